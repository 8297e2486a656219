"""Your phone and date of birth (pictures 05 and 06)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..flow import fields
from ..flow.commands import CheckPhone, ChooseMethod, Command, StartPhone
from ..flow.problems import FieldProblem, Problem
from ..flow.prose import Part, parse
from ..ui.page import Act, Chrome, View
from ..ui.widgets.card import Padded
from ..ui.widgets.date_field import DateField, DatePart
from ..ui.widgets.note import Note
from ..ui.widgets.phone_field import PhoneField
from ..ui.widgets.text import Small
from .form import Entry, FormPage
from .phone_entry import PhoneEntry

_YEAR_ONLY = frozenset({"under_age", "date_future", "date_too_old"})


class PhonePage(FormPage):
    """The number is looked up when it is left: a tick means that it can receive the link.

    Once the server suggests a document, that is the primary for as long as there is no number to send the link to.
    """

    name = "phone"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        hint = self.tr("Mobile numbers only. Landlines and internet numbers (VoIP) will not work.")
        self.number = PhoneField("phone.number", self.tr("Mobile number"), (), hint=hint)
        self._entry = PhoneEntry(self.number)
        self.born = DateField("phone.date_of_birth", self.tr("Date of birth"))
        self.steps = Note("phone.steps", self.tr("What happens next"), steps=self._steps())
        self.strict = Note("phone.strict", self.tr("Why we are strict about this"), self._why(""))
        self._strict_row = Padded(self.strict, (0, 8, 0, 0))
        self.other = Small("phone.document")
        self.form.add(
            Entry(pointer="/phone", label=self.tr("Mobile number"), control=self.number, check=self._entry.check)
        )
        self.form.add(
            Entry(
                pointer="/date_of_birth",
                label=self.tr("Date of birth"),
                control=self.born,
                check=self._check_born,
                mark=self._mark_born,
            )
        )
        self.form.changed.connect(self._show_notes)
        self._entry.edited.connect(self.changed)
        self._entry.asks.connect(self.queried)
        for part in (self.number, self.born, self.other):
            part.linked.connect(self.act)
        self._lay_out()

    def chrome(self) -> Chrome:
        errors = self.form.errors
        caption = self.tr("About 2 minutes left")
        if errors:
            caption = self.tr("%n things to fix", "", errors)
        send = Act(
            label=self.tr("Text me the link"),
            does="submit",
            icon="message-square-text",
            busy_label=self.tr("Sending"),
        )
        document = Act(label=self.tr("Verify with a document"), does="page:documents", busy_label=self.tr("One moment"))
        return Chrome(
            title=self.tr("Your phone and date of birth"),
            lead=parse(self.tr("We text you a link, and your carrier confirms that the phone is yours.")),
            caption=caption,
            left=Act(label=self.tr("Back"), does="back", icon="arrow-left"),
            primary=document if self._document_first() else send,
            errors=errors,
            gap=32,
        )

    def show_document(self, view: View) -> None:
        self._view = view
        if view.kiosk:
            self.number.offer_hiding()
        self.form.set_view(view)
        self._entry.offer(view)
        self._show_words(view)
        if not self.number.value():
            self.number.set_value(view.typed.get("phone.number", ""))
        if not any(self.born.parts()):
            self._fill_born(view)
        self._show_notes()

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        problems = self._with_known(self.form.problems())
        number, born = self._entry.read(), self._born()
        if problems or isinstance(number, FieldProblem) or isinstance(born, FieldProblem):
            return problems
        return StartPhone(phone=number, date_of_birth=born.isoformat())

    def submit(self) -> None:
        self.number.set_looking_up(False)  # the command says it all; the session drops the look-up
        super().submit()

    def answered(self, query: CheckPhone, problem: Problem | None) -> None:
        found = self._entry.hear(query, problem)
        if found is not None:
            self.form.show_at("/phone", found)

    def act(self, key: str) -> None:
        if key == "documents":
            self.sent.emit(ChooseMethod(method="documents"))
        elif key == "sign_in":
            self.asked.emit("sign-out")
        elif key == "resend-link":
            self.submit()
        else:
            self.asked.emit(key)

    def leave(self) -> None:
        self._entry.forget()

    def typed(self) -> dict[str, str]:
        return {
            "phone.number": self._entry.typed(),
            "phone.date_of_birth": "-".join(self.born.parts()) if any(self.born.parts()) else "",
        }

    def set_compact(self, compact: bool) -> None:
        self._column.setSpacing(16 if compact else 24)

    # -- reading ---------------------------------------------------------------------------------------------

    def _born(self) -> date | FieldProblem:
        view = self._view
        if view is None:
            return FieldProblem(pointer="/date_of_birth", code="required")
        year, month, day = self.born.parts()
        return fields.date_of_birth(year, month, day, today=view.today(), adult=view.config.limits.adult_age)

    def _check_born(self) -> FieldProblem | None:
        found = self._born()
        return found if isinstance(found, FieldProblem) else None

    def _document_first(self) -> bool:
        application = self._view.application if self._view is not None else None
        if application is None or application.suggested != "documents":
            return False
        return self.form.problem_at("/phone") is not None or self._entry.check() is not None

    def _with_known(self, problems: tuple[FieldProblem, ...]) -> tuple[FieldProblem, ...]:
        """What only the server found about the number is not forgotten over a date that is wrong as well."""
        known = self.form.problem_at("/phone")
        if not problems or known is None or any(problem.pointer == "/phone" for problem in problems):
            return problems
        return (known, *problems)

    # -- showing ---------------------------------------------------------------------------------------------

    def _mark_born(self, problem: FieldProblem, words: tuple[Part, ...]) -> None:
        names: tuple[DatePart, ...] = ("year", "month", "day")
        if problem.code in _YEAR_ONLY:
            names = ("year",)
        elif problem.code == "required":
            names = tuple(name for name, part in zip(names, self.born.parts(), strict=True) if not part.strip())
        self.born.set_error(words, names)

    def _show_words(self, view: View) -> None:
        hint = self.tr("As on your official documents. You must be {age} or older.")
        self.born.set_hint(hint.format(age=view.config.limits.adult_age))
        self.strict.words.set_words(self._why(view.config.brand.name))

    def _fill_born(self, view: View) -> None:
        known = view.application.phone.date_of_birth if view.application and view.application.phone else None
        parts = (view.typed.get("phone.date_of_birth") or known or "").split("-")
        if len(parts) == 3:
            self.born.set_parts(*parts)

    def _show_notes(self) -> None:
        wrong = self.form.errors > 0
        self.steps.setHidden(wrong)
        self._strict_row.setVisible(wrong)
        linked = any(part.link == "documents" for part in self._shown_at_number())
        self.other.setHidden(linked or self._document_first())
        self.other.set_words(parse(self.tr("No mobile phone at hand? [Verify with a document](documents)")))
        self.changed.emit()

    def _shown_at_number(self) -> tuple[Part, ...]:
        problem = self.form.problem_at("/phone")
        return self.form.words(problem) if problem is not None else ()

    def _why(self, operator: str) -> str:
        words = self.tr(
            "The law asks {operator} to confirm your age and that the phone belongs to you. Nothing has been sent,"
            " and these tries don't count against you."
        )
        return words.format(operator=operator)

    def _steps(self) -> tuple[str, str, str]:
        return (
            self.tr("We send one SMS to this number. Your usual rates apply."),
            self.tr("You tap the link there and match a number with this screen."),
            self.tr("You check your details here. Nothing is submitted before that."),
        )

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(24)
        self._column.addWidget(self.number)
        self._column.addWidget(self.born)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._column)
        whole.addSpacing(24)
        whole.addWidget(self.steps)
        whole.addWidget(self._strict_row)
        whole.addSpacing(16)
        whole.addWidget(self.other)
