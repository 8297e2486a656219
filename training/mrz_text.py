"""Invented texts of machine readable zones: TD1, TD2, TD3, MRV-A, MRV-B and the French card before 2021.

Syllables, not names of people. Half of the check digits only matter to the decoder, but they are right here too.
"""

from __future__ import annotations

import random
import string
from typing import Final

ALPHABET: Final = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
FORMATS: Final = ("TD3", "TD3", "TD1", "TD1", "TD2", "MRVA", "MRVB", "FRA")
_STATES: Final = (
    "UTO D USA GBR FRA ESP ITA NLD POL CZE HUN CHE AUT BEL CAN MEX BRA CHN JPN KOR IND AUS NZL RUS UKR EST LVA LTU "
    "FIN SWE NOR DNK ISL IRL PRT GRC TUR ISR EGY ZAF SRB HRV SVN SVK ROU BGR MDA ALB AZE GEO KAZ ARM TWN HKG MAC "
    "PHL THA VNM MYS SGP IDN PAK BGD LKA PER CHL ARG COL ECU URY MAR TUN DZA NGA KEN GHA XXA XXB UNO EUE QAT KWT"
)
_SYLLABLES: Final = (
    "AN BE CA DO EL FI GA HU IN JO KA LI MA NO OS PE QU RA SI TO UL VE WI XA YO ZA TH CH SCH ST ER ON EN AR OV SKI "
    "SON MAR TIN ALE XAN DRA MI CHEL RO BERT KRY STO FF GOM EZ YU KI WON HOA NG ILA VIC ZO BUK WU OKO ISI SO BO"
)


def lines(rng: random.Random, kind: str | None = None) -> list[str]:
    """The lines of one document of ``kind`` (one of `FORMATS`), or of any."""
    kind = kind or rng.choice(FORMATS)
    if kind == "TD1":
        return _card(rng)
    if kind == "FRA":
        return _french(rng)
    return _page(rng, kind)


def scrambled(rng: random.Random) -> str:
    """Characters without any order, so that the network learns shapes and not names."""
    width = rng.choice((30, 36, 44))
    if rng.random() < 0.3:  # the pairs that look alike, side by side
        return "".join(rng.choice("0O1I5S8B2Z6GDQ0O<K4A7T") for _ in range(width))
    return "".join(rng.choice(ALPHABET) if rng.random() > 0.15 else "<" for _ in range(width))


def check_digit(text: str) -> str:
    """ICAO Doc 9303 part 3, section 4.9."""
    values = (0 if c == "<" else int(c) if c.isdigit() else ord(c) - 55 for c in text)
    return str(sum(value * (7, 3, 1)[i % 3] for i, value in enumerate(values)) % 10)


def _word(rng: random.Random) -> str:
    if rng.random() < 0.15:
        return "".join(rng.choice(string.ascii_uppercase) for _ in range(rng.randint(1, 8)))
    return "".join(rng.choice(_SYLLABLES.split()) for _ in range(rng.randint(2, 4)))[:14]


def _names(rng: random.Random, width: int) -> str:
    surname = "<".join(_word(rng) for _ in range(rng.choice((1, 1, 1, 2))))
    given = "<".join(_word(rng) for _ in range(rng.choice((1, 1, 2, 2, 3))))
    return f"{surname}<<{given}"[:width].ljust(width, "<")


def _number(rng: random.Random, width: int = 9) -> str:
    letters = rng.choice((0, 0, rng.randint(1, 3), width))
    mixed = string.ascii_uppercase + string.digits
    head = "".join(rng.choice(mixed if letters == width else string.ascii_uppercase) for _ in range(letters))
    text = head + "".join(rng.choice(string.digits) for _ in range(width - len(head)))
    return (text[: rng.randint(6, 8)] if rng.random() < 0.2 else text).ljust(width, "<")


def _date(rng: random.Random) -> str:
    return f"{rng.randint(0, 99):02}{rng.randint(1, 12):02}{rng.randint(1, 31):02}"


def _optional(rng: random.Random, width: int) -> str:
    used = rng.choice((0, 0, 0, rng.randint(1, width), width))
    letters = string.digits if rng.random() < 0.6 else string.digits + string.ascii_uppercase
    return "".join(rng.choice(letters) for _ in range(used)).ljust(width, "<")


def _state(rng: random.Random) -> str:
    return rng.choice(_STATES.split()).ljust(3, "<")


def _page(rng: random.Random, kind: str) -> list[str]:
    width = 44 if kind in ("TD3", "MRVA") else 36
    code = rng.choice({"TD3": ("P<", "P<", "PP", "PD", "PM", "PS"), "TD2": ("I<", "ID", "AC")}.get(kind, ("V<", "VN")))
    number, born, expires = _number(rng), _date(rng), _date(rng)
    head = number + check_digit(number) + _state(rng) + born + check_digit(born)
    head += rng.choice("MF<") + expires + check_digit(expires)
    if kind == "TD3":
        optional = _optional(rng, 14)
        head += optional + (check_digit(optional) if rng.random() < 0.7 else "<")
    else:
        head += _optional(rng, {"TD2": 7, "MRVA": 16, "MRVB": 8}[kind])
    if kind in ("TD3", "TD2"):
        head += check_digit(head[:10] + head[13:20] + head[21:])
    return [code + _state(rng) + _names(rng, width - 5), head]


def _card(rng: random.Random) -> list[str]:
    number, born, expires = _number(rng), _date(rng), _date(rng)
    code = rng.choice(("I<", "ID", "AC", "C<", "IR", "IT", "A<", "IP", "IO"))
    first = code + _state(rng) + number + check_digit(number) + _optional(rng, 15)
    second = born + check_digit(born) + rng.choice("MF<") + expires + check_digit(expires) + _state(rng)
    second += _optional(rng, 11)
    second += check_digit(first[5:30] + second[:7] + second[8:15] + second[18:29])
    return [first, second, _names(rng, 30)]


def _french(rng: random.Random) -> list[str]:
    """National identity card of France, 1988 to 2021: two lines of 36."""
    first = "IDFRA" + _word(rng)[:25].ljust(25, "<") + f"{rng.randint(0, 999):03}{rng.randint(0, 999):03}"
    number = f"{rng.randint(0, 99):02}{rng.randint(1, 12):02}{rng.randint(0, 999):03}{rng.randint(0, 99999):05}"
    born = _date(rng)
    given = "<<".join(_word(rng) for _ in range(rng.choice((1, 2))))[:14].ljust(14, "<")
    second = number + check_digit(number) + given + born + check_digit(born) + rng.choice("MF")
    return [first, second + check_digit(first + second)]
