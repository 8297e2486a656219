"""Where on a picture the document, its MRZ and its barcode are, and which way the text runs.

A small net (`training/train_finder.py` made it) looks at the whole picture once at about `size` x `size` pixels and
answers with probabilities on a grid of one cell in four of those pixels. Needs numpy and OpenCV: import it only once
capture has begun.
"""

from __future__ import annotations

import hashlib
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from .. import resource
from .band import Band
from .corners import Fit, fit
from .reading import Polygon
from .regions import LEAST_CELLS, LIKELY, Maps, bands, barcodes

CELL: Final = 4
"""Pixels of the net's picture that one cell of its answer covers, each way."""
LEAST_SCORE: Final = 0.6
"""Score of a document that shows no code lines: it stops every photo without a document that shows none either, and
none of 110 frames with one (the lowest of those has 0.8)."""
_STEP: Final = 32
"""The net's coarsest grid: its picture must be whole steps wide and high."""


class DamagedModelError(RuntimeError):
    """A file of `resources/models` is not the one that was shipped."""


@dataclass(frozen=True, slots=True)
class Found:
    """``quad``: corners of the document, the first one at the upper left as it is read, clockwise; None where there
    is none. A side that leaves the picture lies on its border or beyond. ``quad_score``: how sure the net is and how
    well four straight sides explain its answer, 0 to 1. ``seen``: per side of ``quad`` (upper, right, lower, left)
    the share of it that lies inside the picture. ``upright``: whether the reading direction is certain. ``bands`` and
    ``barcodes``: likeliest first."""

    quad: Polygon | None
    quad_score: float
    seen: tuple[float, float, float, float]
    upright: bool
    bands: tuple[Band, ...]
    barcodes: tuple[Polygon, ...]
    maps: Maps


def load_model(name: str) -> Path:
    """Return the path of a model of `resources/models` whose SHA-256 is the one in `checksums.txt`.

    Raises DamagedModelError for a file that is missing or differs.
    """
    folder = resource.path("models")
    try:
        digest = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        known = (folder / "checksums.txt").read_text("ascii").split()
    except OSError as error:
        raise DamagedModelError(f"{name} can't be read") from error
    if (digest, name) not in zip(known[::2], known[1::2], strict=False):
        raise DamagedModelError(f"{name} differs from its checksum")
    return folder / name


def net_size(width: int, height: int, size: int) -> tuple[int, int]:
    """Return width and height of the net's picture: the area of `size` squared, the shape of the picture nearly."""
    shape = min(4.0, max(0.25, width / height)) ** 0.5
    return max(_STEP, round(size * shape / _STEP) * _STEP), max(_STEP, round(size / shape / _STEP) * _STEP)


class Finder:
    """Holds the net. Safe to call from any thread."""

    def __init__(self, model: Path | None = None) -> None:
        self._turn = threading.Lock()
        # For this net OpenCV's older engine takes a fifth to a quarter less time than the new one.
        self._net = cv2.dnn.readNetFromONNX(str(model or load_model("finder.onnx")), cv2.dnn.ENGINE_CLASSIC)

    def find(self, gray: NDArray[np.uint8], size: int = 384) -> Found:
        """``gray``: rows x columns, 8 bits, upright as the camera or file gives it.

        A larger ``size`` finds smaller documents and takes longer with its square.
        """
        maps = self.look(gray, size)
        fitted = fit(maps.document, maps.scale, gray)
        if fitted is not None and fitted.score < LEAST_SCORE and not bands(maps):
            fitted = None
        direction = _direction(maps, fitted)
        quad, seen = None, (0.0, 0.0, 0.0, 0.0)
        if fitted is not None:
            turned = _turned(fitted.quad, direction)
            quad = tuple((float(x), float(y)) for x, y in np.roll(fitted.quad, -turned, 0))
            seen = tuple(np.roll(fitted.seen, -turned).tolist())
        return Found(
            quad=quad,
            quad_score=0.0 if fitted is None else fitted.score,
            seen=seen,
            upright=direction is not None,
            bands=bands(maps, None if direction is None else quad),
            barcodes=barcodes(maps),
            maps=maps,
        )

    def look(self, gray: NDArray[np.uint8], size: int = 384) -> Maps:
        """Return the net's answer alone."""
        height, width = gray.shape
        across, down = net_size(width, height, size)
        shrinks = width * height > across * down
        small = cv2.resize(gray, (across, down), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)
        x = small.astype(np.float32)
        x = (x - x.mean()) / (x.std() + 12)
        with self._turn:
            self._net.setInput(x[None, None])
            mrz, document, barcode, cosine, sine = np.array(self._net.forward(), np.float32)[0]
        scale = (width / across * CELL, height / down * CELL)
        return Maps(mrz, document, barcode, cosine * scale[0], sine * scale[1], scale)


def _direction(maps: Maps, fitted: Fit | None) -> tuple[float, float] | None:
    """Return the reading direction of the document: that of its MRZ, or else of all of it. None when unsure."""
    weight = np.where(maps.mrz > LIKELY, maps.mrz, 0)
    least = 0.5
    if float(weight.sum()) < LEAST_CELLS:
        if fitted is None:
            return None
        weight, least = np.where(maps.document > LIKELY, maps.document, 0), 0.35
    x, y = float((maps.cosine * weight).sum()), float((maps.sine * weight).sum())
    length = np.hypot(maps.cosine, maps.sine) * weight
    if np.hypot(x, y) < least * max(1e-6, float(length.sum())):
        return None
    return x, y


def _turned(quad: NDArray[np.float64], direction: tuple[float, float] | None) -> int:
    """Return which corner of ``quad`` is the upper left one as it is read."""
    sides = np.roll(quad, -1, 0) - quad
    if direction is None:
        # Nothing says which way it is read: lying, and as upright as it can be.
        lengths = np.linalg.norm(sides, axis=1)
        wide = lengths[0] + lengths[2] >= lengths[1] + lengths[3]
        long = (0, 2) if wide else (1, 3)
        return int(max(long, key=lambda side: sides[side, 0]))
    along = sides - np.roll(sides, -2, 0)
    return int(np.argmax(along @ np.array(direction) / (np.linalg.norm(along, axis=1) + 1e-9)))
