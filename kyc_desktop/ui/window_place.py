"""The window comes back where it was, as large as it was."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_KEY: Final = "window/geometry"
_INSIDE: Final = "window/inside"


class WindowPlace(QObject):
    """Keeps size, place and whether it was maximised, for a window that was not shown yet.

    A place on a screen that is gone becomes the middle of the main screen.
    """

    def __init__(self, window: QWidget, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        kept, inside = settings.value(_KEY), settings.value(_INSIDE)
        if (
            isinstance(kept, QByteArray)
            and isinstance(inside, QRect)
            and not (_seen(inside) and window.restoreGeometry(kept))
        ):
            _centre(window, inside)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self._window:
            self._settings.setValue(_KEY, self._window.saveGeometry())
            self._settings.setValue(_INSIDE, self._window.normalGeometry())
        return False


def _seen(inside: QRect) -> bool:
    return any(screen.geometry().contains(inside.center()) for screen in QGuiApplication.screens())


def _centre(window: QWidget, inside: QRect) -> None:
    free = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(inside.size().boundedTo(free.size()))
    shown = window.rect()
    shown.moveCenter(free.center())
    window.move(shown.topLeft())
