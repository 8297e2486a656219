"""A switch, 44 by 26.

Signals:
    Toggle.changed(bool): the person turned it.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from .enter import LeavesEnter
from .focus import FocusShape
from .themed import antialiased, draw_round, mix

_WIDTH, _HEIGHT, _KNOB, _PAD = 44, 26, 20, 3


class Toggle(LeavesEnter, QCheckBox):
    """``label`` is what a screen reader says; the visible words stand beside it."""

    changed = Signal(bool)

    def __init__(self, name: str, label: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._at = 0.0
        self._slide = QVariantAnimation(self)
        self._slide.valueChanged.connect(self._move)
        # The target is 44 high; the switch is painted in its middle.
        self.setFixedSize(_WIDTH, 44)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._start)
        self.clicked.connect(self.changed)
        self.follow_theme()

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, on: bool) -> None:
        self.setChecked(on)

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", self._track(), _HEIGHT / 2)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 44)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        on, off = self.colour("accent"), self.colour("border-strong")
        if not self.isEnabled():
            on = off = self.colour("border-line")
        track = self._track()
        draw_round(painter, track, _HEIGHT / 2, fill=mix(off, on, self._at))
        travel = _WIDTH - 2 * _PAD - _KNOB
        x = self.from_lead(_PAD + travel * self._at, _KNOB)
        draw_round(painter, QRectF(x, track.top() + _PAD, _KNOB, _KNOB), _KNOB / 2, fill=QColor("#FFFFFF"))

    def _track(self) -> QRectF:
        return QRectF(0, (self.height() - _HEIGHT) / 2, _WIDTH, _HEIGHT)

    def _start(self, on: bool) -> None:
        self._slide.stop()
        duration = self.theme.duration("hover") if self.isVisible() else 0
        if duration == 0:
            self._move(float(on))
            return
        self._slide.setDuration(duration)
        self._slide.setStartValue(self._at)
        self._slide.setEndValue(float(on))
        self._slide.start()

    def _move(self, value: object) -> None:
        self._at = float(value) if isinstance(value, (int, float)) else 0.0
        self.update()
