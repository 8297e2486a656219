"""What a tester can type, and what happens then: numbers, mail tags.

Signals:
    People.copied(str): that text is to be copied.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kyc_desktop.api.sandbox import Personas
from kyc_desktop.ui.widgets.card import Card, Padded
from kyc_desktop.ui.widgets.text import Small, Strong
from kyc_desktop.ui.widgets.text_button import TextButton

from .scrolled import Scrolled


class People(Scrolled):
    """One row for each number and tag."""

    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inbox.people", parent=parent)

    def show_personas(self, personas: Personas) -> None:
        self.clear()
        self.add(Strong("inbox.people.phones", self.tr("Phone numbers")))
        self.add(Small("inbox.people.hint", self.tr("Any other number is answered for an invented person.")))
        rows = [(each.phone, each.outcome, each.date_of_birth) for each in personas.phones]
        self.add(self._card("inbox.people.phone", rows))
        self.add(Strong("inbox.people.mails", self.tr("Email addresses, by tag")))
        self.add(self._card("inbox.people.mail", [(each.address, each.outcome, "") for each in personas.mails]))
        self.add(Strong("inbox.people.births", self.tr("Dates of birth")))
        self.add(self._card("inbox.people.birth", [(each.date, each.outcome, "") for each in personas.birth_dates]))

    def _card(self, name: str, rows: list[tuple[str, str, str]]) -> Card:
        card = Card(name)
        for index, (typed, outcome, born) in enumerate(rows):
            row = QWidget()
            layout = QHBoxLayout(row)
            layout.setContentsMargins(8, 0, 12, 0)
            copy = TextButton(f"{name}.{index}", typed)
            copy.setAccessibleName(self.tr("Copy {what}").format(what=typed))
            copy.clicked.connect(lambda _checked=False, what=typed: self.copied.emit(what))
            words = self.tr("{outcome}. Born {date}").format(outcome=outcome, date=born) if born else outcome
            layout.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(Padded(Small(f"{name}.{index}.outcome", words), (0, 12, 0, 12)), 1)
            card.add_row(row)
        return card
