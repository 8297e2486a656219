"""The one thing that is wanted from an EXIF block: how the camera was held.

Read by hand because the rest of the block (place, time, serial numbers, a thumbnail) is not to be parsed at all.
"""

from __future__ import annotations

from typing import Final, Literal

SIDEWAYS: Final = 5
"""Orientations from here to 8 swap width and height."""
_ORIENTATION: Final = 0x0112
_SHORT: Final = 3


def orientation(block: bytes) -> int:
    """Tag 274 of the first directory (Exif 3.0, section 4.6.5), 1 to 8; 1 where it is missing or broken.

    ``block``: a TIFF structure, with or without the six bytes ``Exif 0 0`` before it.
    """
    tiff = block.removeprefix(b"Exif\0\0")
    order: Literal["little", "big"]
    if tiff[:4] == b"II*\0":
        order = "little"
    elif tiff[:4] == b"MM\0*":
        order = "big"
    else:
        return 1
    start = int.from_bytes(tiff[4:8], order)
    count = int.from_bytes(tiff[start : start + 2], order)
    for at in range(start + 2, min(start + 2 + 12 * count, len(tiff) - 11), 12):
        entry = tiff[at : at + 12]
        if int.from_bytes(entry[:2], order) == _ORIENTATION:
            value = int.from_bytes(entry[8:10], order)
            return value if int.from_bytes(entry[2:4], order) == _SHORT and 1 <= value <= 8 else 1
    return 1
