"""The photos that were chosen and are not submitted: in memory at once, encrypted on this computer a moment later."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from kyc_desktop.flow.application import Application
from kyc_desktop.flow.steps import Step

from .drafts import Drafts
from .sealed import DiskFullError
from .state import KeptPhoto

_BEFORE: Final = frozenset({Step.EMAIL, Step.METHOD, Step.PHONE, Step.LINK, Step.DOCUMENTS})
"""Steps at which photos may still be wanted; at any other they are with the server or of no use."""


class ChosenPhotos:
    """The photos of one application at a time.

    ``changed`` is called with them, and with whether they outlive the program; ``full`` when the disk is full.
    What changes here is written by `store`, which the caller runs in the background.
    """

    def __init__(
        self, drafts: Drafts, *, changed: Callable[[tuple[KeptPhoto, ...], bool], None], full: Callable[[], None]
    ) -> None:
        self._drafts = drafts
        self._changed = changed
        self._full = full
        self._photos: dict[str, KeptPhoto] = {}
        self._under_way: frozenset[str] = frozenset()
        self._document = ""
        self._open = False
        self._unwritten: set[str] = set()  # sides that could not be written
        self._turn = asyncio.Lock()

    @property
    def photos(self) -> tuple[KeptPhoto, ...]:
        return tuple(self._photos.values())

    def under_way(self) -> tuple[KeptPhoto, ...]:
        """Photos that were sent off and have not all arrived; none where one of them was lost."""
        if not self._under_way <= self._photos.keys():
            return ()
        return tuple(photo for photo in self._photos.values() if photo.side in self._under_way)

    def take_up(self, application: Application) -> None:
        """Go on with what the draft has, which was read before. What was chosen meanwhile is newer."""
        self._open = True
        kept = self._drafts.photos
        self._photos = {**kept, **self._photos}
        if not self._under_way:
            self._under_way = self._drafts.under_way
        self._document = ""
        self.follow(application)
        self._tell()

    def follow(self, application: Application) -> None:
        """Photos of another document, and those that were submitted, are forgotten."""
        if application.step not in _BEFORE:
            self.drop(tuple(self._photos))
            return
        document = _document(application)
        if not document or document == self._document:
            return
        self._document = document
        self.drop(side for side, photo in self._photos.items() if photo.facts.get("document") != document)

    def put(self, photo: KeptPhoto) -> None:
        """Keep this photo in place of the last one of its side."""
        before = self._photos.get(photo.side)
        facts = {**photo.facts, "document": self._document}
        if before is not None and (before.data, before.facts) == (photo.data, facts):
            return
        self._photos[photo.side] = replace(photo, facts=facts)
        self._tell()

    def drop(self, sides: Iterable[str]) -> None:
        """These photos are on the server, or not wanted."""
        gone = self._photos.keys() & set(sides)
        if gone:
            self._photos = {side: photo for side, photo in self._photos.items() if side not in gone}
            self._under_way -= gone
            self._tell()

    def send_off(self, sides: Iterable[str]) -> None:
        """These photos and no others go to the server, whatever happens to this program."""
        self._under_way = frozenset(sides)

    def close(self) -> None:
        """The application is left: forgotten here. What is on the disk stays for the next time."""
        self._photos, self._under_way, self._document = {}, frozenset(), ""
        self._open = False
        self._unwritten.clear()
        self._tell()

    async def store(self) -> None:
        """Write what was not written yet; nothing before `take_up`."""
        async with self._turn:
            while self._open:
                try:
                    if not await self._write_one():
                        return
                except DiskFullError:
                    self._full()

    async def _write_one(self) -> bool:
        """The next difference between the memory and the disk; nothing is tried twice. False where there is none."""
        drafts = self._drafts
        stored = drafts.photos
        gone = stored.keys() - self._photos.keys()
        if gone:
            await drafts.drop_photos(gone)
            return True
        for side, photo in self._photos.items():
            if stored.get(side) is not photo:
                await self._write(photo)
                return True
        if drafts.under_way != self._under_way:
            await drafts.mark_under_way(self._under_way)
            return True
        return False

    async def _write(self, photo: KeptPhoto) -> None:
        written = False
        try:
            written = await self._drafts.keep_photo(photo)
        finally:
            if self._open and written == (photo.side in self._unwritten):
                self._unwritten ^= {photo.side}
                self._tell()

    def _tell(self) -> None:
        kept = self._open and self._drafts.kept and not self._unwritten & self._photos.keys()
        self._changed(self.photos, kept)


def _document(application: Application) -> str:
    """What the photos are of: another country or kind is another document. "" while it is not known."""
    documents = application.documents
    return f"{documents.country} {documents.type}" if documents is not None and documents.type is not None else ""
