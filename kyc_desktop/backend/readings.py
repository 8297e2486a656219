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
    return _written(_Remembered(side=side, sha256=digests[side], reading=reading) for side, reading in readings.items())


def recall(record: str, photos: Iterable[tuple[str, str]]) -> Readings:
    """The readings of those (side, SHA-256) that the record knows."""
    wanted = set(photos)
    return {one.side: one.reading for one in _known(record) if (one.side, one.sha256) in wanted}


def without(record: str, side: str) -> str:
    """The record when that photo is gone."""
    return _written(one for one in _known(record) if one.side != side)


def joined(record: str, side: str, newer: str) -> str:
    """The record with what ``newer`` knows of that side."""
    kept = [one for one in _known(record) if one.side != side]
    return _written([*kept, *(one for one in _known(newer) if one.side == side)])


def by_side(record: str) -> tuple[tuple[str, DocumentReading], ...]:
    """Every reading that the record holds, with its side."""
    return tuple((one.side, one.reading) for one in _known(record) if one.reading is not None)


def _known(record: str) -> tuple[_Remembered, ...]:
    try:
        return _all.decode(record) if record else ()
    except ValueError:  # written by another version
        return ()


def _written(remembered: Iterable[_Remembered]) -> str:
    kept = tuple(remembered)
    return msgspec.json.encode(kept).decode() if kept else ""
