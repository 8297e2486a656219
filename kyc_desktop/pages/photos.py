"""Photo files for every side of the document: chosen or dropped, checked on this computer, then sent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ..flow import prose
from ..flow.application import Application, Documents, Side
from ..flow.commands import Command, StartHandoff, SubmitDocuments
from ..flow.problems import FieldProblem
from ..ui.candidate import Candidate
from ..ui.page import Act, Chrome, Page, View
from ..ui.photos import PhotoLoader, SendPhotos
from ..ui.widgets.drop_area import DropArea
from ..ui.widgets.text import Small
from .album import Album
from .document_names import DocumentNames
from .documents import upload_words
from .remedies import follow, possible, reachable


class PhotosPage(Page):
    name = "photos"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._names = DocumentNames(self)
        self._album = Album()
        self._areas: dict[str, DropArea] = {}
        self._loader = PhotoLoader(self)
        self._loader.ready.connect(self._ready)
        self._loader.refused.connect(self.show_refused)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        self._stay = Small("photos.private")
        self._column.addWidget(self._stay)

    # -- the contract ------------------------------------------------------------------------------------------

    def chrome(self) -> Chrome:
        documents = self._documents()
        one = documents is not None and len(documents.sides) == 1
        primary = self._primary(one=one)
        return Chrome(
            title=self.tr("Add your photo") if one else self.tr("Add your photos"),
            lead=self._lead(),
            caption=self._caption(),
            left=Act(label=self.tr("Back"), does="back", icon="arrow-left"),
            note=self.tr("Next: check your details") if primary.does == "submit" else "",
            secondary=self._other_way(),
            primary=primary,
        )

    def _other_way(self) -> Act | None:
        """A camera: that of the phone where it is offered, else the one that is here."""
        application = self._application()
        if application is not None and application.action("start-handoff") is not None:
            return Act(label=self.tr("Use my phone"), does="page:phone", icon="smartphone")
        if self._view is not None and self._view.camera:
            return Act(label=self.tr("Open camera"), does="detour:camera", icon="camera")
        return None

    def show_document(self, view: View) -> None:
        self._view = view
        documents = self._documents()
        if documents is None:
            return
        self._album.follow(documents, view.uploads)
        self._album.follow_kept(view.photos, view.uploads)
        if [side.name for side in documents.sides] != list(self._areas):
            self._make_areas(documents)
        for side in documents.sides:
            self._show_side(view, side)
        self._say_where()
        self.changed.emit()

    def leave(self) -> None:
        self._loader.cancel()
        for area in self._areas.values():
            area.set_reading("")

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        application = self._application()
        if application is not None and not self._album.photos and application.action("submit-documents") is not None:
            return SubmitDocuments()
        return ()

    def submit(self) -> None:
        documents = self._documents()
        if not self._complete():
            first = next((area for name, area in self._areas.items() if not self._has(name)), None)
            if first is not None:
                first.setFocus()
        elif self._album.photos and self._view is not None and documents is not None:
            self.sent.emit(SendPhotos(photos=self._album.to_send(documents, self._view.uploads)))
        else:
            super().submit()

    def first_error(self) -> QWidget | None:
        return next((area for area in self._areas.values() if area.has_error), None)

    def act(self, key: str) -> None:
        application = self._application()
        if key == "phone":
            self.sent.emit(StartHandoff())
        elif application is not None:
            follow(self, application, key)

    def _lead(self) -> tuple[prose.Part, ...]:
        documents, application = self._documents(), self._application()
        if self._view is None or documents is None or application is None:
            return ()
        lead = self.tr("{document}, {country}. All four corners, sharp, without glare.")
        if _reviewed(application):
            lead = self.tr(
                "A reviewer looked at your photos and asks for a new one. Everything else is kept."
                " All four corners, sharp, without glare."
            )
            if sum(side.state == "refused" for side in documents.sides) > 1:
                lead = self.tr(
                    "A reviewer looked at your photos and asks for new ones. Everything else is kept."
                    " All four corners, sharp, without glare."
                )
        country = self._view.words.country(documents.country)
        return prose.parse(lead, {"document": self._names.of(documents), "country": country})

    def _primary(self, *, one: bool) -> Act:
        """Send, or the other way when the same problem came twice and there is nothing to send yet."""
        application = self._application()
        suggested = application.suggested if application is not None and not self._complete() else None
        if suggested == "support":
            return Act(label=self.tr("Contact support"), does="ask:support", icon="life-buoy")
        if suggested == "phone" and application is not None and possible(application, "choose-phone"):
            return Act(label=self.tr("Verify with your phone"), does="page:choose-phone")
        return Act(
            label=self.tr("Send photo") if one else self.tr("Send photos"),
            does="submit",
            enabled=self._complete(),
            busy_label=self.tr("Sending"),
        )

    # -- files -------------------------------------------------------------------------------------------------

    def load(self, side: str, path: str) -> None:
        """Take the file ``path`` for ``side``: what the dialog and a drop end in."""
        if self._view is None or side not in self._areas:
            return
        self._areas[side].set_error(None)
        self._areas[side].set_reading(self.tr("Reading the photo"))
        self._loader.load(side, path, self._view.config.limits)
        self.changed.emit()

    def _choose(self, side: str) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose a photo"))
        dialog.setObjectName("photos.file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        photos = self.tr("Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf *.tif *.tiff *.bmp)")
        dialog.setNameFilters([photos, self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setProperty("side", side)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, path: str) -> None:
        dialog = self.sender()
        if dialog is not None:
            self.load(str(dialog.property("side")), path)

    def _asked(self) -> None:
        if self._view is not None and self._view.kiosk:
            self.detour.emit("camera")
            return
        self._choose(self._side_of(self.sender()))

    def _dropped(self, path: str) -> None:
        if self._view is not None and self._view.kiosk:
            return
        self.load(self._side_of(self.sender()), path)

    def _removed(self) -> None:
        side = self._side_of(self.sender())
        self._loader.drop(side)
        self._album.remove(side)
        self.dropped.emit(side)
        self._refresh(side)
        self._areas[side].setFocus()

    def _ready(self, candidate: Candidate) -> None:
        """What was read goes to the check screen; a photo that can't be taken stays here with its reason."""
        code = self._album.refuses(candidate.side, candidate.photo)
        if code:
            self.show_refused(candidate.side, FieldProblem(pointer=f"/documents/{candidate.side}", code=code))
        else:
            self.taken.emit(candidate)

    def show_refused(self, side: str, problem: FieldProblem) -> None:
        """Say why the file for ``side`` was not taken; the photo before it stays, under its own name."""
        self._refresh(side)
        self._say(side, problem)

    def _say(self, side: str, problem: FieldProblem) -> None:
        application = self._application()
        if self._view is None or application is None or side not in self._areas:
            return
        self._areas[side].set_error(reachable(application, self._view.words.field(problem)))
        self.changed.emit()

    # -- showing -----------------------------------------------------------------------------------------------

    def _make_areas(self, documents: Documents) -> None:
        for area in self._areas.values():
            area.hide()
            area.deleteLater()
        self._areas = {}
        assert self._view is not None
        hint = upload_words(
            self._view.words, self._view.config.limits, self.tr("or drop it here. {formats}, up to {size}"), pdf=True
        )
        if self._view.kiosk:
            hint = self.tr("Touch to open the camera")
        for at, side in enumerate(documents.sides):
            title = self.tr("Choose a photo: {side}").format(side=self._names.side(documents, side.name))
            if self._view.kiosk:
                title = self.tr("Take a photo: {side}").format(side=self._names.side(documents, side.name))
            area = DropArea(f"photos.{side.name}", title, hint=hint)
            area.asked.connect(self._asked)
            area.dropped.connect(self._dropped)
            area.removed.connect(self._removed)
            area.linked.connect(self.act)
            self._areas[side.name] = area
            self._column.insertWidget(at, area)

    def _show_side(self, view: View, side: Side) -> None:
        """What is in the area: the photo of this computer, the one that the server has, or why it was refused."""
        area = self._areas[side.name]
        application = self._application()
        photo = self._album.photos.get(side.name)
        if photo is not None:
            picture = QPixmap()
            picture.loadFromData(photo.thumbnail)
            detail = size = view.words.size(len(photo.data))
            if photo.width and photo.height:
                detail = self.tr("{width} × {height} pixels, {size}").format(
                    width=photo.width, height=photo.height, size=size
                )
            name = self._album.names.get(side.name) or self._names.side(self._documents(), side.name)
            area.set_photo(picture, name, detail)
        elif side.state == "received":
            when = self.tr("received {time}").format(time=view.words.clock(side.received_at))
            detail = ", ".join(part for part in (view.words.size(side.size) if side.size else "", when) if part)
            area.set_photo(QPixmap(), self._names.side(self._documents(), side.name), detail)
            area.remove.hide()
        else:
            area.set_photo(None)
        if not self._loader.busy(side.name):
            area.set_reading("")
        refusal = self._album.refusal(side, view.uploads)
        if refusal is not None and photo is None and application is not None:
            area.set_error(reachable(application, view.words.reason(refusal).sentence))

    def _refresh(self, side: str) -> None:
        documents = self._documents()
        found = next((one for one in documents.sides if one.name == side), None) if documents is not None else None
        if found is not None and self._view is not None and side in self._areas:
            self._areas[side].set_error(None)
            self._show_side(self._view, found)
            self._say_where()
        self.changed.emit()

    def _say_where(self) -> None:
        """Where the photos are until they are sent, and whether closing the window loses them."""
        words = self.tr("The files are checked on this computer first. Nothing is sent before you say so.")
        if self._view is not None and self._view.kiosk:
            words = self.tr("The photos are checked on this machine first. Nothing is sent before you say so.")
        elif self._album.photos and self._view is not None:
            if self._view.photos_kept:
                words = self.tr("{first} What you chose is stored, encrypted, on this computer.").format(first=words)
            else:
                words = self.tr(
                    "{first} They can't be stored on this computer: closing this window forgets them."
                ).format(first=words)
        self._stay.set_words(words)

    def _caption(self) -> str:
        count = sum(self._has(name) for name in self._areas)
        if len(self._areas) > 1 and count:
            return self.tr("{count} of {total} photos chosen").format(count=count, total=len(self._areas))
        return self.tr("Add your photo") if len(self._areas) == 1 else self.tr("Add your photos")

    # -- asking ------------------------------------------------------------------------------------------------

    def _complete(self) -> bool:
        return bool(self._areas) and all(self._has(name) for name in self._areas)

    def _has(self, side: str) -> bool:
        if self._loader.busy(side):
            return False
        documents = self._documents()
        received = any(one.name == side and one.state == "received" for one in documents.sides) if documents else False
        return side in self._album.photos or received

    def _side_of(self, area: object) -> str:
        return next((name for name, one in self._areas.items() if one is area), "")

    def _application(self) -> Application | None:
        return self._view.application if self._view is not None else None

    def _documents(self) -> Documents | None:
        application = self._application()
        return application.documents if application is not None else None


def _reviewed(application: Application) -> bool:
    """Whether the retake was asked for by a person; the automatic check asks without a review before it."""
    if application.decision is None or application.decision.outcome != "retake":
        return False
    turns = [event.code for event in application.history if event.code in ("documents_submitted", "in_review")]
    return turns[-1:] == ["in_review"]
