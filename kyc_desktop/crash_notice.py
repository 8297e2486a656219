"""Says once, and in nobody's way, that the last run of the program did not end as it should."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from kyc_desktop.api.state import Line, SessionState
from kyc_desktop.ui.window import Window


class CrashNotice(QObject):
    """Give it the session's snapshots by `follow`: it speaks when the page on which the person goes on is there."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._said = False

    def follow(self, state: SessionState) -> None:
        if self._said or state.resuming or state.connection.line is Line.CONNECTING:
            return
        self._said = True
        # After the window has followed the same snapshot: another page takes a notice with a button away.
        QTimer.singleShot(0, self, self.say)

    def say(self) -> None:
        self._window.toast.say(
            self.tr("The program ended unexpectedly. Your place is kept."),
            act=self.tr("Copy report"),
            does="copy-report",
        )
