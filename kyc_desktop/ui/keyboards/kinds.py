"""Which keyboard a field wants: what it tells the system's own keyboards, too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from .layouts import Kind

_HINT = Qt.InputMethodHint
_NUMBERS = _HINT.ImhDigitsOnly | _HINT.ImhDialableCharactersOnly | _HINT.ImhFormattedNumbersOnly | _HINT.ImhDate
_SECRET = _HINT.ImhSensitiveData | _HINT.ImhHiddenText


def kind_of(field: QWidget) -> Kind:
    """By the field's input method hints; a password stays one while it is shown."""
    hints = field.inputMethodHints()
    if hints & _NUMBERS:
        return "numeric"
    if hints & _HINT.ImhEmailCharactersOnly:
        return "email"
    hidden = isinstance(field, QLineEdit) and field.echoMode() != QLineEdit.EchoMode.Normal
    return "password" if hidden or hints & _SECRET else "text"


def own_script(field: QWidget) -> bool:
    """Whether the field is read by people only: one line is compared with a document, and those are Latin."""
    return isinstance(field, QPlainTextEdit)


def wants_capital(field: QWidget) -> bool:
    """Whether the next letter begins a name, a word of an address, or a sentence."""
    if field.inputMethodHints() & _HINT.ImhNoAutoUppercase:
        return False
    if isinstance(field, QLineEdit):
        before = field.text()[: field.cursorPosition()]
        return not before or before[-1] in " -'"
    if isinstance(field, QPlainTextEdit):
        before = field.toPlainText()[: field.textCursor().position()].rstrip(" ")
        return not before or before[-1] in ".!?\n"
    return False
