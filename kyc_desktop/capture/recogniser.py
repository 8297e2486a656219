"""The network that reads lines of OCR-B: `resources/models/recogniser.onnx`, run by OpenCV."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from .finder import load_model

Floats = NDArray[np.float32]
Gray = NDArray[np.uint8]

STRIDE: Final = 4
"""Pixels of a strip for one step of the output."""
_SOFTENING: Final = 4.0
_LONGEST: Final = 1400


class Recogniser:
    """Loads the model, or raises `finder.DamagedModelError`. `posteriors` may be called from one thread at a time."""

    def __init__(self) -> None:
        self._net = cv2.dnn.readNetFromONNX(str(load_model("recogniser.onnx")))

    def posteriors(self, strips: Sequence[Gray]) -> list[Floats]:
        """For each strip ``[32, w]`` (dark on light) the probabilities ``[w / 4, 38]``; class 0 is the blank."""
        if not strips:
            return []
        width = min(_LONGEST, max(-(-strip.shape[1] // STRIDE) * STRIDE for strip in strips))
        batch = np.stack([_normalised(_padded(strip[:, :width], width)) for strip in strips])[:, None]
        self._net.setInput(batch)
        output = np.asarray(self._net.forward(), np.float32)
        steps = [min(width, -(-strip.shape[1] // STRIDE) * STRIDE) // STRIDE for strip in strips]
        return [row[:count] for row, count in zip(output, steps, strict=True)]


def _padded(strip: Gray, width: int) -> Gray:
    return np.pad(strip, ((0, 0), (0, width - strip.shape[1])), "edge")


def _normalised(strip: Gray) -> Floats:
    x = strip.astype(np.float32)
    normal: Floats = (x - x.mean()) / (x.std() + np.float32(_SOFTENING))
    return normal
