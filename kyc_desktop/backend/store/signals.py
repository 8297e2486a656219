"""What one process tells the others through PostgreSQL, with the commit of the change; on SQLite there are none.

The payload is the application's id and nothing else: whoever hears it reads the row.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

CHANGED: Final = "kyc_changed"
JOB: Final = "kyc_job"
_TELL: Final = text("SELECT pg_notify(:channel, :payload)")


async def changed(tx: AsyncConnection, application_id: str) -> None:
    """Whoever waits for that application looks again."""
    await _tell(tx, CHANGED, application_id)


async def job_is_due(tx: AsyncConnection) -> None:
    """A process whose hands are free takes it. Said several times in a transaction it is heard once."""
    await _tell(tx, JOB, "")


async def _tell(tx: AsyncConnection, channel: str, payload: str) -> None:
    if tx.dialect.name == "postgresql":
        await tx.execute(_TELL, {"channel": channel, "payload": payload})
