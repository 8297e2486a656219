"""A labelled text entry with help, error, tick and lock.

Signals:
    Field.changed(str): the person edited the text (not `set_value`).
    Field.left(): the focus went away: the moment to validate.
    Field.linked(str): a link in the help or the error was activated.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .field_message import FieldMessage
from .frame import Frame, FrameIcon
from .line_edit import LineEdit
from .text import Label, Small
from .text_button import TextButton
from .text_flow import Words


class LabelRow(QWidget):
    """The name of a control, with a tag ("Optional", "Month, day, year") at the other end."""

    def __init__(self, name: str, label: str, *, tag: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.label = Label(f"{name}.label", label)
        self.tag = Small(f"{name}.tag", tag, colour="text-3")
        if not tag:
            self.tag.hide()
        row.addWidget(self.label, 1)
        row.addWidget(self.tag, 0)


class Field(QWidget):
    """Label, 48 px frame and message. ``name`` is its object name; the entry inside is ``<name>.edit``."""

    changed = Signal(str)
    left = Signal()
    linked = Signal(str)

    def __init__(
        self,
        name: str,
        label: str,
        *,
        tag: str = "",
        hint: Words = "",
        placeholder: str = "",
        tabular: bool = False,
        max_length: int = 256,
        entry: LineEdit | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._label = label
        self.label_row = LabelRow(name, label, tag=tag)
        if not label:
            self.label_row.hide()
        self.frame = Frame(f"{name}.frame")
        self.edit = entry or LineEdit(f"{name}.edit", tabular=tabular)
        self.edit.setAccessibleName(f"{label}, {tag}" if tag else label)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setMaxLength(max_length)
        self.tick = FrameIcon("check-circle-2", tone="success", size=20)
        self.lock = FrameIcon("lock", size=18)
        self.tick.hide()
        self.lock.hide()
        self.frame.set_entry(self.edit)
        self.frame.row.addWidget(self.edit, 1)
        self.frame.row.addWidget(self.tick)
        self.frame.row.addWidget(self.lock)
        self.message = FieldMessage(f"{name}.message", hint)
        self._stack_up()
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self.changed)
        self.edit.left.connect(self.left)
        self.message.linked.connect(self.linked)
        self._describe()

    def label(self) -> str:
        return self._label

    def value(self) -> str:
        return self.edit.text()

    def set_value(self, value: str) -> None:
        if value != self.edit.text():
            self.edit.setText(value)
            self.edit.setCursorPosition(len(value))

    def set_hint(self, words: Words) -> None:
        self.message.set_help(words)
        self._describe()

    def set_error(self, words: Words | None) -> None:
        """Show why the value is not accepted; None or "" takes the error away and brings the help back."""
        self.message.set_error(words)
        self._settle()
        self._describe()

    @property
    def has_error(self) -> bool:
        return self.message.has_error

    def set_valid(self, valid: bool) -> None:
        """Show the ring tick at the end of the frame."""
        self.tick.setVisible(valid)
        self._describe()

    def set_locked(self, locked: bool) -> None:
        """Make it read-only with a lock; the help says where the value is changed."""
        self.edit.setReadOnly(locked)
        self.lock.setVisible(locked)
        self.edit.restyle()
        self._settle()

    def set_masked(self, masked: str, button: str) -> TextButton:
        """Show ``masked`` read-only without a lock and return the button ("Replace") at the end of the frame."""
        self.edit.setReadOnly(True)
        self.edit.setProperty("masked", True)  # a value of the person's own, not a locked one: ink
        self.edit.restyle()
        self.set_value(masked)
        action = TextButton(f"{self.objectName()}.replace", button, colour="accent-text")
        self.add_trailing(action)
        return action

    def add_trailing(self, button: QWidget) -> None:
        """Put a button of words at the end of the frame, 4 px from its edge."""
        self.frame.row.addWidget(button)
        self.frame.set_end_padding(5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A click on the label goes to the entry. A buddy would do that too, but would eat every "&" of a label.
        if self.label_row.geometry().contains(event.position().toPoint()):
            self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def _settle(self) -> None:
        if self.has_error:
            self.frame.set_state("error")
        else:
            self.frame.set_state("locked" if not self.lock.isHidden() else "idle")

    def _describe(self) -> None:
        words = self.message.words()
        self.edit.setAccessibleDescription(words)

    def _stack_up(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.label_row)
        column.addWidget(self.frame)
        self._fill_below(column)
        column.addWidget(self.message)

    def _fill_below(self, column: QVBoxLayout) -> None:
        """A place for what stands between the frame and the message."""
