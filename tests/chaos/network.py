"""Journeys over a line on which every kind of fault happens, alone and together; killed servers; no network."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import Any

from tests.chaos import invariants
from tests.chaos.ledger import Entry
from tests.chaos.person import PersistentPerson, StuckError
from tests.chaos.proxy import KINDS
from tests.chaos.world import World

Trouble = Callable[[World, random.Random, Entry], Coroutine[Any, Any, None]]


async def faults(
    world: World, entry: Entry, *, journeys: int, kinds: tuple[str, ...] = KINDS, rate: float = 0.3
) -> None:
    """``journeys`` over a line where ``rate`` of the requests go wrong in one of ``kinds``."""
    world.proxy.kinds, world.proxy.rate = kinds, rate
    before = world.proxy.done.copy()
    try:
        for number in range(journeys):
            await _journey(world, entry, documents=number % 2 == 1)
    finally:
        world.proxy.rate = 0.0
        entry.faults += world.proxy.done - before
        entry.counts["requests"] += world.proxy.requests


async def dying_server(world: World, entry: Entry, *, journeys: int) -> None:
    """SIGKILL every one to four seconds, and up again a moment later."""
    await _while(world, entry, journeys, _kill_and_revive)


async def pulled_cable(world: World, entry: Entry, *, journeys: int) -> None:
    """No network for up to 8 seconds, again and again."""
    await _while(world, entry, journeys, _pull)


async def no_network_at_start(world: World, entry: Entry, *, journeys: int) -> None:
    """The program is opened without a network, which comes later: it goes on by itself."""
    chance = random.Random(world.seed)
    for number in range(journeys):
        world.proxy.unplug(dark=True)
        entry.faults["started without a network"] += 1
        back = asyncio.get_running_loop().call_later(1 + 4 * chance.random(), lambda: world.proxy.unplug(dark=False))
        try:
            await _journey(world, entry, documents=number % 2 == 1)
        finally:
            back.cancel()
            world.proxy.unplug(dark=False)


async def jumping_clock(world: World, entry: Entry, *, journeys: int) -> None:
    """The server's clock jumps forward by up to half an hour, and sessions, codes and links run out."""
    await _while(world, entry, journeys, _jump)


async def _while(world: World, entry: Entry, journeys: int, trouble: Trouble) -> None:
    chance = random.Random(world.seed)
    for number in range(journeys):
        await _journey(world, entry, documents=number % 2 == 1, trouble=lambda: trouble(world, chance, entry))


@asynccontextmanager
async def _troubled(world: World, trouble: Callable[[], Coroutine[Any, Any, None]] | None) -> AsyncIterator[None]:
    """While this is open; afterwards everything is as it was."""
    if trouble is None:
        yield
        return
    task = asyncio.ensure_future(trouble())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await asyncio.sleep(0)
        if world.server.process.poll() is not None:
            await asyncio.to_thread(world.revive_server)
        world.proxy.unplug(dark=False)


async def _kill_and_revive(world: World, chance: random.Random, entry: Entry) -> None:
    while True:
        await asyncio.sleep(1 + 3 * chance.random())
        await asyncio.to_thread(world.kill_server)
        entry.faults["server killed"] += 1
        await asyncio.sleep(chance.random())
        await asyncio.to_thread(world.revive_server)


async def _pull(world: World, chance: random.Random, entry: Entry) -> None:
    while True:
        await asyncio.sleep(0.5 + 3 * chance.random())
        world.proxy.unplug(dark=True)
        entry.faults["cable pulled"] += 1
        await asyncio.sleep(8 * chance.random())
        world.proxy.unplug(dark=False)


async def _jump(world: World, chance: random.Random, entry: Entry) -> None:
    while True:
        await asyncio.sleep(0.5 + 2 * chance.random())
        await asyncio.to_thread(world.server.advance, 60 + 1740 * chance.random())
        entry.faults["clock jumped"] += 1


async def _journey(
    world: World,
    entry: Entry,
    *,
    documents: bool,
    trouble: Callable[[], Coroutine[Any, Any, None]] | None = None,
) -> None:
    """From the first page to the result, and everything is looked at afterwards."""
    entry.journeys += 1
    await asyncio.to_thread(world.server.reset)
    journey = await world.computer()
    person = PersistentPerson(journey, world, number=entry.journeys, documents=documents)
    async with _troubled(world, trouble):
        try:
            entry.counts[await person.walk()] += 1
            entry.finished += 1
        except StuckError as error:
            entry.findings.append(str(error))
    rate, world.proxy.rate = world.proxy.rate, 0.0
    await journey.close()
    world.proxy.rate = rate
    entry.counts["pages acted on"] += sum(person.turns.values())
    entry.findings += person.findings + world.unhandled
    world.unhandled.clear()
    messages = await asyncio.to_thread(world.server.messages)
    entry.findings += invariants.sent_once(messages, person.acts)
    entry.findings += invariants.done_once(world.database, people=1)
    entry.findings += [one for one in invariants.no_traces(world.logs) if one not in entry.findings]
