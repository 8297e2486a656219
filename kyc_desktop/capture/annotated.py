"""The picture with everything that was found drawn on it, for people who work on the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .reading import DocumentReading, Polygon, Severity

if TYPE_CHECKING:
    import numpy as np
    from cv2.typing import MatLike
    from numpy.typing import NDArray

_LONG_SIDE: Final = 1600
_QUAD: Final = (80, 175, 76)
_LINE: Final = (235, 99, 37)
_PORTRAIT: Final = (200, 120, 180)
_BARCODE: Final = (160, 160, 20)
_BLOCKS: Final = (40, 40, 220)
_WARNS: Final = (0, 150, 240)


def jpeg(bgr: NDArray[np.uint8], reading: DocumentReading) -> bytes:
    """``bgr``: what was read. Colours: document green, lines blue, portrait violet, barcode teal, findings red."""
    import cv2

    scale = min(1.0, _LONG_SIDE / max(bgr.shape[:2]))
    canvas = cv2.resize(bgr, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    marks: list[tuple[Polygon | None, tuple[int, int, int], str]] = [
        (reading.quad, _QUAD, " ".join(word for word in (reading.type, reading.side, reading.format) if word)),
        (reading.portrait, _PORTRAIT, "portrait"),
        (reading.barcode.polygon if reading.barcode else None, _BARCODE, "barcode"),
        *((line.polygon, _LINE, f"{line.confidence:.2f}") for line in reading.lines),
    ]
    for number, one in enumerate(reading.findings, 1):
        colour = _BLOCKS if one.severity is Severity.BLOCKS else _WARNS
        if one.polygon is None:
            _write(canvas, f"{number} {one.code}", (8, 26 * number), colour)
        marks.append((one.polygon, colour, f"{number} {one.code}"))
    for polygon, colour, words in marks:
        _outline(canvas, polygon, colour, words, scale)
    return bytes(cv2.imencode(".jpg", canvas, (cv2.IMWRITE_JPEG_QUALITY, 88))[1])


def _outline(canvas: MatLike, polygon: Polygon | None, colour: tuple[int, int, int], words: str, scale: float) -> None:
    import cv2
    import numpy as np

    if polygon is None:
        return
    points = np.round(np.array(polygon, np.float64).reshape(-1, 2) * scale).astype(np.int32)
    cv2.polylines(canvas, [points], isClosed=True, color=colour, thickness=2, lineType=cv2.LINE_AA)
    _write(canvas, words, (int(points[0][0]), int(points[0][1]) - 5), colour)


def _write(canvas: MatLike, words: str, at: tuple[int, int], colour: tuple[int, int, int]) -> None:
    import cv2

    x, y = max(2, at[0]), max(16, at[1])
    for ink, thickness in (((255, 255, 255), 4), (colour, 1)):
        cv2.putText(canvas, words, (x, y), cv2.FONT_HERSHEY_SIMPLEX, 0.55, ink, thickness, cv2.LINE_AA)
