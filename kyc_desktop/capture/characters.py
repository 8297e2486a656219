"""From the recogniser's output to characters on the fixed pitch of a machine readable zone.

The lines of a zone have equally wide cells, begin at the same place and are full to the last one, so the cells of all
rows are found together: characters that were missed get a cell, what was seen beside the zone gets none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .mrz_formats import ALPHABET

Floats = NDArray[np.float64]

_PRIOR: Final = np.array([0.5] + 36 * [0.5 / 36])
"""What stands where nothing was seen: a filler more often than anything else."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The characters of one row as the network gave them.

    ``output``: ``[t, 38]``; ``step``: pixels of the band for one step of it. ``x``: middle of each character in pixels
    of the band; ``vectors``: ``[n, 37]``; ``sure``: its largest probability. ``scales``: by distance, because several
    widths are tried on one row.
    """

    output: Floats
    step: float
    x: Floats
    vectors: Floats
    sure: Floats
    scales: dict[float, Floats] = field(default_factory=dict, repr=False, compare=False)

    @property
    def text(self) -> str:
        return "".join(ALPHABET[k] for k in self.vectors.argmax(1)) if len(self.x) else ""


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows on common cells: ``posteriors`` ``[rows, width, 37]``; ``left`` and ``pitch`` in pixels of the band.

    ``fit``: 0 to 1, how much of what was seen lies in cells, and how many cells were seen.
    """

    posteriors: Floats
    ends: tuple[tuple[float, float], ...]
    fit: float


def seen(output: NDArray[np.float32], step: float) -> Seen:
    """The characters of a row: runs of one class between blanks, each at its most certain step."""
    best = output.argmax(1)
    starts = np.flatnonzero(np.concatenate(([True], best[1:] != best[:-1])))
    ends = np.concatenate((starts[1:], [len(best)]))
    places, peaks = [], []
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        if best[start]:
            peak = start + int(output[start:end, best[start]].argmax())
            places.append((start + end - 1) / 2)
            peaks.append(peak)
    vectors = output[peaks, 1:].astype(np.float64).reshape(-1, len(ALPHABET))
    x = (np.array(places, np.float64) + 0.5) * step
    return Seen(output.astype(np.float64), step, x, vectors, vectors.max(1) if peaks else np.zeros(0))


def pitch(rows: Sequence[Seen]) -> float:
    """The common distance of neighbours in pixels of the band, 0 where too little was seen."""
    gaps = np.concatenate([np.diff(row.x) for row in rows] or [np.zeros(0)])
    if len(gaps) < 8:
        return 0.0
    middle = float(np.median(gaps))
    near = gaps[np.abs(gaps - middle) < 0.4 * middle]
    return float(near.mean()) if len(near) else middle


def grid(rows: Sequence[Seen], width: int, distance: float) -> Grid | None:
    """The rows on ``width`` common cells of about ``distance``, or None where they can't be one zone."""
    if any(len(row.x) < 4 for row in rows) or not distance:
        return None
    scales = [_scale(row, distance) for row in rows]
    lefts = [float(row.x[row.sure > 0.5][0]) for row in rows if (row.sure > 0.5).any()]
    lefts += [float(row.x[row.sure > 0.5][-1]) - (width - 1) * distance for row in rows if (row.sure > 0.5).any()]
    best: tuple[float, list[float]] | None = None
    for left in lefts:
        offsets = [float(np.rint(np.polyval(scale, left))) for scale in scales]
        score = sum(_score(row, scale, offset, width) for row, scale, offset in zip(rows, scales, offsets, strict=True))
        if best is None or score > best[0] + 1e-6:
            best = score, offsets
    if best is None:
        return None
    cells = [_cells(row, scale, offset, width) for row, scale, offset in zip(rows, scales, best[1], strict=True)]
    ends = tuple(
        (_column(scale, offset, row), _column(scale, offset + width - 1, row))
        for row, scale, offset in zip(rows, scales, best[1], strict=True)
    )
    most = max(len(rows) * width, sum(len(row.x) for row in rows))
    return Grid(np.stack(cells), ends, max(0.0, best[0]) / most)


def _scale(row: Seen, distance: float) -> Floats:
    """The number of a character by its x, as a polynomial: 0 at the first; perspective bends it a little."""
    if distance not in row.scales:
        row.scales[distance] = _fitted(row, distance)
    return row.scales[distance]


def _fitted(row: Seen, distance: float) -> Floats:
    steps = np.maximum(np.rint(np.diff(row.x) / distance), 0)
    index = np.concatenate(([0.0], steps.cumsum()))
    degree = 2 if len(row.x) >= 16 else 1
    weights = row.sure + 0.05
    fitted = np.polyfit(row.x, index, degree, w=weights)
    for _ in range(2):
        away = np.abs(np.polyval(fitted, row.x) - index)
        index = np.where(away < 0.7, index, np.rint(np.polyval(fitted, row.x)))
        fitted = np.polyfit(row.x, index, degree, w=weights / (1 + (away / 0.25) ** 2))
    return np.asarray(fitted, np.float64)


def _score(row: Seen, scale: Floats, offset: float, width: int) -> float:
    cells = np.rint(np.polyval(scale, row.x) - offset)
    inside = (cells >= 0) & (cells < width)
    return float((row.sure * np.where(inside, 1.0, -1.0)).sum())


def _column(scale: Floats, index: float, row: Seen) -> float:
    """The x at which the polynomial has the value ``index``."""
    x = float(row.x[0] if index <= 0 else row.x[-1])
    slope = np.polyder(scale)
    for _ in range(4):
        x -= float((np.polyval(scale, x) - index) / max(float(np.polyval(slope, x)), 1e-3))
    return x


def _cells(row: Seen, scale: Floats, offset: float, width: int) -> Floats:
    """``[width, 37]``: the character seen in each cell, or the best of what the network held possible there."""
    result = np.empty((width, len(ALPHABET)))
    certainty = np.full(width, -1.0)
    places = np.rint(np.polyval(scale, row.x) - offset).astype(int).tolist()
    for cell, vector, sure in zip(places, row.vectors, row.sure, strict=True):
        if 0 <= cell < width and sure > certainty[cell]:
            result[cell], certainty[cell] = _filled(vector), sure
    steps = np.polyval(scale, (np.arange(len(row.output)) + 0.5) * row.step) - offset
    for cell in np.flatnonzero(certainty < 0):
        near = row.output[np.abs(steps - cell) < 0.4, 1:]
        result[cell] = _filled(near.max(0) if len(near) else np.zeros(len(ALPHABET)))
    return result


def _filled(vector: Floats) -> Floats:
    """Probabilities that sum to one; what the network gave to the blank goes to the prior."""
    mass = float(vector.sum())
    if mass > 1:
        return vector / mass
    return np.asarray(vector + (1 - mass) * _PRIOR, np.float64)
