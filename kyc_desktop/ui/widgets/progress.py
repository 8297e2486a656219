"""How far counted bytes are: a bar of 6 px and a ring of 56. Never drawn for anything that is not counted."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from .themed import Themed, antialiased, draw_round, draw_words

Tone = Literal["accent", "success", "warning"]


class Bar(Themed, QProgressBar):
    """``value`` of 1000 steps; accent while it runs, success when all is sent, warning when it is paused."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self._tone: Tone = "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def set_share(self, share: float, tone: Tone = "accent") -> None:
        """Show ``share`` (0 to 1) in the colour of ``tone``."""
        self.setValue(round(1000 * max(0.0, min(1.0, share))))
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        draw_round(painter, QRectF(self.rect()), 3, fill=self.colour("surface-3"))
        width = self.width() * self.value() / 1000
        if width > 0:
            width = max(6.0, width)
            box = QRectF(self.from_lead(0, width), 0, width, 6)
            draw_round(painter, box, 3, fill=self.colour(self._tone))


class Ring(Themed, QProgressBar):
    """56 px with the percentage in the middle."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setRange(0, 100)
        self.setFixedSize(56, 56)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return QSize(56, 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        ring = QRectF(2.5, 2.5, 51, 51)
        pen = QPen(self.colour("surface-3"), 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        if self.value() > 0:
            pen.setColor(self.colour("accent-text"))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, round(-360 * 16 * self.value() / 100))
        painter.setPen(self.colour("text"))
        font = self.type_font("small", tabular=True, weight=600)
        draw_words(painter, QRectF(self.rect()), f"{self.value()}%", font, centred=True)
