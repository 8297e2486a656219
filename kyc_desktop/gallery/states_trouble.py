"""What is no page's own: the connection, the session, the server, this computer, and the rarer reasons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from ..api.state import Connection, Line
from ..doctor.finding import Finding
from ..fault import Fault
from ..flow.application import Application, Reason
from ..flow.problems import Problem
from ..report import program_report
from ..ui.page import Page
from . import people
from .state import State
from .typing import click, type_into

_EMAIL = people.maya("email")
_PHONE = people.maya("phone")


def _licences(page: Page) -> None:
    from ..ui.licences import Licences
    from ..ui.shipped import load

    # A dozen: the walk takes a picture at every position of what scrolls.
    Licences(load()[4:16], page.window()).open()


def _licences_searched(page: Page) -> None:
    _licences(page)
    type_into(page.window(), "licences.search.edit", "mpl")


def _nothing_found(page: Page) -> None:
    _licences(page)
    type_into(page.window(), "licences.search.edit", "no such thing")


_REPORT: Final = program_report(
    made_at="2026-03-14T19:08:30Z",
    versions={"kyc-desktop": "1.0.0", "Qt": "6.11.3", "Python": "3.12.8", "System": "Linux 6.1 x86_64"},
    application=_PHONE,
    screen="phone",
    faults=[
        (Fault(kind="ValueError", way="window.py:312 _follow > phone.py:118 show > phone_entry.py:64 set_value"), 1)
    ],
    lines=["2026-03-14 19:08:29,912 ERROR kyc_desktop.journal: unexpected ValueError at phone_entry.py:64 check"],
)


def _checked(*findings: Finding) -> Callable[[Page], None]:
    def show(page: Page) -> None:
        from ..doctor import words
        from ..ui.checkup import Checkup

        checkup = Checkup(page.window())
        checkup.open()
        checkup.show_rows([words.row(finding) for finding in findings])

    return show


def _checking(page: Page) -> None:
    from ..ui.checkup import Checkup

    Checkup(page.window()).open()


_HOST: Final = {"host": "id.northlight.example"}
_GOOD: Final = (
    Finding(place="clock", code="clock_good"),
    Finding(place="program", code="files_good"),
    Finding(place="camera", code="camera_good", values={"camera": "Integrated Camera"}),
    Finding(place="display", code="display_good", values={"size": "1920 × 1080", "scale": "125 %"}),
    Finding(place="key_store", code="key_store_good"),
    Finding(place="folder", code="folder_good"),
    Finding(place="disk", code="disk_good", values={"megabytes": "52310"}),
    Finding(place="fonts", code="fonts_good"),
)
_ALL_GOOD: Final = (Finding(place="server", code="reached", values=_HOST), *_GOOD)
_STOPPED: Final = (
    Finding(place="server", code="tls_untrusted", light="bad", values=_HOST),
    Finding(place="proxy", code="proxy_used", values={"proxy": "proxy.example"}),
    Finding(place="clock", code="clock_ahead", light="notice", values={"minutes": "120"}),
    Finding(place="program", code="files_good"),
    Finding(place="camera", code="camera_refused", light="notice"),
    Finding(place="key_store", code="key_store_missing", light="notice"),
    Finding(place="disk", code="disk_full", light="notice", values={"megabytes": "120"}),
)


def _fault(page: Page) -> None:
    from ..ui.fault_page import FaultPage

    FaultPage(_REPORT, page.window()).open()


def _fault_again(page: Page) -> None:
    from ..ui.fault_page import FaultPage

    FaultPage(_REPORT, page.window(), repeating=True).open()


def _connection(line: Line, cause: str = "", retry_in: float | None = 8) -> State:
    name = (cause or line.value).replace("_", "-")
    return State(
        page="email", name=name, shown=_EMAIL, connection=Connection(line=line, cause=cause), retry_in=retry_in
    )


def _too_old(name: str, shown: Application | None, link: str | None = "https://northlight.example/update") -> State:
    return State(
        page="update",
        name=name,
        shown=shown,
        connection=Connection(line=Line.UPDATE_NEEDED, cause="update_needed"),
        config=replace(people.config(), minimum_client="2.0.0", update_url=link),
    )


def _notice(code: str, page: str = "account", detour: str = "") -> State:
    return State(page=page, name=code.replace("_", "-"), notice=code, detour=detour)


def _photo_banner(code: str, status: int, **values: str) -> State:
    return State(
        page="photos",
        name=code.replace("_", "-"),
        shown=people.maya("photos"),
        clock="19:13:00",
        answer=Problem(code=code, status=status, values=values),
    )


def _differs() -> Application:
    """A document that is fine, but not about the person whose details were typed."""
    failed = people.maya("failed", method="documents", phone=None, documents=people.maya("in_review").documents)
    assert failed.decision is not None
    reasons = (
        Reason(code="document_name_differs", action="edit"),
        Reason(code="document_birth_date_differs", action="edit"),
    )
    return replace(failed, decision=replace(failed.decision, method="documents", reasons=reasons))


def _wrong_number(page: Page) -> None:
    click(page, "edit.id_number.replace")
    type_into(page, "edit.id_number.edit", "000-12-3456")
    page.submit()


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
    _too_old("too-old", people.maya("phone")),
    _too_old("too-old-at-once", None),
    _too_old("too-old-no-link", _EMAIL, link=None),
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
    _photo_banner("side_missing", 409),
    _photo_banner("upload_interrupted", 503, seconds="8"),
    _photo_banner("upload_quota", 429, available_at=people.at("20:06")),
    _photo_banner("digest_mismatch", 422),
    State(page="failed", name="document-differs", shown=_differs(), clock="19:19:20"),
    State(page="edit", name="number-invalid", shown=people.maya("review"), detour="edit", prepare=_wrong_number),
    _banner("a_code_of_next_year", 400),
    State(page="phone", name="fault", shown=_PHONE, prepare=_fault),
    State(page="phone", name="fault-again", shown=_PHONE, prepare=_fault_again),
    State(page="phone", name="ended-unexpectedly", shown=_PHONE, notice="ended_unexpectedly"),
    State(page="method", name="checking-computer", shown=people.maya("method"), prepare=_checking),
    State(page="method", name="computer-good", shown=people.maya("method"), prepare=_checked(*_ALL_GOOD)),
    State(page="account", name="computer-stops", prepare=_checked(*_STOPPED)),
    State(page="method", name="licences", shown=people.maya("method"), prepare=_licences),
    State(page="method", name="licences-searched", shown=people.maya("method"), prepare=_licences_searched),
    State(page="method", name="licences-nothing", shown=people.maya("method"), prepare=_nothing_found),
)
