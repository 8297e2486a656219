"""A choice as a row of a list, with a second line and a picture at the end.

Signals: those of QRadioButton; listen to `ChoiceGroup.changed`.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .badge import badge_width, draw_badge
from .choice import RADIO, Choice
from .focus import FocusShape
from .text_flow import Look, TextFlow
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
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, detail = self._flows(width)
        return max(60, title.height + (detail.height if self.detail else 0) + 18)

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()).adjusted(4, 4, -4, -4), 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        if self.underMouse() and self.isEnabled() and not self.isChecked():
            fill = self.colour("surface-2")
            draw_round(painter, QRectF(self.rect()).adjusted(1, 0, -1, 0), 12, fill=fill)
        self.draw_radio(painter, self.from_lead(16, RADIO), (self.height() - RADIO) / 2)
        title, detail = self._flows(self.width())
        y = (self.height() - title.height - (detail.height if self.detail else 0)) / 2
        title.draw(painter, self.from_lead(54, title.width), y, self.ink("text"))
        if self._badge:
            draw_badge(painter, self, self._badge, 54 + title.width + 11, y - 1, fill="accent-soft", ink="accent-text")
        if self.detail:
            detail.draw(painter, self.from_lead(54, detail.width), y + title.height, self.ink("text-2"))
        if self._icon:
            x = self.from_lead(self.width() - 16 - 20, 20)
            self.draw_icon(painter, self._icon, "text-3", x, (self.height() - 20) / 2, 20)

    def _flows(self, width: int) -> tuple[TextFlow, TextFlow]:
        room = width - 54 - 16 - (36 if self._icon else 0)
        badge = badge_width(self, self._badge) + 12 if self._badge else 0
        title = self.flow(self.title, Look(role="body", weight=600 if self.isChecked() else 500), 1)
        title.set_width(min(title.natural_width() + 1, room - badge))
        return title, self.flow(self.detail, Look(role="small", colour="text-2"), room)
