"""The turning arc that says "this is going on": 20 or 24 px, still when motion is reduced."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from .themed import Themed, antialiased


def draw_spinner(
    painter: QPainter, x: float, y: float, size: float, turn: float, *, track: QColor, arc: QColor
) -> None:
    """Draw a ring with a quarter of it bright, ``turn`` degrees clockwise from twelve o'clock."""
    unit = size / 20
    pen = QPen(track, 2.25 * unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    ring = QRectF(x + 2 * unit, y + 2 * unit, 16 * unit, 16 * unit)
    painter.drawEllipse(ring)
    pen.setColor(arc)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawArc(ring, round((90 - turn) * 16), -90 * 16)


class Turning(QVariantAnimation):
    """Degrees for a spinner, as long as `start` is in force; nothing moves when motion is reduced."""

    def __init__(self, widget: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent or widget)
        self._widget = widget
        self.setStartValue(0.0)
        self.setEndValue(360.0)
        self.setLoopCount(-1)
        self.valueChanged.connect(self._step)

    def turn_for(self, milliseconds: int) -> None:
        """Start turning with one revolution in that many milliseconds; 0 keeps it still."""
        if milliseconds <= 0:
            self.stop()
            return
        self.setDuration(milliseconds)
        if self.state() != QVariantAnimation.State.Running:
            self.start()

    def degrees(self) -> float:
        value = self.currentValue()
        return float(value) if value is not None else 0.0

    def _step(self) -> None:
        self._widget.update()


class Spinner(Themed, QWidget):
    """A spinner of its own. The words beside it say what is going on, so it has no name of its own."""

    def __init__(self, name: str, *, size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._size = size
        self.setFixedSize(size, size)
        self._turning = Turning(self)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def restyle(self) -> None:
        if self.isVisible():
            self._turning.turn_for(self.theme.duration("spinnerTurn"))
        super().restyle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._turning.turn_for(self.theme.duration("spinnerTurn"))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turning.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        draw_spinner(
            painter,
            0,
            0,
            self._size,
            self._turning.degrees(),
            track=self.colour("surface-3"),
            arc=self.colour("accent-text"),
        )
