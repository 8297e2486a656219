"""The attendant's PIN: dots, ten keys, and a wait that grows with every wrong one.

Signals:
    PinPad.right(): the PIN was right.
    PinPad.tried(object): a `PinTries` after a wrong one, for whoever keeps them beyond this visitor.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ..widgets.announce import announce
from ..widgets.themed import Themed, antialiased, draw_words
from .button import TouchButton
from .pin import LEAST_DIGITS, MOST_DIGITS, check_pin, wait_after
from .settings import PinTries

_KEYS: Final = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "clear", "0", "enter")
_KEY: Final = QSize(140, 64)
_GAP: Final = 10
_DOTS: Final = 44
_WORDS: Final = 28


class PinPad(Themed, QWidget):
    """See the signals in the module's docstring. ``clock``: seconds since 1970."""

    right = Signal()
    tried = Signal(object)
    _checked = Signal(bool)

    def __init__(self, hashed: str, tries: PinTries, *, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self.setObjectName("kiosk.pin.pad")
        self._hashed = hashed
        self._tries = tries
        self._clock = clock
        self._typed = ""
        self._words = ""
        self._checking = False
        self._keys: list[TouchButton] = []
        for key in _KEYS:
            button = TouchButton(f"kiosk.pin.{key}", self._label(key), tall=_KEY.height(), size=24, parent=self)
            if not key.isdigit():
                button.set_kind("quiet" if key == "clear" else "primary")
                button.set_size(_KEY.height(), 16)
            button.setProperty("key", key)
            button.clicked.connect(self._press)
            self._keys.append(button)
        self._tick = QTimer(self, interval=500)
        self._tick.timeout.connect(self._show_wait)
        self._checked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self.setAccessibleName(self.tr("PIN, %n digits entered", "", 0))
        self.follow_theme()
        self._show_wait()

    @property
    def words(self) -> str:
        """What stands below the dots."""
        return self._words

    @property
    def waiting(self) -> bool:
        """Whether no try counts now."""
        return self._tries.wait_until > self._clock()

    def sizeHint(self) -> QSize:
        wide = 3 * _KEY.width() + 2 * _GAP
        return QSize(wide, _DOTS + self._words_height() + 4 * (_KEY.height() + _GAP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit():
            self.type(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._set_typed(self._typed[:-1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.type("enter")
        event.accept()

    def type(self, key: str) -> None:
        """A digit, "clear" or "enter"."""
        if self._checking or self.waiting:
            return
        if key == "clear":
            self._set_typed("")
        elif key == "enter":
            self._check()
        elif len(self._typed) < MOST_DIGITS:
            self._set_typed(self._typed + key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top = _DOTS + self._words_height()
        width = (self.width() - 2 * _GAP) // 3
        for at, button in enumerate(self._keys):
            row, column = divmod(at, 3)
            x = column * (width + _GAP)
            button.setGeometry(x, top + row * (_KEY.height() + _GAP), width, _KEY.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        count = max(LEAST_DIGITS, len(self._typed))
        x = (self.width() - count * 24) / 2
        for at in range(count):
            painter.setPen(self.colour("border-strong"))
            painter.setBrush(self.colour("text") if at < len(self._typed) else self.colour("surface"))
            painter.drawEllipse(QRectF(x + at * 24 + 5, 10, 14, 14))
        font = self.theme.font("small", weight=500)
        painter.setPen(self.colour("danger-text"))
        words = QFontMetricsF(font).elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        draw_words(painter, QRectF(0, _DOTS - 8, self.width(), self.theme.line("small")), words, font, centred=True)

    # -- checking ---------------------------------------------------------------------------------------------

    def _check(self) -> None:
        """In a thread: a hash takes a tenth of a second and more."""
        if len(self._typed) < LEAST_DIGITS:
            self._say(self.tr("The PIN has %n digits or more.", "", LEAST_DIGITS))
            return
        typed, hashed = self._typed, self._hashed
        self._checking = True
        threading.Thread(
            target=lambda: self._checked.emit(check_pin(typed, hashed)), name="kiosk-pin", daemon=True
        ).start()

    def _answer(self, right: bool) -> None:
        self._checking = False
        self._set_typed("")
        if right:
            self.tried.emit(PinTries())
            self.right.emit()
            return
        failed = self._tries.failed + 1
        self._tries = PinTries(failed=failed, wait_until=self._clock() + wait_after(failed))
        self.tried.emit(self._tries)
        self._say(self.tr("This PIN isn't right."))
        self._show_wait()

    def _show_wait(self) -> None:
        if not self.waiting:
            if self._tick.isActive():
                self._tick.stop()
                self._say("")
            return
        left = max(1, round(self._tries.wait_until - self._clock()))
        self._words = self.tr("Too many wrong PINs. Next try in {time}.").format(time=f"{left // 60}:{left % 60:02}")
        self.update()
        if not self._tick.isActive():
            self._tick.start()
            announce(self, self._words, assertive=True)

    def _say(self, words: str) -> None:
        self._words = words
        self.update()
        announce(self, words, assertive=True)

    def _set_typed(self, typed: str) -> None:
        self._typed = typed
        self.setAccessibleName(self.tr("PIN, %n digits entered", "", len(typed)))
        if typed:
            self._words = ""
        self.update()

    def _label(self, key: str) -> str:
        return {"clear": self.tr("Clear"), "enter": self.tr("Enter")}.get(key, key)

    def _words_height(self) -> int:
        return max(_WORDS, self.theme.line("small") + 8)

    def _press(self) -> None:
        self.type(str(self.sender().property("key")))
