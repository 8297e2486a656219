"""The fields of picture 09: what the server has, what differs, and the way back for each value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..flow import fields, prose
from ..flow.application import Address
from ..flow.commands import SubmitDetails
from ..flow.problems import FieldProblem
from ..flow.prose import Part
from ..ui.page import View
from ..ui.widgets.combo import Combo
from ..ui.widgets.date_field import DateField
from ..ui.widgets.field import Field
from ..ui.widgets.option import Option
from .details_entry import Entry
from .id_number import IdNumberField


class DetailsForm(QWidget):
    """Signals:
    changed(): the number of changes or of errors may be another.
    step_three(): the customer asked to change the date of birth where it was set.
    """

    changed = Signal()
    step_three = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._before: dict[str, str] = {}
        optional = self.tr("Optional")
        self._state = Combo("edit.state", self.tr("State"))
        self._postal = Field("edit.postal_code", self.tr("ZIP code"), tabular=True, max_length=16)
        made: dict[str, tuple[str, Field | Combo]] = {
            "first_name": ("/first_name", Field("edit.first_name", self.tr("First name"))),
            "middle_name": ("/middle_name", Field("edit.middle_name", self.tr("Middle name"), tag=optional)),
            "last_name": ("/last_name", Field("edit.last_name", self.tr("Last name"))),
            "line1": ("/address/line1", Field("edit.line1", self.tr("Street address"))),
            "line2": ("/address/line2", Field("edit.line2", self.tr("Apt, suite"), tag=optional)),
            "city": ("/address/city", Field("edit.city", self.tr("City"))),
            "state": ("/address/state", self._state),
            "postal_code": ("/address/postal_code", self._postal),
        }
        self.entries = {key: Entry(pointer, field, self) for key, (pointer, field) in made.items()}
        self._locked_date = Field("edit.date_locked", self.tr("Date of birth"))
        self._date = DateField("edit.date_of_birth", self.tr("Date of birth"))
        self._id = IdNumberField("edit.id_number", self.tr("Social Security number"))
        self._lay_out({key: field for key, (_, field) in made.items()})
        for entry in self.entries.values():
            entry.changed.connect(self._edited)
            entry.left.connect(self._left)
        self._date.changed.connect(self._edited)
        self._date.left.connect(self._left)
        self._id.changed.connect(self._edited)
        self._id.left.connect(self._left)
        self._locked_date.linked.connect(self.step_three)

    def set_compact(self, compact: bool) -> None:
        self._column.setSpacing(16 if compact else 20)

    # -- showing -----------------------------------------------------------------------------------------------

    def show_details(self, view: View, before: dict[str, str], now: Mapping[str, str]) -> None:
        """Fill the fields: ``before`` is what the server has, ``now`` what was typed instead, by key."""
        self._view, self._before = view, before
        country = view.words.config.country(before["country"])
        states = country.states if country is not None else ()
        self._state.set_options([Option(state.code, state.name) for state in states])
        self._state.setVisible(bool(states))
        american = before["country"] == "US"
        self._postal.label_row.label.set_words(self.tr("ZIP code") if american else self.tr("Postal code"))
        for key, entry in self.entries.items():
            words = view.words.state(before["country"], before[key]) if key == "state" else ""
            entry.show_value(before[key], now.get(key, before[key]), words=words)
        self._show_birth_date(view, before["date_of_birth"], now.get("date_of_birth"))
        self._id.show_last4(before["id_last4"])

    def _show_birth_date(self, view: View, born: str, typed: str | None) -> None:
        application = view.application
        by_phone = application is not None and application.method == "phone"
        self._locked_date.setVisible(by_phone)
        self._date.setVisible(not by_phone)
        if by_phone and application is not None:
            self._locked_date.set_value(view.words.day(born))
            self._locked_date.set_locked(True)
            open_ = application.action("choose-method") is not None
            there = self.tr("Set in step 3.\u00a0 [Change it there](phone)") if open_ else self.tr("Set in step 3.")
            self._locked_date.set_hint(prose.parse(there))
            return
        year, month, day = (typed if typed is not None else born or "--").split("-")
        self._date.set_parts(year, month, day)
        self._date.set_error(None)

    def forget(self) -> None:
        """Put everything back to what the server has."""
        if self._view is not None:
            self.show_details(self._view, self._before, {})

    def show_errors(self, errors: Iterable[FieldProblem]) -> None:
        for problem in errors:
            field = self._by_pointer().get(problem.pointer)
            if field is not None and self._view is not None:
                field.set_error(self._view.words.field(problem))

    def first_error(self) -> QWidget | None:
        return next((field for field in self._by_pointer().values() if field.has_error), None)

    def errors(self) -> int:
        return sum(field.has_error for field in self._by_pointer().values())

    # -- reading -----------------------------------------------------------------------------------------------

    def changes(self) -> int:
        """How many values differ from the ones that the server has."""
        return sum(entry.differs for entry in self.entries.values()) + self._date_differs() + self._id.replacing

    def typed(self) -> dict[str, str]:
        """What differs, by key. The national number is left out: it is not kept on this computer."""
        now = {key: entry.field.value() for key, entry in self.entries.items() if entry.differs}
        if self._date_differs():
            now["date_of_birth"] = "-".join(self._date.parts())
        return now

    def read(self) -> SubmitDetails | tuple[FieldProblem, ...]:
        text = {key: entry.field.value() for key, entry in self.entries.items()}
        country = self._before.get("country", "")
        first = fields.name(text["first_name"], pointer="/first_name")
        middle = fields.name(text["middle_name"], pointer="/middle_name", optional=True)
        last = fields.name(text["last_name"], pointer="/last_name")
        line1 = fields.line(text["line1"], pointer="/address/line1")
        line2 = fields.line(text["line2"], pointer="/address/line2", optional=True)
        city = fields.line(text["city"], pointer="/address/city")
        state = self._read_state(text["state"])
        postal = fields.postal_code(text["postal_code"], country=country)
        born = self._read_birth_date()
        number = fields.id_number(self._id.value()) if self._id.replacing else None
        read = (first, middle, last, line1, line2, city, state, postal, born, number)
        wrong = tuple(part for part in read if isinstance(part, FieldProblem))
        if wrong:
            return wrong
        return SubmitDetails(
            first_name=str(first),
            middle_name=str(middle),
            last_name=str(last),
            address=Address(
                line1=str(line1),
                line2=str(line2),
                city=str(city),
                state=str(state),
                postal_code=str(postal),
                country=country,
            ),
            id_number=None if number is None else str(number),
            date_of_birth=born.isoformat() if isinstance(born, date) else None,
        )

    def _read_state(self, code: str) -> str | FieldProblem:
        if self._state.isHidden():
            return self._before.get("state", "")
        return code or FieldProblem(pointer="/address/state", code="required")

    def _read_birth_date(self) -> date | FieldProblem | None:
        if self._date.isHidden() or self._view is None:
            return None
        year, month, day = self._date.parts()
        adult = self._view.config.limits.adult_age
        return fields.date_of_birth(year, month, day, today=self._view.today(), adult=adult)

    def _date_differs(self) -> bool:
        if self._date.isHidden() or not self._before:
            return False
        before = self._before["date_of_birth"]
        born = self._date.value()
        return (born.isoformat() if born is not None else "-".join(self._date.parts()).strip("-")) != before

    # -- checking ----------------------------------------------------------------------------------------------

    def _edited(self) -> None:
        """A field that is wrong is looked at again with every key, and right at once when it is."""
        pointer = self._sender()
        field = self._by_pointer()[pointer]
        if field.has_error:
            field.set_error(self._wrong(pointer))
        self.changed.emit()

    def _left(self) -> None:
        """A field that was left is looked at, except an empty one: nobody has to fill the form from the top."""
        pointer = self._sender()
        field = self._by_pointer()[pointer]
        problem = self._problem(pointer)
        if problem is not None and problem.code != "required":
            field.set_error(self._wrong(pointer))
        self.changed.emit()

    def _sender(self) -> str:
        """The pointer of the field whose signal is being handled."""
        sender = self.sender()
        if isinstance(sender, Entry):
            return sender.pointer
        return "/id_number" if sender is self._id else "/date_of_birth"

    def _problem(self, pointer: str) -> FieldProblem | None:
        result = self.read()
        problems = result if isinstance(result, tuple) else ()
        return next((problem for problem in problems if problem.pointer == pointer), None)

    def _wrong(self, pointer: str) -> tuple[Part, ...]:
        problem = self._problem(pointer)
        return self._view.words.field(problem) if problem is not None and self._view is not None else ()

    # -- widgets -----------------------------------------------------------------------------------------------

    def _by_pointer(self) -> dict[str, Field | Combo | DateField]:
        """In the order in which they stand."""
        found: dict[str, Field | Combo | DateField] = {entry.pointer: entry.field for entry in self.entries.values()}
        return {**found, "/date_of_birth": self._date, "/id_number": self._id}

    def _lay_out(self, field: Mapping[str, QWidget]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        self.set_compact(False)
        rows: tuple[tuple[tuple[QWidget, int], ...], ...] = (
            ((field["first_name"], 160), (field["middle_name"], 168), (field["last_name"], 160)),
            ((field["line1"], 344), (field["line2"], 160)),
            ((field["city"], 208), (field["state"], 152), (field["postal_code"], 128)),
            ((self._locked_date, 252), (self._id, 252)),
        )
        for widgets in rows:
            row = QHBoxLayout()
            row.setSpacing(16)
            for widget, width in widgets:
                row.addWidget(widget, width, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        column.addWidget(self._date)
