"""The process that stays: it opens no window, knows nothing of a visitor, and keeps one visitor process running.

A visit that ends is followed by the next one, whose start screen is painted before the last window is told to go, so
nobody ever sees the desktop behind. A visitor that dies is replaced at once; several that die at their start mean that
something is broken, which a plain screen then says while it is tried again.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from kyc_desktop import app as root
from kyc_desktop import journal
from kyc_desktop.api.errors import NoServer
from kyc_desktop.embedded import Address, Embedded, command_line
from kyc_desktop.flow.operator import Operator
from kyc_desktop.options import PROGRAM, Options

from .screen import factor
from .words import INBOX, OUT_OF_ORDER, SCREEN, VISIT, Orders, heard, say

_log = logging.getLogger(__name__)

READY_S: Final = 30.0
"""Seconds within which a start screen must be there; then the last window goes all the same."""
_END_S: Final = 10.0
_QUICK_S: Final = 10.0
_QUICK_DEATHS: Final = 3
_RETRY_S: Final = 20.0
_ROOT: Final = Path(__file__).resolve().parent.parent.parent


def run(options: Options) -> int:
    """Run the kiosk until an attendant ends it: 0, or 1 with a sentence on standard error."""
    try:
        operator = root.load_operator(options.operator)
        server = root.server_address(options.server, operator)
        root.check_automation(options, server)
        check_pin(operator, server)
        data_dir = root.make_data_dir(options.data_dir)
    except (ValueError, OSError) as error:
        sys.stderr.write(f"{PROGRAM}: {error}\n")
        return 1
    journal.open_log(data_dir / "logs" / "kiosk.log")
    return asyncio.run(Kiosk(options, operator, server, data_dir).run())


def check_pin(operator: Operator, server: str | None) -> None:
    """A kiosk for real people can't be left without a PIN, and so can't be started without one. Raises ValueError."""
    if server is not None and operator.kiosk.pin is None:
        raise ValueError(
            'a kiosk needs a PIN for its attendants: "kyc-desktop kiosk-pin" makes the line for [kiosk] of the '
            "operator's file"
        )


class Kiosk:
    """One machine: its server, the visitor of now, and the figures that outlive visitors."""

    def __init__(self, options: Options, operator: Operator, server: str | None, data_dir: Path) -> None:
        self._options = options
        self._operator = operator
        self._server = server
        self._token = ""
        self._data_dir = data_dir
        self._environment: dict[str, str] = {}
        self._visits: Counter[str] = Counter()
        self._pin: dict[str, Any] = {}
        self._faults = 0
        self._now: Visitor | None = None
        self._deaths: list[float] = []
        self._stop = asyncio.Event()

    async def run(self) -> int:
        """Returns when an attendant has ended the kiosk, or the system this process."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            try:
                loop.add_signal_handler(number, self._stop.set)
            except NotImplementedError:  # Windows
                signal.signal(number, lambda *_: loop.call_soon_threadsafe(self._stop.set))
        self._environment = await _enlarged()
        embedded = self._make_embedded() if self._server is None else None
        inbox: asyncio.subprocess.Process | None = None
        try:
            if embedded is not None:
                address = await embedded.start()
                self._server, self._token = address.url, address.sandbox_token
                inbox = await self._show_inbox()
            await self._receive_visitors()
        except NoServer as error:
            sys.stderr.write(f"{PROGRAM}: the server on this computer did not start ({error})\n")
            return 1
        finally:
            if self._now is not None:
                await self._now.end()
            if inbox is not None and inbox.returncode is None:
                inbox.terminate()
                await inbox.wait()
            if embedded is not None:
                await embedded.stop()
        return 0

    # -- visitors ---------------------------------------------------------------------------------------------

    async def _receive_visitors(self) -> None:
        while not self._stop.is_set():
            last, self._now = self._now, await self._begin_visit()
            if last is not None:
                # The next start screen stands in front now.
                await last.end()
            reason = await self._reason_of(self._now)
            self._visits[reason] += 1
            _log.info("a visit ended: %s", reason)
            if reason == "quit":
                return
            if reason == "died":
                self._faults += 1
                self._now = None
                await self._say_out_of_order_if_it_keeps_dying()

    async def _begin_visit(self) -> Visitor:
        assert self._server is not None
        orders = Orders(
            server=self._server,
            data_dir=str(self._data_dir),
            sandbox_token=self._token,
            operator=str(self._options.operator or ""),
            theme=self._options.theme,
            locale=self._options.locale or "",
            visits=dict(self._visits),
            faults=self._faults,
            automation=str(self._options.automation.absolute()) if self._options.automation is not None else "",
            **self._pin,
        )
        visitor = await Visitor.start(orders, self._environment, self._heard)
        try:
            async with asyncio.timeout(READY_S):
                await visitor.ready_or_dead.wait()
        except TimeoutError:
            _log.warning("no start screen within %.0f s", READY_S)
        return visitor

    async def _reason_of(self, visitor: Visitor) -> str:
        """Why it ended; "quit" also where this process is asked to end."""
        ended = asyncio.ensure_future(visitor.ended.wait())
        stopped = asyncio.ensure_future(self._stop.wait())
        await asyncio.wait({ended, stopped}, return_when=asyncio.FIRST_COMPLETED)
        for one in (ended, stopped):
            one.cancel()
        return "quit" if self._stop.is_set() else visitor.reason

    def _heard(self, words: dict[str, Any]) -> None:
        if "pin" in words:
            pin = words["pin"]
            self._pin = {"failed": int(pin["failed"]), "wait_until": float(pin["wait_until"])}
        if "fault" in words:
            self._faults += 1
            _log.error("a visitor's program had a fault: %s", words["fault"])

    async def _say_out_of_order_if_it_keeps_dying(self) -> None:
        now = time.monotonic()
        self._deaths = [at for at in self._deaths if now - at < _QUICK_S * _QUICK_DEATHS] + [now]
        if len(self._deaths) < _QUICK_DEATHS:
            return
        _log.error("%d visitors died one after another; trying again in %.0f s", len(self._deaths), _RETRY_S)
        self._deaths = []
        sign = await _start(OUT_OF_ORDER, self._environment, stdin=asyncio.subprocess.PIPE)
        try:
            async with asyncio.timeout(_RETRY_S):
                await self._stop.wait()
        except TimeoutError:
            pass
        finally:
            if sign.returncode is None:
                sign.terminate()
                await sign.wait()

    # -- the sandbox on this computer -------------------------------------------------------------------------

    def _make_embedded(self) -> Embedded:
        return Embedded(
            command_line(self._data_dir / "sandbox", operator=self._options.operator),
            log=self._data_dir / "logs" / "server.log",
            moved=self._moved,
        )

    def _moved(self, address: Address) -> None:
        self._server, self._token = address.url, address.sandbox_token
        if self._now is not None:
            self._now.say(moved=address.url)

    async def _show_inbox(self) -> asyncio.subprocess.Process | None:
        """Without it nobody who tries the kiosk would see the mails; a process of its own, beside the visitor's."""
        if not self._options.inbox:
            return None
        inbox = await _start(INBOX, {}, stdin=asyncio.subprocess.PIPE)
        assert inbox.stdin is not None
        inbox.stdin.write(say({"url": self._server, "token": self._token}).encode())
        return inbox


@dataclass(slots=True)
class Visitor:
    """One visitor process. ``reason``: why its visit ended, "died" where it never said."""

    process: asyncio.subprocess.Process
    heard: Callable[[dict[str, Any]], None]
    reason: str = "died"
    ready_or_dead: asyncio.Event = field(default_factory=asyncio.Event)
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    _reading: asyncio.Task[None] | None = None

    @classmethod
    async def start(
        cls, orders: Orders, environment: dict[str, str], heard: Callable[[dict[str, Any]], None]
    ) -> Visitor:
        process = await _start(VISIT, environment, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
        visitor = cls(process, heard)
        assert process.stdin is not None
        process.stdin.write(orders.line().encode())
        visitor._reading = asyncio.create_task(visitor._read())
        return visitor

    def say(self, **words: object) -> None:
        if self.process.stdin is not None and not self.process.stdin.is_closing():
            self.process.stdin.write(say(words).encode())

    async def end(self) -> None:
        """Let it sign out and go; one that does not is killed."""
        self.say(close=True)
        try:
            async with asyncio.timeout(_END_S):
                await self.process.wait()
        except TimeoutError:
            _log.warning("a visitor's process did not end within %.0f s", _END_S)
            self.process.kill()
            await self.process.wait()
        if self._reading is not None:
            await self._reading

    async def _read(self) -> None:
        assert self.process.stdout is not None
        while line := await self.process.stdout.readline():
            words = heard(line.decode("utf-8", "replace"))
            if words.get("ready"):
                self.ready_or_dead.set()
            if "ended" in words:
                self.reason = str(words["ended"])
                self.ended.set()
            self.heard(words)
        self.ready_or_dead.set()
        self.ended.set()


async def _enlarged() -> dict[str, str]:
    """What a visitor's environment has on top: the enlargement, unless somebody has set one."""
    if "QT_SCALE_FACTOR" in os.environ:
        return {}
    asked = await _start(SCREEN, {}, stdout=asyncio.subprocess.PIPE)
    said, _ = await asked.communicate()
    size = heard(said.decode("utf-8", "replace"))
    if not size:
        _log.warning("the size of the screen is not known")
        return {}
    return {"QT_SCALE_FACTOR": str(factor(int(size["width"]), int(size["height"]), float(size["ratio"])))}


async def _start(
    argument: str, environment: dict[str, str], *, stdin: int = asyncio.subprocess.DEVNULL, stdout: int | None = None
) -> asyncio.subprocess.Process:
    """This program as something else, from a checkout, an installation or a frozen bundle."""
    frozen = getattr(sys, "frozen", False)
    words = (sys.executable, argument) if frozen else (sys.executable, "-m", "kyc_desktop", argument)
    here = str(_ROOT)
    path = os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH"))))
    there = os.environ | environment | {"PYTHONPATH": path}
    return await asyncio.create_subprocess_exec(*words, env=there, stdin=stdin, stdout=stdout)
