"""Runs the jobs of the outbox: claims what is due, a few at a time, tries again with growing pauses, buries the dead.

A job's effect and its removal are one transaction, so a job that was carried out is never seen again; a process
that dies in between leaves a lease that runs out. Providers recognise the request id of a second try.
"""

from __future__ import annotations

import asyncio
import logging
import random
from typing import Final

from . import jobs
from .core import Backend
from .logs import about, trace
from .ports import Retryable
from .store import outbox
from .store.outbox import Job

_PARALLEL: Final = 4
_LONGEST_SLEEP: Final = 5.0
_log = logging.getLogger(__name__)


class Worker:
    """One a process; several processes share the outbox."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._running: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Until `Backend.closing`; jobs that are under way then get two seconds to end."""
        backend = self._backend
        while not backend.closing.is_set():
            backend.wake.clear()
            try:
                due_at = await self._start_due()
            except Exception as error:
                _log.error("outbox: could not be read\n%s", trace(error))
                due_at = backend.clock.now() + 1.0
            if not backend.closing.is_set():
                await backend.clock.wait(due_at, wake=backend.wake)
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=2.0)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _start_due(self) -> float:
        """Start what is due and return when to look again."""
        backend = self._backend
        now = backend.clock.now()
        free = _PARALLEL - len(self._running)
        async with backend.database.transaction() as tx:
            claimed = await outbox.claim(tx, backend.keys, now=now, limit=free) if free else []
            next_due = await outbox.next_due(tx)
        for job in claimed:
            task = asyncio.create_task(self._carry_out(job))
            self._running.add(task)
            task.add_done_callback(self._finished)
        latest = now + _LONGEST_SLEEP
        if next_due is None or not free:
            return latest
        return min(latest, max(next_due, now + 0.01))

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._backend.wake.set()

    async def _carry_out(self, job: Job) -> None:
        with about(job.request_id):
            await self._try(job)

    async def _try(self, job: Job) -> None:
        try:
            await jobs.run(self._backend, job)
            self._backend.meter.job(kind=job.kind, outcome="done")
        except asyncio.CancelledError:
            raise
        except Retryable as error:
            await self._again(job, error.after, "the provider did not answer")
        except Exception as error:
            _log.error("job %s of kind %s failed\n%s", job.id, job.kind, trace(error))
            await self._again(job, None, type(error).__name__)

    async def _again(self, job: Job, after: float | None, error: str) -> None:
        """Try again after 1, 2, 4 … seconds (a fifth of it by chance), or give up."""
        backend = self._backend
        now = backend.clock.now()
        tries = jobs.TRIES.get(job.kind, jobs.DEFAULT_TRIES)
        _log.warning("job %s of kind %s: try %s of %s failed: %s", job.id, job.kind, job.attempts, tries, error)
        try:
            if job.attempts >= tries:
                await jobs.give_up(backend, job, error)
                backend.meter.job(kind=job.kind, outcome="dead")
                return
            pause = max(after or 0.0, min(300.0, 2.0 ** (job.attempts - 1)) * random.uniform(1.0, 1.2))  # noqa: S311 - spreads tries, no secret
            async with backend.database.transaction() as tx:
                await outbox.again(tx, job.id, due_at=now + pause, error=error)
            backend.meter.job(kind=job.kind, outcome="again")
            if job.attempts == 2:
                await jobs.tell_delay(backend, job)
        except Exception as fault:
            _log.error("job %s could not be put back; its lease runs out\n%s", job.id, trace(fault))
