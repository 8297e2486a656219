"""Python's cyclic garbage collection, in the thread of the windows only.

Left alone it runs in whichever thread happens to allocate; in a worker thread it may destroy the wrappers of
widgets there, and Qt does not survive that. So it is switched off and a timer does its work.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 1_000


class Collector(QObject):
    """Collects by the interpreter's own thresholds, at most once a second. Make it after the imports.

    What was imported by then is never looked at again (`gc.freeze`), so that a full round takes milliseconds.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_EVERY_MS)

    def collect(self) -> None:
        """Collect the oldest generation that is due, and with it the younger ones."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return
