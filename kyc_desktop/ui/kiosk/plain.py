"""Words on the accent of the start screen and of the countdown: white, wrapped, of any size."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from ..widgets.themed import Themed, antialiased, draw_words, mix

_ICON = 22
_ICON_GAP = 18


class PlainWords(Themed, QLabel):
    """``size`` and ``line`` in pixels. ``strength``: 1 is on-accent, less is nearer to the accent."""

    def __init__(
        self,
        name: str,
        parent: QWidget,
        *,
        size: int,
        line: int,
        strength: float = 1.0,
        display: bool = False,
        icon: str = "",
        centred: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._size = size
        self._line = line
        self._strength = strength
        self._display = display
        self._icon = icon
        self._centred = centred
        self.follow_theme()

    def set_words(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self.update()

    def heightForWidth(self, width: int) -> int:
        return max(len(self._lines(width)) * self._height() + 2 * self._edge(), _ICON if self._icon else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        painter.setPen(mix(self.colour("accent-pressed"), self.colour("on-accent"), self._strength))
        x = 0
        if self._icon:
            at = self.from_lead(0, _ICON)
            self.draw_icon(painter, self._icon, "on-accent", at, (self.height() - _ICON) / 2, _ICON)
            x = _ICON + _ICON_GAP
        metrics = QFontMetricsF(self._font())
        for index, words in enumerate(self._lines(self.width())):
            width = metrics.horizontalAdvance(words)
            start = (self.width() - width) / 2 if self._centred else self.from_lead(x, width)
            draw_words(
                painter,
                QRectF(start, self._edge() + index * self._height(), width + 1, self._height()),
                words,
                self._font(),
            )

    def _lines(self, width: int) -> list[str]:
        room = width - (_ICON + _ICON_GAP if self._icon else 0)
        lines = self._wrapped(room)
        if self._display and len(lines) > 1:
            # A heading in lines of about the same length, as it is drawn.
            narrow = room
            while narrow > room // 2 and len(self._wrapped(narrow - 8)) == len(lines):
                narrow -= 8
            lines = self._wrapped(narrow)
        return lines

    def _wrapped(self, room: int) -> list[str]:
        metrics = QFontMetricsF(self._font())
        lines = [""]
        for word in self.text().split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and metrics.horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _edge(self) -> int:
        """Room above and below a heading for accents on its capitals."""
        return 6 if self._display else 0

    def _height(self) -> int:
        return round(self._line * self.theme.text_scale)

    def _font(self) -> QFont:
        font = self.theme.font("title" if self._display else "lead")
        size = round(self._size * self.theme.text_scale)
        font.setPixelSize(size)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.022 * size if self._display else 0)
        return font
