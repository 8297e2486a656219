"""The line above the sheet: whose machine this is, the language, and the way to begin again.

Signals:
    KioskHeader.asked(str): "language", "start-over" or "attendant".
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ..widgets.themed import Themed
from .brand import KioskBrand
from .button import TouchButton

_MARGIN = 25
_GAP = 8


class KioskHeader(Themed, QWidget):
    """As wide as the window. See the signal in the module's docstring."""

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk.header")
        self.brand = KioskBrand("kiosk.brand", self)
        self.language = TouchButton("kiosk.language", kind="quiet", icon="globe", parent=self)
        self.start_over = TouchButton("kiosk.start_over", icon="rotate-ccw", parent=self)
        self.brand.held.connect(self._ask_attendant)
        self.language.clicked.connect(self._ask_language)
        self.start_over.clicked.connect(self._ask_start_over)
        self.follow_theme()

    def retranslate(self, language: str) -> None:
        """``language``: the one that is spoken, named in itself; "" where there is only one."""
        self.start_over.set_text(self.tr("Start over"))
        self.language.setVisible(bool(language))
        self.language.set_text(language)
        self.language.setAccessibleName(self.tr("Language, {name}").format(name=language))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "start_over"):
            self._place()

    def _place(self) -> None:
        end = self.width() - _MARGIN
        for button in (self.start_over, self.language):
            if button.isVisibleTo(self):
                size = button.sizeHint()
                end -= size.width()
                self._put(button, end, size.width(), size.height())
                end -= _GAP
        self._put(self.brand, _MARGIN, max(40, end - _MARGIN), self.brand.sizeHint().height())

    def _put(self, widget: QWidget, x: int, width: int, height: int) -> None:
        widget.setGeometry(round(self.from_lead(x, width)), (self.height() - height) // 2, width, height)

    def _ask_language(self) -> None:
        self.asked.emit("language")

    def _ask_start_over(self) -> None:
        self.asked.emit("start-over")

    def _ask_attendant(self) -> None:
        self.asked.emit("attendant")
