"""A document as if it lay flat under a scanner: upright, its sides straight. Needs numpy and OpenCV."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from .reading import Polygon

SIZES_MM: Final = {"ID-1": (85.6, 53.98), "ID-2": (105.0, 74.0), "ID-3": (125.0, 88.0)}
"""Width and height of ISO/IEC 7810. Cards and licences are ID-1, passport pages ID-3."""
MM_PER_INCH: Final = 25.4
LONGEST: Final = 4000
"""Pixels of the longest picture that is made."""


def shape(quad: Polygon) -> float:
    """Return width by height of the document: mean lengths of opposite sides, so tilt falsifies it by its cosine."""
    corners = np.array(quad)
    sides = np.linalg.norm(np.roll(corners, -1, 0) - corners, axis=1)
    return float((sides[0] + sides[2]) / max(1e-6, sides[1] + sides[3]))


def size_mm(quad: Polygon, form: str | None = None) -> tuple[float, float]:
    """Return width and height in mm of the document; height first for one that stands upright.

    ``form``: ``ID-1``, ``ID-2`` or ``ID-3`` where it is known, else whichever is nearest in shape (ID-2 and ID-3
    differ by less than a hundredth; the commoner ID-3 is taken).
    """
    measured = shape(quad)
    standing = measured < 1
    if form is None:
        lying = 1 / measured if standing else measured
        form = "ID-1" if lying > (85.6 / 53.98 + 125 / 88) / 2 else "ID-3"
    wide, tall = SIZES_MM[form]
    return (tall, wide) if standing else (wide, tall)


def to_flat(quad: Polygon, width: int, height: int) -> NDArray[np.float64]:
    """Return the homography (3 x 3) from the picture to ``width`` x ``height`` pixels of the flat document."""
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32) - 0.5
    return np.asarray(cv2.getPerspectiveTransform(np.array(quad, np.float32) - 0.5, flat), np.float64)


def rectify(
    picture: NDArray[np.uint8],
    quad: Polygon,
    *,
    dpi: float = 200.0,
    mm: tuple[float, float] | None = None,
    margin: float = 0.0,
) -> NDArray[np.uint8]:
    """Return the document alone, the first corner of ``quad`` at its upper left.

    ``picture``: rows x columns (x channels), 8 bits. ``mm``: width and height of the document, else `size_mm`.
    ``margin``: mm of surroundings that are kept on each side. Raises ValueError for a quad without area.
    """
    corners = np.array(quad, np.float32)
    if cv2.contourArea(corners) < 16:
        raise ValueError("the quad has no area")
    wide, tall = mm or size_mm(quad)
    k = min(dpi / MM_PER_INCH, LONGEST / (max(wide, tall) + 2 * margin))
    inner = max(1, round(wide * k)), max(1, round(tall * k))
    edge = round(margin * k)
    matrix = np.array([[1, 0, edge], [0, 1, edge], [0, 0, 1]], np.float64) @ to_flat(quad, *inner)
    size = inner[0] + 2 * edge, inner[1] + 2 * edge
    shrink = min(float(np.linalg.norm(corners[at + 1] - corners[at])) / inner[at] for at in (0, 1))
    room = (edge + 2) * shrink
    part, back = nearer(picture, corners.min(0) - room, corners.max(0) + room, int(shrink))
    flat = cv2.warpPerspective(part, matrix @ back, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(flat, np.uint8)


def nearer(
    picture: NDArray[np.uint8], low: NDArray[np.float32], high: NDArray[np.float32], factor: int
) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    """Return the part of the picture from ``low`` to ``high`` (x, y) made smaller by the whole number ``factor``, and
    the homography from it to the picture.

    Averaging first keeps fine print from turning into noise where much of the picture becomes little. Whole numbers
    are three times as fast as others. A part smaller than one step is returned as it is.
    """
    height, width = picture.shape[:2]
    left, top = (int(edge) for edge in np.clip(np.floor(low), 0, (width - 1, height - 1)))
    right, bottom = (int(edge) for edge in np.clip(np.ceil(high), (left + 1, top + 1), (width, height)))
    across, down = (right - left) // max(1, factor), (bottom - top) // max(1, factor)
    if factor < 2 or not across or not down:
        return picture, np.eye(3)
    part = picture[top : top + down * factor, left : left + across * factor]
    small = cv2.resize(part, (across, down), interpolation=cv2.INTER_AREA)
    # The middle of the first pixel lies half of a step, less its own half, from the corner.
    shift = (factor - 1) / 2
    back = np.array([[factor, 0, left + shift], [0, factor, top + shift], [0, 0, 1]], np.float64)
    return np.asarray(small, np.uint8), back
