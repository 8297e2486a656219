"""Create your account (pictures 01 and 02)."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..flow import fields
from ..flow.commands import ChangeEmail, Command, Register
from ..flow.problems import FieldProblem
from ..flow.prose import parse
from ..ui.page import Act, Chrome, View
from ..ui.widgets.checkbox import Checkbox
from ..ui.widgets.combo import Combo
from ..ui.widgets.field import Field
from ..ui.widgets.option_list import Option
from ..ui.widgets.password_field import PasswordField
from .email_entry import EmailEntry, was_changed
from .form import Entry, FormPage, required


class AccountPage(FormPage):
    """Asks for address, password and residence. With an application (Back from the next step) only the address
    can still be changed, and the password says that it is the same person."""

    name = "account"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._edited = False
        hint = self.tr("We send a 6-digit code to this address.")
        self.email = Field("account.email", self.tr("Email"), hint=hint, max_length=320)
        self.password = PasswordField("account.password", self.tr("Password"))
        self.country = Combo("account.country", self.tr("Country"), placeholder=self.tr("Choose"))
        self.state = Combo("account.state", self.tr("State"), placeholder=self.tr("Choose"))
        agree = self.tr("I agree to the [Terms of Service](terms) and the [Privacy Policy](privacy)")
        self.terms = Checkbox("account.terms", parse(agree))
        updates = self.tr("Email me product updates. **Optional, stop any time.**")
        self.updates = Checkbox("account.updates", parse(updates))
        self._address = EmailEntry(self.email, pointer="/email")
        self._lay_out()
        self._add_fields()
        self.email.changed.connect(self._set_context)
        self.email.linked.connect(self.act)
        for control in (self.email, self.password, self.country, self.state, self.terms, self.updates):
            control.changed.connect(self._note_edit)
        self.country.changed.connect(self._country_chosen)
        self.state.changed.connect(self._state_chosen)
        for control in (self.country, self.state, self.terms):
            control.linked.connect(self.act)

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
        before, self._view = self._view, view
        self.form.set_view(view)
        if before is None or before.config is not view.config:
            self._show_config(view)
        self._show_rule(view)
        if not self._edited:
            self._fill(view)
        self._show_residence(view)
        self._set_context()
        self.changed.emit()

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        problems = self.form.problems()
        if problems or self._view is None:
            return problems
        email, password = self._address.value(), self.password.value()
        if self._is_open():
            return ChangeEmail(email=email, password=password)
        legal = self._view.config.legal
        return Register(
            email=email,
            password=password,
            country=self.country.value(),
            state=self.state.value() or None,
            terms=legal.terms.version,
            privacy=legal.privacy.version,
            updates=self.updates.value(),
            locale=self._view.words.locale.bcp47Name(),
        )

    def submit(self) -> None:
        if self._view is not None and self._is_open() and self.email.value() == self._view.typed.get("account.email"):
            self.detour.emit("")
            return
        super().submit()
        self._address.insist()

    def show_errors(self, errors: tuple[FieldProblem, ...]) -> None:
        super().show_errors(errors)
        if any(error.pointer == "/password" and error.code != "required" for error in errors):
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
        return {
            "account.email": self.email.value(),
            "account.country": self.country.value(),
            "account.state": self.state.value(),
            "account.updates": "yes" if self.updates.value() else "",
        }

    def set_compact(self, compact: bool) -> None:
        self._column.setSpacing(16 if compact else 20)

    # -- reading ---------------------------------------------------------------------------------------------

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
        return bool(self.password.value()) and self._check_password() is None

    def _check_country(self) -> FieldProblem | None:
        code = self.country.value()
        country = self._view.config.country(code) if self._view is not None else None
        if country is None:
            return FieldProblem(pointer="/country", code="required")
        if not country.residence:
            return FieldProblem(pointer="/country", code="country_unsupported", values={"country": code})
        return None

    def _check_state(self) -> FieldProblem | None:
        country = self._view.config.country(self.country.value()) if self._view is not None else None
        if country is None or not country.states:
            return None
        state = next((state for state in country.states if state.code == self.state.value()), None)
        if state is None:
            return FieldProblem(pointer="/state", code="state_required")
        if not state.residence:
            return FieldProblem(pointer="/state", code="state_unsupported", values={"state": state.name})
        return None

    def _check_terms(self) -> FieldProblem | None:
        return None if self.terms.value() else FieldProblem(pointer="/terms", code="terms_required")

    # -- showing ---------------------------------------------------------------------------------------------

    def _is_open(self) -> bool:
        return self._view is not None and self._view.application is not None

    def _show_config(self, view: View) -> None:
        self.country.set_options(countries(view))
        self._show_states()

    def _show_rule(self, view: View) -> None:
        if self._is_open():
            self.password.set_rule("", self._meets_rule)
            self.password.set_hint(self.tr("The one you chose for this account."))
            return
        rule = self.tr("{count} characters or more, and not on the list of leaked passwords")
        self.password.set_rule(rule.format(count=view.config.limits.password_min), self._meets_rule)

    def _show_states(self) -> None:
        country = self._view.config.country(self.country.value()) if self._view is not None else None
        states = country.states if country is not None else ()
        self.state.set_options([Option(state.code, state.name) for state in states])
        self.state.setVisible(bool(states))

    def _fill(self, view: View) -> None:
        """Show what an earlier run of the program kept. It may arrive after the window, but never over new typing."""
        self.email.set_value(view.typed.get("account.email", ""))
        self.updates.set_value(view.typed.get("account.updates") == "yes")
        self.country.set_value(view.typed.get("account.country") or own_country(view))
        self._show_states()
        self.state.set_value(view.typed.get("account.state", ""))

    def _note_edit(self) -> None:
        self._edited = True

    def _show_residence(self, view: View) -> None:
        application = view.application
        for control in (self.country, self.state, self.terms, self.updates):
            control.setEnabled(application is None)
        if application is not None:
            self.country.set_value(application.country)
            self._show_states()
            self.state.set_value(application.state or "")
            self.terms.set_value(True)

    def _country_chosen(self) -> None:
        self._show_states()
        self.form.show_at("/country", self._check_country())
        self.form.show_at("/state", None)

    def _state_chosen(self) -> None:
        self.form.show_at("/state", self._check_state())

    def _set_context(self) -> None:
        if self._view is not None:
            self.password.set_context(self.email.value(), self._view.config.brand.name)

    # -- building --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        residence = QHBoxLayout()
        residence.setSpacing(16)
        residence.addWidget(self.country, 1, Qt.AlignmentFlag.AlignTop)
        residence.addWidget(self.state, 1, Qt.AlignmentFlag.AlignTop)
        ticks = QVBoxLayout()
        ticks.setSpacing(0)
        ticks.addWidget(self.terms)
        ticks.addWidget(self.updates)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        self._column.addWidget(self.email)
        self._column.addWidget(self.password)
        self._column.addLayout(residence)
        self._column.addLayout(ticks)

    def _add_fields(self) -> None:
        add = self.form.add
        add(Entry(pointer="/email", label=self.tr("Email"), control=self.email, check=self._address.check))
        add(Entry(pointer="/password", label=self.tr("Password"), control=self.password, check=self._check_password))
        add(Entry(pointer="/country", label=self.tr("Country"), control=self.country, check=self._check_country))
        add(Entry(pointer="/state", label=self.tr("State"), control=self.state, check=self._check_state))
        add(Entry(pointer="/terms", label=self.tr("Terms"), control=self.terms, check=self._check_terms))


def countries(view: View) -> list[Option]:
    """All countries, the customer's own first, then A to Z."""
    own = own_country(view)
    ordered = sorted(view.config.countries, key=lambda country: (country.code != own, country.name))
    return [Option(country.code, country.name) for country in ordered]


def own_country(view: View) -> str:
    """The country of the system's language, "" when nobody who lives there is served."""
    country = view.config.country(QLocale.territoryToCode(view.words.locale.territory()))
    return country.code if country is not None and country.residence else ""
