"""Links in mails and text messages (SHA-256 of 128 random bits) and codes in mails (argon2id)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from .. import crypto
from .tables import codes, links


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRow:
    application_id: str
    purpose: str
    serial: int
    created_at: float
    expires_at: float
    used_at: float | None


async def add(
    tx: AsyncConnection, token: str, *, application_id: str, purpose: str, serial: int, now: float, expires_at: float
) -> None:
    await tx.execute(
        insert(links).values(
            hash=crypto.token_hash(token),
            application_id=application_id,
            purpose=purpose,
            serial=serial,
            created_at=now,
            expires_at=expires_at,
        )
    )


async def find(tx: AsyncConnection, token: str) -> LinkRow | None:
    row = (await tx.execute(select(links).where(links.c.hash == crypto.token_hash(token)))).one_or_none()
    if row is None:
        return None
    return LinkRow(
        application_id=row.application_id,
        purpose=row.purpose,
        serial=row.serial,
        created_at=row.created_at,
        expires_at=row.expires_at,
        used_at=row.used_at,
    )


async def end_all(tx: AsyncConnection, application_id: str, now: float) -> None:
    """Every link of the application that still works stops working."""
    await tx.execute(
        update(links).where(links.c.application_id == application_id, links.c.used_at.is_(None)).values(used_at=now)
    )


async def open_handoffs(tx: AsyncConnection, now: float) -> list[str]:
    """Applications whose photos may come from a phone now."""
    query = select(links.c.application_id).where(
        links.c.purpose == "handoff", links.c.used_at.is_(None), links.c.expires_at > now
    )
    return list((await tx.execute(query.distinct())).scalars())


async def set_code(tx: AsyncConnection, application_id: str, hashed: str, expires_at: float) -> None:
    """The new code; the one before stops working."""
    await tx.execute(delete(codes).where(codes.c.application_id == application_id))
    await tx.execute(insert(codes).values(application_id=application_id, hash=hashed, expires_at=expires_at))


async def code(tx: AsyncConnection, application_id: str) -> tuple[str, float] | None:
    """(hash, expires_at)"""
    row = (await tx.execute(select(codes).where(codes.c.application_id == application_id))).one_or_none()
    return None if row is None else (row.hash, row.expires_at)


async def drop_code(tx: AsyncConnection, application_id: str) -> None:
    await tx.execute(delete(codes).where(codes.c.application_id == application_id))
