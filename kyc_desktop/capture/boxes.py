"""The boxes of an ISO base media file (ISO/IEC 14496-12), which HEIC photos are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """``start`` and ``end``: offsets of the body."""

    name: bytes
    start: int
    end: int


def boxes(data: bytes, start: int, end: int) -> Iterator[Box]:
    """The boxes between two offsets, in order. Raises ValueError where one ends beyond ``end``."""
    at = start
    while at + 8 <= end:
        size, name, head = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        elif size == 0:  # "to the end"
            size = end - at
        if size < head or at + size > end:
            raise ValueError("ends inside a box")
        yield Box(name, at + head, at + size)
        at += size


def item_texts(data: bytes, meta: Box) -> Iterator[bytes]:
    """What the item entries of a ``meta`` box say in letters: types, names and content types, each as stored."""
    for child in boxes(data, meta.start + 4, meta.end):
        if child.name == b"iinf":
            count = 2 if data[child.start] == 0 else 4
            for entry in boxes(data, child.start + 4 + count, child.end):
                version = data[entry.start]
                # version, flags, number of the item (two or four bytes), protection
                yield data[entry.start + (10 if version >= 3 else 8) : entry.end]
