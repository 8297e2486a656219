"""A run of the real program in a process of its own, made to be killed: ``python -m tests.journey.victim ARGUMENTS``.

The program is started as from the command line (ARGUMENTS are its own), offscreen. On standard input come the names
of acts below; after each, and once when the first page stands still, a line of JSON says what is on the screen.
``KYC_TEST_SANDBOX``: the sandbox token of the server, ``KYC_TEST_PHOTOS``: folder with front.jpg and back.jpg.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from kyc_desktop import options
from kyc_desktop.api.sandbox import Sandbox
from kyc_desktop.api.session import Session
from kyc_desktop.testing import MAYA, Inbox, Journey
from kyc_desktop.ui.fault_page import FaultPage
from kyc_desktop.ui.window import Window


class Wishes(QObject):
    """Brings the lines of standard input to the thread of the window."""

    came = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._driver: Driver | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.came.connect(self._do)

    def listen(self) -> None:
        for line in sys.stdin:
            self.came.emit(line.strip())

    def _do(self, name: str) -> None:
        window = next((widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window)), None)
        if window is None or window._session is None:  # the program still imports the half of it that talks
            QTimer.singleShot(5, lambda: self._do(name))
            return
        if self._driver is None:
            self._driver = Driver(window, window._session)
        task = asyncio.get_running_loop().create_task(self._driver.act(name))
        self._tasks.add(task)
        task.add_done_callback(_report)


def _report(task: asyncio.Task[None]) -> None:
    """An act that fails ends the run, and the test reads why."""
    if not task.cancelled() and (error := task.exception()) is not None:
        traceback.print_exception(error)
        os._exit(3)


class Driver(Journey):
    """The hands of the driver on the window that the program has made itself."""

    def __init__(self, window: Window, session: Session) -> None:
        self.window = window
        self.session = session
        server = options.parse(sys.argv[1:]).server
        assert server is not None
        self._inbox = Inbox(Sandbox(server, token=os.environ["KYC_TEST_SANDBOX"]))

    async def act(self, name: str) -> None:
        if name == "look":
            await self.settled()
        else:
            await ACTS[name](self)
        sys.stdout.write(f"{json.dumps(self.seen())}\n")
        sys.stdout.flush()

    async def settled(self) -> None:
        await self.until(lambda: bool(self.state.config and self.state.config.countries), "the configuration")
        await self.until(lambda: not self.state.resuming and not self.state.busy, "the document")
        notebook = self.session._notebook
        await self.until(lambda: notebook._drafts.kept and not notebook._turn.locked(), "what was typed")

    def seen(self) -> dict[str, object]:
        """What a person sees of the step, and every field but those whose content must not be kept."""
        edits = {
            edit.objectName(): edit.text()
            for edit in self.window.page.findChildren(QLineEdit)
            if edit.isVisible() and "password" not in edit.objectName() and not edit.objectName().endswith(".code.edit")
        }
        application = self.state.application
        return {
            "page": self.page,
            "step": application.step if application is not None else None,
            "version": application.version if application is not None else None,
            "reference": application.reference if application is not None else None,
            "fields": edits,
            "updates": any(
                box.isChecked()
                for box in self.window.page.findChildren(QAbstractButton)
                if box.objectName() == "account.updates.box"
            ),
            "words": self.words(),
            "fault": self.fault(),
            "clipboard": QApplication.clipboard().text(),
        }

    def fault(self) -> str:
        """The report of the page of a fault, "" where there is none."""
        pages = self.window.findChildren(FaultPage)
        return next((page.report.toPlainText() for page in pages if page.isVisible()), "")

    async def saved(self) -> None:
        """Wait until what was typed is on the disk; only the session knows when."""
        notebook = self.session._notebook
        await self.until(lambda: not notebook._unsaved and not notebook._turn.locked(), "the draft on the disk")

    # -- acts ------------------------------------------------------------------------------------------------

    async def type_account(self) -> None:
        self.type_in("account.email", os.environ["KYC_TEST_EMAIL"])
        self.type_in("account.password", MAYA.password)
        self.choose("account.country", "United States")
        self.choose("account.state", "Texas")
        self.tick("account.updates")
        await self.saved()

    async def send_account(self) -> None:
        """The rest, on the page that an earlier run has filled in."""
        self.type_in("account.password", MAYA.password)
        self.tick("account.terms")
        self.press_primary()
        await self.on("email")
        await self.saved()

    async def type_phone(self) -> None:  # type: ignore[override]  # an act has no arguments
        """A person who is approved after one edit."""
        super().type_phone("07")
        await self.saved()

    async def type_mayas_phone(self) -> None:
        super().type_phone("00")
        await self.saved()

    async def send_typed_phone(self) -> None:
        self.press_primary()
        await self.on("link")

    async def type_edit(self) -> None:
        self.click("review.edit")
        await self.on("edit")
        self.type_in("edit.line2", "Apt 5")
        self.type_in("edit.city", "Round Rock")
        await self.saved()

    async def open_edit(self) -> None:
        self.click("review.edit")
        await self.on("edit")

    async def send_edit(self) -> None:
        """From the result back to the fields, which an earlier run has filled in."""
        self.window.go("edit")
        await self.on("edit")
        await self.confirm()

    async def confirm(self) -> None:
        self.press_primary()
        await self.until(lambda: self.page not in ("review", "edit", "checking"), "the decision")

    async def licence(self) -> None:
        self.click("documents.drivers_license")
        self.click("documents.by_file")
        self.press_primary()
        await self.on("photos")

    async def choose_front(self) -> None:
        """Say yes to the front; the back is not chosen yet."""
        await self.use_file("front", _photo("front"))
        await self.on("photos")
        drafts = self.session._notebook._drafts
        await self.until(lambda: len(drafts.photos) == 1 and not drafts._turn.locked(), "the photo on the disk")

    async def first_photo(self) -> None:
        await self.until(lambda: len(self.state.photos) == 1, "the front")

    async def send_half(self) -> None:
        await self.send()
        await self.until(lambda: any(upload.sent > 0 for upload in self.state.uploads), "the first bytes")

    async def send(self) -> None:
        """Yes to the last photo sends them all."""
        await self.use_file("back", _photo("back"))

    async def sent(self) -> None:
        await self.on("review", seconds=30)

    # -- faults of the program -------------------------------------------------------------------------------

    async def fault_in_a_slot(self) -> None:
        QTimer.singleShot(0, _break)
        await self.until(lambda: bool(self.fault()), "the page of the fault")

    async def fault_in_a_task(self) -> None:
        async def work() -> None:
            raise KeyError(MAYA.email)

        self._lost = asyncio.get_running_loop().create_task(work())
        del self._lost
        await self.until(lambda: bool(self.fault()), "the page of the fault")

    async def fault_in_a_thread(self) -> None:
        thread = threading.Thread(target={"": 0}.__getitem__, args=(MAYA.email,))
        thread.start()
        thread.join()
        await self.until(lambda: bool(self.fault()), "the page of the fault")

    async def go_on(self) -> None:
        self.click("fault.safe")
        await self.until(lambda: not self.fault(), "the page below")

    async def start_again(self) -> None:
        """The next line is said by the new run."""
        self.click("fault.again")
        await asyncio.Event().wait()

    async def abort(self) -> None:
        os.abort()

    async def copy_report(self) -> None:
        self.window.asked.emit("copy-report")

    async def understood(self) -> None:
        self.click("column.banner.act")

    async def document_details(self) -> None:
        self.press_primary()
        await self.on("edit")
        for field, text in (("first_name", "Maya"), ("last_name", "Ortiz"), ("line1", "1204 Juniper Bend")):
            self.type_in(f"edit.{field}", text)
        self.type_in("edit.city", "Austin")
        self.choose("edit.state", "Texas")
        self.type_in("edit.postal_code", "78704")
        self.type_born("edit.date_of_birth", ("1991", "3", "14"))
        await self.saved()


def _break() -> None:
    raise ValueError(MAYA.email)


def _photo(side: str) -> Path:
    return Path(os.environ["KYC_TEST_PHOTOS"]) / f"{side}.jpg"


Act = Callable[[Driver], Awaitable[None]]
ACTS: dict[str, Act] = {
    "type account": Driver.type_account,
    "send account": Driver.send_account,
    "confirm email": Driver.confirm_email,
    "choose phone": Driver.choose_phone,
    "choose documents": Driver.choose_documents,
    "type phone": Driver.type_phone,
    "type Maya's phone": Driver.type_mayas_phone,
    "send phone": Driver.send_typed_phone,
    "tap link": lambda driver: _then(driver.tap_link(), driver.on("review")),
    "type edit": Driver.type_edit,
    "open edit": Driver.open_edit,
    "send edit": Driver.send_edit,
    "confirm": Driver.confirm,
    "choose licence": Driver.licence,
    "choose photos": Driver.choose_front,
    "wait for photos": Driver.first_photo,
    "send": Driver.send,
    "send half": Driver.send_half,
    "wait for review": Driver.sent,
    "type details": Driver.document_details,
    "fault in a slot": Driver.fault_in_a_slot,
    "fault in a task": Driver.fault_in_a_task,
    "fault in a thread": Driver.fault_in_a_thread,
    "go on": Driver.go_on,
    "start again": Driver.start_again,
    "abort": Driver.abort,
    "copy report": Driver.copy_report,
    "understood": Driver.understood,
}


async def _then(*works: Awaitable[None]) -> None:
    for work in works:
        await work


def main() -> None:
    from kyc_desktop import app

    wishes = Wishes()
    threading.Thread(target=wishes.listen, daemon=True).start()
    sys.exit(app.run(options.parse(sys.argv[1:])))


if __name__ == "__main__":
    main()
