"""What stands on the camera's picture: dark glass that keeps its looks in both themes, and the buttons on it.

Signals: those of QPushButton.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from .enter import PressedByEnter
from .focus import FocusShape
from .themed import Themed, antialiased, draw_round, draw_words

GLASS = QColor(11, 15, 23, 219)
_LINE = QColor(255, 255, 255, 82)
_RADIUS = 14


def draw_glass(painter: QPainter, rect: QRectF, radius: float = _RADIUS) -> None:
    draw_round(painter, rect, radius, fill=GLASS)


class GlassButton(PressedByEnter, QPushButton):
    """44 px high; ``filled`` is white, the others have a thin line."""

    def __init__(self, name: str, text: str, *, filled: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self._filled = filled
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()), 10, "on-stage")

    def sizeHint(self) -> QSize:
        inset = 16 if self._filled else 12
        words = QFontMetricsF(self.type_font("small", weight=600)).horizontalAdvance(self.text())
        return QSize(math.ceil(words) + 2 * (inset + 1), 44)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        box = QRectF(self.rect())
        if self._filled:
            draw_round(painter, box, 10, fill=self.colour("on-stage-2" if over else "on-stage"))
        else:
            draw_round(painter, box, 10, fill=QColor(255, 255, 255, 30) if over else None, border=_LINE)
        painter.setPen(self.colour("stage" if self._filled else "on-stage"))
        if not self.isEnabled():
            painter.setOpacity(0.5)
        draw_words(painter, box, self.text(), self.type_font("small", weight=600), centred=True)


class HintPill(Themed, QLabel):
    """One sentence with its picture, 52 px high, as wide as it needs. What it says is its accessible name."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._icon, self._tone = "", "on-stage"
        self.follow_theme()

    def show_hint(self, words: str, icon: str, tone: str) -> bool:
        """True when it says something new."""
        new = words != self.text()
        if new or (icon, tone) != (self._icon, self._tone):
            self._icon, self._tone = icon, tone
            self.setText(words)
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()
        return new

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.type_font("heading")).horizontalAdvance(self.text())
        return QSize(math.ceil(words) + 20 + 20 + 12 + 24, 52)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        draw_glass(painter, QRectF(self.rect()), self.height() / 2)
        if self._icon:
            self.draw_icon(painter, self._icon, self._tone, self.from_lead(20, 20), (self.height() - 20) / 2, 20)
        painter.setPen(self.colour("on-stage"))
        width = self.width() - 76
        painter.setClipRect(QRectF(self.from_lead(52, width), 0, width + 2, self.height()))
        box = QRectF(self.from_lead(52, width), 0, width, self.height())
        draw_words(painter, box, self.text(), self.type_font("heading"))
