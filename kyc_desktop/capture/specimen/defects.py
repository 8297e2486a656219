"""What goes wrong with photos, done to a good one, as weakly or strongly as asked. Names are those of the problems."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import StrEnum
from typing import Final

from PIL import Image, ImageChops, ImageDraw, ImageFilter

Corners = tuple[tuple[float, float], ...]


class Defect(StrEnum):
    """``EXPIRED``, ``WRONG_SIDE``, ``SAME`` and ``NOT_DOCUMENT`` change what is drawn, the others the photo of it."""

    BLURRED = "blurred"
    MOTION = "motion"
    GLARE = "glare"
    DARK = "dark"
    BRIGHT = "bright"
    CROPPED = "cropped"
    SMALL = "small"
    TILTED = "tilted"
    FINGER = "finger"
    BLACK_AND_WHITE = "black_and_white"
    SCREENSHOT = "screenshot"
    EXPIRED = "expired"
    WRONG_SIDE = "wrong_side"
    SAME = "same"
    NOT_DOCUMENT = "not_document"


def spoil(photo: Image.Image, defect: Defect, strength: float = 1.0) -> Image.Image:
    """The photo with the defect; unchanged for those that concern what is drawn.

    ``strength``: 0 changes nothing, 1 is what nobody could use.
    """
    change = _CHANGES.get(defect)
    return change(photo, strength) if change is not None and strength > 0 else photo


def moved(size: tuple[int, int], defect: Defect, corners: Corners, strength: float = 1.0) -> Corners:
    """Where ``corners`` of a photo of ``size`` are after `spoil`."""
    width = size[0]
    if defect is Defect.CROPPED:
        left, top, _, _ = _kept(size, strength)
        return tuple((x - left, y - top) for x, y in corners)
    if defect is Defect.SMALL:
        factor = _smaller(width, strength) / width
        return tuple((x * factor, y * factor) for x, y in corners)
    if defect is Defect.TILTED:
        return tuple(_turned(x, y, size, strength) for x, y in corners)
    return corners


def _blurred(photo: Image.Image, strength: float) -> Image.Image:
    """Out of focus: up to 1/180 of the width."""
    return photo.filter(ImageFilter.GaussianBlur(photo.width / 180 * strength))


def _motion(photo: Image.Image, strength: float) -> Image.Image:
    """The hand went to one side while the shutter was open, by up to 1/50 of the width."""
    steps = max(2, round(photo.width / 50 * strength))
    mixed = photo
    for step in range(1, steps):
        shifted = ImageChops.offset(photo, step, round(step * 0.3))
        mixed = Image.blend(mixed, shifted, 1 / (step + 1))
    return mixed


def _glare(photo: Image.Image, strength: float) -> Image.Image:
    """A lamp mirrored in the laminate, over the lower right of the text; ``strength`` is its diameter."""
    width, height = photo.size
    light = Image.new("L", photo.size)
    half, tall = width * 0.175 * strength, height * 0.19 * strength
    middle, row = width * 0.625, height * 0.61
    ImageDraw.Draw(light).ellipse((middle - half, row - tall, middle + half, row + tall), fill=255)
    halo = light.filter(ImageFilter.GaussianBlur(width / 16 * strength)).point(lambda value: value * 0.8)
    light = ImageChops.lighter(light.filter(ImageFilter.GaussianBlur(width / 60 * strength)), halo)
    return ImageChops.screen(photo, Image.merge("RGB", [light] * 3))


def _dark(photo: Image.Image, strength: float) -> Image.Image:
    return photo.point(lambda value: value * (1 - 0.84 * strength))


def _bright(photo: Image.Image, strength: float) -> Image.Image:
    return photo.point(lambda value: 150 * strength + value * (1 - 0.1 * strength))


def _kept(size: tuple[int, int], strength: float) -> tuple[int, int, int, int]:
    width, height = size
    return (
        round(width * 0.22 * strength),
        round(height * 0.05 * strength),
        width,
        round(height * (1 - 0.14 * strength)),
    )


def _cropped(photo: Image.Image, strength: float) -> Image.Image:
    return photo.crop(_kept(photo.size, strength))


def _smaller(width: int, strength: float) -> int:
    return round(width + (480 - width) * min(1.0, strength)) if strength <= 1 else round(480 / strength)


def _small(photo: Image.Image, strength: float) -> Image.Image:
    width = _smaller(photo.width, strength)
    return photo.resize((width, round(width * photo.height / photo.width)), Image.Resampling.LANCZOS)


_STEEPEST: Final = math.radians(52)
"""Between the line of sight and the upright on the document, at strength 1."""
_DISTANCE: Final = 1.3
"""Of the camera, by the width of the photo."""


def _turned(x: float, y: float, size: tuple[int, int], strength: float) -> tuple[float, float]:
    """A point of the desk, seen by a camera that leans back."""
    width, height = size
    distance, angle = _DISTANCE * width, _STEEPEST * strength
    right, up = x - width / 2, height / 2 - y
    # It goes back as far as it needs to see the near edge whole.
    seen = distance * (1 - 0.33 * math.sin(angle)) / (distance + up * math.sin(angle))
    return width / 2 + right * seen, height / 2 - up * math.cos(angle) * seen


def _tilted(photo: Image.Image, strength: float) -> Image.Image:
    """The camera is held far from upright above the document: the far edge is shorter and everything flatter."""
    import cv2
    import numpy as np

    width, height = photo.size
    corners = ((0.0, 0.0), (float(width), 0.0), (float(width), float(height)), (0.0, float(height)))
    seen = [_turned(x, y, photo.size, strength) for x, y in corners]
    matrix = cv2.getPerspectiveTransform(np.array(corners, np.float32), np.array(seen, np.float32))
    pixels = cv2.warpPerspective(
        np.asarray(photo), matrix, photo.size, flags=cv2.INTER_LINEAR, borderValue=(91, 70, 48)
    )
    return Image.fromarray(pixels)


def _finger(photo: Image.Image, strength: float) -> Image.Image:
    """A thumb that holds the document at its lower right, and reaches over it by up to a third of its width."""
    width, height = photo.size
    thick, reach = height * 0.075, width * (0.1 + 0.3 * strength)
    row = height * 0.74
    mask = Image.new("L", photo.size)
    box = (width - reach, row - thick, width * 1.3, row + thick)
    ImageDraw.Draw(mask).rounded_rectangle(box, radius=thick, fill=255)
    mask = mask.filter(ImageFilter.GaussianBlur(max(1, width / 700)))
    across = Image.linear_gradient("L").resize((width, round(2 * thick)))
    shade = Image.new("L", photo.size, 128)
    shade.paste(across, (0, round(row - thick)))
    skin = Image.merge("RGB", [shade.point([round(top - value * 0.2) for value in range(256)]) for top in _SKIN])
    return Image.composite(skin, photo, mask)


_SKIN: Final = (226, 172, 140)


def _screen(photo: Image.Image, strength: float) -> Image.Image:
    """Photographed from a monitor: the colour stripes of its pixels, beating with those of the camera.

    ``strength``: how much of each pixel is dark; from 1 on with the bar of a window above it.
    """
    width, height = photo.size
    stripes = Image.new("RGB", (6, 6), "#FFFFFF")
    weak = round(255 - 75 * min(1.0, strength))
    for x in range(6):
        colour = [weak, weak, weak]
        colour[x // 2] = 255
        for y in range(5):
            stripes.putpixel((x, y), (colour[0], colour[1], colour[2]))
        stripes.putpixel((x, 5), (round(255 - 135 * min(1.0, strength)),) * 3)
    row = Image.new("RGB", (width, 6))
    for x in range(0, width, 6):
        row.paste(stripes, (x, 0))
    grid = Image.new("RGB", (width, height))
    for y in range(0, height, 6):
        grid.paste(row, (0, y))
    grid = grid.rotate(2.3, Image.Resampling.BILINEAR, fillcolor="#C8C8C8")
    shown = ImageChops.multiply(photo, grid)
    if strength >= 1:
        _window(shown)
    return shown


def _window(shown: Image.Image) -> None:
    width, height = shown.size
    bar = ImageDraw.Draw(shown)
    bar.rectangle((0, 0, width, height // 22), fill="#D7DAE0")
    for dot, colour in enumerate(("#EC6A5E", "#F4BF4F", "#61C554")):
        left = height // 60 + dot * height // 30
        bar.ellipse((left, height // 90, left + height // 45, height // 30), fill=colour)


def _colourless(photo: Image.Image, strength: float) -> Image.Image:
    return Image.blend(photo, photo.convert("L").convert("RGB"), min(1.0, strength))


_CHANGES: Final[dict[Defect, Callable[[Image.Image, float], Image.Image]]] = {
    Defect.BLURRED: _blurred,
    Defect.MOTION: _motion,
    Defect.GLARE: _glare,
    Defect.DARK: _dark,
    Defect.BRIGHT: _bright,
    Defect.CROPPED: _cropped,
    Defect.SMALL: _small,
    Defect.TILTED: _tilted,
    Defect.FINGER: _finger,
    Defect.BLACK_AND_WHITE: _colourless,
    Defect.SCREENSHOT: _screen,
}
