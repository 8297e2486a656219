"""Jobs, written in the transaction that makes them necessary; claimed with a lease, tried again, at last dead.

A job that is claimed is due again when its lease ends, so one column says when to look at it next. Whoever claims it
renews the lease while it works and may end the job only while it holds it: a process that was away for too long finds
its job `Lost` and rolls back what it was about to write.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, Update, and_, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from ..crypto import MasterKeys
from . import signals
from .tables import outbox

LEASE: Final = 10.0
"""Seconds after which another process takes over what a killed one held."""

_log = logging.getLogger(__name__)


class Lost(Exception):  # noqa: N818 - an answer, not a mistake
    """The lease ended and somebody else has the job, or it is gone: nothing of it may be written."""


class Payload(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a job needs besides the application. Sealed: links and codes are in it."""

    serial: int = 0
    code: str = ""
    link: str = ""
    to: str = ""
    delivery: str = ""
    lifetime: float | None = None
    object_key: str = ""
    another_route: bool = False
    locale: str = ""  # of somebody who has no application, or none any more when the job is carried out


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """``request_id`` is the provider's idempotency key: the same for every try. ``lease`` names the claim."""

    id: int
    request_id: str
    application_id: str | None
    kind: str
    payload: Payload
    created_at: float
    attempts: int
    lease: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadJob:
    """A job that was given up, for the people who run the server. ``error`` is a type or a code, never a text."""

    id: int
    request_id: str
    application_id: str | None
    kind: str
    created_at: float
    dead_at: float
    attempts: int
    error: str


async def put(
    tx: AsyncConnection,
    keys: MasterKeys,
    kind: str,
    *,
    application_id: str | None,
    now: float,
    due_at: float,
    payload: Payload | None = None,
) -> str:
    """Its request id."""
    request_id = secrets.token_hex(16)
    await tx.execute(
        insert(outbox).values(
            request_id=request_id,
            application_id=application_id,
            kind=kind,
            sealed=keys.seal(msgspec.json.encode(payload or Payload()), place=f"outbox:{request_id}"),
            created_at=now,
            due_at=due_at,
        )
    )
    if due_at <= now:
        await signals.job_is_due(tx)
    return request_id


async def claim(tx: AsyncConnection, keys: MasterKeys, *, now: float, limit: int) -> list[Job]:
    """Take up to ``limit`` due jobs for `LEASE` seconds. On PostgreSQL rows that others hold are skipped."""
    due = (
        select(outbox)
        .where(outbox.c.dead_at.is_(None), outbox.c.due_at <= now)
        .order_by(outbox.c.due_at, outbox.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    rows = (await tx.execute(due)).all()
    if not rows:
        return []
    lease = secrets.token_hex(16)
    await tx.execute(
        update(outbox)
        .where(outbox.c.id.in_([row.id for row in rows]))
        .values(lease=lease, due_at=now + LEASE, attempts=outbox.c.attempts + 1)
    )
    claimed = []
    for row in rows:
        try:
            claimed.append(_job(keys, row, lease))
        except Exception as error:  # one that can't be read must not keep all others waiting
            await tx.execute(_dead(outbox.c.id == row.id, now=now, error=f"unreadable: {type(error).__name__}"))
            alarm(row.id, row.kind, row.attempts, "unreadable")
    return claimed


def _job(keys: MasterKeys, row: Any, lease: str) -> Job:
    return Job(
        id=row.id,
        request_id=row.request_id,
        application_id=row.application_id,
        kind=row.kind,
        payload=msgspec.json.decode(keys.unseal(row.sealed, place=f"outbox:{row.request_id}"), type=Payload),
        created_at=row.created_at,
        attempts=row.attempts + 1,
        lease=lease,
    )


async def next_due(tx: AsyncConnection) -> float | None:
    """When the next job is due or the next lease ends."""
    found = (await tx.execute(select(func.min(outbox.c.due_at)).where(outbox.c.dead_at.is_(None)))).scalar()
    return None if found is None else float(found)


async def renew(tx: AsyncConnection, jobs: Sequence[Job], *, now: float) -> set[int]:
    """Hold the leases for another `LEASE` seconds; returns the ids of the jobs that are still held."""
    kept: set[int] = set()
    for lease in {job.lease for job in jobs}:
        ids = [job.id for job in jobs if job.lease == lease]
        held = update(outbox).where(outbox.c.id.in_(ids), outbox.c.lease == lease).values(due_at=now + LEASE)
        kept.update((await tx.execute(held.returning(outbox.c.id))).scalars())
    return kept


async def done(tx: AsyncConnection, job: Job) -> None:
    """Remove it. Raises Lost."""
    _require((await tx.execute(delete(outbox).where(_held(job)))).rowcount)


async def again(tx: AsyncConnection, job: Job, *, due_at: float, error: str) -> None:
    """Try it again at that time. Raises Lost."""
    put_back = update(outbox).where(_held(job)).values(due_at=due_at, lease=None, error=error[:200])
    _require((await tx.execute(put_back)).rowcount)


async def hand_back(tx: AsyncConnection, job: Job, *, due_at: float) -> None:
    """Leave it to any process, as if it had not been tried. Raises Lost."""
    put_back = update(outbox).where(_held(job)).values(due_at=due_at, lease=None, attempts=outbox.c.attempts - 1)
    _require((await tx.execute(put_back)).rowcount)
    await signals.job_is_due(tx)


async def bury(tx: AsyncConnection, job: Job, *, now: float, error: str) -> None:
    """No more tries; the row stays for the people who run the server. Raises Lost."""
    _require((await tx.execute(_dead(_held(job), now=now, error=error))).rowcount)


def alarm(job_id: int, kind: str, attempts: int, error: str) -> None:
    """One line for the people who run the server. Its beginning is what an alarm looks for."""
    _log.error("job_dead id=%s kind=%s tries=%s error=%s", job_id, kind, attempts, error)


async def dead(tx: AsyncConnection, *, limit: int = 100) -> tuple[DeadJob, ...]:
    """Jobs that were given up, the newest first."""
    query = select(outbox).where(outbox.c.dead_at.is_not(None)).order_by(outbox.c.dead_at.desc()).limit(limit)
    return tuple(
        DeadJob(
            id=row.id,
            request_id=row.request_id,
            application_id=row.application_id,
            kind=row.kind,
            created_at=row.created_at,
            dead_at=row.dead_at,
            attempts=row.attempts,
            error=row.error or "",
        )
        for row in (await tx.execute(query)).all()
    )


async def revive(tx: AsyncConnection, job_ids: Sequence[int] | None, *, now: float) -> int:
    """Try dead jobs anew with all their tries, None: all of them. Returns how many there were."""
    query = update(outbox).where(outbox.c.dead_at.is_not(None))
    if job_ids is not None:
        query = query.where(outbox.c.id.in_(job_ids))
    revived = (await tx.execute(query.values(dead_at=None, due_at=now, lease=None, attempts=0))).rowcount
    if revived:
        await signals.job_is_due(tx)
    return revived


async def release_all(tx: AsyncConnection, *, now: float) -> None:
    """Free every lease: at the start of the only process that uses this database."""
    await tx.execute(update(outbox).where(outbox.c.lease.is_not(None)).values(lease=None, due_at=now))


async def counts(tx: AsyncConnection) -> tuple[int, int]:
    """(waiting, dead)"""
    waiting = (await tx.execute(select(func.count()).where(outbox.c.dead_at.is_(None)))).scalar_one()
    dead = (await tx.execute(select(func.count()).where(outbox.c.dead_at.is_not(None)))).scalar_one()
    return int(waiting), int(dead)


async def oldest_due(tx: AsyncConnection, now: float) -> float | None:
    """Since when the job has been due that waits longest; None where none is due."""
    due = (outbox.c.dead_at.is_(None), outbox.c.due_at <= now)
    found = (await tx.execute(select(func.min(outbox.c.due_at)).where(*due))).scalar()
    return None if found is None else float(found)


def _held(job: Job) -> ColumnElement[bool]:
    return and_(outbox.c.id == job.id, outbox.c.lease == job.lease, outbox.c.dead_at.is_(None))


def _dead(which: ColumnElement[bool], *, now: float, error: str) -> Update:
    return update(outbox).where(which).values(dead_at=now, lease=None, error=error[:200])


def _require(rows: int) -> None:
    if rows != 1:
        raise Lost
