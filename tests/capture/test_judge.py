"""Each finding of the comparison: one reading that causes it, and one that does not."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from kyc_desktop.capture.aamva import Licence, payload
from kyc_desktop.capture.aamva_read import fields as barcode_fields
from kyc_desktop.capture.issuers import countries, own_country
from kyc_desktop.capture.judge import judge
from kyc_desktop.capture.reading import (
    Barcode,
    DocumentReading,
    Expectation,
    FieldReading,
    Finding,
    Judgement,
    LineReading,
    Result,
    Severity,
    Typed,
    Verdict,
)

TODAY = date(2026, 6, 1)
QUAD = ((100.0, 100.0), (900.0, 100.0), (900.0, 600.0), (100.0, 600.0))
FACE = ((150.0, 200.0), (320.0, 200.0), (320.0, 420.0), (150.0, 420.0))
GHOST = ((800.0, 300.0), (850.0, 300.0), (850.0, 360.0), (800.0, 360.0))
MAYA = Typed(first_name="Maya", last_name="Ortiz", birth_date=date(1991, 3, 14))


def place(row: int) -> Any:
    return ((0.0, row * 30.0), (500.0, row * 30.0), (500.0, row * 30.0 + 20), (0.0, row * 30.0 + 20))


def mrz_fields(**changes: str | None) -> tuple[FieldReading, ...]:
    values = {
        "document_code": "P",
        "issuer": "USA",
        "surname": "ORTIZ",
        "given_names": "MAYA ELENA",
        "number": "X53128490",
        "nationality": "USA",
        "birth_date": "1991-03-14",
        "sex": "F",
        "expiry_date": "2029-09-01",
    } | changes
    checked = {"number", "birth_date", "expiry_date"}
    return tuple(
        FieldReading(
            name=name,
            text=text,
            raw=text.replace(" ", "<"),
            check=Verdict.VALID if name in checked else Verdict.NONE,
            confidence=0.99,
            polygon=place(number),
        )
        for number, (name, text) in enumerate(values.items())
        if text is not None
    )


PASSPORT = DocumentReading(
    width=1920,
    height=1080,
    quad=QUAD,
    format="TD3",
    type="passport",
    side="page",
    lines=(
        LineReading(text="P<USAORTIZ<<MAYA<ELENA<<<<<<<<<<<<<<<<<<<<<<", confidence=0.99, polygon=place(20)),
        LineReading(text="X531284905USA9103144F2909015<<<<<<<<<<<<<<<0", confidence=0.98, polygon=place(21)),
    ),
    verified=True,
    fields=mrz_fields(),
    portrait=FACE,
    script="Latn",
)
CARD = replace(
    PASSPORT,
    format="TD1",
    type="id_card",
    side="back",
    portrait=None,
    fields=mrz_fields(document_code="I", issuer="D", nationality="D"),
)
FRONT = DocumentReading(width=1920, height=1080, quad=QUAD, side="front", portrait=FACE)
BLANK = DocumentReading(width=1920, height=1080, quad=QUAD)


def licence(kind: str = "DL", country: str = "USA", **changes: str) -> DocumentReading:
    text = payload(
        Licence(
            kind=kind,
            issuer_number="636015" if country == "USA" else "636012",
            country=country,
            state="TX" if country == "USA" else "ON",
            number="53128490",
            surname="ORTIZ",
            first_name="MAYA",
            middle_names="ELENA",
            birth_date=date(1991, 3, 14),
            issue_date=date(2021, 9, 2),
            expiry_date=date(2029, 9, 1),
            sex="F",
            height=66,
            eyes="BRO",
            street="1204 JUNIPER BEND",
            city="AUSTIN",
            postal_code="78704",
            discriminator="123456789012",
        )
    ).decode("latin-1")
    for old, new in changes.items():
        text = text.replace(f"\n{old}", f"\n{new}")
    barcode = Barcode(polygon=place(3), standard="AAMVA", version=10, text=text)
    return replace(
        BLANK,
        format="AAMVA",
        type="id_card" if kind == "ID" else "drivers_license",
        side="back",
        barcode=barcode,
        verified=True,
        fields=barcode_fields(barcode),
    )


def expect(
    kind: str = "passport",
    side: str = "page",
    country: str = "US",
    *,
    today: date = TODAY,
    typed: Typed = MAYA,
    others: Mapping[str, DocumentReading] | None = None,
) -> Expectation:
    return Expectation(country=country, type=kind, side=side, today=today, typed=typed, others=others or {})


def codes(judgement: Judgement) -> list[str]:
    return [finding.code for finding in judgement.findings]


def results(judgement: Judgement) -> dict[str, Result]:
    return {row.name: row.result for row in judgement.rows}


def with_field(reading: DocumentReading, name: str, **changes: Any) -> DocumentReading:
    changed = tuple(replace(one, **changes) if one.name == name else one for one in reading.fields)
    return replace(reading, fields=changed)


CARD_BACK = expect("id_card", "back", "DE")
LICENCE_BACK = expect("drivers_license", "back")
LICENCE_FRONT = expect("drivers_license", "front")


def test_the_passport_of_the_design() -> None:
    found = judge(PASSPORT, expect())
    assert found.findings == ()
    assert [(row.name, row.text, row.result, row.why) for row in found.rows] == [
        ("surname", "ORTIZ", Result.SAME, ""),
        ("given_names", "MAYA ELENA", Result.EXPLAINED, "given_name_left_out"),
        ("birth_date", "1991-03-14", Result.SAME, ""),
        ("number", "X53128490", Result.CHECKED, ""),
        ("nationality", "USA", Result.SAME, ""),
        ("expiry_date", "2029-09-01", Result.NOT_EXPIRED, ""),
    ]
    assert [row.typed for row in found.rows[:3]] == ["Ortiz", "Maya", "1991-03-14"]
    assert found.rows[3].polygon == PASSPORT.fields[4].polygon


def test_good_documents_have_no_finding() -> None:
    assert codes(judge(CARD, CARD_BACK)) == []
    assert codes(judge(FRONT, expect("id_card", "front", "DE"))) == []
    assert codes(judge(licence(), LICENCE_BACK)) == []
    assert codes(judge(licence(country="CAN"), expect("drivers_license", "back", "CA"))) == []
    assert codes(judge(FRONT, LICENCE_FRONT)) == []
    assert codes(judge(licence("ID"), expect("id_card", "back"))) == []


def test_a_licence_compares_all_given_names() -> None:
    found = judge(licence(), LICENCE_BACK)
    assert found.rows[1].text == "MAYA ELENA"
    assert results(found) == {
        "surname": Result.SAME,
        "given_names": Result.EXPLAINED,
        "birth_date": Result.SAME,
        "number": Result.READ,
        "expiry_date": Result.NOT_EXPIRED,
    }


# -- dates -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("today", "expected", "result"),
    [
        (date(2029, 9, 2), ["document_expired"], Result.EXPIRED),
        (date(2029, 9, 1), ["document_expires_soon"], Result.NOT_EXPIRED),
        (date(2029, 8, 2), ["document_expires_soon"], Result.NOT_EXPIRED),
        (date(2029, 8, 1), [], Result.NOT_EXPIRED),
    ],
)
def test_expired_and_soon(today: date, expected: list[str], result: Result) -> None:
    found = judge(PASSPORT, expect(today=today))
    assert codes(found) == expected
    assert results(found)["expiry_date"] is result
    assert found.blocked == (expected == ["document_expired"])
    if expected:
        assert set(found.findings[0].values.values()) == {"2029-09-01"}
        assert found.findings[0].polygon is not None


def test_an_expiry_date_that_is_not_certain_expires_nothing() -> None:
    late = expect(today=date(2030, 1, 1))
    doubtful = with_field(replace(PASSPORT, verified=False), "expiry_date", check=Verdict.INVALID, confidence=0.4)
    assert "document_expired" not in codes(judge(doubtful, late))
    corrected = with_field(PASSPORT, "expiry_date", corrected=True)
    assert "document_expired" not in codes(judge(corrected, late))
    assert results(judge(corrected, late))["expiry_date"] is Result.UNCERTAIN


@pytest.mark.parametrize(
    ("today", "expected", "result"),
    [
        (date(2026, 10, 1), ["document_expired"], Result.EXPIRED),
        (date(2026, 9, 15), ["document_expires_soon"], Result.UNCERTAIN),
        (date(2026, 7, 15), [], Result.NOT_EXPIRED),
    ],
)
def test_a_licence_that_names_the_month_alone(today: date, expected: list[str], result: Result) -> None:
    text = "%BCVICTORIA^ORTIZ,$MAYA^910 GOVERNMENT ST^?;6360282222222=260919910314=?"
    barcode = Barcode(polygon=place(1), standard="AAMVA", text=text)
    reading = replace(licence(), barcode=barcode, fields=barcode_fields(barcode))
    found = judge(reading, expect("drivers_license", "back", "CA", today=today))
    assert codes(found) == expected
    assert results(found)["expiry_date"] is result


def test_under_age_until_the_birthday() -> None:
    young = replace(PASSPORT, fields=mrz_fields(birth_date="2008-06-02"))
    typed = replace(MAYA, birth_date=date(2008, 6, 2))
    found = judge(young, expect(typed=typed))
    assert codes(found) == ["under_age"]
    assert found.findings[0].values == {
        "born_on": "2008-06-02",
        "age": "17",
        "limit": "18",
        "adult_on": "2026-06-02",
    }
    assert codes(judge(young, expect(typed=typed, today=TODAY + timedelta(days=1)))) == []
    doubtful = with_field(replace(young, verified=False), "birth_date", check=Verdict.NONE)
    assert "under_age" not in codes(judge(doubtful, expect(typed=typed)))


def test_an_unknown_day_of_birth() -> None:
    unknown = replace(PASSPORT, fields=mrz_fields(birth_date="1991"))
    assert results(judge(unknown, expect()))["birth_date"] is Result.SAME
    other = judge(replace(PASSPORT, fields=mrz_fields(birth_date="1990")), expect())
    assert codes(other) == ["document_birth_date_differs"]


# -- what was typed ----------------------------------------------------------------------------------------------


def test_another_name() -> None:
    found = judge(PASSPORT, expect(typed=replace(MAYA, last_name="Ortis")))
    assert codes(found) == ["document_name_differs"]
    assert results(found)["surname"] is Result.DIFFERS
    assert found.findings[0].polygon == PASSPORT.fields[2].polygon
    assert codes(judge(PASSPORT, expect(typed=replace(MAYA, first_name="Mia")))) == ["document_name_differs"]


def test_another_name_on_lines_that_are_not_certain() -> None:
    found = judge(replace(PASSPORT, verified=False), expect(typed=replace(MAYA, last_name="Ortis")))
    assert "document_name_differs" not in codes(found)
    assert results(found)["surname"] is Result.UNCERTAIN
    assert results(found)["given_names"] is Result.EXPLAINED


def test_another_birth_date() -> None:
    found = judge(PASSPORT, expect(typed=replace(MAYA, birth_date=date(1991, 3, 15))))
    assert codes(found) == ["document_birth_date_differs"]
    assert found.rows[2].typed == "1991-03-15"
    doubtful = with_field(replace(PASSPORT, verified=False), "birth_date", check=Verdict.NONE)
    assert results(judge(doubtful, expect(typed=MAYA)))["birth_date"] is Result.SAME
    other = judge(doubtful, expect(typed=replace(MAYA, birth_date=date(1991, 3, 15))))
    assert results(other)["birth_date"] is Result.UNCERTAIN


def test_nothing_was_typed_yet() -> None:
    found = judge(PASSPORT, expect(typed=Typed()))
    assert codes(found) == []
    assert results(found)["surname"] is Result.READ
    assert results(found)["birth_date"] is Result.CHECKED


@pytest.mark.parametrize("name", ["surname", "given_names", "birth_date", "number", "nationality", "expiry_date"])
def test_a_corrected_field_is_never_the_same(name: str) -> None:
    assert results(judge(with_field(PASSPORT, name, corrected=True), expect()))[name] is Result.UNCERTAIN


def test_names_that_fill_their_line() -> None:
    cut = with_field(PASSPORT, "surname", text="BENNELONG WOOLOOMOOLOO", raw="BENNELONG<WOOLOOMOOLOO")
    cut = with_field(cut, "given_names", text="MAYA ELENA ROSA", raw="MAYA<ELENA<ROSA")
    typed = replace(MAYA, first_name="Maya Elena Rosalinda", last_name="Bennelong Wooloomooloo")
    assert judge(cut, expect(typed=typed)).rows[1].why == "cut_at_line_end"
    short = with_field(PASSPORT, "given_names", text="MAYA ELENA ROSA", raw="MAYA<ELENA<ROSA")
    assert codes(judge(short, expect(typed=replace(typed, last_name="Ortiz")))) == ["document_name_differs"]


def test_a_barcode_says_that_a_name_was_cut() -> None:
    typed = replace(MAYA, first_name="Mayaline", middle_name="Elena")
    assert codes(judge(licence(), replace(LICENCE_BACK, typed=typed))) == ["document_name_differs"]
    cut = licence(DDFN="DDFT")
    assert judge(cut, replace(LICENCE_BACK, typed=typed)).rows[1].why == "cut_at_line_end"


# -- which document, which side ----------------------------------------------------------------------------------


def test_another_document() -> None:
    assert codes(judge(PASSPORT, LICENCE_FRONT)) == ["wrong_document"]
    assert codes(judge(CARD, expect("drivers_license", "back", "DE"))) == ["wrong_document"]
    assert codes(judge(licence("ID"), LICENCE_BACK)) == ["wrong_document"]
    assert codes(judge(licence(), expect("id_card", "back"))) == ["wrong_document"]


def test_another_country() -> None:
    assert codes(judge(PASSPORT, expect(country="DE"))) == ["wrong_document"]
    assert codes(judge(licence(country="CAN"), LICENCE_BACK)) == ["wrong_document"]
    assert codes(judge(PASSPORT, expect(country="PR"))) == []
    utopia = replace(PASSPORT, fields=mrz_fields(issuer="UTO"))
    assert codes(judge(utopia, expect())) == []
    united = replace(PASSPORT, fields=mrz_fields(issuer="UNO"))
    assert codes(judge(united, expect())) == ["wrong_document"]
    assert "wrong_document" not in codes(judge(replace(PASSPORT, verified=False), expect(country="DE")))


@pytest.mark.parametrize(
    ("issuer", "expected"),
    [
        ("D", {"DE"}),
        ("DEU", {"DE"}),
        ("GBD", {"GB", "AI", "BM", "FK", "GI", "KY", "MS", "SH", "TC", "VG"}),
        ("GBN", {"GB"}),
        ("RKS", {"XK"}),
        ("UKR", {"UA"}),
        ("EUE", set()),
        ("UNO", set()),
        ("XXA", None),
        ("UTO", None),
        ("ZZZ", None),
    ],
)
def test_issuers(issuer: str, expected: set[str] | None) -> None:
    found = countries(issuer)
    assert (None if found is None else set(found)) == expected


@pytest.mark.parametrize(
    ("issuer", "expected"), [("USA", "US"), ("D", "DE"), ("RKS", "XK"), ("GBD", ""), ("UNO", ""), ("UTO", "")]
)
def test_the_one_country_of_an_issuer(issuer: str, expected: str) -> None:
    assert own_country(issuer) == expected


def test_a_visa() -> None:
    visa = replace(PASSPORT, format="MRVA", type="visa")
    found = judge(visa, expect())
    assert codes(found) == ["type_not_accepted"]


def test_the_other_side() -> None:
    assert codes(judge(FRONT, LICENCE_BACK)) == ["wrong_side"]
    assert codes(judge(licence(), LICENCE_FRONT)) == ["wrong_side"]
    assert codes(judge(CARD, expect("id_card", "front", "DE"))) == ["wrong_side"]
    assert codes(judge(FRONT, CARD_BACK)) == ["wrong_side"]
    french = replace(PASSPORT, format="FRA", type="id_card", side="front", fields=mrz_fields(issuer="FRA"))
    assert codes(judge(french, expect("id_card", "back", "FR"))) == ["wrong_side"]


def test_what_is_not_the_other_side() -> None:
    ghost = replace(FRONT, portrait=GHOST)
    assert "wrong_side" not in codes(judge(ghost, LICENCE_BACK))
    together = replace(CARD, portrait=FACE)
    assert codes(judge(together, expect("id_card", "front", "DE"))) == []
    assert "wrong_side" not in codes(judge(BLANK, LICENCE_BACK))
    assert "wrong_side" not in codes(judge(PASSPORT, expect()))


def test_the_same_side_twice() -> None:
    assert codes(judge(CARD, expect("id_card", "front", "DE", others={"back": CARD}))) == ["same_photo"]
    assert codes(judge(licence(), replace(LICENCE_FRONT, others={"back": licence()}))) == ["same_photo"]
    assert codes(judge(CARD, replace(CARD_BACK, others={"front": FRONT}))) == []


def test_sides_of_two_documents() -> None:
    old = replace(CARD, lines=(), side="front", portrait=FACE, format="TD2")
    other = with_field(old, "number", text="C01X00T47")
    assert codes(judge(CARD, replace(CARD_BACK, others={"front": other}))) == ["wrong_document"]
    assert codes(judge(CARD, replace(CARD_BACK, others={"front": old}))) == []
    doubtful = replace(other, verified=False)
    assert codes(judge(CARD, replace(CARD_BACK, others={"front": doubtful}))) == []


LINES_AND_BARCODE = replace(
    PASSPORT, format="TD2", type="id_card", side="front", fields=mrz_fields(document_code="I", number="C01X00T47")
)
"""A card with code lines on its front; the number of the card is not that of the licence."""


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"given_names": "MAYA"}, []),
        ({"given_names": "MAYA ELENA ROSA"}, []),
        ({"surname": "ORTIZ LUNA"}, []),
        ({"surname": "MAYA", "given_names": "ORTIZ ELENA"}, []),
        ({"birth_date": "1991"}, []),
        ({"birth_date": "1991-03-15"}, ["wrong_document"]),
        ({"birth_date": "1990"}, ["wrong_document"]),
        ({"surname": "SMITH"}, ["wrong_document"]),
        ({"given_names": "JONAS"}, ["wrong_document"]),
        ({"given_names": "MIA ELENA"}, ["wrong_document"]),
    ],
)
@pytest.mark.parametrize("photographed", ["front", "back"])
def test_code_lines_and_barcode_of_two_people(changes: dict[str, str], expected: list[str], photographed: str) -> None:
    front = replace(LINES_AND_BARCODE, fields=mrz_fields(**{"document_code": "I", "number": "C01X00T47"} | changes))
    sides = {"front": front, "back": licence("ID")}
    other = "back" if photographed == "front" else "front"
    asked = expect("id_card", photographed, typed=Typed(), others={other: sides[other]})
    assert codes(judge(sides[photographed], asked)) == expected


def test_an_umlaut_is_no_other_person() -> None:
    fields = mrz_fields(document_code="I", issuer="D", surname="MUELLER")
    front = replace(LINES_AND_BARCODE, fields=fields)
    for written in ("MULLER", "MUELLER", "MÜLLER"):
        back = licence("ID", DCSORTIZ=f"DCS{written}")
        found = judge(back, expect("id_card", "back", typed=Typed(), others={"front": front}))
        assert codes(found) == [], written


def test_doubtful_lines_contradict_nobody() -> None:
    other = mrz_fields(document_code="I", surname="SMITH", birth_date="1950-01-01")
    front = replace(LINES_AND_BARCODE, fields=other, verified=False)
    found = judge(licence("ID"), expect("id_card", "back", typed=Typed(), others={"front": front}))
    assert codes(found) == []


# -- what can't be read ------------------------------------------------------------------------------------------


def unread(reading: DocumentReading = PASSPORT) -> DocumentReading:
    lines = (replace(reading.lines[0]), replace(reading.lines[1], text="", confidence=0.0))
    return replace(reading, lines=lines, verified=False, fields=(), format=None, type=None, script=None)


def test_code_lines_that_were_seen_and_not_read() -> None:
    found = judge(unread(), expect())
    assert codes(found) == ["mrz_unreadable"]
    assert found.findings[0].values == {"line": "2"}
    assert found.findings[0].polygon == PASSPORT.lines[1].polygon
    assert "mrz_unreadable" not in codes(judge(PASSPORT, expect()))
    assert codes(judge(unread(), expect("drivers_license", "front", "DE"))) == []


def test_nothing_was_read_where_something_must_be() -> None:
    assert codes(judge(BLANK, LICENCE_BACK)) == ["document_unreadable"]
    assert codes(judge(replace(BLANK, portrait=FACE), expect())) == ["document_unreadable"]
    parcel = replace(BLANK, barcode=Barcode(polygon=place(2), text="a parcel"))
    found = judge(parcel, LICENCE_BACK)
    assert codes(found) == ["document_unreadable"]
    assert found.findings[0].polygon == place(2)
    assert codes(judge(BLANK, expect("drivers_license", "back", "DE"))) == []
    assert codes(judge(FRONT, LICENCE_FRONT)) == []


def test_a_wrong_check_digit() -> None:
    wrong = with_field(replace(PASSPORT, verified=False), "number", check=Verdict.INVALID, confidence=0.97)
    found = judge(wrong, expect())
    assert codes(found) == ["check_digit_wrong"]
    assert found.findings[0].values["field"] == "number"
    assert found.findings[0].values["line"] == "2"
    assert results(found)["number"] is Result.UNCERTAIN
    unclear = with_field(wrong, "number", confidence=0.5)
    assert codes(judge(unclear, expect())) == ["mrz_unreadable"]
    said = replace(wrong, findings=(Finding(code="check_digit_wrong", values={"line": "2", "field": "number"}),))
    assert codes(judge(said, expect())) == ["check_digit_wrong"]


def test_another_script() -> None:
    greek = replace(FRONT, script="Grek")
    assert codes(judge(greek, expect("drivers_license", "front", "GR"))) == ["not_latin"]
    assert codes(judge(replace(FRONT, script="Latn"), expect("drivers_license", "front", "GR"))) == []
    assert codes(judge(replace(PASSPORT, script="Latn"), expect())) == []


def test_another_script_on_the_front_of_a_card_whose_back_is_latin() -> None:
    greek = replace(FRONT, script="Grek")
    first = judge(greek, expect("id_card", "front", "GR"))
    assert codes(first) == ["not_latin"]
    assert not first.blocked, "the back may have code lines"
    assert codes(judge(greek, expect("id_card", "front", "GR", others={"back": CARD}))) == []
    unread = judge(greek, expect("id_card", "front", "GR", others={"back": replace(BLANK, side="back")}))
    assert codes(unread) == ["not_latin"]
    assert unread.blocked


# -- what is no document ----------------------------------------------------------------------------------------


PAPER = replace(BLANK, quad=((100.0, 100.0), (500.0, 100.0), (500.0, 1000.0), (100.0, 1000.0)))


def test_a_paper_is_no_document() -> None:
    for asked in (expect(), expect("id_card", "front", "DE"), expect("id_card", "back", "DE")):
        found = judge(PAPER, asked)
        assert (codes(found), found.blocked) == (["photo_not_document"], True)
    assert codes(judge(replace(PAPER, portrait=FACE), expect("id_card", "front", "DE"))) == []


def test_a_card_whose_portrait_was_not_found_is_only_remarked() -> None:
    found = judge(BLANK, expect("id_card", "front", "DE"))
    assert codes(found) == ["photo_not_document"]
    assert not found.blocked
    assert codes(judge(BLANK, expect("id_card", "back", "DE"))) == []


@pytest.mark.parametrize("cause", ["photo_blurred", "photo_dark", "photo_covered", "photo_cropped", "photo_too_small"])
def test_what_hides_a_document_does_not_make_it_none(cause: str) -> None:
    assert codes(judge(replace(PAPER, findings=(Finding(code=cause),)), expect())) == [cause]


def test_of_two_lines_the_worse_one_is_told() -> None:
    lines = tuple(Finding(code="mrz_unreadable", value=v, values={"line": n}) for n, v in (("1", 0.7), ("2", 0.2)))
    found = judge(replace(unread(), findings=lines), expect())
    assert [one.values for one in found.findings] == [{"line": "2"}]


# -- findings together -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cause", ["photo_blurred", "photo_glare", "photo_dark", "photo_covered", "photo_cropped"])
def test_a_cause_is_told_without_its_consequence(cause: str) -> None:
    place_of_it = place(7)
    seen = replace(unread(), findings=(Finding(code="mrz_unreadable"), Finding(code=cause, polygon=place_of_it)))
    found = judge(seen, expect())
    assert codes(found) == [cause]
    assert found.findings[0].polygon == place_of_it


def test_a_warning_explains_nothing() -> None:
    seen = replace(unread(), findings=(Finding(code="photo_dark", severity=Severity.WARNS),))
    found = judge(seen, expect())
    assert codes(found) == ["mrz_unreadable", "photo_dark"]


def test_the_gravest_comes_first_and_warnings_last() -> None:
    seen = replace(
        PASSPORT,
        findings=(Finding(code="photo_bright", severity=Severity.WARNS), Finding(code="photo_blurred")),
    )
    found = judge(seen, expect(today=date(2030, 1, 1), typed=replace(MAYA, last_name="Smith")))
    assert codes(found) == ["document_expired", "photo_blurred", "document_name_differs", "photo_bright"]
    assert found.blocked


def test_no_reading_raises() -> None:
    odd = replace(
        PASSPORT, fields=(FieldReading(name="birth_date", text="?"), FieldReading(name="expiry_date", text="x"))
    )
    for reading in (odd, BLANK, replace(odd, format="AAMVA")):
        for expectation in (expect(), LICENCE_BACK, LICENCE_FRONT, CARD_BACK, expect("", "", "")):
            assert judge(reading, expectation).rows is not None


def test_the_server_judges_without_what_reading_needs() -> None:
    heavy = "{'numpy', 'cv2', 'zxingcpp', 'PIL'}"
    program = f"import sys, kyc_desktop.capture.judge; sys.exit(len({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
