"""An address as it is typed: obvious slips are doubted once, and whoever insists is believed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ..flow import fields
from ..flow.codes import FieldProblem
from ..ui.widgets.field import Field

if TYPE_CHECKING:
    from ..flow.application import Application

_USE = "use:"
_HINTS = (
    Qt.InputMethodHint.ImhEmailCharactersOnly
    | Qt.InputMethodHint.ImhNoAutoUppercase
    | Qt.InputMethodHint.ImhNoPredictiveText
)


class EmailEntry:
    """Reads the address in ``field``.

    "gmial.com" is doubted (code ``email_typo``) until the primary was pressed once and the address is the same
    at the second time: a domain that we do not know may still be real. ``doubts`` is False where an account with
    the address exists already.

    The server shows the address only masked, so this computer remembers it whole once it is the account's:
    `accept` it when the document says so, and keep `known` among the page's `typed`.
    """

    def __init__(self, field: Field, *, doubts: bool = True) -> None:
        self._field = field
        # For the keyboards on a screen, the system's and a kiosk's.
        field.edit.setInputMethodHints(_HINTS)
        self._doubts = doubts
        self._insisted: str | None = None
        self._accepted = ""

    def check(self) -> FieldProblem | None:
        value = fields.email(self._field.value())
        if isinstance(value, str):
            return None
        believed = not self._doubts or self._field.value() == self._insisted
        return None if value.code == "email_typo" and believed else value

    def value(self) -> str:
        """The address, its domain in lower case; only meaningful when `check` finds nothing."""
        value = fields.email(self._field.value())
        if isinstance(value, str):
            return value
        local, _, domain = self._field.value().strip().rpartition("@")
        return f"{local}@{domain.lower()}"

    def insist(self) -> None:
        """The primary was pressed with what stands there now."""
        self._insisted = self._field.value()

    def accept(self) -> None:
        """The server took what stands there: it is the address of the account now."""
        self._accepted = self.value()

    def known(self) -> dict[str, str]:
        """The accepted address under the name by which every page finds it."""
        return {"account.email": self._accepted} if self._accepted else {}

    def use(self, key: str) -> bool:
        """Fill in the suggestion of a link ``use:<address>``. False for any other link."""
        if not key.startswith(_USE):
            return False
        self._field.set_value(key.removeprefix(_USE))
        self._field.changed.emit(self._field.value())
        self._field.setFocus()
        return True


def was_changed(before: Application | None, after: Application | None) -> bool:
    """Whether the account has another address than before: a new application, or a change that was made."""
    if before is None or after is None:
        return after is not before
    return (before.id, before.when("email_changed")) != (after.id, after.when("email_changed"))
