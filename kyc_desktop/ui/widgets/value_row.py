"""A label and its value side by side, as on the check and result screens.

Signals: none; an action beside the value is the page's own button.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .button import Button
from .card import Card, Hairline, Padded
from .prose import Prose
from .selectable import Selectable
from .text import Heading, Small
from .text_flow import Look, Words

_LABEL_WIDTH = 152
_PADDING = 20


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
        self.value = Selectable(f"{name}.value", value, Look(role="body", weight=500, tabular=tabular))
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(self.value)
        self.detail = Small(f"{name}.detail", detail)
        if not detail:
            self.detail.hide()
        beside.addWidget(self.detail)
        row = QHBoxLayout(self)
        tight = action is not None
        row.setSpacing(16)
        self._row, self._tight = row, tight
        row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignVCenter if tight else Qt.AlignmentFlag.AlignTop)
        if tight:
            beside.insertStretch(0, 1)
            beside.addStretch(1)
        row.addLayout(beside, 1)
        if action is not None:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        self._set_margins()
        self._speak()

    def set_value(self, value: str, *, spoken: str = "") -> None:
        self._spoken = spoken
        self.value.set_words(value)
        self._speak()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    def _set_margins(self) -> None:
        # A link button stands out by 13, so that its words end where the other values end.
        ends = (_PADDING, _PADDING - 13 if self._tight else _PADDING)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            ends = (ends[1], ends[0])
        self._row.setContentsMargins(ends[0], 0 if self._tight else 12, ends[1], 1 if self._tight else 12)

    def _speak(self) -> None:
        words = self._spoken or self.value.words()
        self.setAccessibleName(f"{self._label}: {words}")
        self.value.setAccessibleName(f"{self._label}: {words}")


class ValueRows(QWidget):
    """Rows of values, as wide as the card, with hairlines between them that stand in by 20."""

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
                old.setParent(None)
                old.deleteLater()
        for number, row in enumerate(rows):
            if number:
                self._column.addWidget(Padded(Hairline(), (_PADDING, 0, _PADDING, 0)))
            self._column.addWidget(row)


def value_card(name: str, rows: ValueRows, *, head: str = "", action: Button | None = None) -> Card:
    """A card around rows (screen 10), with a heading and a link button above them where given (screen 08)."""
    card = Card(name)
    if head:
        top = QWidget()
        line = QHBoxLayout(top)
        line.setContentsMargins(0, 4, 0, 4)
        line.addWidget(Heading(f"{name}.head", head), 1, Qt.AlignmentFlag.AlignVCenter)
        if action is not None:
            line.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        card.add(Padded(top, (_PADDING, 4, _PADDING - (13 if action is not None else 0), 0)))
        card.add(Padded(Hairline(), (_PADDING, 0, _PADDING, 0)))
    card.add(Padded(rows, (0, 0 if head else 4, 0, 8 if head else 4)))
    return card
