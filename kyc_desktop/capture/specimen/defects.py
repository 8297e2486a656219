"""What goes wrong with photos, done to a good one. The names are those of the problem codes they cause."""

from __future__ import annotations

from enum import StrEnum

from PIL import Image, ImageChops, ImageDraw, ImageFilter


class Defect(StrEnum):
    """``EXPIRED``, ``WRONG_SIDE``, ``SAME`` and ``NOT_DOCUMENT`` change what is drawn, the others the photo of it."""

    BLURRED = "blurred"
    GLARE = "glare"
    DARK = "dark"
    BRIGHT = "bright"
    CROPPED = "cropped"
    SMALL = "small"
    TILTED = "tilted"
    BLACK_AND_WHITE = "black_and_white"
    SCREENSHOT = "screenshot"
    EXPIRED = "expired"
    WRONG_SIDE = "wrong_side"
    SAME = "same"
    NOT_DOCUMENT = "not_document"


def spoil(photo: Image.Image, defect: Defect) -> Image.Image:
    """The photo with the defect; unchanged for those that concern what is drawn."""
    width, height = photo.size
    if defect is Defect.BLURRED:
        return photo.filter(ImageFilter.GaussianBlur(width / 180))
    if defect is Defect.GLARE:
        return _glare(photo)
    if defect is Defect.DARK:
        return photo.point(lambda value: value * 0.16)
    if defect is Defect.BRIGHT:
        return photo.point(lambda value: 150 + value * 0.9)
    if defect is Defect.CROPPED:
        return photo.crop((round(width * 0.22), round(height * 0.05), width, round(height * 0.86)))
    if defect is Defect.SMALL:
        return photo.resize((480, round(480 * height / width)), Image.Resampling.LANCZOS)
    if defect is Defect.TILTED:
        return _tilted(photo)
    if defect is Defect.BLACK_AND_WHITE:
        return photo.convert("L").convert("RGB")
    if defect is Defect.SCREENSHOT:
        return _screen(photo)
    return photo


def _glare(photo: Image.Image) -> Image.Image:
    """A lamp mirrored in the laminate, over the lower right of the text."""
    width, height = photo.size
    light = Image.new("L", photo.size)
    spot = (width * 0.45, height * 0.42, width * 0.8, height * 0.8)
    ImageDraw.Draw(light).ellipse(spot, fill=255)
    halo = light.filter(ImageFilter.GaussianBlur(width / 16)).point(lambda value: value * 0.8)
    light = ImageChops.lighter(light.filter(ImageFilter.GaussianBlur(width / 60)), halo)
    return ImageChops.screen(photo, Image.merge("RGB", [light] * 3))


def _tilted(photo: Image.Image) -> Image.Image:
    """The far edge shorter by a third: a phone held far from upright."""
    width, height = photo.size
    inset = width / 6
    # QUAD takes the corners of the source from which each corner of the result comes.
    corners = (-inset, 0, -inset * 0.1, height, width + inset * 0.1, height, width + inset, 0)
    return photo.transform(photo.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC, fillcolor="#5B4630")


def _screen(photo: Image.Image) -> Image.Image:
    """Photographed from a monitor: the colour stripes of its pixels, beating with those of the camera."""
    width, height = photo.size
    stripes = Image.new("RGB", (6, 6), "#FFFFFF")
    for x, colour in enumerate(("#FFB4B4", "#FFB4B4", "#B4FFB4", "#B4FFB4", "#B4B4FF", "#B4B4FF")):
        for y in range(5):
            stripes.putpixel((x, y), tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5)))
    for x in range(6):
        stripes.putpixel((x, 5), (120, 120, 120))
    grid = Image.new("RGB", (width, height))
    row = Image.new("RGB", (width, 6))
    for x in range(0, width, 6):
        row.paste(stripes, (x, 0))
    for y in range(0, height, 6):
        grid.paste(row, (0, y))
    grid = grid.rotate(2.3, Image.Resampling.BILINEAR, fillcolor="#C8C8C8")
    shown = ImageChops.multiply(photo, grid)
    bar = ImageDraw.Draw(shown)
    bar.rectangle((0, 0, width, height // 22), fill="#D7DAE0")
    for dot, colour in enumerate(("#EC6A5E", "#F4BF4F", "#61C554")):
        left = height // 60 + dot * height // 30
        bar.ellipse((left, height // 90, left + height // 45, height // 30), fill=colour)
    return shown
