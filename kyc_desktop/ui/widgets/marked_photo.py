"""A photo with what was found on it: boxes, and numbers that a list beside it repeats."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyc_desktop.capture.reading import Polygon

from .themed import Themed, antialiased, draw_round, draw_words

_WIDTH, _HEIGHT = 520, 366
SHAPE: Final = _WIDTH / _HEIGHT
"""Width by height of the frame."""
_BADGE: Final = 28
_RING: Final = 3
_LINE: Final = 2
_ROUND: Final = 5
_AIR: Final = 3
_WIDE: Final = 200
"""A box from this width on, in pixels, has room for its number on its upper edge; a smaller one has it at its end."""


@dataclass(frozen=True, kw_only=True)
class Mark:
    """``polygon``: corners in pixels of the photo; None is all of it. ``number``: as in the list, None without."""

    polygon: Polygon | None
    tone: Literal["success", "warning", "danger"]
    number: int | None = None


class MarkedPhoto(Themed, QWidget):
    """520 x 366 or, where there is less room, as wide as that and in the same shape. The photo is never cut off."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._picture = QPixmap()
        self._part = QRectF()
        self._marks: tuple[Mark, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def set_picture(self, picture: QPixmap, part: QRectF) -> None:
        """``part``: which rectangle of the photo, in its pixels, the picture shows."""
        self._picture, self._part = picture, part
        self.update()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        self._marks = tuple(marks)
        self.update()

    @property
    def part(self) -> QRectF:
        """The rectangle of the photo, in its pixels, that is shown."""
        return QRectF(self._part)

    @property
    def marks(self) -> tuple[Mark, ...]:
        return self._marks

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def heightForWidth(self, width: int) -> int:
        return round(width * _HEIGHT / _WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        frame, radius = QRectF(self.rect()), self.theme.number("radius", "card")
        draw_round(painter, frame, radius, fill=self.colour("surface-3"))
        clip = QPainterPath()
        clip.addRoundedRect(frame, radius, radius)
        painter.save()
        painter.setClipPath(clip)
        area = self._area()
        if not self._picture.isNull():
            painter.drawPixmap(area, self._picture, QRectF(self._picture.rect()))
        self._draw_boxes(painter, area)
        painter.restore()
        draw_round(painter, frame, radius, border=self.colour("border"))
        self._draw_numbers(painter, area)

    def _area(self) -> QRectF:
        """Where the picture stands: whole, in the middle."""
        if self._part.isEmpty():
            return QRectF(self.rect())
        scale = min(self.width() / self._part.width(), self.height() / self._part.height())
        area = QRectF(0, 0, self._part.width() * scale, self._part.height() * scale)
        area.moveCenter(QRectF(self.rect()).center())
        return area

    def _place(self, polygon: Polygon, area: QRectF) -> QPolygonF:
        scale = area.width() / self._part.width() if self._part.width() else 1.0
        corner = self._part.topLeft()
        return QPolygonF([area.topLeft() + (QPointF(x, y) - corner) * scale for x, y in polygon])

    def _box(self, polygon: Polygon, area: QRectF) -> QPolygonF:
        """Where it is drawn: around something low with a little room, so that the line does not strike it out."""
        place = self._place(polygon, area)
        bounds = place.boundingRect()
        if bounds.height() >= _BADGE:
            return place
        middle = bounds.center()
        corners = [place.at(at) for at in range(place.size())]
        return QPolygonF([one + QPointF(_side(one.x() - middle.x()), _side(one.y() - middle.y())) for one in corners])

    def _draw_boxes(self, painter: QPainter, area: QRectF) -> None:
        for mark in self._marks:
            if mark.polygon is None:
                continue
            colour = self.colour(mark.tone)
            fill = QColor(colour)
            fill.setAlphaF(0.06)
            pen = QPen(colour, _LINE)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush if mark.tone == "success" else fill)
            painter.drawPath(_rounded(self._box(mark.polygon, area)))

    def _draw_numbers(self, painter: QPainter, area: QRectF) -> None:
        taken: list[QPointF] = []
        font = self.type_font("body", weight=600)
        for mark in self._marks:
            if mark.number is None:
                continue
            middle = self._number_at(mark, area, taken)
            taken.append(middle)
            half = _BADGE / 2
            disc = QRectF(middle.x() - half, middle.y() - half, _BADGE, _BADGE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawEllipse(disc.adjusted(-_RING, -_RING, _RING, _RING))
            painter.setBrush(self.colour(f"{mark.tone}-text"))
            painter.drawEllipse(disc)
            painter.setPen(self.colour("surface"))
            draw_words(painter, disc, str(mark.number), font, centred=True)

    def _number_at(self, mark: Mark, area: QRectF, taken: Sequence[QPointF]) -> QPointF:
        edge = _BADGE / 2 + _RING
        box = area if mark.polygon is None else self._box(mark.polygon, area).boundingRect()
        if mark.polygon is None:
            middle = box.topLeft() + QPointF(edge + 4, edge + 4)
        elif box.width() >= _WIDE:
            middle = box.topLeft() + QPointF(20, 0)
        elif box.height() >= _BADGE + 2 * _AIR:
            middle = box.topRight() + QPointF(4, 0)
        else:
            middle = QPointF(box.right() + edge, box.center().y())  # a low one would be hidden by its own number
        middle.setX(min(max(middle.x(), edge), self.width() - edge))
        middle.setY(min(max(middle.y(), edge), self.height() - edge))
        while any((middle - other).manhattanLength() < 2 * edge for other in taken):
            middle += QPointF(2 * edge, 0) if middle.x() + 3 * edge < self.width() else QPointF(0, 2 * edge)
        return middle


def around(polygons: Sequence[Polygon], margin: float) -> Polygon | None:
    """The upright rectangle that holds all ``polygons`` and ``margin`` pixels around them; None for none."""
    corners = [corner for polygon in polygons for corner in polygon]
    if not corners:
        return None
    left, right = min(x for x, _ in corners) - margin, max(x for x, _ in corners) + margin
    top, bottom = min(y for _, y in corners) - margin, max(y for _, y in corners) + margin
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def _side(way: float) -> float:
    return math.copysign(_AIR, way)


def _rounded(polygon: QPolygonF) -> QPainterPath:
    """The outline with its corners cut round."""
    path = QPainterPath()
    corners = [polygon.at(at) for at in range(polygon.size())]
    for at, corner in enumerate(corners):
        before, after = corners[at - 1], corners[(at + 1) % len(corners)]
        start, end = _towards(corner, before), _towards(corner, after)
        if at == 0:
            path.moveTo(start)
        else:
            path.lineTo(start)
        path.quadTo(corner, end)
    path.closeSubpath()
    return path


def _towards(corner: QPointF, other: QPointF) -> QPointF:
    way = other - corner
    length = (way.x() ** 2 + way.y() ** 2) ** 0.5
    return corner if not length else corner + way * (min(_ROUND, length / 2) / length)
