"""The part of a photo that arrived before the connection broke, sealed under the application's key."""

from __future__ import annotations

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from .. import crypto
from .cases import Case
from .tables import uploads


async def keep(
    tx: AsyncConnection, case: Case, *, side: str, digest: bytes, length: int, data: bytes, now: float
) -> None:
    """Replace what was kept for that side."""
    await drop(tx, case.id, side)
    await tx.execute(
        insert(uploads).values(
            application_id=case.id,
            side=side,
            digest=digest,
            length=length,
            position=len(data),
            sealed=crypto.seal(case.key, data, place=f"upload:{case.id}:{side}"),
            updated_at=now,
        )
    )


async def position(tx: AsyncConnection, application_id: str, *, side: str, digest: bytes) -> int:
    """How many bytes of the photo with that digest are here."""
    query = select(uploads.c.position).where(
        uploads.c.application_id == application_id, uploads.c.side == side, uploads.c.digest == digest
    )
    return int((await tx.execute(query)).scalar() or 0)


async def part(tx: AsyncConnection, case: Case, *, side: str, digest: bytes) -> bytes:
    """The bytes that are here."""
    query = select(uploads.c.sealed).where(
        uploads.c.application_id == case.id, uploads.c.side == side, uploads.c.digest == digest
    )
    sealed = (await tx.execute(query)).scalar()
    return b"" if sealed is None else crypto.unseal(case.key, sealed, place=f"upload:{case.id}:{side}")


async def drop(tx: AsyncConnection, application_id: str, side: str) -> None:
    await tx.execute(delete(uploads).where(uploads.c.application_id == application_id, uploads.c.side == side))
