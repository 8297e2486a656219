"""A picture on a 40 px tint, before the words of a row."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from .badge import FILLS, Tone
from .themed import Themed, antialiased, draw_round


class Tile(Themed, QWidget):
    """40 px, radius 10, icon 20. The words beside it say the same, so it has no name."""

    def __init__(self, icon: str, *, tone: Tone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone: Tone = tone
        self.setFixedSize(40, 40)
        self.follow_theme()

    def set_face(self, icon: str, tone: Tone) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        fill, ink = FILLS[self._tone]
        draw_round(painter, QRectF(self.rect()), 10, fill=self.colour(fill))
        self.draw_icon(painter, self._icon, ink, 10, 10, 20)
