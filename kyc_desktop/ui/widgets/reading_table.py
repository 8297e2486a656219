"""What was read, field by field: what it is, its value, and in words how it was checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from .card import Hairline
from .prose import Prose
from .text_flow import Look
from .themed import Themed, antialiased, draw_round

Tone = Literal["ok", "quiet", "warning", "danger"]

_FACES: Final[dict[Tone, tuple[str, str]]] = {
    "ok": ("check", "success-text"),
    "quiet": ("info", "text-2"),
    "warning": ("alert-triangle", "warning-text"),
    "danger": ("alert-circle", "danger-text"),
}
_LABEL: Final = 124
_LABEL_NARROW: Final = 104
_NARROW: Final = 400
_ICON: Final = 16
_ICON_GAP: Final = 6
_GAP: Final = 12
_ROW: Final = 43
"""With its hairline 44."""


@dataclass(frozen=True, kw_only=True)
class ReadingRow:
    """``verdict``: in words, empty where there is nothing to say of it."""

    name: str
    label: str
    value: str
    verdict: str = ""
    tone: Tone = "ok"


class ReadingTable(QWidget):
    """A head and one row of 44 for each field, with hairlines between and below them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.head = Prose(f"{name}.head", "", Look(role="bodyStrong", line=24))
        self.note = Prose(f"{name}.note", "", Look(role="small", colour="text-2", line=24))
        top = QWidget()
        top.setMinimumHeight(32)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, top)
        self._line.setContentsMargins(0, 0, 0, 8)
        self._line.addWidget(self.head, 1, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self.note, 0, Qt.AlignmentFlag.AlignTop)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(self._rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_line()

    def _share_line(self) -> None:
        """The note stands beside the head where both fit in one line, else below it."""
        fits = self.head.sizeHint().width() + _GAP + self.note.sizeHint().width() <= self.width()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(way)
        self._line.setSpacing(_GAP if fits else 0)

    def set_rows(self, head: str, note: str, rows: Sequence[ReadingRow]) -> None:
        """``note``: what the values were compared with."""
        self.head.set_words(head)
        self.note.set_words(note)
        self._share_line()
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        for row in rows:
            self._rows.addWidget(Hairline())
            self._rows.addWidget(_Row(f"{self.objectName()}.{row.name}", row))
        if rows:
            self._rows.addWidget(Hairline())


class _Row(Themed, QWidget):
    """One line where label, value and verdict fit beside each other, else the verdict below the value."""

    def __init__(self, name: str, row: ReadingRow) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(", ".join(part for part in (f"{row.label}: {row.value}", row.verdict) if part))
        self._icon, ink = _FACES[row.tone]
        self._row, self._ink = row, ink
        bad = row.tone == "danger"
        self._label = Prose(f"{name}.label", row.label, Look(role="small", colour="text-2"), self)
        self._value = Prose(
            f"{name}.value", row.value, Look(weight=500, tabular=True, colour="danger-text" if bad else "text"), self
        )
        self._verdict = Prose(f"{name}.verdict", row.verdict, Look(role="small", weight=500, colour=ink), self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width, place=False)

    def sizeHint(self) -> QSize:
        return QSize(_NARROW, self.heightForWidth(_NARROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Layouts around it ask for its height at the width of the hint, which is not this one.
        self.setMinimumHeight(self._lay_out(self.width(), place=True))

    def restyle(self) -> None:
        super().restyle()
        self._lay_out(self.width(), place=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        if self._row.tone == "danger":
            draw_round(painter, QRectF(self.rect()).adjusted(0, 2, 0, -2), 8, fill=self.colour("danger-soft"))
        if self._row.verdict:
            place = self._verdict.geometry()
            x = place.right() + 1 + _ICON_GAP if self.mirrored else place.left() - _ICON_GAP - _ICON
            y = place.top() + (self.theme.line("small") - _ICON) / 2
            self.draw_icon(painter, self._icon, self._ink, x, y, _ICON, stroke=2.0)

    def _lay_out(self, width: int, *, place: bool) -> int:
        inset = 8 if self._row.tone == "danger" else 0
        label = _LABEL_NARROW if width < _NARROW else _LABEL
        label = min(max(label, self._label.sizeHint().width() + 9), max(label, width * 2 // 5))
        verdict = self._verdict.sizeHint().width() if self._row.verdict else 0
        beside = verdict + _ICON + _ICON_GAP if verdict else 0
        room = width - label - inset
        one_line = self._value.sizeHint().width() + (_GAP + beside if beside else 0) <= room
        value_width = max(1, room - (_GAP + beside if beside else 0) if one_line else room)
        value = self._value.heightForWidth(value_width)
        own = max(value, self._label.heightForWidth(label - 8))
        words = max(1, min(verdict, room - _ICON - _ICON_GAP))
        below = 0 if one_line or not verdict else 2 + self._verdict.heightForWidth(words)
        height = max(_ROW, own + below + 20)
        if place:
            top = (height - own - below) // 2
            self._put(self._label, QRect(inset, top + (22 - 20) // 2 if below else (height - 20) // 2, label - 8, 0))
            self._put(self._value, QRect(label, top, value_width, value))
            if verdict:
                x = width - inset - verdict if one_line else label + _ICON + _ICON_GAP
                y = (height - 20) // 2 if one_line else top + own + 2
                self._put(self._verdict, QRect(x, y, words, 0))
        return height

    def _put(self, widget: Prose, place: QRect) -> None:
        height = place.height() or widget.heightForWidth(place.width())
        x = round(self.from_lead(place.x(), place.width()))
        widget.setGeometry(x, place.y(), place.width(), height)
