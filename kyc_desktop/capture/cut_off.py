"""Which sides of the document leave the picture. Needs numpy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from .finder import Found

SIDES: Final = ("top", "right", "bottom", "left")

CONTACT_LIMIT: Final = 0.20
"""Share of one side of the picture along which the document touches it; `benchmarks.corners` drew the curve."""
BEYOND_LIMIT: Final = 0.02
"""Share of the document's short side by which a corner lies beyond the border of the picture."""
_SURE: Final = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A side of the picture that cuts the document off.

    ``measured`` is the share of that side along which the document touches it, or by which a corner lies beyond it;
    ``limit`` the threshold it is over; ``value`` is measured by limit: 1 and more is cut off.
    """

    side: str
    measured: float
    limit: float
    value: float


def cut_sides(found: Found, width: int, height: int, *, every: bool = False) -> tuple[Cut, ...]:
    """Return the sides of a picture of ``width`` x ``height`` pixels that cut the document off, worst first.

    ``every``: also the sides that do not reach their limit, for curves.
    """
    touching = _contact(found)
    beyond = _beyond(found, width, height)
    cuts = []
    for number, side in enumerate(SIDES):
        contact, corner = touching[number] / CONTACT_LIMIT, beyond[number] / BEYOND_LIMIT
        if corner > contact:
            cuts.append(Cut(side=side, measured=beyond[number], limit=BEYOND_LIMIT, value=corner))
        else:
            cuts.append(Cut(side=side, measured=touching[number], limit=CONTACT_LIMIT, value=contact))
    return tuple(sorted((cut for cut in cuts if every or cut.value >= 1), key=lambda cut: -cut.value))


def _contact(found: Found) -> tuple[float, float, float, float]:
    """Return for each side of the picture along which share the outermost cells are document (or MRZ)."""
    likely = np.maximum(found.maps.document, found.maps.mrz) > _SURE
    top, right, bottom, left = likely[0].mean(), likely[:, -1].mean(), likely[-1].mean(), likely[:, 0].mean()
    return float(top), float(right), float(bottom), float(left)


def _beyond(found: Found, width: int, height: int) -> tuple[float, float, float, float]:
    """Return for each side of the picture how far the furthest corner lies beyond it, by the document's short side."""
    if found.quad is None:
        return 0.0, 0.0, 0.0, 0.0
    quad = np.array(found.quad)
    short = max(1.0, float(np.linalg.norm(np.roll(quad, -1, 0) - quad, axis=1).min()))
    (left, top), (right, bottom) = quad.min(0), quad.max(0)
    top_, right_, bottom_, left_ = -top / short, (right - width) / short, (bottom - height) / short, -left / short
    return float(top_), float(right_), float(bottom_), float(left_)
