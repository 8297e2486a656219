"""A thousand programs that wait for news at one server process: what they cost, and how late the news are.

    python -m benchmarks.waiting [--clients 1000] [--wakes 300] [--database sqlite postgresql]

Every client has an application of its own and a long-poll open (``Prefer: wait=25``), begun again when it ends. Then
one after the other is given a command (`choose-method`) over another connection, and it is measured how long the
waiting one takes to hear of it: from sending the command to the answer of the long-poll, so the command's own work is
in it. Memory is the resident set of the server before and with the waiting clients.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import resource
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks.backend import MS, server_on
from benchmarks.walker import Clock, SandboxPost, Walker
from benchmarks.wire import Wire
from tests.backend import process


@dataclass(frozen=True, slots=True, kw_only=True)
class Waited:
    """Milliseconds and megabytes. ``idle``: share of one core that the waiting alone takes."""

    wakes: list[float]
    before_mb: float
    with_mb: float
    idle: float


async def measure(server: process.Server, clients: int, wakes: int) -> Waited:
    watched = psutil.Process(server.process.pid)
    wire, inbox = Wire(server.url, limit_s=60), Wire(server.url)
    places = asyncio.Semaphore(8)

    async def at_method(number: int, post: SandboxPost) -> Walker:
        async with places:
            walker = Walker(lines=wire, post=post, clock=Clock(), number=number)
            await walker.register()
            mail = await post.mail(walker.email)
            await walker.tell("confirm-email", code=mail["code"])
            return walker

    async with SandboxPost(inbox, server.token) as post:
        walkers = await asyncio.gather(*(at_method(number, post) for number in range(clients)))
    before_mb = watched.memory_info().rss / 1e6
    heard = {walker.number: asyncio.Event() for walker in walkers}

    async def wait(walker: Walker) -> None:
        version = walker.document["version"]
        while True:
            headers = walker.headers | {"Prefer": "wait=25", "If-None-Match": f'"{version}"'}
            reply = await wire.send("GET", "/v1/application", headers=headers)
            if reply.status == 200:
                version = reply.json()["version"]
                heard[walker.number].set()

    polls = [asyncio.create_task(wait(walker)) for walker in walkers]
    await asyncio.sleep(3)
    spent, began = sum(watched.cpu_times()[:2]), time.monotonic()
    await asyncio.sleep(10)
    idle = (sum(watched.cpu_times()[:2]) - spent) / (time.monotonic() - began)
    with_mb = watched.memory_info().rss / 1e6
    took = []
    for walker in random.sample(walkers, wakes):
        began = time.perf_counter()
        asking = asyncio.create_task(walker.tell("choose-method", method="documents"))
        await heard[walker.number].wait()
        took.append((time.perf_counter() - began) * MS)
        await asking
    for poll in polls:
        poll.cancel()
    await asyncio.gather(*polls, return_exceptions=True)
    await wire.close()
    await inbox.close()
    return Waited(wakes=sorted(took), before_mb=before_mb, with_mb=with_mb, idle=idle)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clients", type=int, default=1000)
    parser.add_argument("--wakes", type=int, default=300)
    parser.add_argument("--database", nargs="+", default=["sqlite", "postgresql"])
    given = parser.parse_args()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))  # the server inherits it
    print(
        "| database | clients | news heard after ms: p50 | p99 | worst | memory without, with MB | core while idle |\n"
        "| --- | --- | --- | --- | --- | --- | --- |"
    )
    for database in given.database:
        with tempfile.TemporaryDirectory() as folder, server_on(database, Path(folder)) as server:
            found = asyncio.run(measure(server, given.clients, given.wakes))
        wakes = found.wakes
        print(
            f"| {database} | {given.clients} | {wakes[len(wakes) // 2]:.0f} | {wakes[int(0.99 * len(wakes))]:.0f} |"
            f" {wakes[-1]:.0f} | {found.before_mb:.0f}, {found.with_mb:.0f} | {found.idle:.0%} |"
        )


if __name__ == "__main__":
    main()
