"""The window comes back where it was, as large as it was."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings
from PySide6.QtWidgets import QWidget

_KEY: Final = "window/geometry"


class WindowPlace(QObject):
    """Keeps size, place and whether it was maximised, for a window that was not shown yet.

    A place on a screen that is gone, or is smaller now, becomes one that can be seen: `QWidget.restoreGeometry`
    sees to that.
    """

    def __init__(self, window: QWidget, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        kept = settings.value(_KEY)
        if isinstance(kept, QByteArray):
            window.restoreGeometry(kept)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self._window:
            self._settings.setValue(_KEY, self._window.saveGeometry())
        return False
