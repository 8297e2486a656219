"""Runs the jobs of the outbox: claims what is due, a few at a time, tries again with growing pauses, buries the dead.

A job's effect and its removal are one transaction, so a job that was carried out is never seen again; a process
that dies in between leaves a lease that runs out. Providers recognise the request id of a second try.
"""

from __future__ import annotations

import asyncio
import logging
import random
from contextlib import suppress
from typing import Final

from . import jobs
from .core import Backend
from .logs import about, trace
from .ports import Retryable
from .store import outbox
from .store.outbox import LEASE, Job, Lost
from .store.trouble import Unavailable

_PARALLEL: Final = 4
_LONGEST_SLEEP: Final = 5.0
_LONGEST_JOB: Final = 90.0
"""Every call of a provider ends sooner; this is for what nobody thought of, whose lease would be renewed for ever."""
_RENEW: Final = LEASE / 3
_AFTER_TROUBLE: Final = 2.5
"""Seconds after a restart of the database in which nothing is claimed: whoever did a job writes that down first."""
_log = logging.getLogger(__name__)


class Worker:
    """One a process; several processes share the outbox."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._running: dict[asyncio.Task[None], Job] = {}
        self._renew_at = 0.0
        self._trouble = False

    async def run(self) -> None:
        """Until `Backend.closing`; jobs that are under way then get two seconds to end, the rest is handed back."""
        backend = self._backend
        while not backend.closing.is_set():
            backend.wake.clear()
            try:
                look_at = await self._turn()
            except Unavailable as error:
                _log.warning("outbox: the database does not answer: %s", error)
                self._trouble = True
                look_at = backend.clock.now() + 1.0
            except Exception as error:
                _log.error("outbox: could not be read\n%s", trace(error))
                look_at = backend.clock.now() + 1.0
            if not backend.closing.is_set():
                await backend.clock.wait(look_at, wake=backend.wake)
        await self._end()

    async def _turn(self) -> float:
        """Hold what is being done, start what is due, and return when to look again."""
        backend = self._backend
        now = backend.clock.now()
        async with backend.database.transaction() as tx:
            if self._running and (now >= self._renew_at or self._trouble):
                await self._renew(await outbox.renew(tx, list(self._running.values()), now=now), now)
            if self._trouble:
                self._trouble = False
                return now + _AFTER_TROUBLE
            free = _PARALLEL - len(self._running)
            claimed = await outbox.claim(tx, backend.keys, now=now, limit=free) if free > 0 else []
            next_due = await outbox.next_due(tx)
        if claimed and not self._running:
            self._renew_at = now + _RENEW
        for job in claimed:
            task = asyncio.create_task(self._carry_out(job))
            self._running[task] = job
            task.add_done_callback(self._finished)
        latest = min(now + _LONGEST_SLEEP, self._renew_at) if self._running else now + _LONGEST_SLEEP
        if next_due is None or len(self._running) >= _PARALLEL:
            return latest
        return min(latest, max(next_due, now + 0.01))

    async def _renew(self, held: set[int], now: float) -> None:
        self._renew_at = now + _RENEW
        for task, job in self._running.items():
            if job.id not in held:
                task.cancel()

    def _finished(self, task: asyncio.Task[None]) -> None:
        del self._running[task]
        self._backend.wake.set()

    async def _end(self) -> None:
        left = dict(self._running)
        if not left:
            return
        _, late = await asyncio.wait(left, timeout=2.0)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        for task in late:
            with suppress(Lost, Unavailable):  # it ended after all, or its lease runs out
                await self._hand_back(left[task], after=0.0)

    async def _carry_out(self, job: Job) -> None:
        with about(job.request_id, job=job.kind, attempt=job.attempts):
            try:
                await self._try(job)
            except Lost:
                _log.warning("job %s of kind %s: another process has it or it is gone", job.id, job.kind)
            except Unavailable as error:
                _log.warning("job %s of kind %s: its lease runs out: %s", job.id, job.kind, error)
            except Exception as error:
                _log.error("job %s could not be put back; its lease runs out\n%s", job.id, trace(error))

    async def _try(self, job: Job) -> None:
        """Raises Lost or Unavailable."""
        try:
            async with asyncio.timeout(_LONGEST_JOB):
                await jobs.run(self._backend, job)
            self._backend.meter.job(kind=job.kind, outcome="done")
        except Lost:
            raise
        except Unavailable:  # no fault of the job: not a try
            await jobs.patiently(self._backend, lambda: self._hand_back(job, after=1.0))
        except Retryable as error:
            await self._again(job, error.after, "the provider did not answer")
        except Exception as error:
            _log.error("job %s of kind %s failed\n%s", job.id, job.kind, trace(error))
            await self._again(job, None, type(error).__name__)

    async def _hand_back(self, job: Job, *, after: float) -> None:
        async with self._backend.database.transaction() as tx:
            await outbox.hand_back(tx, job, due_at=self._backend.clock.now() + after)

    async def _again(self, job: Job, after: float | None, error: str) -> None:
        """Try again after 1, 2, 4 … seconds (a fifth of it by chance), or give up."""
        backend = self._backend
        tries = jobs.TRIES.get(job.kind, jobs.DEFAULT_TRIES)
        _log.warning("job %s of kind %s: try %s of %s failed: %s", job.id, job.kind, job.attempts, tries, error)
        if job.attempts >= tries:
            await jobs.patiently(backend, lambda: self._give_up(job, error))
            backend.meter.job(kind=job.kind, outcome="dead")
            return
        pause = min(jobs.LONGEST_PAUSE, 2.0 ** (job.attempts - 1)) * random.uniform(1.0, 1.2)  # noqa: S311 - spreads tries, no secret
        due_at = backend.clock.now() + max(after or 0.0, pause)

        async def put_back() -> None:
            async with backend.database.transaction() as tx:
                await outbox.again(tx, job, due_at=due_at, error=error)

        await jobs.patiently(backend, put_back)
        backend.meter.job(kind=job.kind, outcome="again")
        if job.attempts == 2:
            await jobs.tell_delay(backend, job)

    async def _give_up(self, job: Job, error: str) -> None:
        try:
            await jobs.give_up(self._backend, job, error)
        except (Lost, Unavailable):
            raise
        except Exception as fault:
            _log.error("job %s: nobody could be told that it was given up\n%s", job.id, trace(fault))
            await jobs.bury(self._backend, job, error)
            outbox.alarm(job.id, job.kind, job.attempts, error)
