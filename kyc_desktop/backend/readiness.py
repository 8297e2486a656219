"""Whether this process can do its work, for the load balancer and for people: part by part."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import Final

from .core import Backend
from .photo_probe import OK
from .store import outbox
from .store.database import HEAD

STUCK_S: Final = 300.0
"""A due job that nobody has taken for so long means that no worker works. Those that fail are put off, not due."""
_LIMIT_S: Final = 3.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """``status``: ok, or what does not work first. ``database``, ``photos``, ``outbox``: ok, or what is wrong.

    ``jobs_waiting`` counts those that are due later too; ``jobs_dead`` were given up: somebody should look at them.
    """

    status: str
    database: str = OK
    photos: str = OK
    outbox: str = OK
    jobs_waiting: int = 0
    jobs_dead: int = 0


async def readiness(backend: Backend) -> Readiness:
    """Never raises for a part that does not work."""
    try:
        async with asyncio.timeout(_LIMIT_S):
            revision = await backend.database.revision()
            async with backend.database.transaction() as tx:
                waiting, dead = await outbox.counts(tx)
                oldest = await outbox.oldest_due(tx, backend.clock.now())
    except Exception as error:
        _log.error("readiness: database: %s", type(error).__name__)
        return Readiness(status="database", database="no answer")
    late = 0.0 if oldest is None else backend.clock.now() - oldest
    parts = {
        "database": OK if (revision or "") >= HEAD else "the schema is older than this program",
        "photos": await backend.photo_probe.ask(),
        "outbox": OK if late < STUCK_S else f"nothing was done for {late:.0f} s",
    }
    status = next((name for name, said in parts.items() if said != OK), OK)
    return Readiness(status=status, jobs_waiting=waiting, jobs_dead=dead, **parts)
