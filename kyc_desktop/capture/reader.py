"""One photo or camera frame in, everything that it says out: `Reader.read` gives a `DocumentReading`.

The stages: where the document and its bands are (finder), code lines (mrz), barcode, portrait, what is wrong
(findings). Nothing here knows Qt; calls take 20 to 400 ms, so they belong in a thread. One reader serves the whole
process: the nets are loaded when they are first needed and are used by one thread at a time.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from . import classify
from .prepare import Cancelled
from .reading import Barcode, DocumentReading, FieldReading, Finding, Polygon, Severity

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .finder import Finder, Found
    from .mrz_reader import MrzRead, MrzReader
    from .portrait import Portrait

LEAST_SIDE: Final = 32
"""Pixels. No document can be told in a narrower picture."""
_PATIENCE_S: Final = 0.05
"""How often a thread that waits for the nets asks whether it is still wanted."""


@dataclass(frozen=True, slots=True)
class Frame:
    """``mrz`` keeps what the lines could be as well as what they most likely are, so frames can vote."""

    reading: DocumentReading
    mrz: MrzRead | None = field(default=None, repr=False)


@dataclass(slots=True)
class _Run:
    """One picture on its way through the stages."""

    bgr: NDArray[np.uint8]
    live: bool
    cancelled: Callable[[], bool]
    ms: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        if self.cancelled():
            raise Cancelled
        began = time.perf_counter()
        try:
            yield
        finally:
            self.ms[name] = round((time.perf_counter() - began) * 1000, 2)


@dataclass(frozen=True, slots=True)
class _Nets:
    finder: Finder
    lines: MrzReader
    portrait: Portrait


class Reader:
    """Safe to call from any thread."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._nets: _Nets | None = None

    def warm(self) -> None:
        """Import and load everything now, so the first photo does not wait for it."""
        with self._turn:
            self._load()

    def read(
        self,
        bgr: NDArray[np.uint8],
        *,
        cancelled: Callable[[], bool] = lambda: False,
        live: bool = False,
    ) -> DocumentReading:
        """``bgr``: an upright picture, rows x columns x 3, 8 bits (`picture.load`).

        ``live``: only what a hint to the person at the camera needs. ``cancelled`` is asked between the stages.
        Raises `prepare.Cancelled`; ValueError for an array of another shape.
        """
        return self.look(bgr, cancelled=cancelled, live=live).reading

    def look(
        self,
        bgr: NDArray[np.uint8],
        *,
        cancelled: Callable[[], bool] = lambda: False,
        live: bool = False,
    ) -> Frame:
        """As `read`, for a frame of several that `LiveReader` joins."""
        if bgr.ndim != 3 or bgr.shape[2] != 3 or str(bgr.dtype) != "uint8" or not bgr.size:
            raise ValueError(f"not a colour picture of 8 bits: {bgr.shape}, {bgr.dtype}")
        if min(bgr.shape[:2]) < LEAST_SIDE:
            return Frame(_nothing(bgr))
        while not self._turn.acquire(timeout=_PATIENCE_S):
            if cancelled():
                raise Cancelled
        try:
            return self._look(_Run(bgr, live, cancelled))
        finally:
            self._turn.release()

    def _load(self) -> _Nets:
        if self._nets is None:
            from .finder import Finder
            from .mrz_reader import MrzReader
            from .portrait import Portrait

            self._nets = _Nets(Finder(), MrzReader(), Portrait())
        return self._nets

    def _look(self, run: _Run) -> Frame:
        import cv2
        import numpy as np

        with run.stage("load"):
            nets = self._load()
        with run.stage("find"):
            gray = np.asarray(cv2.cvtColor(run.bgr, cv2.COLOR_BGR2GRAY), np.uint8)
            found = nets.finder.find(gray)
        with run.stage("mrz"):
            # A live frame has a next one; a photo is worth a second look for small or faint lines.
            again = None if run.live else partial(nets.finder.find, gray)
            mrz = nets.lines.read(gray, found, look_again=again, cancelled=run.cancelled, live=run.live)
        with run.stage("barcode"):
            # Code lines say all that a barcode could; a live frame has no time to search for one.
            wanted = mrz is None or mrz.kind is None
            barcode = _barcode(gray, found) if wanted and (found.barcodes or not run.live) else None
        with run.stage("portrait"):
            # A back that was read has none.
            back = barcode is not None or (mrz is not None and mrz.verified and mrz.kind == "TD1")
            face = None if back else nets.portrait.find(run.bgr, found)
        reading = _assembled(run.bgr, found, mrz, barcode, face)
        with run.stage("script"):
            # Code lines and barcodes are Latin, and whether a frame's print is does not matter yet.
            if not (run.live or reading.lines or reading.barcode or reading.quad is None) and found.upright:
                reading = replace(reading, script=_script(run.bgr, reading.quad, face))
        with run.stage("findings"):
            reading = _judged(run, found, mrz, reading)
        run.ms["total"] = round(sum(run.ms.values()), 2)
        return Frame(replace(reading, ms=dict(run.ms)), mrz)


def _nothing(bgr: NDArray[np.uint8]) -> DocumentReading:
    height, width = bgr.shape[:2]
    short = float(min(height, width))
    finding = Finding(code="photo_not_document", value=short, limit=float(LEAST_SIDE))
    return DocumentReading(width=width, height=height, findings=(finding,), ms={"total": 0.0})


def _barcode(gray: NDArray[np.uint8], found: Found) -> Barcode | None:
    from . import pdf417

    return pdf417.read(gray, quad=found.quad, boxes=found.barcodes)


def _script(bgr: NDArray[np.uint8], quad: Polygon, face: Polygon | None) -> str | None:
    from . import script
    from .flat import flat

    laid = flat(bgr, quad)
    return None if laid is None else script.tell(laid, without=() if face is None else (face,))


def _assembled(
    bgr: NDArray[np.uint8], found: Found, mrz: MrzRead | None, barcode: Barcode | None, face: Polygon | None
) -> DocumentReading:
    """Everything but the findings."""
    from . import aamva_read, mrz_fields

    form = mrz.kind if mrz is not None else None
    fields: tuple[FieldReading, ...] = ()
    if mrz is not None and form is not None:
        fields = mrz_fields.fields(mrz)
    elif barcode is not None:
        form = barcode.standard or None
        fields = aamva_read.fields(barcode)
    lines = mrz.lines if mrz is not None else ()
    kind, side = classify.type_and_side(form, fields, barcode, face)
    verified = bool((mrz is not None and mrz.verified) or (barcode is not None and barcode.standard))
    return DocumentReading(
        width=bgr.shape[1],
        height=bgr.shape[0],
        quad=found.quad,
        format=form,
        type=kind,
        side=side,
        lines=lines,
        verified=verified,
        fields=fields,
        barcode=barcode,
        portrait=face,
        script="Latn" if verified else None,
        dpi=classify.dpi(form, lines, found.quad),
    )


def _judged(run: _Run, found: Found, mrz: MrzRead | None, reading: DocumentReading) -> DocumentReading:
    """With what is wrong, and how sharp the picture is."""
    from . import check_digits, quality
    from .cut_off import cut_sides

    barcode = reading.barcode
    seen = quality.Seen(
        quad=reading.quad,
        size_mm=classify.SIZES_MM.get(reading.format or ""),
        cuts=cut_sides(found, reading.width, reading.height, every=True),
        band=mrz.polygon if mrz is not None and mrz.lines else None,
        lines=reading.lines,
        cap_height=mrz.cap_height or None if mrz is not None else None,
        verified=mrz is not None and mrz.verified,
        barcode=barcode.polygon if barcode is not None else next(iter(found.barcodes), None),
        decoded=barcode is not None,
        portrait=reading.portrait,
    )
    examined = quality.examine(run.bgr, seen, live=run.live)
    found_wrong = examined.findings
    if mrz is not None and not any(one.code == "photo_cropped" for one in found_wrong):
        # What is cut off can't add up, and is said already.
        found_wrong = (*found_wrong, *check_digits.findings(mrz))
    # Stable: within one severity the order stays.
    grave_first = sorted(found_wrong, key=lambda one: one.severity is Severity.WARNS)
    return replace(reading, findings=tuple(grave_first), sharpness=examined.sharpness, measured=examined.measured)
