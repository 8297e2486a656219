"""Single values that outlive the process."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from .tables import facts


async def clock_offset(tx: AsyncConnection) -> float:
    """Seconds that the sandbox's clock is ahead."""
    value = (await tx.execute(select(facts.c.value).where(facts.c.name == "clock_offset"))).scalar()
    return 0.0 if value is None else float(value)
