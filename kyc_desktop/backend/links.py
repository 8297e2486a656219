"""What the pages behind a link can do: look without touching anything, confirm, enter the number, refuse.

A link is a bearer of 128 bits; only its SHA-256 is stored. Every answer is a `LinkView`: it says what became of the
link and shows nothing of the person but a masked address and number.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from . import events as on
from . import masks
from .core import Backend
from .limits import take
from .state import LinkState
from .store import cases, links
from .store.cases import Case
from .store.links import LinkRow
from .work import AddressTaken, open_work


class LinkStatus(StrEnum):
    """``live``: works. ``matched``: the number was right, or the address is confirmed. ``replaced``: a newer one was
    sent. ``failed``: the third wrong number. ``unknown``: there is no such link. ``busy``: too many requests."""

    LIVE = "live"
    MATCHED = "matched"
    USED = "used"
    REPLACED = "replaced"
    EXPIRED = "expired"
    REFUSED = "refused"
    FAILED = "failed"
    UNKNOWN = "unknown"
    BUSY = "busy"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkView:
    """``purpose``: email, sms, handoff (nothing else is said then), or "" for an unknown link.

    Times in seconds since the epoch.

    ``wrong``: the number that was just entered was not the one on the screen. ``device``: where it was asked for.
    ``locale``: the language of the applicant, BCP 47.
    """

    status: LinkStatus
    purpose: str = ""
    email: str = ""
    phone: str = ""
    device: str = ""
    reference: str = ""
    started_at: float = 0.0
    expires_at: float = 0.0
    tries_left: int = 0
    wrong: bool = False
    locale: str = ""


UNKNOWN: Final = LinkView(status=LinkStatus.UNKNOWN)
HANDOFF: Final = LinkView(status=LinkStatus.UNKNOWN, purpose="handoff")
"""The link of a camera hand-off, of which `handoff.Handoffs` knows everything."""
_ENDED: Final = {
    "link_expired": LinkStatus.EXPIRED,
    "link_refused": LinkStatus.REFUSED,
    "match_failed": LinkStatus.FAILED,
}


class Links:
    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def look(self, token: str) -> LinkView:
        """What the link is for and whether it works. Changes nothing: scanners and previews fetch links too."""
        async with self._backend.database.transaction() as tx:
            row = await links.find(tx, token)
            case = None if row is None else await cases.load(tx, self._backend.keys, row.application_id)
        if row is None or case is None or row.purpose == "code":
            return UNKNOWN
        if row.purpose == "handoff":
            return HANDOFF
        return self._view(row, case)

    async def opened(self, token: str) -> None:
        """Note for the desktop's timeline that the page was shown in a browser. Consumes nothing, allows nothing."""
        row = await self._row(token)
        if row is None or row.purpose != "sms":
            return
        async with open_work(self._backend, row.application_id, actor="phone") as work:
            await work.apply(on.LinkOpened(serial=row.serial))

    async def confirm_email(self, token: str) -> LinkView:
        """The button on the page of a mail's link."""
        row = await self._row(token)
        if row is None or row.purpose != "email":
            return UNKNOWN
        if (refused := await self._counted(row)) is not None:
            return refused
        try:
            async with open_work(self._backend, row.application_id, actor="mail") as work:
                view = self._view(row, work.saved())
                if view.status is LinkStatus.LIVE:
                    await work.apply(on.EmailConfirmed())
                    view = self._with(view, LinkStatus.MATCHED)
                return view
        except AddressTaken:
            await self._tell_owner(row.application_id)
            return LinkView(status=LinkStatus.USED, purpose="email")

    async def submit_number(self, token: str, digits: str) -> LinkView:
        """The number typed on the phone. The third wrong one ends the link."""
        row = await self._row(token)
        if row is None or row.purpose != "sms":
            return UNKNOWN
        if (refused := await self._counted(row)) is not None:
            return refused
        async with open_work(self._backend, row.application_id, actor="phone") as work:
            view = self._view(row, work.saved())
            link = work.state.link
            if view.status is not LinkStatus.LIVE or link is None:
                return view
            if digits == link.match:
                await work.apply(on.NumberMatched(serial=row.serial))
                return self._view(row, work.saved())
            await work.apply(on.NumberWrong(serial=row.serial))
            view = self._view(row, work.saved())
            return self._with(view, view.status, wrong=True)

    async def refuse(self, token: str) -> LinkView:
        """ "I didn't ask for this": the link dies, the number is blocked for the application, its owner is told."""
        row = await self._row(token)
        if row is None or row.purpose != "sms":
            return UNKNOWN
        if (refused := await self._counted(row)) is not None:
            return refused
        async with open_work(self._backend, row.application_id, actor="phone") as work:
            view = self._view(row, work.saved())
            if view.status is not LinkStatus.LIVE or work.person.phone is None:
                return view
            phone = work.index("phone", work.person.phone).hex()
            await work.apply(on.LinkRefused(serial=row.serial, phone=phone))
            return self._with(view, LinkStatus.REFUSED)

    # --- inside -------------------------------------------------------------------------------------------------

    async def _row(self, token: str) -> LinkRow | None:
        async with self._backend.database.transaction() as tx:
            return await links.find(tx, token)

    async def _counted(self, row: LinkRow) -> LinkView | None:
        """Too many posts to the links of one application."""
        async with self._backend.database.transaction() as tx:
            wait = await take(tx, self._backend.rates.link_post, row.application_id, self._backend.clock.now())
        return LinkView(status=LinkStatus.BUSY, purpose=row.purpose) if wait else None

    async def _tell_owner(self, application_id: str) -> None:
        async with open_work(self._backend, application_id, actor="mail") as work:
            await work.enqueue("send-already-registered")

    def _view(self, row: LinkRow, case: Case) -> LinkView:
        person, link = case.person, case.state.link
        newest = link if link is not None and link.serial == row.serial else None
        return LinkView(
            status=self._status(row, case, newest),
            purpose=row.purpose,
            email=masks.email(person.email),
            phone="" if person.phone is None else masks.phone(person.phone),
            device=person.device,
            reference=case.reference,
            started_at=row.created_at,
            expires_at=row.expires_at if newest is None else newest.expires_at,
            tries_left=0 if newest is None else newest.tries_left,
            locale=person.locale,
        )

    def _status(self, row: LinkRow, case: Case, newest: LinkState | None) -> LinkStatus:
        now = self._backend.clock.now()
        if row.purpose == "email":
            if case.state.email_confirmed_at is not None:
                return LinkStatus.MATCHED
            if row.used_at is not None:
                return LinkStatus.REPLACED
            return LinkStatus.EXPIRED if now >= row.expires_at else LinkStatus.LIVE
        if newest is None and case.state.phone_confirmed_at is not None and row.serial == len(case.state.texts):
            return LinkStatus.MATCHED  # the journey has gone on meanwhile, and the phone did its part
        if newest is None:
            return LinkStatus.REPLACED if case.state.link is not None else LinkStatus.USED
        if newest.matched_at is not None:
            return LinkStatus.MATCHED
        if newest.ended is not None:
            return _ENDED.get(newest.ended, LinkStatus.USED)
        if now >= newest.expires_at:
            return LinkStatus.EXPIRED
        return LinkStatus.USED if row.used_at is not None else LinkStatus.LIVE

    @staticmethod
    def _with(view: LinkView, status: LinkStatus, *, wrong: bool = False) -> LinkView:
        return replace(view, status=status, wrong=wrong)
