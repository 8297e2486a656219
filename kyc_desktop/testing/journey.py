"""The words of the journey: what a customer does, in the order of the pages.

Every word works in a plain test and, awaited, in an async one.
"""

from __future__ import annotations

from pathlib import Path

from kyc_desktop.api.sandbox import Decision

from .hands import PATIENCE_S
from .inbox import Inbox
from .people import MAYA, REGION, Person, person_of
from .program import RunningProgram
from .setup import Setup
from .words import Runner, word

RESULTS = ("approved", "failed", "rejected", "in_review")


class Journey(RunningProgram):
    """One person before one window. ``person``: who registered last."""

    def __init__(
        self,
        data_dir: Path,
        *,
        server: str | None,
        inbox: Inbox | None = None,
        setup: Setup | None = None,
        runner: Runner | None = None,
    ) -> None:
        if runner is not None:
            self.runner = runner
        self._inbox = inbox
        self.person = MAYA
        super().__init__(data_dir, server=server, setup=setup)

    @property
    def inbox(self) -> Inbox:
        assert self._inbox is not None
        return self._inbox

    # -- account and e-mail ----------------------------------------------------------------------------------

    @word
    async def register(self, person: Person | str = MAYA, password: str | None = None) -> None:
        """``person``: one of `PEOPLE`, by name, or an address for Maya."""
        self.person = who = person_of(person)
        await self.on("account")
        self.type_in("account.email", who.email)
        self.type_in("account.password", password or who.password)
        self.choose("account.country", who.country)
        if who.state:
            self.choose("account.state", who.state)
        self.tick("account.terms")
        self.press_primary()
        await self.on("email")

    @word
    async def confirm_email(self) -> None:
        """Type the code of the next mail."""
        mail = await self.inbox.next("email")
        assert mail.code, f"no code in the mail {mail.subject!r}"
        self.type_code(mail.code)
        await self.on("method")

    def type_code(self, code: str) -> None:
        self.type_text("email.code", code)

    # -- by phone --------------------------------------------------------------------------------------------

    @word
    async def choose_phone(self) -> None:
        self.click("method.phone")
        self.press_primary()
        await self.on("phone")

    @word
    async def enter_phone(self, person: Person | str | None = None) -> None:
        """Number and birth date of who registered, or of another, and on to the link."""
        who = self.person if person is None else person_of(person)
        born = (str(who.born.year), str(who.born.month), str(who.born.day))
        await self.send_phone(who.phone, born)
        await self.on("link")

    @word
    async def send_phone(self, number: str, born: tuple[str, str, str] = ("1991", "3", "14")) -> None:
        """``number``: the last two digits of +1 202 555 01NN, or all of it. Waits for nothing: it may be refused."""
        await self.on("phone")
        self.type_phone(number, born)
        self.press_primary()

    def type_phone(self, number: str, born: tuple[str, str, str] = ("1991", "3", "14")) -> None:
        self.type_in("phone.number", f"{REGION}{number}" if len(number) == 2 else number)
        self.type_born("phone.date_of_birth", born)

    @word
    async def tap_link(self) -> None:
        """Open the newest text message on the phone and type there the number that this window shows."""
        await self.on("link", "late")
        text = await self.inbox.next("sms", seconds=15)
        assert text.link, text.text
        assert self.application.link is not None
        page = await self.inbox.type_number(text.link, self.application.link.match)
        assert page.heading == "Done", page

    # -- the end ---------------------------------------------------------------------------------------------

    @word
    async def confirm_details(self) -> None:
        """Say yes to what was found, and wait for the result."""
        await self.on("review")
        self.press_primary()
        await self.on(*RESULTS)

    @property
    def result(self) -> str:
        """The page with the result: approved, failed, rejected or in_review. AssertionError on any other."""
        assert self.page in RESULTS, f"there is no result yet. {self.describe()}"
        return self.page

    @word
    async def decide(self, outcome: str, *findings: str, note: str = "") -> None:
        """What the reviewer decides about the only case that waits: approved, retake or rejected, with its reasons."""
        sandbox = self.inbox.sandbox
        await self.until(lambda: self.application.step == "in_review", "the review")
        waiting = (await sandbox.reviews()).reviews
        assert len(waiting) == 1, waiting
        await sandbox.decide(waiting[0].id, Decision(outcome=outcome, findings=findings, note=note))

    # -- documents -------------------------------------------------------------------------------------------

    @word
    async def choose_documents(self) -> None:
        """From the choice of the method to the choice of the document, by file."""
        self.click("method.documents")
        self.press_primary()
        await self.on("documents")
        self.click("documents.by_file")

    @word
    async def check_file(self, side: str, path: Path) -> None:
        """Give a file to its side, as the file dialog and a drop do, and wait until it was read."""
        await self.on("photos")
        self.window.page.load(side, str(path))  # type: ignore[attr-defined]  # where the file dialog and a drop end
        await self.on("photo_check", seconds=PATIENCE_S)

    @word
    async def use_file(self, side: str, path: Path) -> None:
        """The same, and say yes to it: the next side is wanted, or everything is sent."""
        await self.check_file(side, path)
        assert self.window.sheet.footer.primary.text() == "Use this photo", self.describe()
        self.press_primary()

    # -- the way to a page -----------------------------------------------------------------------------------

    @word
    async def to_method(self, person: Person | str = MAYA) -> None:
        await self.register(person)
        await self.confirm_email()

    @word
    async def to_phone(self, person: Person | str = MAYA) -> None:
        await self.to_method(person)
        await self.choose_phone()

    @word
    async def to_link(self, number: str, born: tuple[str, str, str] = ("1991", "3", "14")) -> None:
        await self.to_phone()
        await self.send_phone(number, born)
        await self.on("link")

    @word
    async def to_review(self, number: str = "00") -> None:
        await self.to_link(number)
        await self.tap_link()
        await self.on("review")
