"""The document laid flat for measuring, with a little of what surrounds it. Needs numpy and OpenCV."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from .reading import Polygon

WIDEST: Final = 1000
"""Pixels of the flat document's width. It is never enlarged: what the picture does not show is not measured."""
MARGIN: Final = 0.05
"""Surroundings kept on each side, as a share of the flat document's width."""


_SMALL: Final = 240
"""Pixels that the width of `Flat.small` has at least, where the picture shows as many."""


@dataclass(frozen=True, slots=True)
class Flat:
    """``around``: rows x columns x 3, the document and a margin of ``edge`` pixels; ``grey`` without the margin.

    ``matrix``: homography from the picture to ``around``. ``shape`` of the picture: rows, columns. ``small``:
    ``around`` made smaller by the whole number ``factor``, which is several times as fast as others.
    """

    around: NDArray[np.uint8]
    grey: NDArray[np.uint8]
    edge: int
    matrix: NDArray[np.float64]
    shape: tuple[int, int]
    small: NDArray[np.uint8]
    factor: int

    @property
    def bgr(self) -> NDArray[np.uint8]:
        """The document alone."""
        return self.around[self.edge : -self.edge, self.edge : -self.edge]

    @property
    def width(self) -> int:
        return int(self.grey.shape[1])

    def mask(self, polygon: Polygon) -> NDArray[np.uint8]:
        """1 inside ``polygon`` of the picture, of the size of ``grey``."""
        points = cv2.perspectiveTransform(np.array([polygon], np.float64), self.matrix)[0] - self.edge
        drawn = np.zeros(self.grey.shape, np.uint8)
        return np.asarray(cv2.fillPoly(drawn, [np.rint(points).astype(np.int32)], (1,)), np.uint8)

    def known(self, scale: float) -> NDArray[np.uint8] | None:
        """1 where ``around``, made smaller by ``scale``, shows the picture, 0 where it lies beyond the picture's
        border. None where all of it is inside.
        """
        height, width = self.shape
        rows, columns = self.around.shape[:2]
        corners = np.array([[[0, 0], [columns, 0], [columns, rows], [0, rows]]], np.float64)
        seen_at = cv2.perspectiveTransform(corners, np.linalg.inv(self.matrix))[0]
        if (seen_at > 1).all() and (seen_at < (width - 1, height - 1)).all():
            return None
        size = round(columns * scale), round(rows * scale)
        seen = np.ones((64, 64), np.uint8)
        inner = np.diag([(width - 2) / 64, (height - 2) / 64, 1.0])
        inner[:2, 2] = 1
        matrix = np.diag([scale, scale, 1.0]) @ self.matrix @ inner
        return np.asarray(cv2.warpPerspective(seen, matrix, size, flags=cv2.INTER_NEAREST), np.uint8)

    def place(self, mask: NDArray[np.uint8]) -> Polygon:
        """What is set in ``mask`` (of the size of ``grey``) as its hull in the picture, at most eight corners."""
        hull = cv2.convexHull(cv2.findNonZero(mask))
        length = cv2.arcLength(hull, closed=True)
        for part in (0.01, 0.02, 0.04, 0.08):
            if len(hull) > 8:
                hull = cv2.approxPolyDP(hull, part * length, closed=True)
        return self.to_picture(hull.reshape(-1, 2).astype(np.float64))

    def to_picture(self, points: NDArray[np.float64]) -> Polygon:
        """Points of ``grey`` in the picture."""
        back = cv2.perspectiveTransform(points[None] + self.edge, np.linalg.inv(self.matrix))[0]
        return tuple((float(x), float(y)) for x, y in back)


def flat(bgr: NDArray[np.uint8], quad: Polygon, *, widest: int = WIDEST) -> Flat | None:
    """None for a quad that is too small or has no area."""
    corners = np.array(quad, np.float64)
    sides = np.linalg.norm(np.roll(corners, -1, 0) - corners, axis=1)
    wide, tall = float(max(sides[0], sides[2])), float(max(sides[1], sides[3]))
    if min(wide, tall) < 24 or cv2.contourArea(corners.astype(np.float32)) < 0.2 * wide * tall:
        return None
    scale = min(1.0, widest / max(wide, tall))
    width, height = round(wide * scale), round(tall * scale)
    edge = max(2, round(MARGIN * max(width, height)))
    source, before = _nearer(bgr, corners, scale)
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32) + edge
    moved = cv2.perspectiveTransform(corners[None], before)[0].astype(np.float32)
    warp = np.asarray(cv2.getPerspectiveTransform(moved, target), np.float64)
    around = cv2.warpPerspective(
        source, warp, (width + 2 * edge, height + 2 * edge), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    grey = cv2.cvtColor(around[edge:-edge, edge:-edge], cv2.COLOR_BGR2GRAY)
    factor = max(1, width // _SMALL)
    even = around[: around.shape[0] // factor * factor, : around.shape[1] // factor * factor]
    small = cv2.resize(even, None, fx=1 / factor, fy=1 / factor, interpolation=cv2.INTER_AREA)
    pictures = [np.asarray(one, np.uint8) for one in (around, grey, small)]
    return Flat(pictures[0], pictures[1], edge, warp @ before, bgr.shape[:2], pictures[2], factor)


def _nearer(
    bgr: NDArray[np.uint8], corners: NDArray[np.float64], scale: float
) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    """The picture, or, where it is much larger than needed, the part around the document made smaller.

    Also the homography from the picture to it. Averaging first keeps fine print from turning into noise.
    """
    if scale > 0.75:
        return bgr, np.eye(3)
    height, width = bgr.shape[:2]
    room = 2 * MARGIN * np.ptp(corners, axis=0)
    low = np.clip(np.floor(corners.min(0) - room), 0, (width - 2, height - 2)).astype(int)
    high = np.clip(np.ceil(corners.max(0) + room), low + 2, (width, height)).astype(int)
    part = bgr[low[1] : high[1], low[0] : high[0]]
    small = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    x, y = small.shape[1] / part.shape[1], small.shape[0] / part.shape[0]
    return np.asarray(small, np.uint8), np.array([[x, 0, -low[0] * x], [0, y, -low[1] * y], [0, 0, 1]], np.float64)
