"""The portrait on a document, by BlazeFace (`resources/models/README.md`). Needs numpy and OpenCV.

Presence only: nobody is recognised or compared.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from .finder import load_model
from .rectify import MM_PER_INCH, rectify, size_mm, to_flat

if TYPE_CHECKING:
    from .finder import Found
    from .reading import Polygon

LEAST_SCORE: Final = 0.6
_DOUBT: Final = 0.3
"""Score from which a document is looked at a second time, more closely: on drawn backs and on 37 papers and photos
that show nobody the first look stays below it in all but 5, on portraits it comes to 0.39 and more."""
_FIRST: Final = (192, 128)
_CLOSER: Final = (256, 192)
"""Pixels of the net's picture, longer side first: the shape of a card or page, in whole steps of the net. A square of
256 pixels, which the net was made for, takes almost three times as long as the first look and finds nothing more."""
# How much wider and higher than the face (eyebrows to chin) a portrait is, each way from its middle.
_AROUND: Final = (0.85, 1.0, 0.85, 1.1)
# Strides and boxes a cell of the net's two answers (mediapipe face_detection_back), before they are joined.
_GRIDS: Final = ((16, 2), (32, 6))
_WIDEST: Final = 0.35
"""Share of the longer side that a face may be wide: on blurred pages the net takes the whole sheet for one."""
_VALUES: Final = 16
"""Of a box: middle, size and six landmarks."""
_ANSWERS: Final = tuple(f"{what}_{stride}" for stride, _ in _GRIDS for what in ("classificator", "regressor"))


@dataclass(frozen=True, slots=True)
class Face:
    """``box``: left, top, width, height in pixels. ``score``: 0 to 1."""

    box: tuple[float, float, float, float]
    score: float


@dataclass(frozen=True, slots=True)
class _Look:
    """The likeliest face of the flat document ``quad``, made ``size`` pixels wide and high."""

    face: Face
    quad: Polygon
    size: tuple[int, int]


class Portrait:
    """Holds the net. Safe to call from any thread."""

    def __init__(self, model: Path | None = None) -> None:
        self._turn = threading.Lock()
        path = model or load_model("portrait.tflite")
        # OpenCV's newer engine gives only the first of several answers.
        self._net = cv2.dnn.readNetFromTFLite(str(path), cv2.dnn.ENGINE_CLASSIC)

    def find(self, bgr: NDArray[np.uint8], found: Found) -> Polygon | None:
        """Return the corners of the portrait on the document, in pixels of the picture; None where there is none.

        ``bgr``: rows x columns x 3. Where no document was found, all of the picture is searched.
        """
        height, width = bgr.shape[:2]
        quad = found.quad or ((0.0, 0.0), (float(width), 0.0), (float(width), float(height)), (0.0, float(height)))
        turns = (quad,) if found.upright else (quad, (*quad[2:], *quad[:2]))
        look = self._likeliest(bgr, turns, _FIRST)
        if _DOUBT <= look.face.score < LEAST_SCORE:
            look = self._likeliest(bgr, turns, _CLOSER)
        return None if look.face.score < LEAST_SCORE else _place(look)

    def face(self, bgr: NDArray[np.uint8]) -> Face:
        """Return the likeliest upright face of the picture (rows x columns x 3, in whole steps of 32), however
        unlikely."""
        blob = cv2.dnn.blobFromImage(bgr, 1 / 127.5, mean=(127.5, 127.5, 127.5), swapRB=True)
        with self._turn:
            self._net.setInput(blob)
            answers = [np.array(answer, np.float32) for answer in self._net.forward(_ANSWERS)]
        faces = [
            _best(scores[0], boxes[0], stride)
            for scores, boxes, (stride, _) in zip(answers[::2], answers[1::2], _GRIDS, strict=True)
        ]
        return max(faces, key=lambda one: one.score)

    def _likeliest(self, bgr: NDArray[np.uint8], turns: tuple[Polygon, ...], sides: tuple[int, int]) -> _Look:
        looks = [self._on(bgr, turn, sides) for turn in turns]
        return max(looks, key=lambda one: one.face.score)

    def _on(self, bgr: NDArray[np.uint8], quad: Polygon, sides: tuple[int, int]) -> _Look:
        wide, tall = size_mm(quad)
        across, down = sides if wide >= tall else sides[::-1]
        # Twice as large first, then averaged: a warp alone skips pixels.
        flat = rectify(bgr, quad, dpi=2 * min(across / wide, down / tall) * MM_PER_INCH, mm=(wide, tall))
        size = min(across, flat.shape[1] // 2), min(down, flat.shape[0] // 2)
        field = np.full((down, across, 3), 127, np.uint8)
        field[: size[1], : size[0]] = cv2.resize(flat, size, interpolation=cv2.INTER_AREA)
        return _Look(self.face(field), quad, size)


def _best(scores: NDArray[np.float32], boxes: NDArray[np.float32], stride: int) -> Face:
    """``scores``: [boxes a cell, rows, columns] before the sigmoid; ``boxes``: [boxes a cell x 16, rows, columns] in
    pixels, from the middle of the cell."""
    each = boxes.reshape(len(scores), _VALUES, *scores.shape[1:])
    scores = np.where(each[:, 2] < _WIDEST * stride * max(scores.shape[1:]), scores, np.float32(-50))
    which, row, column = (int(at) for at in np.unravel_index(int(np.argmax(scores)), scores.shape))
    x, y, wide, tall = each[which, :4, row, column].astype(float)
    left, top = (column + 0.5) * stride + x - wide / 2, (row + 0.5) * stride + y - tall / 2
    score = 1 / (1 + np.exp(-float(np.clip(scores[which, row, column], -50, 50))))
    return Face((float(left), float(top), float(wide), float(tall)), float(score))


def _place(look: _Look) -> Polygon:
    """The corners of the portrait around the face, in pixels of the picture."""
    left, top, wide, tall = look.face.box
    middle = left + wide / 2, top + tall / 2
    west, north, east, south = _AROUND
    x0, y0 = max(0.0, middle[0] - west * wide), max(0.0, middle[1] - north * tall)
    x1, y1 = min(look.size[0], middle[0] + east * wide), min(look.size[1], middle[1] + south * tall)
    box = np.array([[[x0, y0], [x1, y0], [x1, y1], [x0, y1]]])
    back = np.linalg.inv(to_flat(look.quad, *look.size))
    return tuple((float(x), float(y)) for x, y in cv2.perspectiveTransform(box, back)[0])
