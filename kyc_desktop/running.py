"""The half of the program that runs on the event loop: server, session, and the end of both.

Imported in a thread after the first paint; it costs some 300 ms.
"""

from __future__ import annotations

import asyncio
import functools
import logging
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from kyc_desktop import journal, qt_messages
from kyc_desktop.api.client import Client, no_certificates, trusted_certificates
from kyc_desktop.api.drafts import Drafts
from kyc_desktop.api.keystore import KeyStore
from kyc_desktop.api.sandbox import Sandbox
from kyc_desktop.api.session import Session
from kyc_desktop.api.state import SessionState
from kyc_desktop.collector import Collector
from kyc_desktop.doctor.shown import Preflight, ShownCheck
from kyc_desktop.embedded import Address, Embedded, command_line
from kyc_desktop.errands import Errands
from kyc_desktop.faults import Faults
from kyc_desktop.flow.config import Config
from kyc_desktop.instance import bring_to_front
from kyc_desktop.last_run import LastRun
from kyc_desktop.loop import EventLoop
from kyc_desktop.result_notice import ResultNotice
from kyc_desktop.ui.camera_name import CameraName
from kyc_desktop.ui.program_icon import program_icon
from kyc_desktop.ui.system_motion import SystemMotion
from kyc_desktop.ui.theme import theme_of
from kyc_desktop.ui.window import Window

if TYPE_CHECKING:
    from kyc_desktop.automation import Automation
    from kyc_desktop.sandbox_inbox.window import InboxWindow

_log = logging.getLogger(__name__)

_PATIENCE: Final = 8.0
"""Seconds for the tidying up at the end; the window is gone, but the process must not stay."""


def prepare() -> None:
    """Import what the imports above did not bring, in the thread that has time for it."""
    import cryptography.hazmat.primitives.ciphers.aead  # noqa: F401 - for the drafts
    import keyring  # noqa: F401 - for the token
    import phonenumbers  # noqa: F401 - for numbers on the pages

    import kyc_desktop.pages.every
    import kyc_desktop.ui.style  # noqa: F401 - for the caret


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where this program works. ``server``: None for the one on this computer, ``config``: known before it answers."""

    server: str | None
    data_dir: Path
    config: Config
    operator_file: Path | None = None
    inbox: bool = True
    automation: Path | None = None


def run(app: QApplication, window: Window, place: Place) -> bool:
    """Run the event loop until the window is closed and everything has ended. True: the program is to start again."""
    journal.open_log(place.data_dir / "logs" / "kyc-desktop.log")
    Collector(app)
    SystemMotion(app, theme_of(window))
    if sys.platform != "darwin":
        app.setWindowIcon(program_icon(theme_of(window), place.config.brand))
    loop = EventLoop(app)
    loop.set_exception_handler(lambda _loop, context: journal.of_the_loop(context))
    asyncio.set_event_loop(loop)
    with loop:
        program = Program(window, place)
        journal.catch_all(program.faults.seen.emit)
        _end_at_signals(program.end)
        program.watch_the_run(app)
        _run_to_the_end(loop, program)
        loop.run_until_complete(loop.shutdown_asyncgens())
    return program.again


def _end_at_signals(end: Callable[[], None]) -> None:
    """The end of a session or of a terminal is an end like any other."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            # Python comes to it at the next turn of the loop, at the latest with the collector's timer.
            signal.signal(number, lambda _number, _frame: end())


def _run_to_the_end(loop: EventLoop, program: Program) -> None:
    """The system may end Qt's loop (log-out, Quit in a menu); ours goes on until everything is tidied up."""
    task = loop.create_task(program.run())
    while not task.done():
        try:
            loop.run_until_complete(task)
        except RuntimeError:
            if task.done():
                raise
            program.end()


class Program:
    """Holds the parts that live on the loop, from the attached session to the end of the child process."""

    def __init__(self, window: Window, place: Place) -> None:
        self._window = window
        self._place = place
        self.embedded = self._make_embedded() if place.server is None else None
        keys = KeyStore(place.server or f"sandbox {place.data_dir}")
        drafts = Drafts(place.data_dir / "drafts", keys)
        self.session = Session(self._open_client, keys.secret("token"), drafts, config=place.config)
        self._errands = Errands(window, self.session)
        self.faults = Faults(window, self._errands.support.tally, self._errands.support.text)
        self.again = False
        self._last_run = LastRun(place.data_dir)
        self._result = ResultNotice(window)
        self._preflight = Preflight(window, url=place.server, data_dir=place.data_dir)
        self._camera = CameraName(window)
        self.sandbox: Sandbox | None = None
        self.inbox: InboxWindow | None = None
        self._automation: Automation | None = None
        self._typed: Mapping[str, str] = {}
        self._closing = asyncio.Event()
        self._ending = False

    async def run(self) -> None:
        """From the first request to the last: returns when the window was closed and all has ended."""
        self._window.closing.connect(self._closing.set)
        self._window.typed.connect(self.session.remember)
        self._errands.inbox_wanted.connect(self.open_inbox)
        self._errands.check_wanted.connect(self._check_computer)
        self.session.subscribe(self._preflight.follow)
        self.session.subscribe(self._follow)
        self.session.subscribe(self._result.follow)
        self._camera.named.connect(self._window.set_camera)
        self.session.subscribe(self._camera.follow)
        self._errands.notify_wanted.connect(self._set_notice)
        self.faults.asked.connect(self._help_with_a_fault)
        self.faults.again.connect(self._start_again)
        self._result.opened.connect(functools.partial(bring_to_front, self._window))
        self._result.ended.connect(self.end)
        self._window.attach(self.session)
        self.session.start()
        self._window.make_pages()
        await self._closed()
        self._last_run.end()
        self._window.detach()
        await self._end()

    async def _closed(self) -> None:
        """Returns when the window was closed and nothing is waited for any more."""
        await self._closing.wait()
        while self._result.stay() and not self._ending:
            if self.inbox is not None:
                self.inbox.hide()
            self._closing.clear()
            await self._closing.wait()

    def _set_notice(self, wanted: bool) -> None:
        self._result.wanted = wanted

    def end(self) -> None:
        """End the program, whatever it waits for."""
        self._ending = True
        self._last_run.end()
        self._closing.set()

    def watch_the_run(self, app: QApplication) -> None:
        """From now on a crash is noticed at the next start, and that of the last run is said in this one."""
        crash = self._errands.support.crash = self._last_run.begin()
        if crash is not None:
            self.session.say("ended_unexpectedly")
        app.commitDataRequest.connect(self._last_run.end, Qt.ConnectionType.DirectConnection)
        qt_messages.log_them(self._last_run.end)

    def _help_with_a_fault(self, what: str) -> None:
        self._errands.run({"copy": "copy-report", "save": "save-program-report"}.get(what, what))

    def _start_again(self) -> None:
        self.again = True
        self.end()
        self._window.close()

    def _check_computer(self) -> None:
        ShownCheck(self._window, url=self._place.server, data_dir=self._place.data_dir).open()

    def open_inbox(self) -> None:
        """Show the sandbox's inbox in front; nothing happens where there is no sandbox."""
        self._show_inbox()
        if self.inbox is not None:
            self.inbox.activateWindow()

    def _show_inbox(self) -> None:
        if self.sandbox is None:
            return
        if self.inbox is None:
            from kyc_desktop.sandbox_inbox.window import InboxWindow

            self.inbox = InboxWindow(self.sandbox)
            # It comes seconds after the window, in which somebody may be typing by then.
            self.inbox.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.inbox.stand_beside(self._window)
            self.inbox.start()
            self._show_code(self.session.state)
        self.inbox.show()

    async def _end(self) -> None:
        self._preflight.end()
        if self._automation is not None:
            self._automation.close()
        if self.inbox is not None:
            self.inbox.stop()
            self.inbox.close()
        try:
            async with asyncio.timeout(_PATIENCE):
                await self.session.stop()
                if self.sandbox is not None:
                    await self.sandbox.aclose()
                if self.embedded is not None:
                    await self.embedded.stop()
        except TimeoutError:
            _log.warning("the end took more than %.0f s", _PATIENCE)

    def _make_embedded(self) -> Embedded:
        return Embedded(
            command_line(self._place.data_dir / "sandbox", operator=self._place.operator_file),
            log=self._place.data_dir / "logs" / "server.log",
            moved=self._moved,
        )

    async def _open_client(self) -> Client:
        if self.embedded is None:
            assert self._place.server is not None
            certificates = await asyncio.to_thread(trusted_certificates)
            return Client(self._place.server, certificates=certificates, locale=QLocale().bcp47Name())
        address = await self.embedded.start()
        self.sandbox = Sandbox(address.url, token=address.sandbox_token)
        self._errands.offers_inbox = True
        self._open_to_drivers(address)
        if self._place.inbox:
            # Later, so that a fault of the inbox is not one of the session.
            asyncio.get_running_loop().call_soon(self._show_inbox)
        return Client(address.url, certificates=no_certificates(), locale=QLocale().bcp47Name())

    def _open_to_drivers(self, address: Address) -> None:
        if self._place.automation is None:
            return
        if self._automation is None:
            from kyc_desktop.automation import Automation

            self._automation = Automation(self._place.automation, self._window, self.session)
        self._automation.open(address)

    def _moved(self, address: Address) -> None:
        self.session.moved(address.url)
        self._open_to_drivers(address)
        if self.sandbox is not None:
            self.sandbox.move_to(address.url, token=address.sandbox_token)

    def _show_code(self, state: SessionState) -> None:
        handoff = state.application.handoff if state.application is not None else None
        if self.inbox is not None:
            self.inbox.show_code((handoff.url or "") if handoff is not None else "")

    def _follow(self, state: SessionState) -> None:
        self._show_code(state)
        theme = theme_of(self._window)
        if state.config is not None and state.config.brand.accent.upper() != theme.accent:
            # The server's word on the brand replaces that of the file.
            theme.set_accent(state.config.brand.accent)
        if state.typed is not self._typed:
            self._typed = state.typed
            self._window.set_typed(state.typed)
