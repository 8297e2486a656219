"""The network that reads lines of OCR-B: `resources/models/recogniser.onnx`, run by OpenCV."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from kyc_desktop import resource

Floats = NDArray[np.float32]
Gray = NDArray[np.uint8]

STRIP: Final = 32
"""Height of a strip in pixels."""
STRIDE: Final = 4
"""Pixels of a strip for one step of the output."""
_SOFTENING: Final = 4.0
_LONGEST: Final = 1400


class BrokenModelError(Exception):
    """The file of a model is not the one that `checksums.txt` names."""


def verified_bytes(name: str) -> bytes:
    """The content of ``resources/models/<name>``. Raises `BrokenModelError`, or OSError where it is missing."""
    data = resource.path("models", name).read_bytes()
    listed = resource.path("models", "checksums.txt").read_text("utf-8").split()
    if (hashlib.sha256(data).hexdigest(), name) not in zip(listed[::2], listed[1::2], strict=True):
        raise BrokenModelError(name)
    return data


class Recogniser:
    """Loads the model; `posteriors` may be called from one thread at a time."""

    def __init__(self) -> None:
        data = np.frombuffer(verified_bytes("recogniser.onnx"), np.uint8)
        self._net = cv2.dnn.readNetFromONNX(data)

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
