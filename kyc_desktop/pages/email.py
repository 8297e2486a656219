"""Confirm your email: six digits, or the link in the same mail (picture 03)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..flow import fields
from ..flow.application import Application, Email
from ..flow.commands import Command, ConfirmEmail, ResendEmail
from ..flow.problems import FieldProblem, Problem
from ..flow.prose import parse
from ..ui.page import Act, Chrome, Page, View
from ..ui.theme import theme_of
from ..ui.widgets.button import Button
from ..ui.widgets.card import Card, Padded
from ..ui.widgets.code_boxes import LENGTH, CodeBoxes
from ..ui.widgets.text import Small
from ..ui.widgets.tile_row import TileRow
from ..ui.widgets.waiting_button import WaitingButton

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
        self.bounced = TileRow("email.bounced", "alert-circle", "", " ", tone="danger", top=True)
        self.bounced.linked.connect(self.act)
        self.link = TileRow(
            "email.link",
            "mail",
            self.tr("Prefer not to type?"),
            self.tr(
                "Open the link in the same email, on this computer or on your phone. This page moves on by itself."
            ),
            top=True,
        )
        self.limit = Small("email.limit")
        self._limit_row = Padded(self.limit, (12, 0, 0, 0))
        self.resend = WaitingButton(
            "email.resend", waiting=self.tr("Resend email in {time}"), ready=self.tr("Resend email")
        )
        self.resend.activated.connect(self._resend)
        self.change = Button("email.change", self.tr("Change email"), kind="link", icon="pencil", small=True)
        self.change.clicked.connect(self._change)
        self.inbox = TileRow(
            "email.inbox", "inbox", self.tr("Nothing in your inbox?"), " ", top=True, below=self._resends()
        )
        self._expiry = QTimer(self, singleShot=True)
        self._expiry.timeout.connect(self._show_hint)
        self._lay_out()

    def chrome(self) -> Chrome:
        lead = self.tr(
            "Enter the 6-digit code that we sent to **{address}**. We check it as soon as the last digit is in."
        )
        return Chrome(
            title=self.tr("Confirm your email"),
            lead=parse(lead, {"address": self._address()}),
            caption=self.tr("Waiting for your code"),
            left=Act(label=self.tr("Back"), does="back", icon="arrow-left"),
            note=self.tr("Next: choose how to verify"),
            primary=Act(
                label=self.tr("Continue"),
                does="submit",
                enabled=len(self.code.value()) == LENGTH,
                busy_label=self.tr("Checking"),
            ),
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
        email = application.email
        if email.sent_at != self._sent_at:
            self._sent_at = email.sent_at
            self.code.set_value("")
            self.code.set_error(None)
        self._show_hint()
        self._show_delivery(view, email)
        self._show_resend(view, application)
        self.changed.emit()

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        code = fields.code(self.code.value())
        return (code,) if isinstance(code, FieldProblem) else ConfirmEmail(code=code)

    def submit(self) -> None:
        if self.code.has_error:
            self.code.setFocus()
            return
        self._submitted = len(self.code.value()) == LENGTH
        self.code.set_busy(self._submitted)
        super().submit()

    def show_errors(self, errors: tuple[FieldProblem, ...]) -> None:
        self._submitted = False
        self.code.set_busy(False)
        if self._view is not None:
            self.code.set_error(self._view.words.field(errors[0]))
        self.code.setFocus()
        self.changed.emit()

    def show_problem(self, problem: Problem) -> bool:
        self._submitted = False
        self.code.set_busy(False)
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
        self.code.set_busy(False)

    def act(self, key: str) -> None:
        if key == ResendEmail.action:
            self._resend()
        elif key == "change_email":
            self.detour.emit(key)
        else:
            self.asked.emit(key)

    def first_error(self) -> QWidget | None:
        return self.code if self.code.has_error else None

    # -- showing ---------------------------------------------------------------------------------------------

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
            self.code.set_hint(self.tr("You can paste the whole code."), icon="clipboard-paste")
            return
        left = (datetime.fromisoformat(until) - view.now()).total_seconds()
        if left <= 0:
            self.code.set_hint(view.words.words("code_expired").sentence, icon="clock-4")
            return
        words = self.tr("You can paste the whole code. It works until {time}.")
        self.code.set_hint(words.format(time=view.words.clock(until)), icon="clipboard-paste")
        self._expiry.start(int(left * 1000) + 1)

    def _show_delivery(self, view: View, email: Email) -> None:
        came_back = email.delivery == "bounced"
        self.bounced.setVisible(came_back)
        self.link.setHidden(came_back)
        if came_back:
            words = view.words.words("email_bounced", {"domain": self._address().rpartition("@")[2]})
            self.bounced.set_words(words.title, words.sentence)
        text = self.tr("It can take a minute. Look in Spam and Promotions for mail from **{sender}**.")
        if email.sent_at is not None:
            text = self.tr(
                "It can take a minute. Look in Spam and Promotions for mail from **{sender}**, sent at {time}."
            )
        values = {"sender": view.config.brand.mail_from, "time": view.words.clock(email.sent_at)}
        self.inbox.set_words(self.tr("Nothing in your inbox?"), parse(text, values))

    def _show_resend(self, view: View, application: Application) -> None:
        action = application.action(ResendEmail.action)
        allowed = action is not None and action.left != 0
        self.resend.setVisible(allowed)
        self._limit_row.setHidden(allowed)
        until = action.available_at if action is not None else None
        if not allowed and until is not None:
            self.limit.set_words(view.words.words("resend_limit", {"available_at": until}).sentence)
        elif not allowed:
            self.limit.set_words(
                self.tr("We sent as many emails as we may for now. Look at the ones that came already.")
            )
        self.resend.set_clock(view.now)
        self.resend.set_available_at(datetime.fromisoformat(until) if until is not None else None)
        self.change.setVisible(application.action("change-email") is not None)

    def _resend(self) -> None:
        self.sent.emit(ResendEmail())

    def _change(self) -> None:
        self.detour.emit("change_email")

    # -- building --------------------------------------------------------------------------------------------

    def _resends(self) -> QWidget:
        """What stands under the second row: the limit or the button, and the way to another address."""
        whole = QWidget()
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self.resend)
        buttons.addWidget(self.change)
        buttons.addStretch(1)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._limit_row)
        column.addLayout(buttons)
        return whole

    def _lay_out(self) -> None:
        card = Card("email.help")
        card.add(self.bounced)
        card.add(self.link)
        card.add_row(self.inbox)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(32)
        column.addWidget(self.code)
        column.addWidget(card)
