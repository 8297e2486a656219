"""Short words on a tint: "Fastest", "Sharpest", "Sent", "Paused"."""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from .themed import Themed, antialiased, draw_round, draw_words

Tone = Literal["accent", "success", "warning", "danger", "neutral"]

_HEIGHT = 24
FILLS: dict[Tone, tuple[str, str]] = {
    "accent": ("accent-soft", "accent-text"),
    "success": ("success-soft", "success-text"),
    "warning": ("warning-soft", "warning-text"),
    "danger": ("danger-soft", "danger-text"),
    "neutral": ("surface-3", "text-2"),
}


def badge_width(owner: Themed, text: str, *, icon: str = "") -> float:
    advance = QFontMetricsF(owner.type_font("label")).horizontalAdvance(text)
    return advance + 20 + (16 + 6 if icon else 0)


def badge_height(owner: Themed) -> int:
    return max(_HEIGHT, owner.theme.line("label") + 4)


def draw_badge(
    painter: QPainter, owner: Themed, text: str, lead: float, y: float, *, fill: str, ink: str, icon: str = ""
) -> None:
    """Draw a badge that starts ``lead`` from the leading edge of ``owner``."""
    width = badge_width(owner, text, icon=icon)
    height = badge_height(owner)
    box = QRectF(owner.from_lead(lead, width), y, width, height)
    draw_round(painter, box, height / 2, fill=owner.colour(fill))
    at = lead + 10
    if icon:
        owner.draw_icon(painter, icon, ink, owner.from_lead(at, 16), y + (height - 16) / 2, 16)
        at += 22
    font = owner.type_font("label")
    advance = QFontMetricsF(font).horizontalAdvance(text)
    painter.setPen(owner.colour(ink))
    words = QRectF(owner.from_lead(at, advance), y, advance + 1, height)
    draw_words(painter, words, text, font)


class Badge(Themed, QLabel):
    """A badge of its own, 24 high."""

    def __init__(
        self, name: str, text: str, *, tone: Tone = "accent", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._tone: Tone = tone
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def set_face(self, text: str, tone: Tone, icon: str = "") -> None:
        self.setText(text)
        self._tone = tone
        self._icon = icon
        self.restyle()

    def sizeHint(self) -> QSize:
        return QSize(math.ceil(badge_width(self, self.text(), icon=self._icon)), badge_height(self))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, ink = FILLS[self._tone]
        draw_badge(antialiased(self), self, self.text(), 0, 0, fill=fill, ink=ink, icon=self._icon)
