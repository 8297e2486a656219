"""The five stations of the journey: what is done, where one is, what is left. Nothing in it can be pressed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from .lettering import draw_words
from .widgets.themed import Themed, antialiased, draw_round

StationState = Literal["todo", "current", "done", "failed", "finished"]

NODE = 28
TEXT_AT = NODE + 16
HALO = 4
"""Room around the steps for the halo of the current node."""


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
        x = self.from_lead(HALO, NODE)
        self._draw_node(painter, node, station, QRectF(x, HALO, NODE, NODE))
        if not self._last:
            self._draw_line(painter, station, x)
        left = HALO + TEXT_AT
        line = self.theme.line("field")
        top = HALO + (NODE - line) // 2
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
        top, bottom = HALO + NODE + 6, self.height() - 6
        if self._compact:
            top, bottom = HALO + NODE + 4, self.height() - 4
        colour = self.colour("accent-line" if station.state == "done" else "border-line")
        draw_round(painter, QRectF(x + 13, top, 2, bottom - top), 1, fill=colour)

    @property
    def _compact(self) -> bool:
        stepper = self.parentWidget()
        return isinstance(stepper, Stepper) and stepper.compact


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
        return QSize(200, self.pitch() * max(0, count - 1) + NODE + 22 + 2 * HALO)

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
            step.setGeometry(0, index * pitch, self.width(), pitch + HALO)
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
