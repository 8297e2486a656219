"""The card below the code boxes: the link instead of typing, and what to do when no mail comes.

Signals:
    EmailHelp.resend(): send the mail again, allowed now.
    EmailHelp.change(): another address.
    EmailHelp.linked(str): a link in the words was activated.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..flow.application import Application
from ..flow.commands import ChangeEmail, ResendEmail
from ..flow.prose import parse
from ..ui.page import View
from ..ui.widgets.button import Button
from ..ui.widgets.card import Card, Padded
from ..ui.widgets.text import Small
from ..ui.widgets.tile_row import TileRow
from ..ui.widgets.waiting_button import WaitingButton


class EmailHelp(Card):
    """A mail that came back takes the place of the first row: nobody can open a link in it."""

    resend = Signal()
    change = Signal()
    linked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("email.help", parent=parent)
        self.bounced = TileRow("email.bounced", "alert-circle", "", " ", tone="danger", top=True)
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
        self.again = WaitingButton(
            "email.resend", waiting=self.tr("Resend email in {time}"), ready=self.tr("Resend email")
        )
        self.other = Button("email.change", self.tr("Change email"), kind="link", icon="pencil", small=True)
        self.inbox = TileRow("email.inbox", "inbox", "", " ", top=True, below=self._buttons())
        self.add(self.bounced)
        self.add(self.link)
        self.add_row(self.inbox)
        self.again.activated.connect(self.resend)
        self.other.clicked.connect(self.change)
        self.bounced.linked.connect(self.linked)

    def show_application(self, view: View, application: Application, address: str) -> None:
        """``address`` is the one that the mail went to, whole where this computer knows it."""
        self._show_delivery(view, application, address)
        self._show_resend(view, application)

    def _show_delivery(self, view: View, application: Application, address: str) -> None:
        email = application.email
        told = application.notice is not None and application.notice.code == "email_bounced"
        came_back = email.delivery == "bounced" and not told  # the banner says it already
        self.bounced.setVisible(came_back)
        self.link.setHidden(came_back)
        if came_back:
            words = view.words.words("email_bounced", {"domain": address.rpartition("@")[2]})
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
        until = action.available_at if action is not None else None
        self.again.setVisible(allowed)
        self._limit_row.setHidden(allowed)
        if not allowed and until is not None:
            self.limit.set_words(view.words.words("resend_limit", {"available_at": until}).sentence)
        elif not allowed:
            self.limit.set_words(
                self.tr("We sent as many emails as we may for now. Look at the ones that came already.")
            )
        self.again.set_clock(view.now)
        self.again.set_available_at(datetime.fromisoformat(until) if until is not None else None)
        self.other.setVisible(application.action(ChangeEmail.action) is not None)

    def _buttons(self) -> QWidget:
        """What stands under the second row: the limit or the button, and the way to another address."""
        whole = QWidget()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.again)
        row.addWidget(self.other)
        row.addStretch(1)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._limit_row)
        column.addLayout(row)
        return whole
