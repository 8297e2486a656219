"""The list of mails and texts, newest first.

Signals:
    MessageList.opened(str): the link of a mail or a text is to be opened in the browser.
    MessageList.phoned(str): the link of a text is to be opened in the phone window.
    MessageList.copied(str): that text is to be copied.
"""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kyc_desktop.api.sandbox import Message
from kyc_desktop.ui.widgets.button import Button
from kyc_desktop.ui.widgets.card import Card
from kyc_desktop.ui.widgets.text import Body, Small, Strong

from .scrolled import Scrolled


class MessageCard(Card):
    """One message, whole, with what can be done with it."""

    opened = Signal(str)
    phoned = Signal(str)
    copied = Signal(str)

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(f"inbox.message.{message.id}", parent=parent)
        self.message = message
        name = self.objectName()
        self.column.setContentsMargins(16, 14, 16, 14)
        self.column.setSpacing(8)
        kind = self.tr("Email to {to}, {time}") if message.kind == "email" else self.tr("Text to {to}, {time}")
        at = QDateTime.fromString(message.at, Qt.DateFormat.ISODateWithMs).toLocalTime().time()
        time = QLocale().toString(at, QLocale.FormatType.ShortFormat)
        self.add(Small(f"{name}.head", kind.format(to=message.to, time=time)))
        if message.subject:
            self.add(Strong(f"{name}.subject", message.subject))
        self.add(Body(f"{name}.text", message.text.strip()))
        self.add(self._buttons(name))

    def _buttons(self, name: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        message = self.message
        if message.link and message.kind == "sms":
            phone = Button(f"{name}.phone", self.tr("Open on a phone"), kind="primary", small=True)
            phone.clicked.connect(self._phone)
            layout.addWidget(phone)
        if message.code:
            copy = Button(f"{name}.copy", self.tr("Copy the code"), kind="primary", small=True)
            copy.clicked.connect(self._copy)
            layout.addWidget(copy)
        if message.link:
            link = Button(f"{name}.open", self.tr("Open the link"), kind="secondary", small=True)
            link.clicked.connect(self._open)
            layout.addWidget(link)
        layout.addStretch(1)
        return row

    def _phone(self) -> None:
        self.phoned.emit(self.message.link)

    def _open(self) -> None:
        self.opened.emit(self.message.link)

    def _copy(self) -> None:
        self.copied.emit(self.message.code)


class MessageList(Scrolled):
    """All messages of the sandbox."""

    opened = Signal(str)
    phoned = Signal(str)
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inbox.messages", parent=parent)
        self._cards: list[MessageCard] = []
        self._empty = Small("inbox.empty", self.tr("Nothing was sent yet. Mails and texts appear here by themselves."))
        self.add(self._empty)

    @property
    def messages(self) -> tuple[Message, ...]:
        """Newest first."""
        return tuple(card.message for card in self._cards)

    def card(self, index: int) -> MessageCard:
        """0 is the newest."""
        return self._cards[index]

    def arrive(self, message: Message) -> None:
        self._empty.hide()
        card = MessageCard(message)
        card.opened.connect(self.opened)
        card.phoned.connect(self.phoned)
        card.copied.connect(self.copied)
        self._cards.insert(0, card)
        self.add_first(card)
        self.verticalScrollBar().setValue(0)
