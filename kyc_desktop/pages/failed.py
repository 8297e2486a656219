"""Picture 11: not verified, with every reason and the act that can succeed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..flow import prose
from ..flow.application import Application, Decision
from ..flow.commands import ChooseMethod
from ..flow.prose import Part
from ..ui.page import Act, Chrome, Page, View
from ..ui.widgets.button import Button
from ..ui.widgets.note import NoteRow
from ..ui.widgets.reasons import ReasonList, ReasonText
from ..ui.widgets.text import Small
from .remedies import follow, possible, reachable


def reason_texts(view: View, application: Application, decision: Decision) -> list[ReasonText]:
    """Every reason in words, with only those links that lead somewhere now."""
    found = [view.words.reason(reason) for reason in decision.reasons]
    return [
        ReasonText(
            title=words.title,
            why=reachable(application, words.why),
            remedy=reachable(application, words.remedy),
        )
        for words in found
    ]


class FailedPage(Page):
    name = "failed"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._reasons = ReasonList("failed.reasons")
        self._reasons.linked.connect(self.act)
        self._copy_button = Button("failed.copy", self.tr("Copy details"), kind="link", icon="copy", small=True)
        self._copy_button.clicked.connect(self._copy)
        self._attempt = NoteRow("failed.attempt", "", self._copy_button)
        self._more = Small("failed.more")
        self._more.linked.connect(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (self._reasons, self._attempt, self._more):
            column.addWidget(widget)

    def chrome(self) -> Chrome:
        count = len(self._decision().reasons)
        support = Act(label=self.tr("Contact support"), does="ask:support", icon="life-buoy")
        other = Act(label=self.tr("Try another method"), does="detour:method")
        primary, secondary = self._primary(support, other)
        return Chrome(
            title=self.tr("We couldn't verify you this time"),
            lead=prose.parse(self._lead(count)),
            caption=self._count_words(count),
            left=None if primary.does == support.does else support,
            secondary=secondary,
            primary=primary,
            failed=True,
        )

    def show_document(self, view: View) -> None:
        self._view = view
        application, decision = view.application, self._decision()
        if application is None:
            return
        self._copy_button.setVisible(not view.kiosk)
        self._reasons.set_reasons(reason_texts(view, application, decision))
        self._attempt.set_words(self._attempt_words(view, application, decision))
        markup = self.tr("[Save a report](save-report) for support.")
        if application.action("appeal") is not None:
            markup = self.tr("[Save a report](save-report) for support, or [ask a person to look at it](appeal).")
        if view.kiosk:
            markup = self.tr("[Take the details for support](save-report) on your phone.")
            if application.action("appeal") is not None:
                markup = self.tr(
                    "[Take the details for support](save-report) on your phone,"
                    " or [ask a person to look at it](appeal)."
                )
        self._more.set_words(prose.parse(markup))
        self.changed.emit()

    def submit(self) -> None:
        primary = self.chrome().primary
        kind, _, what = primary.does.partition(":") if primary is not None else ("", "", "")
        if kind == "detour":
            self.detour.emit(what)
        elif kind == "ask":
            self.asked.emit(what)
        else:
            self.sent.emit(ChooseMethod(method="documents"))

    def act(self, key: str) -> None:
        if self._view is not None and self._view.application is not None:
            follow(self, self._view.application, key)

    # -- words -------------------------------------------------------------------------------------------------

    def _lead(self, count: int) -> str:
        if count <= 1:
            return self.tr("Your account and your details are safe. Here is why, and what to do.")
        if count == 2:
            return self.tr(
                "Your account and your details are safe. These two things didn't match, and both can be fixed."
            )
        words = self.tr("Your account and your details are safe. These {count} things didn't match.")
        return words.format(count=count)

    def _count_words(self, count: int) -> str:
        if count <= 1:
            return self.tr("One thing didn't match")
        if count == 2:
            return self.tr("Two things didn't match")
        return self.tr("{count} things didn't match").format(count=count)

    def _attempt_words(self, view: View, application: Application, decision: Decision) -> tuple[Part, ...]:
        when = f"{view.words.short_day(decision.decided_at)}, {view.words.clock(decision.decided_at)}"
        values = {
            "attempt": str(decision.attempt),
            "attempts": str(decision.attempts),
            "reference": application.reference,
            "when": when,
        }
        if not decision.attempts:
            return prose.parse(self.tr("Nothing was used up.\nReference **{reference}**, {when}"), values)
        markup = self.tr(
            "**Attempt {attempt} of {attempts}.** A document doesn't use one up.\nReference **{reference}**, {when}"
        )
        return tuple(Part(part.text.format_map(values), part.strong, part.link) for part in prose.parse(markup))

    # -- acts --------------------------------------------------------------------------------------------------

    def _primary(self, support: Act, other: Act) -> tuple[Act, Act | None]:
        """The act that can succeed, and the other method where that is not it (the loop breaker)."""
        application = self._view.application if self._view is not None else None
        if application is None or not possible(application, "method"):
            return support, None
        if application.suggested == "support":
            return support, other
        edits = (
            [self._view.words.reason(reason).action == "edit" for reason in self._decision().reasons]
            if self._view
            else []
        )
        if application.suggested is None and edits and all(edits) and possible(application, "edit"):
            return Act(label=self.tr("Edit your details"), does="detour:edit"), other
        if application.suggested == "documents" and application.method == "phone" and len(edits) == 1:
            return Act(label=self.tr("Verify with a document"), does="submit"), None
        return other, None

    def _copy(self) -> None:
        self.asked.emit("copy-details")

    def _decision(self) -> Decision:
        application = self._view.application if self._view is not None else None
        decision = application.decision if application is not None else None
        return decision or Decision(outcome="failed", decided_at="")
