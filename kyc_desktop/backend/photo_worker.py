"""The child process that decodes photos: `python -m kyc_desktop.backend.photo_worker [read]`.

Without a word it cleans one upload: one line of JSON (the limits) and the photo on standard input, one line of JSON
and the cleaned photo on standard output. With ``read`` it reads documents: one line of JSON (the length of each
photo) and the photos, and for each of them, as soon as it is read, one line of JSON. Whatever a decoder does with a
hostile file, it does here: without the server's memory, keys, files or environment, and with limits of the operating
system where there are any.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Final

from ..capture import prepare as photos
from ..capture.source import Refused
from ..flow.config import Limits

READ: Final = "read"
MEMORY_BYTES: Final = 1_500_000_000
"""Address space. A WebP of 50 megapixels takes 0.8 GB on the way to a JPEG, the most of all formats (measured)."""
CPU_S: Final = 20
"""Processor seconds. The slowest permitted photo, a PNG of 50 megapixels with transparency, takes 2.4 (measured)."""
READ_MEMORY_BYTES: Final = 1_200_000_000
"""Address space. numpy and OpenCV reserve 0.28 GB by being imported; with the nets loaded the largest photo that is
stored, 10 megapixels, takes 0.5 GB and 0.17 GB of real memory (measured)."""
READ_CPU_S: Final = 20
"""Processor seconds. Starting takes 0.4 and a side of 7 megapixels 0.5 (measured)."""
_THREADS: Final = 2
"""Of OpenCV. It would start one for each processor, each with address space of its own."""


def _limit_process(memory_bytes: int = MEMORY_BYTES, cpu_s: int = CPU_S) -> None:
    if sys.platform == "win32":
        return  # the parent's time limit remains
    import resource

    limits = {
        resource.RLIMIT_CPU: cpu_s,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: 64,
    }
    if sys.platform != "darwin":
        # There the system's own libraries take hundreds of gigabytes of address space, and a lower limit is an error.
        limits[resource.RLIMIT_AS] = memory_bytes
    for what, value in limits.items():
        _, hard = resource.getrlimit(what)
        allowed = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(what, (allowed, allowed))


def _answer(head: dict[str, object], data: bytes = b"") -> None:
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + data)
    sys.stdout.buffer.flush()


def main(words: Sequence[str] = ()) -> int:
    return _read() if words[:1] == [READ] else _clean()


def _read() -> int:
    """A photo on which the reader fails ends the process; the parent knows by the missing line which one it was."""
    _limit_process(READ_MEMORY_BYTES, READ_CPU_S)
    # Costs 0.3 s, which a photo that is only cleaned need not pay.
    import cv2

    from ..capture import picture
    from ..capture.reader import Reader
    from . import readings

    cv2.setNumThreads(_THREADS)
    reader = Reader()
    for length in json.loads(sys.stdin.buffer.readline())["lengths"]:
        reading = reader.read(picture.own(sys.stdin.buffer.read(length)))
        sys.stdout.buffer.write(readings.encode(reading) + b"\n")
        sys.stdout.buffer.flush()
    return 0


def _clean() -> int:
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
    sys.exit(main(sys.argv[1:]))
