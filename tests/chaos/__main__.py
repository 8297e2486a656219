"""See the package. Ends with 0 when nothing was found, 1 otherwise; the table is for benchmarks/README.md."""

from __future__ import annotations

import argparse
import asyncio
import functools
import os
import random
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("KYC_LAN_ADDRESS", "127.0.0.2" if sys.platform == "linux" else "127.0.0.1")

from kyc_desktop.testing.loop import new_loop
from tests.chaos import computer, monkey, network, turning
from tests.chaos.ledger import Entry, Ledger
from tests.chaos.proxy import KINDS
from tests.chaos.world import World

Scenario = Callable[..., Awaitable[None]]

SCENARIOS: dict[str, tuple[Scenario, int]] = {
    **{f"only {kind.replace('_', ' ')}": (functools.partial(network.faults, kinds=(kind,)), 4) for kind in KINDS},
    "all faults": (network.faults, 20),
    "all faults, half of the requests": (functools.partial(network.faults, rate=0.5), 8),
    "server killed": (network.dying_server, 12),
    "cable pulled": (network.pulled_cable, 10),
    "no network at start": (network.no_network_at_start, 6),
    "clock jumps": (network.jumping_clock, 6),
    "program killed": (computer.killed_program, 8),
    "put to sleep": (computer.sleeping_computer, 4),
    "full disk": (computer.no_room, 2),
    "read-only home": (computer.read_only_home, 2),
    "no key store": (computer.no_key_store, 2),
    "monkey": (monkey.mash, 45),  # half an hour of mashing
    "10,000 page changes": (turning.turn, 10),
}
"""Name -> scenario, journeys of the full length."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py chaos", description=__doc__.partition("\n")[0])
    parser.add_argument("--only", nargs="+", choices=tuple(SCENARIOS), default=tuple(SCENARIOS), metavar="NAME")
    parser.add_argument("--part", type=float, default=1.0, help="of the full length, for a short look: 0.1")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    parser.add_argument("--json", type=Path, metavar="FILE")
    given = parser.parse_args(arguments)
    print(f"seed {given.seed}", flush=True)
    ledger = Ledger(seed=given.seed)
    loop = new_loop()
    asyncio.set_event_loop(loop)
    with tempfile.TemporaryDirectory(prefix="chaos") as folder:
        for number, name in enumerate(given.only):
            scenario, journeys = SCENARIOS[name]
            with ledger.scenario(name) as entry:
                world = World(Path(folder) / str(number), seed=given.seed)
                try:
                    loop.run_until_complete(_run(scenario, world, entry, max(1, round(journeys * given.part))))
                finally:
                    world.close()
    loop.close()
    print(ledger.table())
    if given.json is not None:
        ledger.write(given.json)
    return 1 if ledger.findings else 0


async def _run(scenario: Scenario, world: World, entry: Entry, journeys: int) -> None:
    await scenario(world, entry, journeys=journeys)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
