"""Which commands a customer may give now: `Application.actions`, and the same test when a command arrives.

One line a command: where it is offered, under what condition, and what limits it. What is not listed here does
not exist for the customer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from ..flow.steps import Step
from .policy import Policy
from .state import State

_HOUR = 3600.0
_DAY = 86400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A command that is allowed: not before ``available_at``, ``left`` times (None: not limited)."""

    name: str
    available_at: float | None = None
    left: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    available_at: float | None = None
    left: int | None = None


Condition = Callable[[State, Policy, float], bool]
Limiter = Callable[[State, Policy, float], Limit]


def _always(_state: State, _policy: Policy, _now: float) -> bool:
    return True


def _unlimited(_state: State, _policy: Policy, _now: float) -> Limit:
    return Limit()


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    command: str
    at: frozenset[Step]
    when: Condition = _always
    limit: Limiter = _unlimited


# --- conditions ---------------------------------------------------------------------------------------------------


def phone_open(state: State, policy: Policy, now: float) -> bool:
    """Whether the phone route can still succeed."""
    return (
        state.phone_offered
        and state.finds_failed < policy.finds
        and state.attempts_used < policy.attempts
        and texts_left(state, policy, now) > 0
    )


def texts_left(state: State, policy: Policy, now: float) -> int:
    return max(0, policy.texts - sum(1 for at in state.texts if at > now - _DAY))


def _code_alive(state: State, _policy: Policy, _now: float) -> bool:
    return state.mail.tries_left > 0


def _number_free(state: State, policy: Policy, now: float) -> bool:
    """A number may be entered as long as no matched link waits for its result."""
    matched = state.link is not None and state.link.matched_at is not None and state.step == Step.LINK
    return not matched and phone_open(state, policy, now)


def _resendable(state: State, policy: Policy, now: float) -> bool:
    link = state.link
    if link is None or link.matched_at is not None:
        return False
    if link.ended in ("link_refused", "sms_blocked", "phone_unreachable", "phone_not_mobile"):
        return False
    return texts_left(state, policy, now) > 0


def _attempt_left(state: State, policy: Policy, _now: float) -> bool:
    """Details that differ from a document are counted apart; the check hands them to a person after the last one."""
    return state.method == "documents" or state.attempts_used < policy.attempts


def _complete(state: State, _policy: Policy, _now: float) -> bool:
    return state.documents is not None and state.documents.complete


def _handoff_shown(state: State, _policy: Policy, _now: float) -> bool:
    return state.handoff is not None and state.handoff.ended in (None, "expired", "cancelled")


def _handoff_textable(state: State, policy: Policy, now: float) -> bool:
    """No phone is connected yet, and there is a number that was confirmed."""
    handoff = state.handoff
    waits = handoff is not None and handoff.live and handoff.connected_at is None and now < handoff.expires_at
    return waits and state.phone_confirmed_at is not None and _handoff_texts_left(state, policy, now) > 0


def _handoff_texts_left(state: State, policy: Policy, now: float) -> int:
    return max(0, policy.handoff_texts - sum(1 for at in state.handoff_texts if at > now - _DAY))


def _appealable(state: State, _policy: Policy, now: float) -> bool:
    decision = state.decision
    return (
        not state.appealed
        and decision is not None
        and decision.appeal_until is not None
        and now <= decision.appeal_until
    )


def _noticed(state: State, _policy: Policy, _now: float) -> bool:
    return state.notice is not None


# --- limits -------------------------------------------------------------------------------------------------------


def _mail_limit(state: State, policy: Policy, now: float) -> Limit:
    sends = state.mail.sends
    if not sends:
        return Limit()
    recent = [at for at in sends[1:] if at > now - _HOUR]
    left = max(0, policy.resends_per_hour - len(recent))
    available = sends[-1] + policy.resend_delay(len(recent))
    if left == 0:
        available = max(available, recent[0] + _HOUR)
    return Limit(available_at=available, left=left)


def _text_limit(state: State, policy: Policy, now: float) -> Limit:
    link = state.link
    left = texts_left(state, policy, now)
    if link is None or link.ended is not None or not state.texts:
        return Limit(left=left)
    return Limit(available_at=state.texts[-1] + policy.resend_delay(max(0, policy.texts - left - 1)), left=left)


def _handoff_limit(state: State, policy: Policy, now: float) -> Limit:
    left = _handoff_texts_left(state, policy, now)
    if not state.handoff_texts:
        return Limit(left=left)
    return Limit(
        available_at=state.handoff_texts[-1] + policy.resend_delay(max(0, policy.handoff_texts - left - 1)), left=left
    )


def _code_limit(state: State, _policy: Policy, _now: float) -> Limit:
    return Limit(left=state.mail.tries_left)


def _attempt_limit(state: State, policy: Policy, _now: float) -> Limit:
    if state.method == "documents":
        return Limit()
    return Limit(left=policy.attempts - state.attempts_used)


# --- the list -----------------------------------------------------------------------------------------------------

_ON_THE_WAY = frozenset({Step.METHOD, Step.PHONE, Step.LINK, Step.DOCUMENTS, Step.REVIEW, Step.FAILED})

OFFERS: Final[tuple[Offer, ...]] = (
    Offer(command="confirm-email", at=frozenset({Step.EMAIL}), when=_code_alive, limit=_code_limit),
    Offer(command="resend-email", at=frozenset({Step.EMAIL}), limit=_mail_limit),
    Offer(command="change-email", at=frozenset({Step.EMAIL})),
    Offer(command="choose-method", at=_ON_THE_WAY),
    Offer(command="check-phone", at=frozenset({Step.PHONE, Step.LINK}), when=_number_free),
    Offer(command="start-phone", at=frozenset({Step.PHONE, Step.LINK}), when=_number_free),
    Offer(command="resend-link", at=frozenset({Step.LINK}), when=_resendable, limit=_text_limit),
    Offer(command="choose-document", at=frozenset({Step.DOCUMENTS})),
    Offer(command="start-handoff", at=frozenset({Step.DOCUMENTS})),
    Offer(command="stop-handoff", at=frozenset({Step.DOCUMENTS}), when=_handoff_shown),
    Offer(command="text-handoff", at=frozenset({Step.DOCUMENTS}), when=_handoff_textable, limit=_handoff_limit),
    Offer(command="submit-documents", at=frozenset({Step.DOCUMENTS}), when=_complete),
    Offer(command="submit-details", at=frozenset({Step.REVIEW, Step.FAILED}), when=_attempt_left, limit=_attempt_limit),
    Offer(command="appeal", at=frozenset({Step.FAILED, Step.REJECTED}), when=_appealable),
    Offer(command="acknowledge", at=frozenset(Step), when=_noticed),
)
_BY_COMMAND: Final = {offer.command: offer for offer in OFFERS}


def offered(state: State, command: str, policy: Policy, now: float) -> Offered | None:
    """The offer of that command if it is made in this state, else None."""
    offer = _BY_COMMAND.get(command)
    if offer is None or state.step not in offer.at or not offer.when(state, policy, now):
        return None
    limit = offer.limit(state, policy, now)
    return Offered(name=command, available_at=limit.available_at, left=limit.left)


def offers(state: State, policy: Policy, now: float) -> tuple[Offered, ...]:
    """Everything that is offered in this state, in the order of the list."""
    found = (offered(state, offer.command, policy, now) for offer in OFFERS)
    return tuple(offer for offer in found if offer is not None)


def suggested(state: State, policy: Policy, now: float) -> str | None:
    """What we would do next: documents, phone, support or resend-link; None where the screen's own act is right.

    Two equal failures in a row make the other method the first choice; when every way was tried, support.
    """
    looping = len(state.failures) >= 2 and state.failures[-1] == state.failures[-2]
    exhausted = not phone_open(state, policy, now)
    match state.step:
        case Step.PHONE:
            return "documents" if looping or exhausted else None
        case Step.LINK:
            return _suggested_for_link(state, looping, policy, now)
        case Step.DOCUMENTS if looping and _photos_failed(state):
            return "support" if exhausted or state.happened("failed") else "phone"
        case Step.FAILED if state.method == "documents":
            return ("support" if exhausted else "phone") if looping else None
        case Step.FAILED:
            if state.documents_tried and exhausted:
                return "support"
            return "documents" if looping or exhausted else None
        case Step.REJECTED:
            return None if _appealable(state, policy, now) else "support"
        case _:
            return None


def _photos_failed(state: State) -> bool:
    """Whether what went wrong were photos: failures of the phone say nothing about a document not tried yet."""
    chosen = state.documents
    return chosen is not None and (state.documents_tried or any(side.state == "refused" for side in chosen.sides))


def _suggested_for_link(state: State, looping: bool, policy: Policy, now: float) -> str | None:
    link = state.link
    if link is None or (link.ended is None and not link.late):
        return None
    if looping or not _resendable(state, policy, now):
        return "documents"
    return "resend-link"
