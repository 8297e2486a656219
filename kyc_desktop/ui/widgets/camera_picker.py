"""Which camera is used, at the end of the header: its name, and the list of the others.

Signals:
    CameraPicker.chosen(str): the key of another camera was chosen.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .enter import ENTER
from .focus import FocusShape
from .list_button import ListButton
from .option import Option
from .option_list import OptionList
from .themed import antialiased, draw_round, draw_words

_INSET = 14
_MOST = 320
_OWN_KEYS = ENTER | {Qt.Key.Key_Space}


class CameraPicker(ListButton):
    """48 px high; without a camera it says so and opens nothing."""

    takes = _OWN_KEYS

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._options: tuple[Option, ...] = ()
        self._key = ""
        self.show_cameras((), "")
        self.follow_theme()

    def show_cameras(self, cameras: Sequence[tuple[str, str]], chosen: str, *, name: str = "") -> None:
        """``cameras``: key and name of each. ``name`` stands there until they are known."""
        self._options = tuple(Option(key, words) for key, words in cameras)
        self._key = chosen
        if not cameras:
            words = name or self.tr("No camera found")
        else:
            words = next((words for key, words in cameras if key == chosen), self.tr("Choose a camera"))
        self.setText(words)
        self.setAccessibleName(self.tr("Camera: {name}").format(name=words))
        self.setEnabled(bool(cameras))
        self.close_list()
        self.updateGeometry()
        self.update()

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()), self.theme.number("radius", "control"))

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.type_font("button")).horizontalAdvance(self.text())
        return QSize(min(_MOST, math.ceil(words) + 2 * _INSET + 26 + 24), 48)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def key(self) -> str:
        return self._key

    def make_list(self) -> OptionList | None:
        if not self._options:
            return None
        return OptionList(f"{self.objectName()}.options", self, self._options, self._key)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()  # the keys of the shutter are those of the list while the focus is here
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        tone = "text-2"
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            radius = self.theme.number("radius", "control")
            draw_round(painter, QRectF(self.rect()), radius, fill=self.colour("surface-3"))
        middle = (self.height() - 18) / 2
        self.draw_icon(painter, "camera", tone, self.from_lead(_INSET, 18), middle, 18)
        self.draw_icon(painter, "chevron-down", tone, self.from_lead(self.width() - _INSET - 16, 16), middle + 1, 16)
        width = self.width() - 2 * _INSET - 26 - 24
        font = self.type_font("button")
        words = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, width + 1)
        painter.setPen(self.colour(tone))
        draw_words(painter, QRectF(self.from_lead(_INSET + 26, width), 0, width + 1, self.height()), words, font)
