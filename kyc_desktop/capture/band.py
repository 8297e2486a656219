"""A place of the picture where a machine readable zone seems to be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A turned box around the code lines, in pixels of the picture.

    ``size``: length along the reading direction, height across it. ``angle``: degrees from the picture's right to the
    reading direction, clockwise as one looks at the picture (y points down). ``score``: larger is more likely.
    """

    centre: tuple[float, float]
    size: tuple[float, float]
    angle: float
    score: float = 1.0
