"""What the reader says of one photo or frame: plain values, no pixels, nothing heavy to import.

Polygons are corners in pixels of the picture that was read (x to the right, y down, after EXIF rotation),
clockwise, the first one at the upper left as the document is held upright. Dates are ``YYYY-MM-DD``.

``reader.read`` looks at the picture alone: its findings are true whoever holds the document. ``judge.judge`` then
compares what was read with what was expected (which document, which side, what was typed, which day it is).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

Polygon = tuple[tuple[float, float], ...]


class Verdict(StrEnum):
    """Of a check digit. ``NONE``: the standard gives this field no check digit of its own."""

    VALID = "valid"
    INVALID = "invalid"
    NONE = "none"


class Severity(StrEnum):
    """``BLOCKS``: this photo or document can't be used. ``WARNS``: worth saying, and it can be used."""

    BLOCKS = "blocks"
    WARNS = "warns"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that is wrong, and where.

    ``code``: one of `flow.codes.KINDS`. ``polygon``: the place on the picture, None where it is the whole picture.
    ``value`` was measured, ``limit`` is the threshold it missed (`thresholds`, which gives unit and source).
    ``values`` fill the sentence of the code.
    """

    code: str
    severity: Severity = Severity.BLOCKS
    polygon: Polygon | None = None
    value: float | None = None
    limit: float | None = None
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldReading:
    """One field of the document.

    ``name``: document_code, issuer, number, surname, given_names, nationality, birth_date, sex, expiry_date,
    issue_date, optional, optional2, and from a barcode also middle_names, street, street2, city, state,
    postal_code, country.
    ``text``: the value (dates ISO 8601, names with spaces, issuer and nationality as three letters of Doc 9303);
    ``raw``: the characters as they stand there. ``source``: ``mrz`` or ``barcode``.
    ``confidence``: 0 to 1, of the least certain character. ``corrected``: at least one character was replaced by
    the one that its check digit asks for; such a field is shown as such and never counts as read.
    """

    name: str
    text: str
    raw: str = ""
    source: str = "mrz"
    check: Verdict = Verdict.NONE
    confidence: float = 1.0
    corrected: bool = False
    polygon: Polygon | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LineReading:
    """One line of the machine readable zone. ``text`` is empty where the line was seen and could not be read."""

    text: str
    confidence: float
    polygon: Polygon


@dataclass(frozen=True, slots=True, kw_only=True)
class Barcode:
    """A PDF417. ``standard``: ``AAMVA``, or empty for another content; ``version`` of that standard."""

    polygon: Polygon
    standard: str = ""
    version: int | None = None
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentReading:
    """Everything that one picture says.

    ``format``: TD1, TD2, TD3, MRVA, MRVB, FRA (French card before 2021), AAMVA or None.
    ``type``: passport, id_card, drivers_license, visa, or None while unknown. ``side``: page, front, back or None.
    ``verified``: every check digit is right and no character is doubtful, or the barcode was decoded.
    ``script``: of the print (ISO 15924: ``Latn``, ``Cyrl``) where that is certain, else None. ``dpi``: resolution on
    the document.
    ``ms``: milliseconds by stage. ``sharpness`` orders frames of one document, larger is better. ``measured``: what
    the findings judge by, by the name of its limit in `thresholds`, whether it missed that limit or not.
    """

    width: int
    height: int
    quad: Polygon | None = None
    format: str | None = None
    type: str | None = None
    side: str | None = None
    lines: tuple[LineReading, ...] = ()
    verified: bool = False
    fields: tuple[FieldReading, ...] = ()
    barcode: Barcode | None = None
    portrait: Polygon | None = None
    script: str | None = None
    dpi: float | None = None
    sharpness: float = 0.0
    findings: tuple[Finding, ...] = ()
    measured: Mapping[str, float] = field(default_factory=dict)
    ms: Mapping[str, float] = field(default_factory=dict)

    def field(self, name: str) -> FieldReading | None:
        """The field of that name."""
        return next((one for one in self.fields if one.name == name), None)

    def text(self, name: str) -> str:
        """The value of the field of that name, empty where it was not read."""
        found = self.field(name)
        return found.text if found is not None else ""

    @property
    def usable(self) -> bool:
        """Whether nothing that was seen in the picture speaks against using it."""
        return not any(one.severity is Severity.BLOCKS for one in self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What the customer said of himself before; empty where it was not asked yet."""

    first_name: str = ""
    middle_name: str = ""
    last_name: str = ""
    birth_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What the photo should show. ``country``: ISO 3166-1 alpha-2, as chosen; ``side``: page, front or back.

    ``today``: where the customer is. ``others``: readings of the other sides of the same document.
    """

    country: str
    type: str
    side: str
    today: date
    adult_age: int = 18
    typed: Typed = Typed()
    others: Mapping[str, DocumentReading] = field(default_factory=dict)


class Result(StrEnum):
    """Of a comparison. ``EXPLAINED``: written otherwise, and that is fine. ``READ``: nothing to compare with."""

    SAME = "same"
    EXPLAINED = "explained"
    DIFFERS = "differs"
    CHECKED = "checked"  # its check digit is right
    NOT_EXPIRED = "not_expired"
    EXPIRED = "expired"
    UNCERTAIN = "uncertain"  # corrected, or not certain enough
    READ = "read"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One row of the table beside the photo.

    ``why``: for ``EXPLAINED`` one of given_name_left_out, middle_name_left_out, order, hyphen, marks, transliteration,
    cut_at_line_end, second_surname_left_out. ``typed``: what it was compared with.
    """

    name: str
    text: str
    result: Result
    typed: str = ""
    why: str = ""
    polygon: Polygon | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """``findings``: those of the reading and those of the comparison, the gravest first. ``rows``: the table."""

    findings: tuple[Finding, ...] = ()
    rows: tuple[Comparison, ...] = ()

    @property
    def blocked(self) -> bool:
        return any(one.severity is Severity.BLOCKS for one in self.findings)
