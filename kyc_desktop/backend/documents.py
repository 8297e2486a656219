"""Uploaded photos: decoded and encoded anew in a limited process, and recognised when they come again."""

from __future__ import annotations

import asyncio
import dataclasses
import hashlib
import json
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from ..capture.fingerprint import same_photo
from ..capture.source import too_large
from ..flow.config import Limits
from .ports import Finding, Retryable

HIDDEN_ARGUMENT: Final = "--clean-one-photo"
"""With it a frozen bundle, which has no interpreter of its own, becomes the worker."""
_PACKAGE_ROOT: Final = Path(__file__).resolve().parents[2]
_KEPT_VARIABLES: Final = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanPhoto:
    """A JPEG that we wrote ourselves: upright, sRGB, no metadata.

    ``sha256``: of ``data``, hexadecimal. ``upload_sha256``: of the file that came. ``fingerprint``: perceptual,
    compare with `already_seen`.
    """

    data: bytes = field(repr=False)
    width: int
    height: int
    sha256: str
    upload_sha256: str
    fingerprint: str


def worker_command() -> tuple[str, ...]:
    """How the worker is started from a checkout, an installation or a frozen bundle."""
    if getattr(sys, "frozen", False):
        return (sys.executable, HIDDEN_ARGUMENT)
    return (sys.executable, "-P", "-m", "kyc_desktop.backend.photo_worker")


def worker_environment() -> dict[str, str]:
    """All that the worker learns from outside: no key, no home, no proxy."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    return kept | {"PYTHONPATH": str(_PACKAGE_ROOT), "PYTHONDONTWRITEBYTECODE": "1"}


class PhotoCleaner:
    """Cleans photos, at most ``parallel`` at a time, each within ``limit_s`` seconds of wall time."""

    def __init__(
        self, limits: Limits, *, parallel: int = 2, limit_s: float = 30.0, worker: tuple[str, ...] | None = None
    ) -> None:
        self._limits = limits
        self._limit_s = limit_s
        self._worker = worker or worker_command()
        self._turns = asyncio.Semaphore(parallel)

    async def clean(self, upload: bytes, *, name: str = "photo") -> CleanPhoto | Finding:
        """The photo, or why it can't be taken; ``name`` is what the sentence calls the file.

        Findings: file_empty, file_type, file_damaged, file_too_large, photo_too_large (from the header, before a
        pixel is decoded), photo_too_small. Raises ports.Retryable when the machine was too busy to finish.
        """
        limits = self._limits
        if len(upload) > limits.upload_bytes:
            refused = too_large(name, len(upload), limits.upload_bytes)
            return Finding(code=refused.code, values=refused.values)
        if not upload:
            return Finding(code="file_empty", values={"name": name})
        async with self._turns:
            code, answer = await self._ask(upload)
        line, _, data = answer.partition(b"\n")
        if code != 0 or not line:
            return Finding(code="file_damaged", values={"name": name}, internal=f"worker ended with {code}")
        head = json.loads(line)
        if "code" in head:
            return Finding(code=head["code"], values=head["values"] | {"name": name})
        return CleanPhoto(
            data=data,
            width=head["width"],
            height=head["height"],
            sha256=hashlib.sha256(data).hexdigest(),
            upload_sha256=hashlib.sha256(upload).hexdigest(),
            fingerprint=head["fingerprint"],
        )

    async def _ask(self, upload: bytes) -> tuple[int, bytes]:
        process = await asyncio.create_subprocess_exec(
            *self._worker,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env=worker_environment(),
        )
        question = json.dumps(dataclasses.asdict(self._limits)).encode() + b"\n" + upload
        try:
            async with asyncio.timeout(self._limit_s):
                answer, _ = await process.communicate(question)
        except TimeoutError as error:
            raise Retryable("a photo took too long to decode", after=self._limit_s) from error
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        assert process.returncode is not None
        return process.returncode, answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A photo that came before. ``refused``: it was refused for what it shows."""

    side: str
    upload_sha256: str
    fingerprint: str
    refused: bool = False


def already_seen(photo: CleanPhoto, side: str, before: Iterable[Seen]) -> Finding | None:
    """Whether this photo was sent before.

    ``same_photo`` where it is the photo of another side, ``photo_failed_before`` where a photo that was refused
    comes again, by digest or by what it looks like. The same photo for the same side again is a retry: None.
    """
    for seen in before:
        same = seen.upload_sha256 == photo.upload_sha256 or same_photo(seen.fingerprint, photo.fingerprint)
        if same and seen.refused:
            return Finding(code="photo_failed_before", subject=side)
        if same and seen.side != side:
            return Finding(code="same_photo", subject=side, values={"other": seen.side})
    return None
