"""Pictures of printed lines in many scripts, as `kyc_desktop.capture.script` cuts them from a document.

A line is drawn with a free font, printed on an invented background and photographed by an invented camera as the
code lines are (`camera`). Fonts: Debian's fonts-noto-core, fonts-noto-cjk (OFL 1.1), fonts-dejavu-core (Bitstream
Vera licence), fonts-liberation (OFL 1.1); those of `UNSEEN` are only for examination.
"""

from __future__ import annotations

import functools
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from training import camera
from training.script_text import LANGUAGES, Words

HEIGHT: Final = 32
WIDTH: Final = 160
"""Pixels of a window. A line is made as high as `HEIGHT`, its ink taking `INK` of it."""
INK: Final = 22
NOTHING: Final = "Zxxx"
"""Of ISO 15924, for what is not written: figures, pictures, noise, and text that does not stand upright."""
CLASSES: Final = (NOTHING, *LANGUAGES)
_SIZE: Final = 40
"""Pixels of the font when drawn."""
_NOTO: Final[dict[str, tuple[str, ...]]] = {
    "Arab": ("SansArabic", "NaskhArabic", "KufiArabic", "NastaliqUrdu"),
    "Hebr": ("SansHebrew", "SerifHebrew"),
    "Deva": ("SansDevanagari", "SerifDevanagari"),
    "Beng": ("SansBengali", "SerifBengali"),
    "Thai": ("SansThai", "SerifThai", "LoopedThai"),
    "Geor": ("SansGeorgian", "SerifGeorgian"),
    "Armn": ("SansArmenian", "SerifArmenian"),
    "Ethi": ("SansEthiopic", "SerifEthiopic"),
    "Taml": ("SansTamil", "SerifTamil"),
    "Telu": ("SansTelugu", "SerifTelugu"),
    "Knda": ("SansKannada", "SerifKannada"),
    "Mlym": ("SansMalayalam", "SerifMalayalam"),
    "Gujr": ("SansGujarati", "SerifGujarati"),
    "Guru": ("SansGurmukhi", "SerifGurmukhi"),
    "Sinh": ("SansSinhala", "SerifSinhala"),
    "Khmr": ("SansKhmer", "SerifKhmer"),
    "Laoo": ("SansLao", "SerifLao"),
    "Mymr": ("SansMyanmar", "SerifMyanmar"),
}
_EUROPEAN: Final = (
    "NotoSans-*.ttf", "NotoSerif-*.ttf", "NotoSansDisplay-*.ttf", "NotoSerifDisplay-*.ttf", "NotoSansMono-*.ttf",
    "DejaVuSans*.ttf", "DejaVuSerif*.ttf", "Liberation*.ttf",
)  # fmt: skip
_CJK: Final = ("NotoSansCJK-*.ttc", "NotoSerifCJK-*.ttc")
_FACE: Final = {"Jpan": 0, "Kore": 1, "Hani": 2}
"""Of the collections of Noto CJK."""
UNSEEN: Final[dict[str, tuple[str, ...]]] = {
    "Latn": ("FreeSans*.ttf", "FreeSerif*.ttf", "NimbusSans-*.otf", "NimbusRoman-*.otf", "C059-*.otf", "URW*.otf"),
    "Cyrl": ("FreeSans*.ttf", "FreeSerif*.ttf", "NimbusSans-*.otf", "NimbusRoman-*.otf"),
    "Grek": ("FreeSans*.ttf", "FreeSerif*.ttf", "NimbusSans-*.otf"),
    "Arab": ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "FreeSerif.ttf"),
    "Hebr": ("DejaVuSans.ttf", "FreeSans.ttf", "FreeSerif.ttf"),
    "Hani": ("DroidSansFallbackFull.ttf",),
    "Jpan": ("DroidSansFallbackFull.ttf",),
    "Kore": ("DroidSansFallbackFull.ttf",),
    "Deva": ("FreeSans.ttf", "FreeSerif.ttf"),
    "Geor": ("DejaVuSans.ttf", "FreeSerif.ttf"),
    "Armn": ("DejaVuSans.ttf", "FreeSerif.ttf"),
    "Thai": ("FreeSerif.ttf",),
    "Taml": ("FreeSerif.ttf",),
    "Beng": ("FreeSans.ttf",),
}
"""Fonts that training never sees, by script."""


@dataclass(frozen=True, slots=True)
class Fonts:
    """Files by script."""

    files: dict[str, tuple[Path, ...]]

    @classmethod
    def of(cls, folders: Sequence[Path], *, unseen: bool = False) -> Fonts:
        """``folders`` are searched through. Raises FileNotFoundError where a script has no font."""
        files = sorted(path for folder in folders for path in folder.rglob("*.[to]t[fc]"))
        found = {}
        for script in LANGUAGES:
            patterns = UNSEEN.get(script, ()) if unseen else _patterns(script)
            found[script] = tuple(path for path in files if any(path.match(one) for one in patterns))
            if not unseen and not found[script]:
                raise FileNotFoundError(f"no font for {script}: install fonts-noto-core and fonts-noto-cjk")
        return cls(found)


def _patterns(script: str) -> tuple[str, ...]:
    if script in _FACE:
        return _CJK
    return tuple(f"Noto{name}-*.ttf" for name in _NOTO[script]) if script in _NOTO else _EUROPEAN


def sample(
    rng: np.random.Generator, words: random.Random, vocabulary: Words, fonts: Fonts
) -> tuple[NDArray[np.uint8], int]:
    """One window, uint8 ``[32, 160]``, and the number of its class."""
    while True:
        chance = rng.random()
        if chance < 0.16:
            drawn: tuple[NDArray[np.float32], str] | None = _nothing(rng, words, vocabulary, fonts)
        else:
            # Latin as often as all others of its shapes together.
            often = ("Latn",) * 7 + ("Cyrl",) * 3 + ("Grek",) * 2
            script = words.choice(often) if rng.random() < 0.45 else words.choice(tuple(LANGUAGES))
            drawn = _line(words, script, vocabulary, fonts, mixed=rng.random() < 0.12)
        if drawn is None:
            continue
        ink, name = drawn
        return _photographed(rng, ink, turned=name == NOTHING), CLASSES.index(name)


def _line(
    words: random.Random, script: str, vocabulary: Words, fonts: Fonts, *, mixed: bool = False
) -> tuple[NDArray[np.float32], str] | None:
    """Ink of a line cut to a window's share, and its script; None where the font has no such letters.

    ``mixed``: Latin words stand beside the others. A window that shows enough of them counts as Latin.
    """
    if not fonts.files[script]:
        return None
    face = font(words.choice(fonts.files[script]), script)
    text = covered(face, vocabulary.line(words, script, least=words.choice((5, 8, 12, 20))))
    if len(text) < 3:
        return None
    ink = _draw(face, text)
    latin = 1.0 if script == "Latn" else 0.0
    if mixed and script != "Latn":
        other = font(words.choice(fonts.files["Latn"]), "Latn")
        beside = _draw(other, vocabulary.line(words, "Latn", least=words.choice((4, 8))))
        parts = [ink, beside] if words.random() < 0.5 else [beside, ink]
        latin = beside.shape[1] / (ink.shape[1] + beside.shape[1])
        ink = _beside(parts)
        most = ink.shape[0] * WIDTH / INK
        if latin < 0.3 or ink.shape[1] > most:
            return None
    return (ink, "Latn" if latin else script) if min(ink.shape) > 8 and ink.shape[1] > 1.5 * ink.shape[0] else None


def _nothing(
    rng: np.random.Generator, words: random.Random, vocabulary: Words, fonts: Fonts
) -> tuple[NDArray[np.float32], str] | None:
    chance = rng.random()
    if chance < 0.35:
        face = font(words.choice(fonts.files["Latn"]), "Latn")
        figures = "".join(words.choice("0123456789./- ") for _ in range(words.randint(4, 14)))
        return _draw(face, figures), NOTHING
    if chance < 0.65:
        drawn = _line(words, words.choice(tuple(LANGUAGES)), vocabulary, fonts)
        if drawn is None:
            return None
        turned = np.rot90(drawn[0], 2) if rng.random() < 0.6 else np.rot90(drawn[0])[: 2 * _SIZE]
        return np.ascontiguousarray(turned), NOTHING
    ink = np.zeros((_SIZE, _SIZE * 7), np.float32)
    if chance < 0.85:
        return _scribble(rng, ink), NOTHING
    if chance < 0.93:
        ink += camera.clouds(rng, (_SIZE, _SIZE * 7), rng.uniform(3, 20)) > rng.uniform(-0.2, 0.6)
    return ink, NOTHING


def _scribble(rng: np.random.Generator, ink: NDArray[np.float32]) -> NDArray[np.float32]:
    """A signature, an outline of a picture, lines of a pattern."""
    steps = rng.normal(0, 1, (int(rng.integers(20, 90)), 2)) * (6, 12) + (rng.uniform(1, 6), 0)
    points = np.cumsum(steps, 0)
    points[:, 1] = ink.shape[0] / 2 + (points[:, 1] - points[:, 1].mean()) * rng.uniform(0.2, 0.7)
    curve = cv2.approxPolyDP(points.astype(np.int32), 0, closed=False)
    cv2.polylines(ink, [curve], bool(rng.random() < 0.2), 1.0, int(rng.integers(1, 5)), cv2.LINE_AA)
    return ink


def _photographed(rng: np.random.Generator, ink: NDArray[np.float32], *, turned: bool) -> NDArray[np.uint8]:
    """A window of the line, printed and seen by a camera, cut a little wrong."""
    body = ink.shape[0]
    height = float(np.exp(rng.uniform(np.log(9.0), np.log(34.0))))
    ink = camera.resize(ink, height / body)
    margin = int(height * 0.9) + 2
    room = max(0, int(height * WIDTH / INK * 1.3) - ink.shape[1])
    ink = cv2.copyMakeBorder(ink, margin, margin, margin, margin + room, cv2.BORDER_CONSTANT, value=0.0)
    paper = camera.printed(rng, ink, height, text=(margin, ink.shape[1] - margin - room))
    if rng.random() < 0.15:  # light letters on a dark ground
        paper = 255 - paper
    shot = camera.photographed(rng, paper, height)
    zoom = INK * rng.uniform(0.82, 1.18) / height
    length = WIDTH / zoom
    free = max(0.0, shot.shape[1] - length)
    left = rng.uniform(0, min(free, margin) if rng.random() < 0.5 else free)
    middle = shot.shape[0] / 2 + rng.uniform(-0.1, 0.1) * height * (3 if turned and rng.random() < 0.3 else 1)
    slope = np.deg2rad(rng.normal() * 0.8)
    x = np.arange(WIDTH, dtype=np.float32)[None, :] / zoom
    y = (np.arange(HEIGHT, dtype=np.float32)[:, None] - HEIGHT / 2 + 0.5) / zoom
    at_x = np.broadcast_to(left + x, (HEIGHT, WIDTH)).astype(np.float32)
    at_y = (middle + y + slope * (x - length / 2)).astype(np.float32)
    shot = cv2.GaussianBlur(shot, (0, 0), 0.4 / zoom) if zoom < 0.8 else shot
    window = cv2.remap(shot, at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.clip(window, 0, 255).astype(np.uint8)


@functools.cache
def font(path: Path, script: str) -> ImageFont.FreeTypeFont:
    """The font as ``script`` is drawn with it."""
    return ImageFont.truetype(str(path), _SIZE, index=_FACE.get(script, 0) if path.suffix == ".ttc" else 0)


@functools.cache
def _missing(face: ImageFont.FreeTypeFont) -> bytes:
    return bytes(face.getmask("\U0010fffe"))


@functools.cache
def _has(face: ImageFont.FreeTypeFont, letter: str) -> bool:
    return letter == " " or bytes(face.getmask(letter)) != _missing(face)


def covered(face: ImageFont.FreeTypeFont, text: str) -> str:
    """``text`` without the letters that the font does not have."""
    return " ".join("".join(c for c in text if _has(face, c)).split())


def _draw(face: ImageFont.FreeTypeFont, text: str) -> NDArray[np.float32]:
    """Ink of a text, cut to it."""
    left, top, right, bottom = face.getbbox(text)
    page = Image.new("L", (max(1, int(right - left)) + 4, max(1, int(bottom - top)) + 4), 0)
    ImageDraw.Draw(page).text((2 - left, 2 - top), text, font=face, fill=255)
    return np.asarray(page, np.float32) / 255


def _beside(parts: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    """Drawings side by side on one base line, nearly."""
    height = max(part.shape[0] for part in parts)
    gap = np.zeros((height, _SIZE // 2), np.float32)
    tall = [cv2.copyMakeBorder(part, height - part.shape[0], 0, 0, 0, cv2.BORDER_CONSTANT, value=0.0) for part in parts]
    return np.hstack([tall[0], gap, tall[1]]).astype(np.float32)
