"""Line drawings in the colours of the theme: kinds of documents, and the two devices that match a number.

Each function draws with its left top corner at (0, 0) of the painter.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from .themed import Themed

_STROKE = 1.75


def passport(painter: QPainter, owner: Themed, *, selected: bool = False) -> None:
    """44 × 48."""
    line = owner.colour("accent-text" if selected else "text-2")
    _pen(painter, line, owner.colour("surface" if selected else "surface-2"))
    painter.drawRoundedRect(QRectF(5, 3, 34, 42), 5, 5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(22, 20), 8.5, 8.5)
    path = QPainterPath(QPointF(13.5, 20))
    path.lineTo(30.5, 20)
    path.moveTo(22, 11.5)
    path.cubicTo(25, 13.9, 26, 16.9, 26, 20)
    path.cubicTo(26, 23.1, 25, 26.1, 22, 28.5)
    path.cubicTo(19, 26.1, 18, 23.1, 18, 20)
    path.cubicTo(18, 16.9, 19, 13.9, 22, 11.5)
    path.moveTo(15, 36)
    path.lineTo(29, 36)
    painter.drawPath(path)


def drivers_license(painter: QPainter, owner: Themed, *, selected: bool = False) -> None:
    """60 × 48."""
    _card(painter, owner, selected=selected)
    painter.drawEllipse(QPointF(18, 20), 4.5, 4.5)
    path = QPainterPath(QPointF(10, 33))
    path.cubicTo(11, 28, 14.4, 26.5, 18, 26.5)
    path.cubicTo(21.6, 26.5, 25, 28, 26, 33)
    for y, length in ((17, 14), (24, 14), (31, 8)):
        path.moveTo(35, y)
        path.lineTo(35 + length, y)
    painter.drawPath(path)


def id_card(painter: QPainter, owner: Themed, *, selected: bool = False) -> None:
    """60 × 48."""
    _card(painter, owner, selected=selected)
    painter.drawRoundedRect(QRectF(10, 21, 13, 14), 2.5, 2.5)
    path = QPainterPath(QPointF(3, 15))
    path.lineTo(57, 15)
    for y, length in ((23, 18), (29, 18), (35, 10)):
        path.moveTo(31, y)
        path.lineTo(31 + length, y)
    painter.drawPath(path)


def two_devices(painter: QPainter, owner: Themed, *, selected: bool = False) -> None:
    """168 × 104: a number on the computer and the same one on the phone."""
    accent, soft = owner.colour("accent-text"), owner.colour("accent-line")
    surface, fill = owner.colour("surface"), owner.colour("accent")
    _pen(painter, accent, surface)
    painter.drawRoundedRect(QRectF(10, 12, 104, 68), 8, 8)
    painter.drawLine(QPointF(2, 88), QPointF(118, 88))
    painter.drawRoundedRect(QRectF(120, 28, 38, 68), 9, 9)
    painter.drawLine(QPointF(134, 34), QPointF(144, 34))
    _pen(painter, soft, surface)
    painter.drawLine(QPointF(128, 79), QPointF(150, 79))
    painter.drawLine(QPointF(128, 44), QPointF(150, 44))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(44, 32, 36, 28), 8, 8)
    painter.drawRoundedRect(QRectF(127, 52, 24, 18), 5, 5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(owner.colour("on-accent"))
    for size, box in ((15, QRectF(44, 32, 36, 28)), (11, QRectF(127, 52, 24, 18))):
        font = owner.type_font("button")
        font.setPixelSize(size)
        figures = QPainterPath()
        figures.addText(0, 0, font, "47")
        # A drawing and no text: nobody has to read it.
        painter.drawPath(figures.translated(box.center() - figures.boundingRect().center()))


def _card(painter: QPainter, owner: Themed, *, selected: bool) -> None:
    line = owner.colour("accent-text" if selected else "text-2")
    _pen(painter, line, owner.colour("surface" if selected else "surface-2"))
    painter.drawRoundedRect(QRectF(3, 6, 54, 36), 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _pen(painter: QPainter, line: QColor, fill: QColor) -> None:
    pen = QPen(line, _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(fill)
