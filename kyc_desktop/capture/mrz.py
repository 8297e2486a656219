"""The machine readable zone: check digits and the lines of TD1, TD2 and TD3 documents.

ICAO Doc 9303, eighth edition: part 3 section 4.9 (check digits), part 4 section 4.2 (TD3, passports),
part 5 section 4.2 (TD1, cards), part 6 section 4.2 (TD2).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from .transliteration import FILLER, transliterate

_WEIGHTS: Final = (7, 3, 1)
_VALUES: Final = {c: n for n, c in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")} | {FILLER: 0}
ALPHABET: Final = frozenset(_VALUES)

SHAPES: Final = {"TD1": (3, 30), "TD2": (2, 36), "TD3": (2, 44)}
"""Number of lines and characters of a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """What is encoded. ``kind``: one or two letters (``P``, ``I``, ``AC``). States: three letters, ``D`` for Germany.

    ``optional`` and, on TD1 only, ``optional2`` are free for the issuer (personal number).
    """

    kind: str
    issuer: str
    surname: str
    given_names: str
    number: str
    nationality: str
    birth_date: date
    sex: str  # M, F or X
    expiry_date: date
    optional: str = ""
    optional2: str = ""


def check_digit(text: str) -> int:
    """Modulus 10 with the weights 7, 3, 1 (part 3, section 4.9). Raises KeyError outside A to Z, 0 to 9, ``<``."""
    return sum(_VALUES[c] * _WEIGHTS[i % 3] for i, c in enumerate(text)) % 10


def td3(zone: Zone) -> tuple[str, str]:
    """The two lines of a passport. Raises ValueError where a field does not fit."""
    number, rest = _number(zone.number, room=0)
    first = _field(zone.kind, 2) + _field(zone.issuer, 3) + names(zone, 39)
    born, expires = _dated(zone.birth_date), _dated(zone.expiry_date)
    personal = _field(zone.optional, 14)
    personal += str(check_digit(personal)) if zone.optional else FILLER
    head = number + _field(zone.nationality, 3) + born + _sex(zone.sex) + expires + personal + rest
    return first, head + str(check_digit(head[:10] + head[13:20] + head[21:43]))


def td2(zone: Zone) -> tuple[str, str]:
    """The two lines of a TD2 card or visa-sized document. Raises ValueError where a field does not fit."""
    number, rest = _number(zone.number, room=7)
    first = _field(zone.kind, 2) + _field(zone.issuer, 3) + names(zone, 31)
    born, expires = _dated(zone.birth_date), _dated(zone.expiry_date)
    head = number + _field(zone.nationality, 3) + born + _sex(zone.sex) + expires + _field(rest + zone.optional, 7)
    return first, head + str(check_digit(head[:10] + head[13:20] + head[21:35]))


def td1(zone: Zone) -> tuple[str, str, str]:
    """The three lines of a card. Raises ValueError where a field does not fit."""
    number, rest = _number(zone.number, room=15)
    first = _field(zone.kind, 2) + _field(zone.issuer, 3) + number + _field(rest + zone.optional, 15)
    born, expires = _dated(zone.birth_date), _dated(zone.expiry_date)
    second = born + _sex(zone.sex) + expires + _field(zone.nationality, 3) + _field(zone.optional2, 11)
    composite = check_digit(first[5:30] + second[:7] + second[8:15] + second[18:29])
    return first, second + str(composite), names(zone, 30)


def names(zone: Zone, width: int) -> str:
    """Surname, two fillers, given names; shortened as part 4, section 4.2.3 asks where they are longer.

    A name that was cut ends with a letter, a whole one that happens to fit exactly does too (the standard cannot
    tell them apart); the given names keep at least their first letter.
    """
    surname = transliterate(zone.surname, issuer=zone.issuer)
    given = transliterate(zone.given_names, issuer=zone.issuer)
    if not surname:
        surname, given = given, ""
    if not given:
        return _cut(surname, width)
    return _cut(_cut(surname, width - 3).rstrip(FILLER) + 2 * FILLER + given, width)


def valid(lines: tuple[str, ...]) -> bool:
    """Whether shape, alphabet and every check digit of TD1, TD2 or TD3 lines are right."""
    shape = next((name for name, (n, width) in SHAPES.items() if [len(x) for x in lines] == n * [width]), None)
    if shape is None or not set("".join(lines)) <= ALPHABET:
        return False
    if shape == "TD1":
        first, second, _ = lines
        checks = [
            _long_number(first[5:14], first[14], first[15:30]),
            (second[:6], second[6]),
            (second[8:14], second[14]),
        ]
        checks.append((first[5:30] + second[:7] + second[8:15] + second[18:29], second[29]))
    else:
        _, line = lines
        optional = line[28:35] if shape == "TD2" else ""
        checks = [_long_number(line[:9], line[9], optional), (line[13:19], line[19]), (line[21:27], line[27])]
        if shape == "TD3" and line[42] != FILLER:
            checks.append((line[28:42], line[42]))
        checks.append((line[:10] + line[13:20] + line[21:-1], line[-1]))
    return all(digit == str(check_digit(text)) for text, digit in checks)


def _number(number: str, *, room: int) -> tuple[str, str]:
    """Nine characters with their check digit, and what goes on in the optional data.

    A longer number has a filler for its check digit; its end, its check digit and a filler follow there
    (part 5, section 4.2.2, note j).
    """
    plain = number.replace(" ", "").replace("-", "").upper()
    if len(plain) <= 9:
        padded = _field(plain, 9)
        return padded + str(check_digit(padded)), ""
    rest = plain[9:] + str(check_digit(plain)) + FILLER
    if len(rest) > room:
        raise ValueError("the document number is too long")
    return _field(plain[:9], 9) + FILLER, rest


def _long_number(number: str, digit: str, optional: str) -> tuple[str, str]:
    if digit != FILLER:
        return number, digit
    rest = optional.partition(FILLER)[0]
    return number + rest[:-1], rest[-1:]


def _field(text: str, width: int) -> str:
    plain = text.upper().replace(" ", FILLER)
    if len(plain) > width or not set(plain) <= ALPHABET:
        raise ValueError("a field is too long or has other characters than A to Z, 0 to 9")
    return plain.ljust(width, FILLER)


def _dated(day: date) -> str:
    text = day.strftime("%y%m%d")
    return text + str(check_digit(text))


def _sex(sex: str) -> str:
    return sex if sex in ("M", "F") else FILLER


def _cut(text: str, width: int) -> str:
    """``text`` padded or cut to ``width``. A cut never ends with a filler: the longest word gives a letter instead."""
    while len(text) > width and text[width - 1] == FILLER:
        longest = max(re.finditer("[A-Z]+", text[:width]), key=lambda word: len(word[0]), default=None)
        if longest is None or len(longest[0]) == 1:
            break
        text = text[: longest.end() - 1] + text[longest.end() :]
    return text[:width].ljust(width, FILLER)
