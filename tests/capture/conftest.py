"""Photos and files for the tests of this room."""

from __future__ import annotations

import pytest
from PIL import Image

from tests.capture.photos import DATA, encode, picture


@pytest.fixture(scope="session")
def photo() -> Image.Image:
    return picture()


@pytest.fixture(scope="session")
def files(photo: Image.Image) -> dict[str, bytes]:
    """One whole file of each accepted kind, some in two flavours."""
    return {
        "jpeg": encode(photo, quality=90),
        "progressive": encode(photo, quality=90, progressive=True),
        "png": encode(photo, "PNG"),
        "webp": encode(photo, "WEBP", quality=90),
        "lossless": encode(photo, "WEBP", lossless=True),
        "heic": (DATA / "landscape.heic").read_bytes(),
    }
