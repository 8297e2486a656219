"""The pieces of a photo that arrived before the connection broke, sealed under the application's key."""

from __future__ import annotations

from sqlalchemy import delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from .. import crypto
from .cases import Case
from .tables import uploads


async def keep(
    tx: AsyncConnection, case: Case, *, side: str, digest: bytes, first: int, data: bytes, now: float
) -> None:
    """Add the piece that begins at byte ``first``; pieces of another photo of that side are dropped."""
    other = (uploads.c.digest != digest) | (uploads.c.first >= first)
    await tx.execute(delete(uploads).where(uploads.c.application_id == case.id, uploads.c.side == side, other))
    await tx.execute(
        insert(uploads).values(
            application_id=case.id,
            side=side,
            first=first,
            size=len(data),
            digest=digest,
            sealed=crypto.seal(case.key, data, place=_place(case.id, side, first)),
            updated_at=now,
        )
    )


async def position(tx: AsyncConnection, application_id: str, *, side: str, digest: bytes) -> int:
    """How many bytes of the photo with that digest are here."""
    query = select(func.sum(uploads.c.size)).where(
        uploads.c.application_id == application_id, uploads.c.side == side, uploads.c.digest == digest
    )
    return int((await tx.execute(query)).scalar() or 0)


async def part(tx: AsyncConnection, case: Case, *, side: str, digest: bytes) -> bytes:
    """The bytes that are here."""
    query = (
        select(uploads.c.first, uploads.c.sealed)
        .where(uploads.c.application_id == case.id, uploads.c.side == side, uploads.c.digest == digest)
        .order_by(uploads.c.first)
    )
    rows = (await tx.execute(query)).all()
    return b"".join(crypto.unseal(case.key, row.sealed, place=_place(case.id, side, row.first)) for row in rows)


async def drop(tx: AsyncConnection, application_id: str, side: str) -> None:
    await tx.execute(delete(uploads).where(uploads.c.application_id == application_id, uploads.c.side == side))


def _place(application_id: str, side: str, first: int) -> str:
    return f"upload:{application_id}:{side}:{first}"
