"""Bearer tokens (stored as SHA-256) and password hashes."""

from __future__ import annotations

from typing import Final

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from .. import crypto
from .tables import credentials, tokens

IDLE: Final = 3600.0
ABSOLUTE: Final = 24 * 3600.0
_TOUCH: Final = 60.0  # a write a minute is enough to know that a session is alive


async def open_session(tx: AsyncConnection, application_id: str, now: float) -> str:
    """A new bearer token. It is not stored and cannot be shown again."""
    token = crypto.new_bearer()
    await tx.execute(
        insert(tokens).values(hash=crypto.token_hash(token), application_id=application_id, created_at=now, used_at=now)
    )
    return token


async def application_of(tx: AsyncConnection, token: str, now: float) -> str | None:
    """The application of a live token; notes that it was used. None when it is unknown, idle or too old."""
    hashed = crypto.token_hash(token)
    row = (await tx.execute(select(tokens).where(tokens.c.hash == hashed))).one_or_none()
    if row is None or now > row.used_at + IDLE or now > row.created_at + ABSOLUTE:
        return None
    if now > row.used_at + _TOUCH:
        await tx.execute(update(tokens).where(tokens.c.hash == hashed).values(used_at=now))
    return str(row.application_id)


async def close_session(tx: AsyncConnection, token: str) -> None:
    await tx.execute(delete(tokens).where(tokens.c.hash == crypto.token_hash(token)))


async def close_others(tx: AsyncConnection, application_id: str, *, but: str | None) -> None:
    """End every session of an application except the one that asks."""
    query = delete(tokens).where(tokens.c.application_id == application_id)
    if but is not None:
        query = query.where(tokens.c.hash != crypto.token_hash(but))
    await tx.execute(query)


async def set_password(tx: AsyncConnection, application_id: str, password_hash: str, now: float) -> None:
    """Store the first hash or replace it."""
    changed = await tx.execute(
        update(credentials)
        .where(credentials.c.application_id == application_id)
        .values(password_hash=password_hash, changed_at=now)
    )
    if changed.rowcount == 0:
        await tx.execute(
            insert(credentials).values(application_id=application_id, password_hash=password_hash, changed_at=now)
        )


async def password_hash(tx: AsyncConnection, application_id: str) -> str | None:
    query = select(credentials.c.password_hash).where(credentials.c.application_id == application_id)
    return (await tx.execute(query)).scalar()
