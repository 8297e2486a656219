"""Photos of documents as people take them: on a desk, by lamp or daylight, with any camera; spoilt on request.

Everything is drawn from a seed. What spoils a photo happens where it does in the world, so before lens, exposure,
sensor and JPEG: a finger lies on the document, a lamp is mirrored in it, the hand moves, the light is too weak.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Plane = NDArray[np.float32]
Points = NDArray[np.float64]

FRAMES = ((1280, 720), (1280, 960), (1920, 1080), (1200, 1600), (1600, 1200))
"""Width and height: webcams, and phones held either way."""
MM = {"ID-1": (85.6, 53.98), "ID-3": (125.0, 88.0)}
WOODS = ((232, 205, 168), (196, 150, 112), (168, 118, 78), (120, 78, 48), (205, 170, 140), (92, 64, 46))
SKINS = ((242, 206, 184), (226, 172, 140), (198, 142, 106), (158, 104, 72), (112, 72, 50), (78, 50, 38))


@dataclass(frozen=True, slots=True)
class Page:
    """One side of a document, edge to edge. ``code``: it has code lines or a barcode that can be read."""

    name: str
    picture: Picture
    mm: tuple[float, float]
    code: bool


@dataclass(frozen=True, slots=True)
class Cause:
    """What spoils a photo. ``unit`` of the strengths, of which the last is beyond all use."""

    name: str
    code: str
    unit: str
    strengths: tuple[float, ...]


CAUSES = (
    Cause("out of focus", "photo_blurred", "mm, sigma", (0.15, 0.3, 0.45, 0.6, 0.8, 1.1)),
    Cause("moved", "photo_blurred", "mm", (0.5, 1.0, 1.6, 2.4, 3.5, 5.0)),
    Cause("lamp mirrored", "photo_glare", "share of the width", (0.04, 0.07, 0.1, 0.15, 0.22, 0.32)),
    Cause("dark", "photo_dark", "share of the light", (0.45, 0.32, 0.22, 0.15, 0.1, 0.06)),
    Cause("overexposed", "photo_bright", "times the light", (1.3, 1.6, 2.0, 2.5, 3.2, 4.5)),
    Cause("veiled", "photo_bright", "share of white", (0.2, 0.35, 0.5, 0.65, 0.8, 0.9)),
    Cause("cut off", "photo_cropped", "share of the document", (0.02, 0.05, 0.1, 0.15, 0.22, 0.3)),
    Cause("far away", "photo_too_small", "dpi", (150, 120, 100, 80, 65, 50)),
    Cause("steep", "photo_tilted", "degrees", (25, 32, 40, 47, 54, 62)),
    Cause("finger", "photo_covered", "mm", (4, 7, 11, 16, 22, 30)),
    Cause("copy without colour", "black_and_white", "share of the colour lost", (0.5, 0.7, 0.8, 0.9, 0.95, 1.0)),
    Cause("shown on a screen", "screenshot_or_copy", "depth of its pixels", (0.1, 0.2, 0.35, 0.5, 0.75, 1.0)),
)


def drawn(people: int) -> Iterator[Page]:
    """Invented documents."""
    from kyc_desktop.capture.picture import pixels
    from kyc_desktop.capture.specimen import KINDS, PEOPLE, draw, sides

    for name, persona in islice(PEOPLE.items(), people):
        american = persona.country in {"US", "CA"}
        for kind in KINDS:
            for side in sides(kind):
                picture = pixels(draw(persona, kind, side, desk=False, scale=14).convert("RGB"))
                code = kind == "passport" or (side == "back" and (american or kind == "id_card"))
                yield Page(f"{name} {kind} {side}", picture, MM["ID-3" if kind == "passport" else "ID-1"], code)


def scanned(folder: Path) -> Iterator[Page]:
    """The public pictures of ``folder`` that show one page from edge to edge, in colour."""
    from benchmarks.corners import WHOLE

    for path in sorted((folder / "images").iterdir()):
        picture = cv2.imread(str(path)) if path.name.startswith(WHOLE) else None
        if picture is not None:
            height, width = picture.shape[:2]
            yield Page(path.stem, np.asarray(picture, np.uint8), MM["ID-1" if width / height > 1.5 else "ID-3"], True)


def photo(page: Page, seed: int, cause: Cause | None = None, strength: float = 0.0) -> Picture:
    """``page`` on a desk. The same ``seed`` gives the same desk, light and camera, spoilt or not."""
    rng = np.random.default_rng(seed)
    spoilt = cause.name if cause is not None else ""
    size = FRAMES[int(rng.integers(len(FRAMES)))]
    quad = _placed(rng, page.mm, size, spoilt, strength)
    per_mm = float(np.linalg.norm(np.roll(quad, -1, 0) - quad, axis=1)[:2].sum()) / sum(page.mm)
    scene = _desk(rng, size)
    _lay(rng, scene, page, quad, per_mm)
    if spoilt == "copy without colour":
        grey = cv2.cvtColor(scene, cv2.COLOR_BGR2GRAY)[..., None]
        scene += np.float32(strength) * (grey - scene)
    if spoilt == "shown on a screen":
        scene *= _screen(np.random.default_rng(seed + 1), size, strength)
    if spoilt == "finger":
        _finger(np.random.default_rng(seed + 2), scene, quad, per_mm, strength)
    scene *= _light(rng, size)
    if spoilt == "lamp mirrored":
        _lamp(np.random.default_rng(seed + 3), scene, quad, strength)
    return _taken(rng, scene, per_mm, spoilt, strength)


def _placed(
    rng: np.random.Generator, mm: tuple[float, float], size: tuple[int, int], spoilt: str, strength: float
) -> Points:
    """Corners of the document in the picture of a camera that looks at it from above, more or less."""
    width, height = size
    steep = strength if spoilt == "steep" else min(22.0, abs(rng.normal()) * 9)
    towards, turn = rng.uniform(0, 2 * np.pi), np.deg2rad(rng.normal() * 5)
    focal = rng.uniform(0.8, 1.15) * max(size)
    fill, shift = rng.uniform(0.5, 0.9), rng.uniform(-1, 1, 2)
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * mm / 2
    if height > width:
        corners = corners @ np.array([[0, 1], [-1, 0]])  # people hold the phone upright and turn the document
    flat = corners @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    lean, axis = np.deg2rad(steep), np.array([np.cos(towards), np.sin(towards)])
    depth = flat @ axis
    seen = flat + np.outer(depth * (np.cos(lean) - 1), axis)
    distance = 3.0 * mm[0]
    points = seen
    for _ in range(12):
        points = seen / (distance - depth * np.sin(lean))[:, None] * focal
        if spoilt == "far away":
            sides = np.linalg.norm(np.roll(points, -1, 0) - points, axis=1)
            distance *= float(sides[0] + sides[2]) / 2 / (strength * mm[0] / 25.4)
            continue
        distance *= float((np.ptp(points, axis=0) / size).max()) / fill
        distance = max(distance, 1.2 * mm[0] * np.sin(lean) + 10)
    points = points - (points.min(0) + points.max(0)) / 2
    room = np.maximum(0, np.array(size) - np.ptp(points, axis=0)) / 2
    points = points + np.array(size) / 2 + shift * room * 0.85
    if spoilt == "cut off":
        points = _beyond(points, size, strength)
    return np.asarray(points)


def _beyond(points: Points, size: tuple[int, int], share: float) -> Points:
    """Shifted until ``share`` of the document's extent is out of the picture on one side."""
    axis, low = int(points[0, 0]) % 2, int(points[1, 1]) % 2 == 0
    span = np.ptp(points[:, axis])
    by = -points[:, axis].min() - share * span if low else size[axis] - points[:, axis].max() + share * span
    moved = points.copy()
    moved[:, axis] += by
    return moved


def _desk(rng: np.random.Generator, size: tuple[int, int]) -> Plane:
    width, height = size
    kind = rng.choice(["wood", "tone", "cloth"], p=[0.45, 0.3, 0.25])
    if kind == "wood":
        colour = np.array(WOODS[int(rng.integers(len(WOODS)))], np.float32) * rng.uniform(0.9, 1.05)
        grain = _noise(rng, (max(8, height // 5), int(rng.integers(3, 9))), size) * 0.7
        grain += _noise(rng, (max(4, height // 40), 3), size)
        shade = 1 + rng.uniform(0.02, 0.1) * grain
    elif kind == "tone":
        colour = rng.uniform(25, 235) + rng.normal(0, 14, 3).astype(np.float32)
        shade = 1 + 0.05 * _noise(rng, (4, 5), size) + 0.015 * _grain(rng, size)
    else:
        colour = rng.uniform(20, 220, 3).astype(np.float32)
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        pitch = rng.uniform(3.5, 9)
        weave = np.sin(x * (2 * np.pi / pitch)) * np.sin(y * (2 * np.pi / pitch)) if rng.random() < 0.5 else 0.0
        shade = 1 + 0.06 * weave + 0.06 * _noise(rng, (6, 8), size) + 0.05 * _grain(rng, size)
    if rng.random() < 0.3 and kind == "wood":
        shade = np.ascontiguousarray(shade[:, ::-1])
    return np.asarray(shade[..., None] * colour[::-1], np.float32)


def _noise(rng: np.random.Generator, cells: tuple[int, int], size: tuple[int, int]) -> Plane:
    small = rng.normal(0, 1, cells).astype(np.float32)
    return np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_CUBIC), np.float32)


def _grain(rng: np.random.Generator, size: tuple[int, int]) -> Plane:
    tile = np.tile(rng.normal(0, 1, (512, 512)).astype(np.float32), (size[1] // 512 + 1, size[0] // 512 + 1))
    return tile[: size[1], : size[0]]


def _lay(rng: np.random.Generator, scene: Plane, page: Page, quad: Points, per_mm: float) -> None:
    """The page with rounded corners, and its shadow."""
    tall, wide = page.picture.shape[:2]
    size = scene.shape[1], scene.shape[0]
    shrink = per_mm * page.mm[0] / wide
    picture, cover = page.picture, np.zeros((tall, wide), np.uint8)
    radius = round(wide * 3.2 / page.mm[0])
    cv2.rectangle(cover, (radius, 0), (wide - radius, tall), 255, -1)
    cv2.rectangle(cover, (0, radius), (wide, tall - radius), 255, -1)
    for x, y in ((radius, radius), (wide - radius, radius), (wide - radius, tall - radius), (radius, tall - radius)):
        cv2.circle(cover, (x - (x > radius), y - (y > radius)), radius, 255, -1)
    if shrink < 0.9:
        both = (cv2.resize(one, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA) for one in (picture, cover))
        picture, cover = both
    tall, wide = picture.shape[:2]
    flat = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32) - 0.5
    matrix = cv2.getPerspectiveTransform(flat, (quad - 0.5).astype(np.float32))
    laid = cv2.warpPerspective(picture, matrix, size, flags=cv2.INTER_LINEAR)
    mask = cv2.warpPerspective(cover, matrix, size, flags=cv2.INTER_LINEAR)
    away = rng.uniform(-1, 1, 2) * per_mm
    shadow = cv2.warpAffine(mask, np.array([[1, 0, away[0]], [0, 1, away[1]]]), size)
    shadow = cv2.blur(shadow, (max(1, round(per_mm * 1.5)),) * 2)
    scene *= 1 - rng.uniform(0.1, 0.45) / 255 * shadow[..., None].astype(np.float32)
    part = mask[..., None].astype(np.float32) / 255
    scene += part * (laid.astype(np.float32) - scene)


def _light(rng: np.random.Generator, size: tuple[int, int]) -> Plane:
    """Of a window or lamp to one side, and its colour; a white page comes out at 170 to 245."""
    x, y = np.meshgrid(np.linspace(-1, 1, size[0], dtype=np.float32), np.linspace(-1, 1, size[1], dtype=np.float32))
    angle, fall = rng.uniform(0, 2 * np.pi), rng.uniform(0, 0.14)
    shade = 1 - fall * (1 + np.cos(angle) * x + np.sin(angle) * y) / 2
    warm = rng.normal(0, 0.06)
    cast = np.array([1 - warm, 1.0, 1 + warm], np.float32)
    return np.asarray(shade[..., None] * (cast / cast.max() * rng.uniform(0.72, 1.03)), np.float32)


def _finger(rng: np.random.Generator, scene: Plane, quad: Points, per_mm: float, reach: float) -> None:
    """A thumb or finger that comes in over one edge by ``reach`` mm."""
    side, along = int(rng.integers(4)), rng.uniform(0.2, 0.8)
    start, end, centre = quad[side], quad[(side + 1) % 4], quad.mean(0)
    edge = start + along * (end - start)
    inwards = np.array([-(end - start)[1], (end - start)[0]]) / np.linalg.norm(end - start)
    inwards *= np.sign(inwards @ (centre - edge))
    lean = rng.uniform(-0.4, 0.4)
    inwards = np.array([[np.cos(lean), -np.sin(lean)], [np.sin(lean), np.cos(lean)]]) @ inwards
    thick = rng.uniform(13, 20) * per_mm
    tip, base = edge + inwards * (reach * per_mm - thick / 2), edge - inwards * 400 * per_mm
    mask = np.zeros(scene.shape[:2], np.uint8)
    ends = [tuple(np.rint(end).astype(int).tolist()) for end in (tip, base)]
    cv2.line(mask, ends[0], ends[1], 255, round(thick), cv2.LINE_AA)
    y, x = np.mgrid[0 : scene.shape[0], 0 : scene.shape[1]].astype(np.float32)
    across = ((x - tip[0]) * -inwards[1] + (y - tip[1]) * inwards[0]) / (thick / 2)
    shade = np.sqrt(np.clip(1 - 0.6 * across**2, 0.2, 1)) * (1 + 0.03 * _noise(rng, (30, 40), scene.shape[1::-1]))
    skin = np.array(SKINS[int(rng.integers(len(SKINS)))], np.float32)[::-1]
    part = cv2.GaussianBlur(mask, (0, 0), max(0.5, 0.15 * per_mm)).astype(np.float32)[..., None] / 255
    scene += part * (shade[..., None] * skin - scene)


def _lamp(rng: np.random.Generator, scene: Plane, quad: Points, share: float) -> None:
    """A lamp or window in the laminate: ``share`` of the document's width is blinded, and it is pale around that."""
    along, down = rng.uniform(0.18, 0.82, 2)
    middle = (1 - down) * ((1 - along) * quad[0] + along * quad[1]) + down * ((1 - along) * quad[3] + along * quad[2])
    half = share / 2 * float(np.linalg.norm(quad[1] - quad[0]))
    y, x = np.mgrid[0 : scene.shape[0], 0 : scene.shape[1]].astype(np.float32)
    angle, longer, power = rng.uniform(0, np.pi), rng.uniform(1, 1.8), rng.uniform(1.2, 3)
    u = ((x - middle[0]) * np.cos(angle) + (y - middle[1]) * np.sin(angle)) / (half * longer**0.5)
    v = ((y - middle[1]) * np.cos(angle) - (x - middle[0]) * np.sin(angle)) / (half / longer**0.5)
    # At the rim of ``share`` what is mirrored alone blinds white paper.
    scene += (190 * 2.0 ** (1 - np.minimum(40, (u * u + v * v) ** (power / 2))))[..., None]


def _screen(rng: np.random.Generator, size: tuple[int, int], depth: float) -> Plane:
    """The pixels of a monitor, each three stripes with dark between them, as the camera's pixels sample them."""
    pitch, turn = float(np.exp(rng.uniform(np.log(1.4), np.log(6)))), np.deg2rad(rng.normal() * 3)
    total = np.zeros((size[1], size[0], 3), np.float32)
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    for dx, dy in ((-0.25, -0.25), (0.25, -0.25), (-0.25, 0.25), (0.25, 0.25)):
        u = ((x + dx) * np.cos(turn) + (y + dy) * np.sin(turn)) / pitch
        v = ((y + dy) * np.cos(turn) - (x + dx) * np.sin(turn)) / pitch
        row = (v % 1 < 0.85).astype(np.float32)
        for channel, at in enumerate((5 / 6, 0.5, 1 / 6)):
            total[..., channel] += (np.abs((u - at + 0.5) % 1 - 0.5) < 0.2) * row / 4
    total /= max(1e-3, float(total.mean()))
    return np.asarray(1 + depth * (np.minimum(total, 3) - 1), np.float32)


def _taken(rng: np.random.Generator, scene: Plane, per_mm: float, spoilt: str, strength: float) -> Picture:
    """What lens, exposure, sensor and JPEG make of it."""
    sigma, noise, quality = rng.uniform(0.35, 0.8), rng.uniform(1, 3.5), int(rng.integers(72, 96))
    if spoilt == "out of focus":
        sigma = float(np.hypot(sigma, strength * per_mm))
    scene = cv2.GaussianBlur(scene, (0, 0), sigma).astype(np.float32)
    if spoilt == "moved":
        scene = cv2.filter2D(scene, -1, _path(strength * per_mm, rng.uniform(0, np.pi)))
    if spoilt in ("dark", "overexposed"):
        scene = scene * np.float32(strength)
    if spoilt == "veiled":
        scene = scene + np.float32(strength) * (np.float32(250) - scene)
    picture = np.clip(scene + noise * _grain3(rng, scene.shape), 0, 255).astype(np.uint8)
    data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


def _grain3(rng: np.random.Generator, shape: tuple[int, ...]) -> Plane:
    tile = rng.normal(0, 1, (640, 640, 3)).astype(np.float32)
    return np.tile(tile, (shape[0] // 640 + 1, shape[1] // 640 + 1, 1))[: shape[0], : shape[1]]


def _path(length: float, angle: float) -> Plane:
    side = max(3, round(length) + 2) | 1
    kernel = np.zeros((side, side), np.float32)
    middle = (side - 1) / 2
    dx, dy = np.cos(angle) * length / 2, np.sin(angle) * length / 2
    ends = [(round((middle + way * dx) * 16), round((middle + way * dy) * 16)) for way in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0, 1, cv2.LINE_AA, shift=4)
    return kernel / kernel.sum()
