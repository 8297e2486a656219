"""The guilloche rosette with a tick: the one ornament, drawn once when all is done."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from .themed import Themed, antialiased

# Outer and inner radius as shares of the whole, waves around, curves in the band (tokens.json, guilloche.sealBands).
BANDS = ((0.96, 0.70, 24, 6), (0.70, 0.40, 16, 6), (0.42, 0.16, 12, 4))

_STROKE = 0.75
_OPACITY = 0.7
_POINTS_PER_WAVE = 18
_TICK = (QPointF(4, 12), QPointF(9, 17), QPointF(20, 6))  # Lucide's check in its square of 24
_BANDS_SHARE = 0.7  # of the time; the tick takes the rest


def rosette(radius: float, bands: tuple[tuple[float, float, int, int], ...] = BANDS) -> list[QPolygonF]:
    """Return the curves r(t) = m + a sin(p t + 2 pi i / n) around (radius, radius)."""
    curves = []
    for outer, inner, waves, count in bands:
        middle, swing = (outer + inner) / 2 * radius, (outer - inner) / 2 * radius
        for index in range(count):
            shift = 2 * math.pi * index / count
            points = []
            steps = waves * _POINTS_PER_WAVE
            for step in range(steps):
                t = 2 * math.pi * step / steps
                r = middle + swing * math.sin(waves * t + shift)
                points.append(QPointF(radius + r * math.cos(t), radius + r * math.sin(t)))
            curves.append(QPolygonF(points))
    return curves


class Seal(Themed, QLabel):
    """Draws itself in 700 ms the first time it is shown; at once when motion is reduced."""

    def __init__(self, name: str, label: str, *, size: int = 152, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._size = size
        self.setFixedSize(size, size)
        self._drawn = 1.0
        self._started = False
        self._picture: QPixmap | None = None
        self._drawing = QVariantAnimation(self)
        self._drawing.setStartValue(0.0)
        self._drawing.setEndValue(1.0)
        self._drawing.valueChanged.connect(self._step)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def restyle(self) -> None:
        self._picture = None
        super().restyle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        duration = self.theme.duration("seal")
        if self._started or duration == 0:
            return
        self._started = True
        self._drawn = 0.0
        self._drawing.setDuration(duration)
        self._drawing.setEasingCurve(self.theme.easing("standard"))
        self._drawing.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        size, middle = self._size, self._size / 2
        disc = round(size * 0.36)
        ring = round(size * 0.046)
        bands = min(1.0, self._drawn / _BANDS_SHARE)
        if bands < 1:
            reach = disc / 2 + ring + (middle - disc / 2 - ring) * bands
            clip = QPainterPath()
            clip.addEllipse(QPointF(middle, middle), reach, reach)
            painter.setClipPath(clip)
        painter.drawPixmap(0, 0, self._bands())
        painter.setClipping(False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour("surface"))
        painter.drawEllipse(QPointF(middle, middle), disc / 2 + ring, disc / 2 + ring)
        painter.setBrush(self.colour("success"))
        painter.drawEllipse(QPointF(middle, middle), disc / 2, disc / 2)
        tick = (self._drawn - _BANDS_SHARE) / (1 - _BANDS_SHARE)
        if tick > 0:
            self._draw_tick(painter, disc * 0.55, min(1.0, tick))

    def _draw_tick(self, painter: QPainter, side: float, share: float) -> None:
        unit = side / 24
        pen = QPen(QColor("#FFFFFF"), 2.5 * unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.translate((self._size - side) / 2, (self._size - side) / 2)
        first, second = (_length(_TICK[at], _TICK[at + 1]) for at in range(2))
        left = (first + second) * share
        path = QPainterPath(_TICK[0] * unit)
        path.lineTo(_between(_TICK[0], _TICK[1], min(1.0, left / first)) * unit)
        if left > first:
            path.lineTo(_between(_TICK[1], _TICK[2], (left - first) / second) * unit)
        painter.drawPath(path)

    def _bands(self) -> QPixmap:
        """The curves once, as a picture: 16 of them with some 300 points each would be too much for every frame."""
        dpr = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != dpr:
            picture = QPixmap(round(self._size * dpr), round(self._size * dpr))
            picture.setDevicePixelRatio(dpr)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(_OPACITY)
            painter.setPen(QPen(self.colour("success"), _STROKE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for curve in rosette(self._size / 2):
                painter.drawPolygon(curve)
            painter.end()
            self._picture = picture
        return self._picture

    def _step(self, value: object) -> None:
        self._drawn = float(value) if isinstance(value, (int, float)) else 1.0
        self.update()


def _length(a: QPointF, b: QPointF) -> float:
    return math.hypot(b.x() - a.x(), b.y() - a.y())


def _between(a: QPointF, b: QPointF, share: float) -> QPointF:
    return a + (b - a) * share
