"""A photo file as it is sent: upright, plain RGB, without anything that the picture does not show.

`prepare` runs in a thread and takes some 100 to 300 ms for 12 megapixels. It imports Pillow (30 ms) and the HEIC
decoder when they are first needed. Everything is checked in the order of its price: size, first bytes, structure,
claimed pixels, and only then is a pixel decoded.
"""

from __future__ import annotations

import base64
import hashlib
import io
import math
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kyc_desktop.flow.config import Limits

from . import containers, sniff
from .exif import SIDEWAYS
from .fingerprint import fingerprint
from .source import Refused, read, too_large

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer
    from PIL import Image

LONG_SIDE: Final = 3200
"""Pixels. A passport page (125 mm) that fills only half of the frame still has 325 dpi, an ID-1 card (86 mm) 475,
which is three pixels for the narrowest bar of a licence's PDF417 (0.17 mm) and 45 for a line of 2.4 mm capitals.
More pixels of a phone's sensor add noise, twice the bytes and twice the wait.
"""
QUALITY: Final = 90
"""JPEG quality, colour at full resolution: half-resolution colour smears red print and fine security lines."""
_FALLBACK_QUALITIES: Final = (80, 65, 45)
"""Only for pictures of noise, which at `QUALITY` would be longer than the server takes."""
THUMBNAIL: Final = (204, 144)
"""Pixels: 68 x 48 at three times the density."""


class Cancelled(Exception):  # noqa: N818 - an outcome that was asked for, not an error
    """The caller does not want the answer any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """``data``: JPEG without metadata, ``width`` x ``height`` pixels. ``thumbnail``: PNG, `THUMBNAIL` pixels.

    ``digest``: the value of the header ``Content-Digest`` (RFC 9530). ``fingerprint``: see `same_photo`.
    ``source_type``: media type of the file that was read, ``source_bytes`` its length.
    """

    data: bytes
    width: int
    height: int
    digest: str
    thumbnail: bytes
    fingerprint: str
    source_type: str
    source_bytes: int


def content_digest(data: bytes) -> str:
    """The value of the header ``Content-Digest`` with SHA-256 (RFC 9530, section 2)."""
    return f"sha-256=:{base64.b64encode(hashlib.sha256(data).digest()).decode('ascii')}:"


def prepare(
    source: bytes | str | os.PathLike[str],
    limits: Limits,
    *,
    name: str = "",
    scans: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> Prepared | Refused:
    """Read, check, decode, turn upright, clean and encode one photo.

    Arguments and errors as for `decode`.
    """
    decoded = decode(source, limits, name=name, scans=scans, cancelled=cancelled)
    if isinstance(decoded, Refused):
        return decoded
    return _finish(decoded, limits, cancelled)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """``photo``: upright plain RGB, at most the long side that was asked for. The file had ``width`` x ``height``
    pixels, counted upright too."""

    photo: Image.Image
    width: int
    height: int
    media_type: str
    source_bytes: int


def decode(
    source: bytes | str | os.PathLike[str],
    limits: Limits,
    *,
    name: str = "",
    scans: bool = False,
    long_side: int = LONG_SIDE,
    cancelled: Callable[[], bool] = lambda: False,
) -> Decoded | Refused:
    """Read, check, decode and turn upright one photo.

    ``name``: the file's name where ``source`` is its bytes, for the sentence. ``scans``: whether `sniff.SCANS` are
    taken as well, of a PDF the first photo page; the server has no reason to open those. ``cancelled`` is asked between
    the stages (`threading.Event.is_set` will do). Raises `Cancelled`, MemoryError, and nothing else.
    """
    if isinstance(source, bytes):
        data: bytes | Refused = source
        if len(source) > limits.upload_bytes:
            data = too_large(name, len(source), limits.upload_bytes)
    else:
        name = name or Path(source).name
        data = read(source, limit=limits.upload_bytes)
    if isinstance(data, Refused):
        return data
    if not data:
        return Refused(code="file_empty", values={"name": name})
    head = data[: sniff.HEAD]
    media_type = sniff.media_type(head)
    taken = {*limits.upload_types, *(sniff.SCANS if scans else ())}
    if media_type is None or media_type not in taken:
        return Refused(code="file_type", values={"name": name, "kind": sniff.kind(head)})
    if media_type == sniff.PDF:
        from . import pdf_page

        page = pdf_page.photo_page(data, limits, name=name, long_side=long_side, cancelled=cancelled)
        return page if isinstance(page, Refused) else _decoded(page, page.size, media_type, len(data))
    try:
        container = containers.inspect(media_type, data)
        photo = _decode(container, media_type, limits, long_side, cancelled)
    except containers.DamagedError:
        return Refused(code="file_damaged", values={"name": name})
    if isinstance(photo, Refused):
        return photo
    return _decoded(*photo, media_type, len(data))


def _decoded(photo: Image.Image, size: tuple[int, int], media_type: str, length: int) -> Decoded:
    return Decoded(photo=photo, width=size[0], height=size[1], media_type=media_type, source_bytes=length)


def _decode(
    container: containers.Container,
    media_type: str,
    limits: Limits,
    long_side: int,
    cancelled: Callable[[], bool],
) -> tuple[Image.Image, tuple[int, int]] | Refused:
    """The upright photo, and the pixels that the file has upright.

    Raises `containers.DamagedError` for whatever a decoder raises.
    """
    from . import pixels

    refused = _wrong_size(container.width, container.height, limits)
    if refused is not None:
        return refused
    _go_on(cancelled)
    try:
        with pixels.open_photo(container.data, media_type) as image:
            whole = image.size
            refused = _wrong_size(*whole, limits)
            if refused is not None:
                return refused
            size = _capped(*whole, limits, long_side)
            if media_type == "image/jpeg":
                # libjpeg scales by 1/2, 1/4, 1/8 while it decodes: a quarter of the time and memory.
                image.draft(None, size)
            image.load()
            _go_on(cancelled)
            photo = pixels.upright_rgb(image, size, container.turned)
            return photo, whole[::-1] if container.turned >= SIDEWAYS else whole
    except (Cancelled, MemoryError):
        raise
    except Exception as error:  # decoders raise anything from AssertionError to RuntimeError (found by mutation)
        raise containers.DamagedError(type(error).__name__) from error


def _finish(decoded: Decoded, limits: Limits, cancelled: Callable[[], bool]) -> Prepared:
    from . import pixels

    photo = decoded.photo
    _go_on(cancelled)
    encoded = _encode(photo, limits.upload_bytes)
    _go_on(cancelled)
    return Prepared(
        data=encoded,
        width=photo.width,
        height=photo.height,
        digest=content_digest(encoded),
        thumbnail=pixels.thumbnail(photo, THUMBNAIL),
        fingerprint=fingerprint(photo),
        source_type=decoded.media_type,
        source_bytes=decoded.source_bytes,
    )


def _go_on(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled


def _wrong_size(width: int, height: int, limits: Limits) -> Refused | None:
    if not width and not height:
        return None
    values = {"width": str(width), "height": str(height)}
    if width * height > limits.upload_max_pixels:
        values |= {
            "megapixels": str(math.ceil(width * height / 1e6)),
            "limit": f"{limits.upload_max_pixels / 1e6:g}",
        }
        return Refused(code="photo_too_large", values=values)
    if min(width, height) < limits.upload_min_side:
        return Refused(code="photo_too_small", values=values | {"limit": str(limits.upload_min_side)})
    return None


def _capped(width: int, height: int, limits: Limits, long_side: int) -> tuple[int, int]:
    """The size to send: the long side at most ``long_side``, the short side not under the server's least."""
    scale = min(1.0, max(long_side / max(width, height), limits.upload_min_side / min(width, height)))
    return round(width * scale), round(height * scale)


class _Polite(io.BytesIO):
    """Lets another thread run after each 64 kB: the JPEG encoder holds the interpreter until it is asked to write."""

    def write(self, data: Buffer, /) -> int:
        time.sleep(0)
        return super().write(data)


def _encode(photo: Image.Image, limit: int) -> bytes:
    for quality in (QUALITY, *_FALLBACK_QUALITIES):
        out = _Polite()
        photo.save(out, "JPEG", quality=quality, subsampling=0)
        if out.tell() <= limit:
            break
    return out.getvalue()
