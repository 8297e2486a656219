"""The details of a person as rows of label and value."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ..flow.application import Application, Details
from ..ui.page import View
from ..ui.widgets.value_row import ValueRow


class DetailRows(QObject):
    """An object so that its words are translated under one name."""

    def rows(self, view: View, application: Application, details: Details) -> list[ValueRow]:
        """One row for each value that there is."""
        words = view.words
        name = " ".join(part for part in (details.first_name, details.middle_name, details.last_name) if part)
        email = view.typed.get("account.email") or details.email or application.email.masked
        address = "\n".join(words.address(details.address)) if details.address is not None else ""
        number = ""
        if details.id_last4:
            number = f"•••-••-{details.id_last4}"
        phone = details.phone or (application.phone.masked if application.phone is not None else "")
        rows = [
            ("name", self.tr("Legal name"), name),
            ("date_of_birth", self.tr("Date of birth"), words.day(details.date_of_birth)),
            ("address", self.tr("Home address"), "" if details.other_addresses else address),
            ("id_number", self.tr("Social Security no."), number),
            ("phone", self.tr("Mobile number"), words.phone(phone) if phone else ""),
            ("email", self.tr("Email"), email),
        ]
        return [self._row(key, label, value, details) for key, label, value in rows if value]

    def _row(self, key: str, label: str, value: str, details: Details) -> ValueRow:
        if key != "id_number":
            return ValueRow(f"review.{key}", label, value, tabular=key == "phone")
        spoken = self.tr("ending {digits}").format(digits=" ".join(details.id_last4 or ""))
        detail = self.tr("We only ever show the last four digits.")
        return ValueRow(f"review.{key}", label, value, detail=detail, tabular=True, spoken=spoken)
