"""A kind of document, as a card with its picture.

Signals: those of QRadioButton; listen to `ChoiceGroup.changed`.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .choice import RADIO, Art, Choice
from .text_flow import Look
from .themed import antialiased

_HEIGHT = 140
_PADDING = 17
_TITLE = Look(role="bodyStrong", line=20)
_DETAIL = Look(role="small", colour="text-2")


class DocumentCard(Choice):
    """A kind of document (screen 12): 140 high, picture and radio above, name and sides below."""

    def __init__(
        self, name: str, key: str, title: str, *, detail: str, art: Art, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, key, title, detail=detail, parent=parent)
        self._art = art
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return QSize(165, self.heightForWidth(165))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width - 2 * _PADDING
        words = self.flow(self.title, _TITLE, room).height + 2 + self.flow(self.detail, _DETAIL, room).height
        return max(_HEIGHT, _PADDING + 48 + 8 + words + _PADDING)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        self.draw_card(painter)
        self.draw_radio(painter, self.from_lead(self.width() - _PADDING - RADIO, RADIO), _PADDING)
        width = self.width() - 2 * _PADDING
        detail = self.flow(self.detail, _DETAIL, width)
        title = self.flow(self.title, _TITLE, width)
        y = self.height() - _PADDING - detail.height
        detail.draw(painter, self.from_lead(_PADDING, width), y, self.ink("text-2"))
        title.draw(painter, self.from_lead(_PADDING, width), y - 2 - title.height, self.ink("text"))
        painter.translate(self.from_lead(_PADDING, 60), _PADDING)
        self._art(painter, self, selected=self.isChecked())
