"""From process start to the first painted page, and memory at that moment, beside a bare PySide6 window.

The two are started in turn, so that whatever else the machine does hits both.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time

ROUNDS = 15


def once(what: str) -> tuple[float, float]:
    """(seconds to the first paint, MB resident)."""
    began = time.monotonic()
    child = subprocess.run(
        [sys.executable, "-m", "benchmarks.first_paint", what],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""},
        text=True,
    )
    said = json.loads(child.stdout.splitlines()[-1])
    return said["at"] - began, said["rss"] / 1e6


def measure() -> dict[str, float]:
    for what in ("bare", "program"):
        once(what)  # byte code and disk cache
    times: dict[str, list[float]] = {"bare": [], "program": []}
    memory: dict[str, list[float]] = {"bare": [], "program": []}
    for _ in range(ROUNDS):
        for what in ("bare", "program"):
            seconds, megabytes = once(what)
            times[what].append(seconds)
            memory[what].append(megabytes)
    bare, program = (statistics.median(times[what]) * 1000 for what in ("bare", "program"))
    return {
        "bare window, ms": bare,
        "first painted page, ms": program,
        "ratio": program / bare,
        "bare window, MB": statistics.median(memory["bare"]),
        "first painted page, MB": statistics.median(memory["program"]),
    }
