"""A choice as a row of a list, with a second line and a picture at the end.

Signals: those of QRadioButton; listen to `ChoiceGroup.changed`.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .badge import draw_badge
from .choice import RADIO, Choice
from .focus import FocusShape
from .text_flow import Look
from .themed import antialiased, draw_round


class ChoiceRow(Choice):
    """Screen 12: 60 high, radio, title with badge, second line, icon at the end. Put the rows into a `Card`."""

    def __init__(
        self,
        name: str,
        key: str,
        title: str,
        *,
        detail: str = "",
        badge: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, key, title, detail=detail, parent=parent)
        self._badge = badge
        self._icon = icon
        self.setAccessibleName(f"{title}, {badge}" if badge else title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        lines = self.theme.line("body") + (self.theme.line("small") if self.detail else 0)
        return QSize(320, max(60, lines + 18))

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()).adjusted(4, 4, -4, -4), 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        if self.underMouse() and self.isEnabled() and not self.isChecked():
            fill = self.colour("surface-2")
            draw_round(painter, QRectF(self.rect()).adjusted(1, 0, -1, 0), 12, fill=fill)
        self.draw_radio(painter, self.from_lead(16, RADIO), (self.height() - RADIO) / 2)
        lines = self.theme.line("body") + (self.theme.line("small") if self.detail else 0)
        y = (self.height() - lines) / 2
        look = Look(role="body", weight=600 if self.isChecked() else 500, wrap=False)
        title = self.flow(self.title, look, 400)
        advance = title.natural_width() + 1
        title.set_width(advance)
        title.draw(painter, self.from_lead(54, advance), y, self.ink("text"))
        if self._badge:
            draw_badge(painter, self, self._badge, 54 + advance + 12 - 1, y - 1, fill="accent-soft", ink="accent-text")
        room = self.width() - 54 - 16 - (36 if self._icon else 0)
        if self.detail:
            detail = self.flow(self.detail, Look(role="small", wrap=False), room)
            detail.draw(painter, self.from_lead(54, room), y + self.theme.line("body"), self.ink("text-2"))
        if self._icon:
            x = self.from_lead(self.width() - 16 - 20, 20)
            self.draw_icon(painter, self._icon, "text-3", x, (self.height() - 20) / 2, 20)
