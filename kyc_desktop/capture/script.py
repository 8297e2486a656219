"""In which script a document is printed, told from its lines without reading them.

Asked only where neither code lines nor a barcode were read: those are Latin by definition. A document counts as not
Latin only where several of its lines are certainly in one other script and none seems to be Latin, because most
documents of the world print the names in Latin letters as well. Needs numpy and OpenCV.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from .finder import load_model
from .flat import Flat
from .reading import Polygon
from .thresholds import limit

LATIN: Final = "Latn"
CLASSES: Final = (
    "Zxxx", LATIN, "Cyrl", "Grek", "Arab", "Hebr", "Hani", "Jpan", "Kore", "Deva", "Beng", "Thai", "Geor", "Armn",
    "Ethi", "Taml", "Telu", "Knda", "Mlym", "Gujr", "Guru", "Sinh", "Khmr", "Laoo", "Mymr",
)  # fmt: skip
"""Answers of the net, ISO 15924. ``Zxxx`` (not written): figures, pictures, text that does not stand upright."""
_WINDOW: Final = (32, 160)
"""Rows and columns that the net looks at."""
_INK: Final = 22
"""Rows of it that a line's ink takes."""
_MOST: Final = 12
"""Windows of one document."""
_HEIGHTS: Final = (0.014, 0.075)
"""Ink of a line by the document's width: on a card 1.2 to 6.4 mm."""
_GAP: Final = 0.028
"""Between the letters and words of a line, by the document's width; fields stand further apart."""
_SOFTENING: Final = 4.0
_TURN: Final = threading.Lock()

Gray = NDArray[np.uint8]
Box = tuple[int, int, int, int]
"""Left, top, width, height."""


def tell(flat: Flat, *, without: Sequence[Polygon] = ()) -> str | None:
    """The script (ISO 15924) that the document is certainly printed in, None where that is not certain.

    ``flat``: the document upright. ``without``: places of the picture that are not looked at, such as the portrait.
    """
    grey = flat.grey
    free = np.ones(grey.shape, np.uint8)
    for polygon in without:
        free[flat.mask(polygon) > 0] = 0
    boxes = lines(grey, free)
    return _decided(_answers(grey, boxes)) if boxes else None


def lines(grey: Gray, free: Gray | None = None) -> list[Box]:
    """Boxes around lines of print, the longest first. ``free``: 0 where none is wanted."""
    width = grey.shape[1]
    edges = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    if free is not None:
        edges *= free
    level, _ = cv2.threshold(edges, 0, 255, cv2.THRESH_OTSU)
    print_ = (edges > max(24.0, float(level))).astype(np.uint8)
    gap, least = (max(5, round(width * share)) | 1 for share in (_GAP, _GAP / 2))
    joined = cv2.morphologyEx(print_, cv2.MORPH_CLOSE, np.ones((1, gap), np.uint8))
    joined = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((3, least), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=4)
    least, most = _HEIGHTS[0] * width, _HEIGHTS[1] * width
    found: list[Box] = []
    for left, top, wide, tall, area in stats[1:count].tolist():
        if max(8.0, least) <= tall <= most and wide >= 2.5 * tall and area > 0.35 * wide * tall:
            found.append((left, top, wide, tall))
    return sorted(found, key=lambda box: -box[2])[:_MOST]


def _window(grey: Gray, box: Box) -> Gray:
    """The beginning of ``box`` as the net looks at it."""
    left, top, _, tall = box
    zoom = _INK / tall
    rows, columns = _WINDOW
    matrix = np.array([[zoom, 0, 4 - zoom * left], [0, zoom, rows / 2 - zoom * (top + tall / 2)]], np.float32)
    source = cv2.GaussianBlur(grey, (0, 0), 0.4 / zoom) if zoom < 0.7 else grey
    return np.asarray(cv2.warpAffine(source, matrix, (columns, rows), borderMode=cv2.BORDER_REPLICATE), np.uint8)


def _parts(box: Box) -> list[Box]:
    """A line that is longer than the net's window as its beginning and its end."""
    left, top, wide, tall = box
    seen = round((_WINDOW[1] - 8) * tall / _INK)
    return [box] if wide < 1.4 * seen else [box, (left + wide - seen, top, seen, tall)]


@functools.cache
def _net() -> cv2.dnn.Net:
    return cv2.dnn.readNetFromONNX(str(load_model("script.onnx")))


def _answers(grey: Gray, boxes: Sequence[Box]) -> NDArray[np.float32]:
    """Probabilities ``[lines, 25]``, the mean of a line's parts."""
    parts = [(line, _window(grey, part)) for line, box in enumerate(boxes) for part in _parts(box)][:_MOST]
    x = np.stack([window for _, window in parts]).astype(np.float32)
    x = (x - x.mean((1, 2), keepdims=True)) / (x.std((1, 2), keepdims=True) + _SOFTENING)
    with _TURN:
        net = _net()
        net.setInput(x[:, None])
        answers = np.array(net.forward(), np.float32)
    owners = np.array([line for line, _ in parts])
    return np.stack([answers[owners == line].mean(0) for line in range(int(owners[-1]) + 1)])


def _decided(answers: NDArray[np.float32]) -> str | None:
    first = CLASSES.index(LATIN)
    latin, other = answers[:, first], answers[:, first + 1 :]
    if int((latin > limit("script_line")).sum()) >= 2:
        return LATIN
    foreign = other.sum(1) > limit("script_line")
    if not foreign.any():
        return None
    # Noise is a bit of every script; a document is in one. Short words of Cyrillic and Greek look like Latin ones.
    counts = np.bincount(other[foreign].argmax(1), minlength=other.shape[1])
    script = int(counts.argmax())
    against = int((latin > limit("script_latin")).sum())
    enough = counts[script] >= limit("script_lines") + 3 * against and 2 * counts[script] > counts.sum()
    return CLASSES[first + 1 + script] if enough and against < 2 else None
