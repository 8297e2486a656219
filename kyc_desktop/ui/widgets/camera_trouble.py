"""Why the stage has no picture, and the ways out, in the middle of it.

Signals:
    CameraTrouble.asked(str): the key of the way that was chosen.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from .glass import GlassButton, draw_glass
from .prose import Prose
from .text_flow import Look
from .themed import Themed, antialiased

_WIDTH = 440
_PADDING = 24
_GAP = 12


class CameraTrouble(Themed, QWidget):
    """Picture, head, sentence and up to three buttons, the first of them filled."""

    asked = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._icon = "camera"
        self.head = Prose(f"{name}.head", look=Look(role="heading", colour="on-stage", alignment=centre), parent=self)
        self.text = Prose(f"{name}.text", look=Look(role="body", colour="on-stage-2", alignment=centre), parent=self)
        self._ways: list[GlassButton] = []
        self.follow_theme()

    def show_trouble(self, head: str, text: str, icon: str, ways: Sequence[tuple[str, str]]) -> None:
        """``ways``: key and words of each button."""
        self._icon = icon
        self.head.set_words(head)
        self.text.set_words(text)
        self.setAccessibleName(f"{head}. {text}")
        for way in self._ways:
            way.hide()
            way.deleteLater()
        self._ways = []
        for at, (key, words) in enumerate(ways):
            way = GlassButton(f"{self.objectName()}.{key}", words, filled=at == 0, parent=self)
            way.setProperty("way", key)
            way.clicked.connect(self._press)
            way.show()
            self._ways.append(way)
        self._place()

    @property
    def ways(self) -> tuple[str, ...]:
        return tuple(str(way.property("way")) for way in self._ways)

    def sizeHint(self) -> QSize:
        inner = _WIDTH - 2 * _PADDING
        height = 24 + 28 + 12 + self.head.heightForWidth(inner) + 4 + self.text.heightForWidth(inner) + 24
        return QSize(_WIDTH, height + (16 + 44 if self._ways else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        draw_glass(painter, QRectF(self.rect()))
        self.draw_icon(painter, self._icon, "stage-warn", (self.width() - 28) / 2, 24, 28)

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_ways"):
            self._place()

    def _place(self) -> None:
        inner = _WIDTH - 2 * _PADDING
        y = 64
        for words, below in ((self.head, 4), (self.text, 16)):
            height = words.heightForWidth(inner)
            words.setGeometry(_PADDING, y, inner, height)
            y += height + below
        sizes = [way.sizeHint() for way in self._ways]
        x = (_WIDTH - sum(size.width() for size in sizes) - _GAP * max(0, len(sizes) - 1)) / 2
        for way, size in zip(self._ways, sizes, strict=True):
            way.setGeometry(round(self.from_lead(x, size.width())), y, size.width(), size.height())
            x += size.width() + _GAP
        self.resize(self.sizeHint())
        self.update()

    def _press(self) -> None:
        self.asked.emit(str(self.sender().property("way")))
