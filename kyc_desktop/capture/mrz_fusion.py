"""Several readings of one zone (frames of a video, looks at one picture) as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from .mrz_decode import decode
from .mrz_formats import FORMATS
from .mrz_read import MrzRead, certain

_FLOOR: Final = 1e-5
_SAME: Final = 0.6
"""Part of the characters in which a reading has to agree with the most certain one, else it is another document."""


def fuse(reads: Sequence[MrzRead]) -> MrzRead | None:
    """Their common text: log probabilities are averaged in each cell, and the result is decoded anew.

    Readings without text and those of another document than the most certain one have no voice. The places are those
    of the most certain reading, and it is returned where the common text is worse; but nothing is verified that the
    common text leaves in doubt. None where ``reads`` is empty.
    """
    voices = [read for read in reads if read.posteriors is not None]
    if not voices:
        return reads[-1] if reads else None
    best = max(voices, key=lambda read: read.rank)
    if best.posteriors is None or best.kind is None:
        return best
    shape, text = best.posteriors.shape, "".join(best.texts)
    voices = [read for read in voices if read.posteriors is not None and read.posteriors.shape == shape]
    voices = [read for read in voices if _agreement("".join(read.texts), text) >= _SAME]
    if len(voices) < 2:
        return best
    logs = np.stack([np.log(np.maximum(read.posteriors, _FLOOR)) for read in voices if read.posteriors is not None])
    # An unclear frame knows little: its voice counts by how certain it was.
    weights = np.array([1 / (0.02 + read.cost) for read in voices])
    mean = np.tensordot(weights / weights.sum(), logs, 1)
    joined = np.exp(mean)
    joined /= joined.sum(2, keepdims=True)
    decoded = decode(FORMATS[best.kind], joined)
    polygons = [line.polygon for line in best.lines]
    cut = all(read.cut for read in voices)
    result = certain(decoded, joined, polygons=polygons, cap_height=best.cap_height, fit=best.fit, cut=cut)
    if result.verified or result.replaces(best):
        return result
    # One that is certain of what the others leave in doubt is not certain any more.
    return replace(best, verified=False)


def _agreement(one: str, other: str) -> float:
    if len(one) != len(other):
        return 0.0
    return sum(a == b for a, b in zip(one, other, strict=True)) / len(other)
