"""A mobile number as it is typed, and what the server says about it while the person goes on.

Signals:
    PhoneEntry.asks(object): a `CheckPhone` for a number that was left and not asked about yet.
    PhoneEntry.edited(): the number is another one; what was known about it is forgotten.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ..flow import fields
from ..flow.commands import CheckPhone
from ..flow.problems import FieldProblem, Problem
from ..ui.page import View
from ..ui.widgets.phone_field import PhoneField, Region


class PhoneEntry(QObject):
    """Reads the number in ``field`` and shows what a look-up found: a tick when it can receive the link."""

    asks = Signal(object)
    edited = Signal()

    def __init__(self, field: PhoneField) -> None:
        super().__init__(field)
        self._field = field
        self._regions: tuple[Region, ...] = ()
        self._asked = ""
        field.changed.connect(self._forget_and_tell)
        field.left.connect(self._look_up)

    def offer(self, view: View) -> None:
        """Take the countries to which links can be sent; the customer's own is chosen at first."""
        regions = tuple(
            Region(country.code, view.words.country(country.code), country.calling_code)
            for country in view.config.countries
            if country.phone
        )
        if regions == self._regions:
            return
        self._regions = regions
        self._field.set_regions(regions)
        if not self._field.region():
            codes = [region.code for region in regions]
            home = view.application.country if view.application is not None else ""
            self._field.set_region(home if home in codes else next(iter(codes), ""))

    def read(self) -> str | FieldProblem:
        """The number in E.164, or what is wrong with it as far as this computer can tell."""
        codes = [region.code for region in self._regions]
        found = fields.phone(self._field.value(), region=self._field.region(), regions=codes)
        if isinstance(found, FieldProblem) and found.code == "phone_country":
            names = ", ".join(region.name for region in self._regions)
            return replace(found, values={**found.values, "countries": names})
        return found

    def check(self) -> FieldProblem | None:
        found = self.read() if self._field.value().strip() else FieldProblem(pointer="/phone", code="required")
        return found if isinstance(found, FieldProblem) else None

    def typed(self) -> str:
        """What is worth keeping: the whole number, else what stands there."""
        found = self.read() if self._field.value().strip() else ""
        return found if isinstance(found, str) else self._field.value()

    def hear(self, query: CheckPhone, problem: Problem | None) -> FieldProblem | None:
        """The answer to a look-up: what is wrong with the number. A late one, about another number, says nothing.

        A server that could not be asked says nothing about the number either; the next time it is asked again.
        """
        if query.phone != self._asked:
            return None
        self._field.set_looking_up(False)
        self._field.set_valid(problem is None)
        errors = problem.errors if problem is not None else ()
        found = next((error for error in errors if error.pointer == "/phone"), None)
        if problem is not None and found is None:
            self._asked = ""
        return found

    def forget(self) -> None:
        """Take tick and spinner away; the next time the number is left it is asked about again."""
        self._asked = ""
        self._field.set_looking_up(False)
        self._field.set_valid(False)

    def _look_up(self) -> None:
        if self.check() is not None:
            return
        number = self.read()
        if isinstance(number, str) and number != self._asked:
            self._asked = number
            self._field.set_looking_up(True)
            self.asks.emit(CheckPhone(phone=number))

    def _forget_and_tell(self) -> None:
        self.forget()
        self.edited.emit()
