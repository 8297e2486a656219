"""A job that a test holds, as a worker would."""

from __future__ import annotations

from sqlalchemy import update

from kyc_desktop.backend.core import Backend
from kyc_desktop.backend.store import outbox, tables
from kyc_desktop.backend.store.outbox import Job, Payload


async def held_job(
    backend: Backend, kind: str, application_id: str | None, payload: Payload | None = None, *, attempts: int = 1
) -> Job:
    """A job in the outbox that no worker takes: its lease is the test's and does not end."""
    now = backend.clock.now()
    async with backend.database.transaction() as tx:
        request_id = await outbox.put(
            tx, backend.keys, kind, application_id=application_id, now=now, due_at=now + 1e8, payload=payload
        )
        held = update(tables.outbox).where(tables.outbox.c.request_id == request_id)
        held = held.values(lease="test", attempts=attempts).returning(tables.outbox.c.id)
        job_id = (await tx.execute(held)).scalar_one()
    return Job(
        id=job_id,
        request_id=request_id,
        application_id=application_id,
        kind=kind,
        payload=payload or Payload(),
        created_at=now,
        attempts=attempts,
        lease="test",
    )
