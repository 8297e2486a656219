"""Drives the real program as a person does: keys and clicks on real widgets, eyes on the real session.

Nothing of ours is replaced. The window, the session, the HTTP client and the server are those of the program; only
the key store is a file, because there is no system key store on a machine without a screen.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimeZone
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from kyc_desktop.api.sandbox import Decision, Sandbox
from kyc_desktop.api.state import SessionState
from kyc_desktop.app import first_config
from kyc_desktop.flow.application import Application
from kyc_desktop.flow.operator import parse
from kyc_desktop.pages import PAGES
from kyc_desktop.running import Place, Program
from kyc_desktop.ui.dialogs import Dialog
from kyc_desktop.ui.theme import Theme, install
from kyc_desktop.ui.widgets.waiting_button import WaitingButton
from kyc_desktop.ui.window import Window

from .inbox import Inbox

PASSWORD = "correct horse battery staple"
EMAIL = "maya.ortiz@example.com"
REVIEWED = "maya.ortiz+review@example.com"
"""Her documents are not read by the server: a reviewer decides."""


class Hurried(Theme):
    """The program's looks without the moment in which a success is shown; that moment has tests of its own."""

    def duration(self, name: str) -> int:
        return 0 if name == "autoAdvanceHold" else super().duration(name)


class Journey:
    """One run of the program against one server."""

    def __init__(self, data_dir: Path, *, server: str | None, inbox: Inbox | None = None) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        QLocale.setDefault(QLocale("en_US"))
        theme = Hurried()
        theme.set_mode("light")
        theme.reduced_motion = True
        install(app, theme)
        operator = parse({}, {})
        config = first_config(operator, sandbox=server is None)
        self.window = Window(PAGES, config, locale=QLocale("en_US"), zone=QTimeZone(b"America/Chicago"))
        place = Place(server=server, data_dir=data_dir, config=config, inbox=False)
        self.program = Program(self.window, place)
        self.session = self.program.session
        self._inbox = inbox
        self._task: asyncio.Task[None] | None = None

    # -- life ------------------------------------------------------------------------------------------------

    async def start(self) -> Journey:
        self.window.show()
        self._task = asyncio.get_running_loop().create_task(self.program.run())
        await self.until(lambda: bool(self.state.config and self.state.config.countries), "the configuration")
        await self.until(lambda: not self.state.resuming, "the end of resuming")
        return self

    async def close(self) -> None:
        """Close the window as a person does and wait until all has ended. Nothing happens the second time."""
        if self._task is None:
            return
        self.window.close()
        task, self._task = self._task, None
        await asyncio.wait_for(task, 20)
        self.window.deleteLater()

    async def crash(self) -> None:
        """Nothing is closed, nothing is saved any more: the tasks vanish with their memory."""
        assert self._task is not None
        task, self._task = self._task, None
        self.window.detach()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await self.session.stop()
        self.window.blockSignals(True)
        self.window.close()
        self.window.deleteLater()

    # -- photos ----------------------------------------------------------------------------------------------

    async def check_file(self, side: str, path: Path) -> None:
        """Give a file to its side, as the file dialog and a drop do, and wait until it was read."""
        await self.on("photos")
        self.window.page.load(side, str(path))  # type: ignore[attr-defined]  # where the file dialog and a drop end
        await self.on("photo_check", seconds=30)

    async def use_file(self, side: str, path: Path) -> None:
        """The same, and say yes to it: the next side is wanted, or everything is sent."""
        await self.check_file(side, path)
        assert self.window.sheet.footer.primary.text() == "Use this photo", self.describe()
        self.press_primary()

    # -- looking ---------------------------------------------------------------------------------------------

    @property
    def state(self) -> SessionState:
        return self.session.state

    @property
    def application(self) -> Application:
        assert self.state.application is not None, "there is no application yet"
        return self.state.application

    @property
    def page(self) -> str:
        return self.window.page.name

    @property
    def inbox(self) -> Inbox:
        assert self._inbox is not None
        return self._inbox

    async def until(self, check: Callable[[], bool], what: str, *, seconds: float = 30) -> None:
        """Let the program run until ``check`` is true; AssertionError with what the screen shows when it is not."""
        try:
            async with asyncio.timeout(seconds):
                while not check():  # noqa: ASYNC110 - painted words have no event to wait for
                    await asyncio.sleep(0.005)
        except TimeoutError:
            raise AssertionError(f"waited {seconds} s for {what}. {self.describe()}") from None

    async def on(self, page: str, *, seconds: float = 30) -> None:
        await self.until(lambda: self.page == page and not self.state.busy, f"the page {page}", seconds=seconds)

    async def idle(self) -> None:
        """Until no command is under way."""
        await self.until(lambda: not self.state.busy, "the end of the command")
        await asyncio.sleep(0)

    def describe(self) -> str:
        application = self.state.application
        step = application.step if application is not None else "none"
        return (
            f"Page {self.page}, step {step}, busy {self.state.busy!r}, problem {self.state.problem},"
            f" connection {self.state.connection}, on the screen: {self.words()!r}"
        )

    def words(self) -> str:
        """Everything that can be read in the sheet, in one string."""
        found = []
        for widget in self.window.sheet.findChildren(QWidget):
            if not widget.isVisibleTo(self.window):
                continue
            for name in ("words", "text"):
                read = getattr(widget, name, None)
                if callable(read):
                    said = read()
                    text = said if isinstance(said, str) else "".join(getattr(part, "text", "") for part in said)
                    if text:
                        found.append(text)
                    break
        return " | ".join(found)

    def find(self, name: str) -> QWidget:
        found = list(self.window.findChildren(QWidget, name))
        assert found, f"there is no {name}. {self.describe()}"
        return next((widget for widget in found if widget.isVisibleTo(self.window)), found[0])

    # -- doing -----------------------------------------------------------------------------------------------

    def type_in(self, name: str, text: str) -> None:
        """Focus a field, replace what is in it, and leave it by Tab as a person does."""
        self.find(name).setFocus(Qt.FocusReason.TabFocusReason)
        target = self.find(name)
        entry = target.focusProxy() or target
        while entry.focusProxy() is not None:
            entry = entry.focusProxy()
        if isinstance(entry, QLineEdit):
            entry.selectAll()
        QTest.keyClicks(entry, text)
        QTest.keyClick(entry, Qt.Key.Key_Tab)

    def choose(self, name: str, words: str) -> None:
        """Pick an entry of a drop-down by typing it."""
        target = self.find(name)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        entry = target.focusProxy() or target
        if isinstance(entry, QLineEdit):
            entry.selectAll()
        QTest.keyClicks(entry, words)
        QTest.keyClick(entry, Qt.Key.Key_Return)

    def click(self, name: str) -> None:
        widget = self.find(name)
        assert widget.isVisibleTo(self.window), f"{name} is hidden. {self.describe()}"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    async def click_when_ready(self, name: str) -> None:
        """Press a button that counts down first, once it is at zero."""
        button = self.find(name)
        assert isinstance(button, WaitingButton)
        await self.until(lambda: button.isVisible() and button.seconds_left() == 0, f"{name} to be ready")
        self.click(name)

    def press_primary(self) -> None:
        footer = self.window.sheet.footer
        assert footer.primary.isVisibleTo(self.window), f"no primary. {self.describe()}"
        assert footer.primary.isEnabled(), f"the primary is disabled. {self.describe()}"
        QTest.mouseClick(footer.primary, Qt.MouseButton.LeftButton)

    def press_left(self) -> None:
        QTest.mouseClick(self.window.sheet.footer.left, Qt.MouseButton.LeftButton)

    def press_secondary(self) -> None:
        QTest.mouseClick(self.window.sheet.footer.secondary, Qt.MouseButton.LeftButton)

    def type_text(self, name: str, text: str) -> None:
        """Write into a field of several lines."""
        target = self.find(name)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClicks(target.focusProxy() or target, text)

    def dialog_buttons(self) -> list[QPushButton]:
        """The buttons of the open question, the safe one first."""
        return [button for dialog in self.window.findChildren(Dialog) for button in dialog.findChildren(QPushButton)]

    def answer_dialog(self, *, safe: bool) -> None:
        buttons = self.dialog_buttons()
        QTest.mouseClick(buttons[0] if safe else buttons[-1], Qt.MouseButton.LeftButton)

    # -- the steps -------------------------------------------------------------------------------------------

    async def register(self, email: str = EMAIL, password: str = PASSWORD) -> None:
        await self.on("account")
        self.type_in("account.email", email)
        self.type_in("account.password", password)
        self.choose("account.country", "United States")
        self.choose("account.state", "Texas")
        self.tick("account.terms")
        self.press_primary()
        await self.on("email")

    def tick(self, name: str) -> None:
        target = self.find(name)
        box = target.focusProxy() or target
        QTest.keyClick(box, Qt.Key.Key_Space)

    async def confirm_email(self) -> None:
        mail = await self.inbox.next("email")
        assert mail.code
        self.type_code(mail.code)
        await self.on("method")

    def type_code(self, code: str) -> None:
        target = self.find("email.code")
        entry = target.focusProxy() or target
        entry.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClicks(entry, code)

    async def choose_phone(self) -> None:
        self.click("method.phone")
        self.press_primary()
        await self.on("phone")

    async def choose_documents(self) -> None:
        self.click("method.documents")
        self.press_primary()
        await self.on("documents")
        self.click("documents.by_file")

    async def send_phone(self, number: str, born: tuple[str, str, str] = ("1991", "3", "14")) -> None:
        """``number``: the last two digits of +1 202 555 01NN, or a whole number."""
        await self.on("phone")
        self.type_phone(number, born)
        self.press_primary()

    def type_phone(self, number: str, born: tuple[str, str, str] = ("1991", "3", "14")) -> None:
        self.type_in("phone.number", f"20255501{number}" if len(number) == 2 else number)
        self.type_born("phone.date_of_birth", born)

    def type_born(self, name: str, born: tuple[str, str, str]) -> None:
        for part, digits in zip(("year", "month", "day"), born, strict=True):
            self.type_in(f"{name}.{part}", digits)

    async def tap_link(self) -> None:
        """Open the newest text message and type the number that this window shows."""
        text = await self.inbox.next("sms", seconds=15)
        assert text.link
        assert self.application.link is not None
        page = await self.inbox.type_number(text.link, self.application.link.match)
        assert page.heading == "Done", page

    async def to_method(self, email: str = EMAIL) -> None:
        await self.register(email)
        await self.confirm_email()

    async def to_phone(self, email: str = EMAIL) -> None:
        await self.to_method(email)
        await self.choose_phone()

    async def to_link(self, number: str, **more: object) -> None:
        await self.to_phone()
        await self.send_phone(number, **more)  # type: ignore[arg-type]  # only `born` is passed on
        await self.on("link")

    async def to_review(self, number: str = "00") -> None:
        await self.to_link(number)
        await self.tap_link()
        await self.on("review")

    async def decide(self, outcome: str, *findings: str, note: str = "") -> None:
        """What the reviewer decides about the only case that waits."""
        sandbox = self.inbox.sandbox
        await self.until(lambda: self.application.step == "in_review", "the review")
        waiting = (await sandbox.reviews()).reviews
        assert len(waiting) == 1, waiting
        await sandbox.decide(waiting[0].id, Decision(outcome=outcome, findings=findings, note=note))


def sandbox_of(url: str, token: str) -> Sandbox:
    return Sandbox(url, token=token)
