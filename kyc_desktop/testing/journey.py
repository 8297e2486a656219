"""The words of the journey: what a customer does, in the order of the pages.

Every word works in a plain test and, awaited, in an async one.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from kyc_desktop.api.sandbox import Decision
from kyc_desktop.ui.camera import VARIABLE

from . import pages
from .hands import PATIENCE_S
from .inbox import Inbox
from .people import MAYA, Person, person_of
from .program import RunningProgram
from .setup import Setup
from .specimens import Specimens, film
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
        self.specimens = Specimens(data_dir.parent / "specimens")

    # -- one object for each page ----------------------------------------------------------------------------

    @property
    def account(self) -> pages.AccountPage:
        return pages.AccountPage(self)

    @property
    def sign_in(self) -> pages.SignInPage:
        return pages.SignInPage(self)

    @property
    def email(self) -> pages.EmailPage:
        return pages.EmailPage(self)

    @property
    def change_email(self) -> pages.ChangeEmailPage:
        return pages.ChangeEmailPage(self)

    @property
    def method(self) -> pages.MethodPage:
        return pages.MethodPage(self)

    @property
    def phone(self) -> pages.PhonePage:
        return pages.PhonePage(self)

    @property
    def link(self) -> pages.LinkPage:
        return pages.LinkPage(self)

    @property
    def documents(self) -> pages.DocumentsPage:
        return pages.DocumentsPage(self)

    @property
    def photos(self) -> pages.PhotosPage:
        return pages.PhotosPage(self)

    @property
    def camera(self) -> pages.CameraPage:
        return pages.CameraPage(self)

    @property
    def photo_check(self) -> pages.PhotoCheckPage:
        return pages.PhotoCheckPage(self)

    @property
    def handoff(self) -> pages.HandoffPage:
        return pages.HandoffPage(self)

    @property
    def review(self) -> pages.ReviewPage:
        return pages.ReviewPage(self)

    @property
    def edit(self) -> pages.EditPage:
        return pages.EditPage(self)

    @property
    def decision(self) -> pages.ResultPage:
        """The page with the result, whichever it is."""
        kinds = (pages.ApprovedPage, pages.FailedPage, pages.RejectedPage, pages.InReviewPage)
        return next(kind for kind in kinds if kind.name == self.result)(self)

    @property
    def appeal(self) -> pages.AppealPage:
        return pages.AppealPage(self)

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
        self.account.fill(who if password is None else replace(who, password=password))
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
        self.email.type_code(code)

    # -- by phone --------------------------------------------------------------------------------------------

    @word
    async def choose_phone(self) -> None:
        self.method.choose("phone")
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
        self.phone.type(number, born)

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
    async def choose_documents(self, kind: str | None = None, *, by: str = "file", country: str | None = None) -> None:
        """From the choice of the method to the photos of a document, or, without ``kind``, to its choice.

        ``kind``: passport, id_card or drivers_license; ``by``: file or camera.
        """
        self.method.choose("documents")
        self.press_primary()
        await self.on("documents")
        self.documents.choose(kind, by=by, country=country)
        if kind is not None:
            await self.idle()
            self.press_primary()
            await self.on({"file": "photos", "camera": "camera"}[by])

    def hold_up(self, *frames: Path | str) -> None:
        """What the camera sees from its next opening on: photos, and troubles by name (see `specimens.film`)."""
        folder = self.data_dir.parent / f"film{len(list(self.data_dir.parent.glob('film*')))}"
        os.environ[VARIABLE] = film(folder, frames)

    @word
    async def photograph(
        self, side: str | None = None, *, defect: str | None = None, photo: Path | None = None
    ) -> None:
        """Give a photo of the next side that is wanted, or of ``side``, and say yes to it if that is possible.

        A drawn specimen of the person and the chosen document, with a ``defect`` (see `capture.specimen.Defect`) if
        one is named, or the file ``photo``. A photo that can't be used is left on the page that says why. On the
        camera page what `hold_up` said is waited for instead.
        """
        if self.page == "camera":
            await self.on("photo_check", seconds=60)
        else:
            wanted = side or self.wanted_side
            kind = self.application.documents.type if self.application.documents is not None else None
            assert kind is not None, f"no document was chosen. {self.describe()}"
            who = self.person.drawn
            await self.check_file(wanted, photo or self.specimens.photo(kind, wanted, who=who, defect=defect))
        if self.photo_check.accepted:
            self.photo_check.use()
            await self.on("photos", "camera", "review", seconds=60)

    @property
    def wanted_side(self) -> str:
        """The first side of the document that has no photo yet."""
        documents = self.application.documents
        sides = documents.sides if documents is not None else ()
        kept = {photo.side for photo in self.state.photos}
        found = next((one.name for one in sides if one.state != "received" and one.name not in kept), None)
        assert found is not None, f"no photo is wanted. {self.describe()}"
        return found

    @word
    async def complete_details(self) -> None:
        """Fill in what the document does not say, send it, and wait for the result."""
        await self.on("review", "edit")
        if self.page == "review":
            self.press_primary()
        await self.on("edit")
        self.edit.fill(self.person)
        self.press_primary()
        await self.on(*RESULTS)

    @word
    async def check_file(self, side: str, path: Path) -> None:
        """Give a file to its side, as the file dialog and a drop do, and wait until it was read."""
        if self.page == "photo_check":
            self.press_primary()  # "Choose another photo"
        await self.on("photos")
        self.photos.load(side, path)
        await self.on("photo_check", seconds=PATIENCE_S)

    @word
    async def use_file(self, side: str, path: Path) -> None:
        """The same, and say yes to it: the next side is wanted, or everything is sent."""
        await self.check_file(side, path)
        self.photo_check.use()

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
