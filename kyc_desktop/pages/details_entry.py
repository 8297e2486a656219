"""One value of the details as the server has it and as it is typed now."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from ..flow import prose
from ..flow.application import Application, Details
from ..ui.widgets.combo import Combo
from ..ui.widgets.field import Field


def details_of(application: Application) -> dict[str, str]:
    """Every value of the form as the server has it, "" where there is none."""
    details = application.details or Details(source="typed")
    address = details.address
    return {
        "first_name": details.first_name,
        "middle_name": details.middle_name,
        "last_name": details.last_name,
        "line1": address.line1 if address else "",
        "line2": address.line2 if address else "",
        "city": address.city if address else "",
        "state": address.state if address else (application.state or ""),
        "postal_code": address.postal_code if address else "",
        "country": address.country if address else application.country,
        "date_of_birth": details.date_of_birth or "",
        "id_last4": details.id_last4 or "",
    }


def edition(values: Mapping[str, str]) -> str:
    """Tells the details that were edited from newer ones, so that an old draft is not put over them."""
    return f"{zlib.crc32(chr(0).join(values.values()).encode()):08x}"


class Entry(QObject):
    """One value: it shows "Was Apt 3. Undo" while it differs from a ``before`` that was not empty.

    Signals:
        changed(): it was edited or taken back.
        left(): the focus went away.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, pointer: str, field: Field | Combo, parent: QObject) -> None:
        super().__init__(parent)
        self.pointer = pointer
        self.field = field
        self.before = ""
        self._before_words = ""
        field.changed.connect(self._edited)
        field.left.connect(self.left)
        field.linked.connect(self._undo)

    @property
    def differs(self) -> bool:
        return not self.field.isHidden() and self.field.value() != self.before

    def show_value(self, before: str, now: str, *, words: str = "") -> None:
        """``words``: how ``before`` reads where that is not the value itself (the name of a state)."""
        self.before, self._before_words = before, words or before
        self.field.set_value(now)
        self.field.edit.setCursorPosition(0)  # of a long value its beginning is seen
        self.field.set_error(None)
        self._say()

    def _edited(self) -> None:
        self._say()
        self.changed.emit()

    def _undo(self, _key: str) -> None:
        self.field.set_value(self.before)
        self.field.set_error(None)
        self._edited()
        self.field.setFocus()

    def _say(self) -> None:
        if not self.differs or not self.before:
            self.field.set_hint("")  # what fills a gap took nothing away, and "Undo" would be one more stop for Tab
            return
        was = self.tr("Was {value}. \u00a0 [Undo](undo)")
        self.field.set_hint(prose.parse(was, {"value": self._before_words}))
