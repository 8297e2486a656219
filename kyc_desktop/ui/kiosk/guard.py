"""Keeps the keyboard of a kiosk inside the page: nothing that a chord or a function key does elsewhere happens here.

What only the system can keep back (Super, Ctrl+Alt+Delete, Alt+Tab where a window manager runs) never comes to a
window; docs/kiosk.md says how each system is told.

Signals:
    Guard.touched(): a finger, a pointer or a key was used.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_SYSTEM_KEYS = frozenset(
    {
        Qt.Key.Key_Escape,
        Qt.Key.Key_Print,
        Qt.Key.Key_SysReq,
        Qt.Key.Key_Menu,
        Qt.Key.Key_Help,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Hyper_L,
        Qt.Key.Key_Hyper_R,
        Qt.Key.Key_Back,
        Qt.Key.Key_Forward,
        Qt.Key.Key_Refresh,
        Qt.Key.Key_HomePage,
        Qt.Key.Key_Search,
    }
)


class Guard(QObject):
    """Stands at the window's handle, where all input comes in before a widget sees it."""

    touched = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def stand(self) -> None:
        """Begin; call it when the window is shown, which is when it has a handle."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touched.emit()
        if event.type() in _KEYS and isinstance(event, QKeyEvent) and swallowed(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)


def swallowed(event: QKeyEvent) -> bool:
    """Whether a key is none that types, moves inside the page or presses what has the focus."""
    key = event.key()
    if key in _SYSTEM_KEYS or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return True
    held = event.modifiers() & _CHORDS
    text = event.text()
    # AltGr, by which @ is typed on many keyboards, comes as Ctrl+Alt on Windows.
    return bool(held) and not (held == _ALT_GR and bool(text) and text.isprintable())
