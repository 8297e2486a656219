"""The five stations of the journey: what is done, where one is, what is left. Nothing in it can be pressed.

Signals:
    Stepper.words_changed(): the steps may need another height.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from .lettering import draw_words
from .widgets.text_flow import Look, TextFlow
from .widgets.themed import Themed, antialiased, draw_round

StationState = Literal["todo", "current", "done", "failed", "finished"]

NODE = 28
TEXT_AT = NODE + 16
_BELOW_NAME = 2
_AFTER_WORDS = 4
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
class Node:
    """Tokens of a node. `icon` replaces the number; `halo` is drawn 4 px around it."""

    fill: str | None
    border: str | None
    ink: str
    icon: str = ""
    halo: bool = False
    strong: bool = False
    label: str = "text"


NODES: dict[StationState, Node] = {
    "todo": Node(None, "border-strong", "text-2", label="text-2"),
    "current": Node("accent", None, "on-accent", halo=True, strong=True),
    "done": Node("accent-soft", "accent-line", "accent-text", icon="check"),
    "failed": Node("danger-soft", "danger-line", "danger-text", icon="x", strong=True),
    "finished": Node("success", None, "surface", icon="check", strong=True),
}


class _Step(Themed, QLabel):
    """One station, painted. A QLabel for its accessible role and name; its own painting is not used."""

    def __init__(self, index: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"rail.step{index}")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._station = Station(index, "")
        self._quiet = False
        self._before: Station | None = None
        self._last = False
        self._heights: dict[tuple[int, bool], int] = {}
        self._blend = QVariantAnimation(self)
        self._blend.setStartValue(0.0)
        self._blend.setEndValue(1.0)
        self._blend.valueChanged.connect(self.update)
        self._blend.finished.connect(self._arrived)
        self.follow_theme()

    @property
    def station(self) -> Station:
        return self._station

    def set_quiet(self, quiet: bool) -> None:
        """Leave the caption to a screen reader and to the tip: there is no room."""
        if quiet != self._quiet:
            self._quiet = quiet
            self.update()

    def show_station(self, station: Station, spoken: str, *, last: bool) -> None:
        self.setAccessibleName(spoken)
        self.setToolTip(station.caption)
        self._last = last
        if station == self._station:
            return
        moved = station.state != self._station.state and self._station.label != ""
        self._before = self._station if moved else None
        self._station = station
        self._heights.clear()
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
        node = NODES[station.state]
        x = self.from_lead(HALO, NODE)
        self._draw_node(painter, node, station, QRectF(x, HALO, NODE, NODE))
        if not self._last:
            self._draw_line(painter, station, x)
        name, caption = self._flows(station, self.width())
        y = float(HALO + (NODE - self.theme.line("field")) // 2)
        at = self.from_lead(HALO + TEXT_AT, name.width)
        name.draw(painter, at, y)
        if caption is not None:
            caption.draw(painter, at, y + name.height + _BELOW_NAME)

    def restyle(self) -> None:
        self._heights.clear()
        super().restyle()

    def heightForWidth(self, width: int) -> int:
        """From the top of the halo to the end of the words. Kept: the rail asks a dozen times for each key."""
        kept = self._heights.get((width, self._quiet))
        if kept is None:
            name, caption = self._flows(self._station, width)
            below = caption.height + _BELOW_NAME if caption is not None else 0
            kept = max(NODE + HALO, HALO + (NODE - self.theme.line("field")) // 2 + name.height + below)
            self._heights[width, self._quiet] = kept
        return kept

    def _flows(self, station: Station, width: int) -> tuple[TextFlow, TextFlow | None]:
        node = NODES[station.state]
        room = width - HALO - TEXT_AT
        look = Look(role="field", colour=node.label, weight=600 if node.strong else 500)
        name = TextFlow(self.theme, station.label, look, mirrored=self.mirrored)
        name.set_width(room)
        if not station.caption or self._quiet:
            return name, None
        caption = TextFlow(self.theme, station.caption, Look(role="small", colour="text-3"), mirrored=self.mirrored)
        caption.set_width(room)
        return name, caption

    def _draw_node(self, painter: QPainter, node: Node, station: Station, box: QRectF) -> None:
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

    words_changed = Signal()

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
                self._fitted(station), spoken_station(station, len(stations)), last=index == len(stations) - 1
            )
        self.words_changed.emit()

    def set_compact(self, compact: bool) -> None:
        if compact != self.compact:
            self.compact = compact
            self._place()

    def pitch(self) -> int:
        """The least from one node to the next, in pixels."""
        return self.theme.number("layout", "stepPitchCompact" if self.compact else "stepPitch")

    def sizeHint(self) -> QSize:
        return QSize(200, self._height(self.width()))

    def fit(self, width: int, height: int) -> None:
        """Take a place, and if the words do not fit, leave captions away: first those of what is done."""
        for step in self._steps:
            step.set_quiet(False)
        for states in (("done",), ("todo",), ("failed", "finished"), ("current",)):
            if self._height(width) <= height:
                break
            for step in self._steps:
                if step.station.state in states:
                    step.set_quiet(True)
        self.resize(width, self._height(width))
        self._place()

    def _height(self, width: int) -> int:
        if not self._steps:
            return 0
        last = max(NODE + 22 + 2 * HALO, self._steps[-1].heightForWidth(width))
        return sum(self._pitches(width)) + last

    def _pitches(self, width: int) -> list[int]:
        """From each node to the next one: more where the words between them need it."""
        return [max(self.pitch(), step.heightForWidth(width) - HALO + _AFTER_WORDS) for step in self._steps[:-1]]

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
        top = 0
        for step, pitch in zip(self._steps, (*self._pitches(self.width()), NODE + 22 + HALO), strict=False):
            height = max(pitch + HALO, step.heightForWidth(self.width()))
            step.setGeometry(0, top, self.width(), height)
            step.update()
            top += pitch


def spoken_station(station: Station, count: int) -> str:
    """What a screen reader says of one of ``count`` stations."""
    state = {
        "todo": QCoreApplication.translate("Stepper", "to do"),
        "current": QCoreApplication.translate("Stepper", "current"),
        "done": QCoreApplication.translate("Stepper", "done"),
        "failed": QCoreApplication.translate("Stepper", "failed"),
        "finished": QCoreApplication.translate("Stepper", "finished"),
    }[station.state]
    spoken = QCoreApplication.translate("Stepper", "Step {number} of {count}, {label}, {state}").format(
        number=station.number, count=count, label=station.label, state=state
    )
    return f"{spoken}. {station.caption}" if station.caption else spoken
