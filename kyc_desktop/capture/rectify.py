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
    # Shrinking skips pixels unless they are blurred into one another first.
    shrink = float(np.linalg.norm(corners[1] - corners[0])) / inner[0]
    source = cv2.GaussianBlur(picture, (0, 0), 0.4 * shrink) if shrink > 1.6 else picture
    flat = cv2.warpPerspective(source, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(flat, np.uint8)
