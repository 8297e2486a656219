"""Unexpected faults, from any thread to the window: the page of the last resort, and when it is shown again."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from kyc_desktop.fault import Fault

if TYPE_CHECKING:
    from kyc_desktop.ui.fault_page import FaultPage
    from kyc_desktop.ui.window import Window

_log = logging.getLogger(__name__)

QUIET_S: Final = 60.0
"""A fault that did not come for so long is a new one when it does."""
REST_S: Final = 20.0
"""Seconds in which nothing is said of a fault that came back after its second page was closed."""
_KEPT: Final = 5


@dataclass(slots=True)
class Seen:
    """``times``, ``pages``: since it was last quiet. ``last``: when it came; ``closed``: when its page was closed."""

    fault: Fault
    times: int = 0
    pages: int = 0
    last: float = 0.0
    closed: float = 0.0


class Tally:
    """Counts faults by type and place, and says when one is worth a page.

    The first is, and the second, because going on did not help. After that one is every 20 s: a timer that fails ten
    times a second would leave nobody any other page.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: dict[tuple[str, str], Seen] = {}

    def count(self, fault: Fault) -> Seen:
        now = self._clock()
        for key in [key for key, one in self._seen.items() if now - one.last > QUIET_S]:
            del self._seen[key]
        seen = self._seen.setdefault((fault.kind, fault.where), Seen(fault))
        seen.times += 1
        seen.last = now
        return seen

    def worth_a_page(self, seen: Seen) -> bool:
        return seen.pages < 2 or self._clock() - seen.closed >= REST_S

    def closed(self, seen: Seen) -> None:
        seen.closed = seen.last = self._clock()

    def all(self) -> tuple[tuple[Fault, int], ...]:
        """The last ones, the newest first, with how often they came."""
        newest = sorted(self._seen.values(), key=lambda one: one.last, reverse=True)
        return tuple((one.fault, one.times) for one in newest[:_KEPT])


class Faults(QObject):
    """Shows `ui.fault_page.FaultPage` over one window.

    ``text`` makes the report for support of what `tally` counts and of the rest. Signals:
        seen(object): a `Fault`; emit it in any thread.
        asked(str): "copy", "save" or "support" was chosen on the page.
        again(): the program is to start again.
    """

    seen = Signal(object)
    asked = Signal(str)
    again = Signal()

    def __init__(self, window: Window, tally: Tally, text: Callable[[], str]) -> None:
        super().__init__(window)
        self._window = window
        self._tally = tally
        self._text = text
        self._page: FaultPage | None = None
        self._shown: Seen | None = None
        self._broken = False
        self.seen.connect(self._follow, Qt.ConnectionType.QueuedConnection)

    def _follow(self, fault: Fault) -> None:
        seen = self._tally.count(fault)
        if self._page is not None:
            self._page.show_report(self._text())
        elif not self._broken and self._tally.worth_a_page(seen):
            try:
                self._show(seen)
            except Exception as error:
                # The parts of the window are what is broken: a plain box of the toolkit is left.
                _log.exception("the page of a fault can't be shown: %s", type(error))
                self._broken = True
                self._show_plainly()

    def _show(self, seen: Seen) -> None:
        from kyc_desktop.ui.fault_page import FaultPage

        page = FaultPage(self._text(), self._window, repeating=seen.pages > 0)
        page.asked.connect(self.asked)
        page.finished.connect(self._finished)
        page.open()
        self._page, self._shown = page, seen
        seen.pages += 1

    def _show_plainly(self) -> None:
        from kyc_desktop.ui.plain_box import PlainBox

        box = PlainBox(self.tr("This program made a mistake"), self._text(), parent=self._window)
        box.again.connect(self.again)
        box.open()

    def _finished(self, result: int) -> None:
        self._page = None
        if self._shown is not None:
            self._tally.closed(self._shown)
        if result:
            self.again.emit()
