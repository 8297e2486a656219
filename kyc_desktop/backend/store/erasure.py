"""Taking away: access, an application, what has outlived its time. What is asked for many rows comes in portions."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from sqlalchemy import CompoundSelect, Select, delete, exists, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncConnection

from . import sessions
from .database import Database
from .sessions import ABSOLUTE
from .tables import (
    applications,
    audit,
    codes,
    credentials,
    documents,
    idempotency,
    links,
    lookups,
    messages,
    outbox,
    provider_messages,
    rate_limits,
    reviews,
    tokens,
    uploads,
)

OPEN_STEPS: Final = ("method", "phone", "link", "documents", "review", "failed")
"""Where an application waits for its applicant. Where it waits for us it is never abandoned."""
FINAL_STEPS: Final = ("approved", "rejected")


async def close_access(tx: AsyncConnection, application_id: str) -> None:
    """Nobody can sign in to it any more, nothing is sent any more, and nobody looks at it any more."""
    for table in (tokens, credentials, codes, links, uploads, outbox, provider_messages):
        await tx.execute(delete(table).where(table.c.application_id == application_id))
    await tx.execute(delete(reviews).where(reviews.c.application_id == application_id, reviews.c.decided_at.is_(None)))
    await tx.execute(update(applications).where(applications.c.id == application_id).values(email_confirmed_at=None))
    await _forget_answers(tx, application_id)


async def delete_application(tx: AsyncConnection, application_id: str) -> None:
    """The row and everything that hangs on it; the audit rows stay."""
    await _forget_answers(tx, application_id)
    await tx.execute(delete(applications).where(applications.c.id == application_id))


async def delete_audit(tx: AsyncConnection, application_id: str) -> None:
    await tx.execute(delete(audit).where(audit.c.application_id == application_id))


async def _forget_answers(tx: AsyncConnection, application_id: str) -> None:
    await tx.execute(delete(idempotency).where(idempotency.c.scope == application_id))


async def abandoned(
    tx: AsyncConnection, *, unconfirmed_before: float, idle_before: float, after: str, limit: int
) -> list[str]:
    """Applications after that id that nobody will come back to: never confirmed, or open and not touched."""
    never = (applications.c.step == "email") & (applications.c.created_at < unconfirmed_before)
    left = applications.c.step.in_(OPEN_STEPS) & (applications.c.updated_at < idle_before)
    found = union_all(select(applications.c.id).where(never), select(applications.c.id).where(left))
    return await _few(tx, found, after, limit)


async def decided(
    tx: AsyncConnection, *, created_before: float, with_photos: bool, after: str, limit: int
) -> list[str]:
    """Applications after that id that have a result and began before that time; when they were decided is sealed."""
    result = applications.c.step.in_(FINAL_STEPS) & (applications.c.created_at < created_before)
    if not with_photos:
        return await _few(tx, select(applications.c.id).where(result), after, limit)
    owner = documents.c.application_id  # photos are kept for weeks, so theirs is the small table
    query = select(owner).distinct().join(applications, applications.c.id == owner).where(result, owner > after)
    return list((await tx.execute(query.order_by(owner).limit(limit))).scalars())


async def _few(
    tx: AsyncConnection, found: Select[tuple[str]] | CompoundSelect[tuple[str]], after: str, limit: int
) -> list[str]:
    """They are few among many: found by their own index first and put in order then, never by walking along the ids."""
    few = found.cte().prefix_with("MATERIALIZED")
    return list((await tx.execute(select(few.c.id).where(few.c.id > after).order_by(few.c.id).limit(limit))).scalars())


async def prune(tx: AsyncConnection, now: float) -> None:
    """Small things whose time is over."""
    await tx.execute(delete(lookups).where(lookups.c.expires_at < now))
    await tx.execute(delete(rate_limits).where(rate_limits.c.tat < now))
    await tx.execute(delete(uploads).where(uploads.c.updated_at < now - 86400.0))
    await tx.execute(delete(outbox).where(outbox.c.dead_at < now - 30 * 86400.0))
    await tx.execute(delete(tokens).where(tokens.c.created_at < now - ABSOLUTE))
    await tx.execute(delete(provider_messages).where(provider_messages.c.created_at < now - 30 * 86400.0))
    await tx.execute(delete(messages).where(messages.c.at < now - 7 * 86400.0))
    await tx.execute(delete(tokens).where(tokens.c.created_at < now - sessions.ABSOLUTE))


async def prune_audit(tx: AsyncConnection, *, before: float, limit: int) -> int:
    """Delete up to ``limit`` rows of applications that are gone; returns how many."""
    known = exists().where(applications.c.id == audit.c.application_id)
    old = select(audit.c.id).where(audit.c.at < before, ~known).order_by(audit.c.at).limit(limit)
    return (await tx.execute(delete(audit).where(audit.c.id.in_(old)))).rowcount


async def known_objects(tx: AsyncConnection, keys: Collection[str]) -> set[str]:
    """Those of the object keys that a photo has."""
    return set((await tx.execute(select(documents.c.object_key).where(documents.c.object_key.in_(keys)))).scalars())


async def scrub(database: Database) -> None:
    """Write SQLite's log into its file and empty it: pages of before hold keys that were deleted since.

    Deleted rows are overwritten in the file (``secure_delete``). PostgreSQL does the same when it vacuums.
    """
    if not database.is_sqlite:
        return
    async with database.engine.connect() as connection:  # outside of a transaction
        raw = await connection.get_raw_connection()
        assert raw.driver_connection is not None
        await raw.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
