"""Pictures 14 and 15: what the computer read in a photo, before anybody else sees it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ..ui.page import Act, Chrome, Page, View


class PhotoCheckPage(Page):
    name = "photo_check"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None

    def chrome(self) -> Chrome:
        return Chrome(
            title=self.tr("All readable. Is this you?"),
            frame="sheet",
            heading=self.tr("Check your photo"),
            left=Act(label=self.tr("Retake photo"), does="page:retake", icon="rotate-ccw"),
            primary=Act(label=self.tr("Use this photo"), does="submit", icon="check"),
        )

    def show_document(self, view: View) -> None:
        self._view = view

    def act(self, key: str) -> None:
        candidate = self._view.candidate if self._view is not None else None
        if key == "retake":
            self.detour.emit("camera" if candidate is not None and candidate.source == "camera" else "photos")
