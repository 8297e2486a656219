"""Ways in which a photo of a document may differ from the one that was published: for `benchmarks.mrz_photos`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from kyc_desktop.capture.reading import Polygon

Picture = NDArray[np.uint8]
Change = Callable[[np.random.Generator, Picture], Picture]

LEAST_CAP: Final = 5.5
"""Pixels of a capital. A photo that a change would make smaller is left out there: people could not read it either."""


def _picture(values: NDArray[np.floating] | cv2.typing.MatLike) -> Picture:
    return np.clip(values, 0, 255).astype(np.uint8)


def scaled(picture: Picture, zoom: float) -> Picture:
    way = cv2.INTER_AREA if zoom < 1 else cv2.INTER_CUBIC
    return _picture(cv2.resize(picture, None, fx=zoom, fy=zoom, interpolation=way))


def _warped(rng: np.random.Generator, picture: Picture, corners: NDArray[np.float64]) -> Picture:
    """``picture`` with its corners there, on one colour, nothing cut off."""
    high, wide = picture.shape[:2]
    corners = corners - corners.min(0)
    size = (int(np.ceil(corners[:, 0].max())), int(np.ceil(corners[:, 1].max())))
    start = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    matrix = cv2.getPerspectiveTransform(start, corners.astype(np.float32))
    colour = [int(value) for value in rng.integers(20, 235, 3)]
    return _picture(cv2.warpPerspective(picture, matrix, size, flags=cv2.INTER_CUBIC, borderValue=colour))


def _corners(picture: Picture) -> NDArray[np.float64]:
    high, wide = picture.shape[:2]
    return np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float64)


def _turn(rng: np.random.Generator, picture: Picture) -> Picture:
    angle = np.deg2rad(rng.uniform(3, 10) * rng.choice((-1, 1)))
    spin = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return _warped(rng, picture, _corners(picture) @ spin)


def _tilt(rng: np.random.Generator, picture: Picture) -> Picture:
    corners = _corners(picture)
    return _warped(rng, picture, corners + rng.uniform(-0.06, 0.06, (4, 2)) * picture.shape[1])


def _curl(rng: np.random.Generator, picture: Picture) -> Picture:
    """The page of an open book: it bulges along its length."""
    high, wide = picture.shape[:2]
    x, y = np.meshgrid(np.arange(wide, dtype=np.float32), np.arange(high, dtype=np.float32))
    lift = rng.uniform(0.008, 0.02) * wide * np.sin(np.pi * (x / wide * rng.uniform(0.7, 1.2)))
    return _picture(
        cv2.remap(picture, x, (y + lift).astype(np.float32), cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    )


def _compressed(rng: np.random.Generator, picture: Picture) -> Picture:
    data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(40, 71))])[1]
    return _picture(cv2.imdecode(data, cv2.IMREAD_COLOR))


def _blurred(rng: np.random.Generator, picture: Picture) -> Picture:
    return _picture(cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.5, 1.2)))


def _resampled(rng: np.random.Generator, picture: Picture) -> Picture:
    """Sent through a program that made it smaller, and larger again."""
    high, wide = picture.shape[:2]
    ways = (cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_AREA)
    small = cv2.resize(picture, None, fx=0.8, fy=0.8, interpolation=int(rng.choice(ways)))
    return _picture(cv2.resize(small, (wide, high), interpolation=int(rng.choice(ways))))


def _gamma(rng: np.random.Generator, picture: Picture) -> Picture:
    return _picture(255 * (picture / 255.0) ** float(rng.choice((0.5, 0.65, 1.6, 2.0))))


def _dark(rng: np.random.Generator, picture: Picture) -> Picture:
    return _picture(picture * rng.uniform(0.25, 0.6) + rng.normal(0, rng.uniform(1, 4), picture.shape))


def _noisy(rng: np.random.Generator, picture: Picture) -> Picture:
    return _picture(picture + rng.normal(0, rng.uniform(4, 12), picture.shape))


def _faint(rng: np.random.Generator, picture: Picture) -> Picture:
    """Little contrast: a worn copy, or a screen in the sun."""
    part = rng.uniform(0.25, 0.5)
    return _picture(picture * part + rng.uniform(80, 250 - 255 * part))


def _shadow(rng: np.random.Generator, picture: Picture) -> Picture:
    high, wide = picture.shape[:2]
    x, y = np.meshgrid(np.linspace(-1, 1, wide), np.linspace(-1, 1, high))
    angle = rng.uniform(0, 2 * np.pi)
    edge = (x * np.cos(angle) + y * np.sin(angle) - rng.uniform(-0.4, 0.4)) / rng.uniform(0.05, 0.8)
    light = 1 - rng.uniform(0.3, 0.65) / (1 + np.exp(-edge))
    return _picture(picture * light[:, :, None])


def _cast(rng: np.random.Generator, picture: Picture) -> Picture:
    return _picture(picture * rng.uniform(0.55, 1.15, 3))


def _sharpened(rng: np.random.Generator, picture: Picture) -> Picture:
    soft = cv2.GaussianBlur(picture, (0, 0), 1.2).astype(np.float64)
    return _picture(picture + rng.uniform(0.8, 1.8) * (picture - soft))


def _on_desk(rng: np.random.Generator, picture: Picture) -> Picture:
    """Photographed from further away, on something plain."""
    high, wide = picture.shape[:2]
    sides = [int(rng.uniform(0.1, 0.6) * side) for side in (high, high, wide, wide)]
    colour = [int(value) for value in rng.integers(10, 245, 3)]
    framed = cv2.copyMakeBorder(picture, *sides, cv2.BORDER_CONSTANT, value=colour)
    return _picture(framed + rng.normal(0, 3, framed.shape))


def _screenshot(rng: np.random.Generator, picture: Picture) -> Picture:
    """A photo shown on a screen that was photographed: bars, the screen's grid, another size, compressed."""
    high, wide = picture.shape[:2]
    framed = cv2.copyMakeBorder(picture, high // 8, high // 6, 0, 0, cv2.BORDER_CONSTANT, value=(32, 30, 28))
    cv2.putText(framed, "10:24   gallery", (wide // 30, high // 12), 0, wide / 1400, (230, 230, 230), 1, cv2.LINE_AA)
    framed = scaled(_picture(framed), rng.uniform(1.05, 1.3))
    grid = 1 - 0.12 * (np.indices(framed.shape[:2]).sum(0) % 3 == 0)
    return _compressed(rng, _picture(cv2.GaussianBlur(framed * grid[:, :, None] * rng.uniform(0.8, 1.0), (0, 0), 0.6)))


def _several(rng: np.random.Generator, picture: Picture) -> Picture:
    """Three of the others, weaker ones first: what a person with a telephone sends."""
    picture = _tilt(rng, _turn(rng, picture))
    picture = _cast(rng, _shadow(rng, picture))
    return _compressed(rng, _picture(cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.4, 0.8))))


def _grown(rng: np.random.Generator, picture: Picture) -> Picture:
    return scaled(picture, rng.uniform(1.2, 1.6))


def _quarter(rng: np.random.Generator, picture: Picture) -> Picture:
    return np.ascontiguousarray(np.rot90(picture, int(rng.choice((1, 3)))))


def _upside_down(_: np.random.Generator, picture: Picture) -> Picture:
    return np.ascontiguousarray(picture[::-1, ::-1])


CHANGES: Final[dict[str, Change]] = {
    "larger, 1.2 to 1.6": _grown,
    "turned by 3 to 10 degrees": _turn,
    "turned by a quarter": _quarter,
    "upside down": _upside_down,
    "tilted": _tilt,
    "curled": _curl,
    "JPEG 40 to 70": _compressed,
    "blurred, 0.5 to 1.2 pixels": _blurred,
    "smaller by a fifth and back": _resampled,
    "gamma 0.5 to 2": _gamma,
    "dark": _dark,
    "noisy": _noisy,
    "faint": _faint,
    "shadow": _shadow,
    "colour cast": _cast,
    "sharpened": _sharpened,
    "on a desk": _on_desk,
    "screen photographed": _screenshot,
    "several at once": _several,
}


def smaller(rng: np.random.Generator, picture: Picture, cap: float) -> Picture | None:
    """By 0.6 to 0.9, or None where its capitals of ``cap`` pixels would not be seen."""
    zoom = rng.uniform(0.6, 0.9)
    return scaled(picture, zoom) if cap * zoom >= LEAST_CAP else None


def cropped(rng: np.random.Generator, picture: Picture, zone: Polygon) -> Picture:
    """Cut on all sides, to some pixels from the code lines at most."""
    high, wide = picture.shape[:2]
    xs, ys = [x for x, _ in zone], [y for _, y in zone]
    edge = 0.01 * wide
    left, top = rng.uniform(0, max(0.0, min(xs) - edge)), rng.uniform(0, max(0.0, min(ys) - edge))
    right, bottom = rng.uniform(min(wide, max(xs) + edge), wide), rng.uniform(min(high, max(ys) + edge), high)
    return np.ascontiguousarray(picture[int(top) : int(np.ceil(bottom)), int(left) : int(np.ceil(right))])
