"""A labelled text of several lines with help, error and a count of characters.

Signals:
    TextArea.changed(str): the person edited the text.
    TextArea.left(): the focus went away: the moment to validate.
    TextArea.linked(str): a link in the help or the error was activated.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from .field import LabelRow
from .field_message import FieldMessage
from .focus import FocusShape
from .frame import Frame
from .text_flow import Words
from .themed import Themed


class _Paper(Themed, QPlainTextEdit):
    """The entry without a frame. Tab leaves it: a keyboard must not be caught in here."""

    left = Signal()

    def __init__(self, name: str, limit: int) -> None:
        super().__init__()
        self._limit = limit
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.follow_theme()

    def restyle(self) -> None:
        self.setFont(self.type_font("field"))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, self.colour("text"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, self.colour("text-3"))
        palette.setColor(QPalette.ColorRole.Highlight, self.colour("accent"))
        palette.setColor(QPalette.ColorRole.HighlightedText, self.colour("on-accent"))
        self.setPalette(palette)
        self.viewport().setAutoFillBackground(False)
        super().restyle()

    def focus_shape(self) -> FocusShape | None:
        frame = self.parentWidget()
        if not isinstance(frame, Frame):
            return None
        shape = frame.frame_shape()
        origin = self.mapTo(frame, self.rect().topLeft())
        return FocusShape(shape.kind, shape.rect.translated(-origin.x(), -origin.y()), shape.radius, shape.colour)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        full = len(self.toPlainText()) >= self._limit and not self.textCursor().hasSelection()
        if full and event.text().isprintable() and event.text():
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()


class TextArea(QWidget):
    """``name`` is its object name; the entry inside is ``<name>.edit``. ``lines`` are seen without scrolling."""

    changed = Signal(str)
    left = Signal()
    linked = Signal(str)

    def __init__(
        self,
        name: str,
        label: str,
        *,
        lines: int = 6,
        limit: int = 2000,
        hint: Words = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._limit = limit
        self._lines = lines
        self.label_row = LabelRow(name, label, tag=" ")
        self.frame = Frame(f"{name}.frame")
        self.edit = _Paper(f"{name}.edit", limit)
        self.edit.setAccessibleName(label)
        self.frame.set_entry(self.edit)
        self.frame.row.addWidget(self.edit, 1)
        self.message = FieldMessage(f"{name}.message", hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.label_row, self.frame, self.message):
            column.addWidget(part)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._typed)
        self.edit.left.connect(self.left)
        self.message.linked.connect(self.linked)
        self.frame.theme.changed.connect(self._measure)
        self._measure()
        self._count()

    def value(self) -> str:
        return self.edit.toPlainText()

    def set_value(self, value: str) -> None:
        if value != self.edit.toPlainText():
            self.edit.setPlainText(value)

    def set_error(self, words: Words | None) -> None:
        self.message.set_error(words)
        self.frame.set_state("error" if self.message.has_error else "idle")
        self.edit.setAccessibleDescription(self.message.words())

    @property
    def has_error(self) -> bool:
        return self.message.has_error

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def _measure(self) -> None:
        self.frame.row.setContentsMargins(15, 13, 9, 13)
        self.frame.setFixedHeight(self._lines * self.edit.fontMetrics().lineSpacing() + 28)

    def _typed(self) -> None:
        text = self.edit.toPlainText()
        if len(text) > self._limit:
            self.edit.setPlainText(text[: self._limit])
            return
        self._count()
        self.changed.emit(text)

    def _count(self) -> None:
        self.label_row.tag.setVisible(True)
        self.label_row.tag.set_words(
            self.tr("{count} of {limit} characters").format(count=len(self.value()), limit=self._limit)
        )
