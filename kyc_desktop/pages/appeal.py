"""Ask a person to look at a refusal: one message, once."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..flow import prose
from ..flow.commands import Appeal
from ..flow.problems import FieldProblem, Problem
from ..ui.page import Act, Chrome, Page, View
from ..ui.widgets.note import Note
from ..ui.widgets.text_area import TextArea


class AppealPage(Page):
    name = "appeal"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._message = TextArea("appeal.message", self.tr("What should the reviewer know?"))
        self._message.changed.connect(self._edited)
        self._note = Note(
            "appeal.next",
            self.tr("What happens next"),
            steps=[
                self.tr("A person who did not decide reads your message and everything that you sent."),
                self.tr("You get the result here and by email, with the reasons."),
            ],
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(self._message)
        column.addWidget(self._note)

    def chrome(self) -> Chrome:
        decision = self._view.application.decision if self._view and self._view.application else None
        day = self._view.words.day(decision.appeal_until) if self._view and decision else ""
        lead = self.tr(
            "You can appeal once, until {day}. Say what is wrong or missing; one or two sentences help most."
        )
        return Chrome(
            title=self.tr("Ask a person to look again"),
            lead=prose.parse(lead, {"day": day}),
            caption=self.tr("Appeal, not sent yet"),
            left=Act(label=self.tr("Back"), does="back", icon="arrow-left"),
            note=self.tr("Next: a review, by a person"),
            primary=Act(label=self.tr("Send appeal"), does="submit", busy_label=self.tr("Sending")),
            errors=int(self._message.has_error),
        )

    def enter(self, view: View) -> None:
        self._message.set_value(view.typed.get("appeal.message", ""))
        self._message.set_error(None)
        self.show_document(view)

    def show_document(self, view: View) -> None:
        self._view = view
        self.changed.emit()

    def draft(self) -> Appeal | tuple[FieldProblem, ...]:
        text = self._message.value().strip()
        if not text:
            return (FieldProblem(pointer="/message", code="required"),)
        return Appeal(message=text)

    def show_errors(self, errors: tuple[FieldProblem, ...]) -> None:
        if errors and self._view is not None:
            self._message.set_error(self._view.words.field(errors[0]))
            self._message.setFocus()
        super().show_errors(errors)

    def show_problem(self, problem: Problem) -> bool:
        if problem.code == "message_short" and not problem.errors:
            self.show_errors((FieldProblem(pointer="/message", code=problem.code, values=problem.values),))
            return True
        return super().show_problem(problem)

    def typed(self) -> dict[str, str]:
        return {"appeal.message": self._message.value()}

    def first_error(self) -> QWidget | None:
        return self._message if self._message.has_error else None

    def _edited(self) -> None:
        if self._message.has_error:
            self._message.set_error(None)
        self.changed.emit()
