"""Which text message of which application a provider's own id means."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from .tables import provider_messages


@dataclass(frozen=True, slots=True, kw_only=True)
class SentMessage:
    application_id: str
    serial: int


async def remember(tx: AsyncConnection, index: bytes, *, application_id: str, serial: int, now: float) -> None:
    """Keep it until the news come; a message that is handed over again keeps its id."""
    await tx.execute(delete(provider_messages).where(provider_messages.c.id_index == index))
    await tx.execute(
        insert(provider_messages).values(id_index=index, application_id=application_id, serial=serial, created_at=now)
    )


async def find(tx: AsyncConnection, index: bytes) -> SentMessage | None:
    row = (await tx.execute(select(provider_messages).where(provider_messages.c.id_index == index))).one_or_none()
    return None if row is None else SentMessage(application_id=row.application_id, serial=row.serial)
