"""Flat drawn documents for the finder: all sizes of ISO/IEC 7810, with and without MRZ, barcode and portrait.

Only their look at 100 to 600 pixels of width matters: blocks of text, a face, lines of OCR-B, patterns, edges.
Nothing here imitates a real document and no text means anything.
"""

from __future__ import annotations

import string
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from training.backdrops import Fonts, Gray, ripple, words

WIDTH = 560  # pixels of a drawn document
MRZ_LETTERS = string.ascii_uppercase + string.digits
# width and height in mm, lines and characters of the MRZ (ICAO Doc 9303)
SIZES = {"ID-1": (85.6, 54.0, 3, 30), "ID-2": (105.0, 74.0, 2, 36), "ID-3": (125.0, 88.0, 2, 44)}


@dataclass(frozen=True, slots=True)
class Drawn:
    """A document seen flat. ``cover`` is 1 where the picture hides what is below, ``page`` the corners of the
    document itself (an open passport shows more than its data page), ``mrz`` and ``barcode`` corners or None;
    corners upper left, upper right, lower right, lower left in reading direction."""

    picture: Gray
    cover: Gray
    page: NDArray[np.float32]
    mrz: NDArray[np.float32] | None
    barcode: NDArray[np.float32] | None


def _box(left: float, top: float, right: float, bottom: float) -> NDArray[np.float32]:
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def _ground(rng: np.random.Generator, height: int, width: int) -> Gray:
    """Return the printed ground: even or graded, pale or dark, with fine lines and shapes."""
    tone = rng.uniform(150, 252) if rng.random() < 0.8 else rng.uniform(40, 150)
    ground = np.full((height, width), tone, np.float32)
    if rng.random() < 0.35:
        end = float(np.clip(tone + rng.normal() * 50, 30, 252))
        ramp = (
            np.linspace(0, 1, width, dtype=np.float32)[None, :]
            if rng.random() < 0.5
            else (np.linspace(0, 1, height, dtype=np.float32)[:, None])
        )
        ground += ramp * (end - tone)
    if rng.random() < 0.6:
        ground += ripple(rng, height, width, rng.uniform(40, 300)) * rng.uniform(2, 35)
    if rng.random() < 0.4:
        ground += ripple(rng, height, width, rng.uniform(3, 14)) * rng.uniform(1, 14)
    if rng.random() < 0.5:
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        turn, pitch = rng.uniform(0, np.pi), rng.uniform(0.08, 1.2)
        wave = np.sin(
            (x * np.cos(turn) + y * np.sin(turn)) * pitch + ripple(rng, height, width, 70) * rng.uniform(0, 5)
        )
        ground += (
            (wave > rng.uniform(0.2, 0.9)) * rng.uniform(-30, 20) if rng.random() < 0.5 else wave * rng.uniform(1, 16)
        )
    for _ in range(int(rng.integers(1, 4)) if rng.random() < 0.3 else 0):
        layer, centre = np.zeros_like(ground), (int(rng.uniform(0, width)), int(rng.uniform(0, height)))
        if rng.random() < 0.6:
            cv2.circle(layer, centre, int(rng.uniform(0.05, 0.9) * height), 1.0, -1 if rng.random() < 0.6 else 4)
        else:
            corner = (int(centre[0] + rng.normal() * width / 2), int(centre[1] + rng.normal() * height / 2))
            cv2.rectangle(layer, centre, corner, 1.0, -1)
        ground += layer * rng.uniform(-60, 50)
    return ground


def _face(rng: np.random.Generator, height: int, width: int) -> Gray:
    """Return a portrait: hair, face, shoulders on an even ground."""
    picture = np.full((height, width), rng.uniform(110, 245), np.float32)
    hair, skin, middle = float(rng.uniform(5, 130)), float(rng.uniform(60, 220)), width // 2
    cv2.ellipse(
        picture, (middle, height), (int(width * 0.46), int(height * 0.3)), 0, 0, 360, float(rng.uniform(10, 190)), -1
    )
    cv2.ellipse(picture, (middle, int(height * 0.44)), (int(width * 0.31), int(height * 0.34)), 0, 0, 360, hair, -1)
    cv2.ellipse(picture, (middle, int(height * 0.5)), (int(width * 0.23), int(height * 0.28)), 0, 0, 360, skin, -1)
    for side in (-1, 1):
        eye = (middle + side * int(width * 0.09), int(height * 0.46))
        cv2.ellipse(picture, eye, (max(1, width // 28), max(1, height // 70)), 0, 0, 360, skin * 0.3, -1)
    cv2.line(
        picture, (middle - width // 14, int(height * 0.64)), (middle + width // 14, int(height * 0.64)), skin * 0.55, 2
    )
    picture += ripple(rng, height, width, max(3.0, width / 12)) * rng.uniform(0, 22)
    return cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.6, 2))


def _bars(rng: np.random.Generator, height: int, width: int, *, rows: bool) -> Gray:
    """Return a barcode: one row, or the stack of rows of PDF417 with its start and stop pattern."""
    module = max(1.0, width / rng.uniform(60, 290))
    count = max(20, int(width / module))
    lines = max(3, int(height / max(2.0, module * rng.uniform(2.5, 4)))) if rows else 1
    code = (rng.random((lines, count)) < 0.5).astype(np.float32)
    if rows:
        start, stop = (
            [1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 1, 0, 0, 0],
            [1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0, 1],
        )
        code[:, :17], code[:, -18:] = start, stop
    return cv2.resize(code, (width, height), interpolation=cv2.INTER_AREA if module < 2 else cv2.INTER_NEAREST)


def _mrz_text(rng: np.random.Generator, lines: int, length: int) -> list[str]:
    """Return lines with the texture of an MRZ: letters, digits and runs of fillers."""
    out = []
    for number in range(lines):
        text = "".join(MRZ_LETTERS[i] for i in rng.integers(0 if number == 0 else 10, 36, length))
        filled = int(rng.uniform(0.35, 1.0) * length)
        text = text[: int(rng.integers(2, 20))] + "<" * int(rng.integers(0, 3)) + text
        out.append(text[:filled].ljust(length, "<"))
    return out


@dataclass(slots=True)
class _Sheet:
    """A document while it is drawn: ground, and ink as a share of 0 to 1."""

    rng: np.random.Generator
    fonts: Fonts
    ground: Gray
    ink: Gray

    def text_columns(self, bottom: float) -> None:
        """Captions and values from the top to `bottom` (share of the height)."""
        rng = self.rng
        height, width = self.ground.shape
        sheet = Image.new("L", (width, height))
        draw = ImageDraw.Draw(sheet)
        size, column = rng.uniform(9, 21), float(rng.choice([0.05, 0.3, 0.34, 0.38])) * width
        draw.text(
            (rng.uniform(0.04, 0.5) * width, 0.02 * height),
            words(rng, int(rng.integers(1, 5))),
            font=self.fonts.any(rng, rng.uniform(13, 32)),
            fill=255,
        )
        font, small, y = self.fonts.any(rng, size), self.fonts.any(rng, size * 0.55), 0.07 * height
        while y < height * bottom - size * 1.5:
            y += size * rng.uniform(0.6, 1.8)
            if rng.random() < 0.5:
                draw.text((column, y), words(rng, int(rng.integers(1, 5))), font=small, fill=200)
                y += size * 0.7
            if rng.random() < 0.8:
                draw.text((column, y), words(rng, int(rng.integers(1, 4))), font=font, fill=255)
            if rng.random() < 0.3:
                draw.text((column + 0.32 * width, y), words(rng, 1), font=font, fill=255)
        self.ink = np.maximum(self.ink, np.asarray(sheet, np.float32) / 255)
        if rng.random() < 0.25:
            steps = rng.normal(size=(14, 2)) * (width / 40, height / 30)
            knots = np.cumsum(steps, 0) + np.array([width * 0.5, height * bottom * 0.8])
            cv2.polylines(self.ink, [knots.astype(np.int32)], False, 0.9, 2, cv2.LINE_AA)

    def paste(self, patch: Gray, left: int, top: int) -> None:
        height, width = self.ground.shape
        patch = patch[: max(0, height - top), : max(0, width - left)]
        self.ground[top : top + patch.shape[0], left : left + patch.shape[1]] = patch
        self.ink[top : top + patch.shape[0], left : left + patch.shape[1]] = 0

    def portraits(self) -> None:
        rng = self.rng
        height, width = self.ground.shape
        tall, wide = int(rng.uniform(0.36, 0.62) * height), int(rng.uniform(0.2, 0.32) * width)
        self.paste(
            _face(rng, tall, wide),
            int(float(rng.choice([0.03, 0.05, 0.68])) * width),
            int(rng.uniform(0.12, 0.28) * height),
        )
        if rng.random() < 0.25:
            self.paste(
                _face(rng, tall // 3, wide // 3) * 0.4 + 130,
                int(rng.uniform(0.6, 0.85) * width),
                int(rng.uniform(0.2, 0.5) * height),
            )

    def extras(self) -> None:
        """Head band, chip, emblem, frame, one-row barcode or square code."""
        rng = self.rng
        height, width = self.ground.shape
        if rng.random() < 0.25:
            self.ground[: int(rng.uniform(0.08, 0.22) * height)] += rng.uniform(-110, 60)
        if rng.random() < 0.12:
            x, y = int(rng.uniform(0.05, 0.8) * width), int(rng.uniform(0.25, 0.5) * height)
            cv2.rectangle(self.ground, (x, y), (x + width // 8, y + width // 10), float(rng.uniform(90, 220)), -1)
        if rng.random() < 0.15:
            side = int(rng.uniform(0.1, 0.25) * height)
            code = (rng.random((21, 21)) < 0.5).astype(np.float32)
            self.paste(
                240 - 220 * cv2.resize(code, (side, side), interpolation=cv2.INTER_NEAREST),
                int(rng.uniform(0.02, 0.8) * width),
                int(rng.uniform(0.05, 0.6) * height),
            )
        if rng.random() < 0.15:
            wide, tall = int(rng.uniform(0.25, 0.7) * width), int(rng.uniform(0.05, 0.14) * height)
            self.paste(
                235 - 210 * _bars(rng, tall, wide, rows=False),
                int(rng.uniform(0.02, 0.3) * width),
                int(rng.uniform(0.03, 0.5) * height),
            )
        if rng.random() < 0.2:
            edge = int(rng.integers(2, 26))
            cv2.rectangle(
                self.ground,
                (edge, edge),
                (width - edge, height - edge),
                float(rng.uniform(20, 240)),
                int(rng.integers(1, 4)),
            )

    def barcode(self, highest: float) -> NDArray[np.float32]:
        """A PDF417 as on the back of a licence, from ``highest`` (share of the height) down; returns its corners."""
        rng = self.rng
        height, width = self.ground.shape
        wide, tall = int(rng.uniform(0.5, 0.92) * width), int(rng.uniform(0.14, 0.34) * height)
        left, top = (
            int(rng.uniform(0.03, max(0.04, 0.97 - wide / width)) * width),
            int(rng.uniform(highest, 0.62) * height),
        )
        quiet = int(rng.integers(4, 14))
        self.paste(
            np.full((tall + 2 * quiet, wide + 2 * quiet), rng.uniform(200, 250), np.float32),
            max(0, left - quiet),
            max(0, top - quiet),
        )
        self.paste(245 - rng.uniform(170, 235) * _bars(rng, tall, wide, rows=True), left, top)
        return _box(left, top, min(width, left + wide), min(height, top + tall))

    def mrz(self, form: str) -> NDArray[np.float32]:
        """The lines at the foot of the page, 2.54 mm a character; returns the corners of the block of letters."""
        rng = self.rng
        height, width = self.ground.shape
        mm, _, count, length = SIZES[form]
        pitch = width / mm * 2.54 * rng.uniform(0.93, 1.03)
        pitch = min(pitch, width * 0.97 / length)
        font = (
            self.fonts.get(self.fonts.ocr_b, pitch / 0.602)
            if rng.random() < 0.9
            else self.fonts.get(self.fonts.sans[0], pitch * 1.6)
        )
        letter = (font.getbbox("H")[3] - font.getbbox("H")[1]) * 1.0
        gap = letter * rng.uniform(1.5, 2.5)
        block = gap * (count - 1) + letter
        left = (width - pitch * length) * rng.uniform(0.2, 0.8)
        bottom = height * (1 - rng.uniform(0.02, 0.11))
        top = max(2.0, bottom - block)
        if rng.random() < 0.5:
            start = max(0, int(top - letter * rng.uniform(0.4, 1.5)))
            self.ground[start:] = self.ground[start:] * 0.25 + 0.75 * rng.uniform(190, 252)
        sheet = Image.new("L", (width, height))
        draw = ImageDraw.Draw(sheet)
        for number, text in enumerate(_mrz_text(rng, count, length)):
            y = top + gap * number - font.getbbox("H")[1]
            for place, letter_ in enumerate(text):
                draw.text((left + place * pitch, y), letter_, font=font, fill=255)
        ink = np.asarray(sheet, np.float32) / 255
        if rng.random() < 0.25:
            ink = cv2.dilate(ink, np.ones((2, 2), np.uint8))
        self.ink[int(max(0, top - letter * 0.5)) :] = 0
        self.ink = np.maximum(self.ink, ink)
        return _box(left, top, left + pitch * length, min(height - 1.0, top + block))


def _strips(rng: np.random.Generator, fonts: Fonts, flat: Gray, *, stripe: bool, foot: bool) -> None:
    """Paint over the flat document what crosses all of it: a magnetic stripe, or a head band with its title."""
    height, width = flat.shape
    if stripe:
        top, tall = int(rng.uniform(0, 0.1) * height), int(rng.uniform(0.1, 0.2) * height)
        flat[top : top + tall] = rng.uniform(8, 80)
        return
    tall = int(rng.uniform(0.07, 0.22) * height)
    if rng.random() < 0.5:
        tone = rng.uniform(10, 130) if rng.random() < 0.8 else rng.uniform(130, 250)
        flat[:tall] = tone + ripple(rng, tall, width, 100) * rng.uniform(0, 15)
        sheet = Image.new("L", (width, tall))
        for left in (rng.uniform(0.02, 0.4), *([rng.uniform(0.6, 0.9)] if rng.random() < 0.5 else [])):
            title = words(rng, int(rng.integers(1, 4))).upper()
            place = (left * width, tall * rng.uniform(0.05, 0.4))
            ImageDraw.Draw(sheet).text(place, title, font=fonts.any(rng, tall * rng.uniform(0.25, 0.8)), fill=255)
        ink = np.asarray(sheet, np.float32) / 255
        flat[:tall] += ink * ((rng.uniform(190, 255) if tone < 130 else rng.uniform(0, 60)) - flat[:tall])
    if foot and rng.random() < 0.15:
        flat[-tall:] = rng.uniform(15, 250)


def _rounded(height: int, width: int, radius: int) -> Gray:
    cover = np.ones((height, width), np.float32)
    for y, x in ((0, 0), (0, width - radius), (height - radius, 0), (height - radius, width - radius)):
        corner = np.zeros((radius, radius), np.float32)
        centre = (radius - 1 if x == 0 else 0, radius - 1 if y == 0 else 0)
        cv2.circle(corner, centre, radius - 1, 1.0, -1, cv2.LINE_AA)
        cover[y : y + radius, x : x + radius] = corner
    return cover


def _passport(rng: np.random.Generator, fonts: Fonts, flat: Gray, cover: Gray) -> tuple[Gray, Gray, float, float]:
    """Add what an open passport shows beside the data page: the page above, the cover around. Returns the offset."""
    height, width = flat.shape
    left = top = 0.0
    if rng.random() < 0.55:
        upper = _Sheet(rng, fonts, _ground(rng, height, width), np.zeros((height, width), np.float32))
        if rng.random() < 0.6:
            upper.text_columns(rng.uniform(0.3, 1.0))
        page = upper.ground * (1 - upper.ink) + 60 * upper.ink
        if rng.random() < 0.5:
            page += flat.mean() - page.mean()
        keep = height if rng.random() < 0.6 else int(height * rng.uniform(0.1, 0.9))
        page = page[height - keep :]
        fold = int(rng.integers(1, 7))
        page[-fold:] *= rng.uniform(0.5, 1.1)
        if rng.random() < 0.4:
            shade = np.linspace(0, 1, keep, dtype=np.float32)[:, None] ** 4 * rng.uniform(0, 70)
            page -= shade
        flat, cover, top = np.vstack([page, flat]), np.vstack([np.ones_like(page), cover]), float(keep)
    if rng.random() < 0.3:
        rim = int(rng.integers(2, 16))
        upper_rim = rim if rng.random() < 0.3 or top > 0 else 0
        flat = cv2.copyMakeBorder(
            flat, upper_rim, rim, rim, rim, cv2.BORDER_CONSTANT, value=float(rng.uniform(10, 130))
        )
        cover = np.ones_like(flat)
        left, top = left + rim, top + upper_rim
    return flat, cover, left, top


def draw(rng: np.random.Generator, fonts: Fonts) -> Drawn:
    """Return a new document. One in four has no MRZ; one in five shows a PDF417."""
    form = str(rng.choice(["ID-1", "ID-3", "ID-2"], p=[0.47, 0.4, 0.13]))
    mm_wide, mm_high, *_ = SIZES[form]
    height = int(WIDTH * mm_high / mm_wide * rng.uniform(0.98, 1.02))
    sheet = _Sheet(rng, fonts, _ground(rng, height, WIDTH), np.zeros((height, WIDTH), np.float32))
    licence_back = form == "ID-1" and rng.random() < 0.3
    has_mrz = rng.random() < (0.25 if licence_back else 0.8)
    portrait = not licence_back and rng.random() < 0.75
    sheet.text_columns((0.64 if form != "ID-1" else 0.55) if has_mrz else rng.uniform(0.6, 0.98))
    sheet.extras()
    stripe = licence_back and rng.random() < 0.55
    barcode = sheet.barcode(0.31 if stripe else 0.04) if licence_back or rng.random() < 0.03 else None
    if portrait:
        sheet.portraits()
    mrz = sheet.mrz(form) if has_mrz else None
    if barcode is not None and mrz is not None and barcode[2, 1] > mrz[0, 1] - 4:
        barcode[2:, 1] = max(barcode[0, 1] + 8, mrz[0, 1] - 10)
    ink_tone = rng.uniform(0, 75) if np.median(sheet.ground) > 110 else rng.uniform(190, 255)
    flat = sheet.ground * (1 - sheet.ink * rng.uniform(0.75, 1)) + ink_tone * sheet.ink * rng.uniform(0.8, 1)
    _strips(rng, fonts, flat, stripe=stripe, foot=not has_mrz)
    if rng.random() < 0.25:
        rim = int(rng.integers(1, 4))
        cv2.rectangle(flat, (0, 0), (WIDTH - 1, height - 1), float(rng.uniform(0, 255)), rim)
    cover = (
        _rounded(height, WIDTH, int(rng.uniform(10, 26)))
        if form == "ID-1" or rng.random() < 0.3
        else np.ones_like(flat)
    )
    left = top = 0.0
    if form == "ID-3":
        flat, cover, left, top = _passport(rng, fonts, flat, cover)
    move = np.array([left, top], np.float32)
    return Drawn(
        np.clip(flat, 0, 255).astype(np.float32),
        cover,
        _box(0, 0, WIDTH, height) + move,
        None if mrz is None else mrz + move,
        None if barcode is None else barcode + move,
    )
