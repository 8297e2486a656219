"""From process start to the first painted page, and memory at that moment, beside a bare PySide6 window.

    python -m benchmarks.startup [--rounds 15]

The two are started in turn, so that whatever else the machine does hits both. They run from this checkout;
`benchmarks.package` does the same with both in one package.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field

ROUNDS = 15


@dataclass(kw_only=True)
class Runs:
    """Milliseconds until the first paint by the clock, those of the processor, and MB resident then."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)


def once(command: list[str], runs: Runs | None = None) -> None:
    began = time.monotonic()
    environ = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    child = subprocess.run(command, capture_output=True, check=True, env=environ, text=True)
    said = json.loads(child.stdout.splitlines()[-1])
    if runs is not None:
        runs.wall.append((said["at"] - began) * 1000)
        runs.cpu.append(said["cpu"] * 1000)
        runs.memory.append(said["rss"] / 1e6)


def compare(command: list[str], rounds: int) -> tuple[Runs, Runs]:
    """``command`` with "bare" and with "program", in turn."""
    both = {"bare": Runs(), "program": Runs()}
    for what in both:
        once([*command, what])  # byte code and disk cache
    for _ in range(rounds):
        for what, runs in both.items():
            once([*command, what], runs)
    return both["bare"], both["program"]


def measure(rounds: int = ROUNDS) -> dict[str, float]:
    bare, program = compare([sys.executable, "-m", "benchmarks.first_paint"], rounds)
    wall = statistics.median(bare.wall), statistics.median(program.wall)
    cpu = min(bare.cpu), min(program.cpu)
    return {
        "bare window, ms": wall[0],
        "first painted page, ms": wall[1],
        "ratio": wall[1] / wall[0],
        "bare window, processor ms, least": cpu[0],
        "first painted page, processor ms, least": cpu[1],
        "ratio of processor time": cpu[1] / cpu[0],
        "bare window, MB": statistics.median(bare.memory),
        "first painted page, MB": statistics.median(program.memory),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    for what, value in measure(parser.parse_args().rounds).items():
        print(f"{what:45} {value:8.2f}")


if __name__ == "__main__":
    main()
