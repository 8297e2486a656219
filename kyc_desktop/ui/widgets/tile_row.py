"""A row of a card: picture, bold line, quiet line, and something at the end.

Signals:
    TileRow.linked(str): a link in the second line was activated.
    TileButton.clicked(): the whole row was activated.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from .badge import FILLS, Tone
from .card import Padded
from .enter import PressedByEnter
from .focus import FocusShape
from .frame import FrameIcon
from .prose import Prose
from .text import Strong as StrongText
from .text_flow import Look, TextFlow, Words
from .themed import antialiased, draw_round
from .tile import Tile


class TileRow(QWidget):
    """At least ``height`` (64 or 88) high. ``trailing`` is an icon name; ``action`` any control (toggle, button).

    With ``top`` the picture stands level with the first line (screen 03) instead of in the middle, and ``below``
    is a widget under the text.
    """

    linked = Signal(str)

    def __init__(
        self,
        name: str,
        icon: str,
        title: Words,
        text: Words = "",
        *,
        tone: Tone = "neutral",
        height: int = 64,
        trailing: str = "",
        trailing_colour: str = "text-3",
        action: QWidget | None = None,
        top: bool = False,
        below: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.tile = Tile(icon, tone=tone)
        self.title = StrongText(f"{name}.title", title)
        self.text = Prose(f"{name}.text", text, Look(role="small", colour="text-2", strong_weight=500))
        if not text:
            self.text.hide()
        self.text.linked.connect(self.linked)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, 0, 0, 0)
        if not top:
            words.addStretch(1)
        words.addWidget(self.title)
        if top:
            words.addSpacing(4)
        words.addWidget(self.text)
        words.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(20, 16 if top else 0, 20, 16 if top and below is None else 0)
        row.setSpacing(16)
        row.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        if trailing:
            size = 20 if trailing == "check" else 18
            row.addWidget(FrameIcon(trailing, tone=trailing_colour, size=size), 0, Qt.AlignmentFlag.AlignVCenter)
        if action is not None:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row, 1)
        if below is not None:
            # Quiet buttons stand in by 12, so that their pictures line up with the text.
            column.addWidget(Padded(below, (64, 4, 20, 8)))
        self.setMinimumHeight(0 if top else height)

    def set_words(self, title: Words, text: Words = "") -> None:
        self.title.set_words(title)
        self.text.set_words(text)
        self.text.setHidden(not text)


class TileButton(PressedByEnter, QPushButton):
    """The same row as one button ("Save your receipt"), with a picture of what it does at the end."""

    def __init__(
        self,
        name: str,
        icon: str,
        title: str,
        text: str = "",
        *,
        tone: Tone = "neutral",
        trailing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._icon, self._title, self._text = icon, title, text
        self._tone: Tone = tone
        self._trailing = trailing
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def set_words(self, title: str, text: str) -> None:
        self._title = title
        self.setAccessibleName(title)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleDescription(text)
        self.restyle()

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()).adjusted(4, 4, -4, -4), 10)

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, text = self._flows(width)
        return max(64, title.height + (text.height if self._text else 0) + 22)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 64)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            fill = self.colour("surface-3" if self.isDown() else "surface-2")
            draw_round(painter, QRectF(self.rect()).adjusted(1, 0, -1, 0), 12, fill=fill)
        fill_name, ink = FILLS[self._tone]
        x, y = self.from_lead(20, 40), (self.height() - 40) / 2
        draw_round(painter, QRectF(x, y, 40, 40), 10, fill=self.colour(fill_name))
        self.draw_icon(painter, self._icon, ink, x + 10, y + 10, 20)
        title, text = self._flows(self.width())
        top = (self.height() - title.height - (text.height if self._text else 0)) / 2
        room = title.width
        title.draw(painter, self.from_lead(76, room), top, None if self.isEnabled() else self.colour("text-disabled"))
        if self._text:
            text.draw(painter, self.from_lead(76, room), top + title.height)
        if self._trailing:
            at = self.from_lead(self.width() - 20 - 18, 18)
            self.draw_icon(painter, self._trailing, "text-3", at, (self.height() - 18) / 2, 18)

    def _flows(self, width: int) -> tuple[TextFlow, TextFlow]:
        room = width - 76 - 20 - (34 if self._trailing else 0)
        title = TextFlow(self.theme, self._title, Look(role="bodyStrong"), mirrored=self.mirrored)
        text = TextFlow(self.theme, self._text, Look(role="small", colour="text-2"), mirrored=self.mirrored)
        title.set_width(room)
        text.set_width(room)
        return title, text
