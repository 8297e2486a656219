"""The bar below the sheet's content: the quiet way back, the note or the error count, and the primary.

Signals:
    Footer.pressed(str): what the pressed act `does` (see `page.Act`).
    Footer.linked(str): a link of the sentence on the left.
    Footer.errors_pressed(): the error count was pressed.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from .lettering import draw_words
from .page import Act, Chrome, Frame
from .widgets.button import Button, Kind
from .widgets.enter import PressedByEnter
from .widgets.focus import FocusShape
from .widgets.prose import Prose
from .widgets.text_flow import Look
from .widgets.themed import Themed, antialiased

_GAP = 12
_NOTE_INSET = 4
_LEAST_NOTE = 88
_SHEET_INSET = 48
_SHEET_INSET_COMPACT = 32
_STAGE_INSET = 12
_NOTE_ICON = 18
_NOTE_ICON_GAP = 8
_ROW = 56


def inset(frame: Frame, *, compact: bool) -> int:
    """How far the content of a capture screen stands in from the edge of its sheet, in pixels."""
    if frame == "stage":
        return 0
    return _SHEET_INSET_COMPACT if compact else _SHEET_INSET


class ErrorLink(PressedByEnter, QAbstractButton):
    """ "3 things to fix above": leads to the first of them."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._count = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.follow_theme()

    def show_count(self, count: int) -> None:
        self._count = count
        words = self.tr("%n things to fix above", "", count)
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def shorten(self) -> None:
        """Show fewer words, where large text or long buttons leave no room. A screen reader hears them all."""
        self.setText(self.tr("%n to fix", "", self._count))
        self.update()

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()).adjusted(-4, 8, 4, -8), 8)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.theme.font("body", weight=500)).horizontalAdvance(self.text())
        return QSize(28 + math.ceil(words), 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        self.draw_icon(painter, "alert-circle", "danger-text", self.from_lead(0, 20), (self.height() - 20) / 2, 20)
        painter.setPen(self.colour("danger-text"))
        area = QRectF(0 if self.mirrored else 28, 0, self.width() - 28, self.height())
        font = self.theme.font("body", weight=500)
        draw_words(painter, self.text(), font, area, line=self.theme.line("body"), mirrored=self.mirrored)


class Footer(Themed, QWidget):
    """Always visible. Its content keeps the edges of the column above, whatever the width of the sheet."""

    pressed = Signal(str)
    linked = Signal(str)
    errors_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self._acts: dict[Button, Act] = {}
        self._frame: Frame = "column"
        self._compact = False
        self._note_icon = ""
        self.left = self._make_button("footer.left", "quiet")
        self.prose = Prose("footer.prose", look=Look(role="body", colour="text-2"), parent=self)
        self.errors = ErrorLink("footer.errors", self)
        self.note = Prose("footer.note", look=Look(role="small", colour="text-2"), parent=self)
        self.secondary = self._make_button("footer.secondary", "secondary")
        self.primary = self._make_button("footer.primary", "primary")
        for widget in (self.left, self.prose, self.errors, self.note, self.secondary, self.primary):
            widget.hide()
        self.left.clicked.connect(self._press_left)
        self.secondary.clicked.connect(self._press_secondary)
        self.primary.clicked.connect(self._press_primary)
        self.prose.linked.connect(self.linked)
        self.errors.clicked.connect(self.errors_pressed)
        self.follow_theme()

    def _make_button(self, name: str, kind: Kind) -> Button:
        return Button(name, "", kind=kind, parent=self)

    def show_chrome(self, chrome: Chrome, *, busy: bool) -> None:
        """Show the acts and words of a page. `busy`: the primary was pressed and is not answered yet."""
        self._show_act(self.left, chrome.left)
        self._show_act(self.secondary, chrome.secondary)
        self._show_act(self.primary, chrome.primary)
        primary = chrome.primary
        self.primary.set_busy((primary.busy_label or primary.label) if busy and primary is not None else "")
        self.errors.setVisible(chrome.errors > 0)
        if chrome.errors:
            self.errors.show_count(chrome.errors)
        self.prose.setVisible(bool(chrome.left_prose) and chrome.left is None and not chrome.errors)
        self.prose.set_words(chrome.left_prose)
        self.note.setVisible(bool(chrome.note) and not chrome.errors)
        self.note.set_words(chrome.note)
        self._note_icon = chrome.note_icon
        kind: Kind = "secondary" if chrome.primary_quiet else "primary"
        if kind != self.primary.kind:
            self.primary.set_kind(kind)
        self._place()

    def set_frame(self, frame: Frame, *, compact: bool) -> None:
        """Keep the edges of what stands above: a column, a whole sheet or a stage."""
        if (frame, compact) != (self._frame, self._compact):
            self._frame, self._compact = frame, compact
            self._place()
            self.update()

    def act_of(self, button: Button) -> Act | None:
        """Return the act that a visible button stands for."""
        return self._acts.get(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        if self._frame != "stage":
            painter.fillRect(QRect(0, 0, self.width(), 1), self.colour("border"))
        elif self._note_icon and self.note.isVisible():
            x = self.from_lead(_STAGE_INSET, _NOTE_ICON)
            self.draw_icon(painter, self._note_icon, "text-2", x, (self.height() - _NOTE_ICON) / 2, _NOTE_ICON)

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_acts"):
            self._place()

    def _show_act(self, button: Button, act: Act | None) -> None:
        button.setVisible(act is not None)
        if act is None:
            self._acts.pop(button, None)
            return
        self._acts[button] = act
        button.set_text(act.label)
        button.set_icon_name(act.icon)
        button.set_trailing(act.trailing_icon)
        button.setEnabled(act.enabled)

    def height_needed(self) -> int:
        """The height of the theme, and more where the words are so long or large that they take two rows."""
        return self._height_of(self._layout()[2])

    def _place(self) -> None:
        lead, end, rows = self._layout()
        for button in (self.primary, self.secondary):
            if button.isVisibleTo(self):
                size = button.sizeHint()
                end -= size.width()
                self._put(button, end, size.width(), size.height(), row=rows)
                end -= _GAP
        if rows > 1:
            end = self._layout()[1]
        start = lead
        if self.left.isVisibleTo(self):
            size = self.left.sizeHint()
            self._put(self.left, lead - self.left.optical_inset(), size.width(), size.height())
            start = lead - self.left.optical_inset() + size.width() + _GAP
        if self._frame == "stage":
            start += _STAGE_INSET + (_NOTE_ICON + _NOTE_ICON_GAP if self._note_icon else 0)
        end -= _NOTE_INSET
        for words in (self.note, self.prose):
            if words.isVisibleTo(self):
                self._put_words(words, start, end)
        if self.errors.isVisibleTo(self):
            self.errors.setText(self.errors.accessibleName())
            if self.left.isVisibleTo(self) and self.errors.sizeHint().width() > end - start:
                self.errors.shorten()
            size = self.errors.sizeHint()
            x = end - size.width() if self.left.isVisibleTo(self) else lead
            self._put(self.errors, x, size.width(), size.height())

    def _put_words(self, words: Prose, start: int, end: int) -> None:
        natural = math.ceil(words.sizeHint().width())
        width = min(natural, max(end - start, 0))
        height = words.heightForWidth(width)
        if words is self.note and (width < min(natural, _LEAST_NOTE) or height > self._height_of(1) - _NOTE_INSET):
            # Long buttons leave no room: the note is a help, they are not.
            words.hide()
            return
        x = end - width if words is self.note and self._frame != "stage" else start
        self._put(words, x, width, height)

    def _layout(self) -> tuple[int, int, int]:
        """Where the content begins and ends, and in how many rows it stands.

        It keeps the edges of the column above as long as it fits there, then it takes the width of the sheet.
        """
        column = self._edges()
        if self._fits(column):
            return *column, 1
        whole = _SHEET_INSET_COMPACT, self.width() - _SHEET_INSET_COMPACT
        wider = whole if self._frame == "column" and whole[0] < column[0] else column
        return *wider, 1 if self._fits(wider) else 2

    def _fits(self, edges: tuple[int, int]) -> bool:
        """Whether the buttons and the sentence on the left, which can not be left out, stand side by side."""
        room = edges[1] - edges[0]
        for button in (self.primary, self.secondary):
            if button.isVisibleTo(self):
                room -= button.sizeHint().width() + _GAP
        if self.left.isVisibleTo(self):
            return room >= self.left.sizeHint().width() - self.left.optical_inset()
        if self.prose.isVisibleTo(self):
            return self.prose.heightForWidth(max(room, 1)) <= self._height_of(1) - 2 * _NOTE_INSET
        if self.errors.isVisibleTo(self):
            return room >= self.errors.sizeHint().width()
        return True

    def _height_of(self, rows: int) -> int:
        one = self.theme.number("size", "footerCompact" if self._compact else "footer")
        return one + (rows - 1) * _ROW

    def _edges(self) -> tuple[int, int]:
        if self._frame == "column":
            column = self.theme.number("size", "column")
            lead = (self.width() - column) // 2
            return lead, lead + column
        beside = inset(self._frame, compact=self._compact)
        return beside, self.width() - beside

    def _put(self, widget: QWidget, x: int, width: int, height: int, *, row: int = 1) -> None:
        # The hairline belongs to the height, the buttons are centred below it.
        rows = self._layout()[2]
        line = (self.height() - 1) // rows
        y = 1 + (row - 1) * line + (line - height) // 2
        widget.setGeometry(round(self.from_lead(x, width)), y, width, height)

    def _press(self, button: Button) -> None:
        act = self._acts.get(button)
        if act is not None and act.enabled:
            self.pressed.emit(act.does)

    def _press_left(self) -> None:
        self._press(self.left)

    def _press_secondary(self) -> None:
        self._press(self.secondary)

    def _press_primary(self) -> None:
        self._press(self.primary)
