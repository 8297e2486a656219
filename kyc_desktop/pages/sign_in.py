"""Sign in: go on where the account stands, on this computer or another one."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..flow.commands import Command, SignIn
from ..flow.problems import FieldProblem, Problem
from ..flow.prose import parse
from ..ui.page import Act, Chrome, View
from ..ui.widgets.field import Field
from ..ui.widgets.password_field import PasswordField
from .email_entry import EmailEntry, was_changed
from .form import Entry, FormPage, required


class SignInPage(FormPage):
    """What the server says about the pair is shown at the password: it must not tell which of the two is wrong."""

    name = "sign_in"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self.email = Field("sign_in.email", self.tr("Email"), max_length=320)
        forgotten = parse(self.tr("[Forgot your password?](forgot)"))
        self.password = PasswordField("sign_in.password", self.tr("Password"), hint=forgotten)
        self._address = EmailEntry(self.email, doubts=False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        self._column.addWidget(self.email)
        self._column.addWidget(self.password)
        self.form.add(
            Entry(pointer="/email", label=self.tr("Email"), control=self.email, check=self._address.check),
        )
        self.form.add(
            Entry(pointer="/password", label=self.tr("Password"), control=self.password, check=self._check_password),
        )
        self.email.linked.connect(self.act)
        self.password.linked.connect(self.act)

    def chrome(self) -> Chrome:
        return Chrome(
            title=self.tr("Sign in"),
            lead=parse(self.tr("Go on where you stopped, on this computer or on another one.")),
            caption=self.tr("About 1 minute"),
            left_prose=parse(self.tr("New here? [Create an account](account)")),
            primary=Act(label=self.tr("Sign in"), does="submit", busy_label=self.tr("Signing in")),
            errors=self.form.errors,
        )

    def show_document(self, view: View) -> None:
        self._view = view
        self.form.set_view(view)
        if not self.email.value():
            self.email.set_value(view.typed.get("sign_in.email") or view.typed.get("account.email", ""))
        self.changed.emit()

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        problems = self.form.problems()
        return problems or SignIn(email=self._address.value(), password=self.password.value())

    def show_problem(self, problem: Problem) -> bool:
        if problem.errors or problem.code not in ("credentials_wrong", "too_many_tries"):
            return super().show_problem(problem)
        values = dict(problem.values)
        if problem.retry_after is not None and self._view is not None:
            until = self._view.now() + timedelta(seconds=problem.retry_after)
            values.setdefault("available_at", until.strftime("%Y-%m-%dT%H:%M:%SZ"))
        return self.form.show((FieldProblem(pointer="/password", code=problem.code, values=values),))

    def finish(self, view: View) -> int:
        if was_changed(self._view.application if self._view is not None else None, view.application):
            self._address.accept()
            self.password.set_value("")
        return 0

    def act(self, key: str) -> None:
        if key in ("account", "forgot"):
            self.detour.emit(key)
        else:
            self.asked.emit(key)

    def typed(self) -> dict[str, str]:
        return {"sign_in.email": self.email.value(), **self._address.known()}

    def set_compact(self, compact: bool) -> None:
        self._column.setSpacing(16 if compact else 20)

    def _check_password(self) -> FieldProblem | None:
        return required("/password", self.password.value())
