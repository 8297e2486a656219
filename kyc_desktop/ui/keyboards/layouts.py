"""What stands on which key. Pure data: rows of `KeySpec`, counted in columns of equal width.

Letters stand where the people of a language know them from their phones. Chinese names are typed in the Latin letters
of the passport, as every field that is compared with a document needs them, so Chinese has no input of its own here;
Arabic has its letters for what a person reads (a message to a reviewer) and the Latin ones for what a document says.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["numeric", "email", "text", "password"]
Act = Literal["", "shift", "delete", "clear", "space", "symbols", "letters", "script", "next"]
Page = Literal["letters", "symbols"]

NARROWEST: Final = 10
"""Columns of the narrowest layout; none has more than 11, so that a key stays 64 physical pixels wide in landscape."""


@dataclass(frozen=True, slots=True)
class KeySpec:
    """``text``: what is typed, and written on the key. ``act``: what it does where it types nothing. ``columns``: how
    wide it is."""

    text: str = ""
    act: Act = ""
    columns: float = 1.0


Row = tuple[KeySpec, ...]

_QWERTY: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_LATIN: Final[dict[str, tuple[str, str, str]]] = {
    "es": ("qwertyuiop", "asdfghjklñ", "zxcvbnm"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn"),
    "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnm"),
    "pt": ("qwertyuiop", "asdfghjklç", "zxcvbnm"),
}
_ARABIC: Final = ("ضصثقفغعهخحج", "شسيبلاتنمكط", "ذءؤرىةوزظد")
_SYMBOLS: Final = ("1234567890", "@#&*()-+/:", "!?\"';,.%=")
_MORE_SYMBOLS: Final = ("1234567890", "~`|\\<>{}[]", "$€£^_°§¿¡")

ACCENTS: Final[dict[str, str]] = {
    "a": "àáâäãåāăąæ",
    "c": "çćčĉ",
    "d": "ďđð",
    "e": "éèêëēęěė",
    "g": "ğģ",
    "i": "íìîïīįı",
    "k": "ķ",
    "l": "łľļ",
    "n": "ñńňņ",
    "o": "óòôöõøōőœ",
    "r": "řŕ",
    "s": "śšşșß",
    "t": "ťţțþ",
    "u": "úùûüūůűų",
    "y": "ýÿ",
    "z": "źžż",
    "ا": "أإآٱ",
    "ي": "ئ",
    "ه": "ة",
    "و": "ؤ",
    "-": "–_",
    "'": "’",
}
"""What a key offers when it is held, smallest letters first; capitals are made of them."""


def columns(language: str, kind: Kind, script: str) -> int:
    """The width of the layout in columns."""
    if kind == "numeric":
        return 3
    return max(len(row) for row in letters(language, kind, script)[:2])


def letters(language: str, kind: Kind, script: str) -> tuple[str, ...]:
    """The three rows of letters. ``script``: "own" or "latin", which differ in Arabic only."""
    tongue = language.partition("-")[0]
    if tongue == "ar" and script == "own" and kind == "text":
        return _ARABIC
    if kind in ("email", "password") and tongue == "de":
        # Umlauts are no characters of an address; in a password they are long presses.
        return "qwertzuiop", "asdfghjkl", "yxcvbnm"
    rows = _LATIN.get(tongue, _QWERTY)
    if kind == "email":
        return tuple("".join(one for one in row if one.isascii()) for row in rows)
    return rows


def rows(language: str, kind: Kind, *, page: Page = "letters", script: str = "latin", more: bool = False) -> list[Row]:
    """The keys of a keyboard, top to bottom. ``more``: the second page of symbols (Shift of the first)."""
    if kind == "numeric":
        return [_keys("123"), _keys("456"), _keys("789"), (KeySpec(act="clear"), KeySpec("0"), KeySpec(act="delete"))]
    wide = columns(language, kind, script)
    if page == "symbols":
        return [*_symbols(_MORE_SYMBOLS if more else _SYMBOLS, wide), _bottom(language, kind, wide, "letters")]
    first, second, third = letters(language, kind, script)
    side = (wide - len(third)) / 2
    shift: Row = () if _caseless(first) else (KeySpec(act="shift", columns=side),)
    rest = wide - len(third) - sum(key.columns for key in shift)
    digits = tuple(KeySpec(digit, columns=wide / 10) for digit in "1234567890")
    return [
        digits,
        _keys(first),
        _keys(second),
        (*shift, *_keys(third), KeySpec(act="delete", columns=rest)),
        _bottom(language, kind, wide, "symbols"),
    ]


def _symbols(found: tuple[str, str, str], wide: int) -> list[Row]:
    stretched = wide / 10
    upper = [tuple(KeySpec(one, columns=stretched) for one in row) for row in found[:2]]
    narrow = wide / 12
    return [
        *upper,
        (
            KeySpec(act="shift", columns=1.5 * narrow),
            *(KeySpec(one, columns=narrow) for one in found[2]),
            KeySpec(act="delete", columns=1.5 * narrow),
        ),
    ]


def _bottom(language: str, kind: Kind, wide: int, other: Literal["letters", "symbols"]) -> Row:
    """The lowest row: the way to the other page, what the kind needs most, the space bar, and the way on."""
    turn, on = KeySpec(act=other, columns=1.6), KeySpec(act="next", columns=1.6)
    if kind == "email":
        ends = [turn, KeySpec("@", columns=1.4), KeySpec("."), KeySpec("-"), KeySpec("_"), KeySpec("+")]
        return (*ends, KeySpec(".com", columns=wide - sum(key.columns for key in (*ends, on))), on)
    script = (KeySpec(act="script", columns=1.4),) if language == "ar" and kind == "text" else ()
    ends = [turn, *script, KeySpec("-"), KeySpec("'"), KeySpec("."), on]
    space = KeySpec(" ", "space", wide - sum(key.columns for key in ends))
    return (turn, *script, KeySpec("-"), space, KeySpec("'"), KeySpec("."), on)


def _keys(texts: str) -> Row:
    return tuple(KeySpec(text) for text in texts)


def _caseless(row: str) -> bool:
    return row.upper() == row
