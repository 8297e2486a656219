"""The number that the customer types on the phone, large, beside a drawing of the phone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from .text_flow import Look, TextFlow
from .themed import Themed, antialiased, draw_round, draw_words

_HEIGHT = 188
_PHONE_WIDTH = 128


class MatchPanel(Themed, QLabel):
    """188 high. A screen reader hears the figures one by one and the warning."""

    def __init__(self, name: str, number: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._number = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_number(number)
        self.follow_theme()

    def number(self) -> str:
        return self._number

    def set_number(self, number: str) -> None:
        self._number = number
        self.setText(number)
        spoken = " ".join(number)
        self.setAccessibleName(f"{self._head()}: {spoken}. {self._warning()}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(520, self.heightForWidth(max(self.width(), 360)))

    def minimumSizeHint(self) -> QSize:
        return QSize(360, _HEIGHT)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(_HEIGHT, sum(flow.height for flow in self._flows(width)) + 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), 16, 16)
        painter.fillPath(clip, self.colour("accent-soft"))
        self._draw_words(painter)
        painter.setClipPath(clip)
        painter.translate(self.from_lead(self.width() - 40 - _PHONE_WIDTH, _PHONE_WIDTH), 24)
        painter.scale(_PHONE_WIDTH / 136, _PHONE_WIDTH / 136)
        self._draw_phone(painter)

    def _draw_words(self, painter: QPainter) -> None:
        head, hero, warning = self._flows(self.width())
        y = (self.height() - head.height - hero.height - warning.height) / 2
        head.draw(painter, self.from_lead(28, head.width), y)
        hero.draw(painter, self.from_lead(25, hero.width - 1), y + head.height)
        warning.draw(painter, self.from_lead(28, warning.width), y + head.height + hero.height)

    def _flows(self, width: int) -> tuple[TextFlow, TextFlow, TextFlow]:
        room = width - 28 - 40 - _PHONE_WIDTH - 12
        head = TextFlow(self.theme, self._head(), Look(role="bodyStrong"), mirrored=self.mirrored)
        hero = TextFlow(self.theme, self._number, Look(role="hero", colour="accent-text", wrap=False))
        warning = TextFlow(self.theme, self._warning(), Look(role="small", colour="text-2"), mirrored=self.mirrored)
        head.set_width(room)
        hero.set_width(hero.natural_width() + 1)
        warning.set_width(room)
        return head, hero, warning

    def _draw_phone(self, painter: QPainter) -> None:
        surface, quiet, line = self.colour("surface"), self.colour("surface-3"), self.colour("border-line")
        strong, accent = self.colour("border-strong"), self.colour("accent")
        draw_round(painter, QRectF(0.25, 0.25, 135.5, 231.5), 24.75, fill=surface, border=strong, width=1.5, snap=False)
        for box, radius, colour in (
            (QRectF(50, 10, 36, 6), 3.0, quiet),
            (QRectF(20, 34, 62, 7), 3.5, line),
            (QRectF(20, 48, 96, 6), 3.0, quiet),
            (QRectF(20, 59, 74, 6), 3.0, quiet),
        ):
            draw_round(painter, box, radius, fill=colour)
        font = self.type_font("button")
        font.setPixelSize(18)
        typed = self._number[:2]
        for column in range(3):
            x = 20 + 34 * column
            box = QRectF(x - 0.75, 81.25, 29.5, 41.5)
            if column < len(typed):
                draw_round(painter, box, 8.75, fill=accent)
                painter.setPen(self.colour("on-accent"))
                draw_words(painter, box, typed[column], font, centred=True)
            else:
                draw_round(painter, box, 8.75, fill=surface, border=line, width=1.5, snap=False)
            for y in (140, 176):
                draw_round(painter, QRectF(x, y, 28, 28), 8, fill=quiet)

    def _head(self) -> str:
        return self.tr("Type this number on your phone")

    def _warning(self) -> str:
        return self.tr("Never read it out to a caller.")
