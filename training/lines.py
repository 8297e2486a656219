"""Pictures of single lines of a machine readable zone, as the reader cuts them from a photo, with their text.

A line is drawn with the row above and below it, printed on an invented background, sampled by an invented camera
(resolution, defocus, motion, light, noise, JPEG) and cut out a little wrong. Everything is procedural; the fonts are
OCR-B of `resources/specimen` (public domain) and, for the prints that do not follow the standard, free fonts of
Debian: fonts-liberation, fonts-dejavu-core, fonts-urw-base35, fonts-freefont-ttf, fonts-ocr-a, fonts-noto-mono.
"""

from __future__ import annotations

import functools
import random
import string
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from training import camera, mrz_text

Plane = NDArray[np.float32]

HEIGHT: Final = 32
WIDTH: Final = 448
CAP_IN_STRIP: Final = 16.5
"""Pixels of a capital in a strip, in the middle of what the reader cuts."""
_CAP: Final = 28
"""Pixels of a capital when drawn."""
_OCR_B: Final = Path(__file__).parents[1] / "resources" / "specimen" / "OCRB.otf"
_DEBIAN: Final = Path("/usr/share/fonts")
_MONOSPACED: Final = (
    "truetype/liberation/LiberationMono-Regular.ttf",
    "truetype/liberation/LiberationMono-Bold.ttf",
    "truetype/dejavu/DejaVuSansMono.ttf",
    "truetype/dejavu/DejaVuSansMono-Bold.ttf",
    "opentype/urw-base35/NimbusMonoPS-Regular.otf",
    "opentype/urw-base35/NimbusMonoPS-Bold.otf",
    "truetype/freefont/FreeMonoBold.ttf",
    "truetype/noto/NotoSansMono-Regular.ttf",
    "truetype/ocr-a/OCRA.ttf",
)
_PROPORTIONAL: Final = (
    "truetype/liberation/LiberationSans-Regular.ttf",
    "truetype/liberation/LiberationSans-Bold.ttf",
    "truetype/liberation/LiberationSerif-Regular.ttf",
    "truetype/dejavu/DejaVuSans.ttf",
    "opentype/urw-base35/NimbusSans-Regular.otf",
)


@dataclass(frozen=True, slots=True)
class Cut:
    """The line in the drawn picture: left end, middle of its capitals, length and capital height, in pixels."""

    left: float
    middle: float
    length: float
    cap: float


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Every character of the alphabet as white on black, in equal cells; ``advance`` in pixels."""

    cells: dict[str, NDArray[np.uint8]]
    advance: float

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of a cell."""
        height, width = self.cells["H"].shape
        return height, width


def fonts(names: tuple[str, ...]) -> list[Path]:
    """Those of ``names`` that are installed."""
    return [path for path in (_DEBIAN / name for name in names) if path.is_file()]


@functools.cache
def glyphs(font: Path) -> Glyphs:
    probe = ImageFont.truetype(str(font), 100)
    _, top, _, bottom = probe.getbbox("H")
    sized = ImageFont.truetype(str(font), round(100 * _CAP / (bottom - top)))
    _, top, _, bottom = sized.getbbox("H")
    advance = sized.getlength("M") if sized.getlength("M") > sized.getlength("I") * 1.2 else sized.getlength("H")
    height, width = _CAP * 2, int(advance + 10)
    cells = {}
    for character in mrz_text.ALPHABET:
        cell = Image.new("L", (width, height), 0)
        at = (width / 2 - sized.getlength(character) / 2, height / 2 - (top + bottom) / 2)
        ImageDraw.Draw(cell).text(at, character, font=sized, fill=255)
        cells[character] = np.asarray(cell)
    return Glyphs(cells, advance)


def sample(rng: np.random.Generator, words: random.Random) -> tuple[NDArray[np.uint8], str]:
    """One strip, uint8 ``[32, 448]``, and its text (empty: there is nothing to read)."""
    chance = rng.random()
    if chance < 0.02:
        ink, cut, text = np.zeros((_CAP * 4, _CAP * 27), np.float32), Cut(0, _CAP * 2, _CAP * 27, _CAP), ""
    elif chance < 0.055:
        ink, cut, text = *_prose(rng, words), ""
    else:
        ink, cut, text = _print(rng, words)
    ink = _weight(rng, ink)
    cap = float(np.exp(rng.uniform(np.log(6.0), np.log(13.0 if rng.random() < 0.5 else 28.0))))
    ink = camera.resize(ink, cap / _CAP)
    margin = int(cap * 2.2)
    need = max(0, int((WIDTH / CAP_IN_STRIP * cap - cut.length * cap / _CAP) * 1.1))
    ink = cv2.copyMakeBorder(ink, margin, margin, margin * 2, margin * 2 + need, cv2.BORDER_CONSTANT, value=0.0)
    scale = cap / _CAP
    cut = Cut(cut.left * scale + margin * 2, cut.middle * scale + margin, cut.length * scale, cap)
    paper = camera.printed(rng, ink, cap, text=(cut.left, cut.left + cut.length))
    shot = camera.photographed(rng, paper, cap)
    return _cut_out(rng, shot, cut), text


def _print(rng: np.random.Generator, words: random.Random) -> tuple[Plane, Cut, str]:
    """Rows of a document in one font: the ink (0 to 1), where the line is, and what it says."""
    rows = mrz_text.lines(words)
    if rng.random() < 0.35:
        rows = [mrz_text.scrambled(words)[: len(row)].ljust(len(row), "<") for row in rows]
    index = words.randrange(len(rows))
    others = fonts(_MONOSPACED if rng.random() < 0.8 else _PROPORTIONAL)
    font = words.choice(others) if others and rng.random() < 0.2 else _OCR_B
    face = glyphs(font)
    pitch = face.advance * (rng.uniform(0.9, 1.12) if rng.random() < 0.5 else 1.0)
    stretch = rng.uniform(0.84, 1.18) if rng.random() < 0.6 else 1.0
    room = int((WIDTH - 12) / (pitch * stretch * CAP_IN_STRIP * 1.1 / _CAP))
    last = max(0, len(rows[0]) - room)
    start = words.choice((0, last, words.randint(0, last), words.randint(0, last)))
    count = room if rng.random() < 0.75 else words.randint(max(3, room // 2), room)
    rows = [row[start : start + count] for row in rows]
    spacing = _CAP * rng.uniform(1.45, 2.7)
    ink = _typeset(rng, rows, face, pitch, spacing)
    middle = index * spacing + face.shape[0] / 2
    text = rows[index]
    ink = cv2.resize(ink, None, fx=stretch, fy=1, interpolation=cv2.INTER_AREA)
    return ink, Cut(4 * stretch, middle, len(text) * pitch * stretch, _CAP), text


def _typeset(rng: np.random.Generator, rows: list[str], face: Glyphs, pitch: float, spacing: float) -> Plane:
    height, width = face.shape
    longest = max(map(len, rows))
    canvas = np.zeros((int(spacing * (len(rows) - 1)) + height + 4, int(pitch * longest) + width + 8), np.uint8)
    cells = _varied(rng, face, set("".join(rows)))
    jitter = rng.uniform(0, 1.2) if rng.random() < 0.3 else 0.0
    first = 4 + pitch / 2 - width / 2
    for row, text in enumerate(rows):
        for column, character in enumerate(text):
            dx, dy = (rng.normal(size=2) * jitter).astype(int) if jitter else (0, 0)
            x = min(max(round(first + column * pitch) + int(dx), 0), canvas.shape[1] - width)
            y = min(max(round(row * spacing) + int(dy), 0), canvas.shape[0] - height)
            spot = canvas[y : y + height, x : x + width]
            np.maximum(spot, cells[character], out=spot)
    return canvas.astype(np.float32) / 255


def _varied(rng: np.random.Generator, face: Glyphs, used: set[str]) -> dict[str, NDArray[np.uint8]]:
    """The cells with digits, letters and fillers of other sizes, as cuts of OCR-B differ in them."""
    height, width = face.shape
    digit = (rng.uniform(0.84, 1.1), rng.uniform(0.86, 1.08)) if rng.random() < 0.6 else (1.0, 1.0)
    letter = (rng.uniform(0.85, 1.12), 1.0) if rng.random() < 0.4 else (1.0, 1.0)
    filler = (rng.uniform(0.7, 1.15), rng.uniform(0.7, 1.15)) if rng.random() < 0.5 else (1.0, 1.0)
    drop = rng.uniform(-2, 3) if rng.random() < 0.3 else 0.0
    cells = {}
    for character in used:
        cell, shift = face.cells[character], 0.0
        sx, sy = digit if character.isdigit() else letter
        if character == "<":
            (sx, sy), shift = filler, drop
            if rng.random() < 0.2:
                cell = _chevron(rng, height, width)
        if (sx, sy, shift) != (1.0, 1.0, 0.0):
            move = np.array([[sx, 0, (1 - sx) * width / 2], [0, sy, (1 - sy) * height / 2 + shift]], np.float32)
            cell = cv2.warpAffine(cell, move, (width, height)).astype(np.uint8)
        cells[character] = cell
    return cells


def _chevron(rng: np.random.Generator, height: int, width: int) -> NDArray[np.uint8]:
    """A filler of another cut: two strokes."""
    cell = np.zeros((height, width), np.uint8)
    half, depth = _CAP * rng.uniform(0.28, 0.5), _CAP * rng.uniform(0.4, 0.62)
    tip = (round(width / 2 - depth / 2), height // 2)
    for end in (-half, half):
        to = (round(width / 2 + depth / 2), round(height / 2 + end))
        cv2.line(cell, tip, to, 255, int(rng.integers(3, 5)), cv2.LINE_AA)
    return cell


def _prose(rng: np.random.Generator, words: random.Random) -> tuple[Plane, Cut]:
    """Rows of ordinary text: the reader has to find nothing in them."""
    font = words.choice(fonts(_PROPORTIONAL) or [_OCR_B])
    face = ImageFont.truetype(str(font), int(_CAP * rng.uniform(1.0, 1.6)))
    page = Image.new("L", (_CAP * 27, _CAP * 5), 0)
    for row in (0.4, 2.0, 3.6):
        text = " ".join(
            "".join(words.choice(string.ascii_lowercase) for _ in range(words.randint(2, 9))).capitalize()
            for _ in range(9)
        )
        ImageDraw.Draw(page).text((words.randint(0, 60), row * _CAP), text, font=face, fill=255)
    return np.asarray(page, np.float32) / 255, Cut(0, _CAP * 2.6, _CAP * 27, _CAP)


def _weight(rng: np.random.Generator, ink: Plane) -> Plane:
    """Strokes thinner or heavier by a continuous amount, edges worn."""
    if rng.random() < 0.35:
        return ink
    soft = cv2.GaussianBlur(ink, (0, 0), rng.uniform(0.7, 1.6))
    if rng.random() < 0.3:
        soft += cv2.resize(
            rng.normal(0, 0.12, (ink.shape[0] // 3 + 1, ink.shape[1] // 3 + 1)).astype(np.float32),
            (ink.shape[1], ink.shape[0]),
        )
    threshold = rng.uniform(0.22, 0.72)
    worn: Plane = np.clip((soft - threshold) * 5 + 0.5, 0, 1).astype(np.float32)
    return worn


def _cut_out(rng: np.random.Generator, shot: Plane, cut: Cut) -> NDArray[np.uint8]:
    """The strip of the line, a little wrong in height, place, slope and slant, and seen in perspective."""
    zoom = CAP_IN_STRIP * rng.uniform(0.8, 1.2) / cut.cap
    if rng.random() < 0.5:  # the reader turns the band upright before it cuts the rows
        band = min(20 / cut.cap, 3.0)
        way = cv2.INTER_AREA if band < 1 else cv2.INTER_CUBIC
        shot = cv2.resize(shot, None, fx=band, fy=band, interpolation=way)
        cut = Cut(cut.left * band, cut.middle * band, cut.length * band, cut.cap * band)
        zoom /= band
    if zoom < 0.8:
        shot = cv2.GaussianBlur(shot, (0, 0), 0.4 / zoom)
    length = max(cut.length * zoom, 40.0)
    room = WIDTH - length
    offset = rng.uniform(2, min(44, max(3, room - 2)))
    x = np.arange(WIDTH, dtype=np.float32)[None, :] - offset
    y = np.arange(HEIGHT, dtype=np.float32)[:, None] - HEIGHT / 2 + 0.5
    along = np.clip(x / length, -0.3, 1.3)
    taper = rng.normal() * 0.05
    slope = np.deg2rad(rng.normal() * 0.7) * (x - length / 2)
    bow = rng.normal() * 0.8 * np.sin(along * rng.uniform(1, 6) + rng.uniform(0, 6))
    local = zoom * (1 + taper * (along - 0.5))
    lift = rng.uniform(-4.0, 4.0)
    across = (y - lift + slope + bow) / local
    source_x = cut.left + x / zoom * (1 - taper * 0.5 * (along - 1)) + across * rng.normal() * 0.09
    source_y = cut.middle + across
    maps = [np.broadcast_to(m, (HEIGHT, WIDTH)).astype(np.float32) for m in (source_x, source_y)]
    way = cv2.INTER_LINEAR if rng.random() < 0.75 else cv2.INTER_CUBIC
    strip = cv2.remap(shot, maps[0], maps[1], way, borderMode=cv2.BORDER_REPLICATE)
    return np.clip(strip, 0, 255).astype(np.uint8)
