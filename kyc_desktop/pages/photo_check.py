"""Pictures 14 and 15: what the computer read in a photo, or why it can't be used, before anybody else sees it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..flow import prose
from ..flow.application import Application, Documents
from ..flow.commands import StartHandoff, SubmitDocuments
from ..ui.candidate import Candidate
from ..ui.page import Chrome, Page, View
from ..ui.photos import SendPhotos, to_keep
from ..ui.readings import Judgement, Severity
from ..ui.widgets.check_grid import CheckGrid
from ..ui.widgets.reading_table import ReadingTable
from ..ui.widgets.reasons import FindingList, ReasonText
from ..ui.widgets.text import Small
from .album import Album
from .check_acts import CheckActs
from .check_words import DIFFERENCES, CheckWords
from .checked import Checked, judge
from .document_names import DocumentNames
from .phone_photos import as_typed, missing_sides, open_sides, used
from .photo_view import OVERHANG, PhotoView
from .remedies import follow, reachable

_PHOTO = 520
_GAP = 48
_GAP_NARROW = 32
_SHARE = 0.5474


class PhotoCheckPage(Page):
    name = "photo_check"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._checked: Checked | None = None
        self._yes: dict[str, str] = {}  # keys of photos of the phone that are used, by side
        self._album = Album()
        self._names = DocumentNames(self)
        self._words = CheckWords(self)
        self._acts = CheckActs(self)
        self._photo = PhotoView("photo_check.photo")
        self._table = ReadingTable("photo_check.table")
        self._grid = CheckGrid("photo_check.checks")
        self._findings = FindingList("photo_check.findings")
        self._findings.linked.connect(self.act)
        self._warnings = FindingList("photo_check.warnings")
        self._warnings.linked.connect(self.act)
        self._anyway = Small("photo_check.anyway")
        self._anyway.linked.connect(self.act)
        self._lay_out()

    # -- the contract ------------------------------------------------------------------------------------------

    def chrome(self) -> Chrome:
        checked = self._checked
        if checked is None or self._view is None:
            return Chrome(title=self.tr("Check your photo"), frame="sheet")
        rejected = checked.rejected
        reading, judgement = checked.candidate.reading, checked.judgement
        title = self.tr("We can't use this photo") if rejected else self._words.title(reading, judgement)
        lead = self._words.reasons(judgement.findings) if rejected else self._lead(checked)
        left, secondary, primary = self._acts.of(self._view, checked)
        return Chrome(
            title=title,
            lead=prose.parse(lead),
            heading=self.tr("Check your photo"),
            frame="sheet",
            back=checked.way,
            left=left,
            note=self._note() if primary.does == "submit" else "",
            secondary=secondary,
            primary=primary,
        )

    def enter(self, view: View) -> None:
        self._view, self._yes = view, {}
        documents = self._documents()
        if view.candidate is None or documents is None:
            return
        if self._checked is None or self._checked.candidate is not view.candidate:
            self._follow(view, documents)
            code = self._album.refuses(view.candidate.side, view.candidate.photo)
            self._checked = judge(view, documents, view.candidate, same=code, before=self._checked)
        self._show(view, self._checked)

    def show_document(self, view: View) -> None:
        if view.candidate is not None and (self._checked is None or view.candidate is not self._checked.candidate):
            self.enter(view)
            return
        self._view = view
        documents = self._documents()
        if documents is not None:
            self._follow(view, documents)
        self.changed.emit()

    def leave(self) -> None:
        self._photo.cancel()

    def submit(self) -> None:
        """Keep the photo; on to the next side by the same way, or send when all sides are there."""
        checked, documents, view = self._checked, self._documents(), self._view
        if checked is None or documents is None or view is None or view.candidate is None:
            return
        candidate, way = checked.candidate, checked.way
        if candidate.source == "phone":
            self._use_from_phone(view, documents, checked)
            return
        self._album.put(candidate.side, candidate.photo, candidate.name)
        self._checked = checked.used()
        self.kept.emit(to_keep(candidate.side, candidate.name, candidate.photo))
        if any(side.state != "received" and side.name not in self._album.photos for side in documents.sides):
            self.detour.emit(way)
        else:
            self.sent.emit(SendPhotos(photos=self._album.to_send(documents, view.uploads)))

    def act(self, key: str) -> None:
        application, checked = self._application(), self._checked
        if application is None or checked is None:
            return
        if key == "use-anyway":
            self.submit()
        elif key == "retake" and checked.candidate.source == "phone":
            self.retaken.emit(checked.candidate.side)
        elif key == "retake":
            self.detour.emit(checked.way)
        elif key == "handoff":
            self.sent.emit(StartHandoff())
        else:
            follow(self, application, key)

    def typed(self) -> dict[str, str]:
        return as_typed({**used(self._view), **self._yes}) if self._yes and self._view is not None else {}

    def take_photo(self) -> Candidate | None:
        """The phone took the photo that is looked at again: the newest counts."""
        shown = self._view.candidate if self._view is not None else None
        if self._view is None or shown is None or shown.source != "phone":
            return None
        newest = self._view.arrived.get(shown.side)
        return newest.candidate if newest is not None and newest.key != shown.key else None

    def _use_from_phone(self, view: View, documents: Documents, checked: Checked) -> None:
        """The server has it already: on to the next photo of the phone, or to the result when all are there."""
        candidate = checked.candidate
        self._yes[candidate.side] = candidate.key
        self._checked = checked.used()
        if candidate.side in self._album.photos:
            self._album.remove(candidate.side)
            self.dropped.emit(candidate.side)
        if open_sides(view, {**used(view), **self._yes}) or missing_sides(documents, self._album.photos):
            self.detour.emit("")
        elif self._album.photos:
            self.sent.emit(SendPhotos(photos=self._album.to_send(documents, view.uploads)))
        else:
            self.sent.emit(SubmitDocuments())

    # -- showing -----------------------------------------------------------------------------------------------

    def _lead(self, checked: Checked) -> str:
        from_phone = checked.candidate.source == "phone"
        return self._words.lead(checked.candidate.reading, checked.judgement, phone=from_phone)

    def _follow(self, view: View, documents: Documents) -> None:
        self._album.follow(documents, view.uploads)
        self._album.follow_kept(view.photos, view.uploads)

    def _show(self, view: View, checked: Checked) -> None:
        candidate, judgement = checked.candidate, checked.judgement
        rejected = checked.rejected
        self._photo.show_candidate(view, candidate, judgement, rejected=rejected)
        self._table.setVisible(not rejected and bool(judgement.rows))
        self._grid.setVisible(not rejected)
        self._grid.set_room_above(12 if judgement.rows else 0)
        self._findings.setVisible(rejected)
        if rejected:
            self._findings.set_findings(self._in_words(view, judgement))
        else:
            documents = self._documents()
            head, note = self._words.head(documents), self._words.compared(judgement)
            self._table.set_rows(head, note, self._words.rows(view, documents, judgement))
            self._grid.set_checks(self._words.checks(candidate.reading, judgement))
            self._warnings.set_findings(self._in_words(view, judgement))
        self._warnings.setVisible(not rejected and any(one.code not in DIFFERENCES for one in judgement.findings))
        self._anyway.setVisible(checked.offers_person)
        self._anyway.set_words(
            prose.parse(self.tr("Can't get a better one? [Send it anyway](use-anyway), and a person looks at it."))
        )
        self.changed.emit()

    def _in_words(self, view: View, judgement: Judgement) -> list[FindingList.Entry]:
        application = self._application()
        entries: list[FindingList.Entry] = []
        for finding in judgement.findings:
            if finding.code in DIFFERENCES:
                continue
            words = view.words.words(finding.code, finding.values)
            remedy = reachable(application, words.remedy) if application is not None else words.remedy
            blocks = finding.severity is Severity.BLOCKS
            entries.append((ReasonText(words.title, words.why, remedy), "danger" if blocks else "warning"))
        return entries

    def _note(self) -> str:
        documents, checked = self._documents(), self._checked
        if documents is None or checked is None or self._view is None:
            return ""
        missing = [
            side.name
            for side in documents.sides
            if side.state != "received" and side.name not in self._album.photos and side.name != checked.candidate.side
        ]
        if missing:
            task = self._names.task(documents, missing[0])
            return self.tr("Next: {task}").format(task=self._view.words.inside(task))
        if checked.candidate.source == "phone":
            return self.tr("Next: we check it, about 5 seconds")
        return self.tr("Next: we send it and check it, about 10 seconds")

    # -- geometry ----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._table)
        column.addWidget(self._grid)
        column.addWidget(self._findings)
        column.addWidget(self._warnings)
        column.addWidget(self._anyway)
        column.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._photo, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._side, 1, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        # No height: at the least width the reasons have more lines than beside the photo.
        return QSize(super().minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        """The photo has 520 px, or its share of what there is where that is less."""
        gap = _GAP if width >= 2 * _PHOTO - 2 * _GAP else _GAP_NARROW
        self._row.setSpacing(gap - OVERHANG)
        self._photo.setFixedWidth(min(_PHOTO, round((width - gap) * _SHARE)) + OVERHANG)

    def _application(self) -> Application | None:
        return self._view.application if self._view is not None else None

    def _documents(self) -> Documents | None:
        application = self._application()
        return application.documents if application is not None else None
