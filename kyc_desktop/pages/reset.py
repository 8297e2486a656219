"""Choose another password with the code of the mail."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..flow import fields
from ..flow.commands import Command, ForgotPassword, ResetPassword
from ..flow.problems import FieldProblem, Problem
from ..flow.prose import parse
from ..ui.page import Act, Chrome, View
from ..ui.widgets.field import Field
from ..ui.widgets.password_field import PasswordField
from .form import Entry, FormPage


class ResetPage(FormPage):
    """What the server says without naming a field is about the code: it must not tell whether there is an account."""

    name = "reset"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._again = False
        hint = self.tr("It works for 15 minutes. No email? Look in Spam, or [send another code](forgot).")
        self.code = Field("reset.code", self.tr("Code from the email"), hint=parse(hint), max_length=12)
        self.password = PasswordField("reset.password", self.tr("New password"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        self._column.addWidget(self.code)
        self._column.addWidget(self.password)
        self.form.add(
            Entry(pointer="/code", label=self.tr("Code from the email"), control=self.code, check=self._check_code),
        )
        self.form.add(
            Entry(
                pointer="/password",
                label=self.tr("New password"),
                control=self.password,
                check=self._check_password,
            ),
        )
        self.code.linked.connect(self.act)
        self.password.linked.connect(self.act)

    def chrome(self) -> Chrome:
        lead = self.tr("We sent an email to **{address}**. It has the code, or says that no account has this address.")
        return Chrome(
            title=self.tr("Choose a new password"),
            lead=parse(lead, {"address": self._address()}),
            caption=self.tr("Waiting for your code"),
            left=Act(label=self.tr("Back"), does="back", icon="arrow-left"),
            primary=Act(label=self.tr("Change password"), does="submit", busy_label=self.tr("Changing")),
            errors=self.form.errors,
        )

    def enter(self, view: View) -> None:
        self.code.set_value("")
        self.password.set_value("")
        self.form.clear()
        self.show_document(view)

    def show_document(self, view: View) -> None:
        self._view = view
        self.form.set_view(view)
        limits = view.config.limits
        rule = self.tr("{count} characters or more, and not on the list of leaked passwords")
        self.password.set_rule(rule.format(count=limits.password_min), lambda _typed: self._check_password() is None)
        self.password.set_context(self._address(), view.config.brand.name)
        self.changed.emit()

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        code = fields.code(self.code.value())
        problems = self.form.problems()
        if problems or isinstance(code, FieldProblem):
            return problems
        self._again = False
        return ResetPassword(email=self._address(), code=code, password=self.password.value())

    def show_problem(self, problem: Problem) -> bool:
        if self._again or problem.errors or problem.code != "too_many_tries":
            return super().show_problem(problem)
        return self.form.show((FieldProblem(pointer="/code", code=problem.code, values=dict(problem.values)),))

    def act(self, key: str) -> None:
        if key == "forgot":
            self._again = True
            self.sent.emit(ForgotPassword(email=self._address()))
        else:
            self.asked.emit(key)

    def after(self) -> str:
        return self.name if self._again else ""

    def set_compact(self, compact: bool) -> None:
        self._column.setSpacing(16 if compact else 20)

    def _address(self) -> str:
        return self._view.typed.get("forgot.email", "") if self._view is not None else ""

    def _check_code(self) -> FieldProblem | None:
        found = fields.code(self.code.value())
        return found if isinstance(found, FieldProblem) else None

    def _check_password(self) -> FieldProblem | None:
        if self._view is None:
            return None
        limits = self._view.config.limits
        context = (self._address(), self._view.config.brand.name)
        value = fields.password(
            self.password.value(), minimum=limits.password_min, maximum=limits.password_max, context=context
        )
        return value if isinstance(value, FieldProblem) else None
