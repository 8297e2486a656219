"""The journey as a table: in which steps an event counts, where it leads, what it changes, what must be done then.

Pure: no clock, no database, no provider. `apply` is the only authority on `Application.step`; `offers` on its
actions. Rules are tried from the top; the first that fits decides. News that fit no rule are late and are ignored;
a command that is not offered raises `NotOffered`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from ..flow.steps import Step
from . import changes as do
from . import events as on
from .offers import offered, phone_open
from .policy import Policy
from .state import State


class Effect(StrEnum):
    """What the server does in the same transaction: either at once, or by a job in the outbox."""

    SEND_CONFIRMATION = "send-confirmation"
    SEND_LINK = "send-link"
    MARK_LATE = "mark-late"
    EXPIRE_LINK = "expire-link"
    FIND_PERSON = "find-person"
    CHECK = "check"
    TEXT_HANDOFF = "text-handoff"
    EXPIRE_HANDOFF = "expire-handoff"
    MAIL_HANDOFF_CANCELLED = "mail-handoff-cancelled"
    MAIL_LINK_REFUSED = "mail-link-refused"
    MAIL_APPROVED = "mail-approved"
    MAIL_FAILED = "mail-failed"
    MAIL_IN_REVIEW = "mail-in-review"
    MAIL_RETAKE = "mail-retake"
    MAIL_REJECTED = "mail-rejected"
    # at once
    CONFIRM_ADDRESS = "confirm-address"
    END_LINKS = "end-links"
    FORGET_FOUND = "forget-found"
    OPEN_REVIEW = "open-review"
    OPEN_HANDOFF = "open-handoff"


class NotOffered(Exception):  # noqa: N818 - an answer, not a mistake
    """The command is not among the actions of this state."""


class TooEarly(Exception):  # noqa: N818 - an answer, not a mistake
    """The command is offered, but not yet: ``available_at`` on the server's clock, ``left`` times."""

    def __init__(self, available_at: float, left: int | None) -> None:
        super().__init__(available_at)
        self.available_at = available_at
        self.left = left


Guard = Callable[[State, Any, Policy, float], bool]
Change = Callable[[State, Any, Policy, float], State]


def _always(_state: State, _event: on.Event, _policy: Policy, _now: float) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """``to``: the step it leads to, None: it stays. ``change`` makes the new state apart from the step."""

    on: type[on.Event]
    at: frozenset[Step]
    change: Change
    to: Step | None = None
    when: Guard = _always
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Transition:
    state: State
    effects: tuple[Effect, ...]


# --- guards -------------------------------------------------------------------------------------------------------


def _newest(state: State, event: Any, _policy: Policy, _now: float) -> bool:
    """News of the newest link, which is still alive."""
    return state.link is not None and state.link.serial == event.serial and state.link.live


def _last_try(state: State, event: Any, policy: Policy, now: float) -> bool:
    return _newest(state, event, policy, now) and state.link is not None and state.link.tries_left <= 1


def _due(state: State, event: Any, policy: Policy, now: float) -> bool:
    return _newest(state, event, policy, now) and state.link is not None and now >= state.link.expires_at


def _in_time(state: State, event: Any, policy: Policy, now: float) -> bool:
    return _newest(state, event, policy, now) and state.link is not None and now < state.link.expires_at


def _undelivered(state: State, event: Any, policy: Policy, now: float) -> bool:
    """A message that was delivered or read is not undelivered, whatever comes after."""
    link = state.link
    arrived = link is not None and (link.delivery == "delivered" or link.opened_at is not None)
    return _newest(state, event, policy, now) and event.delivery == "undelivered" and not arrived


def _lives_otherwise(state: State, event: on.TextReported, policy: Policy, now: float) -> bool:
    return _newest(state, event, policy, now) and event.lifetime is not None


def _not_delivered(state: State, event: Any, policy: Policy, now: float) -> bool:
    return _newest(state, event, policy, now) and state.link is not None and state.link.delivery != "delivered"


def _unopened(state: State, event: Any, policy: Policy, now: float) -> bool:
    return _newest(state, event, policy, now) and state.link is not None and state.link.opened_at is None


def _waits_for_person(state: State, _event: Any, _policy: Policy, _now: float) -> bool:
    return state.link is not None and state.link.matched_at is not None


def _agrees(state: State, event: on.PersonFound, policy: Policy, now: float) -> bool:
    return _waits_for_person(state, event, policy, now) and event.agrees


def _method(name: str) -> Guard:
    def chosen(state: State, event: on.MethodChosen, policy: Policy, now: float) -> bool:
        return event.method == name and (name != "phone" or phone_open(state, policy, now))

    return chosen


def _outcome(name: str) -> Guard:
    return lambda _state, event, _policy, _now: event.outcome == name


def _same_review(state: State, event: on.ReviewLate, _policy: Policy, _now: float) -> bool:
    return state.review is not None and state.review.id == event.review_id


def _has_side(state: State, event: Any, _policy: Policy, _now: float) -> bool:
    return state.documents is not None and any(side.name == event.side for side in state.documents.sides)


def _takes(state: State, event: on.SideReceived, policy: Policy, now: float) -> bool:
    """A photo that a phone began to send in time is taken although the link has expired while it was on its way."""
    if not _has_side(state, event, policy, now):
        return False
    handoff = state.handoff
    if event.handoff is None:
        return True
    return handoff is not None and handoff.serial == event.handoff and handoff.ended in (None, "expired")


def _same_photo(state: State, event: on.SideSeen, _policy: Policy, _now: float) -> bool:
    return state.documents is not None and any(
        side.name == event.side and side.document_id == event.document_id for side in state.documents.sides
    )


def _same_document(state: State, event: on.DocumentChosen, _policy: Policy, _now: float) -> bool:
    chosen = state.documents
    return chosen is not None and (chosen.country, chosen.type) == (event.country, event.type)


def _document_chosen(state: State, _event: Any, _policy: Policy, _now: float) -> bool:
    return state.documents is not None


def _handoff(state: State, event: Any, _policy: Policy, _now: float) -> bool:
    """News of the newest hand-off, which has not ended."""
    return state.handoff is not None and state.handoff.serial == event.serial and state.handoff.live


def _handoff_open(state: State, event: Any, policy: Policy, now: float) -> bool:
    return _handoff(state, event, policy, now) and state.handoff is not None and now < state.handoff.expires_at


def _handoff_free(state: State, event: Any, policy: Policy, now: float) -> bool:
    return _handoff_open(state, event, policy, now) and state.handoff is not None and state.handoff.connected_at is None


def _handoff_connected(state: State, event: Any, policy: Policy, now: float) -> bool:
    connected = state.handoff is not None and state.handoff.connected_at is not None
    return connected and _handoff_open(state, event, policy, now)


def _handoff_due(state: State, event: Any, policy: Policy, now: float) -> bool:
    return _handoff(state, event, policy, now) and state.handoff is not None and now >= state.handoff.expires_at


# --- the table ----------------------------------------------------------------------------------------------------


def _at(*steps: Step) -> frozenset[Step]:
    return frozenset(steps)


_ON_THE_WAY: Final = _at(Step.METHOD, Step.PHONE, Step.LINK, Step.DOCUMENTS, Step.REVIEW, Step.FAILED)
_OPEN: Final = _at(Step.CHECKING, Step.IN_REVIEW)
_NOT_FAILED: Final = _ON_THE_WAY - {Step.FAILED}
_NEW_LINK: Final = (Effect.END_LINKS, Effect.SEND_LINK, Effect.MARK_LATE, Effect.EXPIRE_LINK)
_LEAVE_LINK: Final = (Effect.END_LINKS, Effect.FORGET_FOUND)
E_, L_, D_ = Step.EMAIL, Step.LINK, Step.DOCUMENTS

RULES: Final[tuple[Rule, ...]] = (
    # e-mail
    Rule(on=on.Registered, at=_at(E_), change=do.registered, effects=(Effect.SEND_CONFIRMATION,)),
    Rule(
        on=on.EmailConfirmed,
        at=_at(E_),
        to=Step.METHOD,
        change=do.email_confirmed,
        effects=(Effect.CONFIRM_ADDRESS, Effect.END_LINKS),
    ),
    Rule(on=on.CodeWrong, at=_at(E_), change=do.code_wrong),
    Rule(on=on.EmailResent, at=_at(E_), change=do.email_resent, effects=(Effect.END_LINKS, Effect.SEND_CONFIRMATION)),
    Rule(on=on.EmailChanged, at=_at(E_), change=do.email_changed, effects=(Effect.END_LINKS, Effect.SEND_CONFIRMATION)),
    Rule(on=on.MailReported, at=_at(E_), change=do.mail_reported),
    # method and phone
    Rule(
        on=on.MethodChosen,
        at=_ON_THE_WAY,
        when=_method("phone"),
        to=Step.PHONE,
        change=do.method_chosen,
        effects=_LEAVE_LINK,
    ),
    Rule(
        on=on.MethodChosen,
        at=_at(Step.FAILED),
        when=_method("documents"),
        to=Step.DOCUMENTS,
        change=do.method_chosen,  # what was typed is kept for the document route
    ),
    Rule(
        on=on.MethodChosen,
        at=_NOT_FAILED,
        when=_method("documents"),
        to=Step.DOCUMENTS,
        change=do.method_chosen,
        effects=_LEAVE_LINK,
    ),
    Rule(on=on.PhoneRefused, at=_at(Step.PHONE, L_), change=do.phone_refused),
    Rule(on=on.PhoneStarted, at=_at(Step.PHONE, L_), to=L_, change=do.phone_started, effects=_NEW_LINK),
    # link
    Rule(on=on.LinkResent, at=_at(L_), change=do.link_resent, effects=_NEW_LINK),
    Rule(on=on.TextReported, at=_at(L_), when=_undelivered, change=do.text_undelivered),
    Rule(on=on.TextReported, at=_at(L_), when=_lives_otherwise, change=do.text_reported, effects=(Effect.EXPIRE_LINK,)),
    Rule(on=on.TextReported, at=_at(L_), when=_newest, change=do.text_reported),
    Rule(on=on.TextRefused, at=_at(L_), when=_newest, change=do.text_refused, effects=(Effect.END_LINKS,)),
    Rule(on=on.LinkLate, at=_at(L_), when=_not_delivered, change=do.link_late),
    Rule(on=on.LinkOpened, at=_at(L_), when=_unopened, change=do.link_opened),
    Rule(on=on.LinkExpired, at=_at(L_), when=_due, change=do.link_ends("link_expired"), effects=(Effect.END_LINKS,)),
    Rule(on=on.NumberWrong, at=_at(L_), when=_last_try, change=do.match_failed, effects=(Effect.END_LINKS,)),
    Rule(on=on.NumberWrong, at=_at(L_), when=_newest, change=do.number_wrong),
    Rule(
        on=on.NumberMatched,
        at=_at(L_),
        when=_in_time,
        change=do.number_matched,
        effects=(Effect.END_LINKS, Effect.FIND_PERSON),
    ),
    Rule(
        on=on.LinkRefused,
        at=_at(L_),
        when=_newest,
        change=do.link_refused,
        effects=(Effect.END_LINKS, Effect.MAIL_LINK_REFUSED),
    ),
    # person
    Rule(on=on.PersonFound, at=_at(L_), when=_agrees, to=Step.REVIEW, change=do.person_found),
    Rule(
        on=on.PersonFound,
        at=_at(L_),
        when=_waits_for_person,
        to=Step.DOCUMENTS,
        change=do.person_differs,
        effects=(Effect.FORGET_FOUND,),
    ),
    Rule(on=on.PersonMissing, at=_at(L_), when=_waits_for_person, to=Step.DOCUMENTS, change=do.person_missing),
    Rule(
        on=on.PersonRefused,
        at=_at(L_),
        when=_waits_for_person,
        to=Step.REJECTED,
        change=do.person_refused,
        effects=(Effect.MAIL_REJECTED,),
    ),
    # documents
    Rule(on=on.DocumentChosen, at=_at(D_), when=_same_document, change=do.nothing),
    Rule(on=on.DocumentChosen, at=_at(D_), change=do.document_chosen, effects=(Effect.END_LINKS,)),
    Rule(on=on.SideReceived, at=_at(D_), when=_takes, change=do.side_received),
    Rule(on=on.SideSeen, at=_at(D_), when=_same_photo, change=do.side_seen),
    Rule(on=on.SideDropped, at=_at(D_), when=_has_side, change=do.side_dropped),
    Rule(
        on=on.DocumentsSubmitted,
        at=_at(D_),
        to=Step.REVIEW,
        change=do.documents_submitted,
        effects=(Effect.END_LINKS,),
    ),
    Rule(
        on=on.DocumentsRefused,
        at=_at(D_),
        when=_outcome("retake"),
        change=do.documents_sent_back,  # no mail: the customer looks at the answer
        effects=(Effect.END_LINKS,),
    ),
    Rule(
        on=on.DocumentsRefused,
        at=_at(D_),
        when=_outcome("rejected"),
        to=Step.REJECTED,
        change=do.documents_rejected,
        effects=(Effect.END_LINKS, Effect.MAIL_REJECTED),
    ),
    # hand-off to a phone
    Rule(
        on=on.HandoffStarted,
        at=_at(D_),
        when=_document_chosen,
        change=do.handoff_started,
        effects=(Effect.END_LINKS, Effect.OPEN_HANDOFF, Effect.EXPIRE_HANDOFF),
    ),
    Rule(on=on.HandoffStopped, at=_at(D_), change=do.handoff_stopped, effects=(Effect.END_LINKS,)),
    Rule(on=on.HandoffTexted, at=_at(D_), change=do.handoff_texted, effects=(Effect.TEXT_HANDOFF,)),
    Rule(on=on.HandoffNotTexted, at=_at(D_), when=_handoff, change=do.handoff_not_texted),
    Rule(on=on.HandoffCodeUsed, at=_at(D_), when=_handoff_free, change=do.handoff_code_used),
    Rule(on=on.HandoffConnected, at=_at(D_), when=_handoff_free, change=do.handoff_connected),
    Rule(on=on.HandoffFinished, at=_at(D_), when=_handoff_connected, change=do.handoff_finished),
    Rule(
        on=on.HandoffCancelled,
        at=_at(D_),
        when=_handoff_open,
        change=do.handoff_cancelled,
        effects=(Effect.END_LINKS, Effect.MAIL_HANDOFF_CANCELLED),
    ),
    Rule(on=on.HandoffExpired, at=_at(D_), when=_handoff_due, change=do.handoff_expired, effects=(Effect.END_LINKS,)),
    Rule(on=on.AccessChanged, at=_at(D_), change=do.access_changed, effects=(Effect.END_LINKS,)),
    Rule(on=on.HandoffMoved, at=_at(D_), when=_handoff, change=do.handoff_moved),
    # details and decision
    Rule(
        on=on.DetailsSubmitted,
        at=_at(Step.REVIEW, Step.FAILED),
        to=Step.CHECKING,
        change=do.details_submitted,
        effects=(Effect.CHECK,),
    ),
    Rule(
        on=on.Decided,
        at=_OPEN,
        when=_outcome("approved"),
        to=Step.APPROVED,
        change=do.approved,
        effects=(Effect.MAIL_APPROVED,),
    ),
    Rule(
        on=on.Decided,
        at=_at(Step.CHECKING),
        when=_outcome("failed"),
        to=Step.FAILED,
        change=do.failed,
        effects=(Effect.MAIL_FAILED,),
    ),
    Rule(
        on=on.Decided,
        at=_at(Step.CHECKING),
        when=_outcome("review"),
        to=Step.IN_REVIEW,
        change=do.sent_to_review,
        effects=(Effect.OPEN_REVIEW, Effect.MAIL_IN_REVIEW),
    ),
    Rule(
        on=on.Decided,
        at=_OPEN,
        when=_outcome("retake"),
        to=Step.DOCUMENTS,
        change=do.retake,
        effects=(Effect.MAIL_RETAKE,),
    ),
    Rule(
        on=on.Decided,
        at=_OPEN,
        when=_outcome("rejected"),
        to=Step.REJECTED,
        change=do.rejected,
        effects=(Effect.MAIL_REJECTED,),
    ),
    Rule(
        on=on.Appealed,
        at=_at(Step.FAILED, Step.REJECTED),
        to=Step.IN_REVIEW,
        change=do.appealed,
        effects=(Effect.OPEN_REVIEW, Effect.MAIL_IN_REVIEW),
    ),
    Rule(on=on.ReviewLate, at=_at(Step.IN_REVIEW), when=_same_review, change=do.review_late),
    # anywhere
    Rule(on=on.NoticeRead, at=frozenset(Step), change=do.notice_read),
    Rule(on=on.ServiceDelayed, at=_at(E_, L_, Step.CHECKING), change=do.service_delayed),
)


def apply(state: State, event: on.Event, policy: Policy, now: float) -> Transition | None:
    """The next state and what must be done; None for news that come too late to count.

    Raises NotOffered or TooEarly for a command.
    """
    if event.command is not None:
        offer = offered(state, event.command, policy, now)
        if offer is None:
            raise NotOffered(event.command)
        if offer.left == 0 or (offer.available_at is not None and now < offer.available_at):
            raise TooEarly(offer.available_at or now, offer.left)
    for rule in RULES:
        if isinstance(event, rule.on) and state.step in rule.at and rule.when(state, event, policy, now):
            changed = rule.change(state, event, policy, now)
            return Transition(do.at_step(changed, rule.to) if rule.to is not None else changed, rule.effects)
    if event.command is not None:
        raise NotOffered(event.command)
    return None
