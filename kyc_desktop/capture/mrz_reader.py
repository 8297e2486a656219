"""Reads the machine readable zone of a picture: bands from the finder in, lines of a known format out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from . import characters, rows
from .band import Band
from .characters import Grid
from .mrz_decode import Decoded, decode
from .mrz_draft import INDEX
from .mrz_formats import FORMATS, Format
from .mrz_fusion import fuse
from .mrz_read import MrzRead, certain
from .prepare import Cancelled
from .reading import LineReading, Polygon
from .recogniser import Recogniser
from .rows import Gray, Row, Upright

if TYPE_CHECKING:
    from .characters import Floats

_SHAPES: Final = ((2, 44), (2, 36), (3, 30))
_LEAST_FIT: Final = 0.55
"""Of `Grid.fit`: below it the rows are some other text."""
_CLOSE: Final = 0.15
"""Of `Grid.fit`: shapes that fit worse than the best one by more are not decoded."""
_TRIES: Final = ((0.86, 0.0), (1.0, 1.5), (1.16, 0.0), (1.0, -1.5))
"""Scale of the capitals and lift of the text for another look at rows that were not certain."""
_MOST_BANDS: Final = 3
_COMPLETE: Final = 0.97
"""Of `Grid.fit`: the band reached around all lines."""
_SHORTEST: Final = 29.0
"""Length of the shortest lines (30 characters) in heights of their capitals; a shorter piece goes on at its ends."""
_LEAST_SEEN: Final = 8
"""Characters of a row that may be a piece of a code line."""
_SETTLED: Final = 0.012
"""Mean of -log p below which another look changes nothing: a wrong check digit is then on the print."""


class HasBands(Protocol):
    """What the finder returns, as far as it matters here."""

    @property
    def bands(self) -> Sequence[Band]: ...


@dataclass(frozen=True, slots=True)
class _View:
    """A band turned upright, with its rows."""

    band: Upright
    rows: list[Row]


class MrzReader:
    """One at a time: a reader belongs to the thread that calls it."""

    def __init__(self, recogniser: Recogniser | None = None) -> None:
        self._recogniser = recogniser or Recogniser()

    def read(
        self, gray: Gray, found: HasBands, *, cancelled: Callable[[], bool] = lambda: False, live: bool = False
    ) -> MrzRead | None:
        """The zone in ``gray`` (8 bits), or None where nothing looks like lines of one.

        A result without ``kind`` has lines that were seen and could not be read. ``live``: what was not certain is
        not looked at again and again; the next frame comes at once. Raises `Cancelled`.
        """
        best: MrzRead | None = None
        for band in list(found.bands)[:_MOST_BANDS]:
            if cancelled():
                raise Cancelled
            for read in self._looks(gray, band, live=live):
                if cancelled():
                    raise Cancelled
                best = read if best is None or read.rank > best.rank else best
                if best.verified:
                    return best
            if best is not None and best.kind is not None and all(best.checks.values()):
                break
        return best

    def _looks(self, gray: Gray, band: Band, *, live: bool) -> Iterator[MrzRead]:
        """Readings of one band: as it is, then again in other ways, joined with those before."""
        view = _view(gray, band)
        read = self._once(view)
        if read is not None:
            yield read
        if read is None or read.kind is None:
            turned = Band(centre=band.centre, size=band.size, angle=band.angle + 180, score=band.score)
            other_view = _view(gray, turned)
            other = self._once(other_view)
            if other is not None and (other.kind is not None or read is None):
                view, read = other_view, other
                yield read
        if read is not None and (read.verified or read.cost < _SETTLED):
            return
        earlier = [read] if read is not None and read.kind is not None else []
        for _ in range(1 if live else 2):
            if read is None or (read.kind is not None and read.fit > _COMPLETE):
                break
            view = _view(gray, _around(read), count=len(read.lines))
            read = self._once(view)
            yield from self._joined(earlier, read)
        if live:
            return
        for scale, lift in _TRIES if read is not None or earlier else ():
            yield from self._joined(earlier, self._once(view, scale=scale, lift=lift))
        if not earlier:
            yield from self._other_counts(gray, band)

    @staticmethod
    def _joined(earlier: list[MrzRead], read: MrzRead | None) -> Iterator[MrzRead]:
        """One more look, and what all looks say together."""
        if read is None or read.kind is None:
            return
        earlier.append(read)
        yield read
        joined = fuse(earlier)
        if joined is not None and len(earlier) > 1:
            yield joined

    def _other_counts(self, gray: Gray, band: Band) -> Iterator[MrzRead]:
        """The band taken for two lines and for three, when neither guess by its proportions led to a reading."""
        for count in (2, 3):
            read = self._once(_view(gray, band, count=count))
            if read is not None:
                yield read

    def _once(self, view: _View, *, scale: float = 1.0, lift: float = 0.0) -> MrzRead | None:
        if len(view.rows) < 2:
            return None
        caps = _caps(view.rows, scale)
        strips, zooms = zip(
            *(rows.cut(view.band, row, cap=cap, lift=lift) for row, cap in zip(view.rows, caps, strict=True)),
            strict=True,
        )
        outputs = self._recogniser.posteriors(strips)
        seen = [characters.seen(output, 4 / zoom) for output, zoom in zip(outputs, zooms, strict=True)]
        return assembled(view.band, view.rows, seen)


def _around(read: MrzRead) -> Band:
    """The band of the lines that were seen, which may reach further than the finder's and lie straighter."""
    left_top, right_top, right_bottom, left_bottom = (np.array(corner) for corner in read.polygon)
    left, right = (left_top + left_bottom) / 2, (right_top + right_bottom) / 2
    along, across = right - left, (left_bottom + right_bottom - left_top - right_top) / 2
    centre, length = (left + right) / 2, float(np.hypot(*along))
    if length < _SHORTEST * read.cap_height:
        length += 2 * _SHORTEST * read.cap_height
    return Band(
        centre=(float(centre[0]), float(centre[1])),
        size=(length, float(np.hypot(*across))),
        angle=float(np.degrees(np.arctan2(along[1], along[0]))),
    )


def _caps(found: Sequence[Row], scale: float) -> list[float]:
    """The heights of capitals: that of each row, drawn towards the one in the middle of all."""
    middle = float(np.median([row.height for row in found]))
    return [(0.5 * row.height + 0.5 * middle) * 0.98 * scale for row in found]


def _view(gray: Gray, band: Band, *, count: int | None = None) -> _View:
    turned = rows.upright(gray, band, rows=count)
    return _View(turned, rows.trace(turned))


def assembled(band: Upright, found: Sequence[Row], seen: Sequence[characters.Seen]) -> MrzRead | None:
    """The best format for consecutive rows, or the rows alone where none fits."""
    grids = list(_grids(seen))
    fullest = max((grid.fit for _, grid, _ in grids), default=0.0)
    best: tuple[float, MrzRead] | None = None
    for first, grid, form in grids:
        if grid.fit < fullest - _CLOSE:
            continue
        decoded = decode(form, grid.posteriors)
        score = decoded.score + 60 * grid.fit
        if best is None or score > best[0]:
            best = score, _read(band, found[first : first + len(grid.ends)], grid, decoded)
    if best is not None:
        return best[1]
    return _unread(band, found, seen)


def _grids(seen: Sequence[characters.Seen]) -> Iterator[tuple[int, Grid, Format]]:
    """Every shape that consecutive rows could have, with the number of its first row and its format."""
    for count, width in _SHAPES:
        for first in range(len(seen) - count + 1):
            group = seen[first : first + count]
            if any(abs(len(one.x) - width) > width * 0.35 for one in group):
                continue
            grid = characters.grid(group, width, characters.pitch(group))
            form = _format(grid.posteriors) if grid is not None and grid.fit >= _LEAST_FIT else None
            if grid is not None and form is not None:
                yield first, grid, form


def _format(posteriors: Floats) -> Format | None:
    """Which format of that shape: visas begin with V, the French card with IDFRA, and P is a passport's alone."""
    rows_, width = posteriors.shape[:2]
    if rows_ == 3:
        return FORMATS["TD1"]
    visa = posteriors[0, 0].argmax() == INDEX["V"]
    if width == 44:
        return FORMATS["MRVA" if visa else "TD3"]
    if posteriors[0, 0].argmax() == INDEX["P"]:
        return None
    french = np.prod([posteriors[0, n, INDEX[c]] + 0.02 for n, c in enumerate("IDFRA")]) > 0.02
    return FORMATS["MRVB" if visa else "FRA" if french else "TD2"]


def _read(band: Upright, found: Sequence[Row], grid: Grid, decoded: Decoded) -> MrzRead:
    polygons = [_polygon(band, row, *ends) for row, ends in zip(found, grid.ends, strict=True)]
    cap = float(np.median([row.height for row in found])) / band.zoom
    return certain(decoded, grid.posteriors, polygons=polygons, cap_height=cap, fit=grid.fit)


def _unread(band: Upright, found: Sequence[Row], seen: Sequence[characters.Seen]) -> MrzRead | None:
    """Rows in which characters of code lines were seen, without a text."""
    long = [(row, one) for row, one in zip(found, seen, strict=True) if len(one.x) >= _LEAST_SEEN]
    if len(long) < 2:
        return None
    polygons = [_polygon(band, row, float(one.x[0]), float(one.x[-1])) for row, one in long]
    lines = tuple(
        LineReading(text="", confidence=float(one.sure.mean()), polygon=polygon)
        for (_, one), polygon in zip(long, polygons, strict=True)
    )
    cap = float(np.median([row.height for row, _ in long])) / band.zoom
    return MrzRead(lines=lines, cap_height=cap)


def _polygon(band: Upright, row: Row, first: float, last: float) -> Polygon:
    """The line from its first to its last cell, in pixels of the picture."""
    half = row.height * 0.62
    step = row.height * 0.55
    x = np.array([first - step, last + step])
    y: NDArray[np.float64] = row.middle(x, band.pixels.shape[1])
    corners = ((x[0], y[0] - half), (x[1], y[1] - half), (x[1], y[1] + half), (x[0], y[0] + half))
    return tuple(band.place(float(px), float(py)) for px, py in corners)


__all__ = ["HasBands", "MrzRead", "MrzReader", "fuse"]
