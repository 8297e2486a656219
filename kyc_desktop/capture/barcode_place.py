"""Where a PDF417 lies in a picture: a dense rectangle of edges, then its four sides to the pixel.

The decoder needs this: it follows rows of modules along the lines of pixels, and a row of a licence is left behind
after 3 degrees of turn. Import this module only once capture begins: it needs NumPy and OpenCV.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]
Corners = NDArray[np.float64]
"""Four points (x, y), clockwise from the upper left."""

_LONG_SIDE: Final = 960
"""Pixels of the picture in which it is searched. A symbol of 290 modules over a third of it blurs to a gray band,
which is enough: what counts is that it is dense."""
_DENSITY_PX: Final = 15
_DENSE: Final = 0.5
"""Share of the densest places' edge strength. Measured on drawn licences: the symbol is above .7 all over."""
_SMALLEST: Final = 1200
"""Pixels of area at that size: a symbol of 90 x 14."""
_ASPECTS: Final = (1.5, 14.0)
"""Width to height of the symbols on licences, 2 to 9, with room for the error of the search."""
_CROP_PX: Final = 1300
"""A symbol of 290 modules has 4 pixels for each at this width."""
_STEEP: Final = 1.1
"""Bars are upright and rows are low: edges across against edges along. Text lines have less than 1."""


@dataclass(frozen=True, slots=True)
class Place:
    """A turned rectangle: centre, size and angle (radians, -pi/2 to pi/2) in pixels of the picture."""

    x: float
    y: float
    width: float
    height: float
    angle: float


def places(gray: Gray, *, most: int = 3) -> list[Place]:
    """Where a symbol could be, the likeliest first."""
    scale = min(1.0, _LONG_SIDE / max(gray.shape))
    small = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else gray
    if min(small.shape) < 2 * _DENSITY_PX:
        return []
    across = cv2.convertScaleAbs(cv2.Sobel(small, cv2.CV_16S, 1, 0, ksize=3))
    along = cv2.convertScaleAbs(cv2.Sobel(small, cv2.CV_16S, 0, 1, ksize=3))
    strength = cv2.boxFilter(cv2.add(across, along), -1, (_DENSITY_PX, _DENSITY_PX))
    dense = (strength > _DENSE * float(np.percentile(strength[::2, ::2], 99.5))).astype(np.uint8)
    dense = cv2.morphologyEx(dense, cv2.MORPH_OPEN, np.ones((9, 9), np.uint8)).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(dense)
    found: list[tuple[float, Place]] = []
    for index in range(1, count):
        left, top, width, height, area = (int(value) for value in stats[index])
        if area < _SMALLEST:
            continue
        inside = (labels[top : top + height, left : left + width] == index).astype(np.uint8)
        outlines, _ = cv2.findContours(inside, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE, offset=(left, top))
        rectangle = _rectangle(np.concatenate(outlines).reshape(-1, 2).astype(np.float32))
        aspect = rectangle.width / rectangle.height
        if rectangle.height < 14 or not _ASPECTS[0] < aspect < _ASPECTS[1]:
            continue
        # A block fills its rectangle; an edge of a table or a line of text that runs across does not.
        likely = area * area / (rectangle.width * rectangle.height)
        found.append((likely, _scaled(rectangle, 1 / scale)))
    return [place for _, place in sorted(found, key=lambda one: -one[0])[:most]]


def around(corners: Corners) -> Place:
    """The rectangle around corners that somebody else found."""
    return _rectangle(corners.astype(np.float32))


def crop(gray: Gray, place: Place) -> tuple[Gray, NDArray[np.float64]]:
    """The place turned level, with a margin, and the 3 x 3 matrix from the picture to the crop.

    Never larger than the sides of a symbol need to be found exactly.
    """
    width, height = place.width * 1.08 + 30, place.height * 1.25 + 30
    right = np.array((math.cos(place.angle), math.sin(place.angle))) * width / 2
    down = np.array((-math.sin(place.angle), math.cos(place.angle))) * height / 2
    centre = np.array((place.x, place.y))
    source = np.stack((centre - right - down, centre + right - down, centre + right + down)).astype(np.float32)
    scale = min(1.0, _CROP_PX / width)
    width, height = width * scale, height * scale
    target = np.array(((0, 0), (width, 0), (width, height)), np.float32)
    matrix = cv2.getAffineTransform(source, target)
    level = cv2.warpAffine(gray, matrix, (int(width), int(height)), borderMode=cv2.BORDER_REPLICATE)
    return level.astype(np.uint8), np.vstack((matrix, (0, 0, 1))).astype(np.float64)


def barred(level: Gray) -> bool:
    """Whether it could be a symbol: edges of upright bars outweigh those of its rows."""
    across = float(cv2.convertScaleAbs(cv2.Sobel(level, cv2.CV_16S, 1, 0, ksize=3)).mean())
    along = float(cv2.convertScaleAbs(cv2.Sobel(level, cv2.CV_16S, 0, 1, ksize=3)).mean())
    return across > _STEEP * along


def sides(level: Gray) -> Corners | None:
    """Corners of the symbol in a crop in which it is nearly level: each side is a line fitted to where ink begins."""
    height, width = level.shape
    _, ink = cv2.threshold(cv2.GaussianBlur(level, (0, 0), 1), 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    # Wider than the widest gap (six modules of some 300), so that the symbol becomes one block.
    gap = max(5, width // 45) | 1
    ink = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((5, gap), np.uint8))
    ink = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((9, gap), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink)
    if count < 2:
        return None
    largest = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    left, top, wide, tall = (int(value) for value in stats[largest][:4])
    block = labels == largest
    columns = np.arange(left + wide // 20, left + wide - wide // 20, 2)
    rows = np.arange(top + tall // 5, top + tall - tall // 5)
    if len(columns) < 10 or len(rows) < 6:
        return None
    upper = _line(columns, block[:, columns].argmax(axis=0))
    lower = _line(columns, height - 1 - block[::-1][:, columns].argmax(axis=0))
    first = _line(block[rows].argmax(axis=1), rows)
    last = _line(width - 1 - block[rows][:, ::-1].argmax(axis=1), rows)
    corners = [_meeting(*pair) for pair in ((upper, first), (upper, last), (lower, last), (lower, first))]
    if any(corner is None for corner in corners):
        return None
    found = np.array(corners, np.float64)
    room = np.array((width, height))
    inside = bool((found > -0.1 * room).all() and (found < 1.1 * room).all())
    return found if inside and cv2.isContourConvex(found.astype(np.float32)) else None


def _rectangle(points: NDArray[np.float32]) -> Place:
    (x, y), (width, height), degrees = cv2.minAreaRect(points)
    if width < height:
        width, height, degrees = height, width, degrees + 90
    degrees = (degrees + 90) % 180 - 90
    return Place(x, y, max(width, 1.0), max(height, 1.0), math.radians(degrees))


def _scaled(place: Place, by: float) -> Place:
    return Place(place.x * by, place.y * by, place.width * by, place.height * by, place.angle)


def _line(x: NDArray[Any], y: NDArray[Any]) -> NDArray[np.float64]:
    """a, b, c of ax + by + c = 0."""
    points = np.column_stack((x, y)).astype(np.float32)
    right, down, at_x, at_y = (float(value) for value in cv2.fitLine(points, cv2.DIST_HUBER, 0, 0.01, 0.01).ravel())
    return np.array((down, -right, right * at_y - down * at_x))


def _meeting(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64] | None:
    point = np.cross(one, other)
    return None if abs(point[2]) < 1e-9 else point[:2] / point[2]
