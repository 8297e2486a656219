"""A photo as large as the window, to be looked at closely: zoom by wheel, keys and buttons, moved by dragging.

Signals:
    Enlarged.finished(int): as of QDialog.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from .layer import Layer
from .widgets.button import Button
from .widgets.themed import antialiased, draw_round

_STEP: Final = 1.25
_MOST: Final = 8.0
_MARGIN: Final = 12
_BAR: Final = 64
_MOVE: Final = 80.0
_ARROWS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Enlarged(Layer):
    """Covers the window. Esc closes it; plus, minus and the arrows do what wheel and pointer do."""

    def __init__(self, name: str, title: str, window: QWidget) -> None:
        super().__init__(name, title, window)
        self._picture = QPixmap()
        self._zoom = 1.0
        self._middle = QPointF(0.5, 0.5)  # what stands in the middle, in units of the picture
        self._grab: QPointF | None = None
        self.shrink = Button(f"{name}.smaller", self.tr("Smaller"), kind="secondary", icon="minus", parent=self)
        self.enlarge = Button(f"{name}.larger", self.tr("Larger"), kind="secondary", icon="plus", parent=self)
        self.close_it = Button(f"{name}.close", self.tr("Close"), kind="primary", parent=self)
        self.shrink.clicked.connect(self._smaller)
        self.enlarge.clicked.connect(self._larger)
        self.close_it.clicked.connect(self.reject)
        for button in self.stops():
            button.installEventFilter(self)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.follow_theme()

    def set_image(self, image: QImage) -> None:
        self._picture = QPixmap.fromImage(image)
        self.update()

    def stops(self) -> list[QAbstractButton]:
        return [self.shrink, self.enlarge, self.close_it]

    def safe_stop(self) -> QAbstractButton:
        return self.close_it

    @property
    def middle(self) -> QPointF:
        """What stands in the middle of the window, in units of the picture."""
        return QPointF(self._middle)

    @property
    def zoom(self) -> float:
        """1: the whole picture."""
        return self._zoom

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move the picture wherever the focus is; buttons would pass it on to their neighbours."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ARROWS:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: QPointF(_MOVE, 0),
            Qt.Key.Key_Right: QPointF(-_MOVE, 0),
            Qt.Key.Key_Up: QPointF(0, _MOVE),
            Qt.Key.Key_Down: QPointF(0, -_MOVE),
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.reject()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._larger()
        elif key == Qt.Key.Key_Minus:
            self._smaller()
        elif key in moves:
            self._move(moves[key])
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        self._set_zoom(self._zoom * _STEP**steps)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grab = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grab is not None:
            self._move(event.position() - self._grab)
            self._grab = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grab = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        end = self.width() - _MARGIN
        for button in (self.close_it, self.enlarge, self.shrink):
            size = button.sizeHint()
            end -= size.width()
            x = self.width() - end - size.width() if self.mirrored else end
            button.setGeometry(x, self.height() - (_BAR + size.height()) // 2, size.width(), size.height())
            end -= _MARGIN

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        painter.fillRect(self.rect(), self.colour("stage"))
        area = self._area()
        if not self._picture.isNull():
            painter.setClipRect(self._stage())
            painter.drawPixmap(self._place(), self._picture, QRectF(self._picture.rect()))
            painter.setClipping(False)
        bar = QRectF(0, area.bottom() + _MARGIN, self.width(), _BAR)
        draw_round(painter, bar, 0, fill=self.colour("stage-panel"))

    def _stage(self) -> QRectF:
        return QRectF(0, 0, self.width(), self.height() - _BAR)

    def _area(self) -> QRectF:
        return self._stage().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def _scale(self) -> float:
        area = self._area()
        width, height = max(1, self._picture.width()), max(1, self._picture.height())
        return min(area.width() / width, area.height() / height) * self._zoom

    def _place(self) -> QRectF:
        width, height = self._picture.width() * self._scale(), self._picture.height() * self._scale()
        middle = self._area().center()
        return QRectF(middle.x() - self._middle.x() * width, middle.y() - self._middle.y() * height, width, height)

    def _larger(self) -> None:
        self._set_zoom(self._zoom * _STEP)

    def _smaller(self) -> None:
        self._set_zoom(self._zoom / _STEP)

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = min(max(zoom, 1.0), _MOST)
        if self._zoom == 1.0:
            self._middle = QPointF(0.5, 0.5)
        self.update()

    def _move(self, way: QPointF) -> None:
        if self._picture.isNull() or self._zoom == 1.0:
            return
        place = self._place()
        x, y = self._middle.x() - way.x() / place.width(), self._middle.y() - way.y() / place.height()
        self._middle = QPointF(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
        self.update()
