"""What the page of a hand-off may know: who is connected, which sides are wanted, what became of their photos."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from ..flow.application import Reason
from .state import HandoffState, SideState
from .store.cases import Case
from .store.links import LinkRow


class HandoffStatus(StrEnum):
    """``live``: no phone is connected. ``connected``: this one is. ``other_device``: another one is. ``done``: this
    phone said that it is finished, or the photos were submitted. ``ended``: stopped on the computer, or a newer link
    was made. ``busy``: too many requests."""

    LIVE = "live"
    CONNECTED = "connected"
    OTHER_DEVICE = "other_device"
    DONE = "done"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    ENDED = "ended"
    UNKNOWN = "unknown"
    BUSY = "busy"


@dataclass(frozen=True, slots=True, kw_only=True)
class SideView:
    """One side. ``state``: missing, received, or refused: it is here, and another photo is needed (``reasons`` says
    why, in the order of gravity). ``checks``: name and whether it is passed, in the order in_frame, sharp, no_glare,
    readable; empty where the photo was not looked at yet. ``mine``: this phone brought it and may see it."""

    name: str
    state: str
    size: int | None = None
    received_at: float | None = None
    checks: tuple[tuple[str, bool], ...] = ()
    reasons: tuple[Reason, ...] = ()
    mine: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffView:
    """What the page shows. Times in seconds since the epoch.

    ``country``, ``type`` and ``sides`` only where ``status`` is live, connected or done on this phone. ``device``: the
    computer's User-Agent, where it was asked for. ``locale``: the language of the applicant, BCP 47.
    """

    status: HandoffStatus
    country: str = ""
    type: str = ""
    sides: tuple[SideView, ...] = ()
    started_at: float = 0.0
    expires_at: float = 0.0
    device: str = ""
    reference: str = ""
    locale: str = ""

    @property
    def complete(self) -> bool:
        """Whether no side is missing or refused."""
        return bool(self.sides) and all(side.state == "received" for side in self.sides)


UNKNOWN: Final = HandoffView(status=HandoffStatus.UNKNOWN)
_ENDED: Final = {
    "expired": HandoffStatus.EXPIRED,
    "cancelled": HandoffStatus.CANCELLED,
    "stopped": HandoffStatus.ENDED,
}
_SHOWN: Final = frozenset({HandoffStatus.LIVE, HandoffStatus.CONNECTED, HandoffStatus.DONE})


def view_of(row: LinkRow, case: Case, secret: str, *, now: float) -> HandoffView:
    """What a phone with that link and that secret ("": none) may know."""
    handoff = case.state.handoff
    newest = handoff if handoff is not None and handoff.serial == row.serial else None
    view = HandoffView(
        status=_status(newest, secret, now),
        started_at=row.created_at,
        expires_at=row.expires_at,
        device="" if newest is None else newest.computer,
        reference=case.reference,
        locale=case.person.locale,
    )
    chosen = case.state.documents
    if newest is None or chosen is None or view.status not in _SHOWN:
        return view
    if view.status is HandoffStatus.LIVE:
        sides = tuple(SideView(name=side.name, state=_state(side)) for side in chosen.sides)
    else:
        sides = tuple(_side(side, mine=side.name in newest.sides) for side in chosen.sides)
    return replace(view, country=chosen.country, type=chosen.type, sides=sides)


def hash_of(secret: str) -> str:
    """What is kept of the secret, which has 256 random bits."""
    return hashlib.sha256(secret.encode()).hexdigest()


def _status(handoff: HandoffState | None, secret: str, now: float) -> HandoffStatus:
    if handoff is None:
        return HandoffStatus.ENDED
    mine = bool(secret) and hmac.compare_digest(hash_of(secret), handoff.secret)
    if handoff.ended == "submitted":
        return HandoffStatus.DONE if mine else HandoffStatus.ENDED
    if handoff.ended is not None:
        return _ENDED[handoff.ended]
    if now >= handoff.expires_at:
        return HandoffStatus.EXPIRED
    if handoff.connected_at is None:
        return HandoffStatus.LIVE
    if not mine:
        return HandoffStatus.OTHER_DEVICE
    return HandoffStatus.DONE if handoff.finished_at is not None else HandoffStatus.CONNECTED


def _state(side: SideState) -> str:
    blocked = side.seen is not None and side.seen.blocked
    return "refused" if side.state == "received" and blocked else side.state


def _side(side: SideState, *, mine: bool) -> SideView:
    seen = side.seen if side.state == "received" else None
    return SideView(
        name=side.name,
        state=_state(side),
        size=side.size,
        received_at=side.received_at,
        checks=() if seen is None else seen.checks,
        reasons=side.reasons if seen is None else seen.reasons,
        mine=mine,
    )
