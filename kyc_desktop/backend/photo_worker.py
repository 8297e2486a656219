"""The child process that decodes one uploaded photo: `python -m kyc_desktop.backend.photo_worker`.

Reads one line of JSON (the limits) and the photo from standard input, writes one line of JSON and the cleaned photo
to standard output. Whatever a decoder does with a hostile file, it does here: without the server's memory, keys,
files or environment, and with limits of the operating system where there are any.
"""

from __future__ import annotations

import json
import sys
from typing import Final

from ..capture import prepare as photos
from ..capture.source import Refused
from ..flow.config import Limits

MEMORY_BYTES: Final = 1_500_000_000
"""Address space. A WebP of 50 megapixels takes 0.8 GB on the way to a JPEG, the most of all formats (measured)."""
CPU_S: Final = 20
"""Processor seconds. The slowest permitted photo, a PNG of 50 megapixels with transparency, takes 2.4 (measured)."""


def _limit_process() -> None:
    try:
        import resource
    except ImportError:
        return  # Windows: the parent's time limit remains
    for what, value in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, CPU_S),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 64),
    ):
        _, hard = resource.getrlimit(what)
        allowed = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(what, (allowed, allowed))


def _answer(head: dict[str, object], data: bytes = b"") -> None:
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + data)
    sys.stdout.buffer.flush()


def main() -> int:
    _limit_process()
    ask = json.loads(sys.stdin.buffer.readline())
    ask["upload_types"] = tuple(ask["upload_types"])
    data = sys.stdin.buffer.read()
    try:
        photo = photos.prepare(data, Limits(**ask))
    except MemoryError:
        photo = Refused(code="file_damaged", values={})
    if isinstance(photo, Refused):
        _answer({"code": photo.code, "values": dict(photo.values)})
        return 0
    _answer({"width": photo.width, "height": photo.height, "fingerprint": photo.fingerprint}, photo.data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
