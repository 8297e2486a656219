"""From the characters of rows to the format that they form, with the places of its lines on the picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from . import characters
from .characters import Floats, Grid
from .mrz_decode import Decoded, decode
from .mrz_draft import INDEX
from .mrz_formats import FORMATS, Format
from .mrz_read import MrzRead, certain
from .reading import LineReading, Polygon
from .rows import Row, Upright

_SHAPES: Final = ((2, 44), (2, 36), (3, 30))
_LEAST_FIT: Final = 0.55
"""Of `Grid.fit`: below it the rows are some other text."""
_CLOSE: Final = 0.15
"""Of `Grid.fit`: shapes that fit worse than the best one by more are not decoded."""
_LEAST_EDGE: Final = 0.7
"""Cells from the middle of the first and last character to the end of the band."""
_LEAST_SEEN: Final = 8
"""Characters of a row that may be a piece of a code line."""


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
    pitch = min(last - first for first, last in grid.ends) / (grid.posteriors.shape[1] - 1)
    inside = min(first for first, _ in grid.ends), max(last for _, last in grid.ends)
    cut = inside[0] < _LEAST_EDGE * pitch or inside[1] > band.pixels.shape[1] - _LEAST_EDGE * pitch
    return certain(decoded, grid.posteriors, polygons=polygons, cap_height=cap, fit=grid.fit, cut=cut)


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
