"""Opens the program for a test, as often as the test likes, and closes whatever is still open at its end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from .inbox import Inbox
from .journey import Journey
from .sandbox import Sandbox
from .setup import Setup
from .words import Runner, word

BeforeStart = Callable[[str], None]


class OpenJourney:
    """Call it to start the program; with the same ``folder`` as a second run on the same computer.

    ``folder``: of the test. ``opened``: every program of it, for reports. ``before_start`` is told the folder's name,
    so that each computer has a key store of its own.
    """

    def __init__(self, folder: Path, *, sandbox: Sandbox, setup: Setup, before_start: BeforeStart) -> None:
        self.folder = folder
        self._setup = setup
        self._before_start = before_start
        self.sandbox = sandbox
        self.runner = Runner()
        self.inbox = Inbox(sandbox.calls(), self.runner)
        self.opened: list[Journey] = []

    def say_on(self, runner: Runner) -> None:
        """The loop of a plain test, before anything is opened."""
        self.runner = self.inbox.runner = runner

    def __call__(self, folder: str = "data", url: str | None = None) -> Awaitable[Journey]:
        return self._open(folder, url)

    @word
    async def _open(self, folder: str, url: str | None) -> Journey:
        self._before_start(folder)
        journey = Journey(
            self.folder / folder,
            server=url or self.sandbox.url,
            inbox=self.inbox,
            setup=self._setup,
            runner=self.runner,
        )
        self.opened.append(journey)
        await journey.start()
        return journey

    @word
    async def close(self) -> None:
        for journey in self.opened:
            await journey.close()
        await self.inbox.sandbox.aclose()
