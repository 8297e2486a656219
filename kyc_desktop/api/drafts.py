"""What the customer typed and the photos that wait to be sent, encrypted on this computer until the server has them.

One application has one draft file and one file for each photo, under a random 256-bit key of its own that lies in
the key store of the system. Deleting the key makes every copy of the files unreadable. Without a safe key store
nothing is written: the draft lives in memory and ends with the program. Passwords and codes are never taken.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import logging
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Protocol

from .keystore import KeyStoreError
from .sealed import DiskFullError, SealedFiles
from .state import KeptPhoto as KeptPhoto  # noqa: PLC0414 - what `Drafts.keep_photo` takes

_log = logging.getLogger(__name__)

VERSION: Final = 1
NOBODY: Final = "before registration"
"""Stands for the application where there is none yet: what is typed on the first page."""
_DAYS: Final = 30
"""A draft that was not touched for so long is removed."""


class OneSecret(Protocol):
    """`keystore.Secret`, as far as a draft needs it."""

    async def load(self) -> str | None: ...
    async def save(self, secret: str, /) -> None: ...
    async def delete(self) -> None: ...


class Secrets(Protocol):
    """`keystore.KeyStore`, as far as a draft needs it."""

    def secret(self, name: str) -> OneSecret: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """``typed``: texts by object name (``account.email``). ``detour``: the screen the customer had asked for."""

    typed: Mapping[str, str] = field(default_factory=dict)
    detour: str = ""


class Drafts:
    """The draft of one application at a time, in memory, and on disk where that is safe.

    Every method that writes raises `sealed.DiskFullError` and then has changed the memory only, so that the
    program goes on. Damaged files are dropped. ``folder`` is made when the first file is written.
    """

    def __init__(self, folder: Path, keys: Secrets | None) -> None:
        self._folder = folder
        self._keys = keys
        self._turn = asyncio.Lock()
        self._application = NOBODY
        self._files: SealedFiles | None = None
        self._draft = Draft()
        self._photos: dict[str, KeptPhoto] = {}
        self._under_way: frozenset[str] = frozenset()

    @property
    def draft(self) -> Draft:
        return self._draft

    @property
    def photos(self) -> Mapping[str, KeptPhoto]:
        """By side."""
        return dict(self._photos)

    @property
    def under_way(self) -> frozenset[str]:
        """Sides whose photos the customer has sent off."""
        return self._under_way

    @property
    def kept(self) -> bool:
        """Whether the draft outlives the program."""
        return self._files is not None

    async def open(self, application: str = NOBODY) -> Draft:
        """Take up the draft of ``application`` (its id): from disk, or empty. Never raises."""
        async with self._turn:
            self._application = application
            self._draft, self._photos, self._under_way = Draft(), {}, frozenset()
            self._files = await self._unlock(application)
            if self._files is not None:
                self._draft, self._photos, self._under_way = await asyncio.to_thread(_read, self._files)
        return self._draft

    async def save(self, draft: Draft) -> None:
        """Keep this draft in place of the last one. Of several that wait for the disk only the newest is written."""
        self._draft = draft = replace(draft, typed=_without_secrets(draft.typed))
        async with self._turn:
            if self._draft is draft:
                await self._write(lambda files: files.write("draft", _pack_draft(draft)))

    async def keep_photo(self, photo: KeptPhoto) -> bool:
        """Keep a photo in place of the last one of its side. True when it outlives the program."""
        self._photos[photo.side] = photo
        async with self._turn:
            if self._photos.get(photo.side) is not photo:
                return self.kept
            return await self._write(lambda files: _write_photo(files, photo)) and await self._write_list()

    async def drop_photos(self, sides: Iterable[str] | None = None) -> None:
        """Forget the photos of these sides, of all where None: they are on the server, or not wanted."""
        gone = tuple(self._photos if sides is None else sides)
        for side in gone:
            self._photos.pop(side, None)
        self._under_way -= set(gone)
        async with self._turn:
            await self._write(lambda files: _remove_photos(files, gone))
            await self._write_list()

    async def mark_under_way(self, sides: Iterable[str]) -> None:
        """These photos and no others were sent off: after a crash they go on without being asked for again."""
        self._under_way = frozenset(sides)
        async with self._turn:
            await self._write_list()

    async def wipe(self) -> None:
        """Forget everything of this application: the key first, then the files. Never raises."""
        async with self._turn:
            self._draft, self._photos, self._under_way = Draft(), {}, frozenset()
            if self._keys is not None:
                with contextlib.suppress(KeyStoreError):
                    await self._keys.secret(_key_name(self._application)).delete()
            files = self._files or SealedFiles(self._folder, self._application, b"")
            await asyncio.to_thread(files.remove_all)
            self._files = None

    async def _unlock(self, application: str) -> SealedFiles | None:
        if self._keys is None:
            return None
        secret = self._keys.secret(_key_name(application))
        try:
            stored = await secret.load()
            key = _key(stored)
            if key is None:
                key = secrets.token_bytes(32)
                await secret.save(key.hex())
        except KeyStoreError as error:
            _log.warning("drafts stay in memory: %s", error)
            return None
        return SealedFiles(self._folder, application, key)

    async def _write_list(self) -> bool:
        sides, under_way = tuple(self._photos), self._under_way
        return await self._write(lambda files: _list_photos(files, sides, under_way))

    async def _write(self, work: Callable[[SealedFiles], bool]) -> bool:
        """False where nothing was written: in memory only, or a folder that may not be written to."""
        if self._files is None:
            return False
        return await asyncio.to_thread(work, self._files)


def _key(stored: str | None) -> bytes | None:
    try:
        key = bytes.fromhex(stored or "")
    except ValueError:
        return None
    return key if len(key) == 32 else None


def _key_name(application: str) -> str:
    return f"draft {hashlib.sha256(application.encode()).hexdigest()[:16]}"


def _without_secrets(typed: Mapping[str, str]) -> dict[str, str]:
    """All but passwords and one-time codes, by the last part of the object name."""
    return {name: text for name, text in typed.items() if not name.endswith("password") and not name.endswith(".code")}


def _pack_draft(draft: Draft) -> bytes:
    return json.dumps({"version": VERSION, "typed": dict(draft.typed), "detour": draft.detour}).encode()


def _read(files: SealedFiles) -> tuple[Draft, dict[str, KeptPhoto], frozenset[str]]:
    files.prune(_DAYS)
    draft = Draft()
    content = _object(files.read("draft"))
    if content is not None:
        draft = Draft(typed=_without_secrets(_texts(content.get("typed"))), detour=str(content.get("detour") or ""))
    photos = {}
    listed = _object(files.read("photos")) or {}
    for side in _names(listed.get("sides")):
        photo = _unpack_photo(side, files.read(f"photo {side}"))
        if photo is not None:
            photos[side] = photo
    return draft, photos, frozenset(_names(listed.get("under_way")))


def _write_photo(files: SealedFiles, photo: KeptPhoto) -> bool:
    try:
        return files.write(f"photo {photo.side}", _pack_photo(photo))
    except DiskFullError:
        # The one that was there before is not wanted any more, and would come back in its place.
        files.remove(f"photo {photo.side}")
        raise


def _remove_photos(files: SealedFiles, gone: tuple[str, ...]) -> bool:
    for side in gone:
        files.remove(f"photo {side}")
    return True


def _list_photos(files: SealedFiles, sides: tuple[str, ...], under_way: frozenset[str]) -> bool:
    if sides:
        content = {"version": VERSION, "sides": sides, "under_way": sorted(under_way)}
        return files.write("photos", json.dumps(content).encode())
    files.remove("photos")
    return True


def _pack_photo(photo: KeptPhoto) -> bytes:
    """A JSON line, then the thumbnail, then the photo."""
    head = {"version": VERSION, "thumbnail": len(photo.thumbnail), "facts": dict(photo.facts)}
    return json.dumps(head).encode() + b"\n" + photo.thumbnail + photo.data


def _unpack_photo(side: str, content: bytes | None) -> KeptPhoto | None:
    line, found, rest = (content or b"").partition(b"\n")
    head = _object(line)
    if not found or head is None:
        return None
    split = head.get("thumbnail")
    if not isinstance(split, int):
        return None
    return KeptPhoto(side=side, thumbnail=rest[:split], data=rest[split:], facts=_texts(head.get("facts")))


def _object(content: bytes | None) -> dict[str, object] | None:
    """A JSON object of this version; whatever else was written by another program or version is no draft."""
    if content is None:
        return None
    try:
        found = json.loads(content)
    except ValueError:
        return None
    return found if isinstance(found, dict) and found.get("version") == VERSION else None


def _names(found: object) -> list[str]:
    return [name for name in found if isinstance(name, str)] if isinstance(found, list) else []


def _texts(found: object) -> dict[str, str]:
    if not isinstance(found, dict):
        return {}
    return {name: text for name, text in found.items() if isinstance(name, str) and isinstance(text, str)}
