"""The other ways to the page on the phone: an address and a code to type there, or the link as a text message.

Signals:
    HandoffLink.texted(): the link is to be sent.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..flow import prose
from ..flow.application import Handoff
from ..ui.page import View
from ..ui.widgets.button import Button
from ..ui.widgets.text import Small, Strong
from ..ui.widgets.waiting_button import WaitingButton
from .link_rows import moment


class HandoffLink(QWidget):
    texted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = Strong(f"{name}.scan", self.tr("Can't scan?"))
        self._address = Small(f"{name}.address", tabular=True)
        self._sent = Small(f"{name}.texted", tabular=True)
        self._text = Button(
            f"{name}.text", self.tr("Text me the link"), kind="secondary", icon="message-square-text", small=True
        )
        self._text.clicked.connect(self.texted)
        self._again = WaitingButton(
            f"{name}.text_again",
            waiting=self.tr("Text it again in {time}"),
            ready=self.tr("Text it again"),
            icon="message-square-text",
        )
        self._again.activated.connect(self.texted)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._head)
        words.addWidget(self._address)
        words.addWidget(self._sent)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._text, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._again, 0, Qt.AlignmentFlag.AlignTop)

    def show_handoff(self, view: View, handoff: Handoff | None) -> None:
        """``handoff``: None where its link works no more."""
        action = view.application.action("text-handoff") if view.application is not None else None
        typed = handoff is not None and bool(handoff.short_host and handoff.short_code)
        texted = handoff.texted_at if handoff is not None else None
        waits = moment(action.available_at) if action is not None else None
        early = waits is not None and waits > view.now()
        offered = handoff is not None and action is not None
        self._address.setVisible(typed)
        if handoff is not None and typed:
            words = self.tr("On your phone, open **{host}** and enter **{code}**")
            host = f"{handoff.short_host}/h" if ":" in (handoff.short_host or "") else handoff.short_host
            self._address.set_words(prose.parse(words, {"host": host or "", "code": handoff.short_code or ""}))
        self._sent.setVisible(texted is not None)
        self._sent.set_words(self._sent_words(view, texted))
        again = offered and (texted is not None or early)
        self._text.setVisible(offered and not again)
        self._again.setVisible(again)
        self._again.set_clock(view.now)
        self._again.set_available_at(waits)
        self._head.setVisible(typed or texted is not None or offered)
        self.setVisible(typed or texted is not None or offered)

    def _sent_words(self, view: View, texted: str | None) -> str:
        phone = view.application.phone if view.application is not None else None
        if phone is None:
            return self.tr("The link was sent at {time}.").format(time=view.words.clock(texted))
        return self.tr("The link was sent at {time} to your phone ending {ending}.").format(
            time=view.words.clock(texted), ending=phone.ending
        )
