"""Child of `startup`: shows one window, says when its first paint was done and what it weighs, and ends.

    python -m benchmarks.first_paint bare|program

Prints one JSON line: ``at`` (seconds of the system-wide monotonic clock), ``cpu`` (seconds of processor time) and
``rss`` (bytes).
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


def resident() -> int:
    """Bytes, without an import that would weigh something itself where the system allows it."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        import psutil

        return int(psutil.Process().memory_info().rss)
    return pages * os.sysconf("SC_PAGESIZE")


def report() -> None:
    at, cpu = time.monotonic(), time.process_time()
    sys.stdout.write(json.dumps({"at": at, "cpu": cpu, "rss": resident()}) + "\n")
    sys.stdout.flush()
    os._exit(0)


def bare() -> None:
    """The least that PySide6 can show: an empty widget of the program's size."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    class Bare(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            QTimer.singleShot(0, report)
            super().paintEvent(event)

    app = QApplication([])
    window = Bare()
    window.resize(1120, 760)
    window.show()
    app.exec()


def program() -> None:
    """`kyc-desktop` as a double click starts it, up to the painted page."""
    from kyc_desktop.__main__ import import_toolkit, main

    import_toolkit()
    from kyc_desktop.ui.shell import Shell

    paint = Shell.paintEvent

    def paint_and_report(window: Shell, event: QPaintEvent) -> None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, report)
        paint(window, event)

    Shell.paintEvent = paint_and_report  # type: ignore[assignment,method-assign]  # the program has no hook for it
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        main([] if sys.platform == "linux" else ["--data-dir", folder])


if __name__ == "__main__":
    {"bare": bare, "program": program}[sys.argv[1]]()
