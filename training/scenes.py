"""Scenes the finder learns from: a drawn document lies on a surface and is photographed, well or badly.

A `Scene` is drawn once and seen many times: `view` takes another crop, turn, light, blur and noise of it each time,
because drawing costs ten times as much. Coordinates are those of pixel edges (a pixel covers 0 to 1, its centre is
0.5), so that masks are right to a fraction of a cell.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from training.backdrops import Fonts, Gray, add_fingers, add_papers, photo_paths, ripple, surface
from training.documents import Drawn, draw

SIDE = 576  # pixels of a scene
CELL = 4  # pixels of one cell of the masks
SHAPES = ((384, 384), (288, 512), (512, 288), (320, 448), (448, 320))  # height and width of views, of nearly one area
Quad = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Scene:
    """``picture`` [SIDE, SIDE] uint8; corners of data page, MRZ and PDF417 in it, or None."""

    picture: NDArray[np.uint8]
    page: Quad | None = None
    mrz: Quad | None = None
    barcode: Quad | None = None


@dataclass(frozen=True, slots=True)
class View:
    """What the net gets and what it must answer.

    ``picture`` [H, W] uint8; ``masks`` [3, H/4, W/4] of MRZ, document, barcode, 0 to 1 with an edge one cell wide
    that crosses 0.5 on the outline; ``edge`` [H/4, W/4], 1 on the outline of the document and falling to 0 over two
    cells; ``direction`` cosine and sine of the reading direction; ``page`` corners.
    """

    picture: NDArray[np.uint8]
    masks: NDArray[np.float32]
    edge: NDArray[np.float32]
    direction: tuple[float, float]
    page: Quad | None


def photos(names: tuple[str, ...]) -> list[Gray]:
    """Return the named photos in gray. ValueError when none is installed."""
    found = [cv2.imread(str(path), cv2.IMREAD_GRAYSCALE) for path in photo_paths(names)]
    if not found:
        raise ValueError("no background photo: install scikit-image and scikit-learn")
    return [picture.astype(np.float32) for picture in found if picture is not None]


def project(points: Quad, matrix: NDArray[np.float64]) -> Quad:
    """Return points [n, 2] under a 3 by 3 homography."""
    return cv2.perspectiveTransform(points[None].astype(np.float32), matrix)[0]


def warp(picture: NDArray[np.float32], matrix: NDArray[np.float64], height: int, width: int) -> Gray:
    """Warp by a homography that is given in edge coordinates."""
    half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    return cv2.warpPerspective(picture, np.linalg.inv(half) @ matrix @ half, (width, height), flags=cv2.INTER_LINEAR)


class Scenes:
    """Draws scenes; holds the photos, the fonts and a few documents, each of which lies in several scenes."""

    def __init__(self, rng: np.random.Generator, photo_names: tuple[str, ...], *, documents: int = 60) -> None:
        self.rng = rng
        self.photos = photos(photo_names)
        self.fonts = Fonts()
        self._documents: list[Drawn] = []
        self._kept = documents

    def _document(self) -> Drawn:
        if len(self._documents) < self._kept or self.rng.random() < 0.35:
            drawn = draw(self.rng, self.fonts)
            if len(self._documents) < self._kept:
                self._documents.append(drawn)
            else:
                self._documents[int(self.rng.integers(self._kept))] = drawn
            return drawn
        return self._documents[int(self.rng.integers(len(self._documents)))]

    def _place(self, drawn: Drawn) -> NDArray[np.float64]:
        """Return the homography that lays the document into the scene: size, turn, tilt, place."""
        rng = self.rng
        height, width = drawn.picture.shape
        chance = rng.random()
        turn = (
            rng.normal() * 5
            if chance < 0.6
            else (rng.uniform(0, 360) if chance < 0.82 else float(rng.choice([90, 180, 270])) + rng.normal() * 4)
        )
        if rng.random() < 0.15:
            turn = rng.normal() * 0.7
        page = drawn.page
        long = float(np.ptp(page, axis=0).max())
        scale = SIDE * np.exp(rng.uniform(np.log(0.3), np.log(1.02))) / long
        corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
        flat_centre = page.mean(0)
        tilt = rng.normal(size=(4, 2)) * min(np.ptp(page, axis=0)) * rng.uniform(0, 0.07)
        angle = np.deg2rad(turn)
        rotate = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        placed = ((corners - flat_centre + tilt) @ rotate.T) * scale
        span = np.abs(rotate) @ np.ptp(page, axis=0) * scale
        slack = np.maximum(0, SIDE - span)
        placed += SIDE / 2 + rng.uniform(-0.5, 0.5, 2) * (slack if rng.random() < 0.92 else SIDE * 0.6)
        return cv2.getPerspectiveTransform(corners, placed.astype(np.float32)).astype(np.float64)

    def _lay(self, ground: Gray, drawn: Drawn, matrix: NDArray[np.float64], page: Quad) -> Gray:
        """Lay the document on the ground, with its shadow, sometimes in the very tone of the ground."""
        rng = self.rng
        picture = drawn.picture
        shrink = np.sqrt(cv2.contourArea(page) / cv2.contourArea(drawn.page))
        if shrink < 0.65:
            picture = cv2.GaussianBlur(picture, (0, 0), 0.33 / shrink)
        laid, cover = warp(picture, matrix, SIDE, SIDE), warp(drawn.cover, matrix, SIDE, SIDE)
        inside = cover > 0.5
        if rng.random() < 0.2 and inside.any():
            around = cv2.dilate(cover, np.ones((15, 15), np.uint8)) - cover > 0.5
            if around.any():
                laid = laid + np.clip(ground[around].mean() - np.median(laid[inside]) + rng.normal() * 8, -110, 110)
        if rng.random() < 0.5:
            shift = np.float32([[1, 0, rng.normal() * 4], [0, 1, rng.normal() * 4]])
            shadow = cv2.warpAffine(cv2.GaussianBlur(cover, (0, 0), rng.uniform(1.5, 14)), shift, (SIDE, SIDE))
            ground = ground * (1 - rng.uniform(0.1, 0.6) * shadow)
        return ground * (1 - cover) + laid * cover

    def scene(self) -> Scene:
        """Return a new scene; 7 % of them show no document."""
        rng = self.rng
        ground = add_papers(rng, self.fonts, surface(rng, self.photos, self.fonts, SIDE))
        if rng.random() < 0.07:
            return Scene(np.clip(ground, 0, 255).astype(np.uint8))
        drawn = self._document()
        matrix = self._place(drawn)
        page = project(drawn.page, matrix)
        picture = self._lay(ground, drawn, matrix, page)
        if rng.random() < 0.14:
            picture = add_fingers(rng, picture, page)
        if rng.random() < 0.5:
            picture = picture * (1 + ripple(rng, SIDE, SIDE, rng.uniform(150, 600)) * rng.uniform(0, 0.4))
        return Scene(
            np.clip(picture, 0, 255).astype(np.uint8),
            page,
            None if drawn.mrz is None else project(drawn.mrz, matrix),
            None if drawn.barcode is None else project(drawn.barcode, matrix),
        )


def _window(rng: np.random.Generator, page: Quad | None, shape: tuple[int, int]) -> NDArray[np.float64]:
    """Return the homography from scene to view: zoom, place, a little stretch. One view in eight cuts the document."""
    height, width = shape
    stretch = rng.uniform(0.94, 1.06)
    low, high = 0.82, SIDE / max(width * max(1.0, stretch), height)
    zoom = np.exp(rng.uniform(np.log(low), np.log(max(low, high))))
    size = np.array([width * zoom * stretch, height * zoom])
    corner = rng.uniform(0, np.maximum(1e-3, SIDE - size))
    if page is not None:
        least, most = page.min(0), page.max(0)
        span = most - least
        if rng.random() < 0.3 and 0.86 < (span[0] / span[1]) / (width / height) < 1.16 and span[0] / width > 0.6:
            size = span * rng.uniform(0.97, 1.12)
            corner = least + (span - size) * rng.uniform(0.2, 0.8, 2)
        elif rng.random() < 0.8 and (span < size - 2).all():
            first, last = np.maximum(0, most - size), np.minimum(SIDE - size, least)
            corner = np.where(first < last, rng.uniform(0, 1, 2) * (last - first) + first, corner)
    corner = np.clip(corner, np.minimum(0, SIDE - size), np.maximum(0, SIDE - size))
    return np.array(
        [
            [width / size[0], 0, -corner[0] * width / size[0]],
            [0, height / size[1], -corner[1] * height / size[1]],
            [0, 0, 1],
        ]
    )


def _quarter_turn(times: int) -> NDArray[np.float64]:
    turn = np.array([[0.0, -1.0, SIDE], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
    return np.linalg.matrix_power(turn, times)


def _spoil(rng: np.random.Generator, picture: Gray) -> NDArray[np.uint8]:
    """Photograph it badly: light, glare, blur, motion, darkness, noise, JPEG."""
    height, width = picture.shape
    if rng.random() < 0.14:
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        radius, centre = rng.uniform(8, 100), rng.uniform(0, 1, 2) * (width, height)
        spot = np.exp(-(((x - centre[0]) / radius) ** 2) - ((y - centre[1]) / (radius * rng.uniform(0.3, 1))) ** 2)
        picture = picture + spot * rng.uniform(40, 260)
    if rng.random() < 0.4:
        picture = 255 * np.power(np.clip(picture, 0, 255) / 255, np.exp(rng.normal() * 0.35))
    if rng.random() < 0.5:
        gain = rng.uniform(0.12, 0.6) if rng.random() < 0.3 else rng.uniform(0.6, 1.25)
        picture = picture * gain + rng.uniform(-15, 25)
    sigma = abs(rng.normal()) * 0.7 if rng.random() < 0.85 else rng.uniform(1, 4)
    if sigma > 0.3:
        picture = cv2.GaussianBlur(picture, (0, 0), sigma)
    if rng.random() < 0.12:
        length = int(rng.integers(3, 14))
        kernel = np.zeros((length, length), np.float32)
        cv2.line(kernel, (0, int(rng.integers(0, length))), (length - 1, int(rng.integers(0, length))), 1.0)
        picture = cv2.filter2D(picture, -1, kernel / max(1.0, float(kernel.sum())))
    noise = np.empty((height, width), np.float32)
    cv2.randn(noise, 0, abs(rng.normal()) * 6)
    spoilt = np.clip(picture + noise, 0, 255).astype(np.uint8)
    if rng.random() < 0.3:
        data = cv2.imencode(".jpg", spoilt, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(25, 93))])[1]
        return cv2.imdecode(data, cv2.IMREAD_GRAYSCALE)
    return spoilt


def distance(quad: Quad, height: int, width: int) -> NDArray[np.float32]:
    """Return for each cell how many pixels it lies outside the convex quad (negative inside), on its own grid."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) * CELL + CELL / 2
    outside = np.full((height, width), -1e6, np.float32)
    for start, end in zip(quad, np.roll(quad, -1, 0), strict=True):
        along = (end - start) / max(1e-3, float(np.linalg.norm(end - start)))
        np.maximum(outside, along[1] * (x - start[0]) - along[0] * (y - start[1]), out=outside)
    return outside


def view(rng: np.random.Generator, scene: Scene, shape: tuple[int, int]) -> View:
    """Return another photograph of the scene, of `shape` (height, width, multiples of 32)."""
    height, width = shape
    turn = _quarter_turn(int(rng.integers(4)) if rng.random() < 0.4 else 0)
    page = None if scene.page is None else project(scene.page, turn)
    matrix = _window(rng, page, shape) @ turn
    picture = _spoil(rng, warp(scene.picture.astype(np.float32), matrix, height, width))
    masks, edge = (
        np.zeros((3, height // CELL, width // CELL), np.float32),
        np.zeros((height // CELL, width // CELL), np.float32),
    )
    for channel, quad in enumerate((scene.mrz, scene.page, scene.barcode)):
        if quad is not None:
            outside = distance(project(quad, matrix), height // CELL, width // CELL)
            masks[channel] = np.clip(0.5 - outside / CELL, 0, 1)
            if channel == 1:
                edge = np.clip(1.5 - np.abs(outside) / (2 * CELL), 0, 1)
    direction = (1.0, 0.0)
    if scene.page is not None:
        page = project(scene.page, matrix)
        reading = page[1] + page[2] - page[0] - page[3]
        reading = reading / max(1e-3, float(np.linalg.norm(reading)))
        direction = (float(reading[0]), float(reading[1]))
        return View(picture, masks, edge, direction, page)
    return View(picture, masks, edge, direction, None)
