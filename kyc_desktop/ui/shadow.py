"""The one shadow of the design, painted from a small cached picture.

A graphics effect would blur again at every repaint of what is above it, a camera picture included.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPixmap, QRegion

BLUR = 24
OFFSET = 8

_SIGMA = BLUR / 2
# Three sigmas hold 99.7 % of the blur on each side of the edge.
_REACH = math.ceil(3 * _SIGMA)
_STOPS = 24


class Shadow:
    """A shadow of `colour` below a rounded rectangle, drawn as a nine-patch."""

    def __init__(self, colour: QColor, *, dpr: float = 1.0) -> None:
        self._dpr = dpr
        side = 4 * _REACH
        self._patch = _patch(colour, side, dpr)
        self._side = side

    @property
    def reach(self) -> int:
        """How far outside the rectangle anything is drawn, in pixels."""
        return _REACH + OFFSET

    def draw(self, painter: QPainter, rect: QRectF, radius: float) -> None:
        """Draw around `rect` (in logical pixels), leaving its own rounded area untouched."""
        target = rect.translated(0, OFFSET).adjusted(-_REACH, -_REACH, _REACH, _REACH)
        painter.save()
        # The area inside is covered by the sheet anyway; not drawing there saves most of the pixels.
        inner = rect.adjusted(radius, radius, -radius, -radius).toAlignedRect()
        outside = QRegion(target.toAlignedRect()) - QRegion(inner)
        painter.setClipRegion(outside, Qt.ClipOperation.IntersectClip)
        corner = min(2 * _REACH, target.width() / 2, target.height() / 2)
        xs = (target.left(), target.left() + corner, target.right() - corner, target.right())
        ys = (target.top(), target.top() + corner, target.bottom() - corner, target.bottom())
        middle = self._side / 2
        us = (0.0, middle, middle, float(self._side))
        for row in range(3):
            for column in range(3):
                source = self._cell(us, row, column)
                cell = QRectF(
                    QPointF(xs[column], ys[row]),
                    QPointF(xs[column + 1], ys[row + 1]),
                )
                if not cell.isEmpty():
                    painter.drawPixmap(cell, self._patch, source)
        painter.restore()

    def _cell(self, us: tuple[float, ...], row: int, column: int) -> QRectF:
        x, width = (us[column], us[column + 1] - us[column]) if column != 1 else (us[1] - 0.5, 1.0)
        y, height = (us[row], us[row + 1] - us[row]) if row != 1 else (us[1] - 0.5, 1.0)
        return QRectF(x * self._dpr, y * self._dpr, width * self._dpr, height * self._dpr)


def _patch(colour: QColor, side: int, dpr: float) -> QPixmap:
    """Return a blurred square: the product of two error functions, each drawn as one gradient fill."""
    patch = QPixmap(round(side * dpr), round(side * dpr))
    patch.setDevicePixelRatio(dpr)
    patch.fill(Qt.GlobalColor.transparent)
    painter = QPainter(patch)
    area = QRectF(0, 0, side, side)
    painter.fillRect(area, QBrush(_edge(colour, side, horizontal=True)))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(area, QBrush(_edge(QColor(0, 0, 0), side, horizontal=False)))
    painter.end()
    return patch


def _edge(colour: QColor, side: int, *, horizontal: bool) -> QLinearGradient:
    gradient = QLinearGradient(0, 0, side if horizontal else 0, 0 if horizontal else side)
    for step in range(_STOPS + 1):
        distance = 2 * _REACH * step / _STOPS
        share = 0.5 * (1 + math.erf((distance - _REACH) / (_SIGMA * math.sqrt(2))))
        shade = QColor(colour)
        shade.setAlphaF(colour.alphaF() * share)
        gradient.setColorAt(distance / side, shade)
        gradient.setColorAt(1 - distance / side, shade)
    return gradient
