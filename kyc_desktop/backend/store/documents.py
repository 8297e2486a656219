"""Photos: where each lies, under which key, and by what it is recognised. Deleting the row erases the photo."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from .. import crypto
from ..crypto import MasterKeys
from .cases import Case
from .tables import documents


class Marks(msgspec.Struct, frozen=True):
    """What a photo is recognised by: digests in hexadecimal, a perceptual fingerprint, bytes of the file that came."""

    sha256: str
    upload_length: int
    upload_sha256: str
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoRow:
    """``key`` is unwrapped; it opens the object and nothing else."""

    id: str
    side: str
    object_key: str
    key: bytes
    size: int
    marks: Marks
    refused: bool
    dropped: bool


def place(application_id: str, document_id: str, side: str) -> str:
    """What a photo is bound to: an object that is moved to another row does not open."""
    return f"document:{application_id}:{document_id}:{side}"


async def add(tx: AsyncConnection, keys: MasterKeys, case: Case, *, row: PhotoRow, now: float) -> None:
    key_id, wrapped = keys.wrap(row.key)
    sealed = crypto.seal(case.key, msgspec.json.encode(row.marks), place=f"marks:{row.id}")
    await tx.execute(
        insert(documents).values(
            id=row.id,
            application_id=case.id,
            side=row.side,
            object_key=row.object_key,
            key_id=key_id,
            wrapped_key=wrapped,
            upload_index=keys.index("upload", row.marks.upload_sha256),
            sealed=sealed,
            size=row.size,
            created_at=now,
        )
    )


async def all_of(tx: AsyncConnection, keys: MasterKeys, case: Case) -> tuple[PhotoRow, ...]:
    """Every photo that the application ever sent and that was not erased, oldest first."""
    query = select(documents).where(documents.c.application_id == case.id).order_by(documents.c.created_at)
    return tuple(
        PhotoRow(
            id=row.id,
            side=row.side,
            object_key=row.object_key,
            key=keys.unwrap(row.key_id, row.wrapped_key),
            size=row.size,
            marks=msgspec.json.decode(crypto.unseal(case.key, row.sealed, place=f"marks:{row.id}"), type=Marks),
            refused=row.refused_at is not None,
            dropped=row.dropped_at is not None,
        )
        for row in (await tx.execute(query)).all()
    )


async def mark_refused(tx: AsyncConnection, document_ids: list[str], now: float) -> None:
    await tx.execute(update(documents).where(documents.c.id.in_(document_ids)).values(refused_at=now))


async def mark_dropped(tx: AsyncConnection, keys: MasterKeys, document_id: str, now: float) -> None:
    """What it is recognised by stays; its key is replaced by one that opens nothing."""
    key_id, wrapped = keys.wrap(crypto.new_key())
    values = {"dropped_at": now, "key_id": key_id, "wrapped_key": wrapped}
    await tx.execute(update(documents).where(documents.c.id == document_id).values(**values))


async def object_keys(tx: AsyncConnection, application_id: str) -> list[str]:
    query = select(documents.c.object_key).where(documents.c.application_id == application_id)
    return list((await tx.execute(query)).scalars())


async def erase(tx: AsyncConnection, application_id: str) -> list[str]:
    """Delete the keys of every photo; returns the objects that are garbage now."""
    keys = await object_keys(tx, application_id)
    await tx.execute(delete(documents).where(documents.c.application_id == application_id))
    return keys
