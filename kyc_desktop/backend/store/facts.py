"""Single values that outlive the process."""

from __future__ import annotations

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from .tables import facts


async def clock_offset(tx: AsyncConnection) -> float:
    """Seconds that the sandbox's clock is ahead."""
    value = (await tx.execute(select(facts.c.value).where(facts.c.name == "clock_offset"))).scalar()
    return 0.0 if value is None else float(value)


async def first(tx: AsyncConnection, name: str, value: str) -> str:
    """What is kept under that name; the value given is kept where there is none yet."""
    kept = (await tx.execute(select(facts.c.value).where(facts.c.name == name))).scalar()
    if kept is not None:
        return str(kept)
    await tx.execute(insert(facts).values(name=name, value=value))
    return value
