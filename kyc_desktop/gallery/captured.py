"""Photos of drawn specimens and what a reader says of them, for the pictures of the check screen."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from ..capture.reading import Barcode, DocumentReading, FieldReading, Finding, LineReading, Polygon, Verdict
from ..ui.candidate import Candidate
from ..ui.photos import ChosenPhoto
from . import people

_SCALE: Final = 11.0
"""Pixels for a millimetre of the specimen."""


@dataclass(frozen=True, slots=True)
class _Specimen:
    kind: str
    side: str
    size: tuple[float, float]
    format: str | None
    lines: tuple[tuple[str, Polygon], ...] = ()


def _box(left: float, top: float, width: float, height: float) -> Polygon:
    """A rectangle in millimetres as corners in pixels."""
    right, bottom = left + width, top + height
    return tuple((x * _SCALE, y * _SCALE) for x, y in ((left, top), (right, top), (right, bottom), (left, bottom)))


_PAGE: Final = (125.0, 88.0)
_CARD: Final = (85.6, 53.98)
_LINES: Final = (
    ("P<USAORTIZ<<MAYA<ELENA<<<<<<<<<<<<<<<<<<<<<<", _box(5.5, 70.6, 113, 5.6)),
    ("X531284905USA9103144F2909015<<<<<<<<<<<<<<<0", _box(5.5, 76.8, 113, 5.6)),
)
EXPIRY: Final = _box(6.6 + 21 * 2.54, 76.8, 7 * 2.54, 5.6)
CODE_LINES: Final = _box(4.3, 69.4, 115.4, 14.2)
GLARE: Final = _box(84, 14, 34, 34)
_FIELDS: Final = (
    FieldReading(name="surname", text="ORTIZ"),
    FieldReading(name="given_names", text="MAYA ELENA"),
    FieldReading(name="birth_date", text="1991-03-14", check=Verdict.VALID),
    FieldReading(name="number", text="X53128490", check=Verdict.VALID),
    FieldReading(name="nationality", text="USA"),
    FieldReading(name="issuer", text="USA"),
    FieldReading(name="sex", text="F"),
    FieldReading(name="expiry_date", text="2029-09-01", check=Verdict.VALID),
)


def passport(
    *, expired: bool = False, findings: Sequence[Finding] = (), fields: Sequence[FieldReading] = ()
) -> Candidate:
    """Maya's photo page. ``fields`` take the place of those of the same name."""
    read = {one.name: one for one in _FIELDS}
    if expired:
        read["expiry_date"] = replace(read["expiry_date"], text="2024-09-01", polygon=EXPIRY)
    read.update({one.name: one for one in fields})
    blurred = any(one.code in ("photo_blurred", "mrz_unreadable") for one in findings)
    reading = _reading(
        _PAGE,
        format="TD3",
        type="passport",
        side="page",
        lines=tuple(LineReading(text="" if blurred else text, confidence=0.99, polygon=at) for text, at in _LINES),
        verified=not blurred,
        fields=() if blurred else tuple(read.values()),
        portrait=_box(6, 14.5, 35, 44),
        script="Latn",
        findings=tuple(findings),
    )
    return _candidate("passport", "page", reading, expired=expired, blurred=blurred)


def licence_front() -> Candidate:
    """The side that no machine can read."""
    reading = _reading(_CARD, type="drivers_license", side="front", portrait=_box(4, 12, 26, 33))
    return _candidate("drivers_license", "front", reading)


def licence_back() -> Candidate:
    """A barcode with everything in it."""
    names = ("surname", "given_names", "birth_date", "expiry_date")
    fields = tuple(replace(one, source="barcode", check=Verdict.NONE) for one in _FIELDS if one.name in names)
    reading = _reading(
        _CARD,
        format="AAMVA",
        type="drivers_license",
        side="back",
        verified=True,
        fields=(*fields, FieldReading(name="number", text="10294857", source="barcode")),
        barcode=Barcode(polygon=_box(3.5, 15.6, 78.6, 14), standard="AAMVA", version=10),
        script="Latn",
    )
    return _candidate("drivers_license", "back", reading)


def _reading(size: tuple[float, float], **members: object) -> DocumentReading:
    width, height = size
    whole = _box(0, 0, width, height)
    plain = DocumentReading(
        width=round(width * _SCALE), height=round(height * _SCALE), quad=whole, dpi=_SCALE * 25.4, sharpness=1.0
    )
    return replace(plain, **members)  # type: ignore[arg-type]  # members of the reading by their names


def _candidate(
    kind: str, side: str, reading: DocumentReading, *, expired: bool = False, blurred: bool = False
) -> Candidate:
    # Drawing is for pictures and tests alone; the program that opens a photo needs none of it.
    from PIL import ImageFilter

    from ..capture.specimen import PEOPLE, Defect, draw

    day = date.fromisoformat(people.DAY)
    defect = Defect.EXPIRED if expired else None
    page = draw(PEOPLE["maya"], kind, side, defect, today=day, desk=False, scale=_SCALE)
    if blurred:
        page = page.filter(ImageFilter.GaussianBlur(6))
    data, small = io.BytesIO(), io.BytesIO()
    page.save(data, "JPEG", quality=85)
    page.resize((204, 144)).save(small, "PNG")
    photo = ChosenPhoto(
        data=data.getvalue(),
        width=page.width,
        height=page.height,
        thumbnail=small.getvalue(),
        fingerprint="0f0f0f0f0f0f0f0f" if side != "back" else "f0f0f0f0f0f0f0f0",
    )
    taken_at = datetime.fromisoformat(people.at("19:13")).timestamp()
    return Candidate(side=side, photo=photo, reading=reading, source="camera", taken_at=taken_at)
