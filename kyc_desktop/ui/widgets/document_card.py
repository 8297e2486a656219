"""A kind of document, as a card with its picture.

Signals: those of QRadioButton; listen to `ChoiceGroup.changed`.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .choice import RADIO, Art, Choice
from .text_flow import Look
from .themed import antialiased


class DocumentCard(Choice):
    """A kind of document (screen 12): 140 high, picture and radio above, name and sides below."""

    def __init__(
        self, name: str, key: str, title: str, *, detail: str, art: Art, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, key, title, detail=detail, parent=parent)
        self._art = art
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return QSize(165, 140)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 140)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        self.draw_card(painter)
        self.draw_radio(painter, self.from_lead(self.width() - 17 - RADIO, RADIO), 17)
        width = self.width() - 34
        detail = self.flow(self.detail, Look(role="small", wrap=False), width)
        bottom = self.height() - 17 - detail.line_height
        detail.draw(painter, self.from_lead(17, width), bottom, self.ink("text-2"))
        title = self.flow(self.title, Look(role="bodyStrong", line=20, wrap=False), width)
        painter.save()
        painter.setClipRect(QRectF(17, 0, width, self.height()))
        title.draw(painter, self.from_lead(17, width), bottom - 2 - title.line_height, self.ink("text"))
        painter.restore()
        painter.translate(self.from_lead(17, 60), 17)
        self._art(painter, self, selected=self.isChecked())
