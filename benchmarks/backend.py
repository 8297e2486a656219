"""What the server bears: whole journeys over its API, on SQLite and on PostgreSQL.

    python -m benchmarks.backend [--journeys 200] [--together 16] [--database sqlite postgresql]

One server process in the sandbox and this process, which plays all applicants, share the machine's cores. *Full*
walks ``--together`` journeys at once, as fast as they go; *half* starts journeys at half of that rate, at regular
times, whether or not the ones before have ended. A *call* is one request of the program or of the phone. Processor
time is the server's own, of all its threads. The sandbox hands texts over after 0.4 s, which is in no call.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks.walker import Clock, SandboxPost, Walker
from benchmarks.wire import Wire
from tests.backend import process

MS = 1000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """Seconds of wall and processor time, what each call took, megabytes resident at the end."""

    journeys: int
    wall_s: float
    processor_s: float
    clock: Clock
    memory_mb: float

    @property
    def per_second(self) -> float:
        return self.journeys / self.wall_s

    @property
    def calls_per_second(self) -> float:
        return len(self.clock.calls) / self.wall_s

    def percentile(self, part: float, name: str | None = None) -> float:
        """Milliseconds."""
        took = sorted(seconds for call, seconds, _ in self.clock.calls if name in (None, call))
        return took[min(len(took) - 1, int(part * len(took)))] * MS


@contextlib.contextmanager
def server_on(database: str, folder: Path) -> Iterator[process.Server]:
    """A sandbox on a new database."""
    with contextlib.ExitStack() as stack:
        arguments: tuple[str, ...] = ()
        if database == "postgresql":
            from tests import postgres

            cluster = stack.enter_context(postgres.running())
            arguments = ("--database-url", cluster.create_database())
        server = process.start(folder / "server", arguments=("--log-level", "WARNING", *arguments))
        stack.callback(server.stop)
        yield server


async def load(
    server: process.Server, *, journeys: int, together: int, rate: float | None = None, first: int = 0
) -> Load:
    """``first``: number of the first applicant, whose phone nobody had before. ``rate``: journeys a second to start,
    None: as soon as one of ``together`` places is free.
    """
    clock, places = Clock(), asyncio.Semaphore(together if rate is None else journeys)
    wire, inbox = Wire(server.url), Wire(server.url)
    watched = psutil.Process(server.process.pid)
    before, began = sum(watched.cpu_times()[:2]), time.monotonic()

    async def one(number: int, post: SandboxPost) -> None:
        if rate is not None:
            await asyncio.sleep(max(0.0, began + number / rate - time.monotonic()))
        async with places:
            document = await Walker(lines=wire, post=post, clock=clock, number=first + number).walk()
        assert document["step"] == "approved", document

    async with SandboxPost(inbox, server.token) as post, asyncio.TaskGroup() as group:
        for number in range(journeys):
            group.create_task(one(number, post))
    wall_s = time.monotonic() - began
    await wire.close()
    await inbox.close()
    return Load(
        journeys=journeys,
        wall_s=wall_s,
        processor_s=sum(watched.cpu_times()[:2]) - before,
        clock=clock,
        memory_mb=watched.memory_info().rss / 1e6,
    )


async def measure(server: process.Server, journeys: int, together: int) -> tuple[Load, Load]:
    """(full, half)"""
    await load(server, journeys=together, together=together)
    full = await load(server, journeys=journeys, together=together, first=together)
    rate, first = full.per_second / 2, together + journeys
    half = await load(server, journeys=journeys, together=together, rate=rate, first=first)
    return full, half


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--journeys", type=int, default=200)
    parser.add_argument("--together", type=int, default=16)
    parser.add_argument("--database", nargs="+", default=["sqlite", "postgresql"])
    given = parser.parse_args()
    print(
        "| database, load | journeys/s | calls/s | processor ms a journey | p50 ms | p99 ms | worst call, its p99 ms |"
        " memory MB |\n| --- | --- | --- | --- | --- | --- | --- | --- |"
    )
    for database in given.database:
        with tempfile.TemporaryDirectory() as folder, server_on(database, Path(folder)) as server:
            full, half = asyncio.run(measure(server, given.journeys, given.together))
        for name, found in (("full", full), ("half", half)):
            names = {call for call, _, _ in found.clock.calls}
            worst = max(names, key=lambda call: found.percentile(0.99, call))
            print(
                f"| {database}, {name} | {found.per_second:.1f} | {found.calls_per_second:.0f} |"
                f" {found.processor_s / found.journeys * MS:.0f} | {found.percentile(0.5):.1f} |"
                f" {found.percentile(0.99):.0f} | {worst} {found.percentile(0.99, worst):.0f} | {found.memory_mb:.0f} |"
            )
            mean = statistics.fmean(seconds for _, seconds, _ in found.clock.calls) * MS
            print(f"<!-- {database}, {name}: mean of all calls {mean:.1f} ms, retries {found.clock.retries} -->")


if __name__ == "__main__":
    main()
