"""The text message and the link in it (pictures 07 and 07b, and every way in which a link ends)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from ..flow.application import Action, Application, Event, Link
from . import people
from .people import actions, at
from .state import State

_WAITING: Final = people.maya("link")
assert _WAITING.link is not None
_LINK: Final[Link] = _WAITING.link
_SENT = Event(code="sms_sent", at=at("19:09"))
_DELIVERED = Event(code="sms_delivered", at=at("19:09"))
_OPENED = Event(code="link_opened", at=at("19:10"))
_WRONG = Event(code="number_wrong", at=at("19:10:20"))


def _link(*events: Event, **changes: object) -> Application:
    link = replace(_LINK, events=events, **changes)  # type: ignore[arg-type]  # members of Link by name
    return replace(_WAITING, link=link)


def _ended(code: str, *events: Event, suggested: str | None = "resend-link", again: bool = True) -> Application:
    offered = (*actions("start-phone", "choose-method"), *((Action(name="resend-link", left=3),) if again else ()))
    ended = _link(*events, Event(code=code, at=at("19:12")), ended=code)
    return replace(ended, actions=offered, suggested=suggested)


def _late(**changes: object) -> Application:
    late = _link(_SENT, delivery="sent", late=True, **changes)
    return replace(
        late,
        suggested="resend-link",
        actions=(Action(name="resend-link", available_at=at("19:10"), left=3), *_WAITING.actions[1:]),
    )


_QUEUED = Event(code="sms_queued", at=at("19:09"))
_FEW = replace(
    _link(_SENT, _DELIVERED),
    actions=(Action(name="resend-link", available_at=at("19:09:30"), left=1), *_WAITING.actions[1:]),
)
_NONE = replace(_link(_SENT, _DELIVERED), actions=actions("start-phone", "choose-method"))

STATES: Final[tuple[State, ...]] = (
    State(page="link", name="waiting", shown=_link(_SENT, _DELIVERED), clock="19:09:38"),
    State(page="link", name="queued", shown=_link(_QUEUED, delivery="queued"), clock="19:09:04"),
    State(page="link", name="sent", shown=_link(_QUEUED, _SENT, delivery="sent"), clock="19:09:12"),
    State(page="link", name="opened", shown=_link(_SENT, _DELIVERED, _OPENED), clock="19:10:08"),
    State(
        page="link",
        name="wrong_number",
        shown=_link(_SENT, _DELIVERED, _OPENED, _WRONG, tries_left=2),
        clock="19:10:31",
    ),
    State(
        page="link",
        name="matched",
        shown=_link(_SENT, _DELIVERED, _OPENED, Event(code="number_matched", at=at("19:10:40"))),
        clock="19:10:42",
    ),
    State(page="link", name="one_left", shown=_FEW, clock="19:09:50"),
    State(page="link", name="none_left", shown=_NONE, clock="19:09:50"),
    State(page="link", name="link_expired", shown=_ended("link_expired", _SENT, _DELIVERED), clock="19:12:30"),
    State(
        page="link",
        name="link_refused",
        shown=_ended("link_refused", _SENT, _DELIVERED, _OPENED, suggested="documents", again=False),
        clock="19:12:30",
    ),
    State(page="link", name="match_failed", shown=_ended("match_failed", _SENT, _DELIVERED, _OPENED), clock="19:12:30"),
    State(page="link", name="sms_held_back", shown=_ended("sms_held_back", _SENT), clock="19:12:30"),
    State(page="link", name="sms_undelivered", shown=_ended("sms_undelivered", _SENT), clock="19:12:30"),
    State(
        page="link",
        name="sms_blocked",
        shown=_ended("sms_blocked", suggested="documents", again=False),
        clock="19:12:30",
    ),
    State(
        page="link",
        name="phone_unreachable",
        shown=_ended("phone_unreachable", suggested="documents", again=False),
        clock="19:12:30",
    ),
    State(page="link", name="small", shown=_link(_SENT, _DELIVERED), clock="19:09:38", size=(880, 600)),
    State(page="late", name="other_route", shown=_late(another_route=True), clock="19:10:32"),
    State(page="late", name="same_route", shown=_late(), clock="19:10:32"),
    State(page="late", name="waits", shown=_late(), clock="19:09:40"),
)
