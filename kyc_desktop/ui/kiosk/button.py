"""Buttons for fingers: 50 to 70 px high where the desktop's have 48, and a size of text of their own."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from ..widgets.button import Button, Kind

TOUCH = 50
"""80 physical pixels on a screen of the design."""
WIDE = 70


class TouchButton(Button):
    """``tall``: height in pixels. ``size``: of the words in pixels."""

    def __init__(
        self,
        name: str,
        text: str = "",
        *,
        kind: Kind = "secondary",
        icon: str = "",
        tall: int = TOUCH,
        size: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        self._tall = tall
        self._size = size
        super().__init__(name, text, kind=kind, icon=icon, parent=parent)

    def set_size(self, tall: int, size: int) -> None:
        self._tall, self._size = tall, size
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + 16, round(self._tall * max(1.0, self.theme.text_scale)))

    def _font(self) -> QFont:
        font = self.type_font("button")
        font.setPixelSize(round(self._size * self.theme.text_scale))
        return font

    def _radius(self) -> float:
        return 15.0 if self._tall >= WIDE else 12.5
