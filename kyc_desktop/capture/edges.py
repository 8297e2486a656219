"""Moves the sides of a quad onto edges of the picture that run along them."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]

_SAMPLES: Final = 40
_OFFSETS: Final = 25
_SLOPES: Final = np.linspace(-0.7, 0.7, 15)
"""Turns that are tried: how far, in reaches, one end of the side goes one way and the other end the other way."""
_STRONG: Final = 0.45
"""Share of a side along which an edge must run the same way, from bright to dark or the reverse."""


def snap(gray: NDArray[np.uint8], quad: Points, seen: NDArray[np.float64], *, reach: float) -> Points:
    """Return the quad with each side on the most consistent edge within ``reach`` pixels, where there is one.

    ``seen``: share of each side inside the picture; a side that is hardly seen stays where it is.
    """
    shrink = max(1, int(reach / 8))
    work = gray
    if shrink > 1:
        # By a whole number: three times as fast as almost that.
        size = max(1, gray.shape[1] // shrink), max(1, gray.shape[0] // shrink)
        whole = gray[: size[1] * shrink, : size[0] * shrink]
        work = np.asarray(cv2.resize(whole, size, interpolation=cv2.INTER_AREA), np.uint8)
    moved = _snapped(work, quad / shrink, seen, reach / shrink) * shrink
    return moved if np.abs(moved - quad).max() < 4 * reach else quad


def _snapped(gray: NDArray[np.uint8], quad: Points, seen: NDArray[np.float64], reach: float) -> Points:
    lines = [_moved(gray, quad[i], quad[(i + 1) % 4], reach, float(seen[i])) for i in range(4)]
    corners = np.empty((4, 2))
    for i in range(4):
        (a, u), (b, v) = lines[i - 1], lines[i]
        matrix = np.stack([u, -v], 1)
        if abs(np.linalg.det(matrix)) < 0.15 * np.linalg.norm(u) * np.linalg.norm(v):
            return quad
        corners[i] = a + u * np.linalg.solve(matrix, b - a)[0]
    return corners


def _moved(gray: NDArray[np.uint8], start: Points, end: Points, reach: float, seen: float) -> tuple[Points, Points]:
    """Return a point and the direction of the side, moved when an edge supports that."""
    length = float(np.linalg.norm(end - start))
    along = (end - start) / (length + 1e-9)
    if seen < 0.5 or length < 4 * reach:
        return start, along
    normal = np.array([along[1], -along[0]])
    t = np.linspace(0.06, 0.94, _SAMPLES)
    offsets = np.linspace(-2 * reach, 2 * reach, 2 * _OFFSETS + 1)
    probes = start + (end - start) * t[:, None, None] + normal * offsets[None, :, None]
    profile = cv2.remap(
        gray,
        (probes[..., 0] - 0.5).astype(np.float32),
        (probes[..., 1] - 0.5).astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    ).astype(np.float64)
    rise = np.zeros_like(profile)
    rise[:, 1:-1] = profile[:, 2:] - profile[:, :-2]
    height, width = gray.shape
    inside = ((probes > 2) & (probes < np.array([width - 2, height - 2]))).all(-1)
    rise = np.clip(rise, -40, 40) * inside
    middle = np.arange(_OFFSETS // 2 + 1, 2 * _OFFSETS - _OFFSETS // 2)
    lean = np.round(_SLOPES[:, None] * (t - 0.5)[None] * _OFFSETS / 2).astype(int)
    where = np.clip(middle[None, None] + lean[..., None], 0, 2 * _OFFSETS)
    along_edge = rise[np.arange(_SAMPLES)[None, :, None], where]
    mean = along_edge.mean(1)
    same = (np.sign(along_edge) == np.sign(mean)[:, None]) & (np.abs(along_edge) > 3)
    prior = np.exp(-((offsets[middle] / reach) ** 2))
    score = np.abs(mean) * same.mean(1) * prior[None]
    slope, place = np.unravel_index(int(score.argmax()), score.shape)
    if same.mean(1)[slope, place] < _STRONG or abs(mean[slope, place]) < 2.5:
        return start, along
    shift, turn = offsets[middle[place]], _SLOPES[slope] * reach
    return start + normal * (shift - turn * 0.5), along * length + normal * turn
