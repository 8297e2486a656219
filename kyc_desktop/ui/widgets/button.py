"""Push buttons: primary, secondary, quiet, link and danger, 48 px or 44 px high.

Signals: those of QPushButton. `clicked` stays silent while the button is busy.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from .enter import ENTER, PressedByEnter
from .focus import FocusShape
from .spinner import Turning, draw_spinner
from .themed import antialiased, draw_round, draw_words, mix

Kind = Literal["primary", "secondary", "quiet", "link", "danger", "waiting"]

_ICON = 18
_GAP = 8
_PRESSING = ENTER | {Qt.Key.Key_Space, Qt.Key.Key_Select}

# Arrows point the way that is read; every other picture stays as it is.
_FLIPS = frozenset({"arrow-left", "arrow-right", "chevron-left", "chevron-right", "external-link", "log-out"})


@dataclass(frozen=True)
class _Coat:
    """Tokens of one kind of button; None paints nothing."""

    fill: str | None
    hover: str | None
    pressed: str | None
    text: str
    border: str | None = None


_COATS: dict[Kind, _Coat] = {
    "primary": _Coat("accent", "accent-hover", "accent-pressed", "on-accent"),
    "secondary": _Coat("surface", "surface-2", "surface-3", "text", "border-button"),
    "quiet": _Coat(None, "surface-3", "border", "text-2"),
    "link": _Coat(None, "accent-soft", "accent-soft", "accent-text"),
    "danger": _Coat("danger", "danger", "danger", "on-danger"),
    "waiting": _Coat(None, "surface-3", "surface-3", "text-3"),
}


class Button(PressedByEnter, QPushButton):
    """A button with an icon before or after its words. Enter activates it as Space does.

    `optical_inset` is how far a quiet button starts before its first glyph, for lining it up with a column.
    """

    def __init__(
        self,
        name: str,
        text: str,
        *,
        kind: Kind = "primary",
        icon: str = "",
        trailing: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)  # with a text too, PySide would make the class QIcon and its 200 names: 1 ms
        self.setText(text)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self._kind: Kind = kind
        self._icon_name = icon
        self._trailing = trailing
        self._small = small
        self._hover = 0.0
        self._busy_words = ""
        self._frozen_width = 0
        self._spinning = False
        self._turning = Turning(self)
        self._busy_delay = QTimer(self, singleShot=True)
        self._busy_delay.timeout.connect(self._show_busy)
        self._hovering = QVariantAnimation(self)
        self._hovering.valueChanged.connect(self._set_hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.follow_theme()

    @property
    def kind(self) -> Kind:
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        self._kind = kind
        self.restyle()

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_icon_name(self, icon: str) -> None:
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def set_trailing(self, icon: str) -> None:
        """Show ``icon`` after the words; "" removes it."""
        self._trailing = icon
        self.updateGeometry()
        self.update()

    @property
    def busy(self) -> bool:
        return bool(self._busy_words)

    def set_busy(self, words: str = "") -> None:
        """Ignore clicks and, after 400 ms, show a spinner and ``words`` ("Checking"). "" ends it."""
        if words == self._busy_words:
            return
        self._busy_words = words
        self._frozen_width = (self.width() if self.isVisible() else self._width_for(self.text())) if words else 0
        self._spinning = False
        self.setAccessibleName(words or self.text())
        if words:
            self._busy_delay.start(self.theme.duration("spinnerDelay"))
        else:
            self._busy_delay.stop()
            self._turning.stop()
        self.setCursor(Qt.CursorShape.ArrowCursor if words else Qt.CursorShape.PointingHandCursor)
        self.updateGeometry()
        self.update()

    def optical_inset(self) -> int:
        """How far the words of a quiet or link button stand in from its edge: 13, with an icon 15."""
        return 15 if self._icon_name else 13

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()), self._radius())

    def sizeHint(self) -> QSize:
        height = self.theme.number("size", "target" if self._small else "control")
        if self._frozen_width:
            return QSize(self._frozen_width, height)
        return QSize(self._width_for(self.text()), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._animate_hover(1.0)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._animate_hover(0.0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.busy:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.busy or event.key() not in _PRESSING:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        coat = _COATS[self._kind]
        border = self.colour(coat.border) if coat.border else None
        fill, text = self._fill(coat), coat.text
        if not self.isEnabled():
            text = "text-disabled"
            filled = self._kind in ("primary", "danger")
            fill = self.colour("surface-3") if filled else None
            border = self.colour("border") if coat.border else None
        if fill is not None or border is not None:
            draw_round(painter, QRectF(self.rect()), self._radius(), fill=fill, border=border)
        self._draw_content(painter, text)

    def _draw_content(self, painter: QPainter, tone: str) -> None:
        font = self._font()
        words = self._busy_words if self._spinning else self.text()
        advance = QFontMetricsF(font).horizontalAdvance(words)
        before = _ICON + _GAP if (self._icon_name or self._spinning) else 0
        after = _ICON + _GAP if (self._trailing and not self._spinning) else 0
        if self._spinning and before + advance > self.width() - 8:
            words, advance, before = "", 0.0, _ICON  # the verb does not fit the frozen width
        x = (self.width() - before - advance - after) / 2
        middle = (self.height() - _ICON) / 2
        if self._spinning:
            arc = self.colour(tone)
            track = QColor(arc)
            track.setAlphaF(0.35)
            at = self.from_lead(x, _ICON)
            draw_spinner(painter, at, middle, _ICON, self._turning.degrees(), track=track, arc=arc)
        elif self._icon_name:
            self._draw_icon(painter, self._icon_name, tone, x, middle)
        painter.setPen(self.colour(tone))
        box = QRectF(self.from_lead(x + before, advance), 0, advance + 1, self.height())
        draw_words(painter, box, words, font)
        if after:
            self._draw_icon(painter, self._trailing, tone, x + before + advance + _GAP, middle)

    def _draw_icon(self, painter: QPainter, icon: str, tone: str, x: float, y: float) -> None:
        flip = self.mirrored and icon in _FLIPS
        self.draw_icon(painter, icon, tone, self.from_lead(x, _ICON), y, _ICON, flip=flip)

    def _fill(self, coat: _Coat) -> QColor | None:
        if self._kind == "danger":
            # There are no tokens for it: a breath of black, more when pressed.
            return mix(self.colour("danger"), QColor("#000000"), 0.2 if self.isDown() else 0.1 * self._hover)
        if self.isDown() and coat.pressed:
            return self.colour(coat.pressed)
        if self._hover <= 0 or coat.hover is None:
            return self.colour(coat.fill) if coat.fill else None
        over = self.colour(coat.hover)
        if coat.fill:
            return mix(self.colour(coat.fill), over, self._hover)
        clear = QColor(over)
        clear.setAlphaF(0)
        return mix(clear, over, self._hover)

    def _font(self) -> QFont:
        if self._small:
            return self.type_font("small", weight=500 if self._kind == "waiting" else 600, tabular=self._tabular())
        return self.type_font("button")

    def _tabular(self) -> bool:
        return self._kind == "waiting"

    def _radius(self) -> float:
        return self.theme.number("radius", "small" if self._small else "control")

    def _width_for(self, words: str) -> int:
        padding = 12 if self._kind in ("quiet", "link", "waiting") else (16 if self._small else 20)
        width = QFontMetricsF(self._font()).horizontalAdvance(words) + 2 * (padding + 1)
        width += (_ICON + _GAP) * (bool(self._icon_name) + bool(self._trailing))
        return math.ceil(width)

    def _show_busy(self) -> None:
        self._spinning = True
        self._turning.turn_for(self.theme.duration("spinnerTurn"))
        self.update()

    def _animate_hover(self, target: float) -> None:
        self._hovering.stop()
        duration = self.theme.duration("hover")
        if duration == 0:
            self._set_hover(target)
            return
        self._hovering.setDuration(duration)
        self._hovering.setStartValue(self._hover)
        self._hovering.setEndValue(target)
        self._hovering.start()

    def _set_hover(self, value: object) -> None:
        self._hover = float(value) if isinstance(value, (int, float)) else 0.0
        self.update()
