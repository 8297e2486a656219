"""Names and addresses of documents in the letters that people use."""

from __future__ import annotations

import pytest

from kyc_desktop.backend.document_person import line, name, person_of
from kyc_desktop.backend.ports import PostalAddress
from kyc_desktop.capture.reading import DocumentReading, FieldReading


def reading(*, verified: bool = True, corrected: str = "", **fields: str) -> DocumentReading:
    return DocumentReading(
        width=1000,
        height=700,
        verified=verified,
        fields=tuple(
            FieldReading(name=field, text=text, corrected=field == corrected) for field, text in fields.items()
        ),
    )


@pytest.mark.parametrize(
    ("capitals", "written"),
    [
        ("ORTIZ", "Ortiz"),
        ("ORTIZ-LUNA", "Ortiz-Luna"),
        ("O'BRIEN", "O'Brien"),
        ("MCDONALD", "McDonald"),
        ("DE LA CRUZ", "De la Cruz"),
        ("VILLASENOR DE LA PENA Y LUNA", "Villasenor de la Pena y Luna"),
        ("HENRY III", "Henry III"),
        ("Ortiz y Luna", "Ortiz y Luna"),
        ("ЩЕГЛОВА", "Щеглова"),
        ("", ""),
    ],
)
def test_names(capitals: str, written: str) -> None:
    assert name(capitals) == written


@pytest.mark.parametrize(
    ("capitals", "written"),
    [
        ("1204 JUNIPER BEND APT 3B", "1204 Juniper Bend Apt 3B"),
        ("88 NW 5TH ST", "88 NW 5th St"),
        ("PO BOX 12", "PO Box 12"),
        ("12 O'HARA-HILL RD.", "12 O'Hara-Hill Rd."),
    ],
)
def test_lines_of_an_address(capitals: str, written: str) -> None:
    assert line(capitals) == written


def test_a_passport_has_no_address() -> None:
    person = person_of([reading(surname="ORTIZ", given_names="MAYA ELENA", birth_date="1991-03-14")])
    assert person is not None
    assert (person.first_name, person.middle_name, person.last_name) == ("Maya", "Elena", "Ortiz")
    assert person.date_of_birth.isoformat() == "1991-03-14"
    assert person.addresses == ()


@pytest.mark.parametrize(
    ("street", "first", "second"),
    [
        ("1204 JUNIPER BEND, APT 3", "1204 Juniper Bend", "Apt 3"),
        ("1204 JUNIPER BEND UNIT 12B", "1204 Juniper Bend", "Unit 12B"),
        ("7 UNIT STREET", "7 Unit Street", ""),
    ],
)
def test_the_flat_has_a_line_of_its_own(street: str, first: str, second: str) -> None:
    back = reading(surname="ORTIZ", birth_date="1991-03-14", street=street, city="AUSTIN", issuer="USA")
    person = person_of([back])
    assert person is not None
    assert (person.addresses[0].line1, person.addresses[0].line2) == (first, second)


@pytest.mark.parametrize(
    ("country", "code", "written"),
    [("USA", "787040000", "78704"), ("USA", "787041234  ", "78704-1234"), ("CAN", "K1P1J1", "K1P 1J1")],
)
def test_a_licence_has_one(country: str, code: str, written: str) -> None:
    back = reading(
        surname="ORTIZ",
        given_names="MAYA",
        middle_names="ELENA SOL",
        birth_date="1991-03-14",
        street="1204 JUNIPER BEND",
        street2="APT 3",
        city="AUSTIN",
        state="TX",
        postal_code=code,
        country=country,
    )
    person = person_of([reading(), back])
    assert person is not None
    assert person.middle_name == "Elena Sol"
    assert person.addresses == (
        PostalAddress(
            line1="1204 Juniper Bend",
            line2="Apt 3",
            city="Austin",
            state="TX",
            postal_code=written,
            country=country[:2],
        ),
    )


def test_what_is_not_certain_is_not_presented_as_read() -> None:
    values = {"surname": "ORTIZ", "given_names": "MAYA", "birth_date": "1991-03-14"}
    assert person_of([reading(verified=False, **values)]) is None
    assert person_of([reading(corrected="birth_date", **values)]) is None
    assert person_of([reading(**values | {"birth_date": "1991-13-14"})]) is None
    surname_guessed = person_of([reading(corrected="surname", **values)])
    assert surname_guessed is not None
    assert surname_guessed.last_name == ""
