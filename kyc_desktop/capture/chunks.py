"""The chunks of a PNG file, by position, without inflating any of them."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

CRITICAL: Final = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
"""What a decoder needs. An animation (acTL, fcTL, fdAT) leaves its first picture."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """``at``: offset of the length field. ``length`` of the body in bytes, -1 where the file ends before it."""

    at: int
    name: bytes
    length: int

    def raw(self, data: bytes) -> bytes:
        return data[self.at : self.at + 12 + self.length]

    def body(self, data: bytes) -> bytes:
        return data[self.at + 8 : self.at + 8 + self.length]

    def intact(self, data: bytes) -> bool:
        """Whether the CRC of name and body is the one stored."""
        end = self.at + 8 + self.length
        return zlib.crc32(data[self.at + 4 : end]) == int.from_bytes(data[end : end + 4], "big")


def png_chunks(data: bytes) -> Iterator[Chunk]:
    """Every chunk after the signature, in order, until one is cut off."""
    at = 8
    while at + 8 <= len(data):
        length, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if at + 12 + length > len(data):
            yield Chunk(at, name, -1)
            return
        yield Chunk(at, name, length)
        at += 12 + length
