"""Less movement where the system is asked for it, also when that changes while the program runs.

Qt tells of dark, contrast and language, and of movement nothing. Linux desktops say it by the settings portal
(``org.freedesktop.appearance``, key ``reduced-motion``, 0 or 1), Windows by ``SystemParametersInfoW``; on macOS
it can't be read without another library.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import SLOT, QObject, Qt, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant
from PySide6.QtGui import QGuiApplication

from .theme import Theme

_SERVICE: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_INTERFACE: Final = "org.freedesktop.portal.Settings"
_SPACE: Final = "org.freedesktop.appearance"
_KEY: Final = "reduced-motion"
_CLIENT_AREA_ANIMATION: Final = 0x1042
"""SPI_GETCLIENTAREAANIMATION: "Show animations in Windows"."""


class SystemMotion(QObject):
    """Keeps `Theme.reduced_motion` at what the system says; where it says nothing, that stays as it is."""

    def __init__(self, app: QGuiApplication, theme: Theme) -> None:
        super().__init__(app)
        self._theme = theme
        if sys.platform == "win32":
            app.applicationStateChanged.connect(self._read_windows)
            self._read_windows(app.applicationState())
        elif sys.platform == "linux":
            self._follow_portal()

    def _follow_portal(self) -> None:
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        changed, answered = SLOT("changed(QDBusMessage)"), SLOT("answered(QDBusMessage)")
        # PySide's stubs say bytes where only str is taken.
        bus.connect(_SERVICE, _PATH, _INTERFACE, "SettingChanged", self, changed)  # type: ignore[call-overload]
        question = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "ReadOne")
        question.setArguments([_SPACE, _KEY])
        bus.callWithCallback(question, self, answered)  # type: ignore[call-overload]

    @Slot(QDBusMessage)
    def changed(self, message: QDBusMessage) -> None:
        """A setting of the desktop is another one: its name space, its key, its value."""
        arguments = message.arguments()
        if len(arguments) == 3 and arguments[:2] == [_SPACE, _KEY]:
            self._take(arguments[2])

    @Slot(QDBusMessage)
    def answered(self, message: QDBusMessage) -> None:
        """The setting as it was when the program started. A desktop that does not know it does not come here."""
        for value in message.arguments():
            self._take(value)

    def _take(self, value: object) -> None:
        plain = value.variant() if isinstance(value, QDBusVariant) else value
        if isinstance(plain, int):
            self._theme.reduced_motion = plain == 1

    def _read_windows(self, state: Qt.ApplicationState) -> None:
        """Settings are changed in another window: read when this program comes to the front."""
        if sys.platform == "win32" and state == Qt.ApplicationState.ApplicationActive:
            import ctypes

            shown = ctypes.c_int(1)
            if ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(shown), 0):
                self._theme.reduced_motion = not shown.value
