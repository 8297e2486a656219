"""The national number: masked until Replace, then all nine digits.

Signals: those of `Field`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ..flow import prose
from ..ui.widgets.field import Field


class IdNumberField(Field):
    """Shows ``•••-••-6781``. While ``replacing`` it is an empty field, and Undo brings the mask back."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(name, label, tabular=True, max_length=16, parent=parent)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.replacing = False
        self._last4 = ""
        self._button = self.set_masked("", self.tr("Replace"))
        self._button.setAccessibleName(self.tr("Replace the Social Security number"))
        self._button.clicked.connect(self.replace)
        self.linked.connect(self._undo)

    def show_last4(self, last4: str) -> None:
        """The mask with these digits; hidden where the server has no number."""
        self._last4 = last4
        self.replacing = False
        self.setVisible(bool(last4))
        self.edit.setReadOnly(True)
        self.edit.restyle()
        self._button.setVisible(True)
        self.set_value(f"•••-••-{last4}")
        self.edit.setAccessibleDescription(self.tr("ending {digits}").format(digits=" ".join(last4)))
        self.set_error(None)
        self.set_hint("")

    def replace(self) -> None:
        """Empty the field for another number, as the button does."""
        self.replacing = True
        self._button.setVisible(False)
        self.edit.setReadOnly(False)
        self.edit.restyle()
        self.set_value("")
        self.set_hint(prose.parse(self.tr("Type all nine digits. \u00a0 [Undo](undo)")))
        self.edit.setFocus()
        self.changed.emit("")

    def _undo(self, _key: str) -> None:
        self.show_last4(self._last4)
        self._button.setFocus()
        self.changed.emit("")
