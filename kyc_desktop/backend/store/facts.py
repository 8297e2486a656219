"""Single values that outlive the process."""

from __future__ import annotations

from sqlalchemy import Double, cast, select, text, update
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
    due_at = cast(facts.c.value, Double)
    taken = await tx.execute(
        update(facts)
        .where(facts.c.name == name, (due_at <= now) | (due_at > now + every))
        .values(value=repr(now + every))
    )
    if taken.rowcount:
        return True
    return bool((await tx.execute(_KEEP, {"name": name, "value": repr(now + every)})).rowcount)
