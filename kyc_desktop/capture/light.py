"""How much light and how much colour the document has in the picture."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from .flat import Flat
from .thresholds import limit

_FULL: Final = 253
_COLOURED: Final = 240
"""Grey levels: a channel that is cut off, and another that shows that the colour is not white."""
_CUT: Final = 0.02
"""Share of the document with such colours; drawings on white have 0.01 at most, overexposed photos 0.03 and more."""


def levels(flat: Flat) -> tuple[float, float, float]:
    """Grey levels of the darkest hundredth, the median and the brightest twentieth, 0 to 255."""
    low, middle, high = np.percentile(flat.grey[::3, ::3], (1, 50, 95))
    return float(low), float(middle), float(high)


def blinded(flat: Flat) -> float:
    """Share of the document that is as white as the sensor can say, where the light made it so: else 0.

    Paper that is white by itself, as in a drawing, has colours that are whole; too much light cuts off the strongest
    channel of every colour as well.
    """
    part = flat.bgr[::3, ::3]
    white = cv2.min(cv2.min(part[..., 0], part[..., 1]), part[..., 2])
    strongest = cv2.max(cv2.max(part[..., 0], part[..., 1]), part[..., 2])
    cut = float(((strongest >= _FULL) & (white < _COLOURED)).mean())
    return float((white >= limit("glare_level")).mean()) if cut >= _CUT else 0.0


def colour(flat: Flat) -> float:
    """How far the most colourful twentieth is from the commonest colour, in Lab units.

    A copy has one tint from black to white, whatever the lamp: distance from zero would call a grey photo under a
    warm lamp colourful. Small pieces are averaged first: the noise of a sensor is colourful too.
    """
    height, width = flat.grey.shape
    rim = round(flat.edge / flat.factor)
    inside, size = flat.small[rim:-rim, rim:-rim], (max(8, width // 12), max(8, height // 12))
    small = cv2.resize(inside, size, interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_BGR2LAB).reshape(-1, 3)
    # A tint is stronger where it is brighter; dividing it out leaves what differs in hue.
    chroma = lab[:, 1:] / np.maximum(20.0, lab[:, :1]) * 60
    distance = np.linalg.norm(chroma - np.median(chroma, axis=0), axis=1)
    return float(np.percentile(distance, 95))
