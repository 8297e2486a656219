"""The child process: its one line, its death, its log, and that nothing of it stays."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import psutil  # type: ignore[import-untyped]  # it brings no types
import pytest

from kyc_desktop.api.errors import NoServer
from kyc_desktop.embedded import Address, Embedded, command_line

ANSWERS = """
import json, sys
sys.stderr.write("started\\n")
print(json.dumps({"url": "http://127.0.0.1:1", "sandbox_token": "s"}), flush=True)
sys.stdin.read()
"""


def embedded(tmp_path: Path, program: str, moved: list[Address] | None = None, *, seconds: float = 20) -> Embedded:
    return Embedded(
        (sys.executable, "-c", program),
        log=tmp_path / "logs" / "server.log",
        moved=(moved if moved is not None else []).append,
        seconds=seconds,
    )


def no_move(address: Address) -> None:
    raise AssertionError(address)


async def gone(pid: int) -> None:
    while psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:  # noqa: ASYNC110 - no event
        await asyncio.sleep(0)


async def test_it_says_where_it_answers_and_ends_with_us(tmp_path: Path) -> None:
    child = embedded(tmp_path, ANSWERS)
    address = await child.start()
    assert (address.url, address.sandbox_token) == ("http://127.0.0.1:1", "s")
    await child.stop()
    await asyncio.wait_for(gone(address.pid), 10)
    assert (tmp_path / "logs" / "server.log").read_text() == "started\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
async def test_it_is_started_again_when_it_dies(tmp_path: Path) -> None:
    moved: asyncio.Queue[Address] = asyncio.Queue()
    child = Embedded((sys.executable, "-c", ANSWERS), log=tmp_path / "server.log", moved=moved.put_nowait)
    first = await child.start()
    os.kill(first.pid, signal.SIGKILL)
    second = await asyncio.wait_for(moved.get(), 20)
    assert second.pid != first.pid
    await child.stop()


@pytest.mark.parametrize(
    "program",
    ["raise SystemExit(3)", "print('hello')", "print('{}')", "print('[1]')", "import time; time.sleep(60)"],
    ids=["dies", "no-json", "no-url", "a-list", "silent"],
)
async def test_one_that_does_not_come_up_is_no_server(tmp_path: Path, program: str) -> None:
    child = embedded(tmp_path, program, seconds=1)
    with pytest.raises(NoServer):
        await child.start()
    await child.stop()


async def test_a_program_that_is_not_there_is_no_server(tmp_path: Path) -> None:
    child = Embedded(("/nowhere/at/all",), log=tmp_path / "server.log", moved=no_move)
    with pytest.raises(NoServer):
        await child.start()
    await child.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
async def test_it_does_not_outlive_a_killed_program(tmp_path: Path) -> None:
    program = f"""
import asyncio, sys
from pathlib import Path
from kyc_desktop.embedded import Embedded
async def main():
    child = Embedded((sys.executable, "-c", {ANSWERS!r}), log=Path({str(tmp_path / "log")!r}), moved=lambda _: None)
    print((await child.start()).pid, flush=True)
    await asyncio.sleep(60)
asyncio.run(main())
"""
    parent = await asyncio.create_subprocess_exec(sys.executable, "-c", program, stdout=asyncio.subprocess.PIPE)
    assert parent.stdout is not None
    pid = int(await parent.stdout.readline())
    parent.kill()
    await parent.wait()
    await asyncio.wait_for(gone(pid), 10)


def test_a_frozen_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    words = command_line(tmp_path)
    assert words[:3] == (sys.executable, "--serve-on-this-computer", "serve")
    assert "--exit-with-stdin" in words
