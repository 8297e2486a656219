"""A page with a scale in millimetres: text, code lines and barcodes land where the standards put them."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from kyc_desktop import resource

from . import art
from .people import Look

INK: Final = "#1B2438"
LABEL: Final = "#56688A"
RED: Final = "#A03048"
_PITCH: Final = 2.54
"""Millimetres from one character of a code line to the next (ICAO 9303 part 3, section 4.5: ten to the inch)."""
_ADVANCE: Final = 0.723
"""Width of a character of the font in units of its size."""


class Sheet:
    """One page under construction. Every position and size is in millimetres from the top left corner."""

    def __init__(self, page: Image.Image, scale: float) -> None:
        self.page = page
        self._scale = scale
        self._ink = ImageDraw.Draw(page)

    def px(self, millimetres: float) -> int:
        return round(millimetres * self._scale)

    def text(
        self,
        at: tuple[float, float],
        words: str,
        height: float,
        *,
        colour: str = INK,
        bold: bool = False,
        width: float | None = None,
    ) -> None:
        """Text whose capitals are about 0.73 of ``height``, made smaller where it is wider than ``width``."""
        font = _font("InterDisplay-SemiBold" if bold else "Inter-Medium", height * self._scale)
        if width is not None and font.getlength(words) > width * self._scale:
            font = font.font_variant(size=font.size * width * self._scale / font.getlength(words))
        self._ink.text((self.px(at[0]), self.px(at[1])), words, font=font, fill=colour)

    def field(self, at: tuple[float, float], label: str, value: str, *, width: float | None = None) -> None:
        """A small label and the value under it."""
        self.text(at, label, 1.9, colour=LABEL, width=width)
        self.text((at[0], at[1] + 2.3), value, 3.1, bold=True, width=width)

    def code_lines(self, lines: Sequence[str], *, left: float, top: float) -> None:
        """OCR-B, size 1: each character in its own cell. ``top``: of the first line's capitals."""
        font = _ocr_b(_PITCH / _ADVANCE * self._scale)
        for row, line in enumerate(lines):
            for column, character in enumerate(line):
                at = (left + column * _PITCH) * self._scale, (top + row * 2 * 3.175) * self._scale
                self._ink.text(at, character, font=font, fill="#14161C", anchor="ls")

    def box(self, at: tuple[float, float], size: tuple[float, float], colour: str) -> None:
        left, top = self.px(at[0]), self.px(at[1])
        self._ink.rectangle((left, top, left + self.px(size[0]), top + self.px(size[1])), fill=colour)

    def picture(self, at: tuple[float, float], image: Image.Image) -> None:
        self.page.paste(image, (self.px(at[0]), self.px(at[1])), image if image.mode == "RGBA" else None)

    def portrait(self, at: tuple[float, float], size: tuple[float, float], look: Look) -> Image.Image:
        image = art.portrait((self.px(size[0]), self.px(size[1])), look)
        self.picture(at, image)
        return image

    def mark(self) -> None:
        """SPECIMEN across the page, faint enough to read through, and a line that says what this is."""
        width, height = self.page.size
        stamp = Image.new("RGBA", (width, height), (0, 0, 0, 0))
        font = _font("InterDisplay-SemiBold", height * 0.2)
        ink = ImageDraw.Draw(stamp)
        ink.text((width / 2, height * 0.42), "SPECIMEN", font=font, fill=(160, 48, 72, 255), anchor="mm")
        turned = stamp.getchannel("A").rotate(18, Image.Resampling.BICUBIC).point(lambda value: value * 0.13)
        self.page.paste(Image.new("RGB", (width, height), RED), (0, 0), turned)

    def disclaimer(self, at: tuple[float, float]) -> None:
        self.text(at, "Invented specimen for testing. Not a document. Nobody shown exists.", 1.5, colour=RED)


@functools.cache
def _font(name: str, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resource.path("fonts", f"{name}.ttf")), size)


@functools.cache
def _ocr_b(size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resource.path("specimen", "OCRB.otf")), size)
