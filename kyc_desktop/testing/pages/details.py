"""The details, and what became of them."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from ..people import MAYA, Person
from .page import PageObject


class ReviewPage(PageObject):
    name = "review"

    def edit(self) -> None:
        self._hands.click("review.edit")

    def not_me(self) -> None:
        """Asks once; `Hands.answer_dialog` answers."""
        self._hands.press_left()


class EditPage(PageObject):
    name = "edit"

    def fill(self, person: Person = MAYA) -> None:
        """What is still empty."""
        plain = ("first_name", "middle_name", "last_name", "line1", "line2", "city")
        for name in plain:
            self._fill(name, getattr(person, name))
        if self._empty("state") and person.state:
            self._hands.choose("edit.state", person.state)
        self._fill("postal_code", person.postal_code)
        if self._empty("date_of_birth.year"):
            born = person.born
            self._hands.type_born("edit.date_of_birth", (str(born.year), str(born.month), str(born.day)))
        self._fill("id_number", person.id_number)

    def _fill(self, name: str, text: str) -> None:
        if text and self._empty(name):
            self._hands.type_in(f"edit.{name}", text)

    def _empty(self, name: str) -> bool:
        """Whether it can be filled and nothing is in it."""
        edits = self._hands.window.findChildren(QLineEdit, f"edit.{name}.edit")
        return any(edit.isVisibleTo(self._hands.window) and edit.isEnabled() and not edit.text() for edit in edits)


class ResultPage(PageObject):
    """approved, failed, rejected or in_review"""

    @property
    def reasons(self) -> tuple[str, ...]:
        """Codes of the decision, see `flow.messages`."""
        decision = self._hands.application.decision
        return () if decision is None else tuple(reason.code for reason in decision.reasons)


class ApprovedPage(ResultPage):
    name = "approved"


class FailedPage(ResultPage):
    name = "failed"


class RejectedPage(ResultPage):
    name = "rejected"


class InReviewPage(ResultPage):
    name = "in_review"


class AppealPage(PageObject):
    name = "appeal"

    def write(self, message: str) -> None:
        self._hands.type_text("appeal.message", message)
