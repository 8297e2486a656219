"""What is wrong with a photo of a document, where, by how much. Pure; needs numpy and OpenCV.

What was read with all its check digits is not blurred, too small or too dark, whatever is measured: then the same
finding only warns or is left out. Where code lines or a barcode were found and not read, a cause is looked for at
that place; without one the code lines are said to be unreadable and nothing is invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from . import copies, covering, framing, glare, light, rectify
from .flat import WIDEST, Flat, flat
from .reading import Finding, LineReading, Polygon, Severity
from .sharpness import Blur, blur
from .thresholds import limit

_LIVE: Final = 640
"""Pixels of the flat document's width for camera frames."""
_ORDER: Final = (
    "photo_not_document", "photo_cropped", "photo_covered", "photo_too_small", "photo_tilted", "photo_dark",
    "photo_bright", "photo_glare", "photo_blurred", "screenshot_or_copy", "black_and_white", "mrz_unreadable",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was found on the picture.

    ``size_mm``: of the document, longer side first, None while its format is unknown. ``cut``: the sides of the
    picture that cut it off, None where only the corners can tell. ``band`` and ``lines``: the code lines and where
    they are; ``cap_height`` of their capitals in pixels. ``verified``: all check digits are right. ``barcode``: its
    place, ``decoded`` or not.
    """

    quad: Polygon | None = None
    size_mm: tuple[float, float] | None = None
    cut: tuple[str, ...] | None = None
    band: Polygon | None = None
    lines: tuple[LineReading, ...] = ()
    cap_height: float | None = None
    verified: bool = False
    barcode: Polygon | None = None
    decoded: bool = False
    portrait: Polygon | None = None

    @property
    def read(self) -> bool:
        """Whether the machine readable part is proven to be right."""
        return self.verified or self.decoded

    @property
    def unread(self) -> Polygon | None:
        """The machine readable part that was found and could not be read."""
        if self.read:
            return None
        return self.band or self.barcode


@dataclass(frozen=True, slots=True)
class _Photo:
    bgr: NDArray[np.uint8]
    seen: Seen
    flat: Flat
    blur: Blur
    live: bool

    @property
    def shape(self) -> tuple[int, int]:
        return self.bgr.shape[0], self.bgr.shape[1]

    def severity(self, grave: bool) -> Severity:
        return Severity.BLOCKS if grave and not self.seen.read else Severity.WARNS


def findings(bgr: NDArray[np.uint8], seen: Seen, *, live: bool = False) -> tuple[Finding, ...]:
    """The gravest first. ``bgr``: rows x columns x 3, 8 bits. ``live``: only what a hint at the camera needs."""
    return _findings(_photo(bgr, seen, live), seen)


def sharpness(bgr: NDArray[np.uint8], seen: Seen) -> float:
    """Orders frames of one document, larger is sharper: thousandths of its width by the width of an edge."""
    return _sharpness(_photo(bgr, seen, True))


def examine(bgr: NDArray[np.uint8], seen: Seen, *, live: bool = False) -> tuple[tuple[Finding, ...], float]:
    """`findings` and `sharpness`; a frame's document is laid flat once for both."""
    photo = _photo(bgr, seen, live)
    return _findings(photo, seen), _sharpness(photo if live else _photo(bgr, seen, True))


def _findings(photo: _Photo | None, seen: Seen) -> tuple[Finding, ...]:
    if seen.quad is None and seen.band is None and seen.barcode is None:
        return (Finding(code="photo_not_document", value=0.0, limit=1.0),)
    if photo is None:
        return _without_corners(seen)
    found = [*_framed(photo), *_covered(photo), *_lit(photo), *_mirrored(photo)]
    if not photo.live:
        found += _copied(photo)
    found += _blurred(photo, found)
    found += _unreadable(photo, found)
    return tuple(sorted(found, key=lambda one: (one.severity is Severity.WARNS, _ORDER.index(one.code))))


def _sharpness(photo: _Photo | None) -> float:
    if photo is None:
        return 0.0
    width = photo.blur.of(_mask(photo, photo.seen.band or photo.seen.barcode)) or photo.blur.of()
    return 0.0 if width is None else 10.0 / max(0.1, width)


def _photo(bgr: NDArray[np.uint8], seen: Seen, live: bool) -> _Photo | None:
    laid = flat(bgr, seen.quad, widest=_LIVE if live else WIDEST) if seen.quad is not None else None
    return None if laid is None else _Photo(bgr, seen, laid, blur(laid), live)


def _mask(photo: _Photo, polygon: Polygon | None) -> NDArray[np.uint8] | None:
    return None if polygon is None else photo.flat.mask(polygon)


def _without_corners(seen: Seen) -> tuple[Finding, ...]:
    """Code lines or a barcode, but not the document around them: too near, or only a part."""
    severity = Severity.WARNS if seen.read else Severity.BLOCKS
    return (Finding(code="photo_cropped", severity=severity, polygon=seen.band or seen.barcode),)


def _framed(photo: _Photo) -> Iterator[Finding]:
    seen, quad = photo.seen, photo.seen.quad or ()
    printed = seen.band is not None or seen.barcode is not None or seen.portrait is not None
    if not printed and photo.blur.ink < limit("ink"):
        yield Finding(code="photo_not_document", polygon=quad, value=photo.blur.ink, limit=limit("ink"))
        return
    sides = seen.cut if seen.cut is not None else framing.cut(quad, photo.shape)
    scanned = len(sides) == 4 and seen.read  # edge to edge, and everything was read: that is a scan
    for side in () if scanned else sides[:1]:
        place = framing.missing(quad, photo.shape, side)
        # A scan cut to the document's own edges is a usual file: what was read and the whole portrait are enough.
        whole = seen.portrait is None or framing.inside(seen.portrait, photo.shape)
        yield Finding(
            code="photo_cropped", severity=Severity.WARNS if seen.read and whole else Severity.BLOCKS, polygon=place,
            value=float(len(sides)), limit=1.0, values={"side": side},
        )  # fmt: skip
    yield from _small(photo, quad)
    steep = framing.angle(quad, photo.shape, seen.size_mm)
    if steep > limit("tilt") and not sides:
        yield Finding(
            code="photo_tilted", severity=photo.severity(grave=True), polygon=quad, value=steep, limit=limit("tilt"),
            values={"angle": f"{steep:.0f}"},
        )  # fmt: skip


def _small(photo: _Photo, quad: Polygon) -> Iterator[Finding]:
    seen = photo.seen
    if seen.read:
        return
    mm = seen.size_mm or rectify.size_mm(quad)
    name = "dpi_id1" if max(mm) < 100 else "dpi_id3"
    measured, least, place = framing.dpi(quad, mm), limit(name), quad
    if seen.cap_height is not None and seen.cap_height < limit("cap_height"):
        measured, least, place = seen.cap_height, limit("cap_height"), seen.band or quad
    if measured < least:
        wide, tall = framing.extent(quad)
        values = {"width": f"{wide:.0f}", "height": f"{tall:.0f}", "limit": f"{min(wide, tall) * least / measured:.0f}"}
        yield Finding(code="photo_too_small", polygon=place, value=measured, limit=least, values=values)


def _lit(photo: _Photo) -> Iterator[Finding]:
    low, median, _ = light.levels(photo.flat)
    if median < limit("dark_median"):
        grave = photo.severity(median < limit("dark_grave") or photo.seen.unread is not None)
        yield Finding(
            code="photo_dark", severity=grave, polygon=photo.seen.quad, value=median, limit=limit("dark_median")
        )
    elif low > limit("bright_low"):
        yield Finding(
            code="photo_bright", severity=photo.severity(grave=True), polygon=photo.seen.quad,
            value=low, limit=limit("bright_low"),
        )  # fmt: skip


def _mirrored(photo: _Photo) -> Iterator[Finding]:
    found = glare.spot(photo.flat)
    if found is None or found[0] < limit("glare_area"):
        return
    share, where = found
    grave = share >= limit("glare_grave") or _hides(photo, where)
    yield Finding(
        code="photo_glare",
        severity=Severity.BLOCKS if grave else Severity.WARNS,
        polygon=photo.flat.place(where),
        value=share,
        limit=limit("glare_area"),
        values={"place": glare.place(where, photo.flat)},
    )


def _covered(photo: _Photo) -> Iterator[Finding]:
    found = covering.fingers(photo.flat)
    if found is None or found[0] < limit("covered"):
        return
    share, where = found
    grave = (share >= limit("covered_grave") and not photo.seen.read) or _hides(photo, where)
    yield Finding(
        code="photo_covered",
        severity=Severity.BLOCKS if grave else Severity.WARNS,
        polygon=photo.flat.place(where),
        value=share,
        limit=limit("covered"),
    )


def _hides(photo: _Photo, where: NDArray[np.uint8]) -> bool:
    """Whether something that has to be seen is under ``where``: what was read is not."""
    seen = photo.seen
    for polygon in (seen.unread, seen.portrait):
        if polygon is not None:
            mask = photo.flat.mask(polygon)
            if int(cv2.countNonZero(mask & where)) > 0.02 * int(cv2.countNonZero(mask)):
                return True
    return False


def _copied(photo: _Photo) -> Iterator[Finding]:
    quad = photo.seen.quad
    colour = light.colour(photo.flat)
    dark = light.levels(photo.flat)[1] < limit("dark_median")
    if colour < limit("colour") and not dark:
        yield Finding(code="black_and_white", polygon=quad, value=colour, limit=limit("colour"))
    pattern = copies.screen(photo.bgr, quad)
    if pattern > limit("screen"):
        # Halftone prints and coarse scans beat as well: a person should look, the photo is not refused for it.
        yield Finding(
            code="screenshot_or_copy", severity=Severity.WARNS, polygon=quad, value=pattern, limit=limit("screen")
        )


def _blurred(photo: _Photo, others: list[Finding]) -> Iterator[Finding]:
    seen = photo.seen
    if seen.read or any(one.code == "photo_too_small" for one in others):
        return
    if seen.unread is not None:
        width = photo.blur.of(_mask(photo, seen.unread))
        least = _least_blur(photo, "blur_band")
        if width is not None and width > least:
            yield Finding(code="photo_blurred", polygon=seen.unread, value=width, limit=least)
        return
    width = photo.blur.of()
    least = _least_blur(photo, "blur_hint")
    if width is None or width <= least:
        return
    worst = photo.blur.worst(least, photo.flat.grey.shape)
    place = seen.quad if worst is None else photo.flat.place(worst)
    severity = photo.severity(width > _least_blur(photo, "blur_certain"))
    yield Finding(code="photo_blurred", severity=severity, polygon=place, value=width, limit=least)


def _least_blur(photo: _Photo, name: str) -> float:
    """The limit, but never what a sharp edge has in a picture with few pixels."""
    return max(limit(name), limit("blur_pixels") / photo.flat.width * 1000)


def _unreadable(photo: _Photo, others: list[Finding]) -> Iterator[Finding]:
    seen = photo.seen
    if seen.band is None or seen.read or any(one.severity is Severity.BLOCKS for one in others):
        return
    doubtful = [(number, line) for number, line in enumerate(seen.lines, 1) if not line.text]
    severity = Severity.BLOCKS if doubtful else Severity.WARNS
    if not doubtful and seen.lines:
        doubtful = [min(enumerate(seen.lines, 1), key=lambda one: one[1].confidence)]
    for number, line in doubtful:
        values = {"line": str(number)}
        yield Finding(
            code="mrz_unreadable", severity=severity, polygon=line.polygon, value=line.confidence, values=values
        )
