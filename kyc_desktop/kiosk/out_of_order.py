"""What stands on the screen of a kiosk whose window can't be opened: one sentence, as little program as possible."""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel


def run() -> int:
    """Show it until the supervisor ends this process, or is gone."""
    app = QApplication(sys.argv[:1])
    text = QCoreApplication.translate(
        "Kiosk", "This machine is out of order.\nIt tries to start again by itself. Nothing of you is stored here."
    )
    label = QLabel(text)
    label.setObjectName("kiosk.out_of_order")
    label.setAccessibleName(text)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setStyleSheet("background: #12308C; color: #FFFFFF; font-size: 28px; padding: 48px")
    label.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    label.showFullScreen()

    def wait_for_the_end() -> None:
        sys.stdin.read()
        QCoreApplication.exit(0)

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    return app.exec()
