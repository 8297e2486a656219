"""Choices as cards and rows: one is taken, arrows move between them, the whole area is the target.

Signals:
    ChoiceGroup.changed(str): the person took another choice; the string is its key.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from .enter import LeavesEnter
from .focus import FocusShape
from .text_flow import Look, TextFlow
from .themed import Themed, draw_round

RADIO = 22


class Art(Protocol):
    """A drawing of `art`: left top corner at (0, 0), in the colours of the owner's theme."""

    def __call__(self, painter: QPainter, owner: Themed, *, selected: bool = False) -> None: ...


class Choice(LeavesEnter, QRadioButton):
    """Base of all choices: a radio button that paints itself and is its own target.

    ``key`` is the value; title and description together are the accessible name.
    """

    def __init__(self, name: str, key: str, title: str, *, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.key = key
        self.title = title
        self.detail = detail
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(self.restyle)

    def set_title(self, title: str) -> None:
        self.title = title
        self.setAccessibleName(title)
        self.restyle()

    def set_detail(self, detail: str) -> None:
        self.detail = detail
        self.setAccessibleDescription(detail)
        self.restyle()

    def restyle(self) -> None:
        if hasattr(self, "_theme"):
            super().restyle()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def flow(self, words: str, look: Look, width: float) -> TextFlow:
        flow = TextFlow(self.theme, words, look, mirrored=self.mirrored)
        flow.set_width(width)
        return flow

    def ink(self, tone: str) -> QColor:
        return self.colour(tone if self.isEnabled() else "text-disabled")

    def draw_radio(self, painter: QPainter, x: float, y: float) -> None:
        rect = QRectF(x, y, RADIO, RADIO)
        if not self.isChecked():
            border = "text-3" if self.underMouse() and self.isEnabled() else "border-strong"
            if not self.isEnabled():
                border = "border"
            draw_round(painter, rect, RADIO / 2, fill=self.colour("surface"), border=self.colour(border), width=1.5)
            return
        ring = "accent" if self.isEnabled() else "border-strong"
        draw_round(painter, rect, RADIO / 2, fill=self.colour(ring))
        painter.setBrush(self.colour("surface"))
        painter.drawEllipse(rect.center(), 4, 4)

    def draw_card(self, painter: QPainter) -> None:
        radius = self.theme.number("radius", "card")
        rect = QRectF(self.rect())
        if self.isChecked():
            outline = self.colour("accent-text")
            draw_round(painter, rect, radius, fill=self.colour("accent-soft"), border=outline, width=2)
        else:
            hover = self.underMouse() and self.isEnabled()
            fill = self.colour("surface-2" if hover else "surface")
            draw_round(painter, rect, radius, fill=fill, border=self.colour("border"))

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()), self.theme.number("radius", "card"))


class ChoiceGroup(QButtonGroup):
    """The choices of one question. Put the choices where you like; the group keeps one of them taken."""

    changed = Signal(str)

    def __init__(self, name: str, choices: list[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._choices = choices
        self._key = ""
        for choice in choices:
            self.addButton(choice)
        self.buttonToggled.connect(self._toggled)

    def value(self) -> str:
        checked = next((choice for choice in self._choices if choice.isChecked()), None)
        return checked.key if checked is not None else ""

    def set_value(self, key: str) -> None:
        """Take a choice without a signal; "" takes none."""
        self._key = key
        self.setExclusive(False)
        for choice in self._choices:
            choice.setChecked(choice.key == key)
        self.setExclusive(True)

    def choice(self, key: str) -> Choice:
        return next(choice for choice in self._choices if choice.key == key)

    def _toggled(self) -> None:
        # Arrow keys take a choice without a click, so toggling is what is listened to.
        key = self.value()
        if key and key != self._key:
            self._key = key
            self.changed.emit(key)
