"""The choice of a method, the phone number and the date of birth (pictures 04, 05, 06)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtWidgets import QLineEdit

from ..flow.commands import CheckPhone
from ..flow.problems import FieldProblem, Problem
from ..ui.page import Page
from ..ui.widgets.date_field import DateField
from . import people
from .state import State
from .typing import click, find, type_into

_METHOD = people.maya("method")
_PHONE = people.maya("phone")
_GERMAN = replace(_METHOD, country="DE", state=None)
_TYPED = {**people.TYPED, "phone.number": "+15125550142", "phone.date_of_birth": "1991-3-14"}
_INTERNET = {**people.TYPED, "phone.number": "+15125550187", "phone.date_of_birth": "2011-3-14"}


def _documents(page: Page) -> None:
    click(page, "method.documents")


def _looked_up(code: str | None = None, **values: str) -> Callable[[Page], None]:
    """The number was left and the server has answered; then the year has the focus."""

    def prepare(page: Page) -> None:
        find(page, "phone.number.edit", QLineEdit).setFocus()
        find(page, "phone.date_of_birth.year.edit", QLineEdit).setFocus()
        query = CheckPhone(phone=page.typed()["phone.number"])
        problem = FieldProblem(pointer="/phone", code=code or "", values=values)
        page.answered(query, Problem(code=code, status=422, errors=(problem,)) if code is not None else None)

    return prepare


def _both_wrong(page: Page) -> None:
    _looked_up("phone_voip")(page)
    page.show_errors(
        (
            FieldProblem(pointer="/phone", code="phone_voip"),
            FieldProblem(
                pointer="/date_of_birth",
                code="under_age",
                values={"age": "15", "limit": "18", "adult_on": "2029-03-14"},
            ),
        )
    )
    page.setFocus()


def _looking_up(page: Page) -> None:
    find(page, "phone.number.edit", QLineEdit).setFocus()
    find(page, "phone.date_of_birth.year.edit", QLineEdit).setFocus()


def _submitted(page: Page) -> None:
    page.submit()


def _born(born: date | None, parts: tuple[str, str, str] | None = None) -> Callable[[Page], None]:
    def prepare(page: Page) -> None:
        field = find(page, "phone.date_of_birth", DateField)
        if born is not None:
            field.set_value(born)
        elif parts is not None:
            field.set_parts(*parts)
        page.submit()

    return prepare


def _typed_number(digits: str) -> Callable[[Page], None]:
    def prepare(page: Page) -> None:
        type_into(page, "phone.number.edit", digits)
        page.submit()

    return prepare


METHOD: Final = (
    State(page="method", name="phone", shown=_METHOD, clock="19:07:30"),
    State(page="method", name="documents", shown=_METHOD, prepare=_documents, clock="19:07:30"),
    State(page="method", name="no-phone-checks", shown=_GERMAN, clock="19:07:30"),
    State(
        page="method", name="documents-suggested", shown=replace(_METHOD, suggested="documents"), clock="19:07:30"
    ),
)  # fmt: skip
_REFUSALS: Final = (
    "phone_not_mobile", "phone_voip", "phone_premium", "phone_unreachable", "phone_recently_changed", "phone_in_use",
    "sms_blocked",
)  # fmt: skip
PHONE: Final = (
    State(page="phone", name="filled", shown=_PHONE, typed=_TYPED, prepare=_looked_up(), clock="19:08:30"),
    State(page="phone", name="empty", shown=_PHONE, clock="19:08:30"),
    State(page="phone", name="looking-up", shown=_PHONE, typed=_TYPED, prepare=_looking_up, clock="19:08:30", wait=450),
    State(page="phone", name="errors", shown=_PHONE, typed=_INTERNET, prepare=_both_wrong, clock="19:08:30"),
    State(page="phone", name="all-missing", shown=_PHONE, prepare=_submitted, clock="19:08:30"),
    State(page="phone", name="phone-short", shown=_PHONE, prepare=_typed_number("512555"), clock="19:08:30"),
    State(page="phone", name="phone-invalid", shown=_PHONE, prepare=_typed_number("1115550142"), clock="19:08:30"),
    State(page="phone", name="phone-country", shown=_PHONE, prepare=_typed_number("+4915123456789"), clock="19:08:30"),
    State(
        page="phone", name="date-invalid", shown=_PHONE, typed=_TYPED,
        prepare=_born(None, ("1991", "2", "30")), clock="19:08:30",
    ),
    State(
        page="phone", name="date-future", shown=_PHONE, typed=_TYPED, prepare=_born(date(2027, 1, 2)), clock="19:08:30"
    ),
    State(
        page="phone", name="date-too-old", shown=_PHONE, typed=_TYPED, prepare=_born(date(1850, 1, 2)),
        clock="19:08:30",
    ),
    State(
        page="phone", name="under-age", shown=_PHONE, typed=_TYPED, prepare=_born(date(2011, 3, 14)), clock="19:08:30"
    ),
    *(
        State(
            page="phone", name=code.replace("_", "-"), shown=_PHONE, typed=_TYPED, prepare=_looked_up(code),
            clock="19:08:30",
        )
        for code in _REFUSALS
    ),
    State(
        page="phone", name="document-first", shown=replace(_PHONE, suggested="documents"), typed=_INTERNET,
        prepare=_looked_up("phone_voip"), clock="19:08:30",
    ),
)  # fmt: skip
STATES: Final[tuple[State, ...]] = (*METHOD, *PHONE)
