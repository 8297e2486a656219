"""The camera's picture with the frame in which the document should be, and everything that stands on it.

The picture is not mirrored and covers the stage: what does not fit is cut at the edges, as SPEC's picture 13 has it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from kyc_desktop.capture.reading import Polygon

from .themed import Themed

_PANEL = 180
_EDGE = 24
_TOP, _BOTTOM = 92, 74
_RADIUS = 22
_STRAIGHT = 22
_MASK = QColor(5, 7, 11, 148)
_GLARE = QColor("#7A4900")  # on the white of the glare, in both themes


class CameraStage(Themed, QWidget):
    """Paints the newest frame at once; ``tone`` colours the brackets."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Camera picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._image = QImage()
        self._ratio = 1.42
        self._tone = "on-stage"
        self._glare: Polygon | None = None
        self._size = (0, 0)
        self._framed = True
        self._over: QPixmap | None = None
        self._lead: QWidget | None = None
        self._end: QWidget | None = None
        self._pill: QWidget | None = None
        self._line: QWidget | None = None
        self._centre: QWidget | None = None
        self._fresh = False
        self.painted = 0  # frames that were seen, for benchmarks
        self.follow_theme()

    def carry(self, *, lead: QWidget, end: QWidget, pill: QWidget, line: QWidget, centre: QWidget) -> None:
        """The children of the stage: panels at both ends, hint above, words below, trouble in the middle."""
        self._lead, self._end, self._pill, self._line, self._centre = lead, end, pill, line, centre
        self.place()

    def show_image(self, image: QImage) -> None:
        """A null image shows the empty stage."""
        self._image, self._fresh = image, True
        self.update()

    def show_place(self, ratio: float) -> None:
        """Width by height of the document."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._over = None
            self.place()

    def show_brackets(self, tone: str) -> None:
        if tone != self._tone:
            self._tone = tone
            self._over = None
            self.update()

    def show_frame(self, framed: bool) -> None:
        """Without a picture there is nothing to line up."""
        if framed != self._framed:
            self._framed = framed
            self._over = None
            self.update()

    def show_glare(self, polygon: Polygon | None, size: tuple[int, int]) -> None:
        """``polygon`` in pixels of a frame of ``size``."""
        self._glare, self._size = polygon, size
        self.update()

    @property
    def tone(self) -> str:
        return self._tone

    def hole(self) -> QRectF:
        """Where the document should be."""
        beside = _EDGE + _PANEL + _EDGE
        room = QRectF(beside, _TOP, self.width() - 2 * beside, self.height() - _TOP - _BOTTOM)
        width = min(room.width(), room.height() * self._ratio)
        height = width / self._ratio
        top = room.top() + (room.height() - height) / 2
        return QRectF(QRect(round((self.width() - width) / 2), round(top), round(width), round(height)))

    def place(self) -> None:
        """Put the children where they belong; to be called when one wants another size."""
        height, hole = self.height(), self.hole()
        for panel, at_lead, down in ((self._lead, True, 5), (self._end, False, -1)):
            if panel is not None:
                size = panel.sizeHint()
                x = _EDGE if at_lead else self.width() - _EDGE - size.width()
                y = (height - size.height()) // 2 + down
                panel.setGeometry(round(self.from_lead(x, size.width())), max(y, 0), size.width(), size.height())
        if self._pill is not None:
            size = self._pill.sizeHint()
            width = min(size.width(), self.width() - 2 * _EDGE)
            self._pill.setGeometry((self.width() - width) // 2, 20, width, size.height())
        if self._line is not None:
            width = self.width() - 2 * _EDGE
            self._line.setGeometry(_EDGE, round(hole.bottom()) + 20, width, self._line.heightForWidth(width))
        if self._centre is not None:
            size = self._centre.sizeHint()
            self._centre.setGeometry(
                (self.width() - size.width()) // 2, (height - size.height()) // 2, size.width(), size.height()
            )
        self.update()

    def restyle(self) -> None:
        self._over = None
        super().restyle()

    def sizeHint(self) -> QSize:
        return QSize(1096, 616)

    def minimumSizeHint(self) -> QSize:
        return QSize(600, 340)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()  # a child has other words, or larger ones
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._over = None
        self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.painted += self._fresh
        self._fresh = False
        if self._image.isNull():
            painter.fillRect(self.rect(), self.colour("stage"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self._image, self._seen(self._image.width(), self._image.height()))
        painter.drawPixmap(0, 0, self._overlay())
        if self._glare and self._size[0] and self._framed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(_GLARE, 2.5)
            pen.setDashPattern([7 / 2.5, 7 / 2.5])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawPolygon(QPolygonF([self._on_stage(x, y) for x, y in self._glare]))

    def _seen(self, width: int, height: int) -> QRectF:
        """The part of a frame of that size that covers the stage."""
        scale = max(self.width() / width, self.height() / height)
        seen = QRectF(0, 0, self.width() / scale, self.height() / scale)
        seen.moveCenter(QPointF(width / 2, height / 2))
        return seen

    def _on_stage(self, x: float, y: float) -> QPointF:
        seen = self._seen(*self._size)
        scale = self.width() / seen.width()
        return QPointF((x - seen.x()) * scale, (y - seen.y()) * scale)

    def _overlay(self) -> QPixmap:
        """Mask, brackets and rounded corners, drawn once for each of their states."""
        if self._over is None:
            ratio = self.devicePixelRatioF()
            self._over = QPixmap(self.size() * ratio)
            self._over.setDevicePixelRatio(ratio)
            self._over.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._over)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_over(painter)
            painter.end()
        return self._over

    def _draw_over(self, painter: QPainter) -> None:
        hole, whole = self.hole(), QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self._framed:
            mask = QPainterPath()
            mask.addRect(whole)
            mask.addRoundedRect(hole, _RADIUS, _RADIUS)
            painter.fillPath(mask, _MASK)
            pen = QPen(self.colour(self._tone), 4)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            for path in _brackets(hole):
                painter.drawPath(path)
        corners = QPainterPath()
        corners.addRect(whole)
        radius = self.theme.number("radius", "sheet")
        corners.addRoundedRect(whole, radius, radius)
        painter.fillPath(corners, self.colour("canvas"))


def _brackets(hole: QRectF) -> list[QPainterPath]:
    """An L with a round corner at each corner of the hole."""
    paths = []
    for x, y, right, down in (
        (hole.left(), hole.top(), 1, 1),
        (hole.right(), hole.top(), -1, 1),
        (hole.right(), hole.bottom(), -1, -1),
        (hole.left(), hole.bottom(), 1, -1),
    ):
        path = QPainterPath(QPointF(x, y + down * (_RADIUS + _STRAIGHT)))
        path.lineTo(x, y + down * _RADIUS)
        path.quadTo(x, y, x + right * _RADIUS, y)
        path.lineTo(x + right * (_RADIUS + _STRAIGHT), y)
        paths.append(path)
    return paths
