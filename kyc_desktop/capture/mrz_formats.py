"""The formats of machine readable zones: what may stand at each place, and which check digit covers which places.

ICAO Doc 9303, eighth edition: parts 4 (TD3), 5 (TD1), 6 (TD2), 7 (MRV-A, MRV-B). ``FRA`` is the national identity
card of France from 1988 to 2021, whose two lines of 36 follow rules of their own (decree of 1987).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from .mrz import check_digit
from .transliteration import FILLER

ALPHABET: Final = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""In the order of the recogniser's classes."""
LETTERS: Final = ALPHABET[11:]
DIGITS: Final = ALPHABET[1:11]
ALLOWED: Final = {
    "P": "P",
    "V": "V",
    "I": "ACI",
    "L": LETTERS,
    "A": LETTERS + FILLER,
    "D": DIGITS,
    "N": DIGITS + FILLER,
    "S": "MFX" + FILLER,
    "X": ALPHABET,
}
"""What the letters of a template stand for."""

Place = tuple[int, int]
"""Row and column."""


@dataclass(frozen=True, slots=True)
class Check:
    """A check digit. ``name``: number, birth_date, expiry_date, optional or composite."""

    name: str
    covers: tuple[Place, ...]
    digit: Place


@dataclass(frozen=True, slots=True)
class Format:
    """``templates``: one letter of `ALLOWED` for each character. ``spans``: field to row, first column, end."""

    name: str
    templates: tuple[str, ...]
    checks: tuple[Check, ...]
    spans: dict[str, tuple[int, int, int]]

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and characters of a row."""
        return len(self.templates), len(self.templates[0])

    def unchecked(self) -> tuple[Place, ...]:
        """The places that no check digit covers: names, states, sex, some optional data."""
        covered = {place for check in self.checks for place in (*check.covers, check.digit)}
        rows, width = self.shape
        return tuple((row, i) for row in range(rows) for i in range(width) if (row, i) not in covered)

    def text(self, lines: Sequence[str], field: str) -> str:
        """The characters of ``field``, empty where the format has none of that name."""
        if field not in self.spans:
            return ""
        row, start, end = self.spans[field]
        return lines[row][start:end]


def _places(row: int, *ranges: tuple[int, int]) -> tuple[Place, ...]:
    return tuple((row, column) for start, end in ranges for column in range(start, end))


def _second_row(*, width: int, optional_end: int) -> dict[str, tuple[int, int, int]]:
    return {
        "document_code": (0, 0, 2),
        "issuer": (0, 2, 5),
        "names": (0, 5, width),
        "number": (1, 0, 9),
        "nationality": (1, 10, 13),
        "birth_date": (1, 13, 19),
        "sex": (1, 20, 21),
        "expiry_date": (1, 21, 27),
        "optional": (1, 28, optional_end),
    }


_COMMON: Final = (
    Check("number", _places(1, (0, 9)), (1, 9)),
    Check("birth_date", _places(1, (13, 19)), (1, 19)),
    Check("expiry_date", _places(1, (21, 27)), (1, 27)),
)
_HEAD: Final = "XXXXXXXXXNAAANNNNNNDSNNNNNN"

TD3: Final = Format(
    "TD3",
    ("P" + 43 * "A", _HEAD + "N" + 14 * "X" + "ND"),
    (
        *_COMMON,
        Check("optional", _places(1, (28, 42)), (1, 42)),
        Check("composite", _places(1, (0, 10), (13, 20), (21, 43)), (1, 43)),
    ),
    _second_row(width=44, optional_end=42),
)
TD2: Final = Format(
    "TD2",
    ("I" + 35 * "A", _HEAD + "D" + 7 * "X" + "D"),
    (*_COMMON, Check("composite", _places(1, (0, 10), (13, 20), (21, 35)), (1, 35))),
    _second_row(width=36, optional_end=35),
)
MRVA: Final = Format("MRVA", ("V" + 43 * "A", _HEAD + "D" + 16 * "X"), _COMMON, _second_row(width=44, optional_end=44))
MRVB: Final = Format("MRVB", ("V" + 35 * "A", _HEAD + "D" + 8 * "X"), _COMMON, _second_row(width=36, optional_end=36))
TD1: Final = Format(
    "TD1",
    ("IXAAA" + 9 * "X" + "N" + 15 * "X", "NNNNNNDSNNNNNNDAAA" + 11 * "X" + "D", 30 * "A"),
    (
        Check("number", _places(0, (5, 14)), (0, 14)),
        Check("birth_date", _places(1, (0, 6)), (1, 6)),
        Check("expiry_date", _places(1, (8, 14)), (1, 14)),
        Check("composite", _places(0, (5, 30)) + _places(1, (0, 7), (8, 15), (18, 29)), (1, 29)),
    ),
    {
        "document_code": (0, 0, 2),
        "issuer": (0, 2, 5),
        "number": (0, 5, 14),
        "optional": (0, 15, 30),
        "birth_date": (1, 0, 6),
        "sex": (1, 7, 8),
        "expiry_date": (1, 8, 14),
        "nationality": (1, 15, 18),
        "optional2": (1, 18, 29),
        "names": (2, 0, 30),
    },
)
FRA: Final = Format(
    "FRA",
    (5 * "L" + 25 * "A" + 6 * "X", 12 * "X" + "D" + 14 * "A" + 7 * "D" + "SD"),
    (
        Check("number", _places(1, (0, 12)), (1, 12)),
        Check("birth_date", _places(1, (27, 33)), (1, 33)),
        Check("composite", _places(0, (0, 36)) + _places(1, (0, 35)), (1, 35)),
    ),
    {
        "document_code": (0, 0, 2),
        "issuer": (0, 2, 5),
        "surname": (0, 5, 30),
        "optional": (0, 30, 36),
        "number": (1, 0, 12),
        "given_names": (1, 13, 27),
        "birth_date": (1, 27, 33),
        "sex": (1, 34, 35),
    },
)
FORMATS: Final = {one.name: one for one in (TD1, TD2, TD3, MRVA, MRVB, FRA)}


def verdicts(form: Format, lines: Sequence[str]) -> dict[str, bool]:
    """Whether each check digit of ``lines`` (of that format, characters of `ALPHABET`) is right."""
    return {check.name: _right(form, check, lines) for check in form.checks}


def _right(form: Format, check: Check, lines: Sequence[str]) -> bool:
    digit = lines[check.digit[0]][check.digit[1]]
    text = "".join(lines[row][column] for row, column in check.covers)
    if check.name == "optional" and digit == FILLER:
        return not text.strip(FILLER)
    if check.name == "number" and digit == FILLER:
        return long_number(form, lines) is not None
    return digit == str(check_digit(text))


def long_number(form: Format, lines: Sequence[str]) -> str | None:
    """A number of more than nine characters (TD1, TD2), or None where there is none or its check digit is wrong.

    Its end and check digit stand in the optional data (part 5, section 4.2.2, note j). Belgium counts the filler in
    the place of the check digit, others do not, so both are right.
    """
    if form.name not in ("TD1", "TD2"):
        return None
    number, rest = form.text(lines, "number"), form.text(lines, "optional").partition(FILLER)[0]
    if len(rest) < 2 or not rest[-1].isdigit():
        return None
    right = {str(check_digit(number + rest[:-1])), str(check_digit(number + FILLER + rest[:-1]))}
    return number + rest[:-1] if rest[-1] in right else None
