"""The answer is no: why, and what a person can still do about it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..flow import prose
from ..flow.application import Application, Decision
from ..flow.prose import Part
from ..ui.page import Act, Chrome, Page, View
from ..ui.widgets.button import Button
from ..ui.widgets.card import Card, Hairline
from ..ui.widgets.note import NoteRow
from ..ui.widgets.reasons import ReasonList
from ..ui.widgets.tile_row import TileRow
from .failed import reason_texts
from .remedies import follow


class RejectedPage(Page):
    name = "rejected"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._reasons = ReasonList("rejected.reasons")
        self._reasons.linked.connect(self.act)
        self._appeal = TileRow("rejected.appeal", "user", self.tr("Ask a person to look again"), "")
        self._complaint = TileRow("rejected.complaint", "mail", self.tr("Complain in writing"), "")
        self._ways = Card("rejected.ways")
        self._between = Hairline()
        for row in (self._appeal, self._between, self._complaint):
            self._ways.add(row)
        self._copy_button = Button("rejected.copy", self.tr("Copy details"), kind="link", icon="copy", small=True)
        self._copy_button.clicked.connect(self._copy)
        self._reference = NoteRow("rejected.reference", "", self._copy_button)
        self._reference.linked.connect(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (self._reasons, self._ways, self._reference):
            column.addWidget(widget)

    def chrome(self) -> Chrome:
        support = Act(label=self.tr("Contact support"), does="ask:support", icon="life-buoy")
        appeal = Act(label=self.tr("Appeal"), does="detour:appeal")
        open_ = self._open()
        name = self._view.config.brand.name if self._view is not None else ""
        lead = self.tr("{operator} may not open this account. Here is why, and what to do.")
        return Chrome(
            title=self.tr("We can't verify you"),
            lead=prose.parse(lead, {"operator": name}),
            caption=self.tr("Not accepted"),
            left=support if open_ else Act(label=self.tr("Close window"), does="ask:close"),
            primary=appeal if open_ else support,
            failed=True,
        )

    def show_document(self, view: View) -> None:
        self._view = view
        application = view.application
        decision = application.decision if application is not None else None
        if application is None or decision is None:
            return
        self._copy_button.setVisible(not view.kiosk)
        reasons = reason_texts(view, application, decision)
        self._reasons.set_reasons(reasons)
        self._reasons.setVisible(bool(reasons))
        until = self.tr("Once, until {day}. Another person decides.")
        self._appeal.set_words(
            self.tr("Ask a person to look again"), until.format(day=view.words.day(decision.appeal_until))
        )
        self._appeal.setVisible(self._open())
        complaints = view.config.support.complaints
        self._complaint.set_words(self.tr("Complain in writing"), complaints or "")
        self._complaint.setVisible(bool(complaints))
        self._between.setVisible(self._open() and bool(complaints))
        self._ways.setVisible(self._open() or bool(complaints))
        self._reference.set_words(self._reference_words(view, application, decision))
        self.changed.emit()

    def submit(self) -> None:
        if self._open():
            self.detour.emit("appeal")
        else:
            self.asked.emit("support")

    def act(self, key: str) -> None:
        if self._view is not None and self._view.application is not None:
            follow(self, self._view.application, key)

    def _reference_words(self, view: View, application: Application, decision: Decision) -> tuple[Part, ...]:
        values = {"reference": application.reference, "when": view.words.moment(decision.decided_at)}
        markup = self.tr("Reference **{reference}**, {when}.\n[Save a report](save-report) for support.")
        if view.kiosk:
            markup = self.tr("Reference **{reference}**, {when}.\n[Take the details for support](save-report).")
        words = tuple(Part(part.text.format_map(values), part.strong, part.link) for part in prose.parse(markup))
        if not decision.note:
            return words
        # The reviewer's own words are data: they never pass through the markup.
        return (Part(self.tr("The reviewer writes:"), strong=True), Part(f" {decision.note}\n"), *words)

    def _open(self) -> bool:
        application = self._view.application if self._view is not None else None
        return application is not None and application.action("appeal") is not None

    def _copy(self) -> None:
        self.asked.emit("copy-details")
