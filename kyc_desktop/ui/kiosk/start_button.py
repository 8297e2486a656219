"""Buttons on the accent: filled for the start, outlined for languages, bare for what is beside."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ..widgets.enter import PressedByEnter
from ..widgets.focus import FocusShape
from ..widgets.themed import antialiased, draw_round, draw_words, mix

Look = Literal["filled", "outlined", "bare"]

_ICON = 18
_GAP = 9


class StartButton(PressedByEnter, QAbstractButton):
    """``tall``: height in pixels, ``size``: of the words. A chosen one has a strong outline."""

    def __init__(
        self, name: str, parent: QWidget, *, look: Look, tall: int = 50, size: int = 16, icon: str = ""
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look = look
        self._tall = tall
        self._size = size
        self._icon = icon
        self._chosen = False
        self.follow_theme()

    def set_words(self, words: str, spoken: str = "") -> None:
        self.setText(words)
        self.setAccessibleName(spoken or words)
        self.updateGeometry()
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        self._chosen = chosen
        self.setAccessibleDescription(self.tr("chosen") if chosen else "")
        self.update()

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()), self._radius(), "on-accent")

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        icon = _ICON + _GAP if self._icon else 0
        return QSize(round(words) + icon + (24 if self._look != "bare" else 2), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        base, over = self.colour("accent-pressed"), self.colour("on-accent")
        if self._look == "filled":
            draw_round(painter, QRectF(self.rect()), self._radius(), fill=over)
        elif self._look == "outlined":
            border = over if self._chosen else mix(base, over, 0.3)
            fill = mix(base, over, 0.16 if self.isDown() else 0.05)
            draw_round(painter, QRectF(self.rect()), self._radius(), fill=fill, border=border, width=1.25)
        ink: QColor = base if self._look == "filled" else over
        font = self._font()
        icon = _ICON + _GAP if self._icon else 0
        words = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - icon)
        advance = QFontMetricsF(font).horizontalAdvance(words)
        x = (self.width() - advance - icon) / 2
        if icon:
            at = self.from_lead(x, _ICON)
            self.draw_icon(painter, self._icon, "on-accent", at, (self.height() - _ICON) / 2, _ICON)
        painter.setPen(ink)
        box = QRectF(self.from_lead(x + icon, advance), 0, advance + 1, self.height())
        draw_words(painter, box, words, font)

    def _height(self) -> int:
        return round(self._tall * max(1.0, self.theme.text_scale))

    def _radius(self) -> float:
        return 20.0 if self._look == "filled" else 12.5

    def _font(self) -> QFont:
        font = self.theme.font("title" if self._look == "filled" else "button")
        font.setPixelSize(round(self._size * self.theme.text_scale))
        return font
