"""Lines of text with exact line heights, bold spans and links: the part that QLabel cannot do.

Each line gets the height of its role and its baseline where a browser puts it: half of what the line is higher
than the font above, half below.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from kyc_desktop.flow.prose import Part
from kyc_desktop.ui.theme import Theme, baseline

Words = str | Sequence[Part]

_UNDERLINE_BELOW_BASELINE = 3


def as_parts(words: Words) -> tuple[Part, ...]:
    return (Part(words),) if isinstance(words, str) else tuple(words)


@dataclass(frozen=True, kw_only=True)
class Look:
    """How a text is set. Colours are tokens; ``strong_colour`` None keeps the colour of the text around."""

    role: str = "body"
    colour: str = "text"
    strong_colour: str | None = "text"
    strong_weight: int = 600
    weight: int | None = None
    tabular: bool = False
    line: int | None = None
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading
    wrap: bool = True


@dataclass(frozen=True)
class LinkSpan:
    key: str
    text: str
    start: int
    end: int


class TextFlow:
    """A laid out text. Make it with a theme, give it a width by `set_width`, then draw it anywhere.

    The text is data: nothing in it is read as markup.
    """

    def __init__(self, theme: Theme, words: Words, look: Look, *, mirrored: bool = False) -> None:
        self._theme = theme
        self._look = look
        self._parts = as_parts(words)
        self._font = theme.font(look.role, tabular=look.tabular, weight=look.weight)
        self._line_height = round(look.line * theme.text_scale) if look.line is not None else theme.line(look.role)
        text = "".join(part.text for part in self._parts).replace("\n", "\u2028")
        self._layout = QTextLayout(text, self._font)
        self._layout.setCacheEnabled(True)
        # QTextLayout takes "left" at its word in either direction.
        at_right = mirrored and look.alignment == Qt.AlignmentFlag.AlignLeading
        option = QTextOption(Qt.AlignmentFlag.AlignRight if at_right else look.alignment)
        option.setTextDirection(reading_direction(text, mirrored=mirrored))
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if look.wrap else QTextOption.WrapMode.ManualWrap
        )
        self._layout.setTextOption(option)
        self._links = self._mark_up()
        self._width = -1.0
        self._baselines: list[float] = []
        self._natural: tuple[float, int] | None = None

    @property
    def links(self) -> tuple[LinkSpan, ...]:
        return self._links

    @property
    def height(self) -> int:
        return self._line_height * max(1, len(self._baselines))

    @property
    def width(self) -> float:
        """The width that the lines were broken for."""
        return self._width

    @property
    def line_height(self) -> int:
        return self._line_height

    @property
    def first_baseline(self) -> float:
        return self._baselines[0] if self._baselines else float(self._line_height)

    def natural_width(self) -> float:
        """Width of the widest line when nothing is wrapped."""
        return self._natural_size()[0]

    def natural_height(self) -> int:
        """Height when nothing is wrapped."""
        return self._natural_size()[1]

    def height_for(self, width: float) -> int:
        """Height at ``width``; the lines are only broken anew where they have to be."""
        natural, height = self._natural_size()
        return height if width >= natural else self.set_width(width)

    def _natural_size(self) -> tuple[float, int]:
        if self._natural is None:
            self._lay_out(1e6)
            lines = (self._layout.lineAt(i).naturalTextWidth() for i in range(self._layout.lineCount()))
            self._natural = max(lines, default=0.0), self.height
        return self._natural

    def set_width(self, width: float) -> int:
        """Break the lines for ``width`` and return the height."""
        if width != self._width:
            self._lay_out(max(width, 1.0))
            self._width = width
        return self.height

    def draw(
        self,
        painter: QPainter,
        x: float,
        y: float,
        colour: QColor | None = None,
        *,
        selection: tuple[int, int] | None = None,
    ) -> None:
        """Draw with the left top corner of the first line box at (x, y).

        ``selection`` is a start and an end as `position_at` gives them.
        """
        painter.setPen(colour if colour is not None else self._theme.colour(self._look.colour))
        self._layout.draw(painter, QPointF(x, y), self._selected(selection))
        for link in self._links:
            line_colour = self._theme.colour("accent-text" if self._theme.underline_links else "accent-line")
            for rect, below in self._spans(link):
                top = round(y + below) + _UNDERLINE_BELOW_BASELINE
                painter.fillRect(QRectF(x + rect.x(), top, rect.width(), 1), line_colour)

    def link_rects(self, link: LinkSpan) -> list[QRectF]:
        """One rectangle for each line that the link is on, as high as the line."""
        return [rect for rect, _ in self._spans(link)]

    def position_at(self, x: float, y: float) -> int:
        """Return the place between two letters that is nearest to a point, in UTF-16 units from the start."""
        number = max(0, min(int(y // self._line_height), self._layout.lineCount() - 1))
        return self._layout.lineAt(number).xToCursor(x)

    def text_between(self, start: int, end: int) -> str:
        """Return the text from ``start`` to ``end`` in UTF-16 units, with its line breaks."""
        units = self._layout.text().encode("utf-16-le")
        return units[2 * start : 2 * end].decode("utf-16-le", errors="ignore").replace("\u2028", "\n")

    def length(self) -> int:
        return _units(self._layout.text())

    def _selected(self, selection: tuple[int, int] | None) -> list[QTextLayout.FormatRange]:
        if selection is None or selection[0] == selection[1]:
            return []
        style = QTextCharFormat()
        style.setBackground(self._theme.colour("accent"))
        style.setForeground(self._theme.colour("on-accent"))
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = selection[0], selection[1] - selection[0], style
        return [span]

    def _mark_up(self) -> tuple[LinkSpan, ...]:
        theme, look = self._theme, self._look
        formats: list[QTextLayout.FormatRange] = []
        links: list[LinkSpan] = []
        at = 0
        for part in self._parts:
            length = _units(part.text)
            if part.strong or part.link:
                style = QTextCharFormat()
                weight = look.strong_weight if part.strong else 500
                style.setFont(theme.font(look.role, tabular=look.tabular, weight=weight))
                if part.link:
                    style.setForeground(theme.colour("accent-text"))
                    links.append(LinkSpan(part.link, part.text, at, at + length))
                elif look.strong_colour is not None:
                    style.setForeground(theme.colour(look.strong_colour))
                span = QTextLayout.FormatRange()
                span.start, span.length, span.format = at, length, style
                formats.append(span)
            at += length
        self._layout.setFormats(formats)
        return tuple(links)

    def _lay_out(self, width: float) -> None:
        self._width = -1.0
        self._baselines = []
        offset = baseline(self._font, self._line_height)
        self._layout.beginLayout()
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            at = self._line_height * len(self._baselines) + offset
            line.setPosition(QPointF(0, at - line.ascent()))
            self._baselines.append(float(at))
        self._layout.endLayout()

    def _spans(self, link: LinkSpan) -> list[tuple[QRectF, float]]:
        spans: list[tuple[QRectF, float]] = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            start, end = line.textStart(), line.textStart() + line.textLength()
            first, last = max(start, link.start), min(end, link.end)
            if first < last:
                a, b = _x(line, first), _x(line, last)
                top = self._line_height * number
                rect = QRectF(min(a, b), top, abs(b - a), self._line_height)
                spans.append((rect, self._baselines[number]))
        return spans


def _units(text: str) -> int:
    """Length in UTF-16 units, by which positions in a QTextLayout are counted."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def _x(line: QTextLine, position: int) -> float:
    x = line.cursorToX(position)
    # The bindings return (x, cursor position) where C++ has an out parameter; the stubs know only one of them.
    return float(cast("float", x[0] if isinstance(x, tuple) else x))


def reading_direction(text: str, *, mirrored: bool) -> Qt.LayoutDirection:
    """Return the direction of a paragraph: that of the page, unless nothing in it is written from right to left.

    A phone number or a Latin address on an Arabic page keeps its order; it only stands at the right.
    """
    if mirrored and any(unicodedata.bidirectional(c) in ("R", "AL") for c in text):
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def single_line(text: str, font: QFont, width: float) -> str:
    """Return ``text`` shortened by an ellipsis to fit ``width`` in ``font``."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
