"""One row for every state change: who, what, from where to where. No personal data, so it may outlive the person's."""

from __future__ import annotations

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from .tables import audit


async def write(
    tx: AsyncConnection,
    *,
    application_id: str,
    at: float,
    actor: str,
    event: str,
    from_step: str | None,
    to_step: str | None,
    version: int,
    codes: tuple[str, ...] = (),
) -> None:
    await tx.execute(
        insert(audit).values(
            application_id=application_id,
            at=at,
            actor=actor,
            event=event,
            from_step=from_step,
            to_step=to_step,
            version=version,
            codes=" ".join(codes),
        )
    )
