"""Hands and eyes of a test on a window: real keys and clicks on real widgets, by their stable object names.

Nothing waits for a fixed time: words wait until something is so, and say what is on the screen when it does not come.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kyc_desktop.api.session import Session
from kyc_desktop.api.state import SessionState
from kyc_desktop.flow.application import Application
from kyc_desktop.ui.dialogs import Dialog
from kyc_desktop.ui.widgets.combo import Combo
from kyc_desktop.ui.widgets.waiting_button import WaitingButton
from kyc_desktop.ui.window import Window

from .words import Runner, word

PATIENCE_S = 30.0


class Hands:
    """``window`` and ``session`` of one running program."""

    window: Window
    session: Session
    runner: Runner = Runner()

    # -- looking ---------------------------------------------------------------------------------------------

    @property
    def state(self) -> SessionState:
        return self.session.state

    @property
    def application(self) -> Application:
        """The newest document. AssertionError before there is one."""
        assert self.state.application is not None, f"there is no application yet. {self.describe()}"
        return self.state.application

    @property
    def page(self) -> str:
        """Name of the page that is shown, as in `flow.steps`."""
        return self.window.page.name

    @word
    async def until(self, check: Callable[[], bool], what: str, *, seconds: float = PATIENCE_S) -> None:
        """Let the program run until ``check`` is true; AssertionError with what the screen shows when it is not."""
        __tracebackhide__ = True
        try:
            async with asyncio.timeout(seconds):
                while not check():  # noqa: ASYNC110 - painted words have no event to wait for
                    await asyncio.sleep(0.005)
        except TimeoutError:
            raise AssertionError(f"waited {seconds:g} s for {what}. {self.describe()}") from None

    @word
    async def on(self, *pages: str, seconds: float = PATIENCE_S) -> None:
        """Until one of these pages is shown and no command is under way."""
        __tracebackhide__ = True
        names = " or ".join(pages)
        await self.until(lambda: self.page in pages and not self.state.busy, f"the page {names}", seconds=seconds)

    @word
    async def idle(self) -> None:
        """Until no command is under way."""
        await self.until(lambda: not self.state.busy, "the end of the command")
        await asyncio.sleep(0)

    def describe(self) -> str:
        """The page, the document and every word on the screen, for a message."""
        application = self.state.application
        document = f"step {application.step}, version {application.version}" if application is not None else "none"
        return (
            f"Page {self.page}, document: {document}, busy {self.state.busy!r}, problem {self.state.problem},"
            f" connection {self.state.connection}, on the screen: {self.words()!r}"
        )

    def words(self) -> str:
        """Everything that can be read in the sheet, in one string."""
        found = []
        for widget in self.window.sheet.findChildren(QWidget):
            if not widget.isVisibleTo(self.window):
                continue
            text = reads(widget)
            if text:
                found.append(text)
        return " | ".join(found)

    def find(self, name: str) -> QWidget:
        """The widget of that object name, the visible one where there are several."""
        found = list(self.window.findChildren(QWidget, name))
        assert found, f"there is no {name}. {self.describe()}"
        return next((widget for widget in found if widget.isVisibleTo(self.window)), found[0])

    def dialog_buttons(self) -> list[QPushButton]:
        """The buttons of the open question, the safe one first."""
        return [button for dialog in self.window.findChildren(Dialog) for button in dialog.findChildren(QPushButton)]

    # -- doing -----------------------------------------------------------------------------------------------

    def type_in(self, name: str, text: str) -> None:
        """Focus a field, replace what is in it, and leave it by Tab as a person does."""
        self.find(name).setFocus(Qt.FocusReason.TabFocusReason)
        entry = _entry(self.find(name))
        if isinstance(entry, QLineEdit):
            entry.selectAll()
        QTest.keyClicks(entry, text)
        QTest.keyClick(entry, Qt.Key.Key_Tab)

    def type_text(self, name: str, text: str) -> None:
        """Write into a field of several lines, or of several boxes."""
        target = self.find(name)
        entry = target.focusProxy() or target
        entry.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClicks(entry, text)

    def type_born(self, name: str, born: tuple[str, str, str]) -> None:
        """``born``: year, month, day."""
        for part, digits in zip(("year", "month", "day"), born, strict=True):
            self.type_in(f"{name}.{part}", digits)

    def choose(self, name: str, words: str) -> None:
        """Pick an entry of a drop-down by typing it, or its key: ``US`` or ``United States``."""
        target = self.find(name)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        entry = target.focusProxy() or target
        if isinstance(entry, QLineEdit):
            entry.selectAll()
        named = target.text_of(words) if isinstance(target, Combo) else ""
        QTest.keyClicks(entry, named or words)
        QTest.keyClick(entry, Qt.Key.Key_Return)

    def tick(self, name: str) -> None:
        target = self.find(name)
        QTest.keyClick(target.focusProxy() or target, Qt.Key.Key_Space)

    def click(self, name: str) -> None:
        widget = self.find(name)
        assert widget.isVisibleTo(self.window), f"{name} is hidden. {self.describe()}"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    @word
    async def click_when_ready(self, name: str) -> None:
        """Press a button that counts down first, once it is at zero."""
        button = self.find(name)
        assert isinstance(button, WaitingButton)
        await self.until(lambda: button.isVisible() and button.seconds_left() == 0, f"{name} to be ready")
        self.click(name)

    def press_primary(self) -> None:
        """The one filled button of the page."""
        footer = self.window.sheet.footer
        assert footer.primary.isVisibleTo(self.window), f"no primary. {self.describe()}"
        assert footer.primary.isEnabled(), f"the primary is disabled. {self.describe()}"
        QTest.mouseClick(footer.primary, Qt.MouseButton.LeftButton)

    def press_left(self) -> None:
        """Back, or what stands in its place."""
        QTest.mouseClick(self.window.sheet.footer.left, Qt.MouseButton.LeftButton)

    def press_secondary(self) -> None:
        QTest.mouseClick(self.window.sheet.footer.secondary, Qt.MouseButton.LeftButton)

    def answer_dialog(self, *, safe: bool) -> None:
        buttons = self.dialog_buttons()
        QTest.mouseClick(buttons[0] if safe else buttons[-1], Qt.MouseButton.LeftButton)


def reads(widget: QWidget) -> str:
    """What can be read on it, "" where there are no words."""
    for name in ("words", "text"):
        read = getattr(widget, name, None)
        if callable(read):
            said = read()
            return said if isinstance(said, str) else "".join(getattr(part, "text", "") for part in said)
    return ""


def _entry(widget: QWidget) -> QWidget:
    """What takes the keys when the widget has the focus."""
    proxy = widget.focusProxy()
    return widget if proxy is None else _entry(proxy)
