"""Whether a photo shows the document and the side that were asked for."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from .compare import certain, names_cut
from .issuers import countries
from .reading import DocumentReading, Expectation, Finding, Polygon, Result, Typed
from .same_name import compare

_NORTH_AMERICA: Final = frozenset({"US", "CA", "PR", "GU", "VI", "AS", "MP"})
"""Their licences and cards have a PDF417 on the back (AAMVA), and no code lines."""
_CODE_LINES: Final = frozenset({"TD1", "TD2", "TD3", "MRVA", "MRVB", "FRA"})
_SMALL_PORTRAIT: Final = 0.03
"""Share of the document. A face is 6 % of a card's front; its ghost, which some backs have, is 1.5 %."""
_IDENTITY: Final = ("number", "birth_date", "surname")


def findings(reading: DocumentReading, expected: Expectation) -> Iterator[Finding]:
    """At most one of same_photo, wrong_side, type_not_accepted and wrong_document."""
    if any(_same(reading, other) for other in expected.others.values()):
        yield Finding(code="same_photo")
    elif reading.type == "visa":
        yield Finding(code="type_not_accepted", polygon=reading.quad, values={"type": "visa"})
    elif _other_document(reading, expected):
        yield Finding(code="wrong_document", polygon=reading.quad)
    elif _other_side(reading, expected):
        yield Finding(code="wrong_side", polygon=reading.quad)
    elif any(_contradicts(reading, other) for other in expected.others.values()):
        yield Finding(code="wrong_document", polygon=reading.quad)


def must_have_barcode(expected: Expectation) -> bool:
    return expected.country in _NORTH_AMERICA and expected.type != "passport" and expected.side == "back"


def must_have_lines(reading: DocumentReading, expected: Expectation) -> bool:
    """Whether lines that were seen are those of a document that has code lines."""
    return (
        reading.format in _CODE_LINES or expected.side == "page" or (expected.type == "id_card" and bool(reading.lines))
    )


def _same(reading: DocumentReading, other: DocumentReading) -> bool:
    """The same code lines or barcode: no document prints them on both sides."""
    if reading.barcode is not None and other.barcode is not None and reading.barcode.text:
        return reading.barcode.text == other.barcode.text
    lines = [line.text for line in reading.lines]
    return reading.verified and any(lines) and lines == [line.text for line in other.lines]


def _other_document(reading: DocumentReading, expected: Expectation) -> bool:
    """Another type, or another issuer than the country that was chosen."""
    named = reading.field("document_code") is not None
    if reading.type is not None and reading.type != expected.type and (named or reading.format != "AAMVA"):
        return True
    issuer = certain(reading, "issuer")
    belongs = countries(issuer.text) if issuer is not None and reading.verified else None
    return belongs is not None and expected.country not in belongs


def _other_side(reading: DocumentReading, expected: Expectation) -> bool:
    if reading.side is None or reading.side == expected.side or "page" in (reading.side, expected.side):
        return False
    if reading.side == "back":
        # Cards before 2021 may have portrait and code lines, or barcode, on one side.
        return reading.portrait is None
    return reading.format in ("TD2", "FRA") or _front(reading)


def _front(reading: DocumentReading) -> bool:
    """A portrait, no small ghost of it, and nothing that a back has."""
    if reading.portrait is None or reading.lines or reading.barcode is not None:
        return False
    return reading.quad is None or _area(reading.portrait) >= _SMALL_PORTRAIT * _area(reading.quad)


def _contradicts(reading: DocumentReading, other: DocumentReading) -> bool:
    """Front and back of two people: something that both sides say for certain is not the same."""
    if not (reading.verified and other.verified):
        return False
    pairs = ((name, certain(reading, name), certain(other, name)) for name in _IDENTITY)
    both = {name: (here, there) for name, here, there in pairs if here is not None and there is not None}
    if any(here.text != there.text for here, there in both.values() if here.source == there.source):
        return True
    born = both.get("birth_date")
    if born is not None and not _same_day(born[0].text, born[1].text):
        return True
    # The number of the code lines may be that of the card and not of the licence, so across sources it says nothing.
    return reading.format != other.format and _other_name(reading, other)


def _same_day(one: str, other: str) -> bool:
    """Doc 9303 leaves the month or day open where the state does not know it."""
    return one.startswith(other) or other.startswith(one)


def _other_name(reading: DocumentReading, other: DocumentReading) -> bool:
    """Whether one side writes a name that is none of the other's, under any spelling, order or cut of it."""
    if any(certain(one, name) is None for one in (reading, other) for name in ("surname", "given_names")):
        return False
    lines, barcode = (reading, other) if other.format == "AAMVA" else (other, reading)
    written = Typed(
        first_name=barcode.text("given_names"),
        middle_name=barcode.text("middle_names"),
        last_name=barcode.text("surname"),
    )
    cut = names_cut(lines) or names_cut(barcode)
    given = f"{lines.text('given_names')} {lines.text('middle_names')}".strip()
    matches = compare(written, lines.text("surname"), given, issuer=lines.text("issuer"), cut=cut)
    return any(match.result is Result.DIFFERS for match in matches)


def shape(quad: Polygon) -> float:
    """The longer side by the shorter one, opposite sides averaged."""
    sides = [math.dist(quad[at], quad[(at + 1) % len(quad)]) for at in range(len(quad))]
    pairs = sides[0] + sides[2], sides[1] + sides[3]
    return max(pairs) / max(1e-6, min(pairs))


def _area(polygon: Polygon) -> float:
    pairs = zip(polygon, polygon[1:] + polygon[:1], strict=True)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2
