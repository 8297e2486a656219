"""What the customer typed and has not sent: in memory at once, in the encrypted draft a moment later."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Final

from .drafts import NOBODY, Draft, Drafts
from .sealed import DiskFullError

DELAY: Final = 0.5
"""Seconds after the last key: short enough for a crash, long enough not to write at every key."""

_BEFORE: Final = ("account.", "sign_in.", "forgot.")
"""Screens that are filled in before it is known whose application it will be."""


class Notebook:
    """The typed texts of one application at a time.

    ``changed`` is called with all texts when they were read from the disk; ``full`` when the disk is full.
    """

    def __init__(
        self, drafts: Drafts, *, changed: Callable[[Mapping[str, str]], None], full: Callable[[], None]
    ) -> None:
        self._drafts = drafts
        self._changed = changed
        self._full = full
        self._owner = NOBODY
        self._typed: dict[str, str] = {}
        self._unsaved = False
        self._timer: asyncio.TimerHandle | None = None
        self._saving: set[asyncio.Task[None]] = set()
        self._turn = asyncio.Lock()  # whose draft it is must not change while it is written

    @property
    def typed(self) -> Mapping[str, str]:
        return dict(self._typed)

    def remember(self, typed: Mapping[str, str]) -> None:
        """Add to what is known; an empty text counts, it was deleted by hand."""
        if all(self._typed.get(name) == text for name, text in typed.items()):
            return
        self._typed.update(typed)
        self._unsaved = True
        loop = asyncio.get_running_loop()
        if self._timer is not None:
            self._timer.cancel()
        self._timer = loop.call_later(DELAY, self._save_soon)

    async def take_up(self, application: str = NOBODY) -> None:
        """Go on with what was typed for this application, here or before the program ended."""
        async with self._turn:
            if self._owner not in (NOBODY, application):
                self._typed = {name: text for name, text in self._typed.items() if name.startswith(_BEFORE)}
            before, self._owner = self._owner, application
            if before == NOBODY != application:
                await self._drafts.wipe()
            draft = await self._drafts.open(application)
            # A page that was shown before the draft was read has told of its empty fields: nobody deleted those.
            known = {name: text for name, text in self._typed.items() if text or name not in draft.typed}
            self._typed = {**draft.typed, **known}
            self._unsaved = self._unsaved or self._typed != dict(draft.typed)
            self._changed(self.typed)
            await self._write()

    async def save(self) -> None:
        """Write what was not written yet."""
        async with self._turn:
            await self._write()

    async def wipe(self) -> None:
        """Forget everything, here and on the disk."""
        async with self._turn:
            self._typed, self._unsaved, self._owner = {}, False, NOBODY
            self._changed({})
            await self._drafts.wipe()

    async def _write(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if not self._unsaved:
            return
        self._unsaved = False
        try:
            await self._drafts.save(Draft(typed=dict(self._typed)))
        except DiskFullError:
            self._full()

    def _save_soon(self) -> None:
        task = asyncio.get_running_loop().create_task(self.save())
        self._saving.add(task)
        task.add_done_callback(self._saving.discard)
