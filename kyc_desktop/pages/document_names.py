"""Kinds and sides of documents in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ..flow.application import Documents


class DocumentNames(QObject):
    """An object so that its words are translated under one name."""

    def of(self, documents: Documents) -> str:
        """``Driver's license``."""
        match documents.type:
            case "passport":
                return self.tr("Passport")
            case "drivers_license":
                return self.tr("Driver's license")
            case "id_card" if documents.country == "US":
                return self.tr("State ID card")
            case "id_card":
                return self.tr("National ID card")
            case other:
                return other or ""

    def task(self, documents: Documents, side: str) -> str:
        """``Photo page of your passport``: what is to be photographed next."""
        whole = {
            "passport": self.tr("your passport"),
            "drivers_license": self.tr("your driver's license"),
            "id_card": self.tr("your ID card"),
        }
        sides = {
            "page": self.tr("Photo page of {document}"),
            "front": self.tr("Front of {document}"),
            "back": self.tr("Back of {document}"),
        }
        name = whole.get(documents.type or "", self.tr("your document"))
        return sides.get(side, self.tr("{document}")).format(document=name)

    def side(self, documents: Documents | None, side: str) -> str:
        """``Driver's license, front`` or ``Passport, photo page``."""
        sides = {"page": self.tr("photo page"), "front": self.tr("front"), "back": self.tr("back")}
        name = self.of(documents) if documents is not None else ""
        return ", ".join(part for part in (name, sides.get(side, side)) if part)
