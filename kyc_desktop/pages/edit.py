"""Picture 09: the details as fields; what differs from before says so and can be undone."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ..flow import prose
from ..flow.commands import ChooseMethod, SubmitDetails
from ..flow.problems import FieldProblem
from ..ui.dialogs import Question, ask
from ..ui.page import Act, Chrome, Page, View
from .details_entry import details_of, edition
from .details_form import DetailsForm


class EditPage(Page):
    name = "edit"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, str] = {}
        self._form = DetailsForm()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self._form.changed.connect(self.changed)
        self._form.step_three.connect(self._ask_step_three)

    def chrome(self) -> Chrome:
        changes = self._form.changes()
        words = self.tr("%n changes", "", changes)
        return Chrome(
            title=self.tr("Edit your details"),
            lead=prose.parse(self.tr("Write them as they stand on your official documents.")),
            caption=self.tr("{changes}, not submitted yet").format(changes=words)
            if changes
            else self.tr("Check before you submit"),
            left=Act(label=self.tr("Cancel"), does="page:cancel"),
            note=words if changes else "",
            primary=Act(label=self.tr("Save and submit"), does="submit", busy_label=self.tr("Saving")),
            errors=self._form.errors(),
        )

    def enter(self, view: View) -> None:
        self._shown = {}
        self.show_document(view)

    def show_document(self, view: View) -> None:
        if view.application is None:
            return
        before = details_of(view.application)
        if before == self._shown:
            return
        typed = self._form.typed() if self._shown else self._kept(view, before)
        self._shown = before
        self._form.show_details(view, before, typed)
        self.changed.emit()

    def set_compact(self, compact: bool) -> None:
        self._form.set_compact(compact)

    def draft(self) -> SubmitDetails | tuple[FieldProblem, ...]:
        return self._form.read()

    def show_errors(self, errors: tuple[FieldProblem, ...]) -> None:
        self._form.show_errors(errors)
        first = self._form.first_error()
        if first is not None:
            first.setFocus()
            entry = QApplication.focusWidget()
            if isinstance(entry, QLineEdit):
                entry.end(False)
        super().show_errors(errors)

    def first_error(self) -> QWidget | None:
        return self._form.first_error()

    def typed(self) -> dict[str, str]:
        typed = {f"edit.{key}": value for key, value in self._form.typed().items()}
        return {**typed, "edit.base": edition(self._shown) if typed else ""}

    def act(self, key: str) -> None:
        if key == "cancel":
            self._cancel()

    @staticmethod
    def _kept(view: View, before: dict[str, str]) -> dict[str, str]:
        if view.typed.get("edit.base") != edition(before):
            return {}
        return {key: view.typed[f"edit.{key}"] for key in before if f"edit.{key}" in view.typed}

    def _cancel(self) -> None:
        if not self._form.changes():
            self.detour.emit("")
            return
        question = Question(
            title=self.tr("Leave without your changes?"),
            text=self.tr("What you changed here is forgotten. Your details stay as they were."),
            safe=self.tr("Keep editing"),
            act=self.tr("Discard changes"),
        )
        ask("edit.leave", question, self.window(), self._discard)

    def _discard(self, sure: bool) -> None:
        if sure:
            self._form.forget()
            self.detour.emit("")

    def _ask_step_three(self) -> None:
        question = Question(
            title=self.tr("Go back to step 3?"),
            text=self.tr("The details that we found are dropped, and we text you a new link."),
            safe=self.tr("Stay here"),
            act=self.tr("Change date of birth"),
        )
        ask("edit.step_three", question, self.window(), self._to_step_three)

    def _to_step_three(self, sure: bool) -> None:
        if sure:
            self.sent.emit(ChooseMethod(method="phone"))
