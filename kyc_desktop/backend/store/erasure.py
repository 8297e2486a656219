"""Taking away: access, an application, what has outlived its time."""

from __future__ import annotations

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from .tables import (
    applications,
    codes,
    credentials,
    documents,
    idempotency,
    links,
    lookups,
    messages,
    outbox,
    rate_limits,
    tokens,
    uploads,
)


async def close_access(tx: AsyncConnection, application_id: str) -> None:
    """Nobody can sign in to it any more, and the address is free again."""
    for table in (tokens, credentials, codes, links, uploads):
        await tx.execute(delete(table).where(table.c.application_id == application_id))
    await tx.execute(update(applications).where(applications.c.id == application_id).values(email_confirmed_at=None))
    await _forget_answers(tx, application_id)


async def delete_application(tx: AsyncConnection, application_id: str) -> None:
    """The row and everything that hangs on it; the audit rows stay."""
    await _forget_answers(tx, application_id)
    await tx.execute(delete(applications).where(applications.c.id == application_id))


async def _forget_answers(tx: AsyncConnection, application_id: str) -> None:
    await tx.execute(delete(idempotency).where(idempotency.c.scope == application_id))


async def abandoned(tx: AsyncConnection, *, unconfirmed_before: float, idle_before: float) -> list[str]:
    """Applications that nobody will come back to: never confirmed, or open and not touched."""
    never = select(applications.c.id).where(
        applications.c.step == "email", applications.c.created_at < unconfirmed_before
    )
    left = select(applications.c.id).where(
        applications.c.step.in_(("method", "phone", "link", "documents", "review", "failed")),
        applications.c.updated_at < idle_before,
    )
    return list((await tx.execute(never.union(left))).scalars())


async def with_photos_decided(tx: AsyncConnection, *, before: float) -> list[str]:
    """Applications whose result is so old that the photos are not needed any more."""
    query = (
        select(applications.c.id)
        .join(documents, documents.c.application_id == applications.c.id)
        .where(applications.c.step.in_(("approved", "rejected")), applications.c.updated_at < before)
        .distinct()
    )
    return list((await tx.execute(query)).scalars())


async def prune(tx: AsyncConnection, now: float) -> None:
    """Small things whose time is over."""
    await tx.execute(delete(lookups).where(lookups.c.expires_at < now))
    await tx.execute(delete(rate_limits).where(rate_limits.c.tat < now))
    await tx.execute(delete(uploads).where(uploads.c.updated_at < now - 86400.0))
    await tx.execute(delete(outbox).where(outbox.c.dead_at < now - 30 * 86400.0))
    await tx.execute(delete(messages).where(messages.c.at < now - 7 * 86400.0))
