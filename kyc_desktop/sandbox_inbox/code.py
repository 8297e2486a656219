"""The code that the program shows for a phone, for a tester who has none at hand.

Signals:
    CodeCard.phoned(str): its link is to be opened in the phone window.
    CodeCard.opened(str): its link is to be opened in the browser.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kyc_desktop.ui.widgets.button import Button
from kyc_desktop.ui.widgets.card import Card
from kyc_desktop.ui.widgets.text import Strong


class CodeCard(Card):
    """Links to the page that a camera would open."""

    phoned = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inbox.code", parent=parent)
        self._url = ""
        self.column.setContentsMargins(16, 14, 16, 14)
        self.column.setSpacing(8)
        self.add(Strong("inbox.code.head", self.tr("The window waits for a phone")))
        phone = Button("inbox.code.phone", self.tr("Open on a phone"), kind="primary", small=True)
        phone.clicked.connect(lambda: self.phoned.emit(self._url))
        link = Button("inbox.code.open", self.tr("Open the link"), kind="secondary", small=True)
        link.clicked.connect(lambda: self.opened.emit(self._url))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(phone)
        layout.addWidget(link)
        layout.addStretch(1)
        self.add(row)

    def show_code(self, url: str) -> None:
        """``url``: what is in the code."""
        self._url = url
