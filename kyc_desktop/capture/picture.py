"""A photo file as an array of pixels, upright, for the reader; whatever is wrong with the file is a reason.

The same checks and the same decoder as `prepare`, so what is read is what would be sent. Imports Pillow, numpy and
OpenCV when called: in a thread.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kyc_desktop.flow.config import Limits

from . import prepare
from .source import Refused

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

FILES: Final = Limits(upload_bytes=64_000_000, upload_min_side=1)
"""For files that are only read and not sent: a scan may be larger than an upload, and a small photo gets a finding."""


@dataclass(frozen=True, slots=True)
class Picture:
    """``bgr``: rows x columns x 3, 8 bits. ``scale``: its pixels for one pixel of the upright file, at most 1."""

    bgr: NDArray[np.uint8]
    scale: float


def load(
    source: bytes | str | os.PathLike[str],
    limits: Limits = FILES,
    *,
    name: str = "",
    scans: bool = True,
    cancelled: Callable[[], bool] = lambda: False,
) -> Picture | Refused:
    """JPEG, PNG, WebP, HEIC or, with ``scans``, TIFF, BMP and the photo page of a PDF.

    Arguments and errors as for `prepare.decode`. The long side is at most `prepare.LONG_SIDE` pixels.
    """
    decoded = prepare.decode(source, limits, name=name, scans=scans, cancelled=cancelled)
    if isinstance(decoded, Refused):
        return decoded
    return Picture(pixels(decoded.photo), decoded.photo.width / decoded.width)


def pixels(photo: Image.Image) -> NDArray[np.uint8]:
    """The array of an upright RGB photo."""
    import cv2
    import numpy as np

    return np.asarray(cv2.cvtColor(np.asarray(photo), cv2.COLOR_RGB2BGR), np.uint8)


def own(jpeg: bytes) -> NDArray[np.uint8]:
    """The array of a photo that `prepare` has made: upright, sRGB and whole already, so the fastest decoder will do."""
    import cv2
    import numpy as np

    found = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION)
    return np.asarray(found, np.uint8)
