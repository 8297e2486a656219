"""Picture 17: photos on their way, counted in bytes; nothing to press but the way out."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..flow import prose
from ..flow.application import Application, Documents
from ..flow.commands import SubmitDocuments
from ..flow.problems import Problem
from ..ui.dialogs import Question, ask
from ..ui.page import Act, Chrome, Page, Upload, View
from ..ui.widgets.card import Card
from ..ui.widgets.note import Note
from ..ui.widgets.text import Strong
from ..ui.widgets.tracker import Tracker, TrackerRow
from ..ui.widgets.upload_row import UploadRow
from ..ui.wording import Wording
from .document_names import DocumentNames
from .remedies import follow, reachable


class SendingPage(Page):
    name = "sending"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._names = DocumentNames(self)
        self._rows: dict[str, UploadRow] = {}
        self._stuck = False
        self._card = Card("sending.card")
        self._why = Note("sending.refused", words=" ")
        self._why.linked.connect(self.act)
        self._after = Strong("sending.after", self.tr("After that"))
        self._tracker = Tracker("sending.tracker")
        soon = self.tr("about 5 seconds")
        self._tracker.set_rows(
            [
                TrackerRow(state="todo", words=self.tr("Read your document"), time=soon),
                TrackerRow(state="todo", words=self.tr("Compare it with what you entered"), time=soon),
                TrackerRow(state="todo", words=self.tr("Tell you the result here and by email")),
            ]
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._card)
        column.addSpacing(16)
        column.addWidget(self._why)
        column.addSpacing(8)
        column.addWidget(self._after)
        column.addSpacing(4)
        column.addWidget(self._tracker)

    def chrome(self) -> Chrome:
        refused = self._refused() is not None
        one = len(self._uploads()) == 1
        return Chrome(
            title=self.tr("Sending your photo") if one else self.tr("Sending your photos"),
            lead=prose.parse(self._lead()),
            caption=self._caption(),
            left=Act(
                label=self.tr("Cancel and delete photo") if one else self.tr("Cancel and delete photos"),
                does="page:delete",
            ),
            note="" if refused else self.tr("Next: the result"),
            primary=self._primary(),
        )

    def show_document(self, view: View) -> None:
        self._view = view
        documents = self._documents()
        uploads = self._uploads()
        if documents is None:
            return
        if [upload.side for upload in uploads] != list(self._rows):
            self._make_rows(documents, uploads)
        for upload in uploads:
            row = self._rows[upload.side]
            thumbnail = view.thumbnails.get(upload.side)
            if thumbnail:
                picture = QPixmap()
                picture.loadFromData(thumbnail)
                row.set_thumbnail(picture)
            self._show(row, upload, view.words)
        refused, application = self._refused(), view.application
        self._why.setVisible(refused is not None)
        if refused is not None and refused.problem is not None and application is not None:
            words = view.words.problem(refused.problem)
            self._why.words.set_words(reachable(application, words.sentence))
        self._after.setVisible(refused is None)
        self._tracker.setVisible(refused is None)
        self.changed.emit()

    def enter(self, view: View) -> None:
        self._stuck = False
        self.show_document(view)

    def submit(self) -> None:
        if self._refused() is not None:
            self.detour.emit("photos")
        elif self._stuck:
            self.sent.emit(SubmitDocuments())

    def show_problem(self, problem: Problem) -> bool:
        """Everything has arrived, and then the server refused to go on: the banner says why."""
        self._stuck = True
        self.changed.emit()
        return super().show_problem(problem)

    def _primary(self) -> Act | None:
        if self._refused() is not None:
            return Act(label=self.tr("Choose another photo"), does="submit")
        return Act(label=self.tr("Try again"), does="submit", busy_label=self.tr("Sending")) if self._stuck else None

    def act(self, key: str) -> None:
        application = self._view.application if self._view is not None else None
        if key == "delete":
            self._ask_delete()
        elif application is not None:
            follow(self, application, key)

    # -- rows --------------------------------------------------------------------------------------------------

    def _make_rows(self, documents: Documents, uploads: tuple[Upload, ...]) -> None:
        self._card.clear()
        self._rows = {}
        for upload in uploads:
            row = UploadRow(f"sending.{upload.side}", self._names.side(documents, upload.side))
            self._rows[upload.side] = row
            self._card.add_row(row)

    def _show(self, row: UploadRow, upload: Upload, words: Wording) -> None:
        share = upload.sent / upload.total if upload.total else 0.0
        total = words.size(upload.total)
        counted = self.tr("{sent} of {total}").format(sent=_number(words, upload.sent, upload.total), total=total)
        match str(upload.phase):
            case "sent":
                row.set_progress("sent", self.tr("Sent"), 1.0, total)
            case "paused":
                stopped = self.tr("{counted}, stopped at {percent}%").format(counted=counted, percent=int(share * 100))
                row.set_progress("paused", self.tr("Paused"), share, stopped)
            case "refused":
                title = words.problem(upload.problem).title if upload.problem is not None else ""
                row.set_progress("failed", self.tr("Not accepted"), 1.0, title)
            case "sending":
                row.set_progress("sending", self.tr("Sending"), share, counted)
            case _:
                row.set_progress("waiting", self.tr("Waiting"), 0.0, total)

    # -- words -------------------------------------------------------------------------------------------------

    def _lead(self) -> str:
        uploads = self._uploads()
        sent, total = self._sent(), len(uploads)
        if self._refused() is not None:
            return self.tr("One photo could not be used. Here is why.")
        if uploads and sent == total:
            return self.tr("Everything has arrived. One moment.")
        if any(upload.phase == "paused" for upload in uploads):
            return self._paused_lead()
        return self._safe_lead() if self._view is not None and self._view.photos_kept else self._open_lead()

    def _paused_lead(self) -> str:
        if len(self._uploads()) == 1:
            return self.tr("It goes on where it stopped.")
        if not self._sent():
            return self.tr("They go on where they stopped.")
        return self.tr("1 of 2 photos is with us. The other one goes on where it stopped.")

    def _safe_lead(self) -> str:
        """Closing the window is safe."""
        if len(self._uploads()) == 1:
            return self.tr("You can close this window. It goes on when you open it again.")
        if not self._sent():
            return self.tr("You can close this window. They go on when you open it again.")
        return self.tr("1 of 2 photos is with us. You can close this window: the other one goes on later.")

    def _open_lead(self) -> str:
        """There is no safe place for the photos but the memory of this program."""
        if len(self._uploads()) == 1:
            return self.tr("Keep this window open until it is sent.")
        if not self._sent():
            return self.tr("Keep this window open until they are sent.")
        return self.tr("1 of 2 photos is with us. Keep this window open until the other one is sent.")

    def _caption(self) -> str:
        total = len(self._uploads())
        if total == 1:
            return self.tr("Photo sent") if self._sent() else self.tr("Sending your photo")
        return self.tr("{sent} of {total} photos sent").format(sent=self._sent(), total=total)

    # -- acts --------------------------------------------------------------------------------------------------

    def _ask_delete(self) -> None:
        one = len(self._uploads()) == 1
        operator = self._view.config.brand.name if self._view is not None else ""
        text = self.tr(
            "Both photos are removed from this computer and from {operator}. You can take new ones at any time."
        )
        if one:
            text = self.tr("It is removed from this computer and from {operator}. You can take a new one at any time.")
        question = Question(
            title=self.tr("Delete your photo?") if one else self.tr("Delete your photos?"),
            text=text.format(operator=operator),
            safe=self.tr("Keep photo") if one else self.tr("Keep photos"),
            act=self.tr("Delete photo") if one else self.tr("Delete photos"),
        )
        ask("sending.delete", question, self.window(), self._delete)

    def _delete(self, sure: bool) -> None:
        if sure:
            self.asked.emit("delete-photos")
            self.detour.emit("")

    def _uploads(self) -> tuple[Upload, ...]:
        return self._view.uploads if self._view is not None else ()

    def _sent(self) -> int:
        return sum(upload.phase == "sent" for upload in self._uploads())

    def _refused(self) -> Upload | None:
        return next((upload for upload in self._uploads() if upload.phase == "refused"), None)

    def _documents(self) -> Documents | None:
        application: Application | None = self._view.application if self._view is not None else None
        return application.documents if application is not None else None


def _number(words: Wording, sent: int, total: int) -> str:
    """``1.8`` for the words "1.8 of 2.8 MB": the unit of the total, said once."""
    for limit, unit in ((1_000_000, 1_000_000), (1_000, 1_000)):
        if total >= limit:
            return words.locale.toString(sent / unit, "f", 1)
    return words.locale.toString(sent)
