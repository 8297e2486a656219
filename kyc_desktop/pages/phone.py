"""Your phone and date of birth (pictures 05 and 06)."""

from __future__ import annotations

from dataclasses import replace
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
from ..ui.widgets.phone_field import PhoneField, Region
from ..ui.widgets.text import Small
from .form import Entry, FormPage

_YEAR_ONLY = frozenset({"under_age", "date_future", "date_too_old"})


class PhonePage(FormPage):
    """The number is looked up when it is left: a tick means that it can receive the link.

    Once the server suggests a document, that is the primary for as long as there is no number to send the link to.
    """

    name = "phone"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._asked_for = ""
        hint = self.tr("Mobile numbers only. Landlines and internet numbers (VoIP) will not work.")
        self.number = PhoneField("phone.number", self.tr("Mobile number"), (), hint=hint)
        self.born = DateField("phone.date_of_birth", self.tr("Date of birth"))
        self.steps = Note("phone.steps", self.tr("What happens next"), steps=self._steps())
        self.strict = Note("phone.strict", self.tr("Why we are strict about this"), self._why(""))
        self._strict_row = Padded(self.strict, (0, 8, 0, 0))
        self.other = Small("phone.document")
        self.form.add(
            Entry(pointer="/phone", label=self.tr("Mobile number"), control=self.number, check=self._check_number)
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
        self.number.changed.connect(self._number_edited)
        self.number.left.connect(self._look_up)
        for part in (self.number, self.born, self.other):
            part.linked.connect(self.act)
        self._lay_out()

    def chrome(self) -> Chrome:
        errors = self.form.errors
        caption = self.tr("About 2 minutes left")
        if errors:
            caption = self.tr("1 thing to fix") if errors == 1 else self.tr("%n things to fix", "", errors)
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
        self.form.set_view(view)
        self._show_config(view)
        if not self.number.value():
            self.number.set_value(view.typed.get("phone.number", ""))
        if not any(self.born.parts()):
            self._fill_born(view)
        self._show_notes()

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        problems = self.form.problems()
        number, born = self._number(), self._born()
        if problems or isinstance(number, FieldProblem) or isinstance(born, FieldProblem):
            return problems
        return StartPhone(phone=number, date_of_birth=born.isoformat())

    def answered(self, query: CheckPhone, problem: Problem | None) -> None:
        if query.phone != self._asked_for:
            return
        self.number.set_looking_up(False)
        if problem is None:
            self.number.set_valid(True)
            return
        found = next((error for error in problem.errors if error.pointer == "/phone"), None)
        self.form.show_at("/phone", found)

    def act(self, key: str) -> None:
        if key == "documents":
            self.sent.emit(ChooseMethod(method="documents"))
        elif key == "sign_in":
            self.asked.emit("sign-out")
        else:
            self.asked.emit(key)

    def leave(self) -> None:
        self._forget_look_up()

    def typed(self) -> dict[str, str]:
        number = self._number()
        shown = self.number.value()
        return {
            "phone.number": number if isinstance(number, str) else shown,
            "phone.date_of_birth": "-".join(self.born.parts()) if any(self.born.parts()) else "",
        }

    def set_compact(self, compact: bool) -> None:
        self._column.setSpacing(16 if compact else 24)

    # -- reading ---------------------------------------------------------------------------------------------

    def _number(self) -> str | FieldProblem:
        text = self.number.value()
        if not text.strip():
            return FieldProblem(pointer="/phone", code="required")
        found = fields.phone(text, region=self.number.region(), regions=[region.code for region in self._regions()])
        if isinstance(found, FieldProblem) and found.code == "phone_country" and self._view is not None:
            names = ", ".join(region.name for region in self._regions())
            return replace(found, values={**found.values, "countries": names})
        return found

    def _check_number(self) -> FieldProblem | None:
        found = self._number()
        return found if isinstance(found, FieldProblem) else None

    def _born(self) -> date | FieldProblem:
        view = self._view
        if view is None:
            return FieldProblem(pointer="/date_of_birth", code="required")
        year, month, day = self.born.parts()
        return fields.date_of_birth(year, month, day, today=view.today(), adult=view.config.limits.adult_age)

    def _check_born(self) -> FieldProblem | None:
        found = self._born()
        return found if isinstance(found, FieldProblem) else None

    def _regions(self) -> list[Region]:
        countries = self._view.config.countries if self._view is not None else ()
        return [Region(country.code, country.name, country.calling_code) for country in countries if country.phone]

    def _document_first(self) -> bool:
        application = self._view.application if self._view is not None else None
        if application is None or application.suggested != "documents":
            return False
        return self.form.problem_at("/phone") is not None or isinstance(self._number(), FieldProblem)

    # -- look-up ---------------------------------------------------------------------------------------------

    def _look_up(self) -> None:
        number = self._number()
        if isinstance(number, FieldProblem) or number == self._asked_for:
            return
        self._asked_for = number
        self.number.set_looking_up(True)
        self.queried.emit(CheckPhone(phone=number))

    def _number_edited(self) -> None:
        self._forget_look_up()
        self.changed.emit()

    def _forget_look_up(self) -> None:
        self._asked_for = ""
        self.number.set_looking_up(False)
        self.number.set_valid(False)

    # -- showing ---------------------------------------------------------------------------------------------

    def _mark_born(self, problem: FieldProblem, words: tuple[Part, ...]) -> None:
        names: tuple[DatePart, ...] = ("year", "month", "day")
        if problem.code in _YEAR_ONLY:
            names = ("year",)
        elif problem.code == "required":
            names = tuple(name for name, part in zip(names, self.born.parts(), strict=True) if not part.strip())
        self.born.set_error(words, names)

    def _show_config(self, view: View) -> None:
        self.number.set_regions(self._regions())
        if not self.number.region():
            country = view.application.country if view.application is not None else ""
            offered = [region.code for region in self._regions()]
            self.number.set_region(country if country in offered else next(iter(offered), ""))
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
