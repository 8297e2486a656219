"""Every finding of the judge: a drawn specimen that causes it, read by the reader, and one beside it that does not.

What is wrong with the photo itself (blur, glare, ...) has its causes in `test_findings`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from kyc_desktop.capture.judge import judge
from kyc_desktop.capture.mrz import td3
from kyc_desktop.capture.reader import Reader
from kyc_desktop.capture.reading import DocumentReading, Expectation, Finding, Severity, Typed
from kyc_desktop.capture.specimen import PEOPLE, Defect, draw
from kyc_desktop.capture.specimen.documents import Dates, _zone
from kyc_desktop.capture.specimen.sheet import Sheet

TODAY = date(2026, 6, 1)
SCALE = 10.0
MAYA = Typed(first_name="Maya", last_name="Ortiz", birth_date=date(1991, 3, 14))
EDGE = 200
Edit = Callable[[Image.Image], Image.Image]


@dataclass(frozen=True)
class Photo:
    """A photo of a drawn side, changed by ``edit`` before it lies on its ground."""

    name: str = "maya"
    kind: str = "passport"
    side: str = "page"
    defect: Defect | None = None
    edit: Edit | None = None
    day: date = TODAY


@dataclass(frozen=True)
class Case:
    """``cause`` makes the finding under ``asked``; ``harmless`` does not under ``instead`` (None: the same)."""

    code: str
    cause: Photo
    asked: Expectation
    harmless: Photo
    instead: Expectation | None = None
    others: Mapping[str, Photo] = field(default_factory=dict)
    harmless_others: Mapping[str, Photo] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    severity: Severity = Severity.BLOCKS
    why: str = ""


@functools.cache
def reader() -> Reader:
    return Reader()


@functools.cache
def read(photo: Photo) -> DocumentReading:
    page = draw(PEOPLE[photo.name], photo.kind, photo.side, photo.defect, today=photo.day, desk=False, scale=SCALE)
    page = page if photo.edit is None else photo.edit(page)
    ground = Image.new("RGB", (page.width + 2 * EDGE, page.height + 2 * EDGE), (96, 92, 90))
    ground.paste(page, (EDGE, EDGE))
    bgr: NDArray[np.uint8] = np.ascontiguousarray(np.asarray(ground)[..., ::-1])
    return reader().read(bgr)


def asked(kind: str = "passport", side: str = "page", country: str = "US", typed: Typed = MAYA) -> Expectation:
    return Expectation(country=country, type=kind, side=side, today=TODAY, typed=typed)


def code_lines(*lines: str) -> Edit:
    """The same page with other code lines."""

    def printed(page: Image.Image) -> Image.Image:
        sheet = Sheet(page.copy(), SCALE)
        sheet.box((0, 65.5), (125, 22.5), "#F8FAF9")
        sheet.code_lines(lines, left=6.6, top=74.4)
        return sheet.page

    return printed


def scratched(row: int) -> Edit:
    """Line ``row`` of the code lines under strokes of a pen."""

    def drawn(page: Image.Image) -> Image.Image:
        picture = np.array(page)
        top = int((72.4 + 6.35 * row) * SCALE)
        rng = np.random.default_rng(3)
        for _ in range(26):
            ends = rng.uniform((8 * SCALE, top - 6), (118 * SCALE, top + 2.8 * SCALE), (2, 2)).astype(int)
            cv2.line(picture, ends[0].tolist(), ends[1].tolist(), (20, 22, 30), 5, cv2.LINE_AA)
        return Image.fromarray(picture)

    return drawn


def struck_barcode(page: Image.Image) -> Image.Image:
    """A licence's back whose barcode has a third of its columns painted over."""
    sheet = Sheet(page.copy(), SCALE)
    for left in range(6, 80, 6):
        sheet.box((left, 14), (2.4, 29), "#1C1F28")
    return sheet.page


def cyrillic(page: Image.Image) -> Image.Image:
    """A card without one Latin letter, with the portrait of ``page``."""
    sheet = Sheet(Image.new("RGB", page.size, "#E9EFEA"), SCALE)
    face = page.crop((int(4 * SCALE), int(11.5 * SCALE), int(29 * SCALE), int(44.5 * SCALE)))
    sheet.page.paste(face, (int(4 * SCALE), int(11.5 * SCALE)))
    sheet.text((4, 2), "ПОСВІДЧЕННЯ ВОДІЯ", 4, bold=True)
    rows = (
        ("Прізвище водія", "ЩЕГЛОВА-ЖУРАВЛЬ"),
        ("Ім’я та по батькові", "ЛЮДМИЛА ДМИТРІВНА"),
        ("Громадянство", "УКРАЇНСЬКЕ ГРОМАДЯНСТВО"),
        ("Місце проживання", "ЖИТОМИРСЬКА ОБЛАСТЬ"),
    )
    for row, (label, value) in enumerate(rows):
        sheet.field((33, 11 + row * 8), label, value, width=48)
    sheet.text((33, 44), "Дійсне до 01.09.2029", 3, bold=True)
    return sheet.page


def wrong_digit(line: str, at: int) -> str:
    return line[:at] + str((int(line[at]) + 1) % 10) + line[at + 1 :]


UPPER, LOWER = td3(_zone(PEOPLE["maya"], "P", Dates(date(2019, 9, 2), date(2029, 9, 1))))
VISA = (f"V{UPPER[1:]}", LOWER[:28].ljust(44, "<"))
PASSPORT = Photo()
LICENCE_BACK = Photo(kind="drivers_license", side="back")
LICENCE_FRONT = Photo(kind="drivers_license", side="front")
CARD_FRONT = Photo(name="jonas", kind="id_card", side="front")
CARD_BACK = Photo(name="jonas", kind="id_card", side="back")
JONAS = Typed(first_name="Jonas", last_name="Weiß-Łukasik", birth_date=date(1984, 11, 30))
OF_JONAS = functools.partial(asked, "id_card", country="DE", typed=JONAS)
OF_LICENCE = functools.partial(asked, "drivers_license")

CASES = (
    Case("photo_not_document", Photo(defect=Defect.NOT_DOCUMENT), asked(), PASSPORT, why="a shopping list"),
    Case("wrong_side", CARD_BACK, OF_JONAS(side="front"), CARD_FRONT, why="code lines where the front was asked for"),
    Case("wrong_side", CARD_FRONT, OF_JONAS(side="back"), CARD_BACK, why="a portrait where the back was asked for"),
    Case("wrong_side", LICENCE_BACK, OF_LICENCE(side="front"), LICENCE_FRONT, why="a barcode is on the back"),
    Case("wrong_side", LICENCE_FRONT, OF_LICENCE(side="back"), LICENCE_BACK, why="a front has no barcode"),
    Case(
        "same_photo", CARD_BACK, OF_JONAS(side="front"), CARD_FRONT, others={"back": CARD_BACK},
        harmless_others={"back": CARD_BACK}, why="the back twice",
    ),
    Case(
        "same_photo", LICENCE_BACK, OF_LICENCE(side="front"), LICENCE_FRONT, others={"back": LICENCE_BACK},
        harmless_others={"back": LICENCE_BACK}, why="the barcode twice",
    ),
    Case(
        "wrong_side", CARD_FRONT, OF_JONAS(side="back"), CARD_BACK, others={"front": CARD_FRONT},
        harmless_others={"front": CARD_FRONT}, why="the front twice",
    ),
    Case(
        "document_expired", Photo(defect=Defect.EXPIRED), asked(), PASSPORT, values={"expired_on": "2024-09-01"},
        why="ended two years ago",
    ),
    Case(
        "document_expired", Photo(kind="drivers_license", side="back", defect=Defect.EXPIRED), OF_LICENCE(side="back"),
        LICENCE_BACK, values={"expired_on": "2024-09-01"}, why="by the barcode",
    ),
    Case(
        "document_expires_soon", PASSPORT, replace(asked(), today=date(2029, 8, 20)), PASSPORT, asked(),
        values={"expires_on": "2029-09-01"}, severity=Severity.WARNS, why="twelve days are left",
    ),
    Case(
        "under_age", Photo(name="robin"), asked(typed=Typed()), PASSPORT,
        values={"born_on": "2010-01-01", "age": "16", "limit": "18", "adult_on": "2028-01-01"}, why="born in 2010",
    ),
    Case(
        "mrz_unreadable", Photo(edit=scratched(0)), asked(), PASSPORT, values={"line": "1"}, why="a pen over line 1",
    ),
    Case(
        "mrz_unreadable", Photo(edit=scratched(1)), asked(), PASSPORT, values={"line": "2"}, why="a pen over line 2",
    ),
    Case(
        "check_digit_wrong", Photo(edit=code_lines(UPPER, wrong_digit(LOWER, 9))), asked(),
        Photo(edit=code_lines(UPPER, LOWER)), values={"line": "2", "field": "number"}, why="of the number",
    ),
    Case(
        "check_digit_wrong", Photo(edit=code_lines(UPPER, wrong_digit(LOWER, 27))), asked(), PASSPORT,
        values={"line": "2", "field": "expiry_date"}, why="of the expiry date",
    ),
    Case(
        "check_digit_wrong", Photo(edit=code_lines(UPPER, wrong_digit(LOWER, 43))), asked(), PASSPORT,
        values={"line": "2", "field": "composite"}, why="of the whole line",
    ),
    Case("document_unreadable", Photo(kind="drivers_license", side="back", edit=struck_barcode),
         OF_LICENCE(side="back"), LICENCE_BACK, why="a barcode that is painted over"),
    Case("type_not_accepted", Photo(edit=code_lines(*VISA)), asked(), PASSPORT, why="a visa"),
    Case("wrong_document", PASSPORT, OF_LICENCE(side="front"), PASSPORT, asked(), why="a passport for a licence"),
    Case("wrong_document", PASSPORT, asked(country="FR"), PASSPORT, asked(), why="of another country"),
    Case("wrong_document", CARD_BACK, asked("drivers_license", "back", "DE", JONAS), CARD_BACK,
         OF_JONAS(side="back"), why="a card for a licence"),
    Case("wrong_document", Photo(kind="id_card", side="back"), OF_LICENCE(side="back"), LICENCE_BACK,
         why="the barcode says that it is no licence"),
    Case("document_name_differs", PASSPORT, asked(typed=replace(MAYA, last_name="Ortega")), PASSPORT,
         asked(typed=replace(MAYA, first_name="Elena", last_name="Órtiz")), why="another surname, not another order"),
    Case("document_name_differs", LICENCE_BACK, OF_LICENCE(side="back", typed=replace(MAYA, first_name="Mia")),
         LICENCE_BACK, OF_LICENCE(side="back"), why="another first name"),
    Case("document_name_differs", CARD_BACK, OF_JONAS(side="back", typed=replace(JONAS, last_name="Weber")), CARD_BACK,
         OF_JONAS(side="back", typed=replace(JONAS, last_name="Weiss Lukasik")), why="not for its spelling"),
    Case("document_birth_date_differs", PASSPORT, asked(typed=replace(MAYA, birth_date=date(1991, 4, 13))), PASSPORT,
         asked(), why="month and day in another order"),
    Case("not_latin", Photo(name="olena", kind="drivers_license", side="front", edit=cyrillic),
         asked("drivers_license", "front", "UA", Typed()),
         Photo(name="olena", kind="drivers_license", side="front"), why="a front in Cyrillic letters alone"),
)  # fmt: skip
"""In the order of gravity, more or less. `country_not_accepted` is the server's: `tests/backend`."""


def judged(photo: Photo, expected: Expectation, others: Mapping[str, Photo]) -> dict[str, Finding]:
    sides = {side: read(other) for side, other in others.items()}
    return {one.code: one for one in judge(read(photo), replace(expected, others=sides)).findings}


def _named(case: Case) -> str:
    return f"{case.code}: {case.why}"


@pytest.mark.parametrize("case", CASES, ids=_named)
def test_its_cause_is_found(case: Case) -> None:
    found = judged(case.cause, case.asked, case.others)
    assert case.code in found, sorted(found)
    assert found[case.code].severity is case.severity
    assert {name: found[case.code].values.get(name) for name in case.values} == dict(case.values)


@pytest.mark.parametrize("case", CASES, ids=_named)
def test_without_its_cause_it_is_not(case: Case) -> None:
    found = judged(case.harmless, case.instead or case.asked, case.harmless_others)
    assert case.code not in found
    assert not any(one.severity is Severity.BLOCKS for one in found.values()), sorted(found)


def test_every_finding_of_the_judge_has_a_case() -> None:
    assert {case.code for case in CASES} == {
        "photo_not_document", "same_photo", "type_not_accepted", "wrong_document", "wrong_side", "document_expired",
        "under_age", "not_latin", "mrz_unreadable", "document_unreadable", "check_digit_wrong",
        "document_name_differs", "document_birth_date_differs", "document_expires_soon",
    }  # fmt: skip


def test_a_place_is_on_the_document() -> None:
    """Whatever is said of a line or a field is said where it stands."""
    for case in CASES:
        found = judged(case.cause, case.asked, case.others)
        place = found[case.code].polygon if case.code in found else None
        if place is not None:
            reading = read(case.cause)
            assert all(0 <= x <= reading.width and 0 <= y <= reading.height for x, y in place), _named(case)
