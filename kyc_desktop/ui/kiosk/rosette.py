"""The guilloche of the start screen: one degree further each second, still when motion is reduced."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QPixmap, QShowEvent
from PySide6.QtWidgets import QWidget

from ..widgets.seal import rosette
from ..widgets.themed import Themed, antialiased, mix

# Outer and inner radius as shares of the whole, waves around, curves in the band (tokens.json, attractBands).
BANDS: Final = ((0.99, 0.84, 60, 6), (0.84, 0.66, 44, 6), (0.66, 0.5, 34, 6), (0.5, 0.36, 24, 6))
_STROKE: Final = 0.6
_OPACITY: Final = 0.5
_FRAME: Final = 100
"""Milliseconds: a tenth of a degree is less than a pixel at the edge."""
_DISC: Final = 0.3
_ICON_SHARE: Final = 0.42


class Rosette(Themed, QWidget):
    """Square; in its middle a disc with a hand. It takes no touch: all of the start screen does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk.rosette")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._degrees = 0.0
        self._picture: QPixmap | None = None
        self._turn = QTimer(self, interval=_FRAME)
        self._turn.timeout.connect(self._step)
        self.follow_theme()

    @property
    def degrees(self) -> float:
        return self._degrees

    @property
    def turning(self) -> bool:
        return self._turn.isActive()

    def restyle(self) -> None:
        self._picture = None
        if hasattr(self, "_turn"):
            self._start_or_stop()
        super().restyle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._start_or_stop()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turn.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        side = min(self.width(), self.height())
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.save()
        painter.translate(middle)
        painter.rotate(self._degrees)
        painter.drawPixmap(QPointF(-side / 2, -side / 2), self._curves(side))
        painter.restore()
        disc = side * _DISC
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour("on-accent"))
        painter.drawEllipse(QRectF(middle.x() - disc / 2, middle.y() - disc / 2, disc, disc))
        icon = round(disc * _ICON_SHARE)
        at = middle - QPointF(icon / 2, icon / 2)
        self.draw_icon(painter, "pointer", "accent-pressed", at.x(), at.y(), icon, stroke=1.5)

    def _start_or_stop(self) -> None:
        if self.isVisible() and not self.theme.reduced_motion:
            self._turn.start()
        else:
            self._turn.stop()

    def _step(self) -> None:
        self._degrees = (self._degrees + _FRAME / 1000) % 360
        self.update()

    def _curves(self, side: int) -> QPixmap:
        """The curves once, as a picture: some 40,000 points are too much for every frame."""
        dpr = self.devicePixelRatioF()
        if self._picture is None or self._picture.width() != round(side * dpr):
            picture = QPixmap(round(side * dpr), round(side * dpr))
            picture.setDevicePixelRatio(dpr)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(_OPACITY)
            painter.setPen(QPen(self._ink(), _STROKE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for curve in rosette(side / 2, BANDS):
                painter.drawPolygon(curve)
            painter.end()
            self._picture = picture
        return self._picture

    def _ink(self) -> QColor:
        return mix(self.colour("accent-pressed"), self.colour("on-accent"), 0.7)
