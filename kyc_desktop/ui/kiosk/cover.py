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
_WIDTH_BESIDE = 1040
_MANY = 3
_LOW = 40
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
        self._middle = self._icon_top = 0
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
        """Where the card is, in the coordinates of the window: in the middle, or low where the controls are low."""
        width = min(_WIDTH_BESIDE if self._beside else _WIDTH, self.width() - 40)
        height = self._height(width - 2 * _PADDING)
        y = (self.height() - height) // 2
        if getattr(self._window, "lowered", False):
            y = max(y, self.height() - height - _LOW)
        return QRect((self.width() - width) // 2, max(y, 0), width, height)

    @property
    def _beside(self) -> bool:
        """Whether the body stands at the side of the words and buttons (landscape)."""
        return self.body is not None and self.width() > self.height()

    @property
    def _columns(self) -> int:
        return 2 if len(self.buttons) > _MANY and self.width() > self.height() else 1

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
            x = self._middle - _ICON / 2
            self.draw_icon(painter, self._icon, "accent-text", x, self._icon_top, _ICON, stroke=1.5)

    def _height(self, inner: int) -> int:
        if self._beside and self.body is not None:
            inner = inner - min(self.body.sizeHint().width(), inner // 2) - _PADDING
            return 2 * _PADDING + max(self._words_height(inner) + self._buttons_height(), self.body.sizeHint().height())
        body = self.body.sizeHint().height() + 24 if self.body is not None else 0
        return 2 * _PADDING + self._words_height(inner) + body + self._buttons_height()

    def _words_height(self, inner: int) -> int:
        tall = self.title.heightForWidth(inner) + (_ICON + 20 if self._icon else 0)
        return tall + (self.text.heightForWidth(inner) + 8 if self.text.words() else 0)

    def _buttons_height(self) -> int:
        if not self.buttons:
            return 0
        rows = -(-len(self.buttons) // self._columns)
        return 32 + rows * self.buttons[0].sizeHint().height() + (rows - 1) * _GAP

    def place(self) -> None:
        """Put everything where it belongs."""
        card = self.card().adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        words = QRect(card)
        if self._beside and self.body is not None:
            width = min(self.body.sizeHint().width(), card.width() // 2)
            x = card.right() + 1 - width if self.mirrored else card.left()
            tall = self.body.sizeHint().height()
            self.body.setGeometry(x, card.center().y() - tall // 2, width, tall)
            words.setLeft(card.left() if self.mirrored else card.left() + width + _PADDING)
            words.setWidth(card.width() - width - _PADDING)
            words.setTop(card.center().y() - (self._words_height(words.width()) + self._buttons_height()) // 2)
        self._middle = words.center().x()
        self._icon_top = words.top()
        y = self._place_words(words)
        if self.body is not None and not self._beside:
            size = self.body.sizeHint()
            width = min(size.width(), words.width())
            self.body.setGeometry(words.center().x() - width // 2, y + 24, width, size.height())
            y += size.height() + 24
        self._place_buttons(words, y + 32)
        self.update()

    def _place_words(self, room: QRect) -> int:
        y = room.top() + (_ICON + 20 if self._icon else 0)
        tall = self.title.heightForWidth(room.width())
        self.title.setGeometry(room.left(), y, room.width(), tall)
        y += tall
        if self.text.words():
            tall = self.text.heightForWidth(room.width())
            self.text.setGeometry(room.left(), y + 8, room.width(), tall)
            y += tall + 8
        return y

    def _place_buttons(self, room: QRect, y: int) -> None:
        columns = self._columns
        width = (room.width() - (columns - 1) * _GAP) // columns
        for at, button in enumerate(self.buttons):
            row, column = divmod(at, columns)
            tall = button.sizeHint().height()
            x = column * (width + _GAP)
            lead = room.width() - x - width if self.mirrored else x
            button.setGeometry(room.left() + lead, y + row * (tall + _GAP), width, tall)

    def _choose(self) -> None:
        key = str(self.sender().property("key"))
        self.done(1)
        self.chosen.emit(key)
