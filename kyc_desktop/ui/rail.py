"""The rail beside the sheet: brand, the five stations, help, language and the connection.

Signals:
    Rail.asked(str): "help".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from .lettering import draw_words
from .mark import draw_mark
from .stepper import HALO, TEXT_AT, Stepper
from .widgets.enter import PressedByEnter
from .widgets.focus import FocusShape
from .widgets.list_button import ListButton
from .widgets.option import Option
from .widgets.prose import Prose
from .widgets.text_flow import Look, TextFlow
from .widgets.themed import Themed, antialiased, draw_round

if TYPE_CHECKING:
    from .widgets.option_list import OptionList

LineState = Literal["connecting", "secure", "offline", "unanswered", "sandbox"]

_TROUBLED = frozenset({"offline", "unanswered"})
_LINE_ICONS = {"connecting": "wifi", "secure": "lock", "sandbox": "flask-conical"}

_ROW = 44
_ROW_PADDING = 12


class _RowFace(Themed):
    """What the rows at the bottom of the rail have in common: an icon in a 28 px slot and 14 px words."""

    def _row_height(self, words: str, width: int) -> int:
        """44 px, or what the words need."""
        return max(_ROW, self._flow(words, "text-2", width, 500).height + _ROW_PADDING)

    def _flow(self, words: str, ink: str, width: int, weight: int) -> TextFlow:
        flow = TextFlow(self.theme, words, Look(role="small", colour=ink, weight=weight), mirrored=self.mirrored)
        flow.set_width(width - TEXT_AT)
        return flow

    def _draw_row(self, painter: QPainter, icon: str, words: str, *, ink: str, icon_ink: str, weight: int) -> None:
        self.draw_icon(painter, icon, icon_ink, self.from_lead(5, 18), (self.height() - 18) / 2, 18)
        flow = self._flow(words, ink, self.width(), weight)
        flow.draw(painter, self.from_lead(TEXT_AT, flow.width), (self.height() - flow.height) // 2)


class RailButton(_RowFace, PressedByEnter, QAbstractButton):
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
        self.updateGeometry()
        self.update()

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()).adjusted(0, 4, 0, -4), 8)

    def sizeHint(self) -> QSize:
        return QSize(200, _ROW)

    def heightForWidth(self, width: int) -> int:
        return self._row_height(self.text(), width)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        ink = "text" if self.underMouse() else "text-2"
        self._draw_row(painter, self._icon, self.text(), ink=ink, icon_ink="text-3", weight=500)


class LanguageButton(_RowFace, ListButton):
    """Says which language is spoken and opens the list of the others, each named in itself."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._options: tuple[Option, ...] = ()
        self._key = ""
        self.follow_theme()

    def offer(self, languages: Sequence[tuple[str, str]], chosen: str) -> None:
        """``languages``: tag (BCP 47) and name of each."""
        self._options = tuple(Option(tag, name) for tag, name in languages)
        self._key = chosen

    def set_words(self, words: str, spoken: str) -> None:
        self.setText(words)
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    @property
    def key(self) -> str:
        return self._key

    def make_list(self) -> OptionList | None:
        if not self._options:
            return None
        # 4 ms, and no list is open at the first paint.
        from .widgets.option_list import OptionList

        return OptionList(f"{self.objectName()}.options", self, self._options, self._key)

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()).adjusted(0, 4, 0, -4), 8)

    def sizeHint(self) -> QSize:
        return QSize(200, _ROW)

    def heightForWidth(self, width: int) -> int:
        return self._row_height(self.text(), width)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        ink = "text" if self.underMouse() else "text-2"
        self._draw_row(painter, "globe", self.text(), ink=ink, icon_ink="text-3", weight=500)


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
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _ROW)

    def heightForWidth(self, width: int) -> int:
        return self._row_height(self.text(), width)

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
        self._mark: str | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.follow_theme()

    def show_brand(self, name: str, mark: str | None) -> None:
        """``mark``: see `draw_mark`."""
        if (name, mark) != (self.text(), self._mark):
            self._mark = mark
            self.setText(name)
            self.setAccessibleName(name)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        x = self.from_lead(0, 32)
        draw_round(painter, QRectF(x, 0, 32, 32), 9, fill=self.colour("accent"))
        font = self._font()
        box = QRectF(x + 6, 6, 20, 20)
        draw_mark(painter, box, self._mark, self.text(), ink=self.colour("on-accent"), font=font)
        painter.setPen(self.colour("text"))
        # One pixel above the middle of the mark, where the capital letters look centred.
        area = QRectF(0 if self.mirrored else 44, (32 - self.height()) / 2, self.width() - 44, self.height() - 1)
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
        self.language = LanguageButton("rail.language", self)
        self.connection = ConnectionRow(self)
        self.note = Prose("rail.note", look=Look(role="small", colour="text-3"), parent=self)
        self.note.hide()
        self.help.clicked.connect(self._ask_help)
        self.stepper.words_changed.connect(self._place)
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

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()  # the words of a row became longer or shorter
        return super().event(event)

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
        bottom = self.height() - (16 if self._compact else 20)
        for row in (self.connection, self.language, self.help):
            height = row.heightForWidth(box.width())
            bottom -= height
            row.setGeometry(box.left(), bottom, box.width(), height)
        top = 96 if self._compact else self.theme.number("layout", "stepperTop")
        self.stepper.move(box.left() - HALO, top - HALO)
        self.stepper.fit(box.width() + 2 * HALO, bottom - 5 - top)
        note = self.note.heightForWidth(box.width())
        line = self.help.y() - 5
        self.note.setGeometry(box.left(), line - 12 - note, box.width(), note)
        fits = self.note.y() > self.stepper.geometry().bottom() + HALO
        self.note.setVisible(self._keeps_place and not self._compact and fits)

    def _ask_help(self) -> None:
        self.asked.emit("help")
