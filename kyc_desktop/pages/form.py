"""Fields that are validated together: on blur, then on every key while an error shows, and by the server.

Signals:
    Form.changed(): a field was edited, the number of errors is different, or the words of one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ..flow.codes import FieldProblem
from ..flow.prose import Part, plain
from ..ui.page import Page, View
from ..ui.widgets.announce import announce
from ..ui.widgets.checkbox import Checkbox

if TYPE_CHECKING:
    from ..flow.problems import Problem
    from ..ui.widgets.combo import Combo
    from ..ui.widgets.date_field import DateField
    from ..ui.widgets.field import Field

    Control = Field | Combo | Checkbox | DateField

_EMPTY: Final = frozenset({"required", "state_required", "terms_required"})
"""Said when the page is submitted, not to somebody who only passes through."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One field. ``check`` reads it; ``mark`` shows an error where it is more than `Control.set_error`."""

    pointer: str
    label: str
    control: Control
    check: Callable[[], FieldProblem | None]
    mark: Callable[[FieldProblem, tuple[Part, ...]], None] | None = None


class Form(QObject):
    """The fields of a page in reading order, each with the JSON pointer (RFC 6901) by which the server names it."""

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._watched: list[_Watched] = []
        self._view: View | None = None

    def add(self, entry: Entry) -> None:
        self._watched.append(_Watched(entry, self))

    def set_view(self, view: View) -> None:
        self._view = view

    def problems(self) -> tuple[FieldProblem, ...]:
        """What is wrong now, first field first; shows nothing."""
        found = (watched.entry.check() for watched in self._watched if watched.visible)
        return tuple(problem for problem in found if problem is not None)

    @property
    def errors(self) -> int:
        """The number of errors that are shown."""
        return sum(watched.problem is not None for watched in self._watched if watched.visible)

    def problem_at(self, pointer: str) -> FieldProblem | None:
        """The error that is shown at a field."""
        return next((watched.problem for watched in self._watched if watched.entry.pointer == pointer), None)

    def show(self, problems: tuple[FieldProblem, ...]) -> bool:
        """Show these and no others, focus the first, announce them. False when there is no field for any."""
        for watched in self._watched:
            watched.show(next((problem for problem in problems if problem.pointer == watched.entry.pointer), None))
        self.changed.emit()
        wrong = [watched for watched in self._watched if watched.problem is not None and watched.visible]
        if not wrong:
            return False
        wrong[0].entry.control.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._page, f"{self._count()}. {' '.join(watched.spoken() for watched in wrong)}", assertive=True)
        return True

    def show_at(self, pointer: str, problem: FieldProblem | None) -> None:
        """Show or clear one error and leave the focus where it is."""
        for watched in self._watched:
            if watched.entry.pointer == pointer:
                watched.show(problem)
        self.changed.emit()

    def clear(self) -> None:
        for watched in self._watched:
            watched.show(None)
        self.changed.emit()

    def first_error(self) -> QWidget | None:
        found = (watched.entry.control for watched in self._watched if watched.problem is not None and watched.visible)
        return next(found, None)

    def words(self, problem: FieldProblem) -> tuple[Part, ...]:
        return self._view.words.field(problem) if self._view is not None else ()

    def _count(self) -> str:
        return self.tr("%n things to fix", "", self.errors)


class _Watched(QObject):
    """An entry with the error that it shows."""

    def __init__(self, entry: Entry, form: Form) -> None:
        super().__init__(form)
        self.entry = entry
        self.problem: FieldProblem | None = None
        self._form = form
        entry.control.changed.connect(self._edited)
        if not isinstance(entry.control, Checkbox):  # a box to tick has no moment of leaving
            entry.control.left.connect(self._left)

    @property
    def visible(self) -> bool:
        return not self.entry.control.isHidden()

    def spoken(self) -> str:
        words = plain(self._form.words(self.problem)) if self.problem is not None else ""
        return f"{self.entry.label}: {words}"

    def show(self, problem: FieldProblem | None) -> None:
        self.problem = problem
        words = self._form.words(problem) if problem is not None else ()
        if problem is not None and self.entry.mark is not None:
            self.entry.mark(problem, words)
        else:
            self.entry.control.set_error(words or None)

    def _edited(self) -> None:
        if self.problem is not None:
            self.show(self.entry.check())
        self._form.changed.emit()

    def _left(self) -> None:
        problem = self.entry.check()
        if self.problem is None and problem is not None and problem.code not in _EMPTY:
            self.show(problem)
            self._form.changed.emit()


class FormPage(Page):
    """A page whose primary sends a form: add the fields to ``form`` and read them in `draft`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Form(self)
        self.form.changed.connect(self.changed)

    def show_errors(self, errors: tuple[FieldProblem, ...]) -> None:
        self.form.show(errors)

    def show_problem(self, problem: Problem) -> bool:
        if not problem.errors:
            return False
        self.show_errors(problem.errors)
        return self.form.errors > 0

    def first_error(self) -> QWidget | None:
        return self.form.first_error()


def required(pointer: str, value: str) -> FieldProblem | None:
    """For a field that only must not be empty."""
    return None if value.strip() else FieldProblem(pointer=pointer, code="required")
