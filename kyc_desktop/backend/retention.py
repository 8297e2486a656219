"""What has outlived its time is erased: a sweep every hour on the server's clock."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Final

from . import photos
from .core import Backend
from .idempotency import prune as prune_answers
from .logs import trace
from .problems import Refusal
from .store import erasure
from .work import open_work

EVERY: Final = 3600.0
UNCONFIRMED: Final = 24 * 3600.0
ABANDONED: Final = 30 * 86400.0
PHOTOS: Final = 30 * 86400.0
"""After the decision. The record of the decision stays five years (31 CFR 1020.220(a)(3))."""

_log = logging.getLogger(__name__)


async def run(backend: Backend) -> None:
    """Sweep until `Backend.closing`."""
    due_at = backend.clock.now()
    while not backend.closing.is_set():
        if backend.clock.now() >= due_at:
            try:
                await sweep(backend)
            except Exception as error:
                _log.error("retention: the sweep failed and comes again\n%s", trace(error))
            due_at = backend.clock.now() + EVERY
        await backend.clock.wait(due_at, wake=backend.closing)


async def sweep(backend: Backend) -> None:
    now = backend.clock.now()
    async with backend.database.transaction() as tx:
        await prune_answers(tx, now)
        await erasure.prune(tx, now)
        gone = await erasure.abandoned(tx, unconfirmed_before=now - UNCONFIRMED, idle_before=now - ABANDONED)
        old = await erasure.with_photos_decided(tx, before=now - PHOTOS)
    for application_id in gone:
        await _erase(backend, application_id, whole=True)
    for application_id in old:
        await _erase(backend, application_id, whole=False)
    if gone or old:
        _log.info("retention: %s applications and the photos of %s erased", len(gone), len(old))


async def _erase(backend: Backend, application_id: str, *, whole: bool) -> None:
    try:
        async with open_work(backend, application_id, actor="retention") as work:
            await photos.erase(work)
            if whole:
                await erasure.delete_application(work.tx, work.id)
            else:
                work.state = replace(work.state, documents=None, handoff=None)
    except Refusal:
        pass  # withdrawn meanwhile
