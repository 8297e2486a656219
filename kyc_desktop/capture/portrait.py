"""The portrait on a document, by BlazeFace (`resources/models/README.md`). Needs numpy and OpenCV.

Presence only: nobody is recognised or compared.
"""

from __future__ import annotations

import functools
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from .finder import load_model
from .rectify import rectify, size_mm, to_flat

if TYPE_CHECKING:
    from .finder import Found
    from .reading import Polygon

SIDE: Final = 256
"""Pixels of the net's square picture."""
LEAST_SCORE: Final = 0.6
_DPI: Final = 130.0
"""Of the flat document: 640 pixels for the longer side of a passport page."""
# How much wider and higher than the face (eyebrows to chin) a portrait is, each way from its middle.
_AROUND: Final = (0.85, 1.0, 0.85, 1.1)
# Grids of the net's answer: cells a side, boxes a cell (mediapipe face_detection_back, strides 16 and 3 x 32).
_GRIDS: Final = ((16, 2), (8, 6))


@dataclass(frozen=True, slots=True)
class Face:
    """``box``: left, top, width, height in pixels. ``score``: 0 to 1."""

    box: tuple[float, float, float, float]
    score: float


def _anchors() -> NDArray[np.float32]:
    centres = []
    for cells, boxes in _GRIDS:
        y, x = np.mgrid[0:cells, 0:cells]
        grid = (np.stack([x.ravel(), y.ravel()], 1) + 0.5) / cells
        centres.append(np.repeat(grid, boxes, 0))
    return np.concatenate(centres).astype(np.float32)


class Portrait:
    """Holds the net. Safe to call from any thread."""

    def __init__(self, model: Path | None = None) -> None:
        self._turn = threading.Lock()
        path = model or load_model("portrait.tflite")
        # OpenCV's newer engine gives only the first of the two answers.
        self._net = cv2.dnn.readNetFromTFLite(str(path), cv2.dnn.ENGINE_CLASSIC)
        self._anchors = _anchors()

    def face(self, bgr: NDArray[np.uint8]) -> Face:
        """Return the likeliest upright face of the picture (rows x columns x 3), however unlikely."""
        height, width = bgr.shape[:2]
        scale = SIDE / max(height, width)
        way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        small = cv2.resize(bgr, (max(1, round(width * scale)), max(1, round(height * scale))), interpolation=way)
        square = np.full((SIDE, SIDE, 3), 127, np.uint8)
        square[: small.shape[0], : small.shape[1]] = small
        blob = cv2.dnn.blobFromImage(square, 1 / 127.5, mean=(127.5, 127.5, 127.5), swapRB=True)
        with self._turn:
            self._net.setInput(blob)
            boxes, scores = self._net.forward(("regressors", "classificators"))
        best = int(np.argmax(scores.ravel()))
        x, y, wide, tall = np.asarray(boxes).reshape(-1, 16)[best, :4] / SIDE
        centre = self._anchors[best] + (x, y)
        left, top = (centre[0] - wide / 2) * SIDE / scale, (centre[1] - tall / 2) * SIDE / scale
        score = 1 / (1 + np.exp(-float(np.clip(scores.ravel()[best], -50, 50))))
        return Face((float(left), float(top), float(wide * SIDE / scale), float(tall * SIDE / scale)), float(score))


@functools.cache
def _portrait() -> Portrait:
    return Portrait()


def find(bgr: NDArray[np.uint8], found: Found) -> Polygon | None:
    """Return the corners of the portrait on the document, in pixels of the picture; None where there is none.

    ``bgr``: rows x columns x 3. Where no document was found, all of the picture is searched.
    """
    height, width = bgr.shape[:2]
    quad = found.quad or ((0.0, 0.0), (float(width), 0.0), (float(width), float(height)), (0.0, float(height)))
    turns = (quad,) if found.upright else (quad, (*quad[2:], *quad[:2]))
    likeliest = max(((_on(bgr, turn), turn) for turn in turns), key=lambda one: one[0][0].score)
    (face, size), turn = likeliest
    if face.score < LEAST_SCORE:
        return None
    left, top, wide, tall = face.box
    middle = left + wide / 2, top + tall / 2
    west, north, east, south = _AROUND
    x0, y0 = max(0.0, middle[0] - west * wide), max(0.0, middle[1] - north * tall)
    x1, y1 = min(size[0], middle[0] + east * wide), min(size[1], middle[1] + south * tall)
    box = np.array([[[x0, y0], [x1, y0], [x1, y1], [x0, y1]]])
    back = np.linalg.inv(to_flat(turn, round(size[0]), round(size[1])))
    return tuple((float(x), float(y)) for x, y in cv2.perspectiveTransform(box, back)[0])


def _on(bgr: NDArray[np.uint8], quad: Polygon) -> tuple[Face, tuple[float, float]]:
    """Return the likeliest face of the flat document, and the flat document's width and height in pixels."""
    flat = rectify(bgr, quad, dpi=_DPI, mm=size_mm(quad))
    return _portrait().face(flat), (float(flat.shape[1]), float(flat.shape[0]))
