"""A label and its value side by side, as on the check and result screens.

Signals: none; an action beside the value is the page's own button.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .card import Card, Hairline, Padded
from .prose import Prose
from .text import Small
from .text_flow import Look, Words

_LABEL_WIDTH = 152


class ValueRow(QWidget):
    """Label 14 (152 wide), value 15/22 500, an optional quiet second line and an optional action at the end.

    A screen reader hears both as one: "Legal name: Maya Elena Ortiz". ``spoken`` replaces the value there
    ("ending 6 7 8 1" for a masked number).
    """

    def __init__(
        self,
        name: str,
        label: str,
        value: str,
        *,
        detail: Words = "",
        tabular: bool = False,
        spoken: str = "",
        action: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._name, self._label, self._spoken = name, label, spoken
        self.label = Prose(f"{name}.label", label, Look(role="small", colour="text-2", line=22))
        self.label.setFixedWidth(_LABEL_WIDTH)
        self.value = Prose(f"{name}.value", value, Look(role="body", weight=500, tabular=tabular))
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(self.value)
        self.detail = Small(f"{name}.detail", detail)
        self.detail.setVisible(bool(detail))
        beside.addWidget(self.detail)
        row = QHBoxLayout(self)
        tight = action is not None
        row.setContentsMargins(0, 1 if tight else 12, 0, 1 if tight else 12)
        row.setSpacing(16)
        row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignVCenter if tight else Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        if action is not None:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        self._speak()

    def set_value(self, value: str, *, spoken: str = "") -> None:
        self._spoken = spoken
        self.value.set_words(value)
        self._speak()

    def _speak(self) -> None:
        words = self._spoken or self.value.words()
        self.setAccessibleName(f"{self._label}: {words}")
        self.value.setAccessibleName(f"{self._label}: {words}")


class ValueRows(QWidget):
    """Rows of values with hairlines between them, in a card's padding of 20."""

    def __init__(self, name: str, rows: list[ValueRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.set_rows(rows)

    def set_rows(self, rows: list[ValueRow]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, row in enumerate(rows):
            if number:
                self._column.addWidget(Hairline())
            self._column.addWidget(row)


def value_card(name: str, rows: ValueRows) -> Card:
    """A card around rows alone, with the paddings of screen 10."""
    card = Card(name)
    card.add(Padded(rows, (20, 4, 20, 4)))
    return card
