"""The ring of the live checks with the shutter in it, and the same in words.

Signals:
    ShutterPanel.pressed(): a photo is wanted now.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from .enter import PressedByEnter
from .focus import FocusShape
from .glass import GlassButton, draw_glass
from .prose import Prose
from .text_flow import Look
from .themed import Themed, antialiased

_RING = 104
_SIZE = QSize(180, 278)
_MARGIN = 16
_NOTE = 40
_RADIUS = 48.5
_ARC = 73.49
"""Degrees of one arc between the middles of its round ends (`html/13`: 62.2 of 304.7)."""
_FIRST = -81.73
_TONES = {True: "stage-ok", False: "stage-warn"}


class Shutter(PressedByEnter, QPushButton):
    """104 px: an arc for each check, clockwise from 12 o'clock, around the white disc."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Take the photo"))
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.resize(_RING, _RING)
        self._checks: tuple[bool | None, ...] = (None,) * 4
        self.follow_theme()

    def show_checks(self, checks: Sequence[bool | None]) -> None:
        if tuple(checks) != self._checks:
            self._checks = tuple(checks)
            self.update()

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()), _RING / 2, "on-stage")

    def sizeHint(self) -> QSize:
        return QSize(_RING, _RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        box = QRectF(_RING / 2 - _RADIUS, _RING / 2 - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
        for at, good in enumerate(self._checks):
            pen = QPen(self.colour("border-strong" if good is None else _TONES[good]), 7)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            # SVG turns clockwise from 3 o'clock in degrees, Qt the other way in sixteenths.
            painter.drawArc(box, round(-(_FIRST + 90 * at) * 16), round(-_ARC * 16))
        painter.setPen(Qt.PenStyle.NoPen)
        pressed = self.isDown() or (self.underMouse() and self.isEnabled())
        painter.setBrush(self.colour("on-stage-2" if pressed or not self.isEnabled() else "on-stage"))
        painter.drawEllipse(QRectF(17, 17, 70, 70))
        self.draw_icon(painter, "camera", "stage", 38, 38, 28)


class ShutterPanel(Themed, QWidget):
    """180 x 278, higher with larger words: the ring, how many checks are ready and what comes of it, the button."""

    pressed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.panel")
        centre = Qt.AlignmentFlag.AlignHCenter
        self.shutter = Shutter(name, self)
        head = Look(role="bodyStrong", colour="on-stage", alignment=centre)
        self.count = Prose(f"{name}.count", look=head, parent=self)
        self.note = Prose(f"{name}.note", look=Look(role="small", colour="on-stage-2", alignment=centre), parent=self)
        self.take = GlassButton(f"{name}.take", self.tr("Take it now"), parent=self)
        self.shutter.clicked.connect(self.pressed)
        self.take.clicked.connect(self.pressed)
        self._height = _SIZE.height()
        self.resize(_SIZE)
        self.follow_theme()
        self.show_words(self.tr("0 of 4 ready"), self.tr("At four, we take the photo for you."))

    def show_words(self, count: str, note: str) -> None:
        self.count.set_words(count)
        if note != self.note.text():
            self.note.set_words(note)
            self._arrange()

    def restyle(self) -> None:
        super().restyle()
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(_SIZE.width(), self._height)

    def _arrange(self) -> None:
        width = _SIZE.width() - 2 * _MARGIN
        self.shutter.move((_SIZE.width() - _RING) // 2, 24)
        line = self.theme.line("body")
        self.count.setGeometry(_MARGIN, 144, width, line)
        below = max(_NOTE, self.note.heightForWidth(width))
        self.note.setGeometry(_MARGIN, 148 + line, width, below)
        take = self.take.sizeHint()
        top = 156 + line + below
        self.take.setGeometry((_SIZE.width() - take.width()) // 2, top, take.width(), take.height())
        self._height = top + take.height() + _MARGIN

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_glass(antialiased(self), QRectF(self.rect()))
