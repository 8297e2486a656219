"""The guilloche rosette as an SVG file; the bands are `guilloche.sealBands` of resources/theme/tokens.json."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

SIZE = 176
"""Pixels; the rosette of the phone's "Done" page."""
_POINTS_PER_WAVE = 12


def rosette(bands: Sequence[Mapping[str, float]], *, colour: str, stroke: float, opacity: float) -> str:
    """``bands``: ro and ri as shares of the radius, p waves, n curves. Returns the text of an SVG file."""
    paths = [
        _curve(band["ro"], band["ri"], round(band["p"]), phase=2 * math.pi * index / band["n"])
        for band in bands
        for index in range(round(band["n"]))
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIZE}" height="{SIZE}" viewBox="0 0 {SIZE} {SIZE}" '
        f'fill="none" stroke="{colour}" stroke-width="{stroke}" opacity="{opacity}">{"".join(paths)}</svg>'
    )


def _curve(outer: float, inner: float, waves: int, *, phase: float) -> str:
    radius = SIZE / 2
    middle, swing = (outer + inner) / 2 * radius, (outer - inner) / 2 * radius
    count = waves * _POINTS_PER_WAVE
    points = []
    for step in range(count):
        angle = 2 * math.pi * step / count
        distance = middle + swing * math.sin(waves * angle + phase)
        points.append(f"{radius + distance * math.cos(angle):.1f} {radius + distance * math.sin(angle):.1f}")
    return f'<path d="M{"L".join(points)}Z"/>'
