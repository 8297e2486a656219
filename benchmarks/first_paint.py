"""Child of `startup`: shows one window, says when its first paint was done and what it weighs, and ends.

    python -m benchmarks.first_paint bare|program

Prints one JSON line: ``at`` (seconds of the system-wide monotonic clock) and ``rss`` (bytes).
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path


def resident() -> int:
    """Bytes, without an import that would weigh something itself where the system allows it."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        import psutil

        return int(psutil.Process().memory_info().rss)
    return pages * os.sysconf("SC_PAGESIZE")


def report() -> None:
    at = time.monotonic()
    memory = resident()
    sys.stdout.write(json.dumps({"at": at, "rss": memory}) + "\n")
    sys.stdout.flush()
    os._exit(0)


def bare() -> None:
    """The least that PySide6 can show: an empty widget of the program's size."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    class Bare(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            QTimer.singleShot(0, report)

    app = QApplication([])
    window = Bare()
    window.resize(1120, 760)
    window.show()
    app.exec()


def program() -> None:
    """`kyc-desktop` as its command line starts it, up to the painted page."""
    from kyc_desktop import app

    class Measured(app.Window):
        def paintEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)  # type: ignore[arg-type]  # the class of the event is not imported for this
            from PySide6.QtCore import QTimer

            QTimer.singleShot(0, report)

    app.Window = Measured  # type: ignore[misc]  # the only way to look in without a hook in the program
    from kyc_desktop.options import parse

    with tempfile.TemporaryDirectory() as folder:
        app.run(parse(["--data-dir", str(Path(folder) / "data"), "--no-inbox"]))


if __name__ == "__main__":
    {"bare": bare, "program": program}[sys.argv[1]]()
