"""Fingers over the document: they come in over its edge, so its edge is missing there."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from .flat import Flat

_SMALL: Final = 160
"""Pixels of the width in which fingers are looked for; a finger is 15 mm wide, a sixth of a card."""
_ALIKE: Final = 16.0
"""Lab units between neighbours that are one finger."""
_HUE: Final = np.array([0.6, 1.5, 1.5], np.float32)
"""Weights of lightness, a and b: light falls off over a desk, its colour stays."""
_GAIN: Final = (0.75, 1.33)
"""Of a channel, least and most: beyond it the paper itself is coloured."""
_SKIN_A: Final = (4.0, 34.0)
_SKIN_B: Final = (5.0, 40.0)
"""Lab a and b of skin from fair to dark under lamps and daylight."""
_DESK: Final = 0.4
"""Share of the surroundings that have its colour, from which on a surface is the desk: a hand takes less."""
_SMOOTH: Final = 7.0
"""Standard deviation of grey levels that skin stays under; print is above."""


def fingers(flat: Flat) -> tuple[float, NDArray[np.uint8]] | None:
    """Share of the document that is covered, and where (1 inside); None where nothing covers it."""
    scale = min(1.0, _SMALL / flat.around.shape[1])
    small = cv2.resize(flat.small, None, fx=scale * flat.factor, fy=scale * flat.factor, interpolation=cv2.INTER_AREA)
    edge = max(2, round(flat.edge * scale))
    smooth = _neutral(np.asarray(cv2.GaussianBlur(small, (3, 3), 0) / np.float32(255), np.float32), edge)
    lab = np.asarray(cv2.cvtColor(smooth, cv2.COLOR_BGR2LAB), np.float32)
    skin, known = _skin(lab), flat.known(scale)
    known = np.ones(skin.shape, np.uint8) if known is None else _fitted(known, skin.shape)
    skin &= known
    if not skin.any():
        return None
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(skin, connectivity=4)
    inner = np.zeros(skin.shape, np.uint8)
    inner[edge:-edge, edge:-edge] = 1
    beside = (known > 0) & (inner == 0)
    covered = np.zeros(skin.shape, np.uint8)
    for one in range(1, count):
        if boxes[one, cv2.CC_STAT_AREA] < 30:
            continue
        piece = labels == one
        if _crosses(piece, lab, edge) and _around(piece & (inner > 0), lab, beside) < _DESK:
            covered |= (piece & (inner > 0)).astype(np.uint8)
    if not covered.any():
        return None
    share = float(covered.sum()) / float(inner.sum())
    inside = covered[edge:-edge, edge:-edge]
    where = cv2.resize(inside, flat.grey.shape[::-1], interpolation=cv2.INTER_NEAREST)
    return share, np.asarray(where, np.uint8)


def _fitted(known: NDArray[np.uint8], shape: tuple[int, ...]) -> NDArray[np.uint8]:
    return np.asarray(cv2.resize(known, shape[1::-1], interpolation=cv2.INTER_NEAREST), np.uint8)


def _neutral(bgr: NDArray[np.float32], edge: int) -> NDArray[np.float32]:
    """Without the colour of the lamp, told from the paper: it makes every page look like skin, or skin like none."""
    paper = np.percentile(bgr[edge:-edge:2, edge:-edge:2].reshape(-1, 3), 80, axis=0)
    gain = np.clip(paper.mean() / np.maximum(paper, 1e-3), *_GAIN).astype(np.float32)
    return np.asarray(np.minimum(bgr * gain, 1.0), np.float32)


def _skin(lab: NDArray[np.float32]) -> NDArray[np.uint8]:
    light, a, b = lab[..., 0], lab[..., 1], lab[..., 2]
    hue = (a > _SKIN_A[0]) & (a < _SKIN_A[1]) & (b > _SKIN_B[0]) & (b < _SKIN_B[1]) & (light > 12) & (light < 92)
    mean = cv2.blur(light, (5, 5))
    spread = np.sqrt(np.maximum(0, cv2.blur(light * light, (5, 5)) - mean * mean))
    found = (hue & (spread < _SMOOTH)).astype(np.uint8)
    return np.asarray(cv2.morphologyEx(found, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)), np.uint8)


def _around(piece: NDArray[np.bool_], lab: NDArray[np.float32], beside: NDArray[np.bool_]) -> float:
    """Share of what lies beside the document that has the colour of ``piece``."""
    colour = np.median(lab[piece], axis=0)
    alike = np.linalg.norm((lab[beside] - colour) * _HUE, axis=1) < _ALIKE
    return float(alike.mean()) if alike.size else 0.0


def _crosses(piece: NDArray[np.bool_], lab: NDArray[np.float32], edge: int) -> bool:
    """Whether the same surface lies on both sides of one of the document's edges, at least a finger's half wide."""
    turned = [(piece, lab), (piece[::-1], lab[::-1]), (piece.T, lab.transpose(1, 0, 2))]
    turned.append((piece[:, ::-1].T, lab[:, ::-1].transpose(1, 0, 2)))
    for mask, colours in turned:
        outside, inside = max(0, edge - 4), edge + 4
        both = mask[outside : inside + 1, edge:-edge].all(axis=0)
        step = np.linalg.norm(np.diff(colours[outside : inside + 1, edge:-edge], axis=0), axis=2).max(axis=0)
        if int((both & (step < _ALIKE / 2)).sum()) >= 0.035 * _SMALL:
            return True
    return False
