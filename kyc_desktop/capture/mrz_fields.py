"""The fields of a machine readable zone that was read, each with its check digit's verdict and its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from .mrz_formats import Format, long_number
from .mrz_read import MrzRead
from .reading import FieldReading, Polygon, Verdict
from .transliteration import FILLER

_EXPIRY_BACK: Final = 20
_EXPIRY_AHEAD: Final = 50
"""Years around today in which an expiry date lies."""


@dataclass(frozen=True, slots=True)
class _Part:
    """Some characters of a line. ``check``: the name of the check digit that covers them, empty for none."""

    name: str
    text: str
    raw: str
    at: tuple[int, int, int]
    check: str = ""


def fields(read: MrzRead, *, today: date | None = None) -> tuple[FieldReading, ...]:
    """The fields that have a content; ``today`` decides the century of dates. Empty for lines that were not read."""
    if read.form is None:
        return ()
    day = today or datetime.now(tz=UTC).date()
    return tuple(_field(read, part) for part in _parts(read.form, read.texts, day))


def birth_date(text: str, today: date) -> str:
    """``YYMMDD`` as ISO 8601: the latest date that is not in the future. Unknown parts are left away.

    ``<<`` stands for an unknown part (part 3, section 4.8). Empty where it is no date.
    """
    year = _two_digits(text[:2])
    if year is None:
        return ""
    month, day = _two_digits(text[2:4]), _two_digits(text[4:6])
    century = today.year // 100 * 100
    if (century + year, month or 1, day or 1) > (today.year, today.month, today.day):
        century -= 100
    return _iso(century + year, text[2:4], text[4:6])


def expiry_date(text: str, today: date) -> str:
    """``YYMMDD`` as ISO 8601, from twenty years ago to fifty years ahead. Empty where it is no date."""
    year = _two_digits(text[:2])
    if year is None:
        return ""
    first = today.year - _EXPIRY_BACK
    whole = first + (year - first) % 100
    # Of a hundred years, seventy are likely. What lies beyond them was misprinted or expired long ago.
    if whole > today.year + _EXPIRY_AHEAD:
        whole -= 100
    return _iso(whole, text[2:4], text[4:6])


def _two_digits(text: str) -> int | None:
    return int(text) if len(text) == 2 and text.isascii() and text.isdigit() else None


def _iso(year: int, month: str, day: str) -> str:
    if month == 2 * FILLER:
        return f"{year:04}" if day == 2 * FILLER else ""
    if _two_digits(month) is None:
        return ""
    if day == 2 * FILLER:
        return f"{year:04}-{month}" if 1 <= int(month) <= 12 else ""
    if _two_digits(day) is None:
        return ""
    try:
        return date(year, int(month), int(day)).isoformat()
    except ValueError:
        return ""


def _parts(form: Format, texts: tuple[str, ...], today: date) -> Iterator[_Part]:
    covered = {check.name for check in form.checks}
    for name in form.spans:
        raw = form.text(texts, name)
        at = form.spans[name]
        check = name if name in covered else ""
        if name == "names":
            yield from _names(raw, at)
            continue
        if name == "number":
            yield _Part(name, _number(form, texts), raw, at, check)
            continue
        if name in ("optional", "optional2"):
            raw = _rest(form, texts, raw) if name == "optional" else raw
            if form.name in ("TD1", "TD2", "FRA"):
                check = "composite"
        text = _value(name, raw, today)
        if text:
            yield _Part(name, text, raw, at, check)


def _value(name: str, raw: str, today: date) -> str:
    if name == "birth_date":
        return birth_date(raw, today)
    if name == "expiry_date":
        return expiry_date(raw, today)
    if name == "sex":
        return raw if raw in ("M", "F") else "X"
    if name in ("surname", "given_names"):  # the French card has them in lines of their own
        return _words(raw)
    return raw.strip(FILLER).replace(FILLER, " ")


def _names(raw: str, at: tuple[int, int, int]) -> Iterator[_Part]:
    surname, gap, given = raw.partition(2 * FILLER)
    row, start, _ = at
    if _words(surname):
        yield _Part("surname", _words(surname), surname, (row, start, start + len(surname)))
    given = given.rstrip(FILLER)
    if gap and _words(given):
        begin = start + len(surname) + len(gap)
        yield _Part("given_names", _words(given), given, (row, begin, begin + len(given)))


def _words(raw: str) -> str:
    return " ".join(word for word in raw.split(FILLER) if word)


def _number(form: Format, texts: tuple[str, ...]) -> str:
    whole = long_number(form, texts) if _is_long(form, texts) else None
    return (whole or form.text(texts, "number")).replace(FILLER, "")


def _is_long(form: Format, texts: tuple[str, ...]) -> bool:
    row, column = next(check.digit for check in form.checks if check.name == "number")
    return texts[row][column] == FILLER


def _rest(form: Format, texts: tuple[str, ...], raw: str) -> str:
    """The optional data without the end of a long number."""
    if _is_long(form, texts) and long_number(form, texts) is not None:
        return raw.partition(FILLER)[2]
    return raw


def _field(read: MrzRead, part: _Part) -> FieldReading:
    row, start, end = part.at
    verdict = Verdict.NONE
    if part.check in read.checks:
        verdict = Verdict.VALID if read.checks[part.check] else Verdict.INVALID
    columns = range(start, end)
    return FieldReading(
        name=part.name,
        text=part.text,
        raw=part.raw,
        check=verdict,
        confidence=min(read.probabilities[row][column] for column in columns),
        corrected=any((row, column) in read.corrected for column in columns),
        polygon=_place(read.lines[row].polygon, start, end, len(read.lines[row].text)),
    )


def _place(line: Polygon, start: int, end: int, width: int) -> Polygon:
    """The part of a line's polygon from cell ``start`` to before cell ``end``."""
    left_top, right_top, right_bottom, left_bottom = line

    def between(one: tuple[float, float], other: tuple[float, float], part: float) -> tuple[float, float]:
        return one[0] + (other[0] - one[0]) * part, one[1] + (other[1] - one[1]) * part

    first, last = start / width, end / width
    return (
        between(left_top, right_top, first),
        between(left_top, right_top, last),
        between(left_bottom, right_bottom, last),
        between(left_bottom, right_bottom, first),
    )
