"""Six boxes for a code of six digits, over one entry that a screen reader and a clipboard can use.

Signals:
    CodeBoxes.changed(str): the digits so far, after each edit.
    CodeBoxes.completed(str): the sixth digit is in.
    CodeBoxes.linked(str): a link in the help or the error was activated.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from .field_message import FieldMessage
from .focus import FocusShape
from .line_edit import PastingLineEdit
from .text_flow import Words
from .themed import antialiased, draw_round, draw_words

LENGTH = 6
State = Literal["idle", "error", "correct"]

_BOX = 76
_GAP = 8
_MIDDLE_GAP = 32


class CodeBoxes(QWidget):
    """``name`` is its object name; the entry is ``<name>.edit``. Spoken as "Code, 6 digits, 3 entered"."""

    changed = Signal(str)
    completed = Signal(str)
    linked = Signal(str)

    def __init__(
        self, name: str, label: str, *, hint: Words = "", hint_icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.edit = CodeEdit(f"{name}.edit", label)
        self.message = FieldMessage(f"{name}.message", hint, icon=hint_icon)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.edit)
        column.addWidget(self.message)
        self.setFocusProxy(self.edit)
        self.edit.digits.connect(self._edited)
        self.message.linked.connect(self.linked)

    def value(self) -> str:
        return self.edit.text()

    def set_value(self, digits: str) -> None:
        self.edit.set_digits(digits)

    def set_hint(self, words: Words, *, icon: str = "") -> None:
        self.message.set_help(words, icon=icon)

    def set_error(self, words: Words | None) -> None:
        """Outline all boxes in red with the reason; the digits stay until the next key."""
        self.message.set_error(words)
        self.edit.set_state("error" if self.message.has_error else "idle")
        self.edit.setAccessibleDescription(self.message.words())

    def set_correct(self, words: Words) -> None:
        """Outline all boxes in green with ``words`` ("Correct. One moment.") below."""
        self.message.set_error(None)
        self.message.set_help(words, icon="check", icon_colour="success", colour="success-text")
        self.edit.set_state("correct")

    def set_busy(self, busy: bool) -> None:
        """Keep the digits as they are while the code is checked."""
        self.edit.setReadOnly(busy)

    @property
    def has_error(self) -> bool:
        return self.message.has_error

    def _edited(self, digits: str) -> None:
        if self.message.has_error:
            self.set_error(None)
        self.changed.emit(digits)
        if len(digits) == LENGTH:
            self.completed.emit(digits)


class CodeEdit(PastingLineEdit):
    """A QLineEdit that paints itself as boxes; the caret is the box where the next digit goes.

    Signals:
        digits(str): the digits after an edit by the person.
        focusShapeChanged(): the box that has the focus is another one.
    """

    digits = Signal(str)
    focusShapeChanged = Signal()

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        self._state: State = "idle"
        self._caret_on = True
        self._label = label
        super().__init__(name, tabular=True, parent=parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._toggle_caret)
        self.pasted.connect(self._take_pasted)
        self.textEdited.connect(self._clean)
        self.cursorPositionChanged.connect(self._caret_moved)
        self._speak()

    def set_state(self, state: State) -> None:
        self._state = state
        self.update()

    def set_digits(self, text: str) -> None:
        self.setText(_only_digits(text))
        self._speak()

    def sizeHint(self) -> QSize:
        return QSize(LENGTH * _BOX + 4 * _GAP + _MIDDLE_GAP, _BOX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focus_shape(self) -> FocusShape | None:
        return FocusShape("halo", self._box(self._here()), self.theme.number("radius", "codebox"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if self.isReadOnly():
            super().keyPressEvent(event)
            return
        edits = bool(typed and typed.isprintable()) or event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if self._state == "error" and edits and plain:
            self.setText("")
        if len(typed) == 1 and typed.isdecimal() and plain:
            self._put(str(int(typed)))
        elif typed and typed.isprintable() and plain:
            event.accept()  # letters do nothing, and do not fall through to the page
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        for index in range(LENGTH):
            if self._box(index).contains(event.position()):
                self.setCursorPosition(min(index, len(self.text())))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.deselect()
        self._restart_blink()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._blink.stop()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        text = self.text()
        for index in range(LENGTH):
            self._paint_box(painter, index, text[index : index + 1])

    def _paint_box(self, painter: QPainter, index: int, digit: str) -> None:
        box = self._box(index)
        here = self.hasFocus() and index == self._here() and not self.isReadOnly()
        border, width, ink = "border-strong", 1.0, "text"
        if self._state == "correct":
            border, width, ink = "success", 2.0, "success-text"
        elif self._state == "error":
            border, width = "danger", 2.0
        elif here:
            border, width = "accent-text", 2.0
        fill = "surface-2" if not self.isEnabled() else "surface"
        radius = self.theme.number("radius", "codebox")
        if self.hasSelectedText() and digit:
            fill = "accent-soft"
        draw_round(painter, box, radius, fill=self.colour(fill), border=self.colour(border), width=width)
        if digit:
            painter.setPen(self.colour(ink if self.isEnabled() else "text-disabled"))
            draw_words(painter, box, digit, self.type_font("code"), centred=True)
        elif here and self._caret_on:
            caret = QRectF(box.center().x() - 1, box.center().y() - 14, 2, 28)
            painter.fillRect(caret, self.colour("accent-text"))

    def _here(self) -> int:
        return min(self.cursorPosition(), LENGTH - 1)

    def _box(self, index: int) -> QRectF:
        x = index * (_BOX + _GAP) + (_MIDDLE_GAP - _GAP if index >= LENGTH // 2 else 0)
        return QRectF(x, 0, _BOX, _BOX)

    def _put(self, digit: str) -> None:
        text = self.text()
        if self.hasSelectedText():
            start = self.selectionStart()
            text = text[:start] + text[start + len(self.selectedText()) :]
            at = start
        else:
            at = min(self.cursorPosition(), LENGTH - 1)
        text = (text[:at] + digit + text[at + 1 :])[:LENGTH]
        self.setText(text)
        self.setCursorPosition(at + 1)
        self._tell()

    def _take_pasted(self, text: str) -> None:
        found = _only_digits(text)
        if not found or self.isReadOnly():
            return
        if self._state == "error" or len(found) >= LENGTH:
            self.setText(found)
        else:
            at = self.cursorPosition()
            self.setText(_only_digits(self.text()[:at] + found + self.text()[at + len(found) :]))
        self._tell()

    def _clean(self, text: str) -> None:
        digits = _only_digits(text)
        if digits != text:
            self.setText(digits)
        self._tell()

    def _tell(self) -> None:
        self._speak()
        self._restart_blink()
        self.digits.emit(self.text())

    def _speak(self) -> None:
        words = self.tr("{label}, {length} digits, {count} entered")
        self.setAccessibleName(words.format(label=self._label, length=LENGTH, count=len(self.text())))

    def _caret_moved(self) -> None:
        self._restart_blink()
        self.focusShapeChanged.emit()

    def _restart_blink(self) -> None:
        self._caret_on = True
        flash = QApplication.cursorFlashTime()
        if self.hasFocus() and flash > 0 and not self.theme.reduced_motion:
            self._blink.start(flash // 2)
        self.update()

    def _toggle_caret(self) -> None:
        self._caret_on = not self._caret_on
        self.update()


def _only_digits(text: str) -> str:
    """At most six digits, in the figures 0 to 9 whatever script they were typed in."""
    return "".join(str(int(c)) for c in text if c.isdecimal())[:LENGTH]
