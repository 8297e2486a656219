"""The longest time for which the user interface did not answer, and what it did meanwhile."""

from __future__ import annotations

import sys
import threading
import time
import traceback

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 2
BLAME_S = 0.03
FRAMES = 5


class Stalls(QObject):
    """A timer beats in the thread of the windows; another thread looks at its stack when a beat is late.

    ``gaps``: (seconds, label, stack) of every beat later than `BLAME_S`; ``label`` is what the caller set last.
    """

    def __init__(self) -> None:
        super().__init__()
        self.label = ""
        self.gaps: list[tuple[float, str, str]] = []
        self._stack = ""
        self._last = time.perf_counter()
        self._thread = threading.get_ident()
        self._over = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._watcher = threading.Thread(target=self._watch, daemon=True)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start(BEAT_MS)
        self._watcher.start()

    def stop(self) -> None:
        self._timer.stop()
        self._over.set()
        self._watcher.join()

    def _beat(self) -> None:
        now = time.perf_counter()
        if now - self._last > BLAME_S:
            self.gaps.append((now - self._last, self.label, self._stack))
        self._stack = ""
        self._last = now

    def _watch(self) -> None:
        while not self._over.wait(0.005):
            if time.perf_counter() - self._last > BLAME_S and not self._stack:
                self._stack = self._look()

    def _look(self) -> str:
        # In a function of its own: a frame that is kept keeps its painter, and Qt minds.
        lines = traceback.format_stack(sys._current_frames().get(self._thread))
        return "".join([line for line in lines if "<frozen" not in line][-FRAMES:])
