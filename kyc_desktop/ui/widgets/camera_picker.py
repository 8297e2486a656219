"""Which camera is used, at the end of the header: its name, and the list of the others.

Signals:
    CameraPicker.chosen(str): the key of another camera was chosen.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHideEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from .announce import announce
from .focus import FocusShape
from .option import Option
from .option_list import OptionList
from .themed import Themed, antialiased, draw_round, draw_words

_INSET = 14
_MOST = 320
_OWN_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CameraPicker(Themed, QPushButton):
    """48 px high; without a camera it says so and opens nothing."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._options: tuple[Option, ...] = ()
        self._key = ""
        self._list: OptionList | None = None
        self.clicked.connect(self._toggle)
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
        if self._list is not None:
            self._list.finish()
        self.updateGeometry()
        self.update()

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()), self.theme.number("radius", "control"))

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.type_font("button")).horizontalAdvance(self.text())
        return QSize(min(_MOST, math.ceil(words) + 2 * _INSET + 26 + 24), 48)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = event.key()
        if self._list is None:
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open()
                return
        elif key in steps:
            self._list.move_by(steps[Qt.Key(key)])
            current = self._list.current()
            announce(self, current.text if current is not None else "")
            return
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            current = self._list.current()
            if current is not None:
                self._take(current.key)
            return
        elif key == Qt.Key.Key_Escape:
            self._list.finish()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()  # the keys of the shutter are those of the list while the focus is here
            return True
        # The base constructor sends events before there are attributes.
        if event.type() == QEvent.Type.FocusOut and getattr(self, "_list", None) is not None:
            self._close_list()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._close_list()

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

    def _toggle(self) -> None:
        if self._list is None:
            self._open()
        else:
            self._list.finish()

    def _open(self) -> None:
        if not self._options:
            return
        self._list = OptionList(f"{self.objectName()}.options", self, self._options, self._key)
        self._list.chosen.connect(self._take)
        self._list.closed.connect(self._forget)
        self._list.show()
        self._list.raise_()

    def _close_list(self) -> None:
        if self._list is not None:
            self._list.finish()

    def _take(self, key: str) -> None:
        self._close_list()
        if key != self._key:
            self.chosen.emit(key)

    def _forget(self) -> None:
        self._list = None
