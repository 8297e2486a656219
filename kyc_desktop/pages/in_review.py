"""Picture 18: a person looks at it; nothing to do, and the window can be closed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..flow import prose
from ..flow.application import Application, Review
from ..ui.page import Act, Chrome, Page, View
from ..ui.widgets.button import Button
from ..ui.widgets.card import Card
from ..ui.widgets.prose import Prose
from ..ui.widgets.text import Small
from ..ui.widgets.text_flow import Look
from ..ui.widgets.tile_row import TileRow
from ..ui.widgets.toggle import Toggle
from ..ui.widgets.tracker import Tracker, TrackerRow


class InReviewPage(Page):
    name = "in_review"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._tracker = Tracker("in_review.tracker")
        self._notify = Toggle("in_review.notify", self.tr("Notify me on this computer"))
        self._notify.changed.connect(self._toggled)
        self._notify_row = TileRow(
            "in_review.notify_row",
            "bell",
            self.tr("Notify me on this computer"),
            self.tr("Also when this window is closed"),
            tone="accent",
            action=self._notify,
        )
        self._email = TileRow(
            "in_review.email",
            "mail",
            "",
            self.tr("Always sent"),
            tone="accent",
            trailing="check",
            trailing_colour="success",
        )
        card = Card("in_review.card")
        card.add_row(self._notify_row)
        card.add_row(self._email)
        label = Small("in_review.reference_label", self.tr("Reference"))
        self._reference = Prose("in_review.reference", "", Look(role="label", tabular=True, wrap=False))
        self._copy_button = Button("in_review.copy", self.tr("Copy"), kind="link", icon="copy", small=True)
        self._copy_button.setAccessibleName(self.tr("Copy the reference"))
        self._copy_button.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._reference, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._copy_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tracker)
        column.addSpacing(20)
        column.addWidget(card)
        column.addSpacing(12)
        column.addLayout(row)

    def chrome(self) -> Chrome:
        review = self._review()
        subject = review.subject if review is not None else "photos"
        titles = {
            "photos": self.tr("A person is checking your photos"),
            "details": self.tr("A person is checking your details"),
            "appeal": self.tr("A person is reading your appeal"),
        }
        lead = self.tr(
            "The automatic check could not decide, which is common. There is nothing for you to do. "
            "You can close this window."
        )
        if subject == "appeal":
            lead = self.tr(
                "Someone who did not decide looks at everything again. There is nothing for you to do. "
                "You can close this window."
            )
        if self._view is not None and self._view.kiosk:
            lead = self.tr("The result comes by email. There is nothing for you to do, and nothing to wait for here.")
        return Chrome(
            title=titles.get(subject, titles["photos"]),
            lead=prose.parse(lead),
            caption=self.tr("Under review"),
            left=Act(label=self.tr("Contact support"), does="ask:support", icon="life-buoy"),
            note=self.tr("Next: the result, by email"),
            primary=Act(label=self.tr("Close window"), does="ask:close"),
            gap=20,
        )

    def enter(self, view: View) -> None:
        self._notify.set_value(view.typed.get("in_review.notify", "on") == "on")
        self._toggled(self._notify.value())
        self.show_document(view)

    def show_document(self, view: View) -> None:
        self._view = view
        application = view.application
        if application is None:
            return
        self._tracker.set_rows(self._rows(view, application))
        self._copy_button.setVisible(not view.kiosk)
        self._notify_row.setVisible(not view.kiosk)
        email = view.typed.get("account.email") or application.email.masked
        self._email.set_words(self.tr("Email to {address}").format(address=email), self.tr("Always sent"))
        self._reference.set_words(application.reference)
        self._reference.setAccessibleName(self.tr("Reference {number}").format(number=application.reference))
        self.changed.emit()

    def submit(self) -> None:
        self.asked.emit("close")

    def typed(self) -> dict[str, str]:
        return {"in_review.notify": "on" if self._notify.value() else "off"}

    # -- words -------------------------------------------------------------------------------------------------

    def _rows(self, view: View, application: Application) -> list[TrackerRow]:
        review = self._review()
        clock = view.words.clock
        rows = []
        sides = application.documents.sides if application.documents is not None else ()
        received = max((side.received_at for side in sides if side.received_at), default=None)
        if received:
            rows.append(TrackerRow(state="done", words=self.tr("Photos received"), time=clock(received)))
        submitted = application.when("details_submitted")
        submitted = submitted or (application.details.submitted_at if application.details is not None else None)
        if submitted:
            rows.append(TrackerRow(state="done", words=self.tr("Details submitted"), time=clock(submitted)))
        appealed = application.when("appealed")
        if appealed:
            rows.append(TrackerRow(state="done", words=self.tr("Appeal received"), time=clock(appealed)))
        subject = review.subject if review is not None else "photos"
        now = {
            "photos": self.tr("Reviewer looks at your photos"),
            "details": self.tr("Reviewer looks at your details"),
            "appeal": self.tr("Reviewer reads your appeal"),
        }
        rows.append(
            TrackerRow(
                state="warning" if review is not None and review.late else "current",
                words=now.get(subject, now["photos"]),
                detail=self._usual(review) if review is not None else "",
            )
        )
        return [*rows, TrackerRow(state="todo", words=self.tr("You get the result, with the reasons"))]

    def _usual(self, review: Review) -> str:
        if review.late:
            return self.tr("This takes longer than usual. You are still in the queue.")
        if review.usual_minutes % 60:
            time = self.tr("%n minutes", "", review.usual_minutes)
        else:
            hours = review.usual_minutes // 60
            time = self.tr("%n hours", "", hours)
        words = (
            self.tr("Usually under {time}. Reviewers work {hours}.")
            if review.hours
            else self.tr("Usually under {time}.")
        )
        return words.format(time=time, hours=review.hours)

    # -- acts --------------------------------------------------------------------------------------------------

    def _review(self) -> Review | None:
        application = self._view.application if self._view is not None else None
        return application.review if application is not None else None

    def _toggled(self, on: bool) -> None:
        self.asked.emit("notify:on" if on else "notify:off")

    def _copy(self) -> None:
        if self._view is not None and self._view.application is not None:
            self.asked.emit(f"copy:{self._view.application.reference}")
