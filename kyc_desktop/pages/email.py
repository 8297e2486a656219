"""Confirm your email: six digits, or the link in the same mail (picture 03)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..flow import fields
from ..flow.commands import Command, ConfirmEmail, ResendEmail
from ..flow.problems import FieldProblem, Problem
from ..flow.prose import parse
from ..ui.page import Act, Chrome, Page, View
from ..ui.theme import theme_of
from ..ui.widgets.code_boxes import LENGTH, CodeBoxes
from .email_help import EmailHelp

_CODE_PROBLEMS = frozenset({"code_incorrect", "code_expired", "code_used_up", "code_incomplete"})


class EmailPage(Page):
    """The sixth digit sends the code; Continue stays for whoever cannot type that way.

    Nothing here waits for the link in the mail: when it is opened, the document moves on and so does the window.
    """

    name = "email"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._sent_at: str | None = None
        self._submitted = False
        self.code = CodeBoxes("email.code", self.tr("Code"))
        self.code.changed.connect(self.changed)
        self.code.completed.connect(self.submit)
        self.code.linked.connect(self.act)
        self.help = EmailHelp()
        self.help.resend.connect(self._resend)
        self.help.change.connect(self._change)
        self.help.linked.connect(self.act)
        self._expiry = QTimer(self, singleShot=True)
        self._expiry.timeout.connect(self._show_hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(32)
        column.addWidget(self.code)
        column.addWidget(self.help)

    def chrome(self) -> Chrome:
        lead = self.tr(
            "Enter the 6-digit code that we sent to **{address}**. We check it as soon as the last digit is in."
        )
        complete = len(self.code.value()) == LENGTH
        return Chrome(
            title=self.tr("Confirm your email"),
            lead=parse(lead, {"address": self._address()}),
            caption=self.tr("Waiting for your code"),
            left=Act(label=self.tr("Back"), does="back", icon="arrow-left"),
            note=self.tr("Next: choose how to verify"),
            primary=Act(label=self.tr("Continue"), does="submit", enabled=complete, busy_label=self.tr("Checking")),
            gap=32,
        )

    def enter(self, view: View) -> None:
        self._submitted = False
        self.show_document(view)

    def show_document(self, view: View) -> None:
        self._view = view
        application = view.application
        if application is None:
            return
        if application.email.sent_at != self._sent_at:
            self._sent_at = application.email.sent_at
            self.code.set_value("")
            self.code.set_error(None)
        self._show_hint()
        self.help.show_application(view, application, self._address())
        self.changed.emit()

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        code = fields.code(self.code.value())
        return (code,) if isinstance(code, FieldProblem) else ConfirmEmail(code=code)

    def submit(self) -> None:
        if self.code.has_error:
            self.code.setFocus()  # the same code again would only cost a try
            return
        self._submitted = len(self.code.value()) == LENGTH
        self.code.set_busy(self._submitted)
        super().submit()

    def show_errors(self, errors: tuple[FieldProblem, ...]) -> None:
        self._stop_waiting()
        if self._view is not None:
            self.code.set_error(self._view.words.field(errors[0]))
        self.code.setFocus()
        self.changed.emit()

    def show_problem(self, problem: Problem) -> bool:
        self._stop_waiting()
        error = next((error for error in problem.errors if error.pointer == "/code"), None)
        if error is None and problem.code not in _CODE_PROBLEMS:
            return False
        left = {"left": str(problem.left)} if problem.left is not None else {}
        values = {**left, **problem.values, **(error.values if error is not None else {})}
        self.show_errors((FieldProblem(pointer="/code", code=error.code if error else problem.code, values=values),))
        return True

    def finish(self, view: View) -> int:
        """The typed code was right: all green for a moment. A link opened elsewhere needs no such proof."""
        if not self._submitted or view.application is None or not view.application.email.confirmed:
            return 0
        self.code.set_correct(self.tr("Correct. One moment."))
        return theme_of(self).duration("autoAdvanceHold")

    def leave(self) -> None:
        self._expiry.stop()
        self._stop_waiting()

    def act(self, key: str) -> None:
        if key == ResendEmail.action:
            self._resend()
        elif key == "change_email":
            self._change()
        else:
            self.asked.emit(key)

    def first_error(self) -> QWidget | None:
        return self.code if self.code.has_error else None

    def _address(self) -> str:
        if self._view is None or self._view.application is None:
            return ""
        return self._view.typed.get("account.email") or self._view.application.email.masked

    def _show_hint(self) -> None:
        view = self._view
        if view is None or view.application is None:
            return
        until = view.application.email.code_expires_at
        if until is None:
            if not view.kiosk:
                self.code.set_hint(self.tr("You can paste the whole code."), icon="clipboard-paste")
            return
        left = (datetime.fromisoformat(until) - view.now()).total_seconds()
        if left <= 0:
            self.code.set_hint(view.words.words("code_expired").sentence, icon="clock-4")
            return
        words = self.tr("You can paste the whole code. It works until {time}.")
        if view.kiosk:
            words = self.tr("The code works until {time}.")
        icon = "clock-4" if view.kiosk else "clipboard-paste"
        self.code.set_hint(words.format(time=view.words.until(until, view.now())), icon=icon)
        self._expiry.start(int(left * 1000) + 1)

    def _stop_waiting(self) -> None:
        self._submitted = False
        self.code.set_busy(False)

    def _resend(self) -> None:
        self.sent.emit(ResendEmail())

    def _change(self) -> None:
        self.detour.emit("change_email")
