"""The manifest of a release: every file of a folder with size and SHA-256, signed with Ed25519 (RFC 8032).

``release.json`` is what is signed, byte for byte; ``release.json.sig`` is the signature, 64 bytes. Nothing of ours is
needed to verify it; OpenSSL 3 can: see docs/release.md.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

MANIFEST: Final = "release.json"
SIGNATURE: Final = "release.json.sig"
VARIABLE: Final = "KYC_RELEASE_KEY"
"""The private key as PEM, where no file is named: for CI, whose secrets are variables."""
_OWN: Final = frozenset({MANIFEST, SIGNATURE})
_PIECE: Final = 1 << 20


class ReleaseError(Exception):
    """What is wrong, in a sentence for the person at the terminal."""


def make_keys(folder: Path, *, repository: Path) -> tuple[Path, Path]:
    """A new pair: the private key, which only its owner can read, and the public one. Raises ReleaseError."""
    if folder.resolve().is_relative_to(repository):
        raise ReleaseError("A private key must not lie in the repository. Name a folder elsewhere.")
    folder.mkdir(parents=True, exist_ok=True)
    private, public = folder / "release-key.pem", folder / "release-key.pub.pem"
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        with os.fdopen(os.open(private, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(pem)
    except FileExistsError as error:
        raise ReleaseError(f"{private} is there already and is not replaced.") from error
    public.write_bytes(key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    return private, public


def private_key(file: Path | None, environ: dict[str, str]) -> Ed25519PrivateKey:
    """From the file, else from `VARIABLE`. Raises ReleaseError."""
    if file is not None:
        pem, where = _bytes(file), str(file)
    elif environ.get(VARIABLE):
        pem, where = environ[VARIABLE].encode(), VARIABLE
    else:
        raise ReleaseError(f"Name the private key with --key, or put it into {VARIABLE}.")
    try:
        key = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError) as error:
        raise ReleaseError(f"{where} holds no private key in PEM without a password.") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise ReleaseError(f"{where} is not an Ed25519 key.")
    return key


def public_key(file: Path) -> Ed25519PublicKey:
    """Raises ReleaseError."""
    try:
        key = load_pem_public_key(_bytes(file))
    except ValueError as error:
        raise ReleaseError(f"{file} holds no public key in PEM.") from error
    if not isinstance(key, Ed25519PublicKey):
        raise ReleaseError(f"{file} is not an Ed25519 key.")
    return key


def sign(folder: Path, key: Ed25519PrivateKey, *, version: str, commit: str, epoch: int) -> int:
    """Write manifest and signature. Returns the number of files. Raises ReleaseError."""
    files = [{"name": name, **_facts(folder / name)} for name in _names(folder)]
    if not files:
        raise ReleaseError(f"{folder} holds no files.")
    content = {
        "format": 1,
        "program": "kyc-desktop",
        "version": version,
        "commit": commit,
        "source_date_epoch": epoch,
        "files": files,
    }
    written = (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()
    (folder / MANIFEST).write_bytes(written)
    (folder / SIGNATURE).write_bytes(key.sign(written))
    return len(files)


def verify(folder: Path, key: Ed25519PublicKey) -> dict[str, Any]:
    """The manifest, when the folder holds exactly what was signed. Raises ReleaseError with everything that differs."""
    written = _bytes(folder / MANIFEST)
    try:
        key.verify(_bytes(folder / SIGNATURE), written)
    except InvalidSignature as error:
        raise ReleaseError(
            f"{MANIFEST} was not signed with this key, or was changed afterwards. Trust none of the files."
        ) from error
    content: dict[str, Any] = json.loads(written)
    wrong = [line for one in content["files"] if (line := _difference(folder, one))]
    known = {one["name"] for one in content["files"]}
    wrong += [f"{name}: is not part of the release" for name in _names(folder) if name not in known]
    if wrong:
        raise ReleaseError("\n".join(wrong))
    return content


def _difference(folder: Path, said: dict[str, Any]) -> str:
    name = said["name"]
    parts = PurePosixPath(name).parts
    if name.startswith("/") or ".." in parts or "\\" in name:
        return f"{name}: leads out of the folder"
    path = folder / name
    if path.is_symlink() or not path.is_file():
        return f"{name}: is missing"
    found = _facts(path)
    if found["size"] != said["size"]:
        return f"{name}: has {found['size']} bytes instead of {said['size']}"
    return "" if found["sha256"] == said["sha256"] else f"{name}: was changed"


def _names(folder: Path) -> Iterator[str]:
    """Every file below the folder but our own two. Raises ReleaseError for what can't be signed."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            raise ReleaseError(f"{name}: is a link, and links are not part of a release")
        if path.is_file() and name not in _OWN:
            yield name


def _facts(path: Path) -> dict[str, Any]:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return {"size": path.stat().st_size, "sha256": digest.hexdigest()}


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ReleaseError(f"{path} can't be read: {error.strerror}.") from error
