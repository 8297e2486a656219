"""Account, sign in, e-mail (pictures 01, 02, 03 and every problem that can appear there)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QScrollArea

from ..flow.application import Action
from ..flow.problems import FieldProblem, Problem
from ..ui.page import Page
from ..ui.widgets.combo import Combo
from . import people
from .state import State
from .typing import click, find, type_into

_STRONG: Final = "copper-lantern42"
_LONG_ADDRESS: Final = f"{'m' * 250}@ortiz.example"
_NOTHING: Final[dict[str, str]] = {}


def _filled(page: Page) -> None:
    click(page, "account.terms.box")
    type_into(page, "account.password", _STRONG)


def _scrolled(page: Page) -> None:
    _filled(page)
    area = page.window().findChild(QScrollArea, "sheet.area")
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _typed_wrong(page: Page) -> None:
    type_into(page, "account.password", "maya1991!")
    page.submit()


def _short(page: Page) -> None:
    type_into(page, "account.password", "copper-lan")
    page.submit()


def _long(page: Page) -> None:
    type_into(page, "account.password", "copper-lantern42 " * 8)
    page.submit()


def _submitted(page: Page) -> None:
    page.submit()


def _chosen(name: str, key: str, then: Callable[[Page], None] | None = None) -> Callable[[Page], None]:
    """Choose an option as a click in the list does."""

    def prepare(page: Page) -> None:
        combo = find(page, name, Combo)
        combo.set_value(key)
        combo.changed.emit(key)
        if then is not None:
            then(page)

    return prepare


def _open_countries(page: Page) -> None:
    combo = find(page, "account.country", Combo)
    combo.edit.setFocus()
    combo.open_list()


def _sign_in(page: Page) -> None:
    type_into(page, "sign_in.password", "not the password")


def _reset(page: Page) -> None:
    type_into(page, "reset.code", "482915")
    type_into(page, "reset.password", _STRONG)


def _change(page: Page) -> None:
    type_into(page, "change_email.email", "maya@ortiz.example")
    type_into(page, "change_email.password", _STRONG)


def _change_typo(page: Page) -> None:
    type_into(page, "change_email.email", "maya.ortiz@gmial.com")
    page.submit()


def _digits(count: int) -> Callable[[Page], None]:
    def prepare(page: Page) -> None:
        type_into(page, "email.code", "482915"[:count])

    return prepare


def _refused(pointer: str, code: str, **values: str) -> Problem:
    problem = FieldProblem(pointer=pointer, code=code, values=values)
    return Problem(code=code, status=422, errors=(problem,), values=dict(values))


_WRONG = {**people.TYPED, "account.email": "maya.ortiz@gmial.com"}
_EMAIL = people.maya("email")
_CONFIRMED = people.maya("method")
_LIMIT = replace(
    _EMAIL,
    actions=(*people.actions("confirm-email", "change-email"),
             Action(name="resend-email", available_at=people.at("20:06"), left=0)),
)  # fmt: skip
_AT_ONCE = replace(_EMAIL, actions=people.actions("confirm-email", "resend-email", "change-email"))
_BOUNCED = replace(_AT_ONCE, email=replace(_EMAIL.email, delivery="bounced"))

ACCOUNT: Final = (
    State(page="account", name="filled", prepare=_filled),
    State(page="account", name="empty", typed=_NOTHING),
    State(page="account", name="errors", typed=_WRONG, prepare=_typed_wrong),
    State(page="account", name="all-missing", typed={"account.country": "US"}, prepare=_submitted),
    State(page="account", name="email-invalid", typed={"account.email": "maya.ortiz"}, prepare=_submitted),
    State(page="account", name="password-short", prepare=_short),
    State(page="account", name="password-long", prepare=_long),
    State(page="account", name="email-too-long", typed={"account.email": _LONG_ADDRESS}, prepare=_submitted),
    State(page="account", name="countries", prepare=_open_countries),
    State(page="account", name="without-states", prepare=_chosen("account.country", "DE", _filled)),
    State(page="account", name="country-unsupported", prepare=_chosen("account.country", "CU", _filled)),
    State(page="account", name="state-unsupported", prepare=_chosen("account.state", "HI", _filled)),
    State(
        page="account",
        name="password-common",
        prepare=_filled,
        answer=_refused("/password", "password_common"),
    ),
    State(
        page="account", name="too-many-tries", prepare=_filled,
        answer=Problem(code="too_many_tries", status=429, values={"available_at": people.at("19:21")}),
    ),
    State(page="account", name="back-from-email", shown=_EMAIL, detour="account"),
    State(page="account", name="small", prepare=_filled, size=(880, 600)),
    State(page="account", name="small-scrolled", prepare=_scrolled, size=(880, 600)),
)  # fmt: skip
SIGN_IN: Final = (
    State(page="sign_in", name="empty", detour="sign_in", typed=_NOTHING),
    State(page="sign_in", name="filled", detour="sign_in", prepare=_sign_in),
    State(page="sign_in", name="all-missing", detour="sign_in", typed=_NOTHING, prepare=_submitted),
    State(
        page="sign_in", name="credentials-wrong", detour="sign_in", prepare=_sign_in,
        answer=Problem(code="credentials_wrong", status=401),
    ),
    State(
        page="sign_in", name="too-many-tries", detour="sign_in", prepare=_sign_in,
        answer=Problem(code="too_many_tries", status=429, retry_after=900),
    ),
)  # fmt: skip
_FORGOT: Final = {"forgot.email": people.EMAIL}
PASSWORD: Final = (
    State(page="forgot", name="empty", detour="forgot", typed=_NOTHING),
    State(page="forgot", name="filled", detour="forgot", typed=_FORGOT),
    State(page="forgot", name="missing", detour="forgot", typed=_NOTHING, prepare=_submitted),
    State(page="reset", name="empty", detour="reset", typed=_FORGOT),
    State(page="reset", name="filled", detour="reset", typed=_FORGOT, prepare=_reset),
    State(page="reset", name="all-missing", detour="reset", typed=_FORGOT, prepare=_submitted),
    State(
        page="reset", name="code-wrong", detour="reset", typed=_FORGOT, prepare=_reset,
        answer=_refused("/code", "reset_code_wrong"),
    ),
)  # fmt: skip
CONFIRM: Final = (
    State(page="email", name="typing", shown=_EMAIL, prepare=_digits(3)),
    State(page="email", name="empty", shown=_EMAIL),
    State(page="email", name="resend-allowed", shown=_AT_ONCE),
    State(page="email", name="resend-limit", shown=_LIMIT),
    State(page="email", name="bounced", shown=_BOUNCED),
    State(page="email", name="code-expired-meanwhile", shown=_AT_ONCE, clock="19:17:00"),
    State(page="email", name="correct", shown=_EMAIL, prepare=_digits(6), then=_CONFIRMED),
    State(
        page="email", name="code-incorrect", shown=_EMAIL, prepare=_digits(6),
        answer=_refused("/code", "code_incorrect", left="4"),
    ),
    State(
        page="email", name="code-expired", shown=_AT_ONCE, prepare=_digits(6), clock="19:17:00",
        answer=_refused("/code", "code_expired"),
    ),
    State(
        page="email", name="code-used-up", shown=_AT_ONCE, prepare=_digits(6),
        answer=_refused("/code", "code_used_up"),
    ),
)  # fmt: skip
CHANGE: Final = (
    State(page="change_email", name="filled", shown=_EMAIL, detour="change_email", prepare=_change),
    State(page="change_email", name="all-missing", shown=_EMAIL, detour="change_email", prepare=_submitted),
    State(page="change_email", name="typo", shown=_EMAIL, detour="change_email", prepare=_change_typo),
    State(
        page="change_email", name="password-wrong", shown=_EMAIL, detour="change_email", prepare=_change,
        answer=_refused("/password", "password_wrong"),
    ),
)  # fmt: skip
STATES: Final[tuple[State, ...]] = (*ACCOUNT, *SIGN_IN, *PASSWORD, *CONFIRM, *CHANGE)
