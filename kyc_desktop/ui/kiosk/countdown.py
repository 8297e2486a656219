""" "Are you still there?": twenty seconds over the whole screen, with one big way to go on.

Signals:
    Countdown.finished(int): 1 when the time was over or the visitor wants it cleared, 0 to go on.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ..layer import Layer
from ..widgets.announce import announce
from ..widgets.themed import antialiased, draw_words, mix
from .plain import PlainWords
from .start_button import StartButton

SECONDS: Final = 20
"""WCAG 2.2.1 asks for twenty at least, and for a simple act that extends the time."""
_SPOKEN: Final = frozenset({10, 5})
_RING = 200
_WIDE = 520


class Countdown(Layer):
    """Reads itself out when it comes, and the seconds at ten and five."""

    def __init__(self, window: QWidget, *, seconds: int = SECONDS) -> None:
        self._left = self._whole = seconds
        super().__init__("kiosk.countdown", self.tr("Are you still there?"), window)
        self._title = PlainWords("kiosk.countdown.title", self, size=40, line=48, display=True, centred=True)
        self._text = PlainWords("kiosk.countdown.text", self, size=20, line=29, strength=0.88, centred=True)
        self._title.set_words(self.tr("Are you still there?"))
        self._text.set_words(self.tr("This screen clears itself so that the next person sees nothing of you."))
        self.go_on = StartButton("kiosk.countdown.go_on", self, look="filled", tall=90, size=27)
        self.go_on.set_words(self.tr("Go on"))
        self.clear = StartButton("kiosk.countdown.clear", self, look="outlined", tall=60)
        self.clear.set_words(self.tr("I'm done, clear the screen"))
        self.go_on.clicked.connect(self.reject)
        self.clear.clicked.connect(self.accept)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self.count)
        self.follow_theme()

    @property
    def left(self) -> int:
        """Seconds until the screen is cleared."""
        return self._left

    def stops(self) -> list[QAbstractButton]:
        return [self.go_on, self.clear]

    def safe_stop(self) -> QAbstractButton:
        return self.go_on

    def open(self) -> None:
        super().open()
        self._tick.start()
        said = self.tr("Are you still there? This screen clears itself in %n seconds.", "", self._left)
        announce(self, said, assertive=True)

    def count(self) -> None:
        """One second has passed."""
        self._left = max(0, self._left - 1)
        self.update()
        if self._left in _SPOKEN:
            announce(self, self.tr("%n seconds left", "", self._left), assertive=True)
        if self._left == 0:
            self._tick.stop()
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        painter.fillRect(self.rect(), self.colour("accent-pressed"))
        box = self._ring()
        base, over = self.colour("accent-pressed"), self.colour("on-accent")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(mix(base, over, 0.25), 8))
        painter.drawEllipse(box)
        self._draw_rest(painter, box)
        font = self.theme.font("title")
        font.setPixelSize(round(88 * min(1.5, self.theme.text_scale)))
        painter.setPen(over)
        draw_words(painter, box, str(self._left), font, centred=True)

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "clear") and self.isVisible():
            self._place()

    def _draw_rest(self, painter: QPainter, box: QRectF) -> None:
        pen = QPen(self.colour("on-accent"), 8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(box, 90 * 16, round(360 * 16 * self._left / self._whole))

    def _ring(self) -> QRectF:
        if self.width() > self.height():
            return QRectF(self.width() - 90 - _RING, (self.height() - _RING) / 2, _RING, _RING)
        return QRectF((self.width() - _RING) / 2, self.height() * 0.34 - _RING / 2 + 40, _RING, _RING)

    def _place(self) -> None:
        wide = self.width() > self.height()
        room = min(_WIDE, self.width() - 90) if not wide else self.width() - 3 * 90 - _RING
        x = (self.width() - room) // 2 if not wide else 90
        title = self._title.heightForWidth(room)
        text = self._text.heightForWidth(room)
        y = round(self.height() * (0.12 if not wide else 0.16))
        self._title.setGeometry(x, y, room, title)
        below = y + title + 16 if wide else round(self._ring().bottom()) + 40
        self._text.setGeometry(x, below, room, text)
        y = below + text + 48
        for button in (self.go_on, self.clear):
            tall = button.sizeHint().height()
            button.setGeometry(x, y, room, tall)
            y += tall + 16
