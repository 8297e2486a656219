"""The details, their check and the result (pictures 08, 09, 10, 11, 18)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QLineEdit

from ..flow.application import Action, Address, Application, Decision, Details, Notice, Reason
from ..flow.problems import FieldProblem, Problem
from ..ui.page import Page
from . import people
from .people import actions, at
from .state import State
from .typing import click, find, type_into

_REVIEW: Final = people.maya("review")
_FAILED: Final = people.maya("failed")
_REJECTED: Final = people.maya("rejected")
_IN_REVIEW: Final = people.maya("in_review")
_CHECKING: Final = people.maya("checking")
assert _REVIEW.details is not None
assert _FAILED.decision is not None
assert _REJECTED.decision is not None
assert _IN_REVIEW.review is not None
_DETAILS: Final = _REVIEW.details
_EARLIER: Final = Address(line1="88 Harbor Street", line2="Unit 12", city="Chicago", state="IL", postal_code="60601")
_LONG: Final = replace(
    _DETAILS,
    first_name="Zoë Anneliese",
    middle_name="Marie-Thérèse",
    last_name="von Hohenstaufen-Łukaszewicz y Fernández-Gutiérrez",
    address=Address(
        line1="12345 Saint-Jacques-de-la-Lande Boulevard Northwest",
        line2="Building 7, Apartment 1204",
        city="San Luis Obispo",
        state="CA",
        postal_code="93401-2345",
    ),
)


def _by_document(details: Details) -> Application:
    return replace(_REVIEW, method="documents", phone=None, details=details)


_READ = _by_document(replace(_DETAILS, source="document", id_last4=None, phone=None))
_EMPTY = _by_document(Details(source="typed", email=people.EMAIL))


def _fix_apartment(page: Page) -> None:
    entry = find(page, "edit.line2.edit", QLineEdit)
    entry.setFocus()
    entry.selectAll()
    type_into(page, "edit.line2.edit", "Apt 5")


def _wrong(page: Page) -> None:
    for name, text in (("edit.first_name.edit", "M4ya"), ("edit.postal_code.edit", "7870")):
        find(page, name, QLineEdit).selectAll()
        type_into(page, name, text)
    page.submit()


def _replace_number(page: Page) -> None:
    click(page, "edit.id_number.replace")
    type_into(page, "edit.id_number.edit", "123-45")


def _cancel(page: Page) -> None:
    _fix_apartment(page)
    page.act("cancel")


def _not_me(page: Page) -> None:
    page.act("not-me")


def _say(page: Page) -> None:
    type_into(page, "appeal.message.edit", "The document is my own.")


def _failed(*reasons: Reason, attempt: int = 1, attempts: int = 3, **changes: object) -> Application:
    decision = Decision(
        outcome="failed",
        decided_at=at("19:19"),
        method="phone",
        attempt=attempt,
        attempts=attempts,
        reasons=reasons,
        appeal_until="2026-06-11T19:19:00Z",
    )
    return replace(_FAILED, decision=decision, **{"suggested": None, **changes})  # type: ignore[arg-type]  # by name


def _rejected(code: str, *, appeal: bool = True, note: str | None = None, **values: str) -> Application:
    decision = Decision(
        outcome="rejected",
        decided_at="2026-05-13T14:40:00Z",
        reasons=(Reason(code=code, kind="final", values=values),),
        appeal_until="2026-06-12T14:40:00Z" if appeal else None,
        note=note,
    )
    return replace(_REJECTED, decision=decision, actions=actions("appeal") if appeal else ())


_CONFIRMED = Reason(code="identity_not_confirmed", kind="other_method", action="documents")
_APPEAL = actions("choose-method", "submit-details", "appeal")

STATES: Final[tuple[State, ...]] = (
    State(page="review", name="found", shown=_REVIEW, clock="19:17:30"),
    State(page="review", name="small", shown=_REVIEW, clock="19:17:30", size=(880, 600)),
    State(page="review", name="long_name", shown=replace(_REVIEW, details=_LONG), clock="19:17:30"),
    State(
        page="review",
        name="two_addresses",
        shown=replace(_REVIEW, details=replace(_DETAILS, other_addresses=(_EARLIER,))),
        clock="19:17:30",
    ),
    State(page="review", name="document", shown=_READ, clock="19:17:30"),
    State(page="review", name="empty", shown=_EMPTY, clock="19:17:30"),
    State(page="review", name="not_me", shown=_REVIEW, prepare=_not_me, clock="19:17:30"),
    State(
        page="review",
        name="details_not_confirmed",
        shown=replace(_REVIEW, notice=Notice(code="details_not_confirmed")),
        clock="19:17:30",
    ),
    State(page="edit", name="changed", shown=_REVIEW, detour="edit", prepare=_fix_apartment, clock="19:17:30"),
    State(page="edit", name="errors", shown=_REVIEW, detour="edit", prepare=_wrong, clock="19:17:30"),
    State(page="edit", name="number", shown=_REVIEW, detour="edit", prepare=_replace_number, clock="19:17:30"),
    State(page="edit", name="leave", shown=_REVIEW, detour="edit", prepare=_cancel, clock="19:17:30"),
    State(page="edit", name="document", shown=_EMPTY, detour="edit", clock="19:17:30"),
    State(page="edit", name="long_name", shown=replace(_REVIEW, details=_LONG), detour="edit", clock="19:17:30"),
    State(
        page="edit",
        name="small",
        shown=_REVIEW,
        detour="edit",
        prepare=_fix_apartment,
        clock="19:17:30",
        size=(880, 600),
    ),
    State(
        page="edit",
        name="refused",
        shown=_REVIEW,
        detour="edit",
        prepare=_fix_apartment,
        clock="19:17:30",
        answer=Problem(
            code="postal_code_other_state",
            status=422,
            errors=(
                FieldProblem(
                    pointer="/address/postal_code",
                    code="postal_code_other_state",
                    values={"postal_code": "78704", "state": "Illinois"},
                ),
            ),
        ),
    ),
    State(page="checking", name="phone", shown=_CHECKING, clock="19:18:07"),
    State(
        page="checking",
        name="delayed",
        shown=replace(_CHECKING, notice=Notice(code="service_delayed"), actions=actions("acknowledge")),
        clock="19:18:47",
    ),
    State(page="approved", name="phone", shown=people.maya("approved"), clock="19:19:20"),
    State(page="approved", name="small", shown=people.maya("approved"), clock="19:19:20", size=(880, 600)),
    State(page="failed", name="two_reasons", shown=_FAILED, clock="19:19:20"),
    State(page="failed", name="small", shown=_FAILED, clock="19:19:20", size=(880, 600)),
    State(page="failed", name="identity_not_confirmed", shown=_failed(_CONFIRMED, actions=_APPEAL), clock="19:19:20"),
    State(
        page="failed",
        name="details_not_confirmed",
        shown=_failed(Reason(code="details_not_confirmed", action="edit"), actions=_APPEAL),
        clock="19:19:20",
    ),
    State(
        page="failed",
        name="again",
        shown=_failed(_CONFIRMED, attempt=2, suggested="documents", actions=_APPEAL),
        clock="19:19:20",
    ),
    State(
        page="failed",
        name="all_used",
        shown=_failed(_CONFIRMED, attempt=3, suggested="support", actions=actions("choose-method", "appeal")),
        clock="19:19:20",
    ),
    State(
        page="failed",
        name="newer_server",
        shown=_failed(
            Reason(
                code="record_frozen",
                title="Your records are frozen",
                why="You asked a bureau to freeze them, so we can't look.",
                remedy="Lift the freeze for a day, or use a document.",
            )
        ),
        clock="19:19:20",
    ),
    State(page="rejected", name="document_not_genuine", shown=_REJECTED),
    State(page="rejected", name="not_eligible", shown=_rejected("not_eligible")),
    State(page="rejected", name="after_appeal", shown=_rejected("not_eligible", appeal=False)),
    State(
        page="rejected",
        name="under_age",
        shown=_rejected("under_age", appeal=False, age="15", limit="18", adult_on="2029-03-14"),
    ),
    State(
        page="rejected",
        name="note",
        shown=_rejected("document_not_genuine", note="The hologram was missing in both photos."),
    ),
    State(page="appeal", name="empty", shown=_REJECTED, detour="appeal"),
    State(
        page="appeal",
        name="message_short",
        shown=_REJECTED,
        detour="appeal",
        prepare=_say,
        answer=Problem(code="message_short", status=422, values={"limit": "40"}),
    ),
    State(page="in_review", name="photos", shown=_IN_REVIEW, clock="19:20:00"),
    State(page="in_review", name="small", shown=_IN_REVIEW, clock="19:20:00", size=(880, 600)),
    State(
        page="in_review",
        name="late",
        shown=replace(_IN_REVIEW, review=replace(_IN_REVIEW.review, late=True)),
        clock="22:20:00",
    ),
    State(
        page="in_review",
        name="details",
        shown=replace(_IN_REVIEW, documents=None, method="phone", review=replace(_IN_REVIEW.review, subject="details")),
        clock="19:20:00",
    ),
    State(
        page="in_review",
        name="appeal",
        shown=replace(_IN_REVIEW, review=replace(_IN_REVIEW.review, subject="appeal")),
        clock="19:20:00",
    ),
    State(
        page="update",
        name="unknown_step",
        shown=replace(
            _REVIEW,
            step="face",
            notice=Notice(code="face_check", title="One more step.", why="We compare your face with the document."),
            actions=(Action(name="face"),),
        ),
    ),
)
