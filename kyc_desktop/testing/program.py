"""One run of the real program in the process of the test: window, session, HTTP client, as `app` puts them together."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QApplication

from kyc_desktop import app as composition
from kyc_desktop.pages import PAGES
from kyc_desktop.running import Place, Program
from kyc_desktop.ui.theme import Mode, Theme, install
from kyc_desktop.ui.window import Window

from .clock import WindowClock
from .hands import Hands
from .setup import Setup
from .words import word

_MODES: dict[str, Mode] = {"light": "light", "dark": "dark"}


class Hurried(Theme):
    """The program's looks without the moment in which a success is shown; that moment has tests of its own."""

    def duration(self, name: str) -> int:
        return 0 if name == "autoAdvanceHold" else super().duration(name)


class RunningProgram(Hands):
    """``server``: its address, None for the embedded one. ``clock``: that of the window."""

    def __init__(self, data_dir: Path, *, server: str | None, setup: Setup | None = None) -> None:
        setup = setup or Setup()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        locale = _speak(application, setup.locale)
        operator = composition.load_operator(setup.operator)
        theme = Theme() if setup.unhurried else Hurried()
        theme.set_mode(_MODES[setup.theme])
        theme.set_accent(operator.brand.accent)
        theme.reduced_motion = not setup.unhurried
        install(application, theme)
        config = composition.first_config(operator, sandbox=server is None)
        self.clock = WindowClock()
        zone = QTimeZone(setup.time_zone.encode())
        self.window = Window(PAGES, config, locale=locale, zone=zone, clock=self.clock)
        if setup.size is not None:
            self.window.resize(*setup.size)
        place = Place(server=server, data_dir=data_dir, config=config, operator_file=setup.operator, inbox=False)
        self.program = Program(self.window, place)
        self.session = self.program.session
        self.data_dir = data_dir
        self._task: asyncio.Task[None] | None = None

    @word
    async def start(self) -> None:
        """Show the window and wait until it may be used: the server has answered, an earlier journey is resumed."""
        self.open_window()
        await self.until(lambda: bool(self.state.config and self.state.config.countries), "the configuration")
        await self.until(lambda: not self.state.resuming, "the end of resuming")

    def open_window(self) -> None:
        """Show the window and wait for nothing: the server may never answer."""
        self.window.show()
        self._task = asyncio.get_running_loop().create_task(self.program.run())

    @word
    async def close(self) -> None:
        """Close the window as a person does and wait until all has ended. Nothing happens the second time."""
        if self._task is None:
            return
        self.window.close()
        task, self._task = self._task, None
        await asyncio.wait_for(task, 20)
        self.window.deleteLater()

    @word
    async def crash(self) -> None:
        """Nothing is closed, nothing is saved any more: the tasks vanish with their memory."""
        assert self._task is not None
        task, self._task = self._task, None
        self.window.detach()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await self.session.stop()
        self.window.blockSignals(True)
        self.window.close()
        self.window.deleteLater()


def _speak(application: QApplication, name: str) -> QLocale:
    composition.speak(application, name)
    return QLocale()


def looks_back(application: QApplication) -> None:
    """The looks and the language of one test are not those of the next."""
    composition.speak(application, "en-US")
    install(application, Theme())
