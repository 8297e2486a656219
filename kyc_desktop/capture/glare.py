"""A lamp or window mirrored in the document: blinded pixels in one piece, brighter than everything around them."""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from .flat import Flat
from .thresholds import limit

_RING: Final = 0.045
"""How far around the spot its surroundings go, as a share of the document's width."""
_SOFT: Final = 0.3
"""The same as a share of the spot's own size: around a large one light falls off further out."""
_FALL: Final = 15.0
"""Grey levels by which the surroundings are darker; white paper has none that are."""


def spot(flat: Flat) -> tuple[float, NDArray[np.uint8]] | None:
    """Share of the document that the largest reflection takes, and where it is (1 inside); None without any."""
    # Grey is never below the darkest channel, and cheaper to look at.
    if cv2.countNonZero(_above(flat.grey)) < limit("glare_area") * flat.grey.size:
        return None
    blue, green, red = cv2.split(flat.bgr)
    blind = _above(np.asarray(cv2.min(cv2.min(blue, green), red), np.uint8))
    opened = cv2.morphologyEx(blind, cv2.MORPH_OPEN, np.ones((_odd(flat.width * 0.008),) * 2, np.uint8))
    blind = np.asarray(opened, np.uint8)
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(blind, connectivity=8)
    if count < 2:
        return None
    pale = float(np.median(flat.grey[::4, ::4])) >= limit("glare_median")
    largest = sorted(range(1, count), key=lambda one: -boxes[one, cv2.CC_STAT_AREA])[:3]
    for one in largest:
        if boxes[one, cv2.CC_STAT_AREA] < limit("glare_area") * blind.size:
            continue
        found = (labels == one).astype(np.uint8)
        share = float(boxes[one, cv2.CC_STAT_AREA]) / found.size
        if _alone(found, share, float(blind.mean())) if pale else _mirrored(flat, found, boxes[one]):
            return share, found
    return None


def _above(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """1 where it is blinded."""
    return np.asarray(cv2.threshold(grey, limit("glare_level") - 1, 1, cv2.THRESH_BINARY)[1], np.uint8)


def _alone(found: NDArray[np.uint8], share: float, blind: float) -> bool:
    """On a document that is itself nearly white: one round spot, and hardly another pixel that is blinded."""
    if not (limit("glare_pale") < share < 0.45 and blind < 1.3 * share):
        return False
    hull = cv2.convexHull(cv2.findNonZero(found))
    (_, (one, other), _) = cv2.minAreaRect(hull)
    return max(one, other) < 3 * min(one, other) and int(found.sum()) > 0.7 * cv2.contourArea(hull)


def _mirrored(flat: Flat, found: NDArray[np.uint8], box: NDArray[np.int32]) -> bool:
    """Whether the light falls off softly around it: a white field that is printed ends from one pixel to the next."""
    x, y, w, h = (int(value) for value in box[:4])
    near, reach = flat.width * 0.004 + 1, max(flat.width * _RING / 2, _SOFT * float(box[cv2.CC_STAT_AREA]) ** 0.5)
    room = math.ceil(reach)
    rows, columns = slice(max(0, y - room), y + h + room), slice(max(0, x - room), x + w + room)
    grey = flat.grey[rows, columns]
    away = cv2.distanceTransform(1 - found[rows, columns], cv2.DIST_L2, 3)
    around, edge = grey[(away > near) & (away < reach)], grey[(away > 0) & (away <= near)]
    if around.size < 16 or not edge.size:
        return False
    return float(np.median(edge)) >= 200 and float(np.percentile(around, 25)) <= limit("glare_level") - _FALL


def place(found: NDArray[np.uint8], flat: Flat) -> str:
    """``left``, ``right``, ``top``, ``bottom`` or ``middle`` of the document, as it is seen in the picture."""
    points = np.array(flat.place(found))
    height, width = found.shape
    corners = np.array(flat.to_picture(np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)))
    low, high = corners.min(0), corners.max(0)
    x, y = ((points.min(0) + points.max(0)) / 2 - low) / np.maximum(1.0, high - low) - 0.5
    if max(abs(x), abs(y)) < 0.14:
        return "middle"
    if abs(x) >= abs(y):
        return "left" if x < 0 else "right"
    return "top" if y < 0 else "bottom"


def _odd(value: float) -> int:
    return max(3, round(value) | 1)
