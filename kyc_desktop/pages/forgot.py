"""The password is forgotten: which address gets the code."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..flow.commands import Command, ForgotPassword
from ..flow.problems import FieldProblem
from ..flow.prose import parse
from ..ui.page import Act, Chrome, View
from ..ui.widgets.field import Field
from .email_entry import EmailEntry
from .form import Entry, FormPage


class ForgotPage(FormPage):
    name = "forgot"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = self.tr("We email a 6-digit code to this address. Your password stays as it is until you use the code.")
        self.email = Field("forgot.email", self.tr("Email"), hint=hint, max_length=320)
        self._address = EmailEntry(self.email, doubts=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.email)
        self.form.add(
            Entry(pointer="/email", label=self.tr("Email"), control=self.email, check=self._address.check),
        )
        self.email.linked.connect(self.asked)

    def chrome(self) -> Chrome:
        return Chrome(
            title=self.tr("Forgot your password?"),
            lead=parse(self.tr("Choose a new one. You find everything where you left it.")),
            caption=self.tr("About 1 minute"),
            left=Act(label=self.tr("Back"), does="back", icon="arrow-left"),
            note=self.tr("Next: type the code"),
            primary=Act(label=self.tr("Send the code"), does="submit", busy_label=self.tr("Sending")),
            errors=self.form.errors,
        )

    def show_document(self, view: View) -> None:
        self.form.set_view(view)
        if not self.email.value():
            known = ("forgot.email", "sign_in.email", "account.email")
            self.email.set_value(next((view.typed[name] for name in known if view.typed.get(name)), ""))
        self.changed.emit()

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        return self.form.problems() or ForgotPassword(email=self._address.value())

    def after(self) -> str:
        return "reset"

    def typed(self) -> dict[str, str]:
        return {"forgot.email": self._address.value() if self._address.check() is None else self.email.value()}
