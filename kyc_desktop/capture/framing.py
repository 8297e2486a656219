"""How the document lies in the picture: from how steep a view, how large, and whether it is whole."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from .reading import Polygon
from .rectify import MM_PER_INCH, SIZES_MM
from .thresholds import limit

_FOCAL: Final = 1.05
"""Focal length by the longer side of the picture: between webcams (0.8 to 1) and the main camera of phones (1.1)."""
_WRONG_SHAPE: Final = 0.06
"""Distance of the corners by the document's width; a shape that fits no document says nothing of the view."""


def angle(quad: Polygon, shape: tuple[int, int], mm: tuple[float, float] | None = None) -> float:
    """Degrees between the line of sight and the upright on the document.

    ``shape``: rows and columns of the picture. ``mm``: width and height of the document, else the kind of ISO/IEC
    7810 that needs the smallest angle. 0 for a shape that is none of them.
    """
    height, width = shape
    focal = _FOCAL * max(height, width)
    camera = np.array([[focal, 0, width / 2], [0, focal, height / 2], [0, 0, 1]])
    corners = np.array(quad, np.float64)
    sides = np.linalg.norm(np.roll(corners, -1, 0) - corners, axis=1)
    found = []
    for size in [mm] if mm is not None else [SIZES_MM["ID-1"], SIZES_MM["ID-3"]]:
        wide, tall = max(size), min(size)
        if sides[0] + sides[2] < sides[1] + sides[3]:
            wide, tall = tall, wide
        x, y = wide / 2, tall / 2
        paper = np.array([[-x, -y, 0], [x, -y, 0], [x, y, 0], [-x, y, 0]], np.float64)
        solved, turn, move = cv2.solvePnP(paper, corners, camera, None, flags=cv2.SOLVEPNP_ITERATIVE)
        if not solved or not np.isfinite(turn).all():
            continue
        again = cv2.projectPoints(paper, turn, move, camera, None)[0].reshape(-1, 2)
        if float(np.linalg.norm(again - corners, axis=1).max()) > _WRONG_SHAPE * sides.max():
            continue
        upright = cv2.Rodrigues(turn)[0][:, 2]
        sight = move.ravel() / max(1e-9, float(np.linalg.norm(move)))
        found.append(float(np.degrees(np.arccos(np.clip(abs(upright @ sight), 0, 1)))))
    return min(found, default=0.0)


def dpi(quad: Polygon, mm: tuple[float, float]) -> float:
    """Dots per inch along the document's longer side."""
    return float(max(extent(quad)) / max(mm) * MM_PER_INCH)


def extent(quad: Polygon) -> tuple[float, float]:
    """Width and height of the document in pixels: the mean of opposite sides."""
    corners = np.array(quad, np.float64)
    sides = np.linalg.norm(np.roll(corners, -1, 0) - corners, axis=1)
    return float(sides[0] + sides[2]) / 2, float(sides[1] + sides[3]) / 2


def share(quad: Polygon, shape: tuple[int, int]) -> float:
    """Share of the picture (rows, columns) that the document takes."""
    height, width = shape
    corners = np.array([(min(max(x, 0.0), float(width)), min(max(y, 0.0), float(height))) for x, y in quad], np.float32)
    return float(cv2.contourArea(corners)) / (width * height)


def whole(quad: Polygon, shape: tuple[int, int], mm: tuple[float, float] | None = None) -> bool:
    """Whether what the picture shows of the document has a document's shape: ``mm``, else any of ISO/IEC 7810."""
    height, width = shape
    wide, tall = extent(tuple((min(max(x, 0.0), float(width)), min(max(y, 0.0), float(height))) for x, y in quad))
    shown = max(wide, tall) / max(1.0, min(wide, tall))
    sizes = [mm] if mm is not None else list(SIZES_MM.values())
    return any(abs(shown / (max(size) / min(size)) - 1) <= limit("shape") for size in sizes)


def inside(polygon: Polygon, shape: tuple[int, int]) -> bool:
    """Whether all of it lies in a picture of ``shape`` (rows, columns), half a pixel of its border excepted."""
    rows, columns = shape
    return all(-0.5 <= x <= columns - 0.5 and -0.5 <= y <= rows - 0.5 for x, y in polygon)


def missing(quad: Polygon, shape: tuple[int, int], side: str) -> Polygon:
    """The strip of the picture along ``side`` where the document runs out of it."""
    height, width = shape
    corners = np.clip(np.array(quad, np.float64), 0, (width, height))
    (left, top), (right, bottom) = corners.min(0).tolist(), corners.max(0).tolist()
    strip = 0.04 * min(height, width)
    if side in ("top", "bottom"):
        top, bottom = (0.0, strip) if side == "top" else (height - strip, float(height))
    else:
        left, right = (0.0, strip) if side == "left" else (width - strip, float(width))
    return (left, top), (right, top), (right, bottom), (left, bottom)
