"""The tester's mail box and phone: messages of the sandbox, and the real pages behind their links."""

from __future__ import annotations

import asyncio

from kyc_desktop.api.sandbox import Message, Sandbox
from kyc_desktop.sandbox_inbox.web_page import Entry, Press, WebPage, read

from .words import Runner, word


class Inbox:
    """What arrived, in order; every `next` waits for one that was not taken yet."""

    def __init__(self, sandbox: Sandbox, runner: Runner | None = None) -> None:
        self.sandbox = sandbox
        self.runner = runner or Runner()
        self._taken: set[str] = set()

    @word
    async def all(self) -> tuple[Message, ...]:
        return (await self.sandbox.messages()).messages

    @word
    async def next(self, kind: str, *, seconds: float = 10) -> Message:
        """The oldest message of that kind that was not taken yet; AssertionError when none comes in time."""
        cursor = ""
        try:
            async with asyncio.timeout(seconds):
                while True:
                    found = await self.sandbox.messages(cursor, wait=bool(cursor))
                    for message in found.messages:
                        if message.kind == kind and message.id not in self._taken:
                            self._taken.add(message.id)
                            return message
                    cursor = found.after
                    if not cursor:
                        await asyncio.sleep(0.02)  # an empty inbox has no cursor to wait at
        except TimeoutError:
            raise AssertionError(f"no {kind} within {seconds} s") from None

    @word
    async def open(self, link: str) -> WebPage:
        """The page behind a link, as a browser on a phone gets it."""
        html = await self.sandbox.open_page(link)
        return read(html.text, url=html.url)

    @word
    async def press(self, page: WebPage, link: str, /, **fields: str) -> WebPage:
        """Send the form of a page with these fields."""
        assert page.form is not None, page.heading
        html = await self.sandbox.submit_form(page.form.action or link, {**page.form.hidden, **fields})
        return read(html.text, url=html.url)

    @word
    async def type_number(self, link: str, digits: str) -> WebPage:
        """Open the link of a text message and type the number."""
        page = await self.open(link)
        entries = [item.name for item in page.items if isinstance(item, Entry)]
        assert entries, page.items
        if len(entries) == 1:
            return await self.press(page, link, **{entries[0]: digits})
        return await self.press(page, link, **dict(zip(entries, digits, strict=True)))

    @word
    async def refuse(self, link: str) -> WebPage:
        """Choose "I didn't ask for this", and confirm where the page asks once more."""
        page = await self.open(link)
        for _ in range(2):
            presses = [item for item in page.items if isinstance(item, Press)]
            press = next(item for item in presses if item.kind == "danger" or item.text == "I didn't ask for this")
            if press.href:
                page = await self.open(press.href)
            else:
                return await self.press(page, link)
        return page
