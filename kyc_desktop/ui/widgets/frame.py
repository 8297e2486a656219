"""The outline around an entry: one frame, hairline, focus and error borders, and what stands inside it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from .focus import FocusShape
from .themed import Themed, antialiased, draw_round

State = Literal["idle", "error", "locked"]


class Frame(Themed, QWidget):
    """48 px high, radius 12. Its border takes no room, so nothing moves when it grows from 1 to 2 px."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._state: State = "idle"
        self._entry: QWidget | None = None
        self._focused = False
        self._end_padding = 15
        self.row = QHBoxLayout(self)
        self.row.setSpacing(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def set_entry(self, entry: QWidget) -> None:
        """Let the focus of ``entry`` decide the border, and clicks beside it go to it."""
        self._entry = entry
        entry.installEventFilter(self)
        self.setFocusProxy(entry)

    def set_end_padding(self, pixels: int) -> None:
        """Let the last thing inside come that near to the trailing edge; 15 lines up with the text."""
        self._end_padding = pixels
        self.restyle()

    def restyle(self) -> None:
        # Qt mirrors the order of a layout, not its margins.
        ends = (self._end_padding, 15) if self.mirrored else (15, self._end_padding)
        self.row.setContentsMargins(ends[0], 1, ends[1], 1)
        super().restyle()

    @property
    def state(self) -> State:
        return self._state

    def set_state(self, state: State) -> None:
        self._state = state
        self.update()

    def frame_shape(self) -> FocusShape:
        # A pale halo beside a red border hardly says that the focus came.
        colour = "accent-text" if self._state == "error" else ""
        return FocusShape("halo", QRectF(self.rect()), self.theme.number("radius", "control"), colour)

    def sizeHint(self) -> QSize:
        return QSize(120, self.theme.number("size", "control"))

    def minimumSizeHint(self) -> QSize:
        return QSize(48, self.theme.number("size", "control"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A page that only Python owned is torn down with its attributes gone before its filters.
        if watched is getattr(self, "_entry", None) and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._focused = event.type() == QEvent.Type.FocusIn
            self.update()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._entry is not None and event.button() == Qt.MouseButton.LeftButton:
            self._entry.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        fill, border, width = "surface", "border-strong", 1.0
        if self._state == "locked" or not self.isEnabled():
            fill, border = "surface-2", "border"
        elif self._state == "error":
            border, width = "danger", 2.0
        elif self._focused:
            border, width = "accent-text", 2.0
        if self._focused and self._state == "locked":
            border, width = "accent-text", 2.0
        draw_round(
            painter,
            QRectF(self.rect()),
            self.theme.number("radius", "control"),
            fill=self.colour(fill),
            border=self.colour(border),
            width=width,
        )


class FrameIcon(Themed, QWidget):
    """A picture inside a frame: chevron, lock, tick. It says nothing that the name and state do not say."""

    def __init__(self, icon: str, *, tone: str = "text-3", size: int = 18, flips: bool = False) -> None:
        super().__init__()
        self._flips = flips
        self._icon = icon
        self._tone = tone
        self._size = size
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.follow_theme()

    def set_icon(self, icon: str, tone: str) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.draw_icon(antialiased(self), self._icon, self._tone, 0, 0, self._size, flip=self._flips and self.mirrored)
