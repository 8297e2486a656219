"""Photos of nothing: pictures that decode, differ from each other, and are large enough."""

from __future__ import annotations

import io
import random

from PIL import Image


def photo(seed: int, *, size: tuple[int, int] = (900, 600), kind: str = "JPEG") -> bytes:
    """A picture of coloured patches; another ``seed`` is another picture."""
    random.seed(seed)
    small = Image.new("RGB", (9, 6))
    for x in range(9):
        for y in range(6):
            small.putpixel((x, y), (random.randrange(256), random.randrange(256), random.randrange(256)))
    file = io.BytesIO()
    small.resize(size, Image.Resampling.BICUBIC).save(file, kind)
    return file.getvalue()


def noise() -> bytes:
    """A picture of some 3 MB: noise does not compress."""
    file = io.BytesIO()
    Image.effect_noise((1800, 1700), 90).convert("RGB").save(file, "PNG", compress_level=1)
    return file.getvalue()
