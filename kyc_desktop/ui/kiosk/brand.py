"""The operator's mark and name. Who keeps a finger on it for three seconds is asked for the attendant's PIN.

Signals:
    KioskBrand.held(): three seconds are over.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from ..mark import draw_mark
from ..widgets.themed import Themed, antialiased, draw_round, draw_words

HOLD: Final = 3000
"""Milliseconds: nobody does it by chance, and an attendant need not count."""
_MARK = 36
_GAP = 12


class KioskBrand(Themed, QLabel):
    """``bold``: white on the accent, as on the start screen."""

    held = Signal()

    def __init__(self, name: str, parent: QWidget, *, bold: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._bold = bold
        self._mark: str | None = None
        self._hold = QTimer(self, singleShot=True, interval=HOLD)
        self._hold.timeout.connect(self.held)
        self.follow_theme()

    def show_brand(self, name: str, mark: str | None) -> None:
        """``mark``: see `draw_mark`."""
        if (name, mark) != (self.text(), self._mark):
            self._mark = mark
            self.setText(name)
            self.setAccessibleName(name)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return QSize(round(_MARK + _GAP + words) + 4, 50)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hold.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hold.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        fill, ink, words = (
            ("on-accent", "accent-pressed", "on-accent") if self._bold else ("accent", "on-accent", "text")
        )
        x = self.from_lead(0, _MARK)
        y = (self.height() - _MARK) / 2
        draw_round(painter, QRectF(x, y, _MARK, _MARK), 10, fill=self.colour(fill))
        box = QRectF(x + 7, y + 7, _MARK - 14, _MARK - 14)
        draw_mark(painter, box, self._mark, self.text(), ink=self.colour(ink), font=self._font())
        painter.setPen(self.colour(words))
        room = self.width() - _MARK - _GAP
        metrics = QFontMetricsF(self._font())
        said = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(said)
        area = QRectF(self.from_lead(_MARK + _GAP, width), 0, width + 1, self.height())
        draw_words(painter, area, said, self._font())

    def _font(self) -> QFont:
        font = self.theme.font("title")
        size = round(20 * self.theme.text_scale)
        font.setPixelSize(size)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.012 * size)
        return font
