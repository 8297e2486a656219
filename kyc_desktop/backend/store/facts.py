"""Single values that outlive the process."""

from __future__ import annotations

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from .tables import facts


async def clock_offset(tx: AsyncConnection) -> float:
    """Seconds that the sandbox's clock is ahead."""
    value = (await tx.execute(select(facts.c.value).where(facts.c.name == "clock_offset"))).scalar()
    return 0.0 if value is None else float(value)


async def set_clock_offset(tx: AsyncConnection, seconds: float) -> None:
    await tx.execute(delete(facts).where(facts.c.name == "clock_offset"))
    await tx.execute(insert(facts).values(name="clock_offset", value=repr(seconds)))
