"""The structure of photo files, walked before any pixel is decoded.

Two questions are answered from headers alone: how many pixels the picture claims to have (so a bomb is refused
unopened), and whether the file is whole. Decoders tell a truncated file only sometimes: libjpeg pads a cut that
is filled with zeros and says nothing.

Sources: ITU-T T.81 annex B (JPEG), PNG third edition (W3C), WebP container specification (RFC 9649),
ISO/IEC 14496-12 (boxes of HEIC).
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import Final

from .boxes import boxes, item_texts
from .chunks import CRITICAL, Chunk, png_chunks
from .exif import orientation

_SLICE: Final = 1 << 20
"""Bytes looked at in one call that holds the interpreter: about 1 ms."""
_MARKER: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROFILE_BYTES: Final = 1 << 20
"""A colour profile that inflates to more is dropped: real ones have at most some 700 kB."""


class DamagedError(ValueError):
    """The file ends too early or contradicts itself."""


@dataclass(frozen=True, slots=True)
class Container:
    """``data``: the file without what no decoder needs. Pixels before rotation; ``turned``: EXIF orientation."""

    width: int
    height: int
    data: bytes
    turned: int = 1


def inspect(media_type: str, data: bytes) -> Container:
    """Walk the file. Raises `DamagedError`. HEIC, TIFF and BMP give their size by their decoder: 0, 0 here."""
    walk = {
        "image/jpeg": _jpeg,
        "image/png": _png,
        "image/webp": _webp,
        "image/heic": _heic,
        "image/tiff": _opaque,
        "image/bmp": _opaque,
    }[media_type]
    try:
        return walk(data)
    except IndexError as error:
        raise DamagedError("ends inside a header") from error


def _u16(data: bytes, at: int) -> int:
    return data[at] << 8 | data[at + 1]


def _jpeg(data: bytes) -> Container:
    width = height = 0
    turned = 1
    kept = [data[:2]]
    at = 2
    scanned = False
    while True:
        if data[at] != 0xFF:
            raise DamagedError("no marker where one must be")
        marker = data[at + 1]
        if marker == 0xFF:  # fill byte
            at += 1
            continue
        if marker == 0xD9:
            break
        length = _u16(data, at + 2)
        if length < 2:
            raise DamagedError("segment without a length")
        body = data[at + 4 : at + 2 + length]
        if marker in _FRAMES and not width:
            height, width = _u16(data, at + 5), _u16(data, at + 7)
        if marker == 0xE1 and body.startswith(b"Exif\0\0"):
            turned = orientation(body)
        end = at + 2 + length
        if marker == 0xDA:
            scanned = True
            end = _next_marker(data, end)
        if _drawn(marker, body):
            kept.append(data[at:end])
        at = end
    if not width or not height or not scanned:
        raise DamagedError("no picture between start and end")
    return Container(width, height, b"".join([*kept, b"\xff\xd9"]), turned)


def _drawn(marker: int, body: bytes) -> bool:
    """Whether a decoder needs the segment: all but comments and application data; of that, profile and Adobe."""
    if marker == 0xE2:
        return body.startswith(b"ICC_PROFILE\0")
    return marker in (0xE0, 0xEE) or not (0xE0 <= marker <= 0xEF or marker == 0xFE)


def _next_marker(data: bytes, at: int) -> int:
    """The end of the entropy-coded data that begins at ``at``: the next marker that is no restart."""
    while at < len(data):
        match = _MARKER.search(data, at, min(at + _SLICE, len(data)))
        if match is not None:
            return match.start()
        at += _SLICE - 1  # a marker may lie across two slices
    raise DamagedError("the scan has no end")


def _png(data: bytes) -> Container:
    kept = [data[:8]]
    width = height = 0
    ended = False
    turned = 1
    for chunk in png_chunks(data):
        if chunk.length < 0:
            raise DamagedError("ends inside a chunk")
        if chunk.name == b"IHDR":
            width, height = (int.from_bytes(chunk.body(data)[i : i + 4], "big") for i in (0, 4))
        if chunk.name == b"IEND":
            ended = True
        if chunk.name == b"eXIf":
            turned = orientation(chunk.body(data))
        wanted = chunk.name in CRITICAL or _small_profile(chunk, data)
        if wanted and chunk.intact(data):
            kept.append(chunk.raw(data))
        elif chunk.name in CRITICAL:
            raise DamagedError("checksum of a chunk")
        if ended:
            break
    if not ended or not width or not height:
        raise DamagedError("no end chunk")
    return Container(width, height, b"".join(kept), turned)


def _small_profile(chunk: Chunk, data: bytes) -> bool:
    """Whether this is a colour profile that inflates to a sane size. Text chunks are never inflated."""
    if chunk.name != b"iCCP":
        return False
    packed = chunk.body(data).partition(b"\0")[2][1:]
    inflate = zlib.decompressobj()
    try:
        inflate.decompress(packed, _PROFILE_BYTES)
    except zlib.error:
        return False
    return inflate.eof


def _webp(data: bytes) -> Container:
    end = 8 + int.from_bytes(data[4:8], "little")
    if end > len(data):
        raise DamagedError("shorter than its header says")
    width = height = 0
    picture = False
    turned = 1
    at = 12
    while at + 8 <= end:
        name, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if at + 8 + length > end:
            raise DamagedError("ends inside a chunk")
        body = data[at + 8 : at + 18]
        if name == b"VP8X":
            width = 1 + int.from_bytes(body[4:7], "little")
            height = 1 + int.from_bytes(body[7:10], "little")
        elif name == b"VP8 ":
            picture = True
            if not width:
                width = int.from_bytes(body[6:8], "little") & 0x3FFF
                height = int.from_bytes(body[8:10], "little") & 0x3FFF
        elif name == b"VP8L":
            picture = True
            if not width:
                bits = int.from_bytes(body[1:5], "little")
                width, height = 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        elif name == b"ANMF":
            picture = True
        elif name == b"EXIF":
            turned = orientation(data[at + 8 : at + 8 + length])
        at += 8 + length + (length & 1)
    if not picture or not width or not height:
        raise DamagedError("no picture in the container")
    return Container(width, height, data, turned)


def _opaque(data: bytes) -> Container:
    """Files whose decoder opens without decoding and finds every cut by itself."""
    return Container(0, 0, data)


def _heic(data: bytes) -> Container:
    try:
        found = tuple(boxes(data, 0, len(data)))
        names = {box.name for box in found}
        if b"meta" not in names or not names & {b"mdat", b"idat", b"moov"}:
            raise DamagedError("no picture in the container")
        for meta in (box for box in found if box.name == b"meta"):
            for text in item_texts(data, meta):
                # pi-heif 1.4 ends the whole program at an item whose type or content type is not text.
                text[:4].decode("ascii")
                for part in text[4:].split(b"\0"):
                    part.decode("utf-8")
    except ValueError as error:
        raise DamagedError("ends inside a box, or an item without a name") from error
    return Container(0, 0, data)
