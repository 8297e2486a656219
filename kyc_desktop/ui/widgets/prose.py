"""Text on a page: exact line heights, bold spans, and links that are tab stops of their own.

Signals:
    Prose.linked(str): a link was activated; the string is its key.
"""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from .enter import PressedByEnter
from .focus import FocusShape
from .text_flow import LinkSpan, Look, TextFlow, Words, as_parts
from .themed import Themed, antialiased

_ARABIC_LINES = {"title": 48, "heading": 32}
"""Pixels at 100 % text."""


class Prose(Themed, QLabel):
    """A paragraph. ``words`` is a plain string or the parts of `flow.prose.parse`; neither is read as markup.

    A link that is the whole text is no part of a sentence, so it is as high as any other target.

    A QLabel underneath gives the role and name that a screen reader needs; nothing of its painting is used.
    """

    linked = Signal(str)

    def __init__(self, name: str, words: Words = "", look: Look | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._look = look or Look()
        self._words = as_parts(words)
        self._links: list[_LinkButton] = []
        self._opacity = 1.0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def focus_shape(self) -> FocusShape | None:
        """None: only a title has the focus, after a page change, to be read first; nobody has moved it there."""
        return None

    def words(self) -> str:
        """The whole text without its marks."""
        return "".join(part.text for part in self._words)

    def set_words(self, words: Words) -> None:
        parts = as_parts(words)
        if parts != self._words:
            self._words = parts
            self.restyle()

    def set_look(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self.restyle()

    def set_colour(self, token: str) -> None:
        self.set_look(replace(self._look, colour=token))

    def set_opacity(self, opacity: float) -> None:
        self._opacity = opacity
        self.update()

    def link_buttons(self) -> list[QAbstractButton]:
        """The tab stops inside, in reading order."""
        return list(self._links)

    def restyle(self) -> None:
        self._flow = TextFlow(self.theme, self._words, self._set_look(), mirrored=self.mirrored)
        self._natural = self._flow.natural_width()
        self.setText(self.words())
        self._make_links()
        self._place_links()
        super().restyle()

    def _set_look(self) -> Look:
        """Arabic letters of the larger sizes, with their marks, are higher than the lines of the design."""
        line = _ARABIC_LINES.get(self._look.role)
        return replace(self._look, line=line) if line is not None and self.mirrored else self._look

    def sizeHint(self) -> QSize:
        return QSize(int(self._natural + 0.999), self._flow.natural_height() + 2 * self._lift())

    def minimumSizeHint(self) -> QSize:
        if self._look.wrap:
            return QSize(min(48, int(self._natural + 0.999)), self._flow.line_height + 2 * self._lift())
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.height_for(width) + 2 * self._lift()

    def first_baseline(self) -> float:
        return self._flow.first_baseline + self._lift()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_links()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        painter.setOpacity(self._opacity)
        self._flow.set_width(self.width())
        colour = None if self.isEnabled() else self.colour("text-disabled")
        self._flow.draw(painter, 0, self._lift(), colour)

    def _lift(self) -> int:
        """Pixels above and below the lines."""
        if len(self._words) != 1 or not self._words[0].link:
            return 0
        return max(0, math.ceil((self.theme.number("size", "target") - self._flow.line_height) / 2))

    def _make_links(self) -> None:
        spans = self._flow.links
        if [(link.span.key, link.span.text) for link in self._links] == [(s.key, s.text) for s in spans]:
            for link, span in zip(self._links, spans, strict=True):
                link.span = span
            return
        for link in self._links:
            link.hide()
            link.setParent(None)
            link.deleteLater()
        self._links = []
        for span in spans:
            link = _LinkButton(f"{self.objectName()}.{span.key}", span, self)
            link.clicked.connect(link.send)
            link.activated.connect(self.linked)
            link.show()
            self._links.append(link)

    def _place_links(self) -> None:
        self._flow.set_width(self.width())
        lift = self._lift()
        for link in self._links:
            link.place([rect.adjusted(-2, 0, 2, 2 * lift) for rect in self._flow.link_rects(link.span)], lift)


class _LinkButton(PressedByEnter, QAbstractButton):
    """The activatable area of one link; its words are painted by the paragraph around it."""

    activated = Signal(str)

    def __init__(self, name: str, span: LinkSpan, parent: QWidget) -> None:
        super().__init__(parent)
        self.span = span
        self.setObjectName(name)
        self.setText(span.text)
        self.setAccessibleName(span.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rects: list[QRectF] = []
        self._lift = 0
        self.follow_theme()

    def send(self) -> None:
        self.activated.emit(self.span.key)

    def place(self, rects: list[QRectF], lift: int) -> None:
        """``lift``: how far the words stand in from the top and the bottom of the areas."""
        self._rects, self._lift = rects, lift
        whole = QRectF()
        for rect in rects:
            whole = whole.united(rect)
        frame = whole.toAlignedRect()
        self.setGeometry(frame)
        region = QRegion()
        for rect in rects:
            region = region.united(rect.toAlignedRect().translated(-frame.topLeft()))
        if len(rects) > 1:
            self.setMask(region)
        else:
            self.clearMask()

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()).adjusted(0, self._lift, 0, -self._lift), 4)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        return self.size()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.underMouse() or not self.isEnabled():
            return
        painter = antialiased(self)
        origin = self.geometry().topLeft()
        for rect in self._rects:
            line = rect.translated(-origin.x(), -origin.y()).adjusted(2, 0, -2, 0)
            painter.fillRect(
                QRectF(line.x(), line.bottom() - 3 - self._lift, line.width(), 1), self.colour("accent-text")
            )
