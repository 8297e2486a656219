"""The rail beside the sheet: brand, the five stations, help, language and the connection.

Signals:
    Rail.asked(str): "help" or "language".
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from .lettering import draw_words
from .widgets.focus import FocusShape
from .widgets.prose import Prose
from .widgets.text_flow import Look
from .widgets.themed import Themed, antialiased, draw_round

StationState = Literal["todo", "current", "done", "failed", "finished"]
LineState = Literal["connecting", "secure", "offline", "unanswered", "sandbox"]

_TROUBLED = frozenset({"offline", "unanswered"})
_LINE_ICONS = {"connecting": "wifi", "secure": "lock", "sandbox": "flask-conical"}

NODE = 28
_TEXT_AT = NODE + 16
_ROW = 44

# The four-pointed star of the demo operator, in a 24 px square (resources/art/mark.svg).
_STAR = (
    ((12, 1.6), (12.9, 7.8), (15.2, 10.5), (22.4, 12)),
    ((22.4, 12), (15.2, 13.5), (12.9, 16.2), (12, 22.4)),
    ((12, 22.4), (11.1, 16.2), (8.8, 13.5), (1.6, 12)),
    ((1.6, 12), (8.8, 10.5), (11.1, 7.8), (12, 1.6)),
)


@dataclass(frozen=True)
class Station:
    """One station: its number (1 to 5), name, state and the quiet line below the name."""

    number: int
    label: str
    state: StationState = "todo"
    caption: str = ""


@dataclass(frozen=True)
class _Node:
    """Tokens of a node. `icon` replaces the number; `halo` is drawn 4 px around it."""

    fill: str | None
    border: str | None
    ink: str
    icon: str = ""
    halo: bool = False
    strong: bool = False
    label: str = "text"


_NODES: dict[StationState, _Node] = {
    "todo": _Node(None, "border-strong", "text-2", label="text-2"),
    "current": _Node("accent", None, "on-accent", halo=True, strong=True),
    "done": _Node("accent-soft", "accent-line", "accent-text", icon="check"),
    "failed": _Node("danger-soft", "danger-line", "danger-text", icon="x", strong=True),
    "finished": _Node("success", None, "surface", icon="check", strong=True),
}


class _Step(Themed, QLabel):
    """One station, painted. A QLabel for its accessible role and name; its own painting is not used."""

    def __init__(self, index: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"rail.step{index}")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._station = Station(index, "")
        self._before: Station | None = None
        self._last = False
        self._blend = QVariantAnimation(self)
        self._blend.setStartValue(0.0)
        self._blend.setEndValue(1.0)
        self._blend.valueChanged.connect(self.update)
        self._blend.finished.connect(self._arrived)
        self.follow_theme()

    @property
    def station(self) -> Station:
        return self._station

    def show_station(self, station: Station, spoken: str, *, last: bool) -> None:
        self.setAccessibleName(spoken)
        self.setToolTip(station.caption)
        self._last = last
        if station == self._station:
            return
        moved = station.state != self._station.state and self._station.label != ""
        self._before = self._station if moved else None
        self._station = station
        self.setText(station.label)
        self._blend.stop()
        duration = self.theme.duration("step") if moved and self.isVisible() else 0
        if duration:
            self._blend.setDuration(duration)
            self._blend.setEasingCurve(self.theme.easing("standard"))
            self._blend.start()
        else:
            self._before = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        if self._before is not None:
            share = float(self._blend.currentValue() or 0.0)
            painter.setOpacity(1 - share)
            self._draw(painter, self._before)
            painter.setOpacity(share)
        self._draw(painter, self._station)

    def _arrived(self) -> None:
        self._before = None
        self.update()

    def _draw(self, painter: QPainter, station: Station) -> None:
        node = _NODES[station.state]
        x = self.from_lead(_HALO, NODE)
        self._draw_node(painter, node, station, QRectF(x, _HALO, NODE, NODE))
        if not self._last:
            self._draw_line(painter, station, x)
        left = _HALO + _TEXT_AT
        line = self.theme.line("field")
        top = _HALO + (NODE - line) // 2
        box = QRectF(0 if self.mirrored else left, top, self.width() - left, line)
        painter.setPen(self.colour(node.label))
        name_font = self.theme.font("field", weight=600 if node.strong else 500)
        draw_words(painter, station.label, name_font, box, line=round(box.height()), mirrored=self.mirrored)
        if station.caption:
            line = self.theme.line("small")
            below = QRectF(box.x(), box.bottom() + 2, box.width(), line)
            painter.setPen(self.colour("text-3"))
            draw_words(painter, station.caption, self.theme.font("small"), below, line=line, mirrored=self.mirrored)

    def _draw_node(self, painter: QPainter, node: _Node, station: Station, box: QRectF) -> None:
        if node.halo:
            draw_round(painter, box.adjusted(-4, -4, 4, 4), NODE / 2 + 4, fill=self.colour("focus-halo"))
        draw_round(
            painter,
            box,
            NODE / 2,
            fill=self.colour(node.fill) if node.fill else None,
            border=self.colour(node.border) if node.border else None,
            width=math.floor(1.5 * self.devicePixelRatioF()) / self.devicePixelRatioF(),
        )
        if node.icon:
            self.draw_icon(painter, node.icon, node.ink, box.x() + 6, box.y() + 6, 16)
            return
        font = self.theme.font("small", weight=600, tabular=True)
        number = str(station.number)
        left = box.x() + (box.width() - QFontMetricsF(font).horizontalAdvance(number)) / 2
        painter.setPen(self.colour(node.ink))
        area = QRectF(left, box.y(), box.width(), box.height())
        draw_words(painter, number, font, area, line=self.theme.line("small"))

    def _draw_line(self, painter: QPainter, station: Station, x: float) -> None:
        top, bottom = _HALO + NODE + 6, self.height() - 6
        if self._compact:
            top, bottom = _HALO + NODE + 4, self.height() - 4
        colour = self.colour("accent-line" if station.state == "done" else "border-line")
        draw_round(painter, QRectF(x + 13, top, 2, bottom - top), 1, fill=colour)

    @property
    def _compact(self) -> bool:
        stepper = self.parentWidget()
        return isinstance(stepper, Stepper) and stepper.compact


_HALO = 4
"""Room around the steps for the halo of the current node."""


class Stepper(Themed, QWidget):
    """The five stations. Shows where one is; nothing in it can be pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail.stepper")
        self.setAccessibleName(self.tr("Progress"))
        self.compact = False
        self._stations: tuple[Station, ...] = ()
        self._steps: list[_Step] = []
        self.follow_theme()

    @property
    def stations(self) -> tuple[Station, ...]:
        return self._stations

    def show_stations(self, stations: Sequence[Station]) -> None:
        self._stations = tuple(stations)
        while len(self._steps) < len(stations):
            step = _Step(len(self._steps) + 1, self)
            step.show()
            self._steps.append(step)
        for index, (step, station) in enumerate(zip(self._steps, stations, strict=True)):
            step.show_station(
                self._fitted(station), self._spoken(station, len(stations)), last=index == len(stations) - 1
            )
        self._place()

    def set_compact(self, compact: bool) -> None:
        if compact != self.compact:
            self.compact = compact
            self._place()

    def pitch(self) -> int:
        base = self.theme.number("layout", "stepPitchCompact" if self.compact else "stepPitch")
        words = (NODE + self.theme.line("field")) // 2 + 2 + self.theme.line("small")
        return max(base, words + 4) if self.theme.text_scale > 1 else base

    def sizeHint(self) -> QSize:
        count = len(self._steps)
        return QSize(200, self.pitch() * max(0, count - 1) + NODE + 22 + 2 * _HALO)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def restyle(self) -> None:
        if hasattr(self, "_steps"):
            self.show_stations(self._stations)
        super().restyle()

    def _fitted(self, station: Station) -> Station:
        # From 125 % text on the captions of finished stations give their room to the current one.
        if station.state == "done" and self.theme.text_scale >= 1.25:
            return Station(station.number, station.label, station.state)
        return station

    def _place(self) -> None:
        pitch = self.pitch()
        for index, step in enumerate(self._steps):
            step.setGeometry(0, index * pitch, self.width(), pitch + _HALO)
            step.update()

    def _spoken(self, station: Station, count: int) -> str:
        state = {
            "todo": self.tr("to do"),
            "current": self.tr("current"),
            "done": self.tr("done"),
            "failed": self.tr("failed"),
            "finished": self.tr("finished"),
        }[station.state]
        spoken = self.tr("Step {number} of {count}, {label}, {state}").format(
            number=station.number, count=count, label=station.label, state=state
        )
        return f"{spoken}. {station.caption}" if station.caption else spoken


class _RowFace(Themed):
    """What the rows at the bottom of the rail have in common: an icon in a 28 px slot and 14 px words."""

    def _draw_row(self, painter: QPainter, icon: str, words: str, *, ink: str, icon_ink: str, weight: int) -> None:
        self.draw_icon(painter, icon, icon_ink, self.from_lead(5, 18), (self.height() - 18) / 2, 18)
        font = self.theme.font("small", weight=weight)
        left = 0 if self.mirrored else _TEXT_AT
        area = QRectF(left, 0, self.width() - _TEXT_AT, self.height())
        painter.setPen(self.colour(ink))
        draw_words(painter, words, font, area, line=self.theme.line("small"), mirrored=self.mirrored)


class RailButton(_RowFace, QAbstractButton):
    """A row that can be pressed: help, language."""

    def __init__(self, name: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon = icon
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.follow_theme()

    def set_words(self, words: str, spoken: str = "") -> None:
        self.setText(words)
        self.setAccessibleName(spoken or words)
        self.update()

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()).adjusted(0, 4, 0, -4), 8)

    def sizeHint(self) -> QSize:
        return QSize(200, _ROW)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        ink = "text" if self.underMouse() else "text-2"
        self._draw_row(painter, self._icon, self.text(), ink=ink, icon_ink="text-3", weight=500)


class ConnectionRow(_RowFace, QLabel):
    """Says whether the server is reached. Changes are spoken by the window, not by this row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rail.connection")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._state: LineState = "secure"
        self.follow_theme()
        self.show_line("secure")

    @property
    def state(self) -> LineState:
        return self._state

    def show_line(self, state: LineState) -> None:
        self._state = state
        words = {
            "connecting": self.tr("Connecting"),
            "secure": self.tr("Secure connection"),
            "offline": self.tr("Offline. Trying again"),
            "unanswered": self.tr("No answer yet"),
            "sandbox": self.tr("Sandbox, for testing"),
        }[state]
        self.setText(words)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        if self._state in _TROUBLED:
            self._draw_row(painter, "wifi-off", self.text(), ink="warning-text", icon_ink="warning-text", weight=500)
        else:
            icon = _LINE_ICONS[self._state]
            self._draw_row(painter, icon, self.text(), ink="text-3", icon_ink="text-3", weight=400)


class Brand(Themed, QLabel):
    """The operator's mark and name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rail.brand")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.follow_theme()

    def show_name(self, name: str) -> None:
        if name != self.text():
            self.setText(name)
            self.setAccessibleName(name)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        x = self.from_lead(0, 32)
        draw_round(painter, QRectF(x, 0, 32, 32), 9, fill=self.colour("accent"))
        painter.save()
        painter.translate(x + 6, 6)
        painter.scale(20 / 24, 20 / 24)
        painter.fillPath(_star(), self.colour("on-accent"))
        painter.restore()
        font = self._font()
        painter.setPen(self.colour("text"))
        # One pixel above the middle of the mark, where the capital letters look centred.
        area = QRectF(0 if self.mirrored else 44, 0, self.width() - 44, 31)
        draw_words(painter, self.text(), font, area, line=24, mirrored=self.mirrored)

    def _font(self) -> QFont:
        font = self.theme.font("title")
        size = round(17 * self.theme.text_scale)
        font.setPixelSize(size)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.02 * size)
        return font


class Rail(Themed, QWidget):
    """Left of the sheet (right in right-to-left languages). See the signal in the module's docstring."""

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._compact = False
        self._keeps_place = False
        self.brand = Brand(self)
        self.stepper = Stepper(self)
        self.help = RailButton("rail.help", "life-buoy", self)
        self.language = RailButton("rail.language", "globe", self)
        self.connection = ConnectionRow(self)
        self.note = Prose("rail.note", look=Look(role="small", colour="text-3"), parent=self)
        self.note.hide()
        self.help.clicked.connect(self._ask_help)
        self.language.clicked.connect(self._ask_language)
        self.follow_theme()
        self.retranslate()

    def retranslate(self) -> None:
        self.help.set_words(self.tr("Need help?"))
        self.note.set_words(self.tr("You can close this window at any time. We keep your place."))

    def show_note(self, visible: bool) -> None:
        """Show "You can close this window": true as soon as the server keeps the customer's place."""
        if visible != self._keeps_place:
            self._keeps_place = visible
            self._place()
            self.update()

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.stepper.set_compact(compact)
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        box = self._content()
        line = self.help.geometry().top() - 5
        painter.fillRect(QRect(box.left(), line, box.width(), 1), self.colour("border"))

    def _content(self) -> QRect:
        lead, trail = (24, 20) if self._compact else (32, 24)
        left = trail if self.mirrored else lead
        return QRect(left, 0, self.width() - lead - trail, self.height())

    def _place(self) -> None:
        box = self._content()
        self.brand.setGeometry(box.left(), 32, box.width(), 32)
        top = 96 if self._compact else self.theme.number("layout", "stepperTop")
        hint = self.stepper.sizeHint().height()
        self.stepper.setGeometry(box.left() - _HALO, top - _HALO, box.width() + 2 * _HALO, hint)
        bottom = self.height() - (16 if self._compact else 20)
        for row in (self.connection, self.language, self.help):
            bottom -= _ROW
            row.setGeometry(box.left(), bottom, box.width(), _ROW)
        note = self.note.heightForWidth(box.width())
        line = self.help.y() - 5
        self.note.setGeometry(box.left(), line - 12 - note, box.width(), note)
        fits = self.note.y() > top + hint
        self.note.setVisible(self._keeps_place and not self._compact and fits)

    def _ask_help(self) -> None:
        self.asked.emit("help")

    def _ask_language(self) -> None:
        self.asked.emit("language")


def _star() -> QPainterPath:
    path = QPainterPath(QPointF(12, 1.6))
    for _, first, second, end in _STAR:
        path.cubicTo(QPointF(*first), QPointF(*second), QPointF(*end))
    return path
