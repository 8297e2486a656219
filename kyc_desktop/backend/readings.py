"""What was read of the photos, as JSON: how the child process answers and what the document check remembers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from ..capture.reading import DocumentReading

Readings = dict[str, DocumentReading | None]
"""By side. None: the reader could not finish with that photo."""


class _Remembered(msgspec.Struct, frozen=True):
    """``sha256``: of the photo that was read; another photo of that side is not this one."""

    side: str
    sha256: str
    reading: DocumentReading | None


_one: msgspec.json.Decoder[DocumentReading | None] = msgspec.json.Decoder(DocumentReading | None)
_all = msgspec.json.Decoder(tuple[_Remembered, ...])


def encode(reading: DocumentReading | None) -> bytes:
    """One line of JSON, without a line feed."""
    return msgspec.json.encode(reading)


def decode(line: bytes) -> DocumentReading | None:
    """Raises ValueError for what `encode` did not write."""
    return _one.decode(line)


def remember(readings: Readings, digests: Mapping[str, str]) -> str:
    """A record of all sides; ``digests``: SHA-256 of the photos by side."""
    kept = [_Remembered(side=side, sha256=digests[side], reading=reading) for side, reading in readings.items()]
    return msgspec.json.encode(kept).decode()


def recall(record: str, photos: Iterable[tuple[str, str]]) -> Readings:
    """The readings of those (side, SHA-256) that the record knows."""
    try:
        known = _all.decode(record) if record else ()
    except ValueError:  # written by another version
        known = ()
    wanted = set(photos)
    return {one.side: one.reading for one in known if (one.side, one.sha256) in wanted}


def every(record: str) -> tuple[DocumentReading, ...]:
    """Every reading that the record holds."""
    try:
        known = _all.decode(record) if record else ()
    except ValueError:  # written by another version
        known = ()
    return tuple(one.reading for one in known if one.reading is not None)
