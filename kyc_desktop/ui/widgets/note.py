"""The quiet tinted note, with an action at its end or numbered lines below its head.

Signals:
    Note.linked(str): a link in the words was activated.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .card import Card, Padded
from .text import Small
from .text import Strong as StrongText
from .text_flow import Words
from .themed import Themed, antialiased, draw_round, draw_words


class Note(Card):
    """``head`` and ``words`` below each other; ``steps`` are numbered lines (screen 05)."""

    linked = Signal(str)

    def __init__(
        self,
        name: str,
        head: str = "",
        words: Words = "",
        *,
        steps: Sequence[Words] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, tint=True, parent=parent)
        self.head = StrongText(f"{name}.head", head)
        if not head:
            self.head.hide()
        self.words = Small(f"{name}.text", words)
        if not words:
            self.words.hide()
        self.words.linked.connect(self.linked)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        if words:
            column.addSpacing(8)
        column.addWidget(self.words)
        for number, step in enumerate(steps, 1):
            column.addSpacing(12)
            column.addWidget(_Step(f"{name}.step{number}", number, step))
        self.add(Padded(inner, (20, 20, 20, 20)))


class NoteRow(Card):
    """One or two small lines and a control at the end, 60 high (screens 07 and 11)."""

    linked = Signal(str)

    def __init__(
        self, name: str, words: Words, action: QWidget | None = None, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, tint=True, parent=parent)
        self.words = Small(f"{name}.text", words)
        self.words.linked.connect(self.linked)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        if action is not None:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        padded = Padded(inner, (20, 8, 8, 8))
        padded.setMinimumHeight(60)
        self.add(padded)

    def set_words(self, words: Words) -> None:
        self.words.set_words(words)


class _Step(QWidget):
    def __init__(self, name: str, number: int, words: Words) -> None:
        super().__init__()
        text = Small(name, words)
        text.setAccessibleName(f"{number}. {text.words()}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(NumberBadge(str(number)), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Padded(text, (0, 2, 0, 2)), 1)


class NumberBadge(Themed, QWidget):
    """A figure in a circle of ``size``. The line beside it carries the number for a screen reader."""

    def __init__(
        self,
        figure: str,
        *,
        fill: str = "surface-3",
        ink: str = "text",
        size: int = 24,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._figure, self._fill, self._ink, self._size = figure, fill, ink, size
        self.follow_theme()

    def restyle(self) -> None:
        side = round(self._size * self.theme.text_scale)
        self.setFixedSize(side, side)
        super().restyle()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        draw_round(painter, QRectF(self.rect()), self.height() / 2, fill=self.colour(self._fill))
        painter.setPen(self.colour(self._ink))
        draw_words(painter, QRectF(self.rect()), self._figure, self.type_font("label", weight=600), centred=True)
