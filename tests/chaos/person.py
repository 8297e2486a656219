"""Somebody who wants to be verified and does not give up: looks at the page and does what it asks for."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from dataclasses import replace

import httpx

from kyc_desktop.api.errors import ApiError
from kyc_desktop.testing import MAYA, Journey
from kyc_desktop.testing.journey import RESULTS
from tests.chaos import invariants
from tests.chaos.world import World

PATIENCE_S = 240.0
"""Until a result, with every fault on the way."""
LOOK_S = 0.05
NEWS_S = 12.0
"""How long nothing may change before the person does the same again."""


class StuckError(Exception):
    """Somebody with much patience did not get on; says what the screen shows."""


class PersistentPerson:
    """``acts``: how often a message was asked for, by its kind. ``turns``: pages that were acted on.

    The inbox and the phone are outside of the line that goes wrong: they are somebody else's network.
    """

    def __init__(self, journey: Journey, world: World, *, number: int, documents: bool) -> None:
        self.journey = journey
        self.who = replace(MAYA, email=f"maya.ortiz+{number}@example.com")
        self.acts: Counter[str] = Counter()
        self.turns: Counter[str] = Counter()
        self.findings: list[str] = []
        self._world = world
        self._documents = documents
        self._seen_messages = 0
        self._last = ("", -1, "")

    def meet(self, journey: Journey) -> None:
        """The same person before another window."""
        self.journey = journey
        self._last = ("", -1, "")

    async def walk(self, *, seconds: float = PATIENCE_S) -> str:
        """Go on until there is a result and return it. Raises StuckError."""
        end = time.monotonic() + seconds
        acted = 0.0
        while time.monotonic() < end:
            journey = self.journey
            if journey.page in RESULTS and not journey.state.busy:
                return journey.page
            self._note(invariants.way_out(journey))
            here = (
                journey.page,
                journey.state.application.version if journey.state.application else 0,
                str(journey.state.problem),
            )
            waited = time.monotonic() - acted
            if not journey.state.busy and (here != self._last or waited > NEWS_S) and await self._act():
                self._last, acted = here, time.monotonic()
                self.turns[here[0]] += 1
            await asyncio.sleep(LOOK_S)
        raise StuckError(f"no result after {seconds:.0f} s. {self.journey.describe()}")

    async def help_along(self) -> None:
        """Do what the page asks for, once."""
        if not self.journey.state.busy and self.journey.page not in RESULTS and await self._act():
            self.turns[self.journey.page] += 1

    def _note(self, found: list[str]) -> None:
        self.findings += [one for one in found if one not in self.findings]

    async def _act(self) -> bool:
        """Whether there was something to do."""
        do = getattr(self, f"_on_{self.journey.page}", None)
        return bool(await do()) if do is not None else self._press()

    def _press(self) -> bool:
        """The filled button, if it can be pressed now."""
        primary = self.journey.window.sheet.footer.primary
        if primary.isVisibleTo(self.journey.window) and primary.isEnabled():
            self.journey.press_primary()
            return True
        return False

    async def _messages(self, kind: str) -> list[dict[str, str]]:
        """Nothing while the server is down."""
        try:
            found = await asyncio.to_thread(self._world.server.messages)
        except httpx.HTTPError:
            return []
        return [one for one in found if one["kind"] == kind]

    # -- pages -------------------------------------------------------------------------------------------------------

    async def _on_account(self) -> bool:
        if not self.journey.window.sheet.footer.primary.isEnabled():
            return False
        self.journey.type_in("account.email", self.who.email)
        self.journey.type_in("account.password", self.who.password)
        self.journey.choose("account.country", "US")
        self.journey.choose("account.state", "TX")
        if not _ticked(self.journey, "account.terms"):
            self.journey.tick("account.terms")
        pressed = self._press()
        self.acts["email"] += pressed
        return pressed

    async def _on_sign_in(self) -> bool:
        self.journey.sign_in.fill(self.who)
        return self._press()

    async def _on_email(self) -> bool:
        codes = [mail["code"] for mail in await self._messages("email") if mail.get("code")]
        if not codes or self.journey.page != "email" or self.journey.state.busy:
            return False
        self.journey.type_code(codes[-1])
        return True

    async def _on_method(self) -> bool:
        self.journey.method.choose("documents" if self._documents else "phone")
        return self._press()

    async def _on_phone(self) -> bool:
        born = (str(self.who.born.year), str(self.who.born.month), str(self.who.born.day))
        self.journey.type_phone(self.who.phone, born)
        pressed = self._press()
        self.acts["sms"] += pressed
        return pressed

    async def _on_link(self) -> bool:
        texts = [text["link"] for text in await self._messages("sms") if text.get("link")]
        link = self.journey.state.application.link if self.journey.state.application else None
        if not texts or link is None:
            return False
        try:
            await self._world.inbox.type_number(texts[-1], link.match)
        except (AssertionError, httpx.HTTPError, ApiError):
            return False  # the page says that the link was used, or the server is down: it is tried again
        return True

    _on_late = _on_link

    async def _on_documents(self) -> bool:
        self.journey.documents.choose("passport", by="file")
        await asyncio.sleep(LOOK_S)
        return self._press()

    async def _on_photos(self) -> bool:
        documents = self.journey.application.documents
        if documents is None or documents.type is None:
            return self._press()
        kept = {photo.side for photo in self.journey.state.photos}
        wanted = [side.name for side in documents.sides if side.state != "received" and side.name not in kept]
        if not wanted:
            return self._press()
        photo = self.journey.specimens.photo(documents.type, wanted[0], who=self.who.drawn)
        self.journey.photos.load(wanted[0], photo)
        return True

    async def _on_edit(self) -> bool:
        self.journey.edit.fill(self.who)
        return self._press()


def _ticked(journey: Journey, name: str) -> bool:
    box = journey.find(name)
    found = getattr(box, "isChecked", None)
    return bool(found()) if callable(found) else False
