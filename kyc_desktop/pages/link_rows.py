"""The events of a text message as tracker rows, in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QObject

from ..flow import prose
from ..flow.application import Application, Link
from ..ui.widgets.tracker import TrackerRow
from ..ui.wording import Wording


def happened(link: Link, code: str) -> str | None:
    """When the newest event of that code happened."""
    return next((event.at for event in reversed(link.events) if event.code == code), None)


def moment(at: str | None) -> datetime | None:
    return datetime.fromisoformat(at) if at else None


def all_done(rows: Iterable[TrackerRow]) -> list[TrackerRow]:
    """The same rows, ticked: shown for a moment before the window moves on."""
    return [TrackerRow(state="done", words=row.words, time=row.time) for row in rows]


class LinkRows(QObject):
    """Rows for one link; an object so that its words are translated under one name."""

    def _message(self, link: Link, words: Wording) -> TrackerRow:
        """What became of the text message itself."""
        delivered = happened(link, "sms_delivered")
        if delivered:
            return TrackerRow(state="done", words=self.tr("Text message delivered"), time=words.clock(delivered))
        sent = happened(link, "sms_sent")
        if happened(link, "link_opened"):
            return TrackerRow(state="done", words=self.tr("Text message sent"), time=words.clock(sent or link.sent_at))
        if sent:
            return TrackerRow(
                state="current", words=self.tr("Text message is on its way to your phone"), since=moment(sent)
            )
        return TrackerRow(state="current", words=self.tr("Sending the text message"), since=moment(link.sent_at))

    def _open(self, link: Link, words: Wording) -> TrackerRow:
        opened = happened(link, "link_opened")
        if opened:
            return TrackerRow(state="done", words=self.tr("Link opened on your phone"), time=words.clock(opened))
        delivered = happened(link, "sms_delivered")
        if delivered:
            return TrackerRow(
                state="current", words=self.tr("Waiting for you to open the link"), since=moment(delivered)
            )
        return TrackerRow(state="todo", words=self.tr("Open the link on that phone"))

    def _match(self, link: Link, words: Wording) -> TrackerRow:
        matched = happened(link, "number_matched")
        if matched:
            return TrackerRow(state="done", words=self.tr("The numbers match"), time=words.clock(matched))
        opened = happened(link, "link_opened")
        type_it = prose.parse(self.tr("Type **{number}** on the page that opens"), {"number": link.match})
        if not opened:
            return TrackerRow(state="todo", words=type_it)
        wrong = happened(link, "number_wrong")
        if wrong:
            left = self.tr("%n tries left", "", link.tries_left or 0)
            words_now = self.tr("That number didn't match. {left}.").format(left=left)
            return TrackerRow(state="warning", words=words_now, since=moment(wrong))
        return TrackerRow(state="current", words=type_it, since=moment(opened))

    def _last(self, link: Link) -> TrackerRow:
        matched = happened(link, "number_matched")
        if matched:
            return TrackerRow(state="current", words=self.tr("Looking up your details"), since=moment(matched))
        return TrackerRow(state="todo", words=self.tr("Come back here. This window moves on by itself."))

    def waiting(self, link: Link, words: Wording) -> list[TrackerRow]:
        """The four rows of picture 07."""
        return [self._message(link, words), self._open(link, words), self._match(link, words), self._last(link)]

    def ended(self, application: Application, link: Link, words: Wording, title: str) -> list[TrackerRow]:
        """What happened until the link ended, and that it ended."""
        rows = [row for row in (self._message(link, words), self._open(link, words)) if row.state == "done"]
        ended = happened(link, link.ended or "") or application.server_time
        return [*rows, TrackerRow(state="failed", words=title, time=words.clock(ended))]
