"""How each event changes the state, apart from the step. Pure; called by the rules of `journey` only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Literal

from ..flow.application import Reason
from ..flow.problems import KINDS, Kind
from ..flow.steps import Step
from . import events as on
from .policy import Policy
from .state import (
    DecisionState,
    DocumentState,
    HandoffState,
    Happened,
    LinkState,
    MailState,
    NoticeState,
    ReviewState,
    SeenState,
    SideState,
    State,
)

_KEPT_FAILURES = 8
_KEPT_HISTORY = 60
_KEPT_EVENTS = 20


def at_step(state: State, step: Step) -> State:
    """A hand-off is for photos of the documents step only, and ends with it."""
    over = step is not Step.DOCUMENTS and state.handoff is not None and state.handoff.ended != "submitted"
    return replace(ended_handoff(state, "stopped") if over else state, step=step)


def _log(state: State, code: str, now: float) -> State:
    return replace(state, history=(*state.history, Happened(code=code, at=now))[-_KEPT_HISTORY:])


def _fail(state: State, code: str) -> State:
    return replace(state, failures=(*state.failures, code)[-_KEPT_FAILURES:])


# --- e-mail -------------------------------------------------------------------------------------------------------


def _mail_sent(state: State, policy: Policy, now: float, *, sends: tuple[float, ...]) -> State:
    mail = MailState(sends=(*sends, now)[-10:], expires_at=now + policy.email_life, tries_left=policy.code_tries)
    return _log(replace(state, mail=mail), "email_sent", now)


def registered(state: State, _event: on.Registered, policy: Policy, now: float) -> State:
    return _mail_sent(_log(state, "account_created", now), policy, now, sends=())


def email_resent(state: State, _event: on.EmailResent, policy: Policy, now: float) -> State:
    return _mail_sent(state, policy, now, sends=state.mail.sends)


def email_changed(state: State, _event: on.EmailChanged, policy: Policy, now: float) -> State:
    return _mail_sent(_log(state, "email_changed", now), policy, now, sends=())


def email_confirmed(state: State, _event: on.EmailConfirmed, _policy: Policy, now: float) -> State:
    return _log(replace(state, email_confirmed_at=now, notice=None), "email_confirmed", now)


def code_wrong(state: State, _event: on.CodeWrong, _policy: Policy, _now: float) -> State:
    return replace(state, mail=replace(state.mail, tries_left=state.mail.tries_left - 1))


def mail_reported(state: State, event: on.MailReported, _policy: Policy, _now: float) -> State:
    notice = state.notice
    if event.delivery == "bounced":
        notice = NoticeState(code="email_bounced", values={"domain": event.domain})
    elif notice is not None and notice.code in ("email_bounced", "service_delayed"):
        notice = None
    return replace(state, mail=replace(state.mail, delivery=event.delivery), notice=notice)


# --- phone and link -----------------------------------------------------------------------------------------------


def method_chosen(state: State, event: on.MethodChosen, _policy: Policy, now: float) -> State:
    changed = replace(state, method=event.method, link=None, notice=None, decision=None)
    if event.method == "documents" and changed.documents is not None and changed.step != Step.DOCUMENTS:
        changed = replace(changed, documents=None)  # the photos of an earlier round are not this round's
    return _log(ended_handoff(changed, "stopped"), f"method_{event.method}", now)


def phone_refused(state: State, event: on.PhoneRefused, _policy: Policy, _now: float) -> State:
    return _fail(state, event.code)


def phone_started(state: State, event: on.PhoneStarted, policy: Policy, now: float) -> State:
    flagged = state.flagged if event.flag is None else tuple(dict.fromkeys((*state.flagged, event.flag)))
    started = replace(state, method="phone", phone_confirmed_at=None, flagged=flagged, notice=None)
    return _new_link(started, event.match, policy, now, another_route=False)


def link_resent(state: State, event: on.LinkResent, policy: Policy, now: float) -> State:
    return _new_link(state, event.match, policy, now, another_route=policy.another_route)


def _new_link(state: State, match: str, policy: Policy, now: float, *, another_route: bool) -> State:
    link = LinkState(
        serial=len(state.texts) + 1,
        match=match,
        sent_at=now,
        expires_at=now + policy.link_life,
        another_route=another_route,
        tries_left=policy.number_tries,
        events=(Happened(code="sms_queued", at=now),),
    )
    return replace(state, link=link, texts=(*state.texts, now))


def _with_link(state: State, code: str, now: float, **values: Any) -> State:
    if state.link is None:
        return state
    events = (*state.link.events, Happened(code=code, at=now))[-_KEPT_EVENTS:]
    return replace(state, link=replace(state.link, events=events, **values))


_ON_THE_WAY = ("queued", "sent", "delivered")


def _progress(delivery: str) -> int:
    return _ON_THE_WAY.index(delivery) if delivery in _ON_THE_WAY else 0


def text_reported(state: State, event: on.TextReported, _policy: Policy, now: float) -> State:
    """News of carriers come twice and overtake each other: what was already known stays."""
    if state.link is None:
        return state
    if event.lifetime is not None:
        state = replace(state, link=replace(state.link, expires_at=now + event.lifetime))
    if state.link is None or _progress(event.delivery) <= _progress(state.link.delivery):
        return state
    values: dict[str, Any] = {"delivery": event.delivery}
    if event.delivery == "delivered":
        values["late"] = False
    changed = _with_link(state, f"sms_{event.delivery}", now, **values)
    if changed.notice is not None and changed.notice.code == "service_delayed":
        changed = replace(changed, notice=None)
    return changed


def _end_link(state: State, code: str, now: float, **values: Any) -> State:
    return _fail(_with_link(state, code, now, ended=code, late=False, **values), code)


def link_ends(code: str) -> Callable[[State, Any, Policy, float], State]:
    def change(state: State, _event: Any, _policy: Policy, now: float) -> State:
        return _end_link(state, code, now)

    return change


def text_undelivered(state: State, event: on.TextReported, _policy: Policy, now: float) -> State:
    return _end_link(state, event.code or "sms_undelivered", now, delivery="undelivered")


def text_refused(state: State, event: on.TextRefused, _policy: Policy, now: float) -> State:
    return _end_link(state, event.code, now, delivery="undelivered")


def link_late(state: State, _event: on.LinkLate, _policy: Policy, _now: float) -> State:
    return state if state.link is None else replace(state, link=replace(state.link, late=True))


def link_opened(state: State, _event: on.LinkOpened, _policy: Policy, now: float) -> State:
    return _with_link(state, "link_opened", now, opened_at=now, late=False)


def number_wrong(state: State, _event: on.NumberWrong, _policy: Policy, now: float) -> State:
    left = 0 if state.link is None else state.link.tries_left - 1
    return _with_link(state, "number_wrong", now, tries_left=left)


def match_failed(state: State, event: on.NumberWrong, policy: Policy, now: float) -> State:
    return _end_link(number_wrong(state, event, policy, now), "match_failed", now)


def number_matched(state: State, _event: on.NumberMatched, _policy: Policy, now: float) -> State:
    matched = _with_link(state, "number_matched", now, matched_at=now, late=False)
    return _log(replace(matched, phone_confirmed_at=now), "phone_confirmed", now)


def link_refused(state: State, event: on.LinkRefused, _policy: Policy, now: float) -> State:
    return _end_link(replace(state, blocked_phones=(*state.blocked_phones, event.phone)), "link_refused", now)


# --- person, details, decision ------------------------------------------------------------------------------------


def person_found(state: State, _event: on.PersonFound, _policy: Policy, now: float) -> State:
    return _log(replace(state, notice=None), "details_found", now)


def _no_person(state: State, code: str, *, counts: bool) -> State:
    failed = _fail(state, code)
    return replace(
        failed,
        finds_failed=state.finds_failed + (1 if counts else 0),
        method="documents",
        link=None,
        documents=None,
        notice=NoticeState(code=code),
    )


def person_differs(state: State, _event: on.PersonFound, _policy: Policy, _now: float) -> State:
    return _no_person(state, "identity_not_confirmed", counts=True)


def person_missing(state: State, event: on.PersonMissing, _policy: Policy, _now: float) -> State:
    return _no_person(state, event.code, counts=event.code != "service_delayed")


def person_refused(state: State, event: on.PersonRefused, policy: Policy, now: float) -> State:
    return rejected(replace(state, link=None), on.Decided(outcome="rejected", reasons=event.reasons), policy, now)


def details_submitted(state: State, _event: on.DetailsSubmitted, _policy: Policy, now: float) -> State:
    return _log(replace(state, notice=None, decision=None), "details_submitted", now)


def _decide(state: State, event: on.Decided | on.DocumentsRefused, policy: Policy, now: float) -> State:
    final = any(KINDS.get(reason.code) is Kind.FINAL for reason in event.reasons)
    refusal = event.outcome in ("failed", "rejected")
    decision = DecisionState(
        outcome=event.outcome,
        decided_at=now,
        method=state.method,
        reasons=event.reasons,
        attempt=state.attempts_used if refusal and not final else 0,
        attempts=policy.attempts if refusal and not final and state.method == "phone" else 0,
        appeal_until=now + policy.appeal_life if refusal and not state.appealed else None,
        note=event.note,
    )
    return _log(replace(state, decision=decision, review=None, notice=None), event.outcome, now)


def approved(state: State, event: on.Decided, policy: Policy, now: float) -> State:
    return _decide(replace(state, failures=()), event, policy, now)


def failed(state: State, event: on.Decided, policy: Policy, now: float) -> State:
    code = event.reasons[0].code if event.reasons else "details_not_confirmed"
    if state.method == "documents":
        used = replace(state, differences=state.differences + 1)
    else:
        used = replace(state, attempts_used=state.attempts_used + 1)
    return _decide(_fail(used, code), event, policy, now)


def rejected(state: State, event: on.Decided | on.DocumentsRefused, policy: Policy, now: float) -> State:
    code = event.reasons[0].code if event.reasons else "rejected"
    return _decide(_fail(state, code), event, policy, now)


def retake(state: State, event: on.Decided | on.DocumentsRefused, policy: Policy, now: float) -> State:
    by_check = state.step != Step.IN_REVIEW
    decided = _decide(replace(state, retakes=state.retakes + by_check), event, policy, now)
    for reason in event.reasons:
        decided = _fail(decided, reason.code)
    documents = decided.documents
    if documents is not None:
        documents = replace(documents, sides=_refused_sides(documents, event.reasons))
    return replace(decided, documents=documents, method="documents")


def _refused_sides(documents: DocumentState, reasons: tuple[Reason, ...]) -> tuple[SideState, ...]:
    """Reasons without a side, or of an unknown one, concern the first."""
    names = [side.name for side in documents.sides]
    by_side: dict[str, list[Reason]] = {}
    for reason in reasons:
        by_side.setdefault(reason.subject if reason.subject in names else names[0], []).append(reason)
    return tuple(
        replace(side, state="refused", reasons=tuple(by_side[side.name])) if side.name in by_side else side
        for side in documents.sides
    )


def sent_to_review(state: State, event: on.Decided, _policy: Policy, now: float) -> State:
    subject = "photos" if state.method == "documents" else "details"
    review = ReviewState(id=event.review_id, since=now, subject=subject)
    return _log(replace(state, review=review, notice=None), "in_review", now)


def appealed(state: State, event: on.Appealed, _policy: Policy, now: float) -> State:
    review = ReviewState(id=event.review_id, since=now, subject="appeal")
    return _log(replace(state, review=review, appealed=True, notice=None), "appealed", now)


def review_late(state: State, _event: on.ReviewLate, _policy: Policy, _now: float) -> State:
    return state if state.review is None else replace(state, review=replace(state.review, late=True))


# --- documents ----------------------------------------------------------------------------------------------------


def document_chosen(state: State, event: on.DocumentChosen, _policy: Policy, now: float) -> State:
    sides = tuple(SideState(name=name) for name in event.sides)
    documents = DocumentState(country=event.country, type=event.type, sides=sides)
    changed = replace(state, documents=documents, method="documents", retakes=0)
    return _log(ended_handoff(changed, "stopped"), "document_chosen", now)


def _side(state: State, name: str, side: SideState) -> State:
    if state.documents is None:
        return state
    sides = tuple(side if old.name == name else old for old in state.documents.sides)
    return replace(state, documents=replace(state.documents, sides=sides))


def side_received(state: State, event: on.SideReceived, _policy: Policy, now: float) -> State:
    side = SideState(name=event.side, state="received", document_id=event.document_id, size=event.size, received_at=now)
    changed = _side(state, event.side, side)
    if changed.handoff is None:
        return changed
    brought = [name for name in changed.handoff.sides if name != event.side]
    if event.handoff is not None:
        brought.append(event.side)
    return replace(changed, handoff=replace(changed.handoff, sides=tuple(brought), finished_at=None))


def side_seen(state: State, event: on.SideSeen, _policy: Policy, _now: float) -> State:
    if state.documents is None:
        return state
    side = next((one for one in state.documents.sides if one.name == event.side), None)
    if side is None:
        return state
    seen = SeenState(checks=event.checks, reasons=event.reasons, blocked=event.blocked)
    return _side(state, event.side, replace(side, seen=seen))


def side_dropped(state: State, event: on.SideDropped, _policy: Policy, _now: float) -> State:
    changed = _side(state, event.side, SideState(name=event.side))
    if changed.handoff is None:
        return changed
    left = tuple(name for name in changed.handoff.sides if name != event.side)
    return replace(changed, handoff=replace(changed.handoff, sides=left))


def documents_submitted(state: State, _event: on.DocumentsSubmitted, _policy: Policy, now: float) -> State:
    submitted = ended_handoff(replace(state, documents_tried=True, notice=None, decision=None), "submitted")
    return _log(submitted, "documents_submitted", now)


def documents_sent_back(state: State, event: on.DocumentsRefused, policy: Policy, now: float) -> State:
    submitted = ended_handoff(replace(state, documents_tried=True), "submitted")
    return retake(_log(submitted, "documents_submitted", now), event, policy, now)


def documents_rejected(state: State, event: on.DocumentsRefused, policy: Policy, now: float) -> State:
    submitted = ended_handoff(replace(state, documents_tried=True), "submitted")
    return rejected(_log(submitted, "documents_submitted", now), event, policy, now)


# --- hand-off to a phone ------------------------------------------------------------------------------------------

_HANDOFF_NOTICES = frozenset({"handoff_cancelled", "handoff_not_texted"})


def ended_handoff(state: State, how: Literal["expired", "cancelled", "stopped", "submitted"]) -> State:
    """Nothing of it works any more; how it ended is kept for the page that is still open on the phone."""
    return _with_handoff(state, token="", code="", ended=how)


def handoff_started(state: State, event: on.HandoffStarted, policy: Policy, now: float) -> State:
    handoff = HandoffState(
        serial=1 if state.handoff is None else state.handoff.serial + 1,
        token=event.token,
        code=event.short_code,
        base=event.base,
        started_at=now,
        expires_at=now + policy.handoff_life,
        computer=event.computer,
    )
    return replace(_without_notice(state), handoff=handoff)


def _without_notice(state: State) -> State:
    seen = state.notice is not None and state.notice.code in _HANDOFF_NOTICES
    return replace(state, notice=None) if seen else state


def handoff_stopped(state: State, _event: on.HandoffStopped, _policy: Policy, _now: float) -> State:
    return ended_handoff(_without_notice(state), "stopped")


def _with_handoff(state: State, **values: Any) -> State:
    return state if state.handoff is None else replace(state, handoff=replace(state.handoff, **values))


def handoff_texted(state: State, _event: on.HandoffTexted, _policy: Policy, now: float) -> State:
    texted = replace(_without_notice(state), handoff_texts=(*state.handoff_texts, now)[-10:])
    return _with_handoff(texted, texted_at=now)


def handoff_not_texted(state: State, _event: on.HandoffNotTexted, _policy: Policy, _now: float) -> State:
    return _with_handoff(replace(state, notice=NoticeState(code="handoff_not_texted")), texted_at=None)


def handoff_code_used(state: State, _event: on.HandoffCodeUsed, _policy: Policy, _now: float) -> State:
    return _with_handoff(state, code="")


def handoff_connected(state: State, event: on.HandoffConnected, _policy: Policy, now: float) -> State:
    connected = _with_handoff(state, connected_at=now, device=event.device, secret=event.secret, code="")
    return _log(connected, "handoff_connected", now)


def handoff_finished(state: State, _event: on.HandoffFinished, _policy: Policy, now: float) -> State:
    return _with_handoff(state, finished_at=now)


def handoff_cancelled(state: State, _event: on.HandoffCancelled, _policy: Policy, now: float) -> State:
    """Its photos are dropped by events of their own."""
    cancelled = ended_handoff(state, "cancelled")
    return _log(replace(cancelled, notice=NoticeState(code="handoff_cancelled")), "handoff_cancelled", now)


def handoff_expired(state: State, _event: on.HandoffExpired, _policy: Policy, _now: float) -> State:
    return ended_handoff(state, "expired")


def access_changed(state: State, _event: on.AccessChanged, _policy: Policy, _now: float) -> State:
    return ended_handoff(state, "stopped")


def handoff_moved(state: State, event: on.HandoffMoved, _policy: Policy, _now: float) -> State:
    return _with_handoff(state, base=event.base)


# --- anywhere -----------------------------------------------------------------------------------------------------


def nothing(state: State, _event: on.Event, _policy: Policy, _now: float) -> State:
    """What was asked for is so already."""
    return state


def notice_read(state: State, _event: on.NoticeRead, _policy: Policy, _now: float) -> State:
    return replace(state, notice=None)


def service_delayed(state: State, _event: on.ServiceDelayed, _policy: Policy, _now: float) -> State:
    return replace(state, notice=NoticeState(code="service_delayed"))
