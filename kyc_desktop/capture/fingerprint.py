"""A perceptual fingerprint: the same photo again is found even when it was saved anew, not a new photo.

dHash: the picture as 9 x 8 grey boxes, one bit for each pair of neighbours in a row (the left one is darker).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL import Image

SAME_PHOTO_BITS: Final = 3
"""Two fingerprints that differ in at most this many of their 64 bits are the same photo.

See `tests/capture/test_fingerprint.py` for the measurement: a photo saved again (JPEG quality 40, half and
quarter size, PNG, grey) stays within it, another photo of the same page and the other side of a card do not.
"""


def fingerprint(image: Image.Image) -> str:
    """Sixteen hexadecimal digits for a picture in any mode; independent of its size and compression."""
    from PIL import Image

    grey = image.convert("L").resize((9, 8), Image.Resampling.BOX).tobytes()
    bits = 0
    for row in range(8):
        for column in range(8):
            at = row * 9 + column
            bits = bits << 1 | (grey[at] < grey[at + 1])
    return f"{bits:016x}"


def distance(first: str, second: str) -> int:
    """Bits in which two fingerprints differ, 0 to 64."""
    return (int(first, 16) ^ int(second, 16)).bit_count()


def same_photo(first: str, second: str) -> bool:
    return distance(first, second) <= SAME_PHOTO_BITS
