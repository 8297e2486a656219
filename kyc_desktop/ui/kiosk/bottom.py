"""The line below the sheet: help, the height of the controls, and when the screen clears itself.

Signals:
    KioskBottom.asked(str): "call" or "lower".
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from ..widgets.themed import Themed, antialiased, draw_words
from .button import TouchButton

_MARGIN = 25
_ICON = 18
_GAP = 9


class ClearsIn(Themed, QLabel):
    """ "Clears itself in 1:30". It is not read out: the countdown at the end is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk.clears")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._time = ""
        self.follow_theme()

    def show_seconds(self, seconds: int) -> None:
        self._time = f"{seconds // 60}:{seconds % 60:02}"
        self.setText(self.tr("Clears itself in {time}").format(time=self._time))
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(_ICON + _GAP + self._advance()) + 2, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        self.draw_icon(painter, "clock-4", "text-2", self.from_lead(0, _ICON), (self.height() - _ICON) / 2, _ICON)
        before, time, after = self.text().partition(self._time)
        x = float(_ICON + _GAP)
        quiet, strong = self.theme.font("small"), self.theme.font("small", weight=600, tabular=True)
        for words, font, tone in ((before, quiet, "text-2"), (time, strong, "text"), (after, quiet, "text-2")):
            width = QFontMetricsF(font).horizontalAdvance(words)
            painter.setPen(self.colour(tone))
            draw_words(painter, QRectF(self.from_lead(x, width), 0, width + 1, self.height()), words, font)
            x += width

    def _advance(self) -> float:
        return QFontMetricsF(self.theme.font("small", weight=600, tabular=True)).horizontalAdvance(self.text())


class KioskBottom(Themed, QWidget):
    """As wide as the window. See the signal in the module's docstring."""

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk.bottom")
        self.call = TouchButton("kiosk.call", kind="quiet", icon="life-buoy", parent=self)
        self.lower_controls = TouchButton("kiosk.lower", kind="quiet", icon="accessibility", parent=self)
        self.clears = ClearsIn(self)
        self.call.clicked.connect(self._ask_call)
        self.lower_controls.clicked.connect(self._ask_lower)
        self.follow_theme()

    def retranslate(self, *, lowered: bool) -> None:
        self.call.set_text(self.tr("Call for help"))
        self.lower_controls.set_text(self.tr("Raise the controls") if lowered else self.tr("Lower the controls"))
        self._place()

    def show_seconds(self, seconds: int) -> None:
        """Seconds without a touch that are left."""
        self.clears.show_seconds(seconds)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "clears"):
            self._place()

    def _place(self) -> None:
        size = self.clears.sizeHint()
        buttons = [self.call.sizeHint().width(), self.lower_controls.sizeHint().width()]
        wide = self.width() >= 2 * _MARGIN + sum(buttons) + 8 + 16 + size.width()
        # Long words: the time stands above the two buttons instead of beside them.
        row = self.height() if wide else self.height() - 44
        top = 0 if wide else 40
        x = _MARGIN - 12
        for button, width in zip((self.call, self.lower_controls), buttons, strict=True):
            tall = button.sizeHint().height()
            button.setGeometry(round(self.from_lead(x, width)), top + (row - tall) // 2, width, tall)
            x += width + 8
        end = self.width() - _MARGIN - size.width()
        y = (self.height() - size.height()) // 2 if wide else 0
        self.clears.setGeometry(round(self.from_lead(end, size.width())), y, size.width(), size.height())

    def _ask_call(self) -> None:
        self.asked.emit("call")

    def _ask_lower(self) -> None:
        self.asked.emit("lower")
