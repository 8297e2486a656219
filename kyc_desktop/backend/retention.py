"""What has outlived its time is erased: a sweep every hour on the server's clock, by one of all processes.

`settings.Retention` says how long what is kept. Every application is erased in a transaction of its own, which looks
again whether its time is really over.
"""

from __future__ import annotations

import logging
import re
import secrets
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from . import photos, records
from .core import Backend
from .idempotency import prune as prune_answers
from .logs import trace
from .ports import PortError, Refused
from .problems import Refusal
from .store import audit, erasure, facts
from .store.erasure import OPEN_STEPS
from .work import Work, open_work

EVERY: Final = 3600.0
ORPHANS_EVERY: Final = 86400.0
ORPHAN_AFTER: Final = 86400.0
"""Seconds on the store's clock. A photo is recorded within seconds of being put there, or never."""
BATCH: Final = 200
_OURS = re.compile(r"applications/app_[A-Za-z0-9]{22}/doc_[A-Za-z0-9]{22}")
OWNER: Final = "owner"
"""The object that says which database the photos of a store belong to."""

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Swept:
    """How much was erased: applications never finished, photos of decided ones, records, objects without a row."""

    abandoned: int = 0
    photos: int = 0
    records: int = 0
    orphans: int = 0


async def run(backend: Backend) -> None:
    """Sweep until `Backend.closing`."""
    due_at = backend.clock.now()
    while not backend.closing.is_set():
        if backend.clock.now() >= due_at:
            try:
                await _sweep_in_turn(backend)
            except Exception as error:
                _log.error("retention: the sweep failed and comes again\n%s", trace(error))
            due_at = backend.clock.now() + EVERY
        await backend.clock.wait(due_at, wake=backend.closing)


async def _sweep_in_turn(backend: Backend) -> None:
    """Sweep unless another process did within the hour."""
    now = backend.clock.now()
    async with backend.database.transaction() as tx:
        mine = await facts.take_turn(tx, "retention", now=now, every=EVERY * 0.9)
        orphans = mine and await facts.take_turn(tx, "orphans", now=now, every=ORPHANS_EVERY)
    if mine:
        await sweep(backend, orphans=orphans)


async def sweep(backend: Backend, *, orphans: bool = False) -> Swept:
    """Erase what is over; with ``orphans`` also objects without a row."""
    kept, now = backend.settings.retention, backend.clock.now()
    async with backend.database.transaction() as tx:
        await prune_answers(tx, now)
        await erasure.prune(tx, now)
    swept = Swept()
    async for application_id in _abandoned(backend, now):
        swept.abandoned += await _erased(backend, application_id, lambda work: _drop(work, now))
    async for application_id in _decided(backend, now - kept.records_s, with_photos=False):
        swept.records += await _erased(backend, application_id, lambda work: _drop_record(work, now - kept.records_s))
    async for application_id in _decided(backend, now - kept.photos_s, with_photos=True):
        swept.photos += await _erased(backend, application_id, lambda work: _drop_photos(work, now - kept.photos_s))
    await _prune_audit(backend, now - kept.records_s)
    if orphans:
        swept.orphans = await remove_orphans(backend)
    await erasure.scrub(backend.database)
    for what in ("abandoned", "photos", "records", "orphans"):
        backend.meter.erased(what=what, count=getattr(swept, what))
    if swept != Swept():
        _log.info(
            "retention: erased %s unfinished applications, the photos of %s, %s records, %s objects without a row",
            swept.abandoned,
            swept.photos,
            swept.records,
            swept.orphans,
        )
    return swept


async def remove_orphans(backend: Backend, *, older_s: float = ORPHAN_AFTER) -> int:
    """Delete objects without a row: a server was killed between the two, or the erasing was given up.

    Only what is named as our photos are, and only in a store that this database has made its own: two databases that
    were given one folder or bucket would take each other's photos for orphans.
    """
    if not await _owned(backend):
        return 0
    removed = 0
    async for keys in backend.ports.objects.listed(before=time.time() - older_s):
        ours = [key for key in keys if _OURS.fullmatch(key)]
        async with backend.database.transaction() as tx:
            known = await erasure.known_objects(tx, ours)
        for key in ours:
            if key not in known:
                await backend.ports.objects.delete(key, request_id="orphan")
                removed += 1
    return removed


async def _owned(backend: Backend) -> bool:
    async with backend.database.transaction() as tx:
        name = await facts.first(tx, "objects_owner", secrets.token_hex(16))
    try:
        await backend.ports.objects.put(OWNER, name.encode(), request_id=OWNER)
    except Refused:
        _log.error("retention: the photos' store is another database's; objects without a row are left there")
        return False
    except PortError as error:
        _log.warning("retention: the photos' store could not be looked through: %s", type(error).__name__)
        return False
    return True


# --- inside -----------------------------------------------------------------------------------------------------


async def _abandoned(backend: Backend, now: float) -> AsyncIterator[str]:
    kept, after = backend.settings.retention, ""
    while True:
        async with backend.database.transaction() as tx:
            found = await erasure.abandoned(
                tx,
                unconfirmed_before=now - kept.unconfirmed_s,
                idle_before=now - kept.abandoned_s,
                after=after,
                limit=BATCH,
            )
        for application_id in found:
            yield application_id
        if not found:
            return
        after = found[-1]


async def _decided(backend: Backend, created_before: float, *, with_photos: bool) -> AsyncIterator[str]:
    after = ""
    while True:
        async with backend.database.transaction() as tx:
            found = await erasure.decided(
                tx, created_before=created_before, with_photos=with_photos, after=after, limit=BATCH
            )
        for application_id in found:
            yield application_id
        if not found:
            return
        after = found[-1]


async def _erased(backend: Backend, application_id: str, erase: Callable[[Work], Awaitable[bool]]) -> bool:
    """Whether ``erase`` found that its time is over. One that cannot be opened keeps no other from being erased."""
    try:
        async with open_work(backend, application_id, actor="retention") as work:
            return await erase(work)
    except Refusal:
        return False  # withdrawn meanwhile
    except (KeyError, ValueError) as error:
        _log.error("retention: application %s does not open: %s", application_id, type(error).__name__)
        return False


async def _drop(work: Work, now: float) -> bool:
    kept, step = work.backend.settings.retention, work.state.step.value
    never = step == "email" and work.case.created_at < now - kept.unconfirmed_s
    left = step in OPEN_STEPS and work.case.updated_at < now - kept.abandoned_s
    if not never and not left:
        return False
    await _note(work, "Erased")
    await photos.erase(work)
    await _delete(work)
    return True


async def _drop_record(work: Work, before: float) -> bool:
    decided_at = records.decided_at(work.state)
    if decided_at is None or decided_at >= before:
        return False
    await photos.erase(work)
    await _delete(work)
    await erasure.delete_audit(work.tx, work.id)
    return True


async def _drop_photos(work: Work, before: float) -> bool:
    decided_at = records.decided_at(work.state)
    if decided_at is None or decided_at >= before:
        return False
    await _note(work, "PhotosErased")
    records.without_photos(work)
    await photos.erase(work)
    return True


async def _delete(work: Work) -> None:
    await erasure.delete_application(work.tx, work.id)
    work.state, work.person = work.case.state, work.case.person  # nothing is left to be saved


async def _note(work: Work, event: str) -> None:
    step = work.state.step.value
    await audit.write(
        work.tx,
        application_id=work.id,
        at=work.now,
        actor="retention",
        event=event,
        from_step=step,
        to_step=step,
        version=work.version,
    )


async def _prune_audit(backend: Backend, before: float) -> None:
    while True:
        async with backend.database.transaction() as tx:
            if await erasure.prune_audit(tx, before=before, limit=1000) < 1000:
                return
