"""Derive every accent colour from the one hex that an operator gives, and measure the contrast.

The rules are `accentDerivation` of resources/theme/tokens.json. Work is done in OKLCH
(Björn Ottosson, "A perceptual color space for image processing", 2020), contrast is WCAG 2.2.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

TEXT_CONTRAST = 4.5
CONTROL_CONTRAST = 3.0
DARK_TEXT_CONTRAST = 7.0
WHITE = "#FFFFFF"

# How far an operator's hue may be darkened before it stops being that colour: below this share of the
# given lightness a yellow is brown, and ink on the true yellow is the better answer.
KEPT_LIGHTNESS = 0.75

_STEP = 0.02


@dataclass(frozen=True)
class Accent:
    """The accent tokens of one theme, as upper-case hex. `underline` asks for links to be underlined in ink."""

    accent: str
    hover: str
    pressed: str
    on_accent: str
    text: str
    soft: str
    line: str
    halo: str
    underline: bool = False

    def tokens(self) -> dict[str, str]:
        """Return the colours under the names of tokens.json."""
        return {
            "accent": self.accent,
            "accent-hover": self.hover,
            "accent-pressed": self.pressed,
            "on-accent": self.on_accent,
            "accent-text": self.text,
            "accent-soft": self.soft,
            "accent-line": self.line,
            "focus-halo": self.halo,
        }


def derive(colour: str, *, dark: bool, surface: str, ink: str, text: str) -> Accent:
    """Return the accent tokens for operator colour `colour` (#RRGGBB).

    `surface` and `text` are the theme's tokens of that name, `ink` is the dark text of the light theme
    that a light accent carries. Raises ValueError for anything that is not #RRGGBB.
    """
    _channels(colour)
    return _dark(colour, surface, ink, text) if dark else _light(colour, surface, ink, text)


def _light(colour: str, surface: str, ink: str, text: str) -> Accent:
    accent = _darkened(colour, lambda c: contrast(WHITE, c) >= TEXT_CONTRAST)
    if accent is None:
        return _with_ink(colour, surface, ink, text, shares=(0.08, 0.33, 0.17))
    soft = mix(accent, surface, 0.08)
    link = _darkened(
        accent,
        lambda c: contrast(c, surface) >= TEXT_CONTRAST and contrast(c, soft) >= TEXT_CONTRAST,
        limit=0.0,
    )
    return Accent(
        accent=accent,
        hover=shift(accent, -0.05),
        pressed=shift(accent, -0.10),
        on_accent=WHITE,
        text=link or text,
        soft=soft,
        line=mix(accent, surface, 0.33),
        halo=mix(accent, surface, 0.17),
    )


def _dark(colour: str, surface: str, ink: str, text: str) -> Accent:
    accent = _lightened(colour, surface) or _darkened(
        colour,
        lambda c: contrast(WHITE, c) >= TEXT_CONTRAST and contrast(c, surface) >= CONTROL_CONTRAST,
    )
    if accent is None:
        return _with_ink(colour, surface, ink, text, shares=(0.14, 0.45, 0.30))
    brighter = shift(accent, +0.03)
    return Accent(
        accent=accent,
        hover=brighter if contrast(WHITE, brighter) >= TEXT_CONTRAST else shift(accent, -0.02),
        pressed=shift(accent, -0.04),
        on_accent=WHITE,
        text=_dark_text(accent, surface),
        soft=mix(accent, surface, 0.14),
        line=mix(accent, surface, 0.45),
        halo=mix(accent, surface, 0.30),
    )


def _with_ink(
    colour: str,
    surface: str,
    ink: str,
    text: str,
    *,
    shares: tuple[float, float, float],
) -> Accent:
    """Answer for a colour that white cannot stand on: ink on it, and links in text colour, underlined."""
    soft, line, halo = shares
    return Accent(
        accent=colour.upper(),
        hover=_kept_under_ink(colour, -0.03, ink),
        pressed=_kept_under_ink(colour, -0.06, ink),
        on_accent=ink,
        text=text,
        soft=mix(colour, surface, soft),
        line=mix(colour, surface, line),
        halo=mix(colour, surface, halo),
        underline=True,
    )


def _kept_under_ink(colour: str, by: float, ink: str) -> str:
    darker = shift(colour, by)
    return darker if contrast(ink, darker) >= TEXT_CONTRAST else shift(colour, -by)


def _darkened(colour: str, accepted: Callable[[str], bool], *, limit: float = KEPT_LIGHTNESS) -> str | None:
    """Return the first accepted colour going down in lightness, or None when that would leave the hue."""
    start = to_oklch(colour)[0]
    step = 0
    while True:
        candidate = colour.upper() if step == 0 else shift(colour, -_STEP * step)
        if accepted(candidate):
            return candidate
        step += 1
        if start - _STEP * step < max(start * limit, 0.0):
            return None


def _lightened(colour: str, surface: str) -> str | None:
    start = to_oklch(colour)[0]
    step = 0
    while start + _STEP * step <= 1.0:
        candidate = colour.upper() if step == 0 else shift(colour, _STEP * step)
        if contrast(WHITE, candidate) < TEXT_CONTRAST:
            return None
        if contrast(candidate, surface) >= CONTROL_CONTRAST:
            return candidate
        step += 1
    return None


def _dark_text(accent: str, surface: str) -> str:
    _, chroma, hue = to_oklch(accent)
    lightness = 0.77
    while True:
        candidate = from_oklch(lightness, min(chroma, 0.13), hue)
        if contrast(candidate, surface) >= DARK_TEXT_CONTRAST or lightness >= 1.0:
            return candidate
        lightness += _STEP


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2.2 contrast ratio of two opaque colours, 1.0 to 21.0."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mix(colour: str, surface: str, share: float) -> str:
    """Return `share` (0 to 1) of `colour` over `surface`, as CSS color-mix in sRGB does."""
    pairs = zip(_channels(colour), _channels(surface), strict=True)
    return _hex(*(share * a + (1 - share) * b for a, b in pairs))


def shift(colour: str, by: float) -> str:
    """Return `colour` with its OKLCH lightness (0 to 1) moved by `by`; hue kept, chroma cut to the gamut."""
    lightness, chroma, hue = to_oklch(colour)
    return from_oklch(min(1.0, max(0.0, lightness + by)), chroma, hue)


def to_oklch(colour: str) -> tuple[float, float, float]:
    """Return lightness (0 to 1), chroma and hue (radians) of #RRGGBB."""
    r, g, b = (_linear(c) for c in _channels(colour))
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    medium = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b_axis = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return lightness, math.hypot(a, b_axis), math.atan2(b_axis, a)


def from_oklch(lightness: float, chroma: float, hue: float) -> str:
    """Return #RRGGBB; chroma is reduced until the colour exists in sRGB, so the hue never turns."""
    low, high = 0.0, chroma
    rgb = _oklch_to_rgb(lightness, chroma, hue)
    if not _in_gamut(rgb):
        for _ in range(16):
            middle = (low + high) / 2
            if _in_gamut(_oklch_to_rgb(lightness, middle, hue)):
                low = middle
            else:
                high = middle
        rgb = _oklch_to_rgb(lightness, low, hue)
    return _hex(*(_encoded(c) for c in rgb))


def _oklch_to_rgb(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a, b = chroma * math.cos(hue), chroma * math.sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _in_gamut(rgb: tuple[float, float, float]) -> bool:
    return all(-1e-4 <= channel <= 1 + 1e-4 for channel in rgb)


def _channels(colour: str) -> tuple[float, float, float]:
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"An accent colour looks like #1C44C4, not {colour!r}.")
    try:
        value = int(colour[1:], 16)
    except ValueError:
        raise ValueError(f"An accent colour looks like #1C44C4, not {colour!r}.") from None
    return (value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255


def _hex(*channels: float) -> str:
    return "#" + "".join(f"{round(min(1.0, max(0.0, c)) * 255):02X}" for c in channels)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _encoded(channel: float) -> float:
    channel = min(1.0, max(0.0, channel))
    return channel * 12.92 if channel <= 0.0031308 else float(1.055 * channel ** (1 / 2.4) - 0.055)


def _luminance(colour: str) -> float:
    r, g, b = (_linear(c) for c in _channels(colour))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
