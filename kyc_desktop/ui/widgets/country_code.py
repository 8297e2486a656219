"""The country code before a phone number: "US +1", a chevron, a hairline, and the list of countries.

Signals:
    CountryCode.chosen(str): the person took another country; the string is its ISO 3166-1 alpha-2 code.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from .focus import FocusShape
from .list_button import ListButton
from .option import Option, fold
from .option_list import OptionList
from .themed import antialiased, draw_words


@dataclass(frozen=True)
class Region:
    """A country with its calling code: ``Region("US", "United States", "1")``."""

    code: str
    name: str
    calling_code: str


class CountryCode(ListButton):
    """The words "US +1" with a chevron and a hairline after it; opens the list of countries."""

    def __init__(self, name: str, regions: Sequence[Region]) -> None:
        super().__init__(name)
        self._regions = tuple(regions)
        self._region: Region | None = None
        self._typed = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.follow_theme()

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

    @property
    def key(self) -> str:
        return self.region

    def make_list(self) -> OptionList | None:
        frame = self.parentWidget()
        if frame is None or not self._regions:
            return None
        options = [Option(region.code, region.name, f"+{region.calling_code}") for region in self._regions]
        self._typed = ""
        return OptionList(f"{self.objectName()}.options", frame, options, self.region, width=min(360, frame.width()))

    def take(self, key: str) -> None:
        before = self.region
        self.set_region(key)
        self.close_list()
        if key != before:
            self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opened = self._list
        if opened is None or not self._search(opened, event):
            super().keyPressEvent(event)

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

    def _search(self, opened: OptionList, event: QKeyEvent) -> bool:
        """Letters filter the list by name, digits by calling code; Backspace takes the last one back."""
        if event.key() == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
        elif event.text().isprintable() and event.text():
            self._typed += event.text()
        else:
            return False
        digits = self._typed.strip().lstrip("+")
        opened.filter(f"+{digits}" if digits.isdigit() else fold(self._typed))
        self.speak()
        return True
