"""Which sides of the picture cut the document off. Needs numpy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from .corners import clockwise, outside
from .thresholds import limit

if TYPE_CHECKING:
    from .finder import Found

SIDES: Final = ("top", "right", "bottom", "left")
_BEYOND: Final = 3.0
_MOST_BEYOND: Final = 0.2
_UNSEEN: Final = 0.5
"""Weights of the three signs; together they tell cut from whole better than any of them (see `Cut`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A side of the picture that cuts the document off.

    ``measured`` adds up three signs: along how much of that side the document touches it and how far its furthest
    corner lies beyond it (three times), both as shares of the document's short side, and how much of the
    document's side there was not seen (half). ``value``: measured by ``limit``; 1 and more is cut off.
    """

    side: str
    measured: float
    limit: float
    value: float


def cut_sides(found: Found, width: int, height: int, *, every: bool = False) -> tuple[Cut, ...]:
    """Return the sides of a picture of ``width`` x ``height`` pixels that cut the document off, worst first.

    ``every``: also the sides that do not reach the limit, for curves.
    """
    if found.quad is None:
        # What is too little for four sides may still run out of the picture.
        measured = _touching(found.maps.document > 0.8) / max(found.maps.document.shape)
    else:
        quad = np.array(found.quad)
        cells = clockwise(quad / np.array(found.maps.scale))
        short = float(np.linalg.norm(np.roll(cells, -1, 0) - cells, axis=1).min())
        own = np.maximum(found.maps.document, found.maps.mrz) * (outside(cells, *found.maps.document.shape) < 1)
        beyond = np.clip(_beyond(quad, width, height), -_MOST_BEYOND / 2, _MOST_BEYOND)
        measured = _touching(own) / max(1.0, short) + _BEYOND * beyond + _UNSEEN * _unseen(quad, found, width, height)
    least = limit("cut_off")
    cuts = [
        Cut(side=side, measured=float(value), limit=least, value=float(value) / least)
        for side, value in zip(SIDES, measured, strict=True)
    ]
    return tuple(sorted((cut for cut in cuts if every or cut.value >= 1), key=lambda cut: -cut.value))


def _touching(likely: NDArray[np.floating] | NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return how many of the outermost cells of each side of the picture are document."""
    return np.array([likely[0].sum(), likely[:, -1].sum(), likely[-1].sum(), likely[:, 0].sum()], np.float64)


def _beyond(quad: NDArray[np.float64], width: int, height: int) -> NDArray[np.float64]:
    """Return how far the furthest corner lies beyond each side of the picture, by the document's short side."""
    short = max(1.0, float(np.linalg.norm(np.roll(quad, -1, 0) - quad, axis=1).min()))
    (left, top), (right, bottom) = quad.min(0), quad.max(0)
    return np.array([-top, right - width, bottom - height, -left]) / short


def _unseen(quad: NDArray[np.float64], found: Found, width: int, height: int) -> NDArray[np.float64]:
    """Return for each side of the picture how much was not seen of the document's side that is nearest to it."""
    missing = np.zeros(4)
    middles = (quad + np.roll(quad, -1, 0)) / 2
    for (x, y), seen in zip(middles, found.seen, strict=True):
        nearest = int(np.argmin([y, width - x, height - y, x]))
        missing[nearest] = max(missing[nearest], 1 - seen)
    return missing
