"""Change the address before it is confirmed; the password says that the same person asks."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..flow.commands import ChangeEmail, Command
from ..flow.problems import FieldProblem, Problem
from ..flow.prose import parse
from ..ui.page import Act, Chrome, View
from ..ui.widgets.field import Field
from ..ui.widgets.password_field import PasswordField
from .email_entry import EmailEntry, was_changed
from .form import Entry, FormPage, required


class ChangeEmailPage(FormPage):
    name = "change_email"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        hint = self.tr("We send a new code there. The code in the older email stops working.")
        self.email = Field("change_email.email", self.tr("New email"), hint=hint, max_length=320)
        hint = self.tr("The one you chose for this account.")
        self.password = PasswordField("change_email.password", self.tr("Password"), hint=hint)
        self._address = EmailEntry(self.email)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        self._column.addWidget(self.email)
        self._column.addWidget(self.password)
        self.form.add(
            Entry(pointer="/email", label=self.tr("New email"), control=self.email, check=self._address.check),
        )
        self.form.add(
            Entry(pointer="/password", label=self.tr("Password"), control=self.password, check=self._check_password),
        )
        self.email.linked.connect(self.act)
        self.password.linked.connect(self.act)

    def chrome(self) -> Chrome:
        return Chrome(
            title=self.tr("Change your email"),
            lead=parse(self.tr("Our mail went to **{address}** so far."), {"address": self._current()}),
            caption=self.tr("Waiting for your code"),
            left=Act(label=self.tr("Back"), does="back", icon="arrow-left"),
            note=self.tr("Next: the code from the new email"),
            primary=Act(label=self.tr("Change email"), does="submit", busy_label=self.tr("Changing")),
            errors=self.form.errors,
        )

    def enter(self, view: View) -> None:
        self._view = None
        self.email.set_value("")
        self.password.set_value("")
        self.form.clear()
        self.show_document(view)

    def show_document(self, view: View) -> None:
        self._follow(view)
        self._view = view
        self.form.set_view(view)
        self.changed.emit()

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        problems = self.form.problems()
        return problems or ChangeEmail(email=self._address.value(), password=self.password.value())

    def submit(self) -> None:
        super().submit()
        self._address.insist()

    def show_problem(self, problem: Problem) -> bool:
        if problem.code == "password_wrong" and not problem.errors:
            return self.form.show((FieldProblem(pointer="/password", code=problem.code),))
        return super().show_problem(problem)

    def finish(self, view: View) -> int:
        self._follow(view)
        return 0

    def _follow(self, view: View) -> None:
        """The news may come with the answer, which leads on, or before it, while this page is still shown."""
        if self._view is not None and was_changed(self._view.application, view.application):
            self._address.accept()
            self.password.set_value("")

    def typed(self) -> dict[str, str]:
        return self._address.known()

    def act(self, key: str) -> None:
        if not self._address.use(key):
            self.asked.emit(key)

    def set_compact(self, compact: bool) -> None:
        self._column.setSpacing(16 if compact else 20)

    def _current(self) -> str:
        if self._view is None or self._view.application is None:
            return ""
        return self._view.typed.get("account.email") or self._view.application.email.masked

    def _check_password(self) -> FieldProblem | None:
        return required("/password", self.password.value())
