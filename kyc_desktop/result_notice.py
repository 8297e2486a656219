"""Tells somebody who looks elsewhere that the review has ended, also after the window was closed.

While a person looks at the case, closing the window may leave the program in the notification area; it ends there
by its menu, or comes back with the result.

Signals:
    ResultNotice.opened(): the customer wants the window back.
    ResultNotice.ended(): the customer wants the program to end.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from kyc_desktop.api.state import SessionState
from kyc_desktop.flow.steps import Step
from kyc_desktop.ui.theme import theme_of
from kyc_desktop.ui.window import Window


class ResultNotice(QObject):
    """``wanted``: whether the customer left the notification switched on."""

    opened = Signal()
    ended = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.wanted = True
        self._window = window
        self._waits = False
        self._tray: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        window.installEventFilter(self)
        if sys.platform == "darwin":
            app = QGuiApplication.instance()
            assert isinstance(app, QGuiApplication)
            app.applicationStateChanged.connect(self._asked_for)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        if watched is self._window and event.type() == QEvent.Type.Show and self._tray is not None:
            self._tray.hide()
        return False

    def follow(self, state: SessionState) -> None:
        """Listen to the session."""
        step = state.application.step if state.application is not None else ""
        if self._waits and step not in (Step.IN_REVIEW, "") and self.wanted and not self._window.isActiveWindow():
            self._tell()
        self._waits = step == Step.IN_REVIEW

    def stay(self) -> bool:
        """The window was closed: True when the program waits for the result in the notification area."""
        if not (self._waits and self.wanted and QSystemTrayIcon.isSystemTrayAvailable()):
            return False
        self._icon().show()
        return True

    def _asked_for(self, state: Qt.ApplicationState) -> None:
        """A click on the icon in the Dock of macOS: nothing else says that a program without a window is wanted."""
        if state == Qt.ApplicationState.ApplicationActive and self._tray is not None and self._tray.isVisible():
            self.opened.emit()

    def _tell(self) -> None:
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable():
            icon = self._icon()
            icon.show()
            icon.showMessage(
                self._window.windowTitle(), self.tr("Your verification has a result. Open the window to see it.")
            )

    def _icon(self) -> QSystemTrayIcon:
        if self._tray is None:
            theme = theme_of(self._window)
            picture = self._window.windowIcon()
            if picture.isNull():
                picture = QIcon(theme.icon("shield-check", "accent-text", 24))
            self._menu = QMenu(self._window)
            self._menu.addAction(self.tr("Open"), self.opened.emit)
            self._menu.addAction(self.tr("Quit"), self.ended.emit)
            self._tray = QSystemTrayIcon(picture, self)
            self._tray.setToolTip(self.tr("{name}: a person is checking").format(name=self._window.windowTitle()))
            self._tray.setContextMenu(self._menu)
            self._tray.activated.connect(self.opened)
            self._tray.messageClicked.connect(self.opened)
        return self._tray
