"""The country code before a phone number: "US +1", a chevron, a hairline, and the list of countries.

Signals:
    CountryCode.chosen(str): the person took another country; the string is its ISO 3166-1 alpha-2 code.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHideEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from .announce import announce
from .focus import FocusShape
from .option import MOST_ROWS, Option, fold
from .option_list import OptionList
from .themed import Themed, antialiased, draw_words


@dataclass(frozen=True)
class Region:
    """A country with its calling code: ``Region("US", "United States", "1")``."""

    code: str
    name: str
    calling_code: str


class CountryCode(Themed, QPushButton):
    """The words "US +1" with a chevron and a hairline after it; opens the list of countries."""

    chosen = Signal(str)

    def __init__(self, name: str, regions: Sequence[Region]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAutoDefault(False)
        self._regions = tuple(regions)
        self._region: Region | None = None
        self._list: OptionList | None = None
        self._typed = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.follow_theme()
        self.clicked.connect(self._toggle)

    @property
    def region(self) -> str:
        return self._region.code if self._region is not None else ""

    def set_regions(self, regions: Sequence[Region]) -> None:
        self._regions = tuple(regions)
        self.set_region(self.region)

    def set_region(self, code: str) -> None:
        self._region = next((region for region in self._regions if region.code == code), None)
        if self._region is not None:
            words = self.tr("Country code, {country}, +{code}")
            self.setAccessibleName(words.format(country=self._region.name, code=self._region.calling_code))
        self.updateGeometry()
        self.update()

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()).adjusted(-8, 6, -4, -6), 8)

    def sizeHint(self) -> QSize:
        return QSize(round(self._content_width() + 12 + 1 + 4), 46)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._list is None:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open()
                return
            super().keyPressEvent(event)
            return
        if not self._move(event):
            self._search(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self._list is not None:
            self._list.finish()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._list is not None:
            self._list.finish()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        code = self.region
        calling = f"+{self._region.calling_code}" if self._region is not None else ""
        plain, digits = self.type_font("field", weight=500), self.type_font("field", weight=500, tabular=True)
        first = QFontMetricsF(plain).horizontalAdvance(code)
        second = QFontMetricsF(digits).horizontalAdvance(calling)
        painter.setPen(self.colour("text-2"))
        draw_words(painter, QRectF(0, 0, first + 1, self.height()), code, plain)
        painter.setPen(self.colour("text"))
        draw_words(painter, QRectF(first + 8, 0, second + 1, self.height()), calling, digits)
        self.draw_icon(painter, "chevron-down", "text-3", first + second + 16, (self.height() - 16) / 2, 16)
        line = round(self._content_width() + 12)
        painter.fillRect(QRectF(line, 0, 1, self.height()), self.colour("border"))

    def _content_width(self) -> float:
        plain, digits = self.type_font("field", weight=500), self.type_font("field", weight=500, tabular=True)
        calling = f"+{self._region.calling_code}" if self._region is not None else ""
        width = QFontMetricsF(plain).horizontalAdvance(self.region)
        return width + 8 + QFontMetricsF(digits).horizontalAdvance(calling) + 8 + 16

    def _toggle(self) -> None:
        if self._list is None:
            self._open()
        else:
            self._list.finish()

    def _open(self) -> None:
        frame = self.parentWidget()
        if frame is None or not self._regions:
            return
        options = [Option(region.code, region.name, f"+{region.calling_code}") for region in self._regions]
        self._typed = ""
        self._list = OptionList(
            f"{self.objectName()}.options", frame, options, self.region, width=min(360, frame.width())
        )
        self._list.chosen.connect(self._take)
        self._list.closed.connect(self._forget)
        self._list.show()
        self._list.raise_()

    def _move(self, event: QKeyEvent) -> bool:
        assert self._list is not None
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: MOST_ROWS,
            Qt.Key.Key_PageUp: -MOST_ROWS,
        }
        if event.key() in steps:
            self._list.move_by(steps[Qt.Key(event.key())])
            self._speak()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            current = self._list.current()
            if current is not None:
                self._take(current.key)
        elif event.key() == Qt.Key.Key_Escape:
            self._list.finish()
        else:
            return False
        return True

    def _search(self, event: QKeyEvent) -> None:
        """Letters filter the list by name, digits by calling code; Backspace takes the last one back."""
        if event.key() == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
        elif event.text().isprintable() and event.text():
            self._typed += event.text()
        else:
            super().keyPressEvent(event)
            return
        if self._list is not None:
            digits = self._typed.strip().lstrip("+")
            self._list.filter(f"+{digits}" if digits.isdigit() else fold(self._typed))
            self._speak()

    def _take(self, code: str) -> None:
        changed = code != self.region
        self.set_region(code)
        if self._list is not None:
            self._list.finish()
        if changed:
            self.chosen.emit(code)

    def _forget(self) -> None:
        self._list = None

    def _speak(self) -> None:
        current = self._list.current() if self._list is not None else None
        if current is not None:
            announce(self, f"{current.text} {current.note}")
