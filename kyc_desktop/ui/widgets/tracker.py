"""What has happened, what is going on and what comes next, on screens that wait.

Signals: none. The rows change by `Tracker.set_rows`; a changed row is spoken.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from .announce import announce
from .spinner import Turning, draw_spinner
from .text_flow import Look, TextFlow, Words, as_parts
from .themed import Themed, antialiased, draw_round

RowState = Literal["done", "current", "warning", "failed", "todo"]

_NODE = 24
_TEXT_AT = 36
_INKS: dict[RowState, str] = {
    "done": "text",
    "current": "text",
    "warning": "warning-text",
    "failed": "danger-text",
    "todo": "text-2",
}


@dataclass(frozen=True, kw_only=True)
class TrackerRow:
    """One row. ``time`` is written as it stands ("2:09 PM"); ``since`` (aware) runs a timer there instead."""

    state: RowState
    words: Words
    time: str = ""
    since: datetime | None = None
    detail: Words = ""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Tracker(QWidget):
    """Rows of 40 with nodes of 24. ``clock`` returns the server's time now, for running timers."""

    def __init__(self, name: str, *, clock: Callable[[], datetime] = _utc_now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._clock = clock
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        # That of a layout is its height at the narrowest width, where rows wrap that never do in a column.
        hints = [row.sizeHint() for row in self._rows]
        return QSize(max((hint.width() for hint in hints), default=0), sum(hint.height() for hint in hints))

    def set_clock(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock

    def now(self) -> datetime:
        return self._clock()

    def rows(self) -> list[TrackerRow]:
        return [row.content for row in self._rows]

    def set_rows(self, rows: Sequence[TrackerRow]) -> None:
        """Show these rows. A row whose state changed to anything but "todo" is announced."""
        before = [(row.content.state, row.spoken()) for row in self._rows]
        while len(self._rows) > len(rows):
            row = self._rows.pop()
            row.hide()
            row.setParent(None)
            row.deleteLater()
        while len(self._rows) < len(rows):
            row = _Row(f"{self.objectName()}.{len(self._rows) + 1}", self)
            self._rows.append(row)
            self._column.addWidget(row)
        for number, (row, content) in enumerate(zip(self._rows, rows, strict=True)):
            above = rows[number - 1].state if number else None
            row.set_content(content, above=above, last=number == len(rows) - 1)
        if before and self.isVisible():
            news = [
                row.spoken()
                for row, old in zip(self._rows, before, strict=False)
                if (row.content.state, row.spoken()) != old and row.content.state != "todo"
            ]
            announce(self, ". ".join(news))


class _Row(Themed, QLabel):
    """One row. The label underneath carries the words; everything is painted here."""

    def __init__(self, name: str, tracker: Tracker) -> None:
        super().__init__(tracker)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._tracker = tracker
        self.content = TrackerRow(state="todo", words="")
        self._last = False
        self._above: RowState | None = None
        self._turning = Turning(self)
        self._second = QTimer(self, interval=250)
        self._second.timeout.connect(self._tick)
        self._shown_time = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def set_content(self, content: TrackerRow, *, above: RowState | None, last: bool) -> None:
        if (content, above, last) == (self.content, self._above, self._last):
            return
        self._above = above
        self.content = content
        self._last = last
        self.setText(self._plain(content.words))
        self.setAccessibleName(self.spoken())
        self._animate()
        self.restyle()

    def spoken(self) -> str:
        """State, words, time and detail as one sentence; a running timer is left out."""
        states = {
            "done": self.tr("Done"),
            "current": self.tr("Now"),
            "warning": self.tr("Warning"),
            "failed": self.tr("Failed"),
            "todo": self.tr("Next"),
        }
        parts = [f"{states[self.content.state]}: {self._plain(self.content.words)}", self.content.time]
        return ", ".join(part for part in (*parts, self._plain(self.content.detail)) if part)

    def restyle(self) -> None:
        state = self.content.state
        weight = 600 if state in ("current", "warning") else None
        look = Look(role="body", colour=_INKS[state], weight=weight, strong_colour=None, line=24)
        self._words = TextFlow(self.theme, self.content.words, look, mirrored=self.mirrored)
        small = Look(role="small", colour="text-2")
        self._detail = TextFlow(self.theme, self.content.detail, small, mirrored=self.mirrored)
        self._animate()
        super().restyle()

    def sizeHint(self) -> QSize:
        # Before the first layout the width is not known; a column's is what it will be on every screen.
        return QSize(320, self.heightForWidth(max(self.width(), self.theme.number("size", "column"))))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 40)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = 16 + self._words.set_width(self._words_width(width))
        if self.content.detail:
            height += 2 + self._detail.set_width(width - _TEXT_AT)
        return height

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._animate()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turning.stop()
        self._second.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        if not self._last:
            self._draw_line(painter, self.content.state, QRectF(0, 34, 2, self.height() - 34 + 6))
        if self._above is not None:
            self._draw_line(painter, self._above, QRectF(0, -6, 2, 12))
        self._draw_node(painter)
        width = self._words_width(self.width())
        self._words.set_width(width)
        self._words.draw(painter, self.from_lead(_TEXT_AT, width), 8)
        self._draw_time(painter)
        if self.content.detail:
            width = self.width() - _TEXT_AT
            self._detail.set_width(width)
            self._detail.draw(painter, self.from_lead(_TEXT_AT, width), 8 + self._words.height + 2)

    def _draw_line(self, painter: QPainter, above: RowState, bar: QRectF) -> None:
        """The line between two nodes belongs to the row above and ends 6 px inside the row below."""
        bar.moveLeft(self.from_lead(11, 2))
        tone = "success-line" if above == "done" else "border-line"
        draw_round(painter, bar, 1, fill=self.colour(tone))

    def _draw_node(self, painter: QPainter) -> None:
        x, y = self.from_lead(0, _NODE), 8 + (self._words.line_height - _NODE) / 2
        state = self.content.state
        if state == "done":
            draw_round(painter, QRectF(x, y, _NODE, _NODE), _NODE / 2, fill=self.colour("success-soft"))
            self.draw_icon(painter, "check", "success-text", x + 4, y + 4, 16, stroke=2.25)
        elif state == "current":
            track, arc = self.colour("surface-3"), self.colour("accent-text")
            draw_spinner(painter, x, y, _NODE, self._turning.degrees(), track=track, arc=arc)
        elif state in ("warning", "failed"):
            icon, tone = ("alert-triangle", "warning") if state == "warning" else ("circle-x", "danger")
            self.draw_icon(painter, icon, tone, x + 2, y + 2, 20)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.colour("border-strong"), 1.5))
            painter.drawEllipse(QPointF(x + 12, y + 12), 5, 5)

    def _draw_time(self, painter: QPainter) -> None:
        words = self._time()
        self._shown_time = words
        if not words:
            return
        look = Look(role="small", colour="text-3", tabular=True, wrap=False)
        time = TextFlow(self.theme, words, look)
        advance = time.natural_width()
        time.set_width(advance + 1)
        time.draw(
            painter,
            self.from_lead(self.width() - advance, advance),
            8 + (self._words.line_height - time.line_height) / 2,
        )

    def _words_width(self, width: int) -> float:
        words = self._time()
        if not words:
            return width - _TEXT_AT
        look = Look(role="small", tabular=True, wrap=False)
        return width - _TEXT_AT - 12 - TextFlow(self.theme, words, look).natural_width()

    def _time(self) -> str:
        if self.content.since is None:
            return self.content.time
        seconds = max(0, int((self._tracker.now() - self.content.since).total_seconds()))
        hours, seconds = divmod(seconds, 3600)
        if hours:
            return f"{hours}:{seconds // 60:02d}:{seconds % 60:02d}"
        return f"{seconds // 60}:{seconds % 60:02d}"

    def _tick(self) -> None:
        if self._time() != self._shown_time:
            self.update()

    def _animate(self) -> None:
        if not self.isVisible():
            return
        if self.content.state == "current":
            self._turning.turn_for(self.theme.duration("spinnerTurn"))
        else:
            self._turning.stop()
        if self.content.since is not None:
            self._second.start()
        else:
            self._second.stop()

    @staticmethod
    def _plain(words: Words) -> str:
        return "".join(part.text for part in as_parts(words))
