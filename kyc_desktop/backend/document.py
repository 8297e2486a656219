"""The public document, made from what is stored. Nothing that is not in `flow.application` leaves the server."""

from __future__ import annotations

from dataclasses import replace

from ..flow.application import (
    Action,
    Application,
    Decision,
    Details,
    Documents,
    Email,
    Event,
    Handoff,
    Link,
    Notice,
    Phone,
    Review,
    Side,
)
from ..flow.languages import LANGUAGES, nearest
from ..flow.messages import MESSAGES
from ..flow.steps import Step
from . import masks
from .clock import rfc3339, rfc3339_or_none
from .core import Backend
from .offers import offers, phone_open, suggested
from .state import (
    DecisionState,
    DocumentState,
    HandoffState,
    Happened,
    LinkState,
    NoticeState,
    Person,
    ReviewState,
    State,
)
from .store.cases import Case

_SHOWS_LINK = frozenset({Step.LINK})
_SHOWS_DETAILS = frozenset({Step.REVIEW, Step.CHECKING, Step.APPROVED, Step.FAILED, Step.IN_REVIEW, Step.REJECTED})


def render(backend: Backend, case: Case) -> Application:
    """The document of a case as it is now."""
    state, person, now, policy = case.state, case.person, backend.clock.now(), backend.policy
    return Application(
        id=case.id,
        version=case.version,
        step=state.step.value,
        reference=case.reference,
        server_time=rfc3339(now),
        country=person.country,
        state=person.state,
        language=nearest(person.locale) or LANGUAGES[0],
        method=state.method,
        email=_email(state, person),
        phone=_phone(state, person),
        link=_link(state.link, person) if state.step in _SHOWS_LINK else None,
        details=_details(state, person) if state.step in _SHOWS_DETAILS else None,
        documents=_documents(state.documents),
        handoff=_handoff(state.handoff, now) if state.step is Step.DOCUMENTS else None,
        review=_review(state.review, backend),
        decision=_decision(state.decision, person),
        notice=_notice(state.notice),
        methods=("phone", "documents") if phone_open(state, policy, now) else ("documents",),
        suggested=suggested(state, policy, now),
        actions=tuple(
            Action(name=offer.name, available_at=rfc3339_or_none(offer.available_at), left=offer.left)
            for offer in offers(state, policy, now)
            if offer.name != "start-handoff" or backend.lan is None or backend.lan.reachable()
        ),
        history=_events(state.history),
    )


def _events(happened: tuple[Happened, ...]) -> tuple[Event, ...]:
    return tuple(Event(code=event.code, at=rfc3339(event.at)) for event in happened)


def _email(state: State, person: Person) -> Email:
    confirmed = state.email_confirmed_at is not None
    return Email(
        masked=masks.email(person.email),
        confirmed=confirmed,
        sent_at=rfc3339_or_none(state.mail.sends[-1] if state.mail.sends else None),
        code_expires_at=None if confirmed else rfc3339_or_none(state.mail.expires_at),
        delivery=state.mail.delivery,
        tries_left=None if confirmed else state.mail.tries_left,
    )


def _phone(state: State, person: Person) -> Phone | None:
    if person.phone is None:
        return None
    return Phone(
        masked=masks.phone(person.phone),
        ending=masks.ending(person.phone),
        line=person.line,
        confirmed_at=rfc3339_or_none(state.phone_confirmed_at),
        date_of_birth=person.date_of_birth,
    )


def _link(link: LinkState | None, person: Person) -> Link | None:
    if link is None or person.phone is None:
        return None
    return Link(
        to=masks.phone(person.phone),
        match=link.match,
        delivery=link.delivery,
        expires_at=rfc3339(link.expires_at),
        sent_at=rfc3339(link.sent_at),
        late=link.late,
        ended=link.ended,
        another_route=link.another_route,
        tries_left=link.tries_left,
        events=_events(link.events),
    )


def _details(state: State, person: Person) -> Details | None:
    details = person.typed or person.found
    if details is None:
        return None
    return replace(
        details,
        phone=None if person.phone is None else masks.phone(person.phone),
        email=person.email,
    )


def _documents(documents: DocumentState | None) -> Documents | None:
    if documents is None:
        return None
    sides = tuple(
        Side(
            name=side.name,
            state=side.state,
            size=side.size,
            received_at=rfc3339_or_none(side.received_at),
            reasons=side.reasons,
        )
        for side in documents.sides
    )
    return Documents(country=documents.country, type=documents.type, sides=sides)


def _handoff(handoff: HandoffState | None, now: float) -> Handoff | None:
    if handoff is None or handoff.ended not in (None, "expired", "cancelled"):
        return None
    ended = handoff.ended or ("expired" if now >= handoff.expires_at else None)
    live = ended is None
    return Handoff(
        open=live,
        url=f"{handoff.base}/l/{handoff.token}" if live else None,
        short_host=handoff.base.partition("://")[2] if live else None,
        short_code=f"{handoff.code[:4]} {handoff.code[4:]}" if live and handoff.code else None,
        expires_at=rfc3339(handoff.expires_at),
        connected_at=rfc3339_or_none(handoff.connected_at),
        device=handoff.device or None,
        sides=handoff.sides,
        finished_at=rfc3339_or_none(handoff.finished_at),
        texted_at=rfc3339_or_none(handoff.texted_at),
        ended=ended,
    )


def _review(review: ReviewState | None, backend: Backend) -> Review | None:
    if review is None:
        return None
    usual = backend.operator.review.usual_minutes
    return Review(
        since=rfc3339(review.since),
        subject=review.subject,
        usual_minutes=usual,
        hours=backend.operator.review.hours,
        late=review.late,
    )


def _decision(decision: DecisionState | None, person: Person) -> Decision | None:
    if decision is None:
        return None
    details = person.typed or person.found
    name = None if details is None else full_name(details)
    return Decision(
        outcome=decision.outcome,
        decided_at=rfc3339(decision.decided_at),
        method=decision.method,
        name=name if decision.outcome == "approved" else None,
        reasons=decision.reasons,
        attempt=decision.attempt,
        attempts=decision.attempts,
        appeal_until=rfc3339_or_none(decision.appeal_until),
        note=decision.note,
    )


def full_name(details: Details) -> str:
    """All names, as they stand on a receipt."""
    names = (details.first_name, details.middle_name, details.last_name)
    return " ".join(name for name in names if name)


def _notice(notice: NoticeState | None) -> Notice | None:
    if notice is None:
        return None
    message = MESSAGES.get(notice.code)
    return Notice(
        code=notice.code,
        title=message.title if message else "",
        why=message.why if message else "",
        remedy=message.remedy if message else "",
        values=notice.values,
    )
