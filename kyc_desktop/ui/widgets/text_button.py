"""A button of words inside a frame: "Show", "Replace".

Signals: those of QPushButton.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from .enter import PressedByEnter
from .focus import FocusShape
from .themed import antialiased, draw_round, draw_words


class TextButton(PressedByEnter, QPushButton):
    """44 px high, at least 44 wide, 14/20 500 with an optional 18 px icon before the words."""

    def __init__(
        self, name: str, text: str, *, icon: str = "", colour: str = "text-2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self._icon_name = icon
        self._tone = colour
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def set_face(self, text: str, icon: str = "") -> None:
        self.setText(text)
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()).adjusted(3, 5, -3, -5), 6)

    def sizeHint(self) -> QSize:
        width = 20 + QFontMetricsF(self._font()).horizontalAdvance(self.text()) + (26 if self._icon_name else 0)
        return QSize(max(44, math.ceil(width)), 44)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        tone = self._tone if self.isEnabled() else "text-disabled"
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            draw_round(painter, QRectF(self.rect()).adjusted(2, 4, -2, -4), 8, fill=self.colour("surface-3"))
        font = self._font()
        advance = QFontMetricsF(font).horizontalAdvance(self.text())
        before = 26 if self._icon_name else 0
        x = (self.width() - before - advance) / 2
        if self._icon_name:
            self.draw_icon(painter, self._icon_name, tone, self.from_lead(x, 18), (self.height() - 18) / 2, 18)
        painter.setPen(self.colour(tone))
        box = QRectF(self.from_lead(x + before, advance), 0, advance + 1, self.height())
        draw_words(painter, box, self.text(), font)

    def _font(self) -> QFont:
        return self.type_font("label")
