"""A photo of a screen: its pixels beat with those of the camera, the same everywhere in the picture."""

from __future__ import annotations

import functools
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from .reading import Polygon

_PATCH: Final = 128
"""Pixels of the squares whose spectra are compared."""
_PATCHES: Final = (4, 3)
_LOWEST: Final = 0.09
"""Cycles for a pixel; print and its pattern are below."""
_BLOCK: Final = 8
"""JPEG codes squares of this side, whose borders are periodic too."""


def screen(bgr: NDArray[np.uint8], quad: Polygon | None) -> float:
    """How far the strongest regular pattern stands out of the picture's own spectrum, in standard deviations.

    Patches of the original pixels: a pattern that is finer than the flat document must not be averaged away. The
    median over patches keeps what all of them have, so neither a barcode nor the code lines count.
    """
    patches = _patches(bgr, quad)
    if len(patches) < 4:
        return 0.0
    # Sorted: numpy's median takes four times as long over so few.
    ordered = np.sort(np.stack([_spectrum(patch) for patch in patches]), axis=0)
    common = (ordered[(len(patches) - 1) // 2] + ordered[len(patches) // 2]) / 2
    rise = (common - cv2.blur(cv2.medianBlur(common, 5), (9, 9)))[_judged()]
    spread = 1.4826 * float(np.median(np.abs(rise - np.median(rise)))) + 1e-6
    return float((rise.max() - np.median(rise)) / spread)


def _patches(bgr: NDArray[np.uint8], quad: Polygon | None) -> list[NDArray[np.float32]]:
    height, width = bgr.shape[:2]
    corners = np.array(quad if quad is not None else ((0, 0), (width, 0), (width, height), (0, height)))
    low = np.clip(corners.min(0), 0, (width, height))
    high = np.clip(corners.max(0), 0, (width, height))
    found = []
    for row in np.linspace(0.5 / _PATCHES[1], 1 - 0.5 / _PATCHES[1], _PATCHES[1]):
        for column in np.linspace(0.5 / _PATCHES[0], 1 - 0.5 / _PATCHES[0], _PATCHES[0]):
            x, y = low + (high - low) * (column, row)
            left, top = int(x) - _PATCH // 2, int(y) - _PATCH // 2
            if left < 0 or top < 0 or left + _PATCH > width or top + _PATCH > height:
                continue
            green = bgr[top : top + _PATCH, left : left + _PATCH, 1]
            found.append(green.astype(np.float32))
    return found


def _spectrum(patch: NDArray[np.float32]) -> NDArray[np.float32]:
    """Logarithm of the amplitudes; print is taken out first, because its edges fill the whole spectrum."""
    fine = np.clip(patch - cv2.GaussianBlur(patch, (0, 0), 2.5), -24, 24) * _window()
    # OpenCV's transform takes a third of the time of numpy's.
    waves = cv2.dft(fine, flags=cv2.DFT_COMPLEX_OUTPUT)[:, : _PATCH // 2 + 1]
    return np.asarray(np.log(cv2.magnitude(waves[..., 0], waves[..., 1]) + np.float32(1.0)), np.float32)


@functools.cache
def _window() -> NDArray[np.float32]:
    window = np.hanning(_PATCH).astype(np.float32)
    return window[:, None] * window


@functools.cache
def _judged() -> NDArray[np.bool_]:
    """Frequencies that are looked at: not the lowest, nor those of the coding and of rows and columns."""
    down, across = np.fft.fftfreq(_PATCH), np.fft.rfftfreq(_PATCH)
    v, u = np.meshgrid(down, across, indexing="ij")
    kept = np.hypot(u, v) > _LOWEST
    kept &= ~_coded(u) & ~_coded(v) | ((np.abs(u) > 0.02) & (np.abs(v) > 0.02))
    return np.asarray(kept, np.bool_)


def _coded(frequency: NDArray[np.float64]) -> NDArray[np.bool_]:
    nearest = np.round(np.abs(frequency) * _BLOCK) / _BLOCK
    return np.asarray((np.abs(np.abs(frequency) - nearest) < 1.5 / _PATCH), np.bool_)
