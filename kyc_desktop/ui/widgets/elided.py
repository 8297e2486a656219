"""One line that ends in an ellipsis where there is no room; the whole text is its tool tip and its spoken name."""

from __future__ import annotations

import html
import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from .text_flow import Look, TextFlow, single_line
from .themed import Themed, antialiased


class Elided(Themed, QLabel):
    """For text of unknown length: rail captions, file names, addresses."""

    def __init__(self, name: str, text: str = "", look: Look | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._look = look or Look(role="small", colour="text-3")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self._tip()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        advance = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return QSize(math.ceil(advance) + 1, self.theme.line(self._look.role))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.theme.line(self._look.role))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        text = single_line(self.text(), self._font(), self.width())
        flow = TextFlow(self.theme, text, self._look, mirrored=self.mirrored)
        flow.set_width(self.width() + 1)
        flow.draw(antialiased(self), -1 if self.mirrored else 0, (self.height() - flow.line_height) / 2)

    def _font(self) -> QFont:
        return self.type_font(self._look.role, tabular=self._look.tabular, weight=self._look.weight)

    def _tip(self) -> None:
        cut = QFontMetricsF(self._font()).horizontalAdvance(self.text()) > self.width()
        # Qt guesses whether a tip is markup; escaped inside <qt> it is always read as what it says.
        self.setToolTip(f"<qt>{html.escape(self.text())}</qt>" if cut else "")
