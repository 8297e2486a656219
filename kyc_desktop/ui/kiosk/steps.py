"""The five stations side by side, above the page. Nothing in it can be pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from ..stepper import NODES, Station, spoken_station
from ..widgets.themed import Themed, antialiased, draw_round, draw_words

_NODE = 33
_HALO = 4
_LINE = 62
_GAP = 9
_SIDE = 105
"""Room of a station, 168 px of the design."""


class _Stop(Themed, QLabel):
    """One station, painted. A QLabel for its role and name."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"kiosk.step{number}")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.station = Station(number, "")
        self.follow_theme()

    def show_station(self, station: Station, spoken: str) -> None:
        self.station = station
        self.setText(station.label)
        self.setAccessibleName(spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        node = NODES[self.station.state]
        box = QRectF((self.width() - _NODE) / 2, _HALO, _NODE, _NODE)
        if node.halo:
            reach = float(_HALO)
            halo = box.adjusted(-reach, -reach, reach, reach)
            draw_round(painter, halo, halo.width() / 2, fill=self.colour("focus-halo"))
        draw_round(
            painter,
            box,
            _NODE / 2,
            fill=self.colour(node.fill) if node.fill else None,
            border=self.colour(node.border) if node.border else None,
            width=1.5,
        )
        self._draw_mark(painter, box)
        font = self.theme.font("small", weight=600 if node.strong else 500)
        painter.setPen(self.colour(node.label))
        line = self.theme.line("small")
        for at, words in enumerate(self.lines(self.width())):
            below = QRectF(0, box.bottom() + _GAP + at * line, self.width(), line)
            draw_words(painter, below, words, font, centred=True)

    def lines(self, width: int) -> list[str]:
        """The name in one line, or in two where a language needs them."""
        metrics = QFontMetricsF(self.theme.font("small", weight=600))
        words = self.station.label.split()
        first = len(words)
        while first > 1 and metrics.horizontalAdvance(" ".join(words[:first])) > width:
            first -= 1
        parts = [" ".join(words[:first]), " ".join(words[first:])]
        return [metrics.elidedText(part, Qt.TextElideMode.ElideRight, width) for part in parts if part]

    def _draw_mark(self, painter: QPainter, box: QRectF) -> None:
        node = NODES[self.station.state]
        if node.icon:
            side = 16
            at = (_NODE - side) / 2
            self.draw_icon(painter, node.icon, node.ink, box.x() + at, box.y() + at, side, stroke=2.25)
            return
        painter.setPen(self.colour(node.ink))
        draw_words(painter, box, str(self.station.number), self._number_font(), centred=True)

    def _number_font(self) -> QFont:
        font = self.theme.font("field", weight=600, tabular=True)
        font.setPixelSize(15)
        return font


class KioskSteps(Themed, QWidget):
    """Five stations with lines between them; as wide as the sheet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk.steps")
        self._stops: list[_Stop] = []
        self.follow_theme()

    def show_stations(self, stations: Sequence[Station]) -> None:
        self.setAccessibleName(self.tr("Progress"))
        while len(self._stops) < len(stations):
            stop = _Stop(len(self._stops) + 1, self)
            stop.show()
            self._stops.append(stop)
        for stop, station in zip(self._stops, stations, strict=True):
            stop.show_station(station, spoken_station(station, len(stations)))
        self._place()
        self.update()

    def sizeHint(self) -> QSize:
        rows = max((len(stop.lines(_SIDE)) for stop in self._stops), default=1)
        return QSize(5 * _SIDE, 2 * _HALO + _NODE + _GAP + rows * self.theme.line("small"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        for before, after in zip(self._stops, self._stops[1:], strict=False):
            middle = (before.geometry().center().x() + after.geometry().center().x()) / 2
            room = abs(after.geometry().center().x() - before.geometry().center().x())
            length = min(_LINE, room - _NODE - 2 * 8)
            colour = self.colour("accent-line" if before.station.state == "done" else "border-line")
            draw_round(painter, QRectF(middle - length / 2, _HALO + _NODE / 2 - 1, length, 2), 1, fill=colour)

    def _place(self) -> None:
        count = len(self._stops)
        if not count:
            return
        room = min(self.width() / count, 120.0)
        start = (self.width() - room * count) / 2
        side = round(min(_SIDE, room))
        for index, stop in enumerate(self._stops):
            middle = start + room * (index + 0.5)
            stop.setGeometry(round(self.from_lead(middle - side / 2, side)), 0, side, self.height())
