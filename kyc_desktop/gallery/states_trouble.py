"""What is no page's own: the connection, the session, the server, this computer."""

from __future__ import annotations

from typing import Final

from ..api.state import Connection, Line
from ..flow.problems import Problem
from . import people
from .state import State

_EMAIL = people.maya("email")
_PHONE = people.maya("phone")


def _connection(line: Line, cause: str = "", retry_in: float | None = 8) -> State:
    name = (cause or line.value).replace("_", "-")
    return State(
        page="email", name=name, shown=_EMAIL, connection=Connection(line=line, cause=cause), retry_in=retry_in
    )


def _notice(code: str, page: str = "account", detour: str = "") -> State:
    return State(page=page, name=code.replace("_", "-"), notice=code, detour=detour)


def _banner(code: str, status: int, **values: str) -> State:
    return State(
        page="phone",
        name=code.replace("_", "-"),
        shown=_PHONE,
        clock="19:08:30",
        answer=Problem(code=code, status=status, values=values),
    )


STATES: Final[tuple[State, ...]] = (
    _connection(Line.OFFLINE),
    _connection(Line.SLOW, retry_in=None),
    _connection(Line.SERVER_DOWN),
    _connection(Line.SERVER_DOWN, "answer_unreadable"),
    _connection(Line.SERVER_DOWN, "service_delayed"),
    _connection(Line.SERVER_DOWN, "too_many_requests"),
    _connection(Line.UPDATE_NEEDED, retry_in=None),
    State(
        page="account",
        name="backend-missing",
        connection=Connection(line=Line.BACKEND_MISSING, cause="backend_missing"),
    ),
    _notice("session_ended", "sign_in", "sign_in"),
    _notice("signed_out_elsewhere", "sign_in", "sign_in"),
    _notice("key_store_missing"),
    _notice("disk_full"),
    _banner("stale", 412),
    _banner("action_not_available", 409),
    _banner("request_in_progress", 409),
    _banner("key_reused", 422),
    _banner("not_found", 404),
    _banner("malformed", 400),
    _banner("too_many_tries", 429, available_at=people.at("19:21")),
    _banner("resend_limit", 429, available_at=people.at("19:21")),
    _banner("a_code_of_next_year", 400),
)
