"""A short confirmation at the bottom of the sheet. Errors never appear here: they must not go away by themselves.

Signals:
    Toast.asked(str): the toast's button was pressed; the string is its key.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from .lettering import draw_words
from .shadow import BLUR, OFFSET, Shadow
from .widgets.announce import announce
from .widgets.enter import PressedByEnter
from .widgets.focus import FocusShape
from .widgets.themed import Themed, antialiased, draw_round

SHOWN_MS = 5000

_MARGIN = BLUR + OFFSET
_ICON = 20


class _ToastButton(PressedByEnter, QAbstractButton):
    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.follow_theme()

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()).adjusted(4, 4, -4, -4), 6, "on-toast")

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.theme.font("button")).horizontalAdvance(self.text())
        return QSize(math.ceil(words) + 24, self.theme.number("size", "target"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        painter.setFont(self.theme.font("button"))
        painter.setPen(self.colour("toast-action"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Toast(Themed, QWidget):
    """One at a time; a newer one replaces it. Goes after 5 s, not while the pointer is on it.

    With a button it stays until it is pressed or another page comes.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._words = ""
        self._does = ""
        self._anchor = QPoint()
        self._room = 0
        self._opacity = 1.0
        self._button = _ToastButton("toast.act", self)
        self._button.hide()
        self._button.clicked.connect(self._act)
        self.shown_ms = SHOWN_MS
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go)
        self._fade = QVariantAnimation(self)
        self._fade.valueChanged.connect(self._set_opacity)
        self._fade.finished.connect(self._faded)
        self.hide()
        self.follow_theme()

    @property
    def words(self) -> str:
        """What is shown, "" when nothing is."""
        return self._words if self.isVisible() else ""

    def say(self, words: str, *, act: str = "", does: str = "") -> None:
        """Show `words`, with a button `act` that emits `does`, and let a screen reader say them."""
        self._words, self._does = words, does
        self.setAccessibleName(words)
        self._button.setText(act)
        self._button.setAccessibleName(act)
        self._button.setVisible(bool(act))
        self._place()
        self.raise_()
        self.show()
        self._animate(0.0, 1.0)
        self._stay_or_go()
        announce(self, words)

    def leave(self) -> None:
        """Another page is shown: what could be done here can't be done there."""
        if self._does:
            self.hide()

    def set_anchor(self, bottom_centre: QPoint, room: int) -> None:
        """Stand with the middle of the lower edge at `bottom_centre`, at most `room` pixels wide."""
        self._anchor, self._room = bottom_centre, room
        self._place()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.isVisible():
            self._stay_or_go()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        painter.setOpacity(self._opacity)
        box = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        radius = self.theme.number("radius", "control")
        Shadow(self.colour("shadow"), dpr=self.devicePixelRatioF()).draw(painter, box, radius)
        draw_round(painter, box, radius, fill=self.colour("toast"))
        self._draw_words(painter, box)

    def _draw_words(self, painter: QPainter, box: QRectF) -> None:
        x = self.from_lead(_MARGIN + 16, _ICON)
        self.draw_icon(painter, "check", "stage-ok", x, box.y() + (box.height() - _ICON) / 2, _ICON)
        font = self.theme.font("body")
        room = box.width() - 16 - _ICON - 12 - (self._button.width() + 8 if self._does else 16)
        left = self.from_lead(_MARGIN + 16 + _ICON + 12, room)
        painter.setPen(self.colour("on-toast"))
        area = QRectF(left, box.y(), room, box.height())
        draw_words(painter, self._words, font, area, line=self.theme.line("body"), mirrored=self.mirrored)

    def _place(self) -> None:
        words = math.ceil(QFontMetricsF(self.theme.font("body")).horizontalAdvance(self._words))
        button = self._button.sizeHint()
        width = 16 + _ICON + 12 + words + (12 + button.width() + 8 if self._does else 16)
        width = min(width, self._room) if self._room else width
        height = self.theme.number("size", "toastMinHeight")
        x = self._anchor.x() - width // 2 - _MARGIN
        y = self._anchor.y() - height - _MARGIN
        self.setGeometry(x, y, width + 2 * _MARGIN, height + 2 * _MARGIN)
        at = round(self.from_lead(_MARGIN + width - 8 - button.width(), button.width()))
        self._button.setGeometry(at, _MARGIN + (height - button.height()) // 2, button.width(), button.height())

    def _stay_or_go(self) -> None:
        """A chance to undo something has no time limit (WCAG 2.2, 2.2.1)."""
        if self._does:
            self._timer.stop()
        else:
            self._timer.start(self.shown_ms)

    def _act(self) -> None:
        does = self._does
        self.hide()
        self._timer.stop()
        self.asked.emit(does)

    def _go(self) -> None:
        self._animate(1.0, 0.0)

    def _animate(self, start: float, end: float) -> None:
        self._fade.stop()
        duration = self.theme.duration("reveal")
        if duration == 0:
            self._set_opacity(end)
            self._faded()
            return
        self._fade.setDuration(duration)
        self._fade.setStartValue(start)
        self._fade.setEndValue(end)
        self._fade.start()

    def _set_opacity(self, value: object) -> None:
        self._opacity = float(value) if isinstance(value, (int, float)) else 1.0
        self.update()

    def _faded(self) -> None:
        if self._opacity == 0.0:
            self.hide()
