"""When a visitor has walked away.

`idle_seconds` without a touch bring the countdown. A page that waits for something outside (a text message, photos on
their way, a check) is not cut while that something moves: every answer of the server and every part of a photo counts
as a touch there, and its patience is longer. Yet nobody can keep a machine by waiting for ever: `LONGEST` after the
last touch of a person the countdown comes in any case.

Signals:
    Idle.left(int): seconds until the countdown, whenever they changed.
    Idle.over(): the countdown has to begin.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

PATIENCE: Final = {"link": 600.0, "late": 600.0, "handoff": 900.0, "sending": 300.0, "checking": 300.0, "camera": 180.0}
"""Seconds by page: the link of a text message lives ten minutes, the code of the hand-off fifteen; nobody touches
the screen while photos are sent, a decision is made, or a document is held before the camera."""
LONGEST: Final = 1800.0
"""Seconds since a person touched the screen: half an hour."""
_TICK: Final = 500


class Idle(QObject):
    """See the signals in the module's docstring. ``clock``: seconds of `time.monotonic`."""

    left = Signal(int)
    over = Signal()

    def __init__(self, seconds: float, parent: QObject, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._clock = clock
        self._page = ""
        self._touched = self._moved = clock()
        self._said = -1
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.look)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def start(self) -> None:
        self.touch()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def touch(self) -> None:
        """A person did something."""
        self._touched = self._moved = self._clock()
        if self.running:
            self.look()

    def move(self) -> None:
        """Something happened by itself that the page was waiting for."""
        if self._page in PATIENCE:
            self._moved = self._clock()

    def show_page(self, page: str) -> None:
        """The visitor is at another page, from where the time is counted anew."""
        if page != self._page:
            self._page = page
            self._moved = self._clock()

    def seconds_left(self) -> int:
        now = self._clock()
        patience = max(self._seconds, PATIENCE.get(self._page, 0.0))
        left = min(self._moved + patience, self._touched + LONGEST) - now
        return max(0, math.ceil(left))

    def look(self) -> None:
        """Say how much is left, and when it is over."""
        left = self.seconds_left()
        if left != self._said:
            self._said = left
            self.left.emit(left)
        if left == 0 and self.running:
            self.stop()
            self.over.emit()
