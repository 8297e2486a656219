"""The buttons below the page of a kiosk: Back, a wide primary, and under them whatever else there is to press."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ..footer import Footer
from ..page import Chrome
from ..widgets.button import Button, Kind
from .button import TOUCH, WIDE, TouchButton

_GAP = 12
_ABOVE = 22
_BELOW = 20
_BETWEEN = 10
_LEFT = 137
_MARGIN = 24


class KioskFooter(Footer):
    """No hairline and no notes: the first row is for the thumb, the second for what is rarely needed."""

    def _make_button(self, name: str, kind: Kind) -> Button:
        wide = name == "footer.primary"
        return TouchButton(
            name,
            kind="secondary" if name == "footer.left" else kind,
            tall=TOUCH if name == "footer.secondary" else WIDE,
            size=20 if wide else 16,
            parent=self,
        )

    def show_chrome(self, chrome: Chrome, *, busy: bool) -> None:
        super().show_chrome(chrome, busy=busy)
        self.note.hide()
        self._place()

    def height_needed(self) -> int:
        rows = [max(widget.sizeHint().height() for widget in row) for row in self._rows()]
        return _ABOVE + sum(rows) + _BETWEEN * max(0, len(rows) - 1) + _BELOW if rows else _BELOW

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the footer is a part of the sheet."""

    def _rows(self) -> list[list[QWidget]]:
        main = [self.primary] if self.primary.isVisibleTo(self) else []
        left = [self.left] if self.left.isVisibleTo(self) else []
        first: list[QWidget] = [*left, *main]
        rest = [one for one in (self.errors, self.prose, self.secondary) if one.isVisibleTo(self)]
        if len(first) > 1 and sum(one.sizeHint().width() for one in first) + _GAP > self._room():
            rows: list[list[QWidget]] = [[*main], [*left]]
        else:
            rows = [first] if first else []
        for one in rest:
            rows.append([one])
        return rows

    def _room(self) -> int:
        column = self.theme.number("size", "column")
        return min(column, self.width() - 2 * _MARGIN)

    def _place(self) -> None:
        room = self._room()
        lead = (self.width() - room) // 2
        y = _ABOVE
        for row in self._rows():
            tall = max(widget.sizeHint().height() for widget in row)
            self._place_row(row, lead, room, y, tall)
            y += tall + _BETWEEN

    def _place_row(self, row: list[QWidget], lead: int, room: int, y: int, tall: int) -> None:
        x = lead
        for widget in row:
            if widget is self.primary:
                width = lead + room - x
            elif widget is self.left:
                width = max(_LEFT, widget.sizeHint().width()) if len(row) > 1 else room
            elif widget is self.prose:
                width = room
            else:
                width = min(widget.sizeHint().width(), room)
                x = lead + (room - width) // 2
            widget.setGeometry(round(self.from_lead(x, width)), y, width, tall)
            x += width + _GAP
