"""The details are compared: what is going on, for how long, and that nobody has to wait here."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..flow import prose
from ..flow.application import Application
from ..flow.commands import ChooseMethod
from ..ui.page import Act, Chrome, Page, View
from ..ui.widgets.note import Note
from ..ui.widgets.tracker import Tracker, TrackerRow
from .link_rows import moment
from .remedies import possible


class CheckingPage(Page):
    name = "checking"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._tracker = Tracker("checking.tracker")
        self._note = Note("checking.safe", words=self._wait_words(kiosk=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._tracker)
        column.addWidget(self._note)

    def chrome(self) -> Chrome:
        application = self._view.application if self._view is not None else None
        lead = self.tr("This usually takes a few seconds. There is nothing for you to do.")
        document = None
        if application is not None and self._delayed(application) and application.method == "phone":
            document = Act(label=self.tr("Verify with a document"), does="submit")
        return Chrome(
            title=self.tr("Checking your details"),
            lead=prose.parse(lead),
            caption=self.tr("Being checked"),
            left=Act(label=self.tr("Close window"), does="ask:close"),
            note="" if document is not None else self.tr("Next: the result"),
            secondary=document if document is not None and application and possible(application, "documents") else None,
        )

    def show_document(self, view: View) -> None:
        self._view = view
        self._note.words.set_words(self._wait_words(kiosk=view.kiosk))
        application = view.application
        if application is not None:
            self._tracker.set_clock(view.now)
            self._tracker.set_rows(self._rows(view, application))
        self.changed.emit()

    def _wait_words(self, *, kiosk: bool) -> tuple[prose.Part, ...]:
        words = self.tr(
            "**You don't have to wait here.** Close the window if you like: the result also comes by email, "
            "and this program opens with it."
        )
        if kiosk:
            words = self.tr("**You don't have to wait here.** The result also comes by email.")
        return prose.parse(words)

    def submit(self) -> None:
        application = self._view.application if self._view is not None else None
        if application is not None and self._delayed(application) and possible(application, "documents"):
            self.sent.emit(ChooseMethod(method="documents"))

    def _rows(self, view: View, application: Application) -> list[TrackerRow]:
        submitted = application.details.submitted_at if application.details is not None else None
        submitted = application.when("details_submitted") or submitted or application.server_time
        by_document = application.method == "documents"
        comparing = self.tr("Comparing them with your document") if by_document else self.tr("Comparing with records")
        delayed = self._delayed(application)
        return [
            TrackerRow(state="done", words=self.tr("Details submitted"), time=view.words.clock(submitted)),
            TrackerRow(
                state="warning" if delayed else "current",
                words=self.tr("Slower than usual") if delayed else comparing,
                since=moment(submitted),
                detail=self.tr("We keep trying by ourselves.") if delayed else "",
            ),
            TrackerRow(state="todo", words=self.tr("You get the result, here and by email")),
        ]

    @staticmethod
    def _delayed(application: Application) -> bool:
        return application.notice is not None and application.notice.code == "service_delayed"
