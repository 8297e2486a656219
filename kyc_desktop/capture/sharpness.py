"""How wide edges are: the blur of print in thousandths of the document's width, tile by tile.

Contrast divided by the steepest step is the width of an edge whatever its contrast; of the two directions the wider
one counts, because a hand that shakes blurs only one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from .flat import Flat

TILE: Final = 24
"""Pixels; two to four capitals of a field."""
_LEAST_CONTRAST: Final = 24.0
"""Grey levels; less is paper and its pattern."""
_TEXT: Final = 0.45
"""A tile counts where its contrast is at least this share of the strongest ones."""


@dataclass(frozen=True, slots=True)
class Blur:
    """``width``: of edges in thousandths of the document's width, one value for a tile, NaN where there is no print."""

    width: NDArray[np.float32]

    @property
    def ink(self) -> float:
        """Share of tiles with print."""
        return float(np.isfinite(self.width).mean())

    def of(self, mask: NDArray[np.uint8] | None = None) -> float | None:
        """The median inside ``mask`` (of the flat document), or everywhere; None where nothing is printed."""
        tiles = self.width
        if mask is not None:
            rows, columns = tiles.shape
            inside = cv2.resize(mask, (columns, rows), interpolation=cv2.INTER_AREA) > 0
            tiles = tiles[inside]
        known = tiles[np.isfinite(tiles)]
        return float(np.median(known)) if known.size >= 4 else None

    def worst(self, limit: float, shape: tuple[int, int]) -> NDArray[np.uint8] | None:
        """Where print is blurred beyond ``limit`` in one piece, 1 inside; None where that is nowhere."""
        bad = (np.nan_to_num(self.width, nan=0.0) > limit).astype(np.uint8)
        joined = cv2.morphologyEx(bad, cv2.MORPH_CLOSE, np.ones((3, 5), np.uint8))
        count, labels, boxes, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
        if count < 2:
            return None
        largest = 1 + int(np.argmax(boxes[1:, cv2.CC_STAT_AREA]))
        found = (labels == largest).astype(np.uint8)
        return np.asarray(cv2.resize(found, shape[::-1], interpolation=cv2.INTER_NEAREST), np.uint8)


def blur(flat: Flat) -> Blur:
    """Of the flat document."""
    grey = cv2.GaussianBlur(flat.grey, (0, 0), 0.7)
    contrast = _most(grey) - _least(grey)
    across = _most(np.abs(cv2.Sobel(grey, cv2.CV_16S, 1, 0))) / 8
    down = _most(np.abs(cv2.Sobel(grey, cv2.CV_16S, 0, 1))) / 8
    steep = np.maximum(np.minimum(across, down), 0.05)
    width = contrast / steep / 2.5066 / flat.width * 1000  # a Gaussian edge: contrast / (sigma * sqrt(2 pi))
    strongest = float(np.percentile(contrast, 92)) if contrast.size else 0.0
    print_ = contrast >= max(_LEAST_CONTRAST, _TEXT * strongest)
    return Blur(np.where(print_, width, np.nan).astype(np.float32))


def _most(values: NDArray[np.generic]) -> NDArray[np.float32]:
    return _tiles(values, np.maximum)


def _least(values: NDArray[np.generic]) -> NDArray[np.float32]:
    return _tiles(values, np.minimum)


def _tiles(values: NDArray[np.generic], keep: np.ufunc) -> NDArray[np.float32]:
    """One value for each tile. Rows are joined first, which is several times faster than both at once."""
    height, width = (min(TILE, side) for side in values.shape)
    rows, columns = values.shape[0] // height, values.shape[1] // width
    joined = keep.reduce(values[: rows * height, : columns * width].reshape(rows, height, -1), axis=1)
    return np.asarray(keep.reduce(joined.reshape(rows, columns, width), axis=2), np.float32)
