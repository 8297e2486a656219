"""The four live checks beside the camera's picture: grey, green or amber, and said in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from .glass import draw_glass
from .themed import Themed, antialiased, draw_words

_ROW = 44
_SIZE = QSize(180, 230)


class LiveChecks(Themed, QWidget):
    """180 x 230: a head and a row for each check."""

    def __init__(self, name: str, words: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._head = self.tr("Live checks")
        self.setAccessibleName(self._head)
        self.rows = [LiveCheck(f"{name}.{at + 1}", text, self) for at, text in enumerate(words)]
        self.resize(_SIZE)
        self.follow_theme()
        for at, row in enumerate(self.rows):
            row.setGeometry(0, 38 + at * _ROW, _SIZE.width(), _ROW)

    def show_checks(self, checks: Sequence[bool | None]) -> None:
        for row, good in zip(self.rows, checks, strict=True):
            row.show_state(good)

    def sizeHint(self) -> QSize:
        return _SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        draw_glass(painter, QRectF(self.rect()))
        painter.setPen(self.colour("on-stage-2"))
        box = QRectF(self.from_lead(16, self.width() - 32), 14, self.width() - 32, 20)
        draw_words(painter, box, self._head, self.type_font("small", weight=600))


class LiveCheck(Themed, QLabel):
    """One check. ``good``: None while there is nothing to check."""

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.good: bool | None = None
        self.follow_theme()
        self._say()

    def show_state(self, good: bool | None) -> None:
        if good is not self.good:
            self.good = good
            self._say()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        icon, tone = "circle", "on-stage-2"
        if self.good is not None:
            icon, tone = ("check-circle-2", "stage-ok") if self.good else ("alert-triangle", "stage-warn")
        self.draw_icon(painter, icon, tone, self.from_lead(16, 24), 10, 24)
        amber = self.good is False
        painter.setPen(self.colour("stage-warn" if amber else "on-stage"))
        font = self.type_font("body", weight=600 if amber else 500)
        draw_words(
            painter, QRectF(self.from_lead(52, self.width() - 60), 0, self.width() - 60, _ROW), self.text(), font
        )

    def _say(self) -> None:
        state = {True: self.tr("yes"), False: self.tr("not yet"), None: self.tr("waiting")}[self.good]
        self.setAccessibleName(self.tr("{check}: {state}").format(check=self.text(), state=state))
