"""Jobs, written in the transaction that makes them necessary; claimed with a lease, tried again, at last dead."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Final

import msgspec
from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from ..crypto import MasterKeys
from .tables import outbox

LEASE: Final = 45.0


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """``request_id`` is the provider's idempotency key: the same for every try."""

    id: int
    request_id: str
    application_id: str | None
    kind: str
    payload: Payload
    created_at: float
    attempts: int


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
    return request_id


async def claim(tx: AsyncConnection, keys: MasterKeys, *, now: float, limit: int) -> list[Job]:
    """Take up to ``limit`` due jobs for `LEASE` seconds. On PostgreSQL rows that others hold are skipped."""
    due = (
        select(outbox)
        .where(
            outbox.c.dead_at.is_(None),
            outbox.c.due_at <= now,
            (outbox.c.leased_until.is_(None)) | (outbox.c.leased_until <= now),
        )
        .order_by(outbox.c.due_at, outbox.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    rows = (await tx.execute(due)).all()
    if not rows:
        return []
    await tx.execute(
        update(outbox)
        .where(outbox.c.id.in_([row.id for row in rows]))
        .values(leased_until=now + LEASE, attempts=outbox.c.attempts + 1)
    )
    return [
        Job(
            id=row.id,
            request_id=row.request_id,
            application_id=row.application_id,
            kind=row.kind,
            payload=msgspec.json.decode(keys.unseal(row.sealed, place=f"outbox:{row.request_id}"), type=Payload),
            created_at=row.created_at,
            attempts=row.attempts + 1,
        )
        for row in rows
    ]


async def next_due(tx: AsyncConnection) -> float | None:
    """When the next job is due or the next lease ends."""
    when = func.coalesce(func.max(outbox.c.due_at, outbox.c.leased_until), outbox.c.due_at)
    if tx.dialect.name != "sqlite":
        when = func.coalesce(func.greatest(outbox.c.due_at, outbox.c.leased_until), outbox.c.due_at)
    found = (await tx.execute(select(func.min(when)).where(outbox.c.dead_at.is_(None)))).scalar()
    return None if found is None else float(found)


async def done(tx: AsyncConnection, job_id: int) -> None:
    await tx.execute(delete(outbox).where(outbox.c.id == job_id))


async def again(tx: AsyncConnection, job_id: int, *, due_at: float, error: str) -> None:
    await tx.execute(
        update(outbox).where(outbox.c.id == job_id).values(due_at=due_at, leased_until=None, error=error[:200])
    )


async def bury(tx: AsyncConnection, job_id: int, *, now: float, error: str) -> None:
    """No more tries; the row stays for the people who run the server."""
    await tx.execute(
        update(outbox).where(outbox.c.id == job_id).values(dead_at=now, leased_until=None, error=error[:200])
    )


async def release_all(tx: AsyncConnection) -> None:
    """Free every lease: at the start of the only process that uses this database."""
    await tx.execute(update(outbox).values(leased_until=None))


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
