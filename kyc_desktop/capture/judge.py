"""What was read compared with what was expected: which document, which side, who, and on which day.

`reading.DocumentReading` is true whoever holds the document; `judge` says whether it serves this customer today.
Only what was read for certain contradicts anybody: a doubtful field is a row to check, never a reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from ..flow.fields import adult_on, age
from . import expected_side
from .check_digits import CLEAR
from .compare import certain, day, month_only, rows
from .reading import (
    Comparison,
    DocumentReading,
    Expectation,
    Finding,
    Judgement,
    LineReading,
    Result,
    Severity,
    Verdict,
)

SOON: Final = timedelta(days=30)
"""A document that ends within this time may be over before the check is done."""

LATIN: Final = "Latn"
"""ISO 15924."""
_GRAVITY: Final = (
    "photo_not_document", "same_photo", "type_not_accepted", "wrong_document", "wrong_side", "document_expired",
    "under_age", "photo_cropped", "photo_covered", "photo_too_small", "photo_dark", "photo_blurred", "photo_glare",
    "photo_bright", "photo_tilted", "black_and_white", "screenshot_or_copy", "not_latin", "mrz_unreadable",
    "document_unreadable", "check_digit_wrong", "document_name_differs", "document_birth_date_differs",
    "document_expires_soon",
)  # fmt: skip
"""The first one is the reason to show where there is room for one: what no better photo cures comes early."""

_EXPLAINS: Final = frozenset(
    {
        "photo_not_document",
        "same_photo",
        "wrong_side",
        "photo_cropped",
        "photo_covered",
        "photo_too_small",
        "photo_dark",
        "photo_blurred",
        "photo_glare",
        "photo_bright",
        "photo_tilted",
        "not_latin",
    }
)
"""Causes. What can't be read because of one of these is not told a second time."""
_HIDES: Final = _EXPLAINS - {"photo_bright", "not_latin"}
"""Causes that may hide a portrait or code lines. White paper is bright by nature."""
_SHAPES: Final = (1.2, 2.1)
"""Longer side by the shorter one: a card (1.59) and a page (1.42) as far as 40 degrees from the upright."""
_CONSEQUENCES: Final = frozenset({"mrz_unreadable", "document_unreadable", "check_digit_wrong"})


def judge(reading: DocumentReading, expected: Expectation) -> Judgement:
    """Findings of the reading and of the comparison, the gravest first, and the table beside the photo."""
    table = rows(reading, expected)
    found = [
        *reading.findings,
        *expected_side.findings(reading, expected),
        *_dates(reading, expected),
        *_differences(table),
        *_script(reading, expected),
        *_check_digits(reading),
        *_unreadable(reading, expected),
        *_no_document(reading, expected),
    ]
    return Judgement(findings=_told(found), rows=table)


def alone(reading: DocumentReading, today: date) -> tuple[Finding, ...]:
    """The same for a photo of which nothing is expected: what it says of itself, on this day."""
    expected = Expectation(country="", type=reading.type or "", side=reading.side or "", today=today)
    found = [
        *reading.findings,
        *_dates(reading, expected),
        *_script(reading, expected),
        *_check_digits(reading),
        *_unreadable(reading, expected),
        *_no_document(reading, expected),
    ]
    return _told(found)


def _dates(reading: DocumentReading, expected: Expectation) -> Iterator[Finding]:
    field = reading.field("expiry_date")
    certainly = certain(reading, "expiry_date") is not None or (field is not None and month_only(field))
    until = day(field.text) if field is not None and certainly else None
    if field is not None and until is not None:
        values = {"expires_on": until.isoformat()}
        if until < expected.today:
            yield Finding(code="document_expired", polygon=field.polygon, values={"expired_on": until.isoformat()})
        elif until - expected.today <= SOON:
            yield Finding(code="document_expires_soon", severity=Severity.WARNS, polygon=field.polygon, values=values)
    born_field = certain(reading, "birth_date")
    born = day(born_field.text) if born_field is not None else None
    if born_field is not None and born is not None and expected.today < adult_on(born, expected.adult_age):
        yield Finding(
            code="under_age",
            polygon=born_field.polygon,
            values={
                "born_on": born.isoformat(),
                "age": str(max(0, age(born, expected.today))),
                "limit": str(expected.adult_age),
                "adult_on": adult_on(born, expected.adult_age).isoformat(),
            },
        )


def _differences(table: Iterable[Comparison]) -> Iterator[Finding]:
    differing = {row.name: row for row in table if row.result is Result.DIFFERS}
    name = differing.get("surname") or differing.get("given_names")
    if name is not None:
        yield Finding(code="document_name_differs", polygon=name.polygon)
    if "birth_date" in differing:
        yield Finding(code="document_birth_date_differs", polygon=differing["birth_date"].polygon)


def _script(reading: DocumentReading, expected: Expectation) -> Iterator[Finding]:
    if _foreign(reading) and not any(other.verified for other in expected.others.values()):
        yield Finding(code="not_latin", severity=_latin_may_follow(expected), polygon=reading.quad)


def _foreign(reading: DocumentReading) -> bool:
    return reading.script not in (None, LATIN) and not reading.verified


def _latin_may_follow(expected: Expectation) -> Severity:
    """The back of an identity card mostly has code lines, which are Latin."""
    follows = expected.type == "id_card" and expected.side == "front" and "back" not in expected.others
    return Severity.WARNS if follows else Severity.BLOCKS


def _check_digits(reading: DocumentReading) -> Iterator[Finding]:
    """Of a field that was clear to read; the reader says so itself of lines that it still holds."""
    for field in reading.fields:
        if field.check is Verdict.INVALID and field.confidence >= CLEAR and not field.corrected:
            yield Finding(
                code="check_digit_wrong",
                polygon=field.polygon,
                value=field.confidence,
                limit=CLEAR,
                values={"line": _line(reading, field.raw), "field": field.name},
            )


def _line(reading: DocumentReading, raw: str) -> str:
    at = next((number for number, line in enumerate(reading.lines) if raw and raw in line.text), len(reading.lines) - 1)
    return str(max(at, 0) + 1)


def _unreadable(reading: DocumentReading, expected: Expectation) -> Iterator[Finding]:
    """Where something must be read on this side and nothing was."""
    if reading.verified:
        return
    if reading.lines and expected_side.must_have_lines(reading, expected):
        at, worst = min(enumerate(reading.lines), key=lambda one: _quality(one[1]))
        yield Finding(
            code="mrz_unreadable", polygon=worst.polygon, value=worst.confidence, values={"line": str(at + 1)}
        )
    elif expected.side == "page" or expected_side.must_have_barcode(expected):
        place = reading.barcode.polygon if reading.barcode is not None else reading.quad
        yield Finding(code="document_unreadable", polygon=place)


def _no_document(reading: DocumentReading, expected: Expectation) -> Iterator[Finding]:
    """A paper, a cover, a bank card: seen well, and nothing on it that an identity document has.

    A portrait is missed on 3 of 100 fronts, so a card's front without one is only remarked. Some backs have nothing.
    """
    printed = reading.fields or reading.lines or reading.barcode is not None
    seen = printed or reading.portrait is not None or _foreign(reading)
    hidden = any(one.severity is Severity.BLOCKS and one.code in _HIDES for one in reading.findings)
    if seen or hidden or reading.quad is None:
        return
    shape = expected_side.shape(reading.quad)
    low, high = _SHAPES
    if expected.side == "page" or not low < shape < high:
        yield Finding(code="photo_not_document", polygon=reading.quad, value=shape)
    elif expected.side == "front":
        yield Finding(code="photo_not_document", severity=Severity.WARNS, polygon=reading.quad, value=shape)


def _quality(line: LineReading) -> float:
    return line.confidence if line.text else -1.0


def _doubt(finding: Finding) -> float:
    """Of several lines that can't be read the worst is told; everything else stays in its order."""
    return finding.value if finding.code == "mrz_unreadable" and finding.value is not None else 0.0


def _told(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each once, causes without their consequences, blocking ones first."""
    once: dict[str, Finding] = {}
    for finding in sorted(found, key=_doubt):
        once.setdefault(finding.code, finding)
    blocking = {code for code, finding in once.items() if finding.severity is Severity.BLOCKS}
    dropped: set[str] = set()
    if blocking & _EXPLAINS:
        dropped |= _CONSEQUENCES
    elif "check_digit_wrong" in once:
        dropped.add("mrz_unreadable")
    rank = {code: number for number, code in enumerate(_GRAVITY)}
    left = [finding for code, finding in once.items() if code not in dropped]
    return tuple(sorted(left, key=lambda one: (one.severity is Severity.WARNS, rank.get(one.code, len(rank)))))
