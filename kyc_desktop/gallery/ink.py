"""Reads what widgets write and draw, from their own painting: each run of text, and each icon, with its place.

A widget is asked to paint itself on a device that keeps notes instead of pixels, so that painted text is found as
surely as that of labels, letter for letter as it was shortened or wrapped.
"""

# ruff: noqa: N802 - the names are those of QPaintEngine

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPixmap,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_LARGEST_ICON: Final = 32
_FEATURES: Final = QPaintEngine.PaintEngineFeature(0xFFFFFFFF)
_METRICS: Final = {
    QPaintDevice.PaintDeviceMetric.PdmDpiX: 96,
    QPaintDevice.PaintDeviceMetric.PdmDpiY: 96,
    QPaintDevice.PaintDeviceMetric.PdmPhysicalDpiX: 96,
    QPaintDevice.PaintDeviceMetric.PdmPhysicalDpiY: 96,
    QPaintDevice.PaintDeviceMetric.PdmDepth: 32,
    QPaintDevice.PaintDeviceMetric.PdmNumColors: 1 << 24,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatio: 1,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatioScaled: 1 << 16,
}


@dataclass(frozen=True)
class Run:
    """Letters that were drawn at once, and are not part of a scaled picture.

    ``box`` holds their ink, in pixels of the widget; ``size`` is in pixels.
    """

    text: str
    size: float
    weight: int
    box: QRectF


@dataclass(frozen=True)
class Ink:
    """Everything that one widget draws by itself, without its children."""

    widget: QWidget
    runs: tuple[Run, ...]
    icons: tuple[QRectF, ...]


def read(widget: QWidget) -> Ink:
    """What a visible widget draws."""
    notes = _Notes(widget.size())
    widget.render(notes, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return Ink(widget, tuple(notes.engine.runs), tuple(notes.engine.icons))


def read_all(window: QWidget) -> Iterator[Ink]:
    """What is drawn by a shown window and every visible widget in it."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and not widget.size().isEmpty():
            yield read(widget)


class _Engine(QPaintEngine):
    def __init__(self) -> None:
        super().__init__(_FEATURES)
        self.runs: list[Run] = []
        self.icons: list[QRectF] = []
        self._transform = QTransform()

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        self._transform = QTransform(state.transform())

    def drawTextItem(self, at: QPointF | QPoint | Any, item: QTextItem) -> None:
        text, font = item.text(), item.font()
        ink = QFontMetricsF(font).tightBoundingRect(text).translated(at)
        if item.renderFlags() & QTextItem.RenderFlag.RightToLeft:
            # Measured alone, its spaces would stand on the other side.
            ink = QRectF(at.x(), ink.y(), item.width(), ink.height())
        if text.strip() and not ink.isEmpty() and not self._transform.isScaling():
            self.runs.append(Run(text, font.pixelSize(), font.weight(), self._transform.mapRect(ink)))

    def drawPixmap(self, rect: QRectF | QRect, pixmap: QPixmap | QImage, _source: QRectF | QRect) -> None:
        self._note_icon(QRectF(rect), pixmap)

    def drawImage(self, rect: QRectF | QRect, image: QImage, _source: QRectF | QRect, _flags: Any = None) -> None:
        self._note_icon(QRectF(rect), image)

    def _note_icon(self, rect: QRectF, picture: QPixmap | QImage) -> None:
        if max(rect.width(), rect.height()) <= _LARGEST_ICON and picture.hasAlphaChannel():
            self.icons.append(self._transform.mapRect(rect))

    def drawPath(self, *_: Any) -> None: ...
    def drawRects(self, *_: Any) -> None: ...
    def drawLines(self, *_: Any) -> None: ...
    def drawEllipse(self, *_: Any) -> None: ...
    def drawPoints(self, *_: Any) -> None: ...
    def drawPolygon(self, *_: Any) -> None: ...
    def drawTiledPixmap(self, *_: Any) -> None: ...


class _Notes(QPaintDevice):
    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.engine = _Engine()
        self._size = size

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        if metric == QPaintDevice.PaintDeviceMetric.PdmWidth:
            return self._size.width()
        if metric == QPaintDevice.PaintDeviceMetric.PdmHeight:
            return self._size.height()
        return _METRICS.get(metric, 0)
