"""The ways in which one word of a name may be written in the letters A to Z.

ICAO Doc 9303 part 3, section 6 names one spelling for each letter; states and older documents use others of the same
tables' notes, and people write their own name with the letters that their keyboard has.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from .transliteration import NotLatinError, transliterate

_MOST: Final = 512
"""Spellings of one word that are looked at; a word of nine letters with two spellings each reaches it."""

# fmt: off
_OTHERS: Final[dict[str, tuple[str, ...]]] = {
    "Ä": ("A",), "Å": ("A",), "Æ": ("A", "E"), "Ö": ("O",), "Ø": ("O",), "Œ": ("O",), "Ü": ("U", "UXX"),
    "Ñ": ("NXX", "NY"), "ẞ": ("S",), "Ð": ("DH", "TH"), "Þ": ("T",), "Đ": ("DJ",), "Ĳ": ("Y",), "Ë": ("YO",),
    "Ő": ("OE",), "Ű": ("UE",), "Ğ": ("",), "Ç": ("CH",), "Ş": ("SH",), "Š": ("SH",), "Č": ("CH",), "Ž": ("ZH",),
    "Г": ("H", "GH"), "Е": ("YE", "JE", "IE"), "Ё": ("YO", "IO", "JO"), "Ж": ("J", "Z"), "Й": ("Y", "J"),
    "И": ("Y",), "Х": ("H", "X"), "Ц": ("C", "TC"), "Ч": ("C",), "Ш": ("S",), "Щ": ("SHT", "SCH"), "Ы": ("I",),
    "Ъ": ("", "A", "U"), "Ь": ("I",), "Э": ("EH",), "Ю": ("YU", "JU"), "Я": ("YA", "JA"), "Є": ("YE", "JE"),
    "Ї": ("YI", "JI"), "І": ("Y",), "Ў": ("W",), "Ђ": ("DJ",), "Ћ": ("C", "CH"), "Џ": ("DZH",),
}
"""Beside the one of the table: Doc 9303's alternatives, exceptions by state, and usual passports before 2010."""
# fmt: on
_JOINED: Final = (("AE", "A"), ("OE", "O"), ("UE", "U"), ("AA", "A"), ("SS", "S"))
_UMLAUTS: Final = frozenset({"D", "AUT", "CHE", "LIE", "LUX", "DNK", "NOR", "SWE", "FIN", "ISL", "EST", "HUN", "TUR"})
"""Issuers where AE, OE and UE in the code lines usually stand for one letter."""


def capitals(name: str) -> str:
    """In capitals, with marks as letters of their own: ``ß`` and the dotless ``ı`` have none in Python's rules."""
    return unicodedata.normalize("NFC", name.replace("ß", "ẞ").replace("ı", "I")).upper()


def spellings(word: str, *, issuer: str = "") -> frozenset[str]:
    """Every spelling of one word. Raises `NotLatinError` for a script without a table."""
    found = {""}
    for letter in capitals(word):
        found = {start + end for start in found for end in _letter(letter, issuer)}
        if len(found) > _MOST:
            # A word of so many marks: the table's own spelling is enough.
            return frozenset({transliterate(word, issuer=issuer).replace("<", "")})
    return frozenset(found)


def undone(word: str, *, issuer: str) -> frozenset[str]:
    """What may have stood for a word of the code lines: MUELLER for Müller, whom others write Muller.

    Only for issuers whose languages have such letters: nobody calls Samuel Samul.
    """
    if issuer not in _UMLAUTS:
        return frozenset({word})
    found = {word}
    for pair, single in _JOINED:
        found |= {one.replace(pair, single) for one in found}
    return frozenset(found)


def _letter(letter: str, issuer: str) -> tuple[str, ...]:
    if "A" <= letter <= "Z":
        return (letter,)
    usual = transliterate(letter, issuer=issuer)
    return (usual, *_OTHERS.get(letter, ()), transliterate(letter))


__all__ = ["NotLatinError", "capitals", "spellings", "undone"]
