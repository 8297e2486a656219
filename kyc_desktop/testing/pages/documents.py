"""The choice of a document, and its photos by file, by camera and by phone."""

from __future__ import annotations

from pathlib import Path

from .page import PageObject


class DocumentsPage(PageObject):
    name = "documents"

    def choose(self, kind: str | None = None, *, by: str | None = None, country: str | None = None) -> None:
        """``kind``: passport, id_card or drivers_license. ``by``: file, camera or phone. ``country``: code or name."""
        if country is not None:
            self._hands.choose("documents.country", country)
        if kind is not None:
            self._hands.click(f"documents.{kind}")
        if by is not None:
            self._hands.click(f"documents.by_{by}")


class PhotosPage(PageObject):
    name = "photos"

    def load(self, side: str, photo: Path) -> None:
        """Give a file to its side, as the file dialog and a drop do."""
        self._hands.window.page.load(side, str(photo))  # type: ignore[attr-defined]  # of that page's class


class CameraPage(PageObject):
    name = "camera"


class PhotoCheckPage(PageObject):
    name = "photo_check"

    @property
    def accepted(self) -> bool:
        """Whether the filled button says yes to the photo."""
        primary = self._hands.window.page.chrome().primary
        return primary is not None and primary.does == "submit"

    def use(self) -> None:
        """Say yes: the next side is wanted, or everything is sent."""
        assert self.accepted, f"this photo can't be used. {self._hands.describe()}"
        self.press()


class HandoffPage(PageObject):
    name = "handoff"

    @property
    def url(self) -> str:
        """What the QR code says."""
        handoff = self._hands.application.handoff
        assert handoff is not None, self._hands.describe()
        assert handoff.url, self._hands.describe()
        return handoff.url
