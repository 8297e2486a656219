"""The letters with accents that a key offers when it is held: a row above it, which goes with the next press.

Signals:
    Accents.chosen(str): one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ..widgets.themed import Themed, antialiased, draw_round
from .key import Key

_WIDE: Final = 46
_TALL: Final = 54
_PAD: Final = 6
_RADIUS: Final = 14


class Accents(Themed, QWidget):
    """Stands over the page, within the window, as wide as its letters."""

    chosen = Signal(str)

    def __init__(self, keyboard: QWidget) -> None:
        super().__init__(keyboard)
        self.setObjectName("keyboard.accents")
        self._keyboard = keyboard
        self._keys: list[Key] = []
        self.hide()
        self.follow_theme()

    def offer(self, letters: Sequence[str], key: QWidget) -> None:
        """Show ``letters`` above ``key``."""
        for old in self._keys:
            old.hide()
            old.deleteLater()
        window = self._keyboard.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self._keys = []
        for at, letter in enumerate(letters):
            one = Key(f"keyboard.accents.{letter}", letter, size=21, parent=self)
            one.setGeometry(_PAD + at * _WIDE, _PAD, _WIDE - 4, _TALL)
            one.clicked.connect(lambda _=False, letter=letter: self._choose(letter))
            one.show()
            self._keys.append(one)
        wide = 2 * _PAD + len(letters) * _WIDE - 4
        above = key.mapTo(window, QPoint(key.width() // 2, 0))
        x = min(max(8, above.x() - wide // 2), max(8, window.width() - wide - 8))
        self.setGeometry(x, above.y() - _TALL - 2 * _PAD - 4, wide, _TALL + 2 * _PAD)
        self.show()
        self.raise_()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) and self.isVisible():
            inside = self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))
            if not inside:
                self.hide()
        return super().eventFilter(watched, event)

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        app = QApplication.instance()
        if not visible and app is not None:
            app.removeEventFilter(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_round(
            antialiased(self),
            QRectF(self.rect()),
            _RADIUS,
            fill=self.colour("surface-2"),
            border=self.colour("border-button"),
        )

    def _choose(self, letter: str) -> None:
        self.hide()
        self.chosen.emit(letter)
