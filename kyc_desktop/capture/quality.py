"""What is wrong with a photo of a document, where, by how much. Pure; needs numpy and OpenCV.

What was read with all its check digits is not blurred, too small or too dark, whatever is measured: then the same
finding only warns or is left out. Where code lines or a barcode were found and not read, a cause is looked for at
that place; without one the code lines are said to be unreadable and nothing is invented.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from . import copies, covering, framing, glare, light, rectify
from .cut_off import Cut
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

    ``size_mm``: of the document, longer side first, None while its format is unknown. ``cuts``: how much each side of
    the picture cuts off, the worst first. ``band`` and ``lines``: the code lines and where
    they are; ``cap_height`` of their capitals in pixels. ``verified``: all check digits are right. ``barcode``: its
    place, ``decoded`` or not.
    """

    quad: Polygon | None = None
    size_mm: tuple[float, float] | None = None
    cuts: tuple[Cut, ...] = ()
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """``findings``: the gravest first. ``sharpness`` orders frames of one document, larger is sharper: thousandths of
    its width by the width of an edge. ``measured``: as in `DocumentReading`.
    """

    findings: tuple[Finding, ...]
    sharpness: float = 0.0
    measured: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Photo:
    bgr: NDArray[np.uint8]
    seen: Seen
    flat: Flat
    blur: Blur
    live: bool
    measured: dict[str, float] = field(default_factory=dict)

    def beyond(self, name: str, value: float) -> bool:
        """Whether ``value`` is above the limit of that name. It is kept, so that limits can be chosen by it."""
        self.measured[name] = value
        return value > limit(name)

    def below(self, name: str, value: float) -> bool:
        """As `beyond`, for limits that should be reached."""
        self.measured[name] = value
        return value < limit(name)

    @property
    def shape(self) -> tuple[int, int]:
        return self.bgr.shape[0], self.bgr.shape[1]

    def severity(self, grave: bool) -> Severity:
        return Severity.BLOCKS if grave and not self.seen.read else Severity.WARNS


def findings(bgr: NDArray[np.uint8], seen: Seen, *, live: bool = False) -> tuple[Finding, ...]:
    """The findings of `examine`."""
    return examine(bgr, seen, live=live).findings


def examine(bgr: NDArray[np.uint8], seen: Seen, *, live: bool = False) -> Examined:
    """``bgr``: rows x columns x 3, 8 bits. ``live``: only what a hint at the camera needs, at a smaller size."""
    if seen.quad is None and seen.band is None and seen.barcode is None:
        return Examined(findings=(Finding(code="photo_not_document", value=0.0, limit=1.0),))
    photo = _photo(bgr, seen, live)
    if photo is None:
        return Examined(findings=_without_corners(seen))
    found = [*_framed(photo), *_covered(photo), *_lit(photo), *_mirrored(photo)]
    if not photo.live:
        found += _copied(photo)
    found += _blurred(photo, found)
    found += _unreadable(photo, found)
    found.sort(key=lambda one: (one.severity is Severity.WARNS, _ORDER.index(one.code)))
    width = photo.blur.of(_mask(photo, seen.band or seen.barcode)) or photo.blur.of()
    sharpness = 0.0 if width is None else 10.0 / max(0.1, width)
    return Examined(findings=tuple(found), sharpness=sharpness, measured=photo.measured)


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
    if photo.below("ink", photo.blur.ink) and not printed:
        yield Finding(code="photo_not_document", polygon=quad, value=photo.blur.ink, limit=limit("ink"))
        return
    cut = _cut_off(photo)
    if cut is not None:
        yield cut
    yield from _small(photo, quad)
    steep = framing.angle(quad, photo.shape, seen.size_mm)
    if photo.beyond("tilt", steep) and cut is None:
        yield Finding(
            code="photo_tilted",
            severity=photo.severity(steep > limit("tilt_grave")),
            polygon=quad,
            value=steep,
            limit=limit("tilt"),
            values={"angle": f"{steep:.0f}"},
        )


def _cut_off(photo: _Photo) -> Finding | None:
    """The side that is cut off the most. Of a scan that ends at the document's own edges nothing is missing."""
    seen, quad = photo.seen, photo.seen.quad or ()
    sides = [cut for cut in seen.cuts if cut.measured > limit("cut_off")]
    scanned = _scanned(photo, quad)
    photo.measured["cut_off"] = 0.0 if scanned or not seen.cuts else seen.cuts[0].measured
    if not sides or scanned:
        return None
    inside = seen.portrait is None or framing.inside(seen.portrait, photo.shape)
    return Finding(
        code="photo_cropped",
        severity=photo.severity(grave=True) if inside else Severity.BLOCKS,
        polygon=framing.missing(quad, photo.shape, sides[0].side),
        value=sides[0].measured,
        limit=limit("cut_off"),
        values={"side": sides[0].side},
    )


def _scanned(photo: _Photo, quad: Polygon) -> bool:
    """Whether the picture is a scan that ends at the document's edges: cameras see some desk on most sides."""
    share = framing.share(quad, photo.shape)
    if share > limit("scan_only") and photo.seen.read:
        return True
    touched = {cut.side for cut in photo.seen.cuts if cut.measured > 0}
    across = {"left", "right"} <= touched or {"top", "bottom"} <= touched
    return (across or share > limit("scan_area")) and framing.whole(quad, photo.shape, photo.seen.size_mm)


def _small(photo: _Photo, quad: Polygon) -> Iterator[Finding]:
    seen = photo.seen
    mm = seen.size_mm or rectify.size_mm(quad)
    name = "dpi_id1" if max(mm) < 100 else "dpi_id3"
    measured, least, place = framing.dpi(quad, mm), limit(name), quad
    small = photo.below(name, measured)
    if seen.cap_height is not None and photo.below("cap_height", seen.cap_height):
        small, measured, least, place = True, seen.cap_height, limit("cap_height"), seen.band or quad
    if small and not seen.read:
        wide, tall = framing.extent(quad)
        values = {"width": f"{wide:.0f}", "height": f"{tall:.0f}", "limit": f"{min(wide, tall) * least / measured:.0f}"}
        yield Finding(code="photo_too_small", polygon=place, value=measured, limit=least, values=values)


def _lit(photo: _Photo) -> Iterator[Finding]:
    low, median, _ = light.levels(photo.flat)
    white = light.blinded(photo.flat)
    dark, faint = photo.below("dark_median", median), photo.beyond("bright_low", low)
    blinded = photo.beyond("bright_white", white)
    if dark:
        grave = photo.severity(median < limit("dark_grave") or photo.seen.unread is not None)
        yield Finding(
            code="photo_dark", severity=grave, polygon=photo.seen.quad, value=median, limit=limit("dark_median")
        )
    elif faint or blinded:
        # Dark print survives on paper that is blinded; print that is pale does not.
        value, least = (low, limit("bright_low")) if faint else (white, limit("bright_white"))
        yield Finding(
            code="photo_bright", severity=photo.severity(faint), polygon=photo.seen.quad, value=value, limit=least
        )


def _mirrored(photo: _Photo) -> Iterator[Finding]:
    found = glare.spot(photo.flat)
    share, where = found if found is not None else (0.0, None)
    if not photo.beyond("glare_area", share) or where is None:
        return
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
    share, where = found if found is not None else (0.0, None)
    if not photo.beyond("covered", share) or where is None:
        return
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
    dark = photo.measured["dark_median"] < limit("dark_median")
    if photo.below("colour", colour) and not dark:
        severity = Severity.BLOCKS if colour < limit("colour_grave") else Severity.WARNS
        yield Finding(code="black_and_white", severity=severity, polygon=quad, value=colour, limit=limit("colour"))
    pattern = copies.screen(photo.bgr, quad)
    if photo.beyond("screen", pattern):
        # Halftone prints and coarse scans beat as well: a person should look, the photo is not refused for it.
        yield Finding(
            code="screenshot_or_copy", severity=Severity.WARNS, polygon=quad, value=pattern, limit=limit("screen")
        )


def _blurred(photo: _Photo, others: list[Finding]) -> Iterator[Finding]:
    seen = photo.seen
    place = seen.band or seen.barcode
    width = None if place is None else photo.blur.of(_mask(photo, place))
    if width is None:
        place, width = None, photo.blur.of()
    if width is None:
        return
    name = "blur_hint" if place is None else "blur_band"
    # Never what a sharp edge has in a picture with few pixels.
    width = max(0.0, width - max(0.0, limit("blur_pixels") / photo.flat.width * 1000 - limit(name)))
    if not photo.beyond(name, width) or seen.read or any(one.code == "photo_too_small" for one in others):
        return
    if place is not None:
        yield Finding(code="photo_blurred", polygon=place, value=width, limit=limit(name))
        return
    worst = photo.blur.worst(limit(name), photo.flat.grey.shape)
    severity = photo.severity(width > limit("blur_certain"))
    where = seen.quad if worst is None else photo.flat.place(worst)
    yield Finding(code="photo_blurred", severity=severity, polygon=where, value=width, limit=limit(name))


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
