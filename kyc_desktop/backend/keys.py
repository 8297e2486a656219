"""Where the master keys come from: a key file in production; for the embedded backend the launcher or ``master.key``.

A key file has one ``id:base64`` line a key, 32 bytes each; the first encrypts, all decrypt, so a new key is put on
top. The line with the id ``index`` makes the blind indexes and stays for ever; without one the last key makes them,
and then that one must stay. Blank lines and lines that begin with ``#`` are skipped. A changed file is read again at
once; `rotation` moves what is stored to the first key.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import logging
import os
import secrets
import stat
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from .crypto import KEY_BYTES, KeyRing, MasterKeys, key_ring, new_key

ENVIRONMENT: Final = "KYC_MASTER_KEY"
"""Base64 of 32 bytes, given by the desktop program from the operating system's key store."""
INDEX: Final = "index"
"""The id of the line whose key makes the blind indexes and nothing else."""

_log = logging.getLogger(__name__)


class KeyFileError(ValueError):
    """The key file cannot be used; the message names the line and never its content."""


class KeyFile(MasterKeys):
    """The keys of a file, read again when the file has changed. Raises OSError or KeyFileError.

    A file that cannot be used later, or has another key for the blind indexes, changes nothing and is logged once.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = _stamp(path)
        keys, index = _read(path)
        super().__init__(keys, index=index)

    def ring(self) -> KeyRing:
        seen = _stamp(self._path)
        if seen != self._seen:
            self._seen = seen
            self._read_again()
        return self._ring

    def _read_again(self) -> None:
        try:
            keys, index = _read(self._path)
        except (OSError, KeyFileError) as error:
            _log.error("the keys stay as they were: %s", error)
            return
        ring = key_ring(keys, index)
        if not hmac.compare_digest(ring.index, self._ring.index):
            _log.error("the keys stay as they were: %s has another key for the blind indexes", self._path)
            return
        self._ring = ring
        _log.info("keys read again: %s encrypts, %s decrypt", ring.current, len(ring.keys))


def read_key_file(path: Path) -> MasterKeys:
    """Raises OSError or KeyFileError."""
    return KeyFile(path)


def embedded_keys(data_dir: Path, environ: Mapping[str, str]) -> MasterKeys:
    """The launcher's key, else ``master.key`` (0600) in the data directory, made on the first start."""
    if given := environ.get(ENVIRONMENT):
        return MasterKeys({"launcher": _decoded(given, ENVIRONMENT)})
    path = data_dir / "master.key"
    if not path.exists():
        _create(path)
    _log.warning("master key: %s (a file; no key was given by the key store)", path.name)
    return read_key_file(path)


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _read(path: Path) -> tuple[dict[str, bytes], bytes | None]:
    """The keys, and the one of the line ``index``."""
    _require_private(path)
    keys: dict[str, bytes] = {}
    for number, line in enumerate(path.read_text(encoding="ascii", errors="replace").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        where = f"{path}, line {number}"
        name, colon, value = line.strip().partition(":")
        if not colon or not name or len(name) > 100 or not name.isascii():
            raise KeyFileError(f"{where}: expected id:base64")
        if name in keys:
            raise KeyFileError(f"{where}: this id was used above")
        keys[name] = _decoded(value, where)
    index = keys.pop(INDEX, None)
    if not keys:
        raise KeyFileError(f"{path}: no key")
    return keys, index


def _require_private(path: Path) -> None:
    """The file is its owner's alone, and the owner is who runs the server, or root (POSIX)."""
    if sys.platform == "win32":
        return
    found = path.stat()
    if found.st_uid not in (os.geteuid(), 0):
        raise KeyFileError(
            f"{path}: belongs to user {found.st_uid}, but the server runs as {os.geteuid()}."
            f" Run: chown {os.geteuid()} {path}"
        )
    mode = stat.S_IMODE(found.st_mode)
    others = 0o077 if found.st_uid == os.geteuid() else 0o037  # root's may be given to a group, as systemd does it
    if mode & others:
        raise KeyFileError(f"{path}: others can read it (mode {mode:04o}). Run: chmod 600 {path}")


def _create(path: Path) -> None:
    """Whole or not there: a server that is killed meanwhile must not leave an empty file, which no start gets past."""
    line = b"file:" + base64.b64encode(new_key()) + b"\n"
    beside = path.with_suffix(f".{secrets.token_hex(4)}.tmp")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(line)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)


def _decoded(value: str, where: str) -> bytes:
    try:
        key = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError) as error:
        raise KeyFileError(f"{where}: not base64") from error
    if len(key) != KEY_BYTES:
        raise KeyFileError(f"{where}: a key has {KEY_BYTES} bytes, this one {len(key)}")
    return key
