"""What the phone of a hand-off can do: look, connect, bring photos of the document's sides, stop it. Nothing else.

The link is a bearer of 128 bits, stored as SHA-256. The first phone that connects gets a secret (a cookie) and is the
only one that it works for from then on. Whatever the token opens, it opens for this hand-off and for photos of the
document that was chosen: no name, no address, no other photo.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import secrets
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from typing import Final

from . import checks, crypto, photos, readings
from . import events as on
from .core import Backend
from .devices import phone_name
from .handlers.base import limit
from .handoff_view import UNKNOWN, HandoffStatus, HandoffView, SideView, hash_of, view_of
from .limits import take
from .problems import Refusal
from .store import cases, links
from .store.cases import Case
from .store.links import LinkRow
from .work import Work, open_work, typed_code

_LOOK_S: Final = 5.0
"""Seconds after which a waiting page is answered that the time is over, which nothing else tells it."""

__all__ = ["HandoffStatus", "HandoffView", "Handoffs", "SideView"]


class Handoffs:
    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def look(self, token: str, secret: str = "") -> HandoffView:
        """What the page must show. Changes nothing: scanners and previews fetch links too."""
        found = await self._find(token)
        return UNKNOWN if found is None else self._view(*found, secret)

    async def changed(self, token: str, secret: str, known: str, *, wait_s: float) -> HandoffView:
        """The view as soon as its status is not ``known`` any more, or after ``wait_s`` seconds."""
        found = await self._find(token)
        if found is None:
            return UNKNOWN
        until = time.monotonic() + wait_s
        with self._backend.hub.subscribe(found[0].application_id) as event:
            while True:
                event.clear()
                view = await self.look(token, secret)
                left = until - time.monotonic()
                if view.status != known or left <= 0 or self._backend.closing.is_set():
                    return view
                with suppress(TimeoutError):
                    async with asyncio.timeout(min(_LOOK_S, left)):
                        await event.wait()

    async def knows(self, token: str) -> bool:
        """Whether it is, or was, the link of a hand-off."""
        async with self._backend.database.transaction() as tx:
            row = await links.find(tx, token)
        return row is not None and row.purpose == "handoff"

    async def connect(self, token: str, *, device: str, secret: str = "") -> tuple[HandoffView, str]:
        """This phone takes the photos; the secret that it proves itself by from now on, "" where it got none.

        ``device``: its User-Agent. ``secret``: the one that it has, if any; then connecting again changes nothing.
        """
        found = await self._find(token)
        if found is None:
            return UNKNOWN, ""
        row, _ = found
        if await self._busy(row):
            return HandoffView(status=HandoffStatus.BUSY), ""
        async with self._open(row) as work:
            view = self._view(row, work.saved(), secret)
            if view.status is not HandoffStatus.LIVE:
                mine = view.status in (HandoffStatus.CONNECTED, HandoffStatus.DONE)
                return view, secret if mine else ""
            drawn = secrets.token_urlsafe(32)
            connected = on.HandoffConnected(serial=row.serial, device=phone_name(device), secret=hash_of(drawn))
            await work.apply(connected)
            return self._view(row, work.saved(), drawn), drawn

    async def redeem(self, code: str, *, address: str) -> str | None:
        """The short code for a link of its own; it works once, and before a phone is connected.

        ``address``: blind index of the network address (`http.caller`). Raises Refusal(429, too_many_tries).
        """
        await limit(self._backend, self._backend.rates.handoff_code, address, code="too_many_tries")
        typed = "".join(letter for letter in code.upper() if letter in crypto.TYPED_LETTERS)
        found = await self._find(typed_code(self._backend, typed), purpose="code") if len(typed) == 8 else None
        if found is None:
            return None
        row, _ = found
        async with self._open(row) as work:
            handoff = work.state.handoff
            alike = handoff is not None and hmac.compare_digest(handoff.code, typed)
            if not alike or not await work.apply(on.HandoffCodeUsed(serial=row.serial)):
                return None
            token = crypto.new_link_token()
            await links.add(
                work.tx,
                token,
                application_id=work.id,
                purpose="handoff",
                serial=row.serial,
                now=work.now,
                expires_at=row.expires_at,
            )
        return token

    async def put(self, token: str, secret: str, side: str, data: bytes, *, request_id: str = "") -> HandoffView:
        """One photo, as `routes_photos` takes it; then it is looked at, for as long as somebody may be kept waiting.

        The same file again changes nothing. Raises Refusal: 404 not_found for a side that the document has not,
        409 handoff_ended where this phone may send nothing (any more), 422 with the reason for a bad file,
        413 file_too_large, 429 upload_quota, 503 server_down.
        """
        row, case = await self._connected(token, secret)
        backend = self._backend
        chosen = case.state.documents
        if chosen is None or side not in [one.name for one in chosen.sides]:
            raise Refusal(status=404, code="not_found")
        digest = hashlib.sha256(data).hexdigest()
        if not await photos.stored(backend, case, side, digest):
            case = await self._store(row, case, side, data, request_id or cases.new_id("put"))
        return self._view(row, case, secret)

    async def drop(self, token: str, secret: str, side: str) -> HandoffView:
        """Take a photo back that this phone brought."""
        row, case = await self._connected(token, secret)
        if case.state.handoff is None or side not in case.state.handoff.sides:
            raise Refusal(status=404, code="not_found")
        async with self._open(row) as work:
            self._require(row, work.saved(), secret)
            await photos.drop(work, side)
            return self._view(row, work.saved(), secret)

    async def photo(self, token: str, secret: str, side: str) -> bytes | None:
        """The stored JPEG of a side that this phone brought, None for everything else."""
        found = await self._find(token)
        if found is None:
            return None
        row, case = found
        if self._view(row, case, secret).status not in (HandoffStatus.CONNECTED, HandoffStatus.DONE):
            return None
        return await photos.brought(self._backend, case, side)

    async def finish(self, token: str, secret: str) -> HandoffView:
        """The person on the phone says that all photos are there. A photo may be taken again all the same."""
        found = await self._find(token)
        if found is None:
            return UNKNOWN
        row, _ = found
        async with self._open(row) as work:
            view = self._view(row, work.saved(), secret)
            if view.status is HandoffStatus.CONNECTED:
                await work.apply(on.HandoffFinished(serial=row.serial))
            return self._view(row, work.saved(), secret)

    async def cancel(self, token: str) -> HandoffView:
        """ "I didn't ask for this": the link dies, its photos are deleted, the account is told."""
        found = await self._find(token)
        if found is None:
            return UNKNOWN
        row, _ = found
        if await self._busy(row):
            return HandoffView(status=HandoffStatus.BUSY)
        async with self._open(row) as work:
            handoff = work.state.handoff
            open_ = handoff is not None and handoff.serial == row.serial and handoff.live
            if open_ and work.now < row.expires_at:
                await photos.drop_brought(work)
                await work.apply(on.HandoffCancelled(serial=row.serial))
            return self._view(row, work.saved(), "")

    async def open_ones(self) -> list[str]:
        """Applications whose photos may come from a phone now."""
        async with self._backend.database.transaction() as tx:
            return await links.open_handoffs(tx, self._backend.clock.now())

    # --- inside -------------------------------------------------------------------------------------------------

    async def _find(self, token: str, *, purpose: str = "handoff") -> tuple[LinkRow, Case] | None:
        async with self._backend.database.transaction() as tx:
            row = await links.find(tx, token)
            if row is None or row.purpose != purpose:
                return None
            case = await cases.load(tx, self._backend.keys, row.application_id)
        return None if case is None else (row, case)

    @asynccontextmanager
    async def _open(self, row: LinkRow) -> AsyncIterator[Work]:
        """Raises Refusal(404) where the application was withdrawn this moment."""
        try:
            async with open_work(self._backend, row.application_id, actor="phone") as work:
                yield work
        except Refusal as refusal:
            if refusal.code != "session_ended":
                raise
            raise Refusal(status=404, code="not_found") from refusal

    async def _busy(self, row: LinkRow) -> bool:
        """Too many posts to the links of one application."""
        async with self._backend.database.transaction() as tx:
            return bool(await take(tx, self._backend.rates.link_post, row.application_id, self._backend.clock.now()))

    async def _connected(self, token: str, secret: str) -> tuple[LinkRow, Case]:
        found = await self._find(token)
        if found is None:
            raise Refusal(status=404, code="not_found")
        self._require(*found, secret)
        return found

    def _require(self, row: LinkRow, case: Case, secret: str) -> None:
        if self._view(row, case, secret).status not in (HandoffStatus.CONNECTED, HandoffStatus.DONE):
            raise Refusal(status=409, code="handoff_ended")
        handoff = case.state.handoff
        if handoff is None or not handoff.live:
            raise Refusal(status=409, code="handoff_ended")

    async def _store(self, row: LinkRow, case: Case, side: str, data: bytes, request_id: str) -> Case:
        backend = self._backend
        await limit(backend, backend.rates.upload, case.id, code="upload_quota")
        photo = await photos.clean(backend, case, side, data)
        stored = await photos.put_object(backend, case, side, photo, length=len(data), request_id=request_id)
        async with self._open(row) as work:
            await photos.record(work, stored, handoff=row.serial)
            await work.save()
            saved = work.saved()
        seen = await checks.glance(backend, saved, side, request_id=request_id)
        if seen is None or not seen.checks:
            return saved
        found = checks.reasons((*seen.findings, *seen.remarks), operator=backend.config.brand.name)
        event = on.SideSeen(
            side=side, document_id=stored.id, checks=seen.checks, reasons=found, blocked=bool(seen.findings)
        )
        async with self._open(row) as work:
            if await work.apply(event):
                work.person = replace(work.person, record=readings.joined(work.person.record, side, seen.record))
            await work.save()
            return work.saved()

    def _view(self, row: LinkRow, case: Case, secret: str) -> HandoffView:
        return view_of(row, case, secret, now=self._backend.clock.now())
