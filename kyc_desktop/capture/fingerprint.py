"""A perceptual fingerprint: the same photo again is found even when it was saved anew, not a new photo.

dHash: the picture as 9 x 8 grey boxes, one bit for each pair of neighbours in a row (the left one is darker).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL import Image

SAME_PHOTO_BITS: Final = 6
"""Two fingerprints that differ in at most this many of their 64 bits are the same photo.

Measured on 30 drawn specimens: the same photo saved again (JPEG quality 15 to 40, half and quarter size, enlarged,
grey, 6 % brighter) differs in at most 6 bits; the same document photographed again (turned by up to 2.5 degrees,
moved by up to 4 %) in at least 8, 17 in the median; front and back of a card in at least 11. Two sheets in the
same place on a scanner cannot be told apart, and neither can a blurred and a sharp one: this answers "the same
picture?", never "a better one?". `tests/capture/test_fingerprint.py` repeats the measurement.
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
