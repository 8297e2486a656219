"""Decodes the PDF417 on the back of a licence, tilted as people hold it.

zxing-cpp reads such a symbol only within a degree or two of level, so the picture is put straight first: by the
corners of the document, by the place that the finder saw, at last by a search of its own. The cheap tries come first.
Import this module only once capture begins.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any, Final

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from .aamva_read import decoded, parse
from .barcode_place import Corners, Gray, Place, around, barred, crop, places, sides
from .reading import Barcode, Polygon

_CARD_WIDTH: Final = (1200, 1800)
"""Pixels across the straightened document: 1200 give a module of a licence (290 in 74 mm) 3.6 pixels."""
_SYMBOL_WIDTH: Final = 1100
_MARGIN: Final = 40
"""White around the symbol that the decoder wants: two modules on each side (ISO/IEC 15438, section 5.8.3)."""
_AS_IT_IS: Final = 1920
"""Longest side up to which the picture itself is tried at last: 6 ms at this size, 109 ms on 12 megapixels."""

_PDF417: Final = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.PDF417)
_View = tuple[Gray, NDArray[np.float64]]
"""A straightened part and the matrix from the picture to it."""


def read(gray: Gray, quad: Polygon | None = None, boxes: Sequence[Polygon] = ()) -> Barcode | None:
    """The PDF417 in a picture (rows x columns, 8 bits), None where there is none or it can't be decoded.

    ``quad``: corners of the document, ``boxes``: corners of barcodes that were seen, all in pixels of the picture.
    """
    for view, matrix in _views(gray, quad, boxes):
        found = _decode(view)
        if found is not None:
            return _barcode(found, matrix)
    return None


def _views(gray: Gray, quad: Polygon | None, boxes: Sequence[Polygon]) -> Iterator[_View]:
    straight = _document(gray, quad) if quad is not None and len(quad) == 4 else None
    if straight is not None:
        yield straight
    for box in boxes:
        yield from _symbol(gray, around(np.array(box, np.float64)))
    for place in places(gray):
        yield from _symbol(gray, place)
    if straight is None and max(gray.shape) <= _AS_IT_IS:
        yield gray, np.eye(3)


def _document(gray: Gray, quad: Polygon) -> _View | None:
    """The whole document from the front."""
    corners = np.array(quad, np.float64)
    across, down = _size(corners)
    if min(across, down) < 40:
        return None
    width = min(max(across, _CARD_WIDTH[0]), _CARD_WIDTH[1])
    return _straight(gray, corners, width, width * down / across, 0)


def _symbol(gray: Gray, place: Place) -> Iterator[_View]:
    """The symbol alone from the front; where its sides are not clear, the level crop."""
    level, matrix = crop(gray, place)
    if min(level.shape) < 20 or not barred(level):
        return
    corners = sides(level)
    if corners is None:
        yield level, matrix
        return
    inverse = np.linalg.inv(matrix)
    exact = cv2.perspectiveTransform(corners[None], inverse)[0].astype(np.float64)
    across, down = _size(exact)
    if min(across, down) >= 8:
        yield _straight(gray, exact, _SYMBOL_WIDTH, _SYMBOL_WIDTH * down / across, _MARGIN)


def _straight(gray: Gray, corners: Corners, width: float, height: float, margin: int) -> _View:
    target = np.array(((0, 0), (width, 0), (width, height), (0, height)), np.float32) + margin
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), target)
    size = int(width) + 2 * margin, min(int(height), 2 * _CARD_WIDTH[1]) + 2 * margin
    flat = cv2.warpPerspective(gray, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return flat.astype(np.uint8), matrix.astype(np.float64)


def _size(corners: Corners) -> tuple[float, float]:
    """Mean width and height."""
    a, b, c, d = corners.tolist()
    return (math.dist(a, b) + math.dist(d, c)) / 2, (math.dist(a, d) + math.dist(b, c)) / 2


def _decode(view: Gray) -> Any:
    found = zxingcpp.read_barcodes(np.ascontiguousarray(view), formats=_PDF417, try_downscale=False, try_invert=False)
    return next((one for one in found if one.valid and one.bytes), None)


def _barcode(found: Any, matrix: NDArray[np.float64]) -> Barcode:
    # Its text mode for people writes control characters as words, so the bytes are taken.
    text = decoded(bytes(found.bytes))
    at = found.position
    points = np.array([[p.x, p.y] for p in (at.top_left, at.top_right, at.bottom_right, at.bottom_left)], np.float64)
    corners = cv2.perspectiveTransform(points[None], np.linalg.inv(matrix))[0]
    content = parse(text)
    return Barcode(
        polygon=tuple((round(float(x), 1), round(float(y), 1)) for x, y in corners),
        standard="" if content is None else "AAMVA",
        version=None if content is None else content.version,
        text=text,
    )
