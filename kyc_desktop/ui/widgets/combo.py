"""A drop-down that can be typed into: typing filters, arrows move, Enter takes, Escape puts back.

Signals:
    Combo.changed(str): the person chose another option; the string is its key ("" after clearing).
    Combo.left(): the focus went away: the moment to validate.
    Combo.linked(str): a link in the help or the error was activated.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .announce import announce
from .field import LabelRow
from .field_message import FieldMessage
from .frame import Frame, FrameIcon
from .line_edit import LineEdit
from .option import MOST_ROWS, Option, fold
from .text_flow import Words

if TYPE_CHECKING:
    from .option_list import OptionList


class Combo(QWidget):
    """``name`` is its object name; the entry inside is ``<name>.edit``, the open list ``<name>.options``."""

    changed = Signal(str)
    left = Signal()
    linked = Signal(str)

    def __init__(
        self,
        name: str,
        label: str,
        options: Sequence[Option] = (),
        *,
        tag: str = "",
        hint: Words = "",
        placeholder: str = "",
        spoken: str = "",
        entry: LineEdit | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._options = tuple(options)
        self._key = ""
        self._list: OptionList | None = None
        self.label_row = LabelRow(name, label, tag=tag)
        if not label:
            self.label_row.hide()
        self.frame = Frame(f"{name}.frame")
        self.edit = entry or LineEdit(f"{name}.edit")
        self.edit.setAccessibleName(spoken or (f"{label}, {tag}" if tag else label))
        self.edit.setPlaceholderText(placeholder)
        self._icon = FrameIcon("chevron-down", size=18)
        self.frame.set_entry(self.edit)
        self.frame.row.addWidget(self.edit, 1)
        self.frame.row.addWidget(self._icon)
        self.message = FieldMessage(f"{name}.message", hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.label_row, self.frame, self.message):
            column.addWidget(part)
        self.setFocusProxy(self.edit)
        self.edit.installEventFilter(self)
        self.frame.installEventFilter(self)
        self.edit.entered.connect(self.edit.selectAll)
        self.edit.textEdited.connect(self._filter)
        self.edit.left.connect(self._leave)
        self.message.linked.connect(self.linked)
        self._describe()

    def value(self) -> str:
        """Key of the chosen option, "" when there is none."""
        return self._key

    def text(self) -> str:
        """What the chosen option reads."""
        return self.text_of(self._key)

    def set_value(self, key: str) -> None:
        """Choose without a signal; a key that is not among the options clears the choice."""
        self._key = key if any(option.key == key for option in self._options) else ""
        if self._list is None:
            self.edit.setText(self.text())
            self.edit.setCursorPosition(0)

    def set_options(self, options: Sequence[Option]) -> None:
        """Replace the options; the choice stays where its key is still among them.

        Who was faster than the options, which come from the server, goes on typing.
        """
        typed = self.edit.text() if self.edit.hasFocus() and self.edit.text() != self.text() else ""
        self.close_list()
        self._options = tuple(options)
        self.set_value(self._key)
        if typed:
            self._filter(typed)

    def set_hint(self, words: Words) -> None:
        self.message.set_help(words)
        self._describe()

    def set_error(self, words: Words | None) -> None:
        self.message.set_error(words)
        self.outline_error(self.message.has_error)
        self._describe()

    def outline_error(self, on: bool) -> None:
        """Turn the frame red without a message of its own."""
        self.frame.set_state("error" if on else "idle")

    @property
    def has_error(self) -> bool:
        return self.message.has_error

    @property
    def open(self) -> bool:
        return self._list is not None

    def open_list(self) -> None:
        if self._list is not None or not self.isEnabled() or not self._options:
            return
        # 3 ms, and no list is open at the first paint.
        from .option_list import OptionList

        self._list = OptionList(f"{self.objectName()}.options", self.frame, self._options, self._key)
        self._list.chosen.connect(self._take)
        self._list.closed.connect(self._forget_list)
        self._list.show()
        self._list.raise_()
        self._icon.set_icon("search", "text-3")
        self.edit.selectAll()

    def take(self, key: str) -> None:
        """Choose as the person would: the list closes and a new choice is signalled."""
        self._take(key)

    def close_list(self) -> None:
        if self._list is not None:
            self._list.finish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not hasattr(self, "edit"):
            return False  # torn down by Python, whose attributes go before Qt's filters
        if event.type() == QEvent.Type.KeyPress and watched is self.edit and isinstance(event, QKeyEvent):
            return self._key_press(event)
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
                self.edit.setFocus(Qt.FocusReason.MouseFocusReason)
                if not self.open:
                    self.open_list()
                    return True
                if watched is self.frame:
                    self.close_list()
            return watched is self.frame
        if event.type() == QEvent.Type.Hide and watched is self.edit:
            self.close_list()
        return False

    def _key_press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if self._list is None:
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_F4):
                self.open_list()
                return True
            if event.text().isprintable() and event.text() and self.edit.text() == self.text():
                # Typing starts a new search; letters in the middle of the old choice would find nothing.
                self.edit.selectAll()
            return False
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: MOST_ROWS,
            Qt.Key.Key_PageUp: -MOST_ROWS,
        }
        if key in steps:
            self._list.move_by(steps[Qt.Key(key)])
            self._speak_current()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_current()
            return True
        if key == Qt.Key.Key_Escape:
            self.close_list()
            return True
        if key == Qt.Key.Key_Tab and self._list.model.typed.strip():
            self._take_current()
        return False

    def _filter(self, typed: str) -> None:
        if not self.edit.hasFocus():
            self._leave()  # dictated from elsewhere: there is nobody to look through a list
            return
        if self._list is None:
            self.open_list()
            if self.open:  # opening it selects what stands there
                self.edit.setText(typed)
        if self._list is not None:
            self._list.filter(typed)
            self._speak_current()

    def _take_current(self) -> None:
        current = self._list.current() if self._list is not None else None
        if current is not None:
            self._take(current.key)
        else:
            self.close_list()

    def _take(self, key: str) -> None:
        before, self._key = self._key, key
        self.close_list()
        if key != before:
            self.changed.emit(key)

    def _forget_list(self) -> None:
        self._list = None
        self._icon.set_icon("chevron-down", "text-3")
        self.edit.setText(self.text())
        self.edit.selectAll() if self.edit.hasFocus() else self.edit.setCursorPosition(0)

    def _leave(self) -> None:
        typed = fold(self.edit.text().strip())
        exact = next((option.key for option in self._options if fold(option.text) == typed), None)
        if exact is not None:
            self._take(exact)
        self.close_list()
        self.set_value(self._key)
        self.edit.deselect()
        self.left.emit()

    def _speak_current(self) -> None:
        current = self._list.current() if self._list is not None else None
        if self._list is None or current is None:
            return
        row, rows = self._list.position()
        words = self.tr("{option}, {row} of {rows}").format(option=current.text, row=row, rows=rows)
        announce(self.edit, words)

    def text_of(self, key: str) -> str:
        """What the option of that key reads, "" where it is not offered."""
        return next((option.text for option in self._options if option.key == key), "")

    def _describe(self) -> None:
        how = self.tr("Type to filter the list, use the arrow keys to move in it.")
        self.edit.setAccessibleDescription(self.message.words() or how)
