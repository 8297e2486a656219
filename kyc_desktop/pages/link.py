"""Picture 07: the number to type on the phone, and what happens to the text message."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..flow import prose
from ..flow.application import Action, Application, Link
from ..flow.commands import ResendLink
from ..flow.prose import Part
from ..ui.page import Act, Chrome, Page, View
from ..ui.theme import theme_of
from ..ui.widgets.match_panel import MatchPanel
from ..ui.widgets.note import Note, NoteRow
from ..ui.widgets.tracker import Tracker
from ..ui.widgets.waiting_button import WaitingButton
from ..ui.wording import Words
from . import link_rows
from .remedies import follow, possible, reachable


class LinkPage(Page):
    name = "link"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._panel = MatchPanel("link.match")
        self._rows = link_rows.LinkRows(self)
        self._tracker = Tracker("link.tracker")
        self._resend = WaitingButton(
            "link.resend", waiting=self.tr("Resend SMS in {time}"), ready=self.tr("Resend SMS")
        )
        self._resend.activated.connect(self._send_again)
        self._none = NoteRow("link.no_message", "", self._resend)
        self._remedy = Note("link.remedy", words=" ")
        self._remedy.linked.connect(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (self._panel, self._tracker, self._none, self._remedy):
            column.addWidget(widget)

    # -- the contract ------------------------------------------------------------------------------------------

    def chrome(self) -> Chrome:
        application, link = self._application(), self._link()
        if application is None or link is None or self._view is None:
            return Chrome(title=self.tr("Check your phone"))
        left = Act(label=self.tr("Change phone number"), does="detour:phone", icon="pencil")
        other = Act(label=self.tr("Try another method"), does="detour:method")
        change = left if application.action("start-phone") is not None else None
        if link.ended is not None:
            words = self._ended(link)
            primary = self._primary(application)
            return Chrome(title=words.title, lead=words.why, caption=self._caption(link), left=change, primary=primary)
        lead = prose.parse(self.tr("We texted a link to **{phone}**. Open it on that phone."), {"phone": link.to})
        return Chrome(
            title=self.tr("Check your phone"),
            lead=lead,
            caption=self.tr("Waiting for your phone"),
            left=change,
            secondary=other if possible(application, "method") else None,
        )

    def show_document(self, view: View) -> None:
        self._view = view
        application, link = self._application(), self._link()
        if application is None or link is None:
            return
        self._tracker.set_clock(view.now)
        self._panel.set_number(link.match)
        self._panel.setVisible(link.ended is None)
        self._none.setVisible(link.ended is None and link_rows.happened(link, "number_matched") is None)
        self._remedy.setVisible(link.ended is not None)
        if link.ended is None:
            self._tracker.set_rows(self._rows.waiting(link, view.words))
            self._show_resend(view, link, application.action("resend-link"))
        else:
            words = self._ended(link)
            self._tracker.set_rows(self._rows.ended(application, link, view.words, words.title))
            self._remedy.words.set_words(self._what_to_do(application, words))
        self.changed.emit()

    def finish(self, view: View) -> int:
        """All rows tick for a moment when the numbers matched."""
        link = self._link()
        confirmed = view.application.when("phone_confirmed") if view.application is not None else None
        if link is None or link.ended is not None or confirmed is None or confirmed < link.sent_at:
            return 0
        self._none.setVisible(False)
        self._tracker.set_rows(link_rows.all_done(self._tracker.rows()))
        return theme_of(self).duration("autoAdvanceHold")

    def submit(self) -> None:
        """Enter, where there is a primary: the act that can succeed."""
        application = self._application()
        primary = self._primary(application) if application is not None else None
        if primary is not None and self._link() is not None:
            self.act(primary.does.partition(":")[2])

    def act(self, key: str) -> None:
        application = self._application()
        if application is not None:
            follow(self, application, key)

    # -- parts -------------------------------------------------------------------------------------------------

    def _show_resend(self, view: View, link: Link, resend: Action | None) -> None:
        self._resend.setVisible(resend is not None)
        markup = self.tr("**No text message?** Check the signal and your spam folder.")
        if resend is None:
            markup = self.tr("**No text message?** No more can be sent today. Try another method.")
        else:
            self._resend.set_clock(view.now)
            self._resend.set_available_at(link_rows.moment(resend.available_at))
            if resend.left is not None and resend.left <= 2:
                left = self.tr("One more can be sent.") if resend.left == 1 else self.tr("Two more can be sent.")
                markup = self.tr("**No text message?** Check the signal. {left}").format(left=left)
        if link_rows.happened(link, "link_opened") is not None and resend is not None:
            markup = self.tr("**Page closed on the phone?** Open the link again, or get a new one.")
        self._none.set_words(prose.parse(markup))

    def _what_to_do(self, application: Application, words: Words) -> tuple[Part, ...]:
        """The remedy, and the other method where the remedy does not speak of it."""
        parts = (Part(self.tr("What to do."), strong=True), Part(" "), *words.remedy)
        if not any(part.link == "documents" for part in words.remedy):
            parts = (*parts, *prose.parse(self.tr(" Or [try another method](method).")))
        return reachable(application, parts)

    def _caption(self, link: Link) -> str:
        captions = {
            "link_expired": self.tr("Link expired"),
            "link_refused": self.tr("Link stopped"),
            "match_failed": self.tr("Numbers didn't match"),
        }
        return captions.get(link.ended or "", self.tr("Text message failed"))

    def _ended(self, link: Link) -> Words:
        assert self._view is not None
        return self._view.words.words(link.ended or "")

    def _primary(self, application: Application) -> Act | None:
        """The one act that can succeed after the link has ended."""
        if application.suggested != "documents" and application.action("resend-link") is not None:
            return Act(label=self.tr("Send a new link"), does="page:resend-link", busy_label=self.tr("Sending"))
        if possible(application, "documents"):
            return Act(label=self.tr("Verify with a document"), does="page:documents")
        return Act(label=self.tr("Contact support"), does="ask:support")

    def _send_again(self) -> None:
        self.sent.emit(ResendLink())

    def _application(self) -> Application | None:
        return self._view.application if self._view is not None else None

    def _link(self) -> Link | None:
        application = self._application()
        return application.link if application is not None else None
