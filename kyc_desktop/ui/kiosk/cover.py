"""What covers the screen of a kiosk and can be answered: a card in the middle with big buttons.

Signals:
    Cover.chosen(str): the key of the button that was pressed. The cover is closed then.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ..layer import Layer
from ..widgets.button import Kind
from ..widgets.prose import Prose
from ..widgets.text_flow import Look, Words
from ..widgets.themed import antialiased, draw_round
from .button import WIDE, TouchButton

_PADDING = 40
_WIDTH = 560
_ICON = 48
_GAP = 12


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One button: its key, its words, and how loud it is."""

    key: str
    label: str
    kind: Kind = "secondary"
    icon: str = ""


@dataclass(frozen=True, kw_only=True)
class Notice:
    """``safe``: key of the choice that has the focus at first."""

    title: str
    text: Words = ""
    choices: Sequence[Choice] = field(default_factory=tuple)
    icon: str = ""
    safe: str = ""


class Cover(Layer):
    """``body``: a widget between the words and the buttons; the cover takes it over."""

    chosen = Signal(str)

    def __init__(self, name: str, notice: Notice, window: QWidget, body: QWidget | None = None) -> None:
        super().__init__(name, notice.title, window)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._icon = notice.icon
        self.title = Prose(f"{name}.title", notice.title, Look(role="title", alignment=centre), self)
        self.text = Prose(f"{name}.text", notice.text, Look(role="lead", colour="text-2", alignment=centre), self)
        self.body = body
        if body is not None:
            body.setParent(self)
        self.buttons: list[TouchButton] = []
        self._safe = 0
        for at, choice in enumerate(notice.choices):
            button = TouchButton(
                f"{name}.{choice.key}",
                choice.label,
                kind=choice.kind,
                icon=choice.icon,
                tall=WIDE,
                size=18,
                parent=self,
            )
            button.setProperty("key", choice.key)
            button.clicked.connect(self._choose)
            self.buttons.append(button)
            if choice.key == notice.safe:
                self._safe = at
        self.follow_theme()

    def stops(self) -> list[QAbstractButton]:
        inside = self.body.findChildren(QAbstractButton) if self.body is not None else []
        return [*inside, *self.buttons]

    def safe_stop(self) -> QAbstractButton:
        return self.buttons[self._safe] if self.buttons else self.stops()[0]

    def card(self) -> QRect:
        """Where the card is, in the coordinates of the window."""
        width = min(_WIDTH, self.width() - 40)
        height = self._height(width - 2 * _PADDING)
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def restyle(self) -> None:
        super().restyle()
        if self.isVisible():
            self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        painter.fillRect(self.rect(), self.colour("canvas"))
        card = QRectF(self.card())
        draw_round(painter, card, 20, fill=self.colour("surface"), border=self.colour("border"))
        if self._icon:
            x = card.center().x() - _ICON / 2
            self.draw_icon(painter, self._icon, "accent-text", x, card.top() + _PADDING, _ICON, stroke=1.5)

    def _height(self, inner: int) -> int:
        parts = [self.title.heightForWidth(inner)]
        if self._icon:
            parts.append(_ICON + 20)
        if self.text.words():
            parts.append(self.text.heightForWidth(inner) + 8)
        if self.body is not None:
            parts.append(self.body.sizeHint().height() + 24)
        tall = sum(button.sizeHint().height() + _GAP for button in self.buttons)
        return 2 * _PADDING + sum(parts) + (tall + 32 - _GAP if self.buttons else 0)

    def place(self) -> None:
        card = self.card()
        x, inner, y = card.left() + _PADDING, card.width() - 2 * _PADDING, card.top() + _PADDING
        if self._icon:
            y += _ICON + 20
        tall = self.title.heightForWidth(inner)
        self.title.setGeometry(x, y, inner, tall)
        y += tall
        if self.text.words():
            tall = self.text.heightForWidth(inner)
            self.text.setGeometry(x, y + 8, inner, tall)
            y += tall + 8
        if self.body is not None:
            size = self.body.sizeHint()
            width = min(size.width(), inner)
            self.body.setGeometry(card.center().x() - width // 2, y + 24, width, size.height())
            y += size.height() + 24
        y += 32
        for button in self.buttons:
            tall = button.sizeHint().height()
            button.setGeometry(x, y, inner, tall)
            y += tall + _GAP
        self.update()

    def _choose(self) -> None:
        key = str(self.sender().property("key"))
        self.done(1)
        self.chosen.emit(key)
