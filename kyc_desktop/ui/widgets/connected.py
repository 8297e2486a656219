"""Another device is connected: a green bar with a dot, words and a link.

Signals:
    Connected.linked(str): the link in the second line was activated.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .text import Small
from .text import Strong as StrongText
from .text_flow import Words
from .themed import Themed, antialiased, draw_round


class _Dot(Themed, QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(20, 20)
        self.follow_theme()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        draw_round(painter, QRectF(0, 0, 20, 20), 10, fill=self.colour("success-line"))
        draw_round(painter, QRectF(5, 5, 10, 10), 5, fill=self.colour("success"))


class Connected(Themed, QWidget):
    """Screen 16: 64 high, radius 12."""

    linked = Signal(str)

    def __init__(self, name: str, head: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.head = StrongText(f"{name}.head", head)
        self.words = Small(f"{name}.text")
        self.words.linked.connect(self.linked)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.head)
        lines.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 11, 17, 11)
        row.setSpacing(12)
        row.addWidget(_Dot(), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(lines, 1)
        self.setMinimumHeight(64)
        self.follow_theme()

    def set_words(self, words: Words) -> None:
        self.words.set_words(words)
        self.setAccessibleName(f"{self.head.words()}. {self.words.words()}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        radius = self.theme.number("radius", "control")
        fill, border = self.colour("success-soft"), self.colour("success-line")
        draw_round(painter, QRectF(self.rect()), radius, fill=fill, border=border)
