"""How the gallery draws each state: looks, text size, language, size of the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Kiosk = Literal["portrait", "landscape"]


@dataclass(frozen=True, kw_only=True)
class Variant:
    """One way of drawing every state; its name ends the names of the pictures.

    ``text_scale``: 1.5 is text of 150 %. ``locale``: BCP 47; ``en-XA`` is English with accents, in brackets and 40 %
    longer, which shows what a translation would cut. ``mirrored``: laid out from right to left, which an Arabic
    locale is anyway. ``size``: of the window in device-independent pixels, None for that of the state. ``kiosk``: on
    the screen of a kiosk instead of a window.
    """

    name: str
    look: Literal["light", "dark"] = "light"
    high_contrast: bool = False
    text_scale: float = 1.0
    locale: str = "en-US"
    mirrored: bool = False
    size: tuple[int, int] | None = None
    kiosk: Kiosk | None = None


LIGHT: Final = Variant(name="light")
DARK: Final = Variant(name="dark", look="dark")
CONTRAST_LIGHT: Final = Variant(name="contrast-light", high_contrast=True)
CONTRAST_DARK: Final = Variant(name="contrast-dark", look="dark", high_contrast=True)
TEXT_150: Final = Variant(name="text-150", text_scale=1.5, size=(1120, 760))
TEXT_200: Final = Variant(name="text-200", text_scale=2.0, size=(1120, 760))
RTL: Final = Variant(name="rtl", locale="ar", mirrored=True)
PSEUDO: Final = Variant(name="pseudo", locale="en-XA")
SMALL: Final = Variant(name="small", size=(880, 600))
SPANISH: Final = Variant(name="es", locale="es")
FRENCH: Final = Variant(name="fr", locale="fr")
GERMAN: Final = Variant(name="de", locale="de")
PORTUGUESE: Final = Variant(name="pt-BR", locale="pt-BR")
CHINESE: Final = Variant(name="zh-Hans", locale="zh-Hans")
KIOSK_PORTRAIT: Final = Variant(name="kiosk-portrait", size=(675, 1200), kiosk="portrait")
KIOSK_LANDSCAPE: Final = Variant(name="kiosk-landscape", size=(1200, 675), kiosk="landscape")
KIOSK_RATIO: Final = 1.6
"""Pixels of the screen of a kiosk for each pixel of the design of the window: 1080 for 675."""

VARIANTS: Final[tuple[Variant, ...]] = (
    LIGHT,
    DARK,
    CONTRAST_LIGHT,
    CONTRAST_DARK,
    TEXT_150,
    TEXT_200,
    RTL,
    PSEUDO,
    SMALL,
    SPANISH,
    FRENCH,
    GERMAN,
    PORTUGUESE,
    CHINESE,
    KIOSK_PORTRAIT,
    KIOSK_LANDSCAPE,
)
BY_NAME: Final = {variant.name: variant for variant in VARIANTS}
USUAL: Final[tuple[Variant, ...]] = (LIGHT, DARK)
"""What is drawn when nobody names a variant."""
