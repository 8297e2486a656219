"""The check of this computer in the window: behind Help, and before the journey where something would fail it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

import kyc_desktop
from kyc_desktop.api.state import Line, SessionState
from kyc_desktop.ui.checkup import Checkup
from kyc_desktop.ui.tasks import TaskScope, run_blocking
from kyc_desktop.ui.window import Window

from . import desk, words
from .examine import examine, in_order
from .finding import Finding, fails

_PATIENCE_S: Final = 6.0
"""How long the first connection may take before somebody looks why: a network that wakes up needs some seconds."""
_TROUBLED: Final = (Line.OFFLINE, Line.SERVER_DOWN, Line.BACKEND_MISSING)


class ShownCheck(QObject):
    """One opening of the page."""

    def __init__(self, window: Window, *, url: str | None, data_dir: Path) -> None:
        super().__init__(window)
        self._window = window
        self._scope = TaskScope(self)
        self._url = url
        self._data_dir = data_dir
        self._found: list[Finding] = []
        self._page: Checkup | None = None

    def open(self, found: list[Finding] | None = None) -> None:
        """Show it and look; what was ``found`` already is shown at once."""
        self._page = page = Checkup(self._window)
        page.again.connect(self._look)
        page.copied.connect(self._copy)
        page.finished.connect(self._closed)
        page.open()
        if found is None:
            self._look()
        else:
            self._show(found)

    def _look(self) -> None:
        if self._page is not None:
            self._page.show_looking()
            self._scope.start(self._examine())

    async def _examine(self) -> None:
        found = await look(url=self._url, data_dir=self._data_dir)
        if self._page is not None:
            self._show(found)

    def _show(self, found: list[Finding]) -> None:
        self._found = found
        assert self._page is not None
        self._page.show_rows([words.row(finding) for finding in found])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(words.text(self._found, version=kyc_desktop.__version__))
        self._window.toast.say(self.tr("Copied"))

    def _closed(self) -> None:
        self._page = None
        self._scope.cancel()
        self.deleteLater()


async def look(*, url: str | None, data_dir: Path) -> list[Finding]:
    """Everything that can be looked at, in order. The screen and the camera in this thread, the rest beside it."""
    found = await run_blocking(lambda: examine(url=url, data_dir=data_dir))
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return in_order([*found, desk.display(application), desk.camera(application)])


class Preflight(QObject):
    """Looks why the server was not reached after the start, once, and shows it only if something would fail the
    journey. Somebody whose computer is fine never sees it.

    Subscribe `follow` to the session.
    """

    def __init__(self, window: Window, *, url: str | None, data_dir: Path) -> None:
        super().__init__(window)
        self._window = window
        self._url = url
        self._data_dir = data_dir
        self._scope = TaskScope(self)
        self._waiting: asyncio.TimerHandle | None = None
        self._over = False

    def follow(self, state: SessionState) -> None:
        """The session's news: after the first connection there is nothing more to be looked for."""
        if self._over:
            return
        if state.connection.line is Line.ONLINE:
            self.end()
        elif state.connection.line in _TROUBLED and self._waiting is None:
            loop = asyncio.get_running_loop()
            self._waiting = loop.call_later(_PATIENCE_S, lambda: self._scope.start(self._look()))

    def end(self) -> None:
        """Look for nothing any more."""
        self._over = True
        if self._waiting is not None:
            self._waiting.cancel()
        self._scope.cancel()

    async def _look(self) -> None:
        found = await look(url=self._url, data_dir=self._data_dir)
        if fails(found) and not self._over:
            self._over = True
            ShownCheck(self._window, url=self._url, data_dir=self._data_dir).open(found)
