"""The band that says that nothing is really sent."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kyc_desktop.ui.widgets.prose import Prose
from kyc_desktop.ui.widgets.text_flow import Look
from kyc_desktop.ui.widgets.themed import Themed, antialiased


class Band(Themed, QWidget):
    """One line across the window in the colours of a warning."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("band")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.addWidget(Prose("band.words", words, Look(role="label", colour="warning-text")))
        self.follow_theme()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        painter = antialiased(self)
        painter.fillRect(self.rect(), self.colour("warning-soft"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.colour("warning-line"))
