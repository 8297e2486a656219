"""Where the master keys come from: a key file in production; for the embedded backend the launcher or ``master.key``.

A key file has one ``id:base64`` line a key, 32 bytes each; the first encrypts, all decrypt, so a new key is put on
top. Blank lines and lines that begin with ``#`` are skipped.
"""

from __future__ import annotations

import base64
import binascii
import logging
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from .crypto import KEY_BYTES, MasterKeys, new_key

ENVIRONMENT = "KYC_MASTER_KEY"
"""Base64 of 32 bytes, given by the desktop program from the operating system's key store."""

_log = logging.getLogger(__name__)


class KeyFileError(ValueError):
    """The key file cannot be used; the message names the line and never its content."""


def read_key_file(path: Path) -> MasterKeys:
    keys: dict[str, bytes] = {}
    for number, line in enumerate(path.read_text(encoding="ascii").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        name, colon, value = line.strip().partition(":")
        if not colon or not name or len(name) > 100:
            raise KeyFileError(f"{path}, line {number}: expected id:base64")
        keys[name] = _decoded(value, f"{path}, line {number}")
    if not keys:
        raise KeyFileError(f"{path}: no key")
    return MasterKeys(keys)


def embedded_keys(data_dir: Path, environ: Mapping[str, str]) -> MasterKeys:
    """The launcher's key, else ``master.key`` (0600) in the data directory, made on the first start."""
    if given := environ.get(ENVIRONMENT):
        return MasterKeys({"launcher": _decoded(given, ENVIRONMENT)})
    path = data_dir / "master.key"
    if not path.exists():
        _create(path)
    _log.warning("master key: %s (a file; no key was given by the key store)", path.name)
    return read_key_file(path)


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
    except binascii.Error as error:
        raise KeyFileError(f"{where}: not base64") from error
    if len(key) != KEY_BYTES:
        raise KeyFileError(f"{where}: a key has {KEY_BYTES} bytes, this one {len(key)}")
    return key
