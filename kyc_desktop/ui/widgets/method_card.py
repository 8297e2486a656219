"""A way to verify, as a card with what is needed for it.

Signals: those of QRadioButton; listen to `ChoiceGroup.changed`.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .badge import badge_width, draw_badge
from .choice import RADIO, Art, Choice
from .text_flow import Look, TextFlow
from .themed import antialiased, draw_round

_DETAIL = Look(role="small", colour="text-2")
_NEED = Look(role="small")


class MethodCard(Choice):
    """A way to verify (screen 04): title, badge, two lines, what is needed, and an optional picture of 168 × 104."""

    def __init__(
        self,
        name: str,
        key: str,
        title: str,
        *,
        detail: str,
        needs: tuple[str, ...] = (),
        badge: str = "",
        art: Art | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, key, title, detail=detail, parent=parent)
        self._needs = needs
        self._badge = badge
        self._art = art
        self._alone = False
        self.setAccessibleName(f"{title}, {badge}" if badge else title)
        self.setAccessibleDescription(" ".join((detail, *needs)))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def set_alone(self, alone: bool) -> None:
        """The only way there is: no radio, no outline of a choice, and nothing to focus."""
        self._alone = alone
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if alone else Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, alone)
        self.restyle()

    def sizeHint(self) -> QSize:
        return QSize(520, self.heightForWidth(520))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(520))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = self._text_width(width)
        height = 21 + self._title_flow(width).height + 4 + self.flow(self.detail, _DETAIL, room).height + 21
        needs = self._need_flows(width)
        if needs:
            height += 12 + sum(need.height for need in needs) + 4 * (len(needs) - 1)
        return max(height, 104 + 42 if self._art else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        text = self._text_at()
        if self._alone:
            radius = self.theme.number("radius", "card")
            draw_round(painter, QRectF(self.rect()), radius, fill=self.colour("surface"), border=self.colour("border"))
        else:
            self.draw_card(painter)
            self.draw_radio(painter, self.from_lead(21, RADIO), 22)
        y = 21.0
        title = self._title_flow(self.width())
        title.draw(painter, self.from_lead(text, title.width), y, self.ink("text"))
        if self._badge:
            fill, ink = ("accent", "on-accent") if self.isChecked() else ("accent-soft", "accent-text")
            draw_badge(painter, self, self._badge, text + title.width + 7, y, fill=fill, ink=ink)
        y += title.height + 4
        width = self._text_width(self.width())
        detail = self.flow(self.detail, _DETAIL, width)
        detail.draw(painter, self.from_lead(text, width), y, self.ink("text-2"))
        y += detail.height + 12
        tone = "accent-text" if self.isChecked() and not self._alone else "text-3"
        for need in self._need_flows(self.width()):
            top = y + (need.line_height - 18) / 2
            self.draw_icon(painter, "check", tone, self.from_lead(text, 18), top, 18)
            need.draw(painter, self.from_lead(text + 26, need.width), y, self.ink("text"))
            y += need.height + 4
        if self._art is not None:
            painter.translate(self.from_lead(self.width() - 21 - 168, 168), (self.height() - 104) / 2)
            self._art(painter, self, selected=self.isChecked())

    def _title_flow(self, width: int) -> TextFlow:
        """The title, as wide as it is, or broken where the badge would not fit beside it."""
        badge = badge_width(self, self._badge) + 8 if self._badge else 0
        title = self.flow(self.title, Look(role="heading"), 1)
        title.set_width(min(title.natural_width() + 1, self._text_width(width) - badge))
        return title

    def _need_flows(self, width: int) -> list[TextFlow]:
        room = self._text_width(width) - 26
        return [self.flow(need, _NEED, room) for need in self._needs]

    def _text_width(self, width: int) -> float:
        return width - self._text_at() - 21 - (168 + 16 if self._art is not None else 0)

    def _text_at(self) -> int:
        return 21 if self._alone else 59
