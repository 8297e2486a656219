"""Many applicants at once while servers are killed and the database restarts: what must hold all the same.

    python -m tests.storm [--journeys 200] [--processes 3] [--kill-every 4] [--seed N]

The production configuration on PostgreSQL, with providers that are played on loopback (`tests.outside.world`). A
process chosen by chance is killed with SIGKILL every few seconds and started again at the same port; when a third of
the journeys have ended, PostgreSQL is restarted without mercy (``pg_ctl restart -m immediate``). Requests go to any
of the processes, each one to another. At the end:

* every journey is in the state that its person leads to;
* nothing that was acknowledged is lost: no document is older than one that was answered before, and the audit has
  every step of every journey;
* no message is sent twice: one letter and one text for each cause, whatever was tried again. A repetition with the
  Message-ID of the first (the server was killed between the mail server's yes and its own note) is counted apart;
* nothing is left over: no job waits, none is dead, no request of the applicants was given up.

Exit code 0 when all of it holds.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.walker import Clock, Document, GaveUp, Walker
from benchmarks.wire import Reply, Wire
from tests.outside.world import World, WorldPost

ENDS: Mapping[int, str] = {3: "documents", 4: "failed", 5: "rejected", 8: "in_review"}
"""Where the people of +1 202 555 01NN end, as far as the phone leads; everybody else is approved."""


@dataclass(slots=True)
class Balancer:
    """In front of several processes, without stickiness: each request to another one that is up."""

    world: World
    wires: list[Wire] = field(default_factory=list)
    turn: int = 0

    async def send(
        self, method: str, path: str, *, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Reply:
        self.turn += 1
        return await self.wires[self.turn % len(self.wires)].send(method, path, body=body, headers=headers)


class Lost(AssertionError):  # noqa: N818 - what happened
    """A document is older than one that was acknowledged."""


@dataclass(slots=True)
class Witness(Walker):
    """Remembers the newest version that was acknowledged; an older one afterwards is a loss."""

    acknowledged: int = 0

    def take(self, document: Document) -> None:
        if document["version"] < self.acknowledged:
            raise Lost(f"{self.number}: version {document['version']} after {self.acknowledged}")
        self.acknowledged = document["version"]
        Walker.take(self, document)


@dataclass(slots=True)
class Found:
    """What the storm did and what was wrong."""

    kills: int = 0
    restarts: int = 0
    wrong: list[str] = field(default_factory=list)
    states: Counter[str] = field(default_factory=Counter)
    took: list[float] = field(default_factory=list)


async def storm(world: World, *, journeys: int, kill_every: float, seed: int) -> tuple[Found, Clock]:
    found, clock, chance = Found(), Clock(), random.Random(seed)
    balancer = Balancer(world, [Wire(server.url, limit_s=35) for server in world.servers])
    ended, a_third, calm = 0, asyncio.Event(), asyncio.Event()

    async def one(number: int, post: WorldPost) -> None:
        nonlocal ended
        phone = f"+120255501{number:02}" if number in ENDS else ""
        witness = Witness(lines=balancer, post=post, clock=clock, number=number, phone=phone, patience_s=300)
        began = time.monotonic()
        try:
            document = await witness.walk()
        except (GaveUp, Lost) as error:
            found.wrong.append(str(error))
            return
        finally:
            ended += 1
            if ended >= journeys // 3:
                a_third.set()
        found.took.append(time.monotonic() - began)
        found.states[document["step"]] += 1
        wanted = ENDS.get(number, "approved")
        if document["step"] != wanted:
            found.wrong.append(f"{number}: ended at {document['step']}, not at {wanted}")

    async def kill() -> None:
        """Whoever is up, but never the last one: a start takes longer here than the time between two kills."""
        starting: dict[int, asyncio.Task[None]] = {}
        while not calm.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(calm.wait(), kill_every)
                break
            up = [place for place in range(len(world.servers)) if place not in starting or starting[place].done()]
            if len(up) < 2:
                continue
            place = chance.choice(up)
            starting[place] = asyncio.create_task(asyncio.to_thread(world.kill_and_restart, place))
            found.kills += 1
        await asyncio.gather(*starting.values())

    async def restart_database() -> None:
        await a_third.wait()
        await asyncio.to_thread(world.cluster.restart)
        found.restarts += 1

    async with WorldPost(world) as post:
        trouble = [asyncio.create_task(kill()), asyncio.create_task(restart_database())]
        await asyncio.gather(*(one(number, post) for number in range(journeys)))
        calm.set()
        a_third.set()
        for result in await asyncio.gather(*trouble, return_exceptions=True):
            if isinstance(result, Exception):
                found.wrong.append(f"the storm itself: {result!r}")
    for wire in balancer.wires:
        await wire.close()
    return found, clock


async def settle(world: World, found: Found, *, seconds: float = 120) -> None:
    """Wait until the outbox is empty but for what is due later; whatever is left or dead is wrong."""
    deadline = time.monotonic() + seconds
    while True:
        due, dead = await world.jobs()
        if dead or not due or time.monotonic() > deadline:
            break
        await asyncio.sleep(0.5)
    if due or dead:
        found.wrong.append(f"{due} jobs are still due, {dead} were given up")


def letters(world: World, found: Found, journeys: int) -> tuple[int, int]:
    """Check the messages; (mails, repetitions of a mail with the same Message-ID)."""
    by_cause = Counter((mail.to, mail.subject) for mail in world.smtp.mails.values())
    for cause, count in by_cause.items():
        if count > 1:
            found.wrong.append(f"{count} mails {cause}")
    texts = Counter(text.to for text in world.twilio.sent)
    for phone, count in texts.items():
        if count > 1:
            found.wrong.append(f"{count} texts to {phone}")
    if len(texts) != journeys:
        found.wrong.append(f"texts to {len(texts)} phones, not {journeys}")
    for broken in (*world.twilio.broken, *world.prove.broken):
        found.wrong.append(f"against a provider's description: {broken}")
    return sum(by_cause.values()), world.smtp.raw - sum(by_cause.values())


STEPS = ("Registered", "EmailConfirmed", "PhoneStarted", "NumberMatched")


async def audited(world: World, found: Found, journeys: int) -> None:
    rows = await world.audit()
    for event in STEPS:
        if rows[event] != journeys:
            found.wrong.append(f"the audit has {rows[event]} {event}, not {journeys}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--journeys", type=int, default=200)
    parser.add_argument("--processes", type=int, default=3)
    parser.add_argument("--kill-every", type=float, default=4.0, help="seconds")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, World.start(Path(folder), processes=given.processes) as world:
        began = time.monotonic()

        async def run() -> tuple[Found, Clock]:
            found, clock = await storm(world, journeys=given.journeys, kill_every=given.kill_every, seed=given.seed)
            await settle(world, found)
            await audited(world, found, given.journeys)
            return found, clock

        found, clock = asyncio.run(run())
        mails, repeated = letters(world, found, given.journeys)
        took = sorted(found.took) or [0.0]
        print(f"{given.journeys} journeys at once, {given.processes} processes, {time.monotonic() - began:.0f} s")
        print(f"killed with -9: {found.kills}; PostgreSQL restarted: {found.restarts}; requests again: {clock.retries}")
        print(f"ends: {dict(found.states)}; a journey took {took[len(took) // 2]:.1f} s, at most {took[-1]:.1f} s")
        print(f"mails: {mails}, repeated with the same Message-ID: {repeated}; texts: {len(world.twilio.sent)}")
        for line in found.wrong:
            print(f"WRONG: {line}")
        print("everything holds" if not found.wrong else f"{len(found.wrong)} things do not hold")
        return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
