"""Names in the letters of the machine readable zone: ICAO Doc 9303 part 3 (eighth edition), section 6.

Tables A (Latin) and B (Cyrillic). Table C (Arabic) is not here: it encodes, and nobody writes such names by hand.
"""

from __future__ import annotations

import unicodedata
from typing import Final

FILLER: Final = "<"

# fmt: off
_LATIN: Final[dict[str, str]] = {
    "Á": "A", "À": "A", "Â": "A", "Ä": "AE", "Ã": "A", "Ă": "A", "Å": "AA", "Ā": "A", "Ą": "A",
    "Ć": "C", "Ĉ": "C", "Č": "C", "Ċ": "C", "Ç": "C",
    "Đ": "D", "Ď": "D", "Ð": "D",
    "É": "E", "È": "E", "Ê": "E", "Ë": "E", "Ě": "E", "Ė": "E", "Ē": "E", "Ę": "E", "Ĕ": "E",
    "Ĝ": "G", "Ğ": "G", "Ġ": "G", "Ģ": "G",
    "Ħ": "H", "Ĥ": "H",
    "Í": "I", "Ì": "I", "Î": "I", "Ï": "I", "Ĩ": "I", "İ": "I", "Ī": "I", "Į": "I", "Ĭ": "I",
    "Ĵ": "J", "Ķ": "K",
    "Ł": "L", "Ĺ": "L", "Ľ": "L", "Ļ": "L", "Ŀ": "L",
    "Ń": "N", "Ñ": "N", "Ň": "N", "Ņ": "N", "Ŋ": "N",
    "Ø": "OE", "Ó": "O", "Ò": "O", "Ô": "O", "Ö": "OE", "Õ": "O", "Ő": "O", "Ō": "O", "Ŏ": "O",
    "Ŕ": "R", "Ř": "R", "Ŗ": "R",
    "Ś": "S", "Ŝ": "S", "Š": "S", "Ş": "S", "ẞ": "SS",
    "Ť": "T", "Ţ": "T", "Ŧ": "T",
    "Ú": "U", "Ù": "U", "Û": "U", "Ü": "UE", "Ũ": "U", "Ŭ": "U", "Ű": "U", "Ů": "U", "Ū": "U", "Ų": "U",
    "Ŵ": "W", "Ý": "Y", "Ÿ": "Y", "Ŷ": "Y",
    "Ź": "Z", "Ž": "Z", "Ż": "Z",
    "Þ": "TH", "Æ": "AE", "Ĳ": "IJ", "Œ": "OE",
}
_CYRILLIC: Final[dict[str, str]] = {
    "А": "A", "Б": "B", "В": "V", "Г": "G", "Д": "D", "Е": "E", "Ё": "E", "Ж": "ZH", "З": "Z", "И": "I",
    "І": "I", "Й": "I", "К": "K", "Л": "L", "М": "M", "Н": "N", "О": "O", "П": "P", "Р": "R", "С": "S",
    "Т": "T", "У": "U", "Ф": "F", "Х": "KH", "Ц": "TS", "Ч": "CH", "Ш": "SH", "Щ": "SHCH", "Ы": "Y",
    "Ъ": "IE", "Ь": "", "Э": "E", "Ю": "IU", "Я": "IA", "Ѵ": "Y", "Ґ": "G", "Ў": "U", "Ѫ": "U", "Ѓ": "G",
    "Ђ": "D", "Ѕ": "DZ", "Ј": "J", "Ќ": "K", "Љ": "LJ", "Њ": "NJ", "Ћ": "C", "Џ": "DZ", "Є": "IE", "Ї": "I",
}
# fmt: on
_CYRILLIC_BY_STATE: Final[dict[str, dict[str, str]]] = {
    "BLR": {"Г": "H", "Ё": "IO"},
    "UKR": {"Г": "H", "И": "Y"},
    "SRB": {"Ж": "Z", "Х": "H", "Ц": "C", "Ч": "C", "Ш": "S"},
    "MKD": {"Х": "H", "Ц": "C"},
    "BGR": {"Щ": "SHT"},
}
"""The exceptions that the notes of table B name, by issuing state."""
_DROPPED: Final = frozenset("'’‘ʼʻ`´.,")
"""Part 4, section 4.2.2: apostrophes and the like leave no gap (O'CONNOR is OCONNOR)."""


class NotLatinError(ValueError):
    """A letter that no table of Doc 9303 turns into Latin. ``letter`` is that letter."""

    def __init__(self, letter: str) -> None:
        super().__init__(f"no transliteration for U+{ord(letter):04X}")
        self.letter = letter


def transliterate(name: str, *, issuer: str = "") -> str:
    """``name`` in A to Z, words and hyphenated parts separated by one filler ``<``.

    ``issuer``: the issuing state (three letters), for the exceptions of table B. Letters with marks that the
    table does not list lose their marks (``Ế`` is E). Raises `NotLatinError` for any other script.
    """
    exceptions = _CYRILLIC_BY_STATE.get(issuer, {})
    out: list[str] = []
    # German and Turkish small letters have no single capital of their own in Python's rules.
    capitals = unicodedata.normalize("NFC", name.replace("ß", "ẞ").replace("ı", "I")).upper()
    for letter in capitals:
        if "A" <= letter <= "Z":
            out.append(letter)
        elif letter in _DROPPED or unicodedata.combining(letter):
            continue
        elif unicodedata.category(letter) in ("Zs", "Pd", "Cc"):
            out.append(FILLER)
        else:
            out.append(exceptions.get(letter) or _one(letter))
    return FILLER.join(part for part in "".join(out).split(FILLER) if part)


def _one(letter: str) -> str:
    for table in (_LATIN, _CYRILLIC):
        if letter in table:
            return table[letter]
    base = unicodedata.normalize("NFD", letter)[0]
    if base == letter:
        raise NotLatinError(letter)
    return base if "A" <= base <= "Z" else _one(base)
