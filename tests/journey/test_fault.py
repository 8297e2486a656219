"""The program makes mistakes and dies: the person goes on where they were, and support learns why and nothing else."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from kyc_desktop.testing import MAYA, Sandbox

from .test_crash import Computer, the_same

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="there are no signals"),
]

NOTICE = "The program ended unexpectedly"


class Broken(Computer):
    """A computer on which the program breaks."""

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    async def ends(self, act: str = "", *, by: int = 0) -> int:
        """Its exit status after an act or a signal."""
        process = self._process
        assert process is not None
        assert process.stdin is not None
        if act:
            process.stdin.write(f"{act}\n".encode())
            process.stdin.flush()
        else:
            process.send_signal(by)
        status = await asyncio.to_thread(process.wait, 40)
        self.kill()
        return status

    async def asked_to_start_again(self) -> dict[str, Any]:
        """What the new run shows; it is the same process."""
        process = self._process
        assert process is not None
        assert process.stdin is not None
        before = self._began()
        process.stdin.write(b"start again\n")
        process.stdin.flush()
        # What is asked before would be read by the run that ends.
        while self._began() in (0, before):  # noqa: ASYNC110 - no event
            await asyncio.sleep(0)
        return await self.act("look")

    def _began(self) -> int:
        """When the run of now began to be watched, nanoseconds; 0 while there is none."""
        try:
            return (self.data / "running.json").stat().st_mtime_ns
        except FileNotFoundError:
            return 0

    async def report(self) -> str:
        return str((await self.act("copy report"))["clipboard"])


async def test_faults_and_crashes_lose_nothing_and_tell_nothing(tmp_path: Path, sandbox: Sandbox) -> None:
    computer = Broken(tmp_path, url=sandbox.url, token=sandbox.token)
    try:
        await computer.start()
        before = await computer.act("type account")
        assert NOTICE not in before["words"]
        for where, kind in (("slot", "ValueError"), ("task", "KeyError"), ("thread", "KeyError")):
            seen = await computer.act(f"fault in a {where}")
            assert f"Fault: {kind}, 1 time" in seen["fault"]
            assert "victim.py" in seen["fault"]
            assert MAYA.email not in seen["fault"]
            if where != "thread":
                the_same(before, await computer.act("go on"))
        pid = computer.pid
        again = await computer.asked_to_start_again()
        assert computer.pid == pid
        the_same(before, again)
        assert again["fields"]["account.email.edit"] == MAYA.email
        assert NOTICE not in again["words"], "it was asked to"

        assert await computer.ends("abort") == -signal.SIGABRT
        again = await computer.start()
        the_same(before, again)
        assert NOTICE in again["words"]
        report = await computer.report()
        assert "Ended unexpectedly: Aborted" in report
        assert "victim.py" in report
        assert MAYA.email not in report
        assert str(tmp_path) not in report
        assert NOTICE not in (await computer.act("understood"))["words"]

        assert await computer.ends(by=signal.SIGTERM) == 0
        assert NOTICE not in (await computer.start())["words"]
        await computer.ends(by=signal.SIGKILL)
        assert NOTICE in (await computer.start())["words"]
    finally:
        computer.kill()
    assert computer.errors() == ""
    for path in computer.data.rglob("*"):
        assert not path.is_file() or MAYA.email.encode() not in path.read_bytes(), path
