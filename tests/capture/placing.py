"""Lays a drawn document on a made surface, at corners that are known."""

from __future__ import annotations

import functools

import cv2
import numpy as np
from numpy.typing import NDArray

from kyc_desktop.capture.picture import pixels
from kyc_desktop.capture.specimen import PEOPLE, draw

Picture = NDArray[np.uint8]
Quad = NDArray[np.float64]


@functools.cache
def page(persona: str, kind: str, side: str) -> Picture:
    """The document alone, edge to edge."""
    return pixels(draw(PEOPLE[persona], kind, side, desk=False, scale=8).convert("RGB"))


def surface(width: int, height: int, seed: int = 1) -> Picture:
    """A desk: uneven tone and grain, no outline in it."""
    rng = np.random.default_rng(seed)
    tone = cv2.resize(rng.uniform(60, 110, (4, 6)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    grain = cv2.GaussianBlur(rng.normal(0, 14, (height, width)).astype(np.float32), (0, 0), 1.2)
    gray = np.clip(tone + grain, 0, 255).astype(np.uint8)
    return np.asarray(cv2.merge([cv2.subtract(gray, 25), gray, cv2.add(gray, 20)]), np.uint8)


def corners(
    document: Picture, *, width: float, centre: tuple[float, float], turn: float = 0.0, tilt: float = 0.0
) -> Quad:
    """Corners of a document `width` pixels wide, `turn` degrees clockwise, its far edge shorter by `tilt`."""
    tall = document.shape[0] / document.shape[1]
    square = np.array([[-1 + tilt, -tall], [1 - tilt, -tall], [1, tall], [-1, tall]]) * width / 2
    a = np.deg2rad(turn)
    return np.asarray(square @ np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]) + centre)


def laid(document: Picture, quad: Quad, ground: Picture) -> Picture:
    """The ground with the document on it."""
    tall, wide = document.shape[:2]
    shrink = float(np.linalg.norm(quad[1] - quad[0])) / wide
    if shrink < 0.9:
        document = np.asarray(cv2.resize(document, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA), np.uint8)
        tall, wide = document.shape[:2]
    flat = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32)
    matrix = cv2.getPerspectiveTransform(flat - 0.5, (quad - 0.5).astype(np.float32))
    size = ground.shape[1], ground.shape[0]
    over = cv2.warpPerspective(document, matrix, size).astype(np.float32)
    cover = cv2.warpPerspective(np.ones((tall, wide), np.float32), matrix, size)[..., None]
    return np.asarray(ground * (1 - cover) + over * cover, np.uint8)


def gray(picture: Picture) -> Picture:
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)


def overlap(one: Quad, other: Quad) -> float:
    """IoU of two convex quads of at most 1400 pixels."""
    masks = []
    for quad in (one, other):
        mask = np.zeros((1400, 1400), np.uint8)
        cv2.fillConvexPoly(mask, np.round(np.asarray(quad) * 16).astype(np.int32), 1, shift=4)
        masks.append(mask > 0)
    return float((masks[0] & masks[1]).sum() / (masks[0] | masks[1]).sum())
