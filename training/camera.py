"""Paper and camera: from ink on an invented background to what a webcam or phone would give of it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.float32]


def resize(picture: Plane, factor: float) -> Plane:
    way = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
    return cv2.resize(picture, None, fx=factor, fy=factor, interpolation=way).astype(np.float32)


def clouds(rng: np.random.Generator, shape: tuple[int, int], cell: float) -> Plane:
    """Smooth noise from -1 to 1 whose blobs measure about ``cell`` pixels."""
    height, width = shape
    seeds = rng.random((max(2, int(height / cell) + 1), max(2, int(width / cell) + 1)), np.float32) * 2 - 1
    return cv2.resize(seeds, (width, height), interpolation=cv2.INTER_CUBIC).astype(np.float32)


def background(rng: np.random.Generator, shape: tuple[int, int], cap: float) -> Plane:
    """Paper with shading, grain, guilloche and shapes, in gray values; ``cap``: pixels of a capital."""
    unit = cap / 16
    paper = np.full(shape, rng.uniform(90, 250), np.float32)
    if rng.random() < 0.8:
        paper += clouds(rng, shape, rng.uniform(40, 300) * unit) * rng.uniform(3, 40)
    if rng.random() < 0.5:
        paper += clouds(rng, shape, max(1.5, rng.uniform(3, 12) * unit)) * rng.uniform(1, 16)
    if rng.random() < 0.6:
        paper += _guilloche(rng, shape, unit)
    if rng.random() < 0.2:
        _shapes(rng, paper)
    return paper


def _guilloche(rng: np.random.Generator, shape: tuple[int, int], unit: float) -> Plane:
    y, x = np.ogrid[0 : shape[0], 0 : shape[1]]
    total = np.zeros(shape, np.float32)
    for _ in range(rng.integers(1, 4)):
        angle, frequency = rng.uniform(0, np.pi), rng.uniform(0.1, 1.3) / max(unit, 0.45)
        waves = clouds(rng, shape, rng.uniform(20, 80) * unit) * rng.uniform(0, 4) + rng.uniform(0, 6)
        phase = (x * np.cos(angle) + y * np.sin(angle)).astype(np.float32) * np.float32(frequency)
        lines = np.sin(phase + waves)
        if rng.random() < 0.5:
            lines = (lines > rng.uniform(0.3, 0.9)).astype(np.float32)
        total += lines * rng.uniform(-30, 20)
    return total


def _shapes(rng: np.random.Generator, paper: Plane) -> None:
    """Flags, holograms, the edge of the photo."""
    height, width = paper.shape
    for _ in range(rng.integers(1, 4)):
        mask = np.zeros(paper.shape, np.float32)
        at = (int(rng.uniform(0, width)), int(rng.uniform(0, height)))
        if rng.random() < 0.5:
            cv2.circle(mask, at, int(rng.uniform(0.3, 2) * height), 1, -1)
        else:
            to = (int(at[0] + rng.uniform(-0.5, 0.5) * width), int(at[1] + rng.uniform(-1, 1) * height))
            cv2.rectangle(mask, at, to, 1, -1)
        paper += mask * rng.uniform(-55, 45)


def printed(rng: np.random.Generator, ink: Plane, cap: float, *, text: tuple[float, float]) -> Plane:
    """Gray values of ``ink`` (0 to 1) on paper; ``text``: columns where the line begins and ends."""
    shape = (ink.shape[0], ink.shape[1])
    paper = background(rng, shape, cap)
    if rng.random() < 0.25:
        _beyond(rng, paper, cap, text)
    middle = float(np.median(paper))
    tone = rng.uniform(0, 90) if rng.random() < 0.75 else rng.uniform(50, 150)
    if middle - tone < 60:
        tone = max(0.0, middle - rng.uniform(60, 130))
    cover = ink * np.clip(rng.uniform(0.72, 1) + clouds(rng, shape, 1 + rng.uniform(1.5, 6) * cap / 16) * 0.15, 0, 1)
    page = paper * (1 - cover) + tone * cover
    if rng.random() < 0.35:
        page *= np.linspace(rng.uniform(0.5, 1.1), rng.uniform(0.5, 1.1), shape[1], dtype=np.float32)
    if rng.random() < 0.15:
        page += _glare(rng, shape, cap)
    return np.clip(page, 0, 262).astype(np.float32)


def _beyond(rng: np.random.Generator, paper: Plane, cap: float, text: tuple[float, float]) -> None:
    """The page ends before and after the text, or something else is printed there."""
    for left in (True, False):
        if rng.random() < 0.5:
            continue
        gap = rng.uniform(0.25, 2.5) * cap
        columns = slice(0, max(0, int(text[0] - gap))) if left else slice(int(text[1] + gap), None)
        part = paper[:, columns]
        if rng.random() < 0.5:
            part[:] = rng.uniform(0, 255)
        part += (
            clouds(rng, (part.shape[0], max(part.shape[1], 1)), rng.uniform(2, 30))[:, : part.shape[1]]
            * 60
            * (rng.random() < 0.4)
        )


def _glare(rng: np.random.Generator, shape: tuple[int, int], cap: float) -> Plane:
    y, x = np.ogrid[0 : shape[0], 0 : shape[1]]
    dx = (x - rng.uniform(0, shape[1])) / (rng.uniform(1, 8) * cap)
    dy = (y - rng.uniform(0, shape[0])) / (rng.uniform(1, 4) * cap)
    return (np.exp(-(dx**2) - dy**2) * rng.uniform(30, 140)).astype(np.float32)


def photographed(rng: np.random.Generator, page: Plane, cap: float) -> Plane:
    """``page`` through lens, motion, exposure, sensor and codec. ``cap``: pixels of a capital."""
    if rng.random() < 0.2:  # a printed picture or an old scan was photographed: sampled twice
        coarse = min(1.0, rng.uniform(9, 16) / cap)
        small = jpeg(rng, resize(page, coarse), 40)
        page = cv2.resize(small, page.shape[::-1], interpolation=cv2.INTER_CUBIC)
    clean = rng.random() < 0.2
    page = _lens(rng, page, cap * (0.05 if clean else 0.25))
    if not clean:
        page = page * (rng.uniform(0.2, 0.7) if rng.random() < 0.35 else rng.uniform(0.7, 1.12))
        page = page + rng.uniform(0, 20) if rng.random() < 0.2 else page
        strength = rng.uniform(1, 8) if rng.random() < 0.6 else abs(rng.normal()) * 3
        # Beyond half of the deviation nobody could read it any more.
        page = page + rng.standard_normal(page.shape, np.float32) * min(strength, float(page.std()) * 0.5)
    if rng.random() < 0.12:
        page = page + (page - cv2.GaussianBlur(page, (0, 0), max(0.6, cap * 0.08))) * rng.uniform(0.5, 2)
    page = jpeg(rng, page, 20 if clean else 50) if rng.random() < 0.65 else np.clip(page, 0, 255)
    return _binarised(rng, page, cap) if clean and rng.random() < 0.35 else page.astype(np.float32)


def _lens(rng: np.random.Generator, page: Plane, most: float) -> Plane:
    """Defocus and motion, together at most a Gaussian of ``most`` pixels (a box of length l counts l / 3.5)."""
    sigma = abs(rng.normal()) * 1.2 if rng.random() < 0.6 else most * rng.uniform(0, 1)
    if rng.random() < 0.3:
        length = min(rng.uniform(2, 11), 3.2 * most)
        if length >= 2:
            page = cv2.filter2D(page, -1, motion(length, rng.uniform(0, np.pi)))
            most = float(np.sqrt(max(0.0, most**2 - (length / 3.5) ** 2)))
    sigma = min(sigma, most)
    return cv2.GaussianBlur(page, (0, 0), sigma).astype(np.float32) if sigma > 0.25 else page


def motion(length: float, angle: float) -> Plane:
    """The kernel of a straight move: ``length`` in pixels, ``angle`` in radians."""
    size = int(np.ceil(length)) | 1
    fine = np.zeros((size * 8, size * 8), np.float32)
    middle = size * 4
    dx, dy = np.cos(angle) * length * 4, np.sin(angle) * length * 4
    ends = [(round(middle - dx), round(middle - dy)), (round(middle + dx), round(middle + dy))]
    cv2.line(fine, ends[0], ends[1], 1.0, 7)
    kernel = cv2.resize(fine, (size, size), interpolation=cv2.INTER_AREA)
    return (kernel / kernel.sum()).astype(np.float32)


def jpeg(rng: np.random.Generator, page: Plane, lowest: int) -> Plane:
    quality = int(rng.uniform(lowest, 95))
    data = cv2.imencode(".jpg", np.clip(page, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return cv2.imdecode(data, cv2.IMREAD_GRAYSCALE).astype(np.float32)


def _binarised(rng: np.random.Generator, page: Plane, cap: float) -> Plane:
    """A copy, a fax, or the output of a scanner program."""
    gray = np.clip(page, 0, 255).astype(np.uint8)
    if rng.random() < 0.5:
        return cv2.threshold(gray, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)[1].astype(np.float32)
    around, offset = int(cap * 2) | 1, int(rng.integers(4, 14))
    way = cv2.ADAPTIVE_THRESH_MEAN_C
    return cv2.adaptiveThreshold(gray, 255, way, cv2.THRESH_BINARY, around, offset).astype(np.float32)
