"""Create your account (pictures 01 and 02)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..flow import fields
from ..flow.codes import FieldProblem
from ..flow.prose import parse
from ..ui.page import Act, Chrome, View
from ..ui.widgets.checkbox import Checkbox
from ..ui.widgets.field import Field
from ..ui.widgets.password_field import PasswordField
from .email_entry import EmailEntry, was_changed
from .form import Entry, FormPage, required
from .residence import Residence, own_country

if TYPE_CHECKING:
    from ..flow.commands import Command


class AccountPage(FormPage):
    """Asks for address, password and residence.

    With an application (Back from the next step) only the address can still be changed, and the password says that
    it is the same person.
    """

    name = "account"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._edited = False
        hint = self.tr("We send a 6-digit code to this address.")
        self.email = Field("account.email", self.tr("Email"), hint=hint, max_length=320)
        self.password = PasswordField("account.password", self.tr("Password"))
        self.residence = Residence("account")
        agree = self.tr("I agree to the [Terms of Service](terms) and the [Privacy Policy](privacy)")
        self.terms = Checkbox("account.terms", parse(agree))
        updates = self.tr("Email me product updates. **Optional, stop any time.**")
        self.updates = Checkbox("account.updates", parse(updates))
        self._address = EmailEntry(self.email)
        self._lay_out()
        self._add_fields()
        for control in (self.email, self.password, self.residence, self.terms, self.updates):
            control.changed.connect(self._note_edit)
        for control in (self.email, self.residence, self.terms):
            control.linked.connect(self.act)
        self.residence.changed.connect(self._show_residence_problems)

    def chrome(self) -> Chrome:
        operator = self._view.config.brand.name if self._view is not None else ""
        lead = self.tr("{operator} needs an account before it can check who you are.")
        primary = Act(label=self.tr("Create your account"), does="submit", busy_label=self.tr("Creating"))
        note = ""
        if self._is_open():
            lead = self.tr("Your account is open. The address can still be changed, with your password.")
            primary = Act(label=self.tr("Continue"), does="submit", busy_label=self.tr("Changing"))
            note = self.tr("Next: confirm your email")
        return Chrome(
            title=self.tr("Create your account"),
            lead=parse(lead, {"operator": operator}),
            caption=self.tr("About 3 minutes"),
            left_prose=() if note else parse(self.tr("Have an account? [Sign in](sign_in)")),
            note=note,
            primary=primary,
            errors=self.form.errors,
        )

    def show_document(self, view: View) -> None:
        self._view = view
        self.form.set_view(view)
        self.residence.offer(view)
        self._show_rule(view)
        if not self._edited:
            self._fill(view)
        if view.application is not None:
            self.residence.choose(view.application.country, view.application.state or "")
            self.terms.set_value(True)
        for control in (self.residence, self.terms, self.updates):
            control.setEnabled(view.application is None)
        self._set_context()
        self.changed.emit()

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        problems = self.form.problems()
        if problems or self._view is None:
            return problems
        # Sixteen types that the first paint can do without.
        from ..flow.commands import ChangeEmail, Register

        email, password = self._address.value(), self.password.value()
        if self._is_open():
            return ChangeEmail(email=email, password=password)
        legal = self._view.config.legal
        return Register(
            email=email,
            password=password,
            country=self.residence.country.value(),
            state=self.residence.state.value() or None,
            terms=legal.terms.version,
            privacy=legal.privacy.version,
            updates=self.updates.value(),
            locale=self._view.words.locale.name().replace("_", "-"),
        )

    def submit(self) -> None:
        if self._view is not None and self._is_open() and self.email.value() == self._view.typed.get("account.email"):
            self.detour.emit("")
            return
        super().submit()
        self._address.insist()

    def show_errors(self, errors: tuple[FieldProblem, ...]) -> None:
        # The two texts are agreed to by one box.
        super().show_errors(tuple(replace(e, pointer="/terms") if e.pointer == "/privacy" else e for e in errors))
        if any(error.pointer == "/password" and error.code != "required" for error in errors):
            # It was refused and is of no use to an onlooker; people fix a password better when they see it.
            self.password.set_shown(True)

    def finish(self, view: View) -> int:
        if was_changed(self._view.application if self._view is not None else None, view.application):
            self._address.accept()
            self.password.set_value("")
        return 0

    def act(self, key: str) -> None:
        if key == "sign_in":
            self.detour.emit(key)
        elif not self._address.use(key):
            self.asked.emit(key)

    def typed(self) -> dict[str, str]:
        if self._is_open():
            return self._address.known()
        if not self._edited:
            return {}  # the country that is offered was not typed, and must not replace one that was
        return {
            "account.email": self.email.value(),
            "account.country": self.residence.country.value(),
            "account.state": self.residence.state.value(),
            "account.updates": "yes" if self.updates.value() else "",
        }

    def set_compact(self, compact: bool) -> None:
        self._column.setSpacing(16 if compact else 20)

    # -- reading ---------------------------------------------------------------------------------------------

    def _is_open(self) -> bool:
        return self._view is not None and self._view.application is not None

    def _check_password(self) -> FieldProblem | None:
        if self._view is None:
            return None
        if self._is_open():
            return required("/password", self.password.value())
        limits = self._view.config.limits
        context = (self.email.value(), self._view.config.brand.name)
        value = fields.password(
            self.password.value(), minimum=limits.password_min, maximum=limits.password_max, context=context
        )
        return value if isinstance(value, FieldProblem) else None

    def _meets_rule(self, _password: str) -> bool:
        return self._check_password() is None

    def _check_terms(self) -> FieldProblem | None:
        return None if self.terms.value() else FieldProblem(pointer="/terms", code="terms_required")

    # -- showing ---------------------------------------------------------------------------------------------

    def _show_rule(self, view: View) -> None:
        if self._is_open():
            self.password.set_rule("", self._meets_rule)
            self.password.set_hint(self.tr("The one you chose for this account."))
            return
        rule = self.tr("{count} characters or more, and not on the list of leaked passwords")
        self.password.set_rule(rule.format(count=view.config.limits.password_min), self._meets_rule)

    def _fill(self, view: View) -> None:
        """Show what an earlier run of the program kept. It may arrive after the window, but never over new typing."""
        self.email.set_value(view.typed.get("account.email", ""))
        self.updates.set_value(view.typed.get("account.updates") == "yes")
        self.residence.choose(
            view.typed.get("account.country") or own_country(view), view.typed.get("account.state", "")
        )

    def _note_edit(self) -> None:
        self._edited = True
        self._set_context()
        self.changed.emit()

    def _show_residence_problems(self) -> None:
        self.form.show_at("/country", self.residence.check_country())
        if self.residence.state.value():
            self.form.show_at("/state", self.residence.check_state())

    def _set_context(self) -> None:
        if self._view is not None:
            self.password.set_context(self.email.value(), self._view.config.brand.name)

    def _lay_out(self) -> None:
        ticks = QVBoxLayout()
        ticks.setSpacing(0)
        ticks.addWidget(self.terms)
        ticks.addWidget(self.updates)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        self._column.addWidget(self.email)
        self._column.addWidget(self.password)
        self._column.addWidget(self.residence)
        self._column.addLayout(ticks)

    def _add_fields(self) -> None:
        country, state = self.residence.country, self.residence.state
        for pointer, label, control, check in (
            ("/email", self.tr("Email"), self.email, self._address.check),
            ("/password", self.tr("Password"), self.password, self._check_password),
            ("/country", self.tr("Country"), country, self.residence.check_country),
            ("/state", self.tr("State"), state, self.residence.check_state),
            ("/terms", self.tr("Terms"), self.terms, self._check_terms),
        ):
            self.form.add(Entry(pointer=pointer, label=label, control=control, check=check))
