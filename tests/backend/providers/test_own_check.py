"""What the check makes of readings, without a photo: they are given to it as what it remembers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kyc_desktop.backend.document_reader import DocumentReader
from kyc_desktop.backend.ports import Claim, DocumentCase, DocumentVerdict, Outcome, Photo, PostalAddress
from kyc_desktop.backend.providers.own_check import OwnDocumentCheck
from kyc_desktop.backend.readings import Readings, remember
from kyc_desktop.capture.reading import Barcode, DocumentReading, FieldReading, Finding, Verdict

TODAY = date(2026, 5, 12)
QUAD = ((100.0, 100.0), (900.0, 100.0), (900.0, 600.0), (100.0, 600.0))
CLAIM = Claim(
    phone="",
    first_name="Maya",
    middle_name="Elena",
    last_name="Ortiz",
    date_of_birth=date(1991, 3, 14),
    address=PostalAddress(line1="1204 Juniper Bend", city="Austin"),
)


def passport(*, verified: bool = True, findings: tuple[Finding, ...] = (), **changes: str) -> DocumentReading:
    values = {
        "document_code": "P",
        "issuer": "USA",
        "number": "X53128490",
        "surname": "ORTIZ",
        "given_names": "MAYA ELENA",
        "nationality": "USA",
        "birth_date": "1991-03-14",
        "sex": "F",
        "expiry_date": "2029-09-01",
    } | changes
    checked = {"number", "birth_date", "expiry_date"}
    return DocumentReading(
        width=1000,
        height=700,
        quad=QUAD,
        format="TD3",
        type="passport",
        side="page",
        verified=verified,
        script="Latn",
        fields=tuple(
            FieldReading(name=name, text=text, check=Verdict.VALID if name in checked else Verdict.NONE)
            for name, text in values.items()
        ),
        findings=findings,
    )


def licence_back(**changes: str) -> DocumentReading:
    values = {
        "document_code": "DL",
        "issuer": "USA",
        "country": "USA",
        "number": "53128490",
        "surname": "ORTIZ",
        "given_names": "MAYA",
        "middle_names": "ELENA",
        "birth_date": "1991-03-14",
        "expiry_date": "2029-09-01",
        "street": "1204 JUNIPER BEND",
        "city": "AUSTIN",
        "state": "TX",
        "postal_code": "78704",
    } | changes
    return DocumentReading(
        width=1000,
        height=700,
        quad=QUAD,
        format="AAMVA",
        type="drivers_license",
        side="back",
        verified=True,
        fields=tuple(FieldReading(name=name, text=text, source="barcode") for name, text in values.items()),
    )


FRONT = DocumentReading(width=1000, height=700, quad=QUAD, side="front", portrait=QUAD)


async def _checked(
    readings: Readings, *, kind: str = "passport", claim: Claim | None = CLAIM, approve: bool = True
) -> DocumentVerdict:
    reader = DocumentReader(worker=("/nowhere/reader",))  # nothing is left to be read
    photos = tuple(Photo(side=side, data=b"", sha256=side) for side in readings)
    record = remember(readings, {side: side for side in readings})
    case = DocumentCase(country="US", type=kind, photos=photos, claim=claim, record=record)
    return await OwnDocumentCheck(reader, today=lambda: TODAY, approve=approve).check(case, request_id="r")


async def test_certain_and_equal_is_approved_where_the_operator_lets_it() -> None:
    assert (await _checked({"page": passport()})).verdict.outcome is Outcome.APPROVED
    assert (await _checked({"page": passport()}, approve=False)).verdict.outcome is Outcome.REVIEW
    both: Readings = {"front": FRONT, "back": licence_back()}
    assert (await _checked(both, kind="drivers_license")).verdict.outcome is Outcome.APPROVED


async def test_before_the_details_nothing_is_approved_and_the_person_is_named() -> None:
    seen = await _checked({"page": passport()}, claim=None)
    assert seen.verdict.outcome is Outcome.REVIEW
    assert seen.person is not None
    assert seen.person.last_name == "Ortiz"
    assert "ortiz" not in repr(seen).lower()


@pytest.mark.parametrize(
    "readings",
    [
        {"page": None},
        {"page": passport(verified=False)},
        {"page": passport(verified=False, surname="URTIZ")},
        {"page": passport(verified=False, birth_date="2015-01-01")},
        {"page": passport(verified=False, findings=(Finding(code="mrz_unreadable", values={"line": "2"}),))},
        {"page": passport(findings=(Finding(code="check_digit_wrong", values={"line": "2", "field": "number"}),))},
    ],
    ids=["reader died", "not certain", "another name", "under age", "lines not read", "misprint"],
)
async def test_what_is_not_certain_is_for_a_person(readings: Readings) -> None:
    assert (await _checked(readings)).verdict.outcome is Outcome.REVIEW


async def test_a_photo_that_cannot_be_used_goes_back_with_everything_that_is_wrong() -> None:
    findings = (Finding(code="photo_blurred"), Finding(code="photo_dark"))
    verdict = (await _checked({"page": passport(verified=False, findings=findings)}, claim=None)).verdict
    assert verdict.outcome is Outcome.RETAKE
    assert {(finding.code, finding.subject) for finding in verdict.findings} == {
        ("photo_blurred", "page"),
        ("photo_dark", "page"),
    }


async def test_under_age_is_final() -> None:
    verdict = (await _checked({"page": passport(birth_date="2015-01-01")}, claim=None)).verdict
    assert verdict.outcome is Outcome.REJECTED
    assert [finding.code for finding in verdict.findings] == ["under_age"]


async def test_what_differs_names_the_field() -> None:
    claim = replace(CLAIM, last_name="Castellanos", date_of_birth=date(1990, 1, 1))
    verdict = (await _checked({"page": passport()}, claim=claim)).verdict
    assert verdict.outcome is Outcome.FAILED
    assert {finding.code: finding.subject for finding in verdict.findings} == {
        "document_name_differs": "last_name",
        "document_birth_date_differs": "date_of_birth",
    }


async def test_the_other_side_belongs_to_somebody_else() -> None:
    front = replace(passport(), side="front", format="TD2", type="id_card")
    other = passport(surname="MOKOENA", given_names="THABO", birth_date="1978-07-04", number="PD447120")
    back = replace(other, side="back", format="TD1", type="id_card")
    verdict = (await _checked({"front": front, "back": back}, kind="id_card", claim=None)).verdict
    assert verdict.outcome is Outcome.RETAKE
    assert {finding.code for finding in verdict.findings} == {"wrong_document"}


@pytest.mark.parametrize(("first", "second", "refused"), [("back", "back", "front"), ("front", "front", "back")])
async def test_of_one_side_twice_only_the_misplaced_photo_goes_back(first: str, second: str, refused: str) -> None:
    barcode = Barcode(polygon=QUAD, standard="AAMVA", text="ANSI 636999")
    photos: Readings = {
        "front": replace(licence_back(), side=first, barcode=barcode),
        "back": replace(licence_back(), side=second, barcode=barcode),
    }
    verdict = (await _checked(photos, kind="drivers_license", claim=None)).verdict
    assert [(finding.code, finding.subject) for finding in verdict.findings] == [("same_photo", refused)]


async def test_staff_learn_what_became_of_each_side_and_no_names() -> None:
    verdict = (await _checked({"front": None, "back": licence_back()}, kind="drivers_license")).verdict
    assert verdict.outcome is Outcome.REVIEW
    assert verdict.internal[:2] == ("front: the reader failed", "back: AAMVA read for certain")
    assert "ORTIZ" not in str(verdict.internal)


async def test_a_front_that_shows_no_portrait_is_for_a_person() -> None:
    """The reader misses a few portraits, so nobody is sent back for it; but it may be any card."""
    both: Readings = {"front": replace(FRONT, portrait=None, side=None), "back": licence_back()}
    seen = await _checked(both, kind="drivers_license")
    assert seen.verdict.outcome is Outcome.REVIEW
    assert "front: photo_not_document" in seen.verdict.internal


async def test_a_paper_goes_back() -> None:
    tall = ((100.0, 100.0), (400.0, 100.0), (400.0, 900.0), (100.0, 900.0))
    both: Readings = {"front": replace(FRONT, portrait=None, side=None, quad=tall), "back": licence_back()}
    seen = await _checked(both, kind="drivers_license")
    assert seen.verdict.outcome is Outcome.RETAKE
    assert [(one.code, one.subject) for one in seen.verdict.findings] == [("photo_not_document", "front")]


def card_front(**changes: str) -> DocumentReading:
    """A card with code lines beside its portrait."""
    return replace(passport(document_code="I", **changes), format="TD2", type="id_card", side="front", portrait=QUAD)


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, Outcome.APPROVED),
        ({"given_names": "MAYA"}, Outcome.APPROVED),
        ({"birth_date": "1984-03-14"}, Outcome.RETAKE),
        ({"surname": "SMITH"}, Outcome.RETAKE),
    ],
    ids=["one person", "a name left out", "another birth date", "another surname"],
)
@pytest.mark.parametrize("claim", [CLAIM, None], ids=["typed", "nothing typed yet"])
async def test_code_lines_of_one_person_and_a_barcode_of_another(
    changes: dict[str, str], outcome: Outcome, claim: Claim | None
) -> None:
    both: Readings = {"front": card_front(**changes), "back": licence_back(document_code="ID")}
    both["back"] = replace(both["back"], type="id_card") if both["back"] is not None else None
    seen = await _checked(both, kind="id_card", claim=claim)
    if outcome is Outcome.APPROVED:
        assert seen.verdict.outcome is (outcome if claim is not None else Outcome.REVIEW)
        assert seen.verdict.findings == ()
    else:
        assert seen.verdict.outcome is outcome
        assert {one.code for one in seen.verdict.findings} == {"wrong_document"}


async def test_a_document_in_another_script_alone() -> None:
    front = replace(FRONT, script="Grek")
    back = replace(FRONT, side="back", portrait=None, script=None)
    reader = DocumentReader(worker=("/nowhere/reader",))
    photos = tuple(Photo(side=side, data=b"", sha256=side) for side in ("front", "back"))
    record = remember({"front": front, "back": back}, {"front": "front", "back": "back"})
    case = DocumentCase(country="GR", type="id_card", photos=photos, claim=CLAIM, record=record)
    seen = await OwnDocumentCheck(reader, today=lambda: TODAY, approve=True).check(case, request_id="r")
    assert [(one.code, one.subject) for one in seen.verdict.findings] == [("not_latin", "front")]
