"""One line of text, drawn where a browser would put it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from .theme import baseline


def draw_words(painter: QPainter, words: str, font: QFont, area: QRectF, *, line: int, mirrored: bool = False) -> None:
    """Draw one line in the middle of `area`, shortened to fit, from its leading edge."""
    metrics = QFontMetricsF(font)
    fitted = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width() + 1)
    x = area.right() - metrics.horizontalAdvance(fitted) if mirrored else area.x()
    y = area.y() + int(area.height() - line) // 2 + baseline(font, line)
    painter.setFont(font)
    # The words decide: an English name keeps its full stop at the end in an Arabic window.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(QPointF(x, y), fitted)
