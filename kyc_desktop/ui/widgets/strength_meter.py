"""Four bars and a word for how hard a password is to guess. A meter only, never a gate."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from .announce import announce
from .themed import Themed, antialiased, draw_round, draw_words

_GUESSING_LIMIT = 128  # zxcvbn takes time that grows with the length; nothing is gained beyond this


def score(password: str, context: tuple[str, ...] = ()) -> int:
    """Return 0 (empty) to 4 (strong). ``context`` holds words an attacker knows: the address, the name."""
    if not password:
        return 0
    from zxcvbn_rs_py import zxcvbn

    words = [word for text in context for word in re.split(r"[\W_]+", text) if word]
    guess = zxcvbn(password[:_GUESSING_LIMIT], words)
    return max(1, int(guess.score))


class StrengthMeter(Themed, QLabel):
    """Bars of 4 px and a word in the colour of the level. Speaks only when the word changes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._level = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    @property
    def level(self) -> int:
        return self._level

    def set_level(self, level: int) -> None:
        if level == self._level:
            return
        self._level = level
        self.setText(self.word())
        if level:
            announce(self, self.tr("Password strength: {word}").format(word=self.word()))
        self.update()

    def word(self) -> str:
        words = ("", self.tr("Weak"), self.tr("Fair"), self.tr("Good"), self.tr("Strong"))
        return words[self._level]

    def sizeHint(self) -> QSize:
        return QSize(160, self.theme.line("label"))

    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.theme.line("label"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        tone = ("border-line", "danger", "warning", "success", "success")[self._level]
        font = self.type_font("label")
        word = self.word()
        advance = math.ceil(QFontMetricsF(font).horizontalAdvance(word)) if word else 0
        span = self.width() - (advance + 12 if word else 0)
        bar = (span - 3 * 4) / 4
        top = (self.height() - 4) / 2
        for index in range(4):
            x = self.from_lead(index * (bar + 4), bar)
            token = tone if index < self._level else "border-line"
            draw_round(painter, QRectF(x, top, bar, 4), 2, fill=self.colour(token))
        if word:
            painter.setPen(self.colour(f"{tone}-text"))
            box = QRectF(self.from_lead(self.width() - advance, advance), 0, advance + 1, self.height())
            draw_words(painter, box, word, font)
