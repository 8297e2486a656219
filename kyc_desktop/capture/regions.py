"""The code lines and barcodes among the finder's cells, as turned boxes. Needs numpy and OpenCV."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from .band import Band
from .reading import Polygon

LIKELY: Final = 0.45
LEAST_CELLS: Final = 10
_STRICTER: Final = (0.7, 0.88, 0.95)
_FULL: Final = 0.72
"""Share of its box that a block of code lines fills; a slanted one loses some of it to the grid."""

Map = NDArray[np.float32]
Cells = tuple[NDArray[np.intp], NDArray[np.intp]]


@dataclass(frozen=True, slots=True)
class Maps:
    """The net's answer: probabilities of MRZ, document and barcode, reading direction as cosine and sine in the
    picture; each [rows, columns]. ``scale``: picture pixels that one cell is wide and high."""

    mrz: Map
    document: Map
    barcode: Map
    cosine: Map
    sine: Map
    scale: tuple[float, float]


def _parts(likely: Map, level: float = LIKELY) -> list[Cells]:
    """Return rows and columns of the cells of each connected part."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats((likely > level).astype(np.uint8), connectivity=8)
    large = [part for part in range(1, count) if stats[part, cv2.CC_STAT_AREA] >= LEAST_CELLS]
    places = [np.nonzero(labels == part) for part in large]
    return [(rows, columns) for rows, columns in places]


def bands(maps: Maps, quad: Polygon | None = None, most: int = 3) -> tuple[Band, ...]:
    """Return the boxes of the MRZ cells, the one with most certain cells first.

    ``quad``: corners of the document in reading order; code lines run along its upper and lower side.
    """
    corners = None if quad is None else np.array(quad)
    guide = None if corners is None else corners[1] + 3 * corners[2] - corners[0] - 3 * corners[3]
    found = []
    for part in _parts(maps.mrz):
        band, fill = _band(maps, *part, guide)
        for level in _STRICTER:
            if fill > _FULL:
                break
            # Other text hangs on to the code lines: what is certain of them alone.
            own = np.zeros_like(maps.mrz)
            own[part] = maps.mrz[part]
            inner = _parts(own, level)
            if inner:
                band, fill = _band(maps, *max(inner, key=lambda cells: len(cells[0])), guide)
        found.append(band)
    return tuple(sorted(found, key=lambda band: -band.score)[:most])


def _band(
    maps: Maps, rows: NDArray[np.intp], columns: NDArray[np.intp], guide: NDArray[np.float64] | None
) -> tuple[Band, float]:
    """Return the turned box around the cells, and the share of it that they fill.

    Of the directions that may be right - the net's, that of the cells themselves, that of the document (``guide``) -
    the one with the smallest box is.
    """
    scale = np.array(maps.scale)
    weight = maps.mrz[rows, columns].astype(np.float64)
    points = (np.stack([columns, rows], 1) + 0.5) * scale
    points_of = points, np.average(points, 0, weight), scale
    said = np.array([(maps.cosine[rows, columns] * weight).sum(), (maps.sine[rows, columns] * weight).sum()])
    said /= np.linalg.norm(said) + 1e-9
    values, vectors = np.linalg.eigh(np.cov((points - points_of[1]).T, aweights=weight))
    others = [] if values[1] <= 5 * values[0] else [vectors[:, 1] * (1 if vectors[:, 1] @ said >= 0 else -1)]
    if guide is not None:
        others.append(guide / (np.linalg.norm(guide) + 1e-9))
    ways = [way for way in others if way @ said > 0.7] or [said]
    boxes = [(_box(*points_of, way), way) for way in ways]
    (centre, size), along = min(boxes, key=lambda box: box[0][1][0] * box[0][1][1])
    band = Band(
        centre=(float(centre[0]), float(centre[1])),
        size=size,
        angle=float(np.degrees(np.arctan2(along[1], along[0]))),
        score=float(weight.sum()),
    )
    return band, float(len(rows) * scale.prod() / max(1e-6, size[0] * size[1]))


def _box(
    points: NDArray[np.float64], middle: NDArray[np.float64], scale: NDArray[np.float64], along: NDArray[np.float64]
) -> tuple[NDArray[np.float64], tuple[float, float]]:
    """Return centre and size of the box along ``along`` that holds the cells, but for the outermost 2 % across."""
    across = np.array([-along[1], along[0]])
    half = 0.5 * float(np.abs(along) @ scale), 0.5 * float(np.abs(across) @ scale)
    first, last = ((points - middle) @ along).min() - half[0], ((points - middle) @ along).max() + half[0]
    top, bottom = np.percentile((points - middle) @ across, (2, 98)) + np.array([-half[1], half[1]])
    centre = middle + along * (first + last) / 2 + across * (top + bottom) / 2
    return centre, (float(last - first), float(bottom - top))


def barcodes(maps: Maps, most: int = 2) -> tuple[Polygon, ...]:
    """Return the smallest turned boxes around the barcode cells, the largest first."""
    found = []
    for rows, columns in sorted(_parts(maps.barcode), key=lambda part: -len(part[0])):
        corners = np.stack([columns, rows], 1).astype(np.float32)
        cells = np.concatenate([corners + shift for shift in np.array([[0, 0], [1, 0], [0, 1], [1, 1]], np.float32)])
        box = cv2.boxPoints(cv2.minAreaRect(cells * np.array(maps.scale, np.float32)))
        found.append(tuple((float(x), float(y)) for x, y in box))
    return tuple(found[:most])
