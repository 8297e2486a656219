"""The start screen: what this machine does, in whose name, in which languages. Any touch starts.

Signals:
    StartScreen.started(): somebody touched it.
    StartScreen.asked(str): "call", "lower", "languages", "language:<tag>" or "attendant".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ..widgets.themed import Themed
from .brand import KioskBrand
from .plain import PlainWords
from .rosette import Rosette
from .start_button import StartButton

MOST_LANGUAGES: Final = 4
"""Side by side; where there are more, the last place leads to all of them."""
_SIDE = 45
_GAP = 10


class StartScreen(Themed, QWidget):
    """Covers the whole window. See the signals in the module's docstring."""

    started = Signal()
    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk.start")
        self._lowered = False
        self.rosette = Rosette(self)
        self.brand = KioskBrand("kiosk.start.brand", self, bold=True)
        self.title = PlainWords("kiosk.start.title", self, size=57, line=62, display=True)
        self.lead = PlainWords("kiosk.start.lead", self, size=20, line=29, strength=0.88)
        self.start = StartButton("kiosk.start.start", self, look="filled", tall=90, size=27)
        self.call = StartButton("kiosk.start.call", self, look="bare", icon="life-buoy")
        self.lower_controls = StartButton("kiosk.start.lower", self, look="bare", icon="accessibility")
        self.note = PlainWords("kiosk.start.note", self, size=14, line=20, strength=0.88, icon="shield-check")
        self._languages: list[StartButton] = []
        self._offered: tuple[tuple[str, str], ...] = ()
        self._chosen = ""
        self.start.clicked.connect(self.started)
        self.call.clicked.connect(self._ask_call)
        self.lower_controls.clicked.connect(self._ask_lower)
        self.brand.held.connect(self._ask_attendant)
        self.follow_theme()

    def stops(self) -> list[QAbstractButton]:
        """The tab stops, in reading order."""
        return [self.start, *self._languages, self.call, self.lower_controls]

    def retranslate(self, *, name: str, mark: str | None, lowered: bool) -> None:
        self.brand.show_brand(name, mark)
        self.title.set_words(self.tr("Prove who you are in about 2 minutes"))
        self.lead.set_words(self.tr("Have your mobile phone with you, or a passport, driver's license or ID card."))
        self.start.set_words(self.tr("Touch to start"))
        self.call.set_words(self.tr("Call for help"))
        self.lower_controls.set_words(self.tr("Raise the controls") if lowered else self.tr("Lower the controls"))
        self.note.set_words(self.tr("Nothing stays on this machine. The screen clears when you finish or walk away."))
        self.setAccessibleName(self.title.text())
        self._lowered = lowered
        self.offer(self._offered, self._chosen)

    def offer(self, languages: Sequence[tuple[str, str]], chosen: str) -> None:
        """``languages``: tag (BCP 47) and name of each, the chosen one among them."""
        self._offered, self._chosen = tuple(languages), chosen
        for button in self._languages:
            button.hide()
            button.deleteLater()
        self._languages = []
        if len(languages) > 1:
            shown = list(languages[:MOST_LANGUAGES])
            if len(languages) > MOST_LANGUAGES:
                others = [one for one in languages if one[0] != chosen]
                shown = [one for one in languages if one[0] == chosen] + others
                shown = [*sorted(shown[: MOST_LANGUAGES - 1], key=list(languages).index), ("", "")]
            for tag, name in shown:
                self._languages.append(self._language_button(tag, name))
        self._place()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.started.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.started.emit()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_languages"):
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.colour("accent-pressed"))

    def _language_button(self, tag: str, name: str) -> StartButton:
        key = tag or "more"
        button = StartButton(f"kiosk.start.language.{key}", self, look="outlined")
        button.set_words(name or self.tr("More languages"))
        button.setProperty("tag", tag)
        button.set_chosen(bool(tag) and tag == self._chosen)
        button.clicked.connect(self._ask_language)
        button.show()
        return button

    # -- geometry ---------------------------------------------------------------------------------------------

    def _place(self) -> None:
        if self.width() > self.height():
            self._place_landscape()
        else:
            self._place_portrait()

    def _place_portrait(self) -> None:
        whole = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        self._put_head(whole, 18)
        y = 124
        for words, below in ((self.title, 10), (self.lead, 0)):
            width = whole.width() if words is self.title else min(475, whole.width())
            tall = words.heightForWidth(width)
            self._put(words, whole.left(), y, width, tall)
            y += tall + below
        top = self._put_controls(whole, self.height())
        side = min(self.width() - 138, top - y - 50)
        self.rosette.setGeometry((self.width() - side) // 2, y + (top - y - side) // 2, side, side)

    def _place_landscape(self) -> None:
        whole = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        self._put_head(whole, 12)
        half = QRect(whole.left(), 0, round(whole.width() * 0.55), self.height())
        side = min(whole.width() - half.width() - 24, self.height() - 170)
        x = round(self.from_lead(whole.right() - side, side))
        self.rosette.setGeometry(x, (self.height() - side) // 2, side, side)
        y = 90
        for words, below in ((self.title, 4), (self.lead, 0)):
            tall = words.heightForWidth(half.width())
            self._put(words, half.left(), y, half.width(), tall)
            y += tall + below
        self._put_controls(half, self.height())

    def _put_head(self, whole: QRect, y: int) -> None:
        size = self.call.sizeHint()
        self._put(self.call, whole.right() + 1 - size.width(), y, size.width(), size.height())
        self._put(self.brand, whole.left(), y, whole.width() - size.width() - 24, size.height())

    def _put_controls(self, room: QRect, bottom: int) -> int:
        """Start, languages and the note from the bottom up; return where they begin."""
        lower = self.lower_controls.sizeHint()
        foot = 110 if self.height() > self.width() else 76
        y = bottom - foot
        words = room.width() - lower.width() - 28
        tall = self.note.heightForWidth(words)
        self._put(self.note, room.left(), y + (foot - tall) // 2, words, tall)
        x = room.right() + 1 - lower.width()
        self._put(self.lower_controls, x, y + (foot - lower.height()) // 2, lower.width(), lower.height())
        if self._languages:
            tall = self._languages[0].sizeHint().height()
            y -= tall
            x = room.left()
            for button, width in zip(self._languages, self._language_widths(room.width()), strict=True):
                self._put(button, x, y, width, tall)
                x += width + _GAP
            y -= 22
        tall = self.start.sizeHint().height() if self.height() > self.width() else 74
        y -= tall
        self._put(self.start, room.left(), y, room.width(), tall)
        return y

    def _language_widths(self, room: int) -> list[int]:
        """The same for all, unless one of them has long words."""
        count = len(self._languages)
        wanted = [button.sizeHint().width() for button in self._languages]
        free = room - _GAP * (count - 1)
        if max(wanted) <= free // count:
            return [free // count] * count
        spare = (free - sum(wanted)) // count
        return [width + spare for width in wanted]

    def _put(self, widget: QWidget, x: int, y: int, width: int, height: int) -> None:
        widget.setGeometry(round(self.from_lead(x, width)), y, width, height)

    # -- what is pressed --------------------------------------------------------------------------------------

    def _ask_call(self) -> None:
        self.asked.emit("call")

    def _ask_lower(self) -> None:
        self.asked.emit("lower")

    def _ask_attendant(self) -> None:
        self.asked.emit("attendant")

    def _ask_language(self) -> None:
        tag = str(self.sender().property("tag"))
        self.asked.emit(f"language:{tag}" if tag else "languages")
