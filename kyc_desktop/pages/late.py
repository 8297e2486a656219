"""Picture 07b: the carrier has not confirmed the text message; three things that help."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..flow import prose
from ..flow.application import Application, Link
from ..flow.commands import ChooseMethod, ResendLink
from ..ui.page import Act, Chrome, Page, View
from ..ui.widgets.button import Button
from ..ui.widgets.card import Card
from ..ui.widgets.tile_row import TileRow
from ..ui.widgets.tracker import Tracker, TrackerRow
from ..ui.widgets.waiting_button import WaitingButton
from . import link_rows


class LatePage(Page):
    name = "late"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._resend = Button("late.resend", self.tr("Resend SMS"), kind="secondary", small=True)
        self._resend.clicked.connect(self._send_again)
        self._wait = WaitingButton("late.resend_wait", waiting=self.tr("Resend in {time}"), ready=self.tr("Resend SMS"))
        self._wait.activated.connect(self._send_again)
        self._ready = QTimer(self, singleShot=True)
        self._ready.timeout.connect(self._show_resend)
        change = Button("late.change", self.tr("Change number"), kind="secondary", small=True)
        change.clicked.connect(self._change)
        again = QWidget()
        row = QHBoxLayout(again)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._resend)
        row.addWidget(self._wait)
        phone = TileRow(
            "late.phone",
            "signal",
            self.tr("Check the phone"),
            self.tr('Airplane mode off, at least one bar of signal, not on "block unknown senders".'),
            height=88,
        )
        self._again = TileRow("late.again", "refresh-cw", self.tr("Send it again"), "", height=88, action=again)
        self._number = TileRow("late.number", "pencil", self.tr("Check the number"), "", height=88, action=change)
        card = Card("late.card")
        for line in (phone, self._again, self._number):
            card.add_row(line)
        self._tracker = Tracker("late.tracker")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(card)
        column.addWidget(self._tracker)

    def chrome(self) -> Chrome:
        link = self._link()
        to = link.to if link is not None else ""
        lead = self.tr("Your carrier has not confirmed that it reached **{phone}**. Three things usually help.")
        application = self._application()
        documents = application is not None and application.action("choose-method") is not None
        return Chrome(
            title=self.tr("Your text message is late"),
            lead=prose.parse(lead, {"phone": to}),
            caption=self.tr("Text message is late"),
            left=Act(label=self.tr("Contact support"), does="ask:support", icon="life-buoy"),
            primary=Act(label=self.tr("Verify with a document instead"), does="submit") if documents else None,
        )

    def show_document(self, view: View) -> None:
        self._view = view
        application, link = self._application(), self._link()
        if application is None or link is None:
            return
        if link.another_route:
            title = self.tr("Send it again by another route")
            text = self.tr("We switch to a second SMS provider. The old link stops working.")
        else:
            title = self.tr("Send it again")
            text = self.tr("We send a new link. The old one stops working.")
        if application.action("resend-link") is None:
            text = self.tr("No more text messages can be sent today.")
        self._again.set_words(title, text)
        ending = application.phone.ending if application.phone is not None else link.to[-4:]
        cause = self.tr("It ends in {ending}. One wrong digit is the most common cause.").format(ending=ending)
        self._number.set_words(self.tr("Check the number"), cause)
        self._tracker.set_clock(view.now)
        self._tracker.set_rows(self._rows(view, link))
        self._show_resend()
        self.changed.emit()

    def leave(self) -> None:
        self._ready.stop()

    def draft(self) -> ChooseMethod:
        return ChooseMethod(method="documents")

    def _rows(self, view: View, link: Link) -> list[TrackerRow]:
        sent = link_rows.happened(link, "sms_sent")
        until = self.tr("We keep watching. If it arrives, the link still works until {time}.")
        on_the_way = TrackerRow(state="done", words=self.tr("Sent to your carrier"), time=view.words.clock(sent))
        waiting = TrackerRow(
            state="warning",
            words=self.tr("Not delivered yet"),
            since=link_rows.moment(sent or link.sent_at),
            detail=until.format(time=view.words.clock(link.expires_at)),
        )
        return [on_the_way, waiting] if sent else [waiting]

    def _show_resend(self) -> None:
        """The button, or how long until it can be pressed."""
        application = self._application()
        resend = application.action("resend-link") if application is not None else None
        if resend is None or self._view is None:
            self._resend.hide()
            self._wait.hide()
            return
        available = link_rows.moment(resend.available_at)
        self._wait.set_clock(self._view.now)
        self._wait.set_available_at(available)
        left = 0.0 if available is None else (available - self._view.now()).total_seconds()
        self._wait.setVisible(left > 0)
        self._resend.setVisible(left <= 0)
        if left > 0:
            self._ready.start(int(left * 1000) + 50)

    def _send_again(self) -> None:
        self.sent.emit(ResendLink())

    def _change(self) -> None:
        self.detour.emit("phone")

    def _application(self) -> Application | None:
        return self._view.application if self._view is not None else None

    def _link(self) -> Link | None:
        application = self._application()
        return application.link if application is not None else None
