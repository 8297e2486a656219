"""What kind of document a picture shows and at which resolution, from what was read on it. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from .reading import Barcode, FieldReading, LineReading, Polygon

TYPES: Final = {
    "TD1": "id_card",
    "TD2": "id_card",
    "FRA": "id_card",
    "TD3": "passport",
    "MRVA": "visa",
    "MRVB": "visa",
}
SIZES_MM: Final = {
    "TD1": (85.6, 53.98),
    "AAMVA": (85.6, 53.98),
    "TD2": (105.0, 74.0),
    "FRA": (105.0, 74.0),
    "MRVB": (105.0, 74.0),
    "TD3": (125.0, 88.0),
    "MRVA": (120.0, 80.0),
}
"""Width and height. ICAO Doc 9303 parts 4, 5, 6 and 7 (ID-3, ID-1, ID-2, visas); AAMVA 2020 section 8 (ID-1)."""
_CHARACTER_MM: Final = 2.54
"""OCR-B of code lines has ten characters in an inch (ICAO Doc 9303 part 3, section 4.1)."""
_CARD_RATIO: Final = 1.5
"""Between ID-1 (1.586) and ID-2, ID-3 (1.42)."""
MM_IN_INCH: Final = 25.4


def type_and_side(
    form: str | None, fields: Sequence[FieldReading], barcode: Barcode | None, portrait: Polygon | None
) -> tuple[str | None, str | None]:
    """``type`` and ``side`` of `DocumentReading`.

    TD1 prints its lines on the back, the older TD2 cards beside the portrait; a card without lines and barcode that
    shows a portrait is a front, of a type that only the customer can tell.
    """
    if form in ("TD3", "MRVA", "MRVB"):
        return TYPES[form], "page"
    if form in ("TD2", "FRA"):
        return TYPES[form], "front" if form == "FRA" or portrait is not None else "back"
    if form == "TD1":
        return TYPES[form], "back"
    if barcode is not None and barcode.standard == "AAMVA":
        code = next((field.text for field in fields if field.name == "document_code"), "DL")
        return "id_card" if code == "ID" else "drivers_license", "back"
    return None, "front" if portrait is not None else None


def dpi(form: str | None, lines: Sequence[LineReading], quad: Polygon | None) -> float | None:
    """Pixels per inch on the document: by the pitch of the code lines, else by the width of the document.

    Without either its size is not known, and None is the answer.
    """
    whole = [line for line in lines if len(line.text) >= 30 and len(line.polygon) == 4]
    if whole:
        return sum(_width(line.polygon) / len(line.text) * MM_IN_INCH / _CHARACTER_MM for line in whole) / len(whole)
    if quad is None or len(quad) != 4:
        return None
    across, down = _width(quad), _height(quad)
    if form is None:
        ratio = max(across, down) / max(1.0, min(across, down))
        form = "TD1" if ratio > _CARD_RATIO else "TD3"
    return max(across, down) / SIZES_MM[form][0] * MM_IN_INCH


def _width(quad: Polygon) -> float:
    return (math.dist(quad[0], quad[1]) + math.dist(quad[3], quad[2])) / 2


def _height(quad: Polygon) -> float:
    return (math.dist(quad[0], quad[3]) + math.dist(quad[1], quad[2])) / 2
