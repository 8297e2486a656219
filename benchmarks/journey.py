"""The real program, with its server on a socket, from the account to the result: page changes, stalls, the tap.

    python -m benchmarks.journey [rounds]

*Page change*: from the snapshot of the session that leads to another page until that page is painted.
*Tap*: from the moment the form of the phone's page is sent until the next page is painted; the tick that shows that
it worked is held for a designed time (`Page.finish`), which the driver leaves out and the table adds.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.stalls import Stalls
from kyc_desktop import running
from kyc_desktop.testing import MAYA, Inbox, Journey, Sandbox
from kyc_desktop.ui.theme import Theme
from tests import sandboxes
from tests.keyrings import FileKeyring

ROUNDS = 5
KEY_S = 0.005


@dataclass
class Figures:
    """Milliseconds. ``changes``: (page, how long); ``taps``: without the hold; ``stalls``: see `Stalls.gaps`."""

    changes: list[tuple[str, float]] = field(default_factory=list)
    taps: list[float] = field(default_factory=list)
    stalls: list[tuple[float, str, str]] = field(default_factory=list)


class Person(Journey):
    """Types one key in a turn of the event loop, as fingers do; the driver of the tests types a word in one."""

    async def keys(self, name: str, text: str) -> None:
        self.find(name).setFocus(Qt.FocusReason.TabFocusReason)
        entry = self.find(name)
        while (proxy := entry.focusProxy()) is not None:
            entry = proxy
        for key in text:
            QTest.keyClick(entry, key)
            await asyncio.sleep(KEY_S)
        QTest.keyClick(entry, Qt.Key.Key_Tab)
        await asyncio.sleep(KEY_S)

    async def pick(self, name: str, text: str) -> None:
        entry = self.find(name).focusProxy() or self.find(name)
        entry.setFocus(Qt.FocusReason.TabFocusReason)
        for key in text:
            QTest.keyClick(entry, key)
            await asyncio.sleep(KEY_S)
        QTest.keyClick(entry, Qt.Key.Key_Return)
        await asyncio.sleep(KEY_S)

    async def register(self, email: str = MAYA.email, password: str = MAYA.password) -> None:
        await self.on("account")
        await self.keys("account.email", email)
        await self.keys("account.password", password)
        await self.pick("account.country", "United States")
        await self.pick("account.state", "Texas")
        self.tick("account.terms")
        await asyncio.sleep(KEY_S)
        self.press_primary()
        await self.on("email")

    async def send_phone(self, number: str, born: tuple[str, str, str] = ("1991", "3", "14")) -> None:
        await self.on("phone")
        await self.keys("phone.number", f"20255501{number}")
        for part, digits in zip(("year", "month", "day"), born, strict=True):
            await self.keys(f"phone.date_of_birth.{part}", digits)
        self.press_primary()


class Watch(QObject):
    """Sees when the window begins to change its page, and when the new page has been painted."""

    def __init__(self, journey: Journey, figures: Figures, stalls: Stalls) -> None:
        super().__init__()
        self._window = journey.window
        self._figures = figures
        self._stalls = stalls
        self._began = 0.0
        self._wanted: QObject | None = None
        self.painted_at = 0.0
        self.hold = 0.0
        self._show = self._window._show_screen
        self._window._show_screen = self._change  # type: ignore[method-assign]  # the program has no hook for this
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one by now

    def _change(self) -> bool:
        began = time.perf_counter()
        moved = self._show()
        if moved:
            self._began, self._wanted = began, self._window.page
            self._stalls.label = self._window.page.name
        return moved

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.UpdateRequest and watched is self._window and self._wanted is not None:
            self._wanted = None
            # The window paints itself and all its widgets in this event; the next turn of the loop is after it.
            asyncio.get_running_loop().call_soon(self._painted, self._began, self._window.page.name)
        return False

    def _painted(self, began: float, name: str) -> None:
        self.painted_at = time.perf_counter()
        self._figures.changes.append((name, (self.painted_at - began) * 1000))

    def end(self) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]


async def tap(journey: Journey, watch: Watch, figures: Figures) -> None:
    """Type the number on the phone's page, and time the way to the painted page "review"."""
    text = await journey.inbox.next("sms", seconds=15)
    assert text.link is not None
    assert journey.application.link is not None
    page = await journey.inbox.open(text.link)
    digits = journey.application.link.match
    entries = [item.name for item in page.items if hasattr(item, "digits")]
    typed = {entries[0]: digits} if len(entries) == 1 else dict(zip(entries, digits, strict=True))
    watch.painted_at = 0.0
    began = time.perf_counter()
    sending = asyncio.ensure_future(journey.inbox.press(page, text.link, **typed))
    await journey.until(lambda: journey.page == "review" and watch.painted_at > 0, "the painted page")
    figures.taps.append((watch.painted_at - began) * 1000)
    await sending


async def walk(server: Sandbox, folder: Path, figures: Figures) -> None:
    server.reset()
    sandbox = server.calls()
    journey = Person(folder, server=server.url, inbox=Inbox(sandbox))
    journey.window.theme.reduced_motion = False
    stalls = Stalls()
    watch = Watch(journey, figures, stalls)
    stalls.label = "account"
    await journey.start()
    stalls.start()
    await journey.to_link("00")
    await tap(journey, watch, figures)
    journey.press_primary()
    await journey.on("approved")
    await asyncio.sleep(0.3)
    stalls.stop()
    watch.end()
    figures.stalls += stalls.gaps
    await journey.close()
    await sandbox.aclose()


def measure(rounds: int = ROUNDS) -> Figures:
    import keyring

    figures = Figures()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KYC_TEST_KEYRING"] = str(Path(folder) / "keyring.json")
        keyring.set_keyring(FileKeyring())
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        app.setQuitOnLastWindowClosed(False)
        running.prepare()  # the program does it in a thread after the first paint
        running.Collector(app)
        server = sandboxes.start(Path(folder) / "server")
        loop = running.EventLoop(app)
        asyncio.set_event_loop(loop)
        try:
            with loop:
                for number in range(rounds):
                    (Path(folder) / "keyring.json").unlink(missing_ok=True)
                    loop.run_until_complete(walk(server, Path(folder) / str(number), figures))
        finally:
            server.stop()
    return figures


def table(figures: Figures) -> list[tuple[str, str, str, bool]]:
    """(what, measured, aim, met)."""
    changes = [ms for _name, ms in figures.changes]
    worst = max((seconds * 1000 for seconds, _label, _stack in figures.stalls), default=0.0)
    change, tapped = statistics.median(changes), statistics.median(figures.taps)
    page = max(figures.changes, key=lambda item: item[1])
    return [
        ("page change, median", f"{change:.1f} ms", "16 ms", change < 16),
        ("page change, slowest", f"{page[1]:.1f} ms ({page[0]})", "", True),
        (
            "longest stall of the window",
            f"{worst:.0f} ms" if worst else f"under {30} ms",
            "50 ms",
            worst < 50,
        ),
        ("tap to the next page, median", f"{tapped:.0f} ms", "150 ms", tapped < 150),
        (
            "the same with the designed hold",
            f"{tapped + Theme().duration('autoAdvanceHold'):.0f} ms",
            "",
            True,
        ),
    ]


def main(words: list[str]) -> None:
    figures = measure(int(words[0]) if words else ROUNDS)
    for what, measured, aim, met in table(figures):
        missed = "" if met else ", missed"
        wanted = f" (aim {aim}{missed})" if aim else ""
        print(f"{what}: {measured}{wanted}")
    for seconds, label, stack in sorted(figures.stalls, reverse=True)[:5]:
        print(f"{seconds * 1000:.0f} ms on {label}\n{stack}")


if __name__ == "__main__":
    main(sys.argv[1:])
