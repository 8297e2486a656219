"""Single values that outlive the process."""

from __future__ import annotations

from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from .tables import facts

_KEEP = text("INSERT INTO facts (name, value) VALUES (:name, :value) ON CONFLICT (name) DO NOTHING")


async def clock_offset(tx: AsyncConnection) -> float:
    """Seconds that the sandbox's clock is ahead."""
    value = (await tx.execute(select(facts.c.value).where(facts.c.name == "clock_offset"))).scalar()
    return 0.0 if value is None else float(value)


async def first(tx: AsyncConnection, name: str, value: str) -> str:
    """What is kept under that name; the value given is kept where there is none yet."""
    await tx.execute(_KEEP, {"name": name, "value": value})
    return str((await tx.execute(select(facts.c.value).where(facts.c.name == name))).scalar_one())


async def take_turn(tx: AsyncConnection, name: str, *, now: float, every: float) -> bool:
    """Whether it is the caller's turn: of all processes one gets it, once in ``every`` seconds.

    A turn that lies further ahead was taken before the clock was set back, and does not count.
    """
    until = repr(now + every)
    before = (await tx.execute(select(facts.c.value).where(facts.c.name == name))).scalar()
    if before is None:
        return bool((await tx.execute(_KEEP, {"name": name, "value": until})).rowcount)
    if now < float(before) <= now + every:
        return False
    taken = await tx.execute(update(facts).where(facts.c.name == name, facts.c.value == before).values(value=until))
    return bool(taken.rowcount)  # 0: another process was faster
