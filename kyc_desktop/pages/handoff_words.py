"""The way of a photo from the phone to this window as tracker rows, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ..flow.application import Documents, Handoff
from ..ui.page import View
from ..ui.widgets.tracker import TrackerRow
from .document_names import DocumentNames
from .phone_photos import missing_sides, open_sides, used


class HandoffWords(QObject):
    """An object so that its words are translated under one name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._names = DocumentNames(self)

    def rows(self, view: View, documents: Documents, handoff: Handoff, *, over: bool) -> list[TrackerRow]:
        """The three rows of picture 16. ``over``: the link works no more."""
        return [
            self._scan(handoff, over=over),
            self._take(view, documents, handoff, over=over),
            self._check(view, complete=not missing_sides(documents, ())),
        ]

    def _scan(self, handoff: Handoff, *, over: bool) -> TrackerRow:
        if handoff.ended == "cancelled":
            return TrackerRow(state="failed", words=self.tr("The link was stopped on the phone"))
        if handoff.connected_at is not None:
            return TrackerRow(state="done", words=self.tr("Scan with the camera app"))
        if over:
            return TrackerRow(state="warning", words=self.tr("The code was not scanned in time"))
        return TrackerRow(state="current", words=self.tr("Scan with the camera app"))

    def _take(self, view: View, documents: Documents, handoff: Handoff, *, over: bool) -> TrackerRow:
        words = self.tr("Take photos on the phone")
        missing = missing_sides(documents, [photo.side for photo in view.photos])
        if handoff.connected_at is None or handoff.ended == "cancelled":
            return TrackerRow(state="todo", words=words)
        if not missing:
            return TrackerRow(state="done", words=words)
        detail = self._names.task(documents, missing[0])
        if handoff.sides:
            detail = self.tr("{arrived} arrived. Next: {task}").format(
                arrived=self._short(handoff.sides[-1]), task=view.words.inside(detail)
            )
        return TrackerRow(state="warning" if over else "current", words=words, detail=detail)

    def _check(self, view: View, *, complete: bool) -> TrackerRow:
        words = self.tr("Check them here")
        waiting = open_sides(view, used(view))
        if not waiting:
            return TrackerRow(state="done" if complete and view.arrived else "todo", words=words)
        photo = view.arrived[waiting[0]]
        if photo.problem is not None:
            detail = self.tr("{side}: not here yet")
        elif photo.candidate is None:
            detail = self.tr("{side}: reading the photo")
        else:
            detail = self.tr("{side}: look at it")
        return TrackerRow(
            state="warning" if photo.problem is not None else "current",
            words=words,
            detail=detail.format(side=self._short(waiting[0])),
        )

    def _short(self, side: str) -> str:
        names = {"page": self.tr("Photo page"), "front": self.tr("Front"), "back": self.tr("Back")}
        return names.get(side, side)

    def connected(self, view: View, documents: Documents, handoff: Handoff) -> str:
        """The head of the green bar."""
        if not missing_sides(documents, [photo.side for photo in view.photos]):
            return self.tr("All photos arrived")
        if handoff.sides:
            return self.tr("Phone connected, waiting for the next photo")
        return self.tr("Phone connected, waiting for photos")

    def unseen(self, documents: Documents, side: str, why: str) -> str:
        """Why a photo can't be looked at here, and the two ways on."""
        return self.tr(
            "The photo ({what}) arrived safely, but this computer can't show it: {why}. [Try again](fetch), or"
            " [use it without looking](unseen): it is checked on our side anyway."
        ).format(what=self._names.side(documents, side), why=why)
