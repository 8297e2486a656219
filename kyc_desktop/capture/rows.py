"""From a band of the picture to strips of single lines: turn it upright, follow the rows, cut them out straight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from .band import Band

Floats = NDArray[np.float64]
Gray = NDArray[np.uint8]

STRIP_HEIGHT: Final = 32
STRIP_CAP: Final = 16.5
"""Pixels of a capital in a strip: what the recogniser was trained for."""
_CAP: Final = 20.0
"""Pixels of a capital in the upright band."""
_SLICES: Final = 10
_MARGIN_ALONG: Final = 0.09
_MARGIN_ACROSS: Final = 0.55
_LONGEST: Final = 1400
_MOST_ROWS: Final = 6
_MOST_LEAN: Final = 0.6
"""Of `alike`: how much the slope may change from one line to the next, in pixels over the width for a pixel down."""


@dataclass(frozen=True, slots=True)
class Upright:
    """The band turned so that its lines run to the right. ``back``: 2 x 3 matrix from its pixels to the picture's."""

    pixels: Gray
    back: Floats
    cap: float

    def place(self, x: float, y: float) -> tuple[float, float]:
        """A point of the band in pixels of the picture."""
        px, py = self.back @ (x, y, 1.0)
        return float(px), float(py)

    @property
    def zoom(self) -> float:
        """Pixels of the band for one of the picture."""
        return float(1 / np.hypot(self.back[0, 0], self.back[1, 0]))


@dataclass(frozen=True, slots=True)
class Row:
    """One line in the band: the curve of its middle, the height of its capitals in pixels, how distinct it is."""

    curve: tuple[float, float, float]
    height: float
    strength: float

    def middle(self, x: Floats, width: int) -> Floats:
        """The y of the middle of the capitals at ``x``, for a band of that width."""
        u = (x - width / 2) / width
        a, b, c = self.curve
        return a * u * u + b * u + c


def upright(gray: Gray, band: Band, *, rows: int | None = None) -> Upright:
    """``gray`` around ``band``, turned and zoomed to capitals of about 20 pixels.

    ``rows``: how many lines it has; guessed from its proportions where it is None.
    """
    along, across = band.size
    if rows is None:
        rows = 2 if along > 8.3 * across else 3
    cap = across / (3.3 if rows == 2 else 5.6)
    long, high = along * (1 + 2 * _MARGIN_ALONG), across * (1 + 2 * _MARGIN_ACROSS)
    zoom = min(_CAP / max(cap, 1.0), 3.0, _LONGEST / max(long, 1.0))
    turn = np.asarray(cv2.getRotationMatrix2D(band.centre, band.angle, zoom), np.float64)
    turn[:, 2] += np.array([long, high]) * zoom / 2 - band.centre
    size = (max(8, int(long * zoom)), max(8, int(high * zoom)))
    back = np.asarray(cv2.invertAffineTransform(turn), np.float64)
    pixels = _turned(gray, turn, back, size, zoom)
    return Upright(pixels, back, cap * zoom)


def _turned(gray: Gray, turn: Floats, back: Floats, size: tuple[int, int], zoom: float) -> Gray:
    """``gray`` under ``turn``; a large part of a large picture is made smaller first, so that nothing is skipped."""
    way = cv2.INTER_LINEAR if zoom < 1 else cv2.INTER_CUBIC
    if zoom < 0.75:
        corners = back @ np.array([[0, size[0], size[0], 0], [0, 0, size[1], size[1]], [1, 1, 1, 1]])
        height, width = gray.shape
        x0, y0 = (int(max(0, v)) for v in corners.min(1) - 2)
        x1, y1 = int(min(width, corners[0].max() + 2)), int(min(height, corners[1].max() + 2))
        if min(x1 - x0, y1 - y0) * zoom >= 2:
            small = cv2.resize(gray[y0:y1, x0:x1], None, fx=zoom, fy=zoom, interpolation=cv2.INTER_AREA)
            fx, fy = small.shape[1] / (x1 - x0), small.shape[0] / (y1 - y0)
            # Pixel centres lie at halves: x = (x' + 0.5) / f - 0.5 + x0.
            whole = np.array([[1 / fx, 0, 0.5 / fx - 0.5 + x0], [0, 1 / fy, 0.5 / fy - 0.5 + y0], [0, 0, 1]])
            gray, turn = small.astype(np.uint8), turn @ whole
    return cv2.warpAffine(gray, turn, size, flags=way, borderMode=cv2.BORDER_REPLICATE).astype(np.uint8)


def trace(band: Upright, *, cap: float | None = None) -> list[Row]:
    """The rows of text in the band, from the top. ``cap``: expected height of capitals in pixels of the band."""
    cap = band.cap if cap is None else cap
    height, width = band.pixels.shape
    profiles = _profiles(band.pixels, cap)
    centres = (np.arange(_SLICES) + 0.5) * width / _SLICES
    shifts = _slope(profiles, centres - width / 2)
    level = np.take_along_axis(profiles, (np.arange(height)[None] + shifts[:, None]) % height, 1)
    profile = _smooth(np.median(level, 0) + 0.3 * level.mean(0))
    rows = []
    for top, bottom in _runs(profile, cap):
        offsets, strengths = _follow(profiles, shifts, (top, bottom), cap)
        curve = _curve((centres - width / 2) / width, (top + bottom) / 2 + offsets, strengths, cap)
        rows.append(Row(curve, float(bottom - top), float(profile[top:bottom].mean())))
    if len(rows) > _MOST_ROWS:
        weakest = sorted(rows, key=lambda row: row.strength)[: len(rows) - _MOST_ROWS]
        rows = [row for row in rows if row not in weakest]
    return rows


def _profiles(pixels: Gray, cap: float) -> Floats:
    """How much ink and how many upright edges there are in each line of pixels, for slices from left to right."""
    gray = pixels.astype(np.float32)
    around, wide = int(cap * 3) | 1, int(cap * 6) | 1
    ink = np.maximum(0, cv2.blur(gray, (around, around)) - gray)
    usual = cv2.blur(ink, (wide, wide)) + 3
    edges = np.abs(cv2.Sobel(cv2.GaussianBlur(gray, (3, 3), 0), cv2.CV_32F, 1, 0, ksize=3))
    energy = np.minimum(ink / usual, 4) + np.minimum(edges / (usual * 4), 4)
    columns = cv2.resize(energy.astype(np.float32), (_SLICES, pixels.shape[0]), interpolation=cv2.INTER_AREA)
    return _smooth(columns.T.astype(np.float64))


def _smooth(profile: Floats) -> Floats:
    """Along the last axis, by binomial weights of five."""
    size = profile.shape[-1]
    padded = np.take(profile, np.clip(np.arange(-2, size + 2), 0, size - 1), -1)
    parts = [weight / 16 * padded[..., k : k + size] for k, weight in enumerate((1, 4, 6, 4, 1))]
    return np.asarray(sum(parts), np.float64)


def _slope(profiles: Floats, distances: Floats) -> NDArray[np.int64]:
    """Pixels by which each slice lies lower, for the common slope that makes the rows most distinct."""
    height = profiles.shape[1]
    slopes = np.arange(-0.06, 0.0601, 0.004)
    shifts = np.rint(slopes[:, None] * distances[None]).astype(np.int64)
    lines = (np.arange(height)[None, None] + shifts[:, :, None]) % height
    total = profiles[np.arange(len(distances))[None, :, None], lines].sum(1)
    best: NDArray[np.int64] = shifts[int(total.var(1).argmax())]
    return best


def _runs(profile: Floats, cap: float) -> list[tuple[int, int]]:
    low, high = np.percentile(profile, 15), profile.max()
    over = np.concatenate(([False], profile > low + 0.45 * (high - low), [False]))
    ends = np.flatnonzero(over[1:] != over[:-1])
    pairs = zip(ends[::2].tolist(), ends[1::2].tolist(), strict=True)
    return [(top, bottom) for top, bottom in pairs if cap * 0.35 < bottom - top < cap * 2.2]


def _follow(profiles: Floats, shifts: NDArray[np.int64], run: tuple[int, int], cap: float) -> tuple[Floats, Floats]:
    """Where each slice has the row, in pixels from the middle of ``run``, and how sure that is."""
    height = profiles.shape[1]
    sums = np.concatenate((np.zeros((len(profiles), 1)), profiles.cumsum(1)), 1)
    reach = max(3, int(cap * 0.45))
    moves = np.arange(-reach, reach + 1)
    top, bottom = (edge + shifts[:, None] + moves[None] for edge in run)
    outside = max(1, (run[1] - run[0]) // 3)

    def mean(start: NDArray[np.int64], end: NDArray[np.int64]) -> Floats:
        start, end = np.clip(start, 0, height), np.clip(end, 0, height)
        total = np.take_along_axis(sums, end, 1) - np.take_along_axis(sums, start, 1)
        return np.asarray(total / np.maximum(end - start, 1), np.float64)

    score = mean(top, bottom) - 0.5 * mean(top - outside, top) - 0.5 * mean(bottom, bottom + outside)
    score = np.where((top >= 0) & (bottom <= height), score - 0.002 * np.abs(moves)[None], -1e9)
    best = score.argmax(1)
    strengths = np.maximum(0.02, score[np.arange(len(score)), best])
    return (shifts + moves[best]).astype(np.float64), strengths


def _curve(u: Floats, y: Floats, strengths: Floats, cap: float) -> tuple[float, float, float]:
    """A parabola through the slices; those far from it lose their weight."""
    weights = strengths
    coefficients = np.polyfit(u, y, 2, w=weights)
    for _ in range(2):
        away = np.abs(np.polyval(coefficients, u) - y)
        weights = strengths / (1 + (away / (0.12 * cap)) ** 2)
        coefficients = np.polyfit(u, y, 2, w=weights)
    a, b, c = (float(value) for value in coefficients)
    return a, b, c


def alike(rows: Sequence[Row]) -> list[Row]:
    """The rows as lines of one page: the curves and heights of all from those of the most distinct one.

    For rows of which one is faint or full of fillers, so that it was traced badly or taken for thinner than it is.
    """
    lead = max(rows, key=lambda row: row.strength * row.height)
    a, b, c = lead.curve
    others = [row for row in rows if row is not lead]
    # Seen in perspective, lines draw together by as much for each line further.
    leans = [(row.curve[1] - b) / (row.curve[2] - c) for row in others if row.curve[2] != c]
    lean = float(np.clip(np.median(leans), -_MOST_LEAN, _MOST_LEAN)) if leans else 0.0
    height = max(row.height for row in rows)
    return [
        replace(row, curve=(a, b + lean * (row.curve[2] - c), row.curve[2]), height=min(height, 1.4 * row.height))
        for row in rows
    ]


def cut(
    band: Upright, row: Row, *, cap: float | None = None, lift: float = 0.0, narrowed: float = 1.0
) -> tuple[Gray, float]:
    """The strip of ``row``, 32 pixels high, and its zoom along the row (pixels of the strip for one of the band).

    ``cap``: height of the capitals in pixels of the band, else that of the row. ``lift``: pixels of the strip by
    which the text lies lower in it. ``narrowed``: how much smaller the zoom along the row is than the one across it,
    for a document that lies so steeply that its text looks low and wide.
    """
    width = band.pixels.shape[1]
    across = STRIP_CAP / max(5.0, row.height * 0.98 if cap is None else cap)
    zoom = across / narrowed
    x = np.arange(max(8, int(width * zoom)), dtype=np.float64) / zoom
    y = np.arange(STRIP_HEIGHT) - STRIP_HEIGHT / 2 + 0.5 - lift
    down = (row.middle(x, width)[None] + y[:, None] / across).astype(np.float32)
    along = np.broadcast_to(x.astype(np.float32), down.shape)
    pixels = band.pixels
    if zoom < 0.8:
        # What is skipped along the row is blurred first; across it nothing may be.
        down_by = 0.4 / across if across < 0.8 else 0.01
        pixels = np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigmaX=0.4 / zoom, sigmaY=down_by), np.uint8)
    strip = cv2.remap(pixels, along.copy(), down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return strip.astype(np.uint8), zoom
