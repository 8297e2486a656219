"""Encrypted files that are whole or not there: AES-256-GCM, written beside and moved into place.

A file is ``KYCD``, one byte of version, 12 bytes of nonce, and the sealed content. Its name says nothing: it is
a hash of the application and of what is in it, and both are bound into the seal, so that files cannot change
places. `cryptography` is imported when the first file is opened.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import logging
import os
import secrets
import sys
import time
from pathlib import Path
from typing import Final

_log = logging.getLogger(__name__)

_MAGIC: Final = b"KYCD\x01"
_NONCE: Final = 12
_LONGEST: Final = 64_000_000
"""Bytes. Nothing that is written here comes near; whatever is longer was not written here."""
_SUFFIX: Final = ".sealed"
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class DiskFullError(Exception):
    """There is no room on the disk. What was there before is still there."""

    code = "disk_full"


class SealedFiles:
    """The files of one owner under one key. All methods block: call them in a thread."""

    def __init__(self, folder: Path, owner: str, key: bytes) -> None:
        self._folder = folder
        self._owner = owner
        self._key = key

    def read(self, name: str) -> bytes | None:
        """The content, or None where there is none. A damaged or foreign file is removed."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        path = self._path(name)
        try:
            if path.stat().st_size > _LONGEST:
                raise ValueError("longer than anything written here")
            stored = path.read_bytes()
            if not stored.startswith(_MAGIC):
                raise ValueError("not written by this version")
            at = len(_MAGIC) + _NONCE
            return AESGCM(self._key).decrypt(stored[len(_MAGIC) : at], stored[at:], self._bound(name))
        except FileNotFoundError:
            return None
        except OSError as error:
            _log.warning("a draft cannot be read: %s", errno.errorcode.get(error.errno or 0, "OSError"))
            return None
        except (ValueError, InvalidTag):
            _log.warning("a damaged draft is dropped")
            self.remove(name)
            return None

    def write(self, name: str, content: bytes) -> bool:
        """Replace the content: after a crash or a power cut the file is the old one or the new one.

        Raises `DiskFullError`. False where the folder may not be written to, which is logged and no more.
        """
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = secrets.token_bytes(_NONCE)
        sealed = _MAGIC + nonce + AESGCM(self._key).encrypt(nonce, content, self._bound(name))
        path = self._path(name)
        beside = path.with_suffix(f".{secrets.token_hex(4)}.tmp")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write_through(beside, sealed)
            _move(beside, path)
        except OSError as error:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            if error.errno in _FULL:
                raise DiskFullError from error
            _log.warning("a draft cannot be written: %s", errno.errorcode.get(error.errno or 0, "OSError"))
            return False
        return True

    def remove(self, name: str) -> None:
        with contextlib.suppress(OSError):
            self._path(name).unlink(missing_ok=True)

    def remove_all(self) -> None:
        """Every file of this owner, and what interrupted writes left behind."""
        with contextlib.suppress(OSError):
            for path in self._folder.glob(f"{self._stem()}-*"):
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)

    def prune(self, days: float) -> None:
        """Remove files of any owner that were not written for so long: nobody comes back for them."""
        before = time.time() - days * 86_400
        with contextlib.suppress(OSError):
            for path in self._folder.iterdir():
                with contextlib.suppress(OSError):
                    if path.suffix in (_SUFFIX, ".tmp") and path.stat().st_mtime < before:
                        path.unlink()

    def _stem(self) -> str:
        return hashlib.sha256(self._owner.encode()).hexdigest()[:24]

    def _path(self, name: str) -> Path:
        return self._folder / f"{self._stem()}-{hashlib.sha256(name.encode()).hexdigest()[:16]}{_SUFFIX}"

    def _bound(self, name: str) -> bytes:
        return _MAGIC + f"{self._owner}\0{name}".encode()


def _write_through(path: Path, content: bytes) -> None:
    """Write a new file that only its owner may read, down to the disk."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with open(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _move(source: Path, target: Path) -> None:
    for pause in (0.02, 0.1, 0.3):
        try:
            os.replace(source, target)
            break
        except PermissionError:
            # A virus scanner of Windows may hold the old file for a moment.
            time.sleep(pause)
    else:
        os.replace(source, target)
    if sys.platform != "win32":  # a folder cannot be synced there
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
