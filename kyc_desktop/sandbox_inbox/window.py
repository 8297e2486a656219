"""The sandbox's inbox: a window of its own beside the program, so that it is never taken for a part of it."""

from __future__ import annotations

import asyncio
import logging
from typing import Final

from PySide6.QtCore import QPoint, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kyc_desktop.api.errors import ApiError
from kyc_desktop.api.sandbox import Sandbox
from kyc_desktop.ui.tasks import TaskScope
from kyc_desktop.ui.toast import Toast
from kyc_desktop.ui.widgets.button import Button
from kyc_desktop.ui.widgets.card import Padded
from kyc_desktop.ui.widgets.themed import Themed, antialiased

from .band import Band
from .code import CodeCard
from .controls import Advance, Controls, Decide, Order, Wish
from .messages import MessageList
from .people import People
from .phone import PhoneWindow

_log = logging.getLogger(__name__)

_PAUSE: Final = 1.0
"""Seconds before asking again when the sandbox did not answer; it is on this computer."""

_LOOK_EVERY: Final = 2000
"""Milliseconds between two looks at the reviews while they are shown: nothing reports a new one."""

_WIDTH: Final = 460
_GAP: Final = 16


class InboxWindow(Themed, QWidget):
    """Follows the sandbox from `start` until the program ends; closing it only hides it."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__()
        self.setObjectName("inbox")
        self.setWindowTitle(self.tr("Sandbox inbox"))
        self._sandbox = sandbox
        self._scope = TaskScope(self)
        self.phones: list[PhoneWindow] = []
        self.code = CodeCard()
        self.messages = MessageList()
        self.people = People()
        self.controls = Controls()
        self._stack = QStackedWidget()
        self._tabs: list[Button] = []
        self._look_again = QTimer(self, interval=_LOOK_EVERY)
        self._look_again.timeout.connect(self._keep_looking)
        self._build()
        self._toast = Toast(self)
        self.code.opened.connect(self._open)
        self.code.phoned.connect(self.open_on_phone)
        self.messages.opened.connect(self._open)
        self.messages.phoned.connect(self.open_on_phone)
        self.messages.copied.connect(self._copy)
        self.people.copied.connect(self._copy)
        self.controls.wanted.connect(self._want)
        self.resize(_WIDTH, 760)
        self.follow_theme()

    def start(self) -> None:
        """Begin to follow; needs a running event loop."""
        self._scope.start(self._follow())
        self._scope.start(self._fill())

    def stop(self) -> None:
        self._look_again.stop()
        self._scope.cancel()
        for phone in self.phones:
            phone.close()

    def stand_beside(self, window: QWidget) -> None:
        """Take a place right of that window, and move it to the left where the screen has room for both."""
        place = window.frameGeometry()
        screen = window.screen().availableGeometry()
        beyond = place.right() + _GAP + _WIDTH - screen.right()
        if 0 < beyond <= place.left() - screen.left():
            place.moveLeft(place.left() - beyond)
            window.move(place.topLeft())
        self.move(min(place.right() + _GAP, screen.right() - _WIDTH), max(place.top(), screen.top()))

    def open_on_phone(self, url: str) -> PhoneWindow:
        """Open the link in a phone of its own beside this window."""
        phone = PhoneWindow(self._sandbox)
        phone.move(self.frameGeometry().topLeft())
        phone.open_link(url)
        phone.show()
        self.phones.append(phone)
        return phone

    def show_code(self, url: str) -> None:
        """The program shows a code with that address for a phone; "" when it shows none any more."""
        self.code.show_code(url)
        self._code_row.setVisible(bool(url))

    def show_tab(self, index: int) -> None:
        """0 messages, 1 people, 2 controls."""
        self._stack.setCurrentIndex(index)
        for number, tab in enumerate(self._tabs):
            tab.set_kind("secondary" if number == index else "quiet")
        if index == 2:
            self._scope.start(self._look_at_reviews())
            self._look_again.start()
        else:
            self._look_again.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - the name is Qt's
        super().resizeEvent(event)
        self._toast.set_anchor(QPoint(self.width() // 2, self.height() - 24), self.width() - 48)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        antialiased(self).fillRect(self.rect(), self.colour("surface"))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Band(self.tr("Sandbox: nothing is really sent")))
        row = QHBoxLayout()
        row.setContentsMargins(24, 16, 24, 0)
        row.setSpacing(8)
        pages = (
            ("messages", self.tr("Messages"), self.messages),
            ("people", self.tr("People"), self.people),
            ("controls", self.tr("Controls"), self.controls),
        )
        for index, (name, words, page) in enumerate(pages):
            tab = Button(f"inbox.tab.{name}", words, kind="quiet", small=True)
            tab.clicked.connect(lambda _checked=False, index=index: self.show_tab(index))
            self._tabs.append(tab)
            row.addWidget(tab)
            self._stack.addWidget(page)
        row.addStretch(1)
        column.addLayout(row)
        self._code_row = Padded(self.code, (24, 16, 24, 0))
        self._code_row.hide()
        column.addWidget(self._code_row)
        column.addWidget(self._stack, 1)
        self._tabs[0].set_kind("secondary")

    async def _follow(self) -> None:
        cursor = ""
        while True:
            try:
                answer = await self._sandbox.messages(cursor, wait=True)
            except ApiError as error:
                _log.info("the inbox: %s", error.code)
                await asyncio.sleep(_PAUSE)
                continue
            for message in answer.messages:
                self.messages.arrive(message)
            if answer.after == cursor and not answer.messages:
                # A server that holds nothing back is not asked in a tight loop.
                await asyncio.sleep(_PAUSE)
            cursor = answer.after

    async def _fill(self) -> None:
        try:
            self.people.show_personas(await self._sandbox.personas())
            self.controls.show_faults(await self._sandbox.faults())
        except ApiError as error:
            self._say(error)

    def _keep_looking(self) -> None:
        if self.isVisible():
            self._scope.start(self._look_at_reviews(aloud=False))

    async def _look_at_reviews(self, *, aloud: bool = True) -> None:
        try:
            self.controls.show_reviews((await self._sandbox.reviews()).reviews)
        except ApiError as error:
            if aloud:
                self._say(error)

    def _want(self, wish: Wish) -> None:
        self._scope.start(self._grant(wish))

    async def _grant(self, wish: Wish) -> None:
        try:
            if isinstance(wish, Advance):
                self.controls.show_clock((await self._sandbox.advance_clock(wish.seconds)).now)
            elif isinstance(wish, Order):
                self.controls.show_faults(await self._sandbox.order_fault(wish.fault))
            elif isinstance(wish, Decide):
                await self._sandbox.decide(wish.review, wish.decision)
        except ApiError as error:
            self._say(error)
        await self._look_at_reviews()

    def _say(self, error: ApiError) -> None:
        self._toast.say(self.tr("The sandbox answered: {code}").format(code=error.code))

    def _open(self, url: str) -> None:
        QDesktopServices.openUrl(QUrl(self._sandbox.present(url)))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._toast.say(self.tr("Copied"))
