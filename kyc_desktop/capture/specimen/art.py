"""What is behind and beside the text: tinted paper with fine waves, a rosette, a portrait, a desk."""

from __future__ import annotations

import math
from typing import Final

from PIL import Image, ImageDraw, ImageFilter

from .people import Look

_FINE: Final = 2
"""Fine lines are drawn at twice the size and scaled down: Pillow draws without smoothing."""


def paper(size: tuple[int, int], *, light: str, tint: str, line: str) -> Image.Image:
    """A page with a diagonal tint from ``light`` to ``tint`` and a field of waves in ``line``."""
    width, height = size
    corners = Image.new("RGB", (2, 2), light)
    corners.putpixel((1, 1), _rgb(tint))
    image = corners.resize((width * _FINE, height * _FINE), Image.Resampling.BICUBIC)
    ink = ImageDraw.Draw(image, "RGBA")
    colour = (*_rgb(line), 84)
    step = height * _FINE // 36
    for row in range(-2, 39):
        points = [
            (x, row * step + step * 0.9 * (math.sin(x / 311 + row / 3.1) + 0.6 * math.sin(x / 127 - row / 2.3)))
            for x in range(0, width * _FINE + 24, 24)
        ]
        ink.line(points, fill=colour, width=_FINE)
    return image.resize(size, Image.Resampling.BOX)


def rosette(diameter: int, *, line: str, opacity: int = 70) -> Image.Image:
    """A guilloche rosette on a transparent square, as banknotes have."""
    size = diameter * _FINE
    image = Image.new("RGBA", (size, size), (*_rgb(line), 0))
    ink = ImageDraw.Draw(image)
    centre = size / 2
    for ring, (radius, depth, lobes) in enumerate(((0.47, 0.03, 96), (0.36, 0.09, 36), (0.22, 0.06, 24))):
        for shift in (0, math.pi):
            points = []
            for turn in range(721):
                angle = math.tau * turn / 720
                reach = size * (radius + depth * math.sin(lobes / 2 * angle + shift + ring))
                points.append((centre + reach * math.cos(angle), centre + reach * math.sin(angle)))
            ink.line(points, fill=(*_rgb(line), opacity), width=_FINE)
    return image.resize((diameter, diameter), Image.Resampling.BOX)


_FEATURES: Final = (("#20100A", 0.55), ("#FFFFFF", 0.8), ("#8C2B2B", 0.5))
"""Colour and share of it in the skin for lines, whites of the eyes and lips."""


def portrait(size: tuple[int, int], look: Look) -> Image.Image:
    """Head and shoulders with drawn features, enough for a face detector to see a face: nobody is shown."""
    width, height = size[0] * _FINE, size[1] * _FINE
    image = Image.new("RGB", (width, height), "#DDE4EB")
    ink = ImageDraw.Draw(image)

    def box(left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
        return left * width, top * height, right * width, bottom * height

    shade = _mixed(look.skin, "#7A4A2A", 0.25)
    if look.hair_length > 0:
        ink.rounded_rectangle(box(0.2, 0.34, 0.8, 0.46 + 0.42 * look.hair_length), radius=width * 0.08, fill=look.hair)
        ink.ellipse(box(0.2, 0.14, 0.8, 0.66), fill=look.hair)
    ink.rectangle(box(0.38, 0.55, 0.62, 0.8), fill=shade)
    ink.ellipse(box(0.05, 0.75, 0.95, 1.4), fill=look.clothes)
    ink.ellipse(box(0.36, 0.66, 0.64, 0.85), fill=shade)
    ink.ellipse(box(0.31, 0.24 if look.hair_length < 0.1 else 0.27, 0.69, 0.7), fill=look.skin)
    if look.hair_length > 0:
        ink.chord(box(0.27, 0.17, 0.73, 0.55), 190, 345, fill=look.hair)
    dark, light, lips = (_mixed(look.skin, other, part) for other, part in _FEATURES)
    line = max(1, round(width * 0.012))
    for middle in (0.415, 0.585):
        ink.ellipse(box(middle - 0.055, 0.43, middle + 0.055, 0.5), fill=dark)
        ink.ellipse(box(middle - 0.042, 0.447, middle + 0.042, 0.49), fill=light)
        ink.ellipse(box(middle - 0.021, 0.446, middle + 0.021, 0.492), fill="#2A1C14")
        ink.arc(box(middle - 0.07, 0.395, middle + 0.07, 0.5), 200, 340, fill=dark, width=2 * line)
    ink.chord(box(0.455, 0.52, 0.545, 0.575), 0, 180, fill=dark)
    ink.ellipse(box(0.425, 0.605, 0.575, 0.645), fill=lips)
    ink.line(box(0.43, 0.624, 0.57, 0.624), fill=dark, width=line)
    return image.resize(size, Image.Resampling.BOX)


def ghost(image: Image.Image, page: Image.Image, at: tuple[int, int], opacity: float = 0.35) -> None:
    """Lay ``image`` faintly over ``page``."""
    under = page.crop((*at, at[0] + image.width, at[1] + image.height))
    page.paste(Image.blend(under, image, opacity), at)


def on_desk(document: Image.Image, *, radius: int, seed: bytes) -> Image.Image:
    """The document lying on a wooden desk, with a shadow, seen from above: a photo as a camera takes it.

    ``seed``: three bytes or more that place it a little to one side and turned by up to 2.5 degrees, because
    nobody takes the same photo twice.
    """
    margin = round(min(document.size) * 0.14)
    angle, right, down = (byte / 127.5 - 1 for byte in seed[:3])
    shift = round(right * margin * 0.45), round(down * margin * 0.45)
    size = (document.width + 2 * margin, document.height + 2 * margin)
    desk = _wood(size)
    mask = Image.new("L", size)
    frame = (margin, margin, margin + document.width - 1, margin + document.height - 1)
    ImageDraw.Draw(mask).rounded_rectangle(frame, radius=radius, fill=255)
    page = Image.new("RGB", size)
    page.paste(document, (margin, margin))
    mask, page = (image.rotate(2.5 * angle, Image.Resampling.BICUBIC, translate=shift) for image in (mask, page))
    shadow = mask.filter(ImageFilter.GaussianBlur(margin / 8)).point(lambda value: value * 0.45)
    desk.paste(Image.new("RGB", size, "#120C06"), (margin // 16, margin // 8), shadow)
    desk.paste(page, (0, 0), mask)
    return desk


def _wood(size: tuple[int, int]) -> Image.Image:
    """Grain: noise stretched along the board, always the same."""
    grain = Image.new("L", (6, size[1] // 4))
    value = 128
    for y in range(grain.height):
        for x in range(grain.width):
            value = (value * 1103515245 + 12345 + x) % 2_147_483_648
            grain.putpixel((x, y), 112 + value // 65_536 % 32)
    grain = grain.resize(size, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(2.5))
    return Image.merge("RGB", [grain.point([round(value * k) for value in range(256)]) for k in (1.02, 0.78, 0.55)])


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _mixed(colour: str, other: str, part: float) -> tuple[int, int, int]:
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(_rgb(colour), _rgb(other), strict=True))
    return red, green, blue
