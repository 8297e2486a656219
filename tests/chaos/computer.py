"""The program in a process of its own on a computer that is bad to it: killed, put to sleep, out of room, read-only."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.chaos import invariants
from tests.chaos.ledger import Entry
from tests.chaos.world import World

PATIENCE_S = 240.0
STOP = getattr(signal, "SIGSTOP", None)
CONT = getattr(signal, "SIGCONT", None)


async def killed_program(world: World, entry: Entry, *, journeys: int) -> None:
    """SIGKILL at a random moment, one to six seconds after each start; the next start goes on."""
    chance = random.Random(world.seed)
    for number in range(journeys):
        run = await _begin(world, entry, number)
        for _ in range(12):
            if await run.ended(1 + 5 * chance.random()):
                break
            run.kill()
            entry.faults["program killed"] += 1
            run.start()
        await _finish(world, entry, run)


async def sleeping_computer(world: World, entry: Entry, *, journeys: int) -> None:
    """The program stands still for up to 40 seconds, longer than every time limit of its own, and goes on."""
    if STOP is None or CONT is None:
        return
    chance = random.Random(world.seed)
    for number in range(journeys):
        run = await _begin(world, entry, number)
        for _ in range(3):
            if await run.ended(1 + 4 * chance.random()):
                break
            both = chance.random() < 0.5
            processes = [run.process, world.server.process] if both else [run.process]
            for process in processes:
                process.send_signal(STOP)
            await asyncio.sleep(5 + 35 * chance.random())
            for process in processes:
                process.send_signal(CONT)
            entry.faults["slept with the server" if both else "slept"] += 1
        await _finish(world, entry, run)


async def no_room(world: World, entry: Entry, *, journeys: int) -> None:
    """The data folder lies on a disk of 64 kB, which the log and the first draft fill."""
    for number in range(journeys):
        place = world.folder / f"small{number}"
        with small_disk(place) as mounted:
            entry.faults["full disk" if mounted else "no right to make a small disk"] += 1
            run = await _begin(world, entry, number, data_dir=place / "data")
            await _finish(world, entry, run)


async def read_only_home(world: World, entry: Entry, *, journeys: int) -> None:
    """Nothing can be made where the program usually keeps things."""
    for number in range(journeys):
        entry.faults["read-only home"] += 1
        nowhere = {"HOME": "/proc", "XDG_DATA_HOME": "/proc/data", "XDG_CONFIG_HOME": "/proc/config"}
        await _finish(world, entry, await _begin(world, entry, number, data_dir=None, settings=nowhere))


async def no_key_store(world: World, entry: Entry, *, journeys: int) -> None:
    """The system keeps no secrets."""
    for number in range(journeys):
        entry.faults["no key store"] += 1
        nothing = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        await _finish(world, entry, await _begin(world, entry, number, settings=nothing))


class Run:
    """One person at one computer, over as many starts of the program as it takes."""

    def __init__(self, command: list[str], settings: Mapping[str, str], said: Path) -> None:
        self._command = command
        self._settings = {**os.environ, **settings}
        self._said = said
        self.start()

    def start(self) -> None:
        with self._said.open("ab") as out, self._said.with_suffix(".errors").open("ab") as errors:
            self.process = subprocess.Popen(self._command, env=self._settings, stdout=out, stderr=errors)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    async def ended(self, seconds: float) -> bool:
        """Whether it ends by itself within that time."""
        try:
            await asyncio.to_thread(self.process.wait, seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def result(self) -> dict[str, object]:
        lines = self._said.read_text(encoding="utf-8").splitlines()
        found: dict[str, object] = json.loads(lines[-1]) if lines else {}
        return found

    def errors(self) -> str:
        return self._said.with_suffix(".errors").read_text(encoding="utf-8", errors="replace")


async def _begin(
    world: World,
    entry: Entry,
    number: int,
    *,
    data_dir: Path | str | None = "usual",
    settings: Mapping[str, str] | None = None,
) -> Run:
    entry.journeys += 1
    await asyncio.to_thread(world.server.reset)
    place = world.folder / f"{entry.name.replace(' ', '-').replace(',', '')}{number}"
    place.mkdir()
    told = {
        "server": world.server.url, "token": world.server.token, "number": number, "documents": number % 2 == 1,
        "specimens": str(place / "specimens"),
    }  # fmt: skip
    folder = place / "data" if data_dir == "usual" else data_dir
    command = [sys.executable, "-m", "tests.chaos.pilot", "--server", world.proxy.url, "--locale", "en-US"]
    command += ["--data-dir", str(folder)] if folder is not None else []
    keys = {
        "KYC_CHAOS": json.dumps(told),
        "PYTHON_KEYRING_BACKEND": "kyc_desktop.testing.keyring.FileKeyring",
        "KYC_TEST_KEYRING": str(place / "keyring.json"),
    }
    return Run(command, {**keys, **(settings or {})}, place / "said.jsonl")


async def _finish(world: World, entry: Entry, run: Run) -> None:
    if not await run.ended(PATIENCE_S):
        run.kill()
        entry.findings.append(f"no result after {PATIENCE_S:.0f} s: {run.errors()[-1500:]}")
    result = run.result()
    if result:
        entry.finished += 1
        entry.counts[str(result["result"])] += 1
        entry.findings += [str(one) for one in result["findings"]]  # type: ignore[attr-defined]  # a list of sentences
    else:
        entry.findings.append(f"ended with {run.process.returncode}: {run.errors()[-1500:]}")
    entry.findings += [f"said: {line}" for line in run.errors().splitlines() if "Traceback" in line]
    entry.findings += invariants.done_once(world.database, people=1)
    entry.findings += [one for one in invariants.no_traces(world.logs) if one not in entry.findings]


@contextmanager
def small_disk(place: Path) -> Iterator[bool]:
    """A file system of 64 kB at ``place``; says whether this process may make one, else it is a plain folder."""
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)], capture_output=True, check=False
    )
    try:
        yield made.returncode == 0
    finally:
        if made.returncode == 0:
            subprocess.run(["umount", "--lazy", str(place)], check=False)
