"""The four corners of a document from the net's probabilities, to a fraction of a cell.

Each side is a straight line through the places where the probability crosses one half; where the picture shows an
edge right there, the side moves onto it. Points on the border of the picture are no edge of the document and do not
count, so the sides of a document that is cut off come from what is seen of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from .edges import snap

Points = NDArray[np.float64]
Map = NDArray[np.float32]

_SQUARE: Final = np.ones((3, 3), np.uint8)
_SAMPLES: Final = 33
"""Places on a side where it is measured."""
_REACH: Final = np.arange(-5, 5.01, 0.25)
"""How far beside a side, in cells, its crossing is looked for."""
_BORDER: Final = 0.8
"""Cells from the border of the picture within which an edge is not believed."""
_LEAST_AREA: Final = 60.0
"""Cells of the smallest document: about 30 by 30 of the net's pixels."""
LEAST_SCORE: Final = 0.35
"""Below it no shape is believed, whatever else speaks for a document."""
_LEVELS: Final = (0.5, 0.8, 0.93, 0.25)
"""Probabilities that the outline may be drawn at: the higher ones cut off what the net takes for
document by half, the lower one adds what it half saw."""
_GOOD: Final = 0.9
"""Score with which the other levels are not tried."""
_EXCELLENT: Final = 0.95
"""Score with which nothing else is tried."""
_WHOLE: Final = 0.75
"""Share of a side inside the picture with which it counts as seen whole."""


@dataclass(frozen=True, slots=True)
class Fit:
    """``quad``: four corners in picture pixels, clockwise. ``score``: overlap (IoU) of the quad and the
    probabilities times their mean inside it. ``seen``: share of each side (from its corner to the next) inside the
    picture."""

    quad: Points
    score: float
    seen: NDArray[np.float64]


def fit(document: Map, scale: tuple[float, float], gray: NDArray[np.uint8] | None = None) -> Fit | None:
    """Return the best four-sided explanation of the probabilities ``document`` [rows, columns].

    ``scale``: picture pixels that one cell is wide and high. With the picture ``gray`` the sides snap to its edges.
    None where nothing has four sides.
    """
    best: tuple[float, Points, NDArray[np.float64]] | None = None
    for level in _LEVELS:
        part = _largest(document, level)
        if part is None:
            if best is None:
                return None
            continue
        likely, hull = part
        for guess in _first_guesses(hull):
            quad, seen = refined(likely, guess)
            score = overlap(likely, quad) * _plausible(quad * np.array(scale), seen)
            if best is None or score > best[0]:
                best = score, quad, seen
            if best[0] > _EXCELLENT:
                break
        if best is not None and best[0] > _GOOD:
            break
    if best is None:
        return None
    overlapping, quad, seen = best
    within = outside(quad, *document.shape) < -0.5
    score = overlapping * float(document[within].mean()) if within.any() else 0.0
    if score < LEAST_SCORE:
        return None
    pixels = quad * np.array(scale)
    if gray is not None:
        pixels = snap(gray, pixels, seen, reach=0.9 * float(np.sqrt(scale[0] * scale[1])))
    return Fit(pixels, score, seen)


def _plausible(quad: Points, seen: NDArray[np.float64]) -> float:
    """Return 1 for the outline of a card or page, less for other shapes; one that is cut off may have any."""
    sides = np.linalg.norm(np.roll(quad, -1, 0) - quad, axis=1) + 1e-9
    wide, tall = sides[0] + sides[2], sides[1] + sides[3]
    shape = max(wide / tall, tall / wide)
    fits = min(1.0, shape / 1.25, 1.85 / shape) if seen.min() > _WHOLE else 1.0
    even = min(min(sides[0], sides[2]) / max(sides[0], sides[2]), min(sides[1], sides[3]) / max(sides[1], sides[3]))
    return float(fits * min(1.0, even / 0.75))


def _largest(document: Map, level: float) -> tuple[Map, Points] | None:
    """Return the probabilities of the largest connected part over ``level``, moved so that they cross one half there,
    and its convex hull in cells (edge coordinates)."""
    if level != 0.5:
        room = 2 * min(level, 1 - level)
        document = np.clip((document - level) / room + 0.5, 0, 1).astype(np.float32)
    sure = cv2.morphologyEx((document > 0.5).astype(np.uint8), cv2.MORPH_OPEN, _SQUARE)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(sure, connectivity=4)
    if count < 2:
        return None
    weights = np.bincount(labels.ravel(), document.ravel(), count)
    part = 1 + int(np.argmax(weights[1:]))
    if stats[part, cv2.CC_STAT_AREA] < _LEAST_AREA:
        return None
    own = cv2.dilate((labels == part).astype(np.uint8), np.ones((5, 5), np.uint8))
    whole = (labels == part).astype(np.uint8)
    rows, columns = np.nonzero(whole - cv2.erode(whole, _SQUARE, borderType=cv2.BORDER_CONSTANT, borderValue=0))
    cells = np.stack([columns, rows], 1).astype(np.float32)
    shifts = np.array([[0, 0], [1, 0], [0, 1], [1, 1]], np.float32)
    hull = cv2.convexHull(np.concatenate([cells + shift for shift in shifts]))[:, 0]
    return (document * own).astype(np.float32), hull.astype(np.float64)


def _first_guesses(hull: Points) -> list[Points]:
    """Return the smallest turned box and the hull with all but four corners smoothed away, both clockwise."""
    outline = hull.astype(np.float32)
    guesses = [clockwise(cv2.boxPoints(cv2.minAreaRect(outline)).astype(np.float64))]
    around = cv2.arcLength(outline, True)
    for share in (0.02, 0.03, 0.045, 0.06, 0.08, 0.1):
        smooth = cv2.approxPolyDP(outline, share * around, True)
        if len(smooth) == 4:
            guesses.append(clockwise(smooth[:, 0].astype(np.float64)))
            break
    return guesses


def clockwise(quad: Points) -> Points:
    """Return the corners in clockwise order as one looks at the picture (y points down)."""
    area = np.sum(quad[:, 0] * np.roll(quad[:, 1], -1) - np.roll(quad[:, 0], -1) * quad[:, 1])
    return quad if area >= 0 else quad[::-1].copy()


def outside(quad: Points, rows: int, columns: int) -> NDArray[np.float64]:
    """Return for each cell centre how far it lies outside the convex quad, in cells; negative inside."""
    along = np.roll(quad, -1, 0) - quad
    along = along / (np.linalg.norm(along, axis=1, keepdims=True) + 1e-9)
    x, y = np.arange(columns) + 0.5, np.arange(rows) + 0.5
    far = along[:, 1, None] * (x - quad[:, 0, None]), along[:, 0, None] * (y - quad[:, 1, None])
    return np.asarray((far[0][:, None, :] - far[1][:, :, None]).max(0))


def overlap(likely: Map, quad: Points) -> float:
    """Return the IoU of the quad and the probabilities; both may be partly within a cell."""
    inside = np.clip(0.5 - outside(quad, *likely.shape), 0, 1)
    return float(np.minimum(inside, likely).sum() / max(1e-6, np.maximum(inside, likely).sum()))


def refined(likely: Map, quad: Points, rounds: int = 3) -> tuple[Points, NDArray[np.float64]]:
    """Move the sides onto the crossings of one half. Returns the quad and the share of each side that was seen."""
    seen = np.zeros(4)
    for _ in range(rounds):
        points, weights, seen = _crossings(likely, quad)
        starts, along = _lines(quad, points, weights)
        step = _meetings(starts, along, quad)
        if not np.isfinite(step).all() or np.abs(step - quad).max() > 0.6 * max(likely.shape):
            break
        settled = np.abs(step - quad).max() < 0.05
        quad = step
        if settled:
            break
    return quad, seen


def _crossings(likely: Map, quad: Points) -> tuple[Points, NDArray[np.float64], NDArray[np.float64]]:
    """Return per side the places where the probability falls through one half [4, n, 2], the weight of each, and
    the share of the side that lies inside the picture."""
    rows, columns = likely.shape
    sides = np.roll(quad, -1, 0) - quad
    lengths = np.linalg.norm(sides, axis=1, keepdims=True) + 1e-9
    normals = np.stack([sides[:, 1], -sides[:, 0]], 1) / lengths
    places = quad[:, None] + sides[:, None] * np.linspace(0.04, 0.96, _SAMPLES)[None, :, None]
    probes = places[:, :, None] + normals[:, None, None] * _REACH[None, None, :, None]
    x, y = (probes[..., 0].reshape(4 * _SAMPLES, -1) - 0.5), (probes[..., 1].reshape(4 * _SAMPLES, -1) - 0.5)
    values = cv2.remap(
        likely, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    ).reshape(4, _SAMPLES, -1)
    falls = (values[..., :-1] >= 0.5) & (values[..., 1:] < 0.5)
    gaps = np.where(falls, np.abs(_REACH[:-1]), np.inf)
    best = gaps.argmin(-1)[..., None]
    crossed = np.take_along_axis(gaps, best, -1)[..., 0] < np.inf
    high, low = np.take_along_axis(values, best, -1)[..., 0], np.take_along_axis(values, best + 1, -1)[..., 0]
    offset = _REACH[best[..., 0]] + 0.25 * (high - 0.5) / np.maximum(1e-6, high - low)
    points = places + normals[:, None] * offset[..., None]
    limit = np.array([columns, rows])
    inside = ((points > _BORDER) & (points < limit - _BORDER)).all(-1)
    within = ((places > _BORDER) & (places < limit - _BORDER)).all(-1)
    return points, (crossed & inside).astype(float), (within & inside).mean(1)


def _lines(quad: Points, points: Points, weights: NDArray[np.float64]) -> tuple[Points, Points]:
    """Return a point and the direction of each side [4, 2]: weighted least squares, far points losing weight.

    A side that is hardly seen stays where it is.
    """
    sides = np.roll(quad, -1, 0) - quad
    along = sides / (np.linalg.norm(sides, axis=1, keepdims=True) + 1e-9)
    normals = np.stack([along[:, 1], -along[:, 0]], 1)
    off = points - quad[:, None]
    t, d = (off * along[:, None]).sum(-1), (off * normals[:, None]).sum(-1)
    keep = weights + 1e-9
    slope = shift = np.zeros((4, 1))
    for _ in range(5):
        total = keep.sum(1, keepdims=True)
        t0, d0 = (keep * t).sum(1, keepdims=True) / total, (keep * d).sum(1, keepdims=True) / total
        spread = (keep * (t - t0) ** 2).sum(1, keepdims=True)
        tilt = (keep * (t - t0) * (d - d0)).sum(1, keepdims=True) / (spread + 1e-6)
        slope = np.where(spread > total, tilt, 0)
        shift = d0 - slope * t0
        keep = weights / (1 + ((d - slope * t - shift) / 0.3) ** 2) + 1e-9
    trusted = (weights.sum(1, keepdims=True) >= 0.15 * weights.shape[1]).astype(float)
    return quad + normals * shift * trusted, along + normals * slope * trusted


def _meetings(starts: Points, along: Points, otherwise: Points) -> Points:
    """Return where each side meets the one before it; the corner of ``otherwise`` where they hardly do."""
    a, u, b, v = np.roll(starts, 1, 0), np.roll(along, 1, 0), starts, along
    cross = u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]
    far = ((b[:, 0] - a[:, 0]) * v[:, 1] - (b[:, 1] - a[:, 1]) * v[:, 0]) / np.where(cross == 0, 1e-9, cross)
    steep = np.abs(cross) > 0.15 * np.linalg.norm(u, axis=1) * np.linalg.norm(v, axis=1)
    return np.where(steep[:, None], a + u * far[:, None], otherwise)
