"""What every painted control shares: the theme, its changes, and mirrored coordinates."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kyc_desktop.ui.theme import Theme, baseline, theme_of

from .text_flow import reading_direction

if TYPE_CHECKING:
    _Base = QWidget
else:
    # Two Qt classes among the bases of one widget crash PySide6, so at run time the mixin is a plain class.
    _Base = object


class Themed(_Base):
    """Mixed into a widget before its Qt class; call `follow_theme` at the end of the constructor.

    `restyle` runs whenever colours, text size or direction change. Override it to lay text out again.
    """

    _theme: Theme

    def follow_theme(self) -> None:
        self._theme = theme_of(self)
        self._theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.EnabledChange) and hasattr(self, "_theme"):
            self.restyle()

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def colour(self, tone: str) -> QColor:
        return self._theme.colour(tone)

    def type_font(self, role: str, *, tabular: bool = False, weight: int | None = None) -> QFont:
        return self._theme.font(role, tabular=tabular, weight=weight)

    def from_lead(self, x: float, width: float) -> float:
        """Return the left edge of something ``width`` wide that starts ``x`` from the leading edge."""
        return self.width() - x - width if self.mirrored else x

    def draw_icon(  # noqa: PLR0917 - a place is written as in QPainter's own calls
        self,
        painter: QPainter,
        name: str,
        tone: str,
        x: float,
        y: float,
        size: int,
        *,
        stroke: float = 1.75,
        flip: bool = False,
    ) -> None:
        """Draw a Lucide icon with its left top corner at (x, y); ``flip`` turns an arrow around."""
        pixmap = self._theme.icon(name, tone, size, dpr=self.devicePixelRatioF(), stroke=stroke)
        if not flip:
            painter.drawPixmap(QPointF(x, y), pixmap)
            return
        painter.save()
        painter.translate(x + size, y)
        painter.scale(-1, 1)
        painter.drawPixmap(QPointF(0, 0), pixmap)
        painter.restore()


def draw_words(painter: QPainter, box: QRectF, words: str, font: QFont, *, centred: bool = False) -> None:
    """Write one line in the current pen, its baseline where a browser puts it in the middle of ``box``."""
    painter.setFont(font)
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter.setLayoutDirection(reading_direction(words, mirrored=mirrored))
    x = box.x()
    if centred:
        x += (box.width() - QFontMetricsF(font).horizontalAdvance(words)) / 2
    height = round(box.height())
    painter.drawText(QPointF(x, box.y() + baseline(font, height)), words)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)


def draw_round(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    *,
    fill: QColor | None = None,
    border: QColor | None = None,
    width: float = 1.0,
    snap: bool = True,
) -> None:
    """Fill and outline a rounded rectangle whose border lies wholly inside ``rect``.

    Borders are whole device pixels, as browsers draw them: 1.5 is 1 on a plain screen and 3 on 2x. Drawings
    keep their line with ``snap=False``.
    """
    if border is not None and snap:
        dpr = painter.device().devicePixelRatioF()
        width = max(1, math.floor(width * dpr)) / dpr
    half = width / 2 if border is not None else 0.0
    painter.setPen(Qt.PenStyle.NoPen if border is None else QPen(border, width))
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """Return the colour ``share`` of the way (0 to 1) from ``first`` to ``second``."""
    if share <= 0:
        return first
    if share >= 1:
        return second
    a, b = first.toRgb(), second.toRgb()
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
        a.alphaF() + (b.alphaF() - a.alphaF()) * share,
    )


def antialiased(device: QWidget) -> QPainter:
    painter = QPainter(device)
    painter.setLayoutDirection(device.layoutDirection())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return painter
