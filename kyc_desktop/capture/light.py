"""How much light and how much colour the document has in the picture."""

from __future__ import annotations

import cv2
import numpy as np

from .flat import Flat


def levels(flat: Flat) -> tuple[float, float, float]:
    """Grey levels of the darkest twentieth, the median and the brightest twentieth, 0 to 255."""
    low, middle, high = np.percentile(flat.grey[::3, ::3], (5, 50, 95))
    return float(low), float(middle), float(high)


def colour(flat: Flat) -> float:
    """How far the most colourful twentieth is from the commonest colour, in Lab units.

    A copy has one tint from black to white, whatever the lamp: distance from zero would call a grey photo under a
    warm lamp colourful. Small pieces are averaged first: the noise of a sensor is colourful too.
    """
    height, width = flat.grey.shape
    small = cv2.resize(flat.bgr, (max(8, width // 12), max(8, height // 12)), interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_BGR2LAB).reshape(-1, 3)
    # A tint is stronger where it is brighter; dividing it out leaves what differs in hue.
    chroma = lab[:, 1:] / np.maximum(20.0, lab[:, :1]) * 60
    distance = np.linalg.norm(chroma - np.median(chroma, axis=0), axis=1)
    return float(np.percentile(distance, 95))
