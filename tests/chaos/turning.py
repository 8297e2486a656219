"""10,000 page changes: memory, handles, threads, tasks and widgets must not grow.

The pages are turned by the window's own means, between those that a person can come back to before anything is sent;
what the first tenth needs (pages that are made once, caches) is not counted.
"""

from __future__ import annotations

import asyncio
import gc
import threading
from dataclasses import dataclass

import psutil
from PySide6.QtWidgets import QApplication

from kyc_desktop.testing import Journey
from tests.chaos.ledger import Entry
from tests.chaos.person import PersistentPerson
from tests.chaos.world import World

SAMPLES = 10
MOST_BYTES = 200
"""Of memory a page change, by the slope of the samples: an image or a page that is kept would be thousands."""


@dataclass(frozen=True, slots=True)
class Sample:
    memory: int
    handles: int
    threads: int
    tasks: int
    widgets: int


async def turn(world: World, entry: Entry, *, journeys: int) -> None:
    """``journeys`` times 1,000 page changes."""
    journey = await world.computer()
    person = PersistentPerson(journey, world, number=1, documents=True)
    try:
        while journey.page != "method":
            await person.help_along()
            await asyncio.sleep(0.02)
        changes = journeys * 1_000
        samples = []
        for number in range(changes):
            journey.window.go(("documents", "method")[number % 2])
            await asyncio.sleep(0)
            if number % 10 == 0:
                await asyncio.sleep(0.001)
            if number >= changes // SAMPLES and number % max(1, changes // SAMPLES) == 0:
                samples.append(await _sample(journey))
        entry.counts["page changes"] += changes
        entry.findings += judge(samples, changes // SAMPLES) + world.unhandled
        entry.counts["bytes a change"] += round(slope([one.memory for one in samples]) / max(1, changes // SAMPLES))
    finally:
        await journey.close()


async def _sample(journey: Journey) -> Sample:
    for _ in range(3):
        await asyncio.sleep(0.05)
        gc.collect()
    process = psutil.Process()
    return Sample(
        memory=process.memory_info().rss,
        handles=process.num_fds() if hasattr(process, "num_fds") else process.num_handles(),
        threads=threading.active_count(),
        tasks=len(asyncio.all_tasks()),
        widgets=len(QApplication.allWidgets()),
    )


def judge(samples: list[Sample], between: int) -> list[str]:
    """What grew from sample to sample; ``between``: page changes from one to the next."""
    found = []
    each = slope([one.memory for one in samples]) / max(1, between)
    if each > MOST_BYTES:
        found.append(f"memory grows by {each:.0f} bytes a page change: {[one.memory // 1024 for one in samples]} kB")
    for name in ("handles", "threads", "tasks", "widgets"):
        values = [getattr(one, name) for one in samples]
        if slope(values) * len(values) > 3:
            found.append(f"{name} grow: {values}")
    return found


def slope(values: list[int]) -> float:
    """By least squares, a sample."""
    count = len(values)
    if count < 2:
        return 0.0
    middle, mean = (count - 1) / 2, sum(values) / count
    over = sum((at - middle) * (value - mean) for at, value in enumerate(values))
    return over / sum((at - middle) ** 2 for at in range(count))
