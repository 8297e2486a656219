"""The parts of the play: a server that can die and come back, a line that goes wrong, computers that keep things."""

from __future__ import annotations

import asyncio
import os
import sys
import traceback
from pathlib import Path

import keyring

from kyc_desktop.testing import Inbox, Journey, Sandbox
from kyc_desktop.testing.keyring import VARIABLE, FileKeyring
from kyc_desktop.testing.setup import Setup
from tests.chaos.proxy import FaultProxy


class World:
    """``folder``: where everything lives. Exceptions that nobody handled are kept in ``unhandled``."""

    def __init__(self, folder: Path, *, seed: int) -> None:
        self.folder = folder
        self.seed = seed
        self.unhandled: list[str] = []
        folder.mkdir(parents=True, exist_ok=True)
        self.server = Sandbox.start(folder / "server")
        self.proxy = FaultProxy(self.server.url, seed=seed, rate=0.0).start()
        self.inbox = Inbox(self.server.calls())
        self._port = int(self.server.url.rsplit(":", 1)[1])
        self._computers = 0
        keyring.set_keyring(FileKeyring())  # type: ignore[no-untyped-call]  # keyring has no types for it
        self._before = sys.excepthook
        sys.excepthook = lambda kind, error, trace: self.unhandled.append(
            "".join(traceback.format_exception(kind, error, trace))
        )
        asyncio.get_event_loop().set_exception_handler(self._of_the_loop)

    def _of_the_loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.unhandled.append("".join(traceback.format_exception(error)))
        else:
            self.unhandled.append(str(context.get("message")))

    @property
    def database(self) -> Path:
        return self.folder / "server" / "kyc.sqlite3"

    @property
    def logs(self) -> list[Path]:
        return sorted(self.folder.rglob("*.log"))

    def kill_server(self) -> None:
        self.server.kill()
        if self.server.process.stdout is not None:
            self.server.process.stdout.close()
        if self.server.process.stdin is not None:
            self.server.process.stdin.close()

    def revive_server(self) -> None:
        """On the same data, and behind the same address of the line."""
        self.server = Sandbox.start(self.folder / "server", port=self._port)
        self.proxy.target = self.server.url
        self.inbox = Inbox(self.server.calls())

    async def computer(self, name: str = "") -> Journey:
        """A program on a new computer, or on that one again: open on the page where it goes on."""
        if not name:
            self._computers += 1
            name = f"computer{self._computers}"
        os.environ[VARIABLE] = str(self.folder / f"{name}.keyring.json")
        journey = Journey(self.folder / name / "data", server=self.proxy.url, inbox=self.inbox, setup=Setup())
        journey.open_window()
        return journey

    def close(self) -> None:
        sys.excepthook = self._before
        self.proxy.stop()
        self.server.stop()
