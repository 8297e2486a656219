"""The fields of each format: dates, names, long numbers, verdicts, places."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyc_desktop.capture import mrz_fields
from kyc_desktop.capture.mrz import Zone, td1, td3
from kyc_desktop.capture.mrz_decode import decode
from kyc_desktop.capture.mrz_formats import ALPHABET, FORMATS
from kyc_desktop.capture.mrz_read import MrzRead, certain
from kyc_desktop.capture.reading import FieldReading, Verdict

from .zones import ALL, CARD, PASSPORT, posteriors

TODAY = date(2026, 11, 22)


def read(kind: str, lines: tuple[str, ...], doubts: dict[tuple[int, int], dict[str, float]] | None = None) -> MrzRead:
    places = [
        ((0.0, 40.0 * row), (440.0, 40.0 * row), (440.0, 40.0 * row + 20), (0.0, 40.0 * row + 20)) for row in range(3)
    ]
    probabilities = posteriors(lines, doubts)
    decoded = decode(FORMATS[kind], probabilities)
    return certain(decoded, probabilities, polygons=places[: len(lines)], cap_height=20, fit=1.0)


def named(kind: str, lines: tuple[str, ...], **options: date) -> dict[str, FieldReading]:
    return {one.name: one for one in mrz_fields.fields(read(kind, lines), **{"today": TODAY, **options})}


def test_the_passport_of_part_4() -> None:
    fields = named("TD3", PASSPORT)
    assert {name: one.text for name, one in fields.items()} == {
        "document_code": "P", "issuer": "UTO", "surname": "ERIKSSON", "given_names": "ANNA MARIA",
        "number": "L898902C3", "nationality": "UTO", "birth_date": "1974-08-12", "sex": "F",
        "expiry_date": "2012-04-15", "optional": "ZE184226B",
    }  # fmt: skip
    assert {name for name, one in fields.items() if one.check is Verdict.VALID} == {
        "number", "birth_date", "expiry_date", "optional"
    }  # fmt: skip
    assert fields["surname"].check is Verdict.NONE
    assert fields["number"].confidence > 0.99
    assert fields["number"].polygon == ((0.0, 40.0), (90.0, 40.0), (90.0, 60.0), (0.0, 60.0))


@pytest.mark.parametrize(("kind", "number"), [("TD1", "D23145890"), ("TD2", "D23145890"), ("MRVB", "L8988901C")])
def test_the_other_formats(kind: str, number: str) -> None:
    fields = named(kind, ALL[kind])
    assert (fields["surname"].text, fields["given_names"].text) == ("ERIKSSON", "ANNA MARIA")
    assert fields["number"].text == number
    assert fields["number"].check is Verdict.VALID


def test_the_french_card() -> None:
    fields = named("FRA", ALL["FRA"])
    assert (fields["surname"].text, fields["given_names"].text) == ("LEFEBVRE", "CAMILLE JULIE")
    assert (fields["number"].text, fields["birth_date"].text, fields["sex"].text) == ("921075123456", "1985-04-12", "F")
    assert fields["issuer"].text == "FRA"
    assert "expiry_date" not in fields


def test_a_wrong_check_digit_is_invalid_and_a_corrected_field_says_so() -> None:
    wrong = (PASSPORT[0], PASSPORT[1][:9] + "7" + PASSPORT[1][10:])
    assert named("TD3", wrong)["number"].check is Verdict.INVALID
    corrected = {one.name: one for one in mrz_fields.fields(read("TD3", PASSPORT, {(1, 1): {"3": 0.6, "8": 0.4}}))}
    assert corrected["number"].corrected
    assert not corrected["birth_date"].corrected


def test_a_long_number_is_whole_and_leaves_the_optional_data() -> None:
    fields = named("TD1", ("I<UTOD23145890<7349<<<<<<<<<<<", *CARD[1:]))
    assert fields["number"].text == "D23145890734"
    assert "optional" not in fields


def test_the_century_of_a_birth() -> None:
    assert mrz_fields.birth_date("261123", TODAY) == "1926-11-23"
    assert mrz_fields.birth_date("261122", TODAY) == "2026-11-22"
    assert mrz_fields.birth_date("000101", TODAY) == "2000-01-01"


def test_the_century_of_an_expiry() -> None:
    assert mrz_fields.expiry_date("060101", TODAY) == "2006-01-01"
    assert mrz_fields.expiry_date("761231", TODAY) == "2076-12-31"
    assert mrz_fields.expiry_date("941231", TODAY) == "1994-12-31"


def test_unknown_parts_of_a_date() -> None:
    assert mrz_fields.birth_date("8504<<", TODAY) == "1985-04"
    assert mrz_fields.birth_date("85<<<<", TODAY) == "1985"
    assert mrz_fields.birth_date("<<<<<<", TODAY) == ""
    assert mrz_fields.birth_date("851341", TODAY) == ""
    assert mrz_fields.birth_date("8502<1", TODAY) == ""
    assert mrz_fields.expiry_date("300229", TODAY) == ""


def test_names_without_given_names_and_with_several_parts() -> None:
    one = "P<UTOARKFREITH" + 30 * "<"
    two = "P<UTOVAN<DER<MUELLEN<<HILLE<CORNELIA<J<<<<<<"
    assert "given_names" not in named("TD3", (one, PASSPORT[1]))
    fields = named("TD3", (two, PASSPORT[1]))
    assert (fields["surname"].text, fields["given_names"].text) == ("VAN DER MUELLEN", "HILLE CORNELIA J")


def test_lines_that_were_not_read_have_no_fields() -> None:
    assert mrz_fields.fields(MrzRead(lines=())) == ()


@given(st.text("<0123456789", min_size=6, max_size=6))
def test_any_date_is_iso_or_nothing(text: str) -> None:
    for value in (mrz_fields.birth_date(text, TODAY), mrz_fields.expiry_date(text, TODAY)):
        if len(value) == 10:
            date.fromisoformat(value)
            assert value[2:].replace("-", "") == text
        assert len(value) in (0, 4, 7, 10)


@given(st.lists(st.text(ALPHABET, min_size=44, max_size=44), min_size=2, max_size=2))
def test_any_two_lines_have_fields_without_an_error(lines: list[str]) -> None:
    for one in mrz_fields.fields(read("TD3", tuple(lines)), today=TODAY):
        assert one.text
        assert 0 <= one.confidence <= 1


WORDS = st.lists(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=6), min_size=1, max_size=2).map(" ".join)
ZONES = st.builds(
    Zone,
    kind=st.just("P"),
    issuer=st.sampled_from(["UTO", "D", "FRA"]),
    surname=WORDS,
    given_names=WORDS,
    number=st.text("ABCDEFGHIJKLMNPQRSTUVWXYZ0123456789", min_size=5, max_size=9),
    nationality=st.sampled_from(["UTO", "D", "USA"]),
    birth_date=st.dates(date(1926, 12, 1), date(2026, 11, 1)),
    sex=st.sampled_from("MFX"),
    expiry_date=st.dates(date(2007, 1, 1), date(2076, 1, 1)),
)


@given(ZONES)
def test_what_was_encoded_is_read_again(zone: Zone) -> None:
    for kind, lines in (("TD3", td3(zone)), ("TD1", td1(zone))):
        fields = named(kind, lines)
        assert fields["surname"].text == zone.surname
        assert fields["given_names"].text == zone.given_names
        assert fields["number"].text == zone.number
        assert fields["birth_date"].text == zone.birth_date.isoformat()
        assert fields["expiry_date"].text == zone.expiry_date.isoformat()
        assert fields["sex"].text == zone.sex
        assert fields["issuer"].text == zone.issuer
