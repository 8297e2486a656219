"""Words of many languages by the script they are written in: what the Unicode CLDR calls countries and months.

Needs the package Babel, which carries the CLDR (Unicode licence).
"""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass
from typing import Final

from babel import Locale

LANGUAGES: Final[dict[str, tuple[str, ...]]] = {
    "Latn": (
        "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "hu", "tr", "vi", "ro", "sv", "fi", "lv", "sq", "hr",
        "id", "az", "et", "is",
    ),
    "Cyrl": ("ru", "uk", "bg", "sr", "mk", "kk", "mn", "be", "ky"),
    "Grek": ("el",),
    "Arab": ("ar", "fa", "ur"),
    "Hebr": ("he",),
    "Hani": ("zh", "zh_Hant"),
    "Jpan": ("ja",),
    "Kore": ("ko",),
    "Deva": ("hi", "ne", "mr"),
    "Beng": ("bn",),
    "Thai": ("th",),
    "Geor": ("ka",),
    "Armn": ("hy",),
    "Ethi": ("am",),
    "Taml": ("ta",),
    "Telu": ("te",),
    "Knda": ("kn",),
    "Mlym": ("ml",),
    "Gujr": ("gu",),
    "Guru": ("pa",),
    "Sinh": ("si",),
    "Khmr": ("km",),
    "Laoo": ("lo",),
    "Mymr": ("my",),
}  # fmt: skip
"""By the four letters of ISO 15924."""
_NAMES: Final[dict[str, str]] = {
    "Latn": "LATIN", "Cyrl": "CYRILLIC", "Grek": "GREEK", "Arab": "ARABIC", "Hebr": "HEBREW", "Deva": "DEVANAGARI",
    "Beng": "BENGALI", "Thai": "THAI", "Geor": "GEORGIAN", "Armn": "ARMENIAN", "Ethi": "ETHIOPIC", "Taml": "TAMIL",
    "Telu": "TELUGU", "Knda": "KANNADA", "Mlym": "MALAYALAM", "Gujr": "GUJARATI", "Guru": "GURMUKHI",
    "Sinh": "SINHALA", "Khmr": "KHMER", "Laoo": "LAO", "Mymr": "MYANMAR", "Hani": "CJK", "Kore": "HANGUL",
}  # fmt: skip
_CASED: Final = frozenset({"Latn", "Cyrl", "Grek", "Armn"})


@dataclass(frozen=True, slots=True)
class Words:
    """The words of each script."""

    by_script: dict[str, tuple[str, ...]]

    def line(self, rng: random.Random, script: str, *, least: int = 5) -> str:
        """Words of ``script``, at least ``least`` characters of them."""
        capitals = script in _CASED and rng.random() < 0.6
        text = ""
        while len(text) < least:
            text = f"{text} {rng.choice(self.by_script[script])}".strip()
        return text.upper() if capitals else text


def load() -> Words:
    return Words({script: tuple(sorted(_words(script))) for script in LANGUAGES})


def _words(script: str) -> set[str]:
    found: set[str] = set()
    for language in LANGUAGES[script]:
        locale = Locale.parse(language)
        phrases = [*locale.territories.values(), *locale.languages.values()]
        for width in ("wide", "abbreviated"):
            phrases += [*locale.months["format"][width].values(), *locale.days["format"][width].values()]
        for phrase in phrases:
            found |= {word for word in phrase.split() if _belongs(word, script)}
    return found


def _belongs(word: str, script: str) -> bool:
    letters = [letter for letter in word if unicodedata.category(letter)[0] in "LM"]
    if len(letters) < 2 or len(letters) < len(word) - 1:
        return False
    if script == "Jpan":
        return all(unicodedata.name(c, "").startswith(("CJK", "HIRAGANA", "KATAKANA")) for c in letters)
    return all(unicodedata.name(c, "").startswith((_NAMES[script], "COMBINING")) for c in letters)
