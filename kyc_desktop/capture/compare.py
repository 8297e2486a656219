"""The table beside the photo: each field that was read against what was typed, its check digit, and the day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from . import aamva_read
from .issuers import countries
from .reading import Comparison, DocumentReading, Expectation, FieldReading, Result, Verdict
from .same_name import Match, compare

_NAME_WIDTHS: Final = {"TD1": 30, "TD2": 31, "TD3": 39, "MRVA": 39, "MRVB": 31}
"""Characters that both names share (ICAO Doc 9303 parts 4 to 7)."""
_FRENCH: Final = {"surname": 25, "given_names": 14}
_SURE: Final = 0.9
"""Confidence of a barcode's field below which its value was completed by a rule."""


def certain(reading: DocumentReading, name: str) -> FieldReading | None:
    """The field, if nothing about it was corrected or completed and its check digit, or the whole, is right."""
    found = reading.field(name)
    if found is None or found.corrected or found.check is Verdict.INVALID:
        return None
    if found.source == "barcode":
        return found if found.confidence >= _SURE else None
    return found if reading.verified or found.check is Verdict.VALID else None


def day(text: str) -> date | None:
    """None where the document leaves the month or the day unknown."""
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def rows(reading: DocumentReading, expected: Expectation) -> tuple[Comparison, ...]:
    """In the order of the design: names, birth date, number, nationality, validity."""
    return (*_names(reading, expected), *_facts(reading, expected))


def _facts(reading: DocumentReading, expected: Expectation) -> Iterator[Comparison]:
    born = reading.field("birth_date")
    if born is not None:
        yield _row(reading, born, *_birth(reading, born, expected))
    number = reading.field("number")
    if number is not None:
        yield _row(reading, number, Result.CHECKED if number.check is Verdict.VALID else Result.READ)
    nationality = reading.field("nationality")
    if nationality is not None:
        same = expected.country in (countries(nationality.text) or ())
        yield _row(reading, nationality, Result.SAME if same else Result.READ)
    expires = reading.field("expiry_date")
    if expires is not None:
        yield _row(reading, expires, _validity(expires, expected.today))


def _names(reading: DocumentReading, expected: Expectation) -> Iterator[Comparison]:
    surname, given = reading.field("surname"), reading.field("given_names")
    middle = reading.text("middle_names")
    typed = expected.typed
    last = first = Match(Result.READ)
    whole = f"{given.text if given is not None else ''} {middle}".strip()
    if typed.last_name or typed.first_name:
        last, first = compare(
            typed, reading.text("surname"), whole, issuer=reading.text("issuer"), cut=names_cut(reading)
        )
    if surname is not None:
        yield _named(reading, surname, surname.text, last, typed.last_name)
    if given is not None:
        yield _named(reading, given, whole, first, f"{typed.first_name} {typed.middle_name}".strip())


def _named(reading: DocumentReading, field: FieldReading, text: str, match: Match, typed: str) -> Comparison:
    result = match.result
    if not typed and result is not Result.UNCERTAIN:
        result = Result.READ
    # Names have no check digit: another name is certain only where every character was, the same one speaks for itself.
    if result is Result.DIFFERS and certain(reading, field.name) is None:
        result = Result.UNCERTAIN
    shown = _row(reading, field, result, typed, match.why if result is Result.EXPLAINED else "")
    return Comparison(
        name=shown.name, text=text, result=shown.result, typed=typed, why=shown.why, polygon=shown.polygon
    )


def _row(reading: DocumentReading, field: FieldReading, result: Result, typed: str = "", why: str = "") -> Comparison:
    if field.corrected or field.check is Verdict.INVALID:
        result, why = Result.UNCERTAIN, ""
    elif result is Result.READ and field.source == "mrz" and certain(reading, field.name) is None:
        result = Result.UNCERTAIN
    return Comparison(name=field.name, text=field.text, result=result, typed=typed, why=why, polygon=field.polygon)


def _birth(reading: DocumentReading, born: FieldReading, expected: Expectation) -> tuple[Result, str]:
    typed = expected.typed.birth_date
    if typed is None:
        return (Result.CHECKED if born.check is Verdict.VALID else Result.READ), ""
    # Doc 9303 leaves the month or day open where the state does not know it.
    if typed.isoformat().startswith(born.text):
        return Result.SAME, typed.isoformat()
    differs = certain(reading, "birth_date") is not None
    return (Result.DIFFERS if differs else Result.UNCERTAIN), typed.isoformat()


def _validity(expires: FieldReading, today: date) -> Result:
    until = day(expires.text)
    if until is None:
        return Result.READ
    if until < today:
        return Result.EXPIRED
    this_month = (until.year, until.month) == (today.year, today.month)
    return Result.UNCERTAIN if expires.confidence < _SURE and month_only(expires) and this_month else Result.NOT_EXPIRED


def month_only(expires: FieldReading) -> bool:
    """Whether the document names the month alone, so that ``text`` is its last day."""
    return expires.source == "barcode" and len(expires.raw) == 4


def names_cut(reading: DocumentReading) -> bool:
    """Whether the names filled their place, so that their end may be missing."""
    if reading.format == "AAMVA" and reading.barcode is not None:
        content = aamva_read.parse(reading.barcode.text)
        return content is not None and bool(content.truncated)
    raw = {name: _raw(reading, name) for name in ("surname", "given_names")}
    if reading.format == "FRA":
        return any(len(raw[name]) >= width for name, width in _FRENCH.items())
    width = _NAME_WIDTHS.get(reading.format or "")
    gap = 2 if raw["given_names"] else 0
    return width is not None and len(raw["surname"]) + gap + len(raw["given_names"]) >= width


def _raw(reading: DocumentReading, name: str) -> str:
    found = reading.field(name)
    return found.raw.rstrip("<") if found is not None else ""
