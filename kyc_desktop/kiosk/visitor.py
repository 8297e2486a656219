"""One visit: the window of the kiosk and a session of which nothing is written anywhere."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from kyc_desktop import app as root
from kyc_desktop.options import PROGRAM, Options
from kyc_desktop.ui.kiosk.settings import PinTries
from kyc_desktop.ui.kiosk.window import KioskWindow

from .words import Orders, heard, orders, say

if TYPE_CHECKING:
    from kyc_desktop.api.client import Client
    from kyc_desktop.automation import Automation
    from kyc_desktop.flow.config import Config

_log = logging.getLogger(__name__)

_PATIENCE: Final = 5.0
"""Seconds for signing out at the end: the window is gone by then, and a server that does not answer ends the session
by itself after an hour."""


def run() -> int:
    """Show the start screen, one visit, and end when the supervisor says so."""
    gc.disable()  # `collector.Collector` does it from the moment at which there are other threads
    try:
        given = orders(sys.stdin.readline())
        operator = root.load_operator(Path(given.operator) if given.operator else None)
    except (ValueError, TypeError, OSError) as error:
        sys.stderr.write(f"{PROGRAM}: {error}\n")
        return 1
    app = root.make_application(Options(theme=given.theme), operator)
    languages = root.speak(app, given.locale or None, offered=operator.kiosk.languages or operator.languages.offered)
    config = root.first_config(operator, sandbox=bool(given.sandbox_token))
    window = KioskWindow(
        root.pages(),
        config,
        kiosk=operator.kiosk,
        tries=PinTries(failed=given.failed, wait_until=given.wait_until),
        visits=given.visits,
        faults=given.faults,
        locale=languages.locale,
    )
    window.follow_languages(languages)
    window.setCursor(Qt.CursorShape.ArrowCursor)
    supervisor = Supervisor(window)
    window.painted.connect(lambda: supervisor.say(ready=True))
    window.pin_tried.connect(lambda tries: supervisor.say(pin={"failed": tries.failed, "wait_until": tries.wait_until}))
    window.showFullScreen()
    imports = root.Imports(window)
    if imports.wait():
        _visit(app, window, supervisor, Place(given, config))
    return 0


class Place:
    """Where this visit is."""

    def __init__(self, given: Orders, config: Config) -> None:
        self.orders = given
        self.config = config


class Supervisor(QObject):
    """Hears the supervisor in a thread of its own, and speaks to it.

    Signals:
        moved(str): the new address of the server.
        closed(): this visit is to end, window and all.
    """

    moved = Signal(str)
    closed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        threading.Thread(target=self._listen, name="supervisor", daemon=True).start()

    def say(self, **words: object) -> None:
        try:
            sys.stdout.write(say(words))
            sys.stdout.flush()
        except OSError:
            self.closed.emit()  # nobody is there any more

    def _listen(self) -> None:
        for line in sys.stdin:
            words = heard(line)
            if "moved" in words:
                self.moved.emit(str(words["moved"]))
            elif words.get("close"):
                break
        self.closed.emit()


def _visit(app: QApplication, window: KioskWindow, supervisor: Supervisor, place: Place) -> None:
    """Run the event loop until the supervisor has closed this visit and the session is signed out."""
    from kyc_desktop import journal, qt_messages
    from kyc_desktop.collector import Collector
    from kyc_desktop.loop import EventLoop

    journal.open_log(Path(place.orders.data_dir) / "logs" / "kiosk.log")
    Collector(app)
    qt_messages.log_them(lambda: None)
    journal.catch_all(lambda fault: supervisor.say(fault=fault.kind))
    loop = EventLoop(app)
    loop.set_exception_handler(lambda _loop, context: journal.of_the_loop(context))
    asyncio.set_event_loop(loop)
    with loop:
        visit = Visit(window, supervisor, place)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda _number, _frame: visit.close())
        loop.run_until_complete(visit.run())
        loop.run_until_complete(loop.shutdown_asyncgens())
    clipboard = QApplication.clipboard()
    clipboard.clear()


class Visit:
    """The session of one visitor, and its end."""

    def __init__(self, window: KioskWindow, supervisor: Supervisor, place: Place) -> None:
        from kyc_desktop.api.drafts import Drafts
        from kyc_desktop.api.session import Session
        from kyc_desktop.ui.camera_name import CameraName

        from .tokens import TokenInMemory

        self._window = window
        self._place = place
        self._supervisor = supervisor
        # Without keys a draft lives in memory only, and the folder is never made.
        drafts = Drafts(Path(place.orders.data_dir) / "drafts", None)
        self.session = Session(self._open_client, TokenInMemory(), drafts, config=place.config)
        self._camera = CameraName(window)
        self._automation: Automation | None = None
        self._closing = asyncio.Event()

    async def run(self) -> None:
        self._supervisor.closed.connect(self.close)
        self._supervisor.moved.connect(self.session.moved)
        self._window.visit_ended.connect(lambda reason: self._supervisor.say(ended=reason))
        self._window.typed.connect(self.session.remember)
        self.session.subscribe(self._follow)
        self._camera.named.connect(self._window.set_camera)
        self.session.subscribe(self._camera.follow)
        self._window.attach(self.session)
        self.session.start()
        self._window.make_pages()
        await self._closing.wait()
        self._window.hide()
        await self._signed_out()
        self._window.detach()
        if self._automation is not None:
            self._automation.close()
        await self.session.stop()
        self._window.allow_close()
        self._window.close()

    def close(self) -> None:
        self._closing.set()

    async def _signed_out(self) -> None:
        """The visitor's session ends at the server, too, whoever ended the visit."""
        if self.session.state.application is None:
            return
        gone = asyncio.Event()
        stop = self.session.subscribe(lambda state: gone.set() if state.application is None else None)
        self.session.sign_out()
        try:
            async with asyncio.timeout(_PATIENCE):
                if self.session.state.application is not None:
                    await gone.wait()
        except TimeoutError:
            _log.warning("the server did not answer the sign-out within %.0f s", _PATIENCE)
        finally:
            stop()

    async def _open_client(self) -> Client:
        from kyc_desktop.api.client import Client, no_certificates, trusted_certificates

        given = self._place.orders
        if given.automation:
            self._open_to_drivers(given)
        local = bool(given.sandbox_token)
        certificates = no_certificates() if local else await asyncio.to_thread(trusted_certificates)
        return Client(given.server, certificates=certificates, locale=QLocale().bcp47Name())

    def _open_to_drivers(self, given: Orders) -> None:
        from kyc_desktop.automation import Automation
        from kyc_desktop.embedded import Address

        self._automation = Automation(Path(given.automation), self._window, self.session)
        self._automation.open(Address(url=given.server, sandbox_token=given.sandbox_token, pid=0))

    def _follow(self, state: object) -> None:
        typed = self.session.state.typed
        config = self.session.state.config
        theme = self._window.theme
        if config is not None and config.brand.accent.upper() != theme.accent:
            theme.set_accent(config.brand.accent)
        self._window.set_typed(typed) if typed else None
