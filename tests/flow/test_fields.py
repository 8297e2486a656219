"""What a customer types, read once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kyc_desktop.flow import fields
from kyc_desktop.flow.problems import KINDS, FieldProblem

TODAY = date(2026, 5, 12)


def code_of(result: object) -> str | None:
    return result.code if isinstance(result, FieldProblem) else None


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        (" Maya.Ortiz@Example.COM ", "Maya.Ortiz@example.com"),
        ("any+bounce@example.com", "any+bounce@example.com"),
        ("jo@mail.com", "jo@mail.com"),
        ("ana@münchen.example", "ana@münchen.example"),
    ],
)
def test_an_address_is_kept_as_typed_but_for_the_case_of_its_domain(typed: str, stored: str) -> None:
    assert fields.email(typed) == stored


@pytest.mark.parametrize(
    "typed", ["a@b", "a b@c.de", "@c.de", "a@", "a@@b.cd", "a..b@c.de", "a@c..de", "a@1.2.3.4", "x"]
)
def test_what_mail_cannot_reach_is_refused(typed: str) -> None:
    assert code_of(fields.email(typed)) == "email_invalid"


@pytest.mark.parametrize(
    "typed", ["maya.ortiz@gmial.com", "maya.ortiz@gmail.con", "maya.ortiz@gmai.com", "maya.ortiz@gmaill.com"]
)
def test_a_slip_of_a_common_domain_carries_the_suggestion(typed: str) -> None:
    problem = fields.email(typed)
    assert isinstance(problem, FieldProblem)
    assert problem.code == "email_typo"
    assert problem.values["suggestion"] == "maya.ortiz@gmail.com"


@given(st.text(max_size=60))
@example("9" * 20)  # more than a machine's word holds
def test_no_text_breaks_the_readers(text: str) -> None:
    for result in (
        fields.email(text),
        fields.password(text, minimum=12),
        fields.name(text, pointer="/first_name"),
        fields.line(text, pointer="/address/line1"),
        fields.postal_code(text, country="US"),
        fields.id_number(text),
        fields.code(text),
        fields.phone(text, region="US"),
        fields.date_of_birth(text, text, text, today=TODAY, adult=18),
    ):
        assert isinstance(result, (str, date)) or result.code in KINDS


def test_a_password_is_judged_by_length_and_context_only() -> None:
    assert fields.password("correct horse battery", minimum=15) == "correct horse battery"
    assert code_of(fields.password("short", minimum=15)) == "password_short"
    assert code_of(fields.password("x" * 129, minimum=15)) == "password_long"
    personal = fields.password("maya1991!", minimum=12, context=("maya.ortiz@gmail.com",))
    assert isinstance(personal, FieldProblem)
    assert personal.values == {"limit": "12", "length": "9", "what": '"maya"'}
    assert (
        code_of(fields.password("ortizortizortizortiz", minimum=12, context=("maya.ortiz@gmail.com",)))
        == "password_personal"
    )


@pytest.mark.parametrize(
    ("typed", "result"),
    [
        ("(202) 555-0142", "+12025550142"),
        ("+1 202 555 0142", "+12025550142"),
        ("555-0142", "phone_short"),
        ("12", "phone_short"),
        ("abc", "phone_invalid"),
        ("", "required"),
        ("+1 900 555 1212", "phone_premium"),
        ("+1 800 555 1212", "phone_premium"),
        ("+44 20 7183 8750", "phone_not_mobile"),
        ("+44 7911 123456", "phone_country"),
    ],
)
def test_phone_numbers(typed: str, result: str) -> None:
    read = fields.phone(typed, region="US", regions=("US",))
    assert (code_of(read) or read) == result


def test_the_birthday_decides_to_the_day() -> None:
    born = date(TODAY.year - 18, TODAY.month, TODAY.day)
    assert fields.adult_date(born, today=TODAY, adult=18) == born
    problem = fields.adult_date(born + timedelta(days=1), today=TODAY, adult=18)
    assert isinstance(problem, FieldProblem)
    assert problem.values == {"age": "17", "limit": "18", "adult_on": "2026-05-13"}


def test_29_february_comes_of_age_on_1_march() -> None:
    born = date(2008, 2, 29)
    assert fields.age(born, date(2026, 2, 28)) == 17
    assert fields.age(born, date(2026, 3, 1)) == 18
    assert fields.adult_on(born, 18) == date(2026, 3, 1)
    assert fields.adult_on(born, 20) == date(2028, 2, 29)


@given(st.dates(min_value=date(1930, 1, 1), max_value=date(2026, 5, 12)))
def test_a_person_is_adult_from_the_day_that_is_announced(born: date) -> None:
    day = fields.adult_on(born, 18)
    assert fields.age(born, day) == 18
    assert fields.age(born, day - timedelta(days=1)) == 17


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        (("2026", "02", "30"), "date_invalid"),
        (("2027", "01", "01"), "date_future"),
        (("1890", "01", "01"), "date_too_old"),
        (("2010", "1", "1"), "under_age"),
        (("", "1", "1"), "required"),
        (("20x6", "1", "1"), "date_invalid"),
        (("²", "1", "1"), "date_invalid"),
    ],
)
def test_dates_that_cannot_be(parts: tuple[str, str, str], code: str) -> None:
    assert code_of(fields.date_of_birth(*parts, today=TODAY, adult=18)) == code


@pytest.mark.parametrize(
    ("typed", "fine"),
    [
        ("123-45-6781", True),
        ("000-45-6781", False),
        ("666-45-6781", False),
        ("900-45-6781", False),
        ("912-70-1234", True),
        ("12345678", False),
        ("123456789", True),
        ("123-00-6789", False),
        ("123-45-0000", False),
    ],
)
def test_social_security_numbers(typed: str, fine: bool) -> None:
    assert (code_of(fields.id_number(typed)) is None) is fine


@pytest.mark.parametrize("name", ["Maya", "Zoë-Élise", "O’Brien", "Nguyễn Thị Minh", "محمد", "李", "Jr. Smith"])
def test_names_of_any_script(name: str) -> None:
    assert fields.name(name, pointer="/first_name") == name


@pytest.mark.parametrize("name", ["Maya1", "<b>", "-", "🙂"])
def test_what_is_no_name(name: str) -> None:
    assert code_of(fields.name(name, pointer="/first_name")) == "name_invalid"


def test_codes_may_be_pasted_with_a_hyphen() -> None:
    assert fields.code(" 482-915 ") == "482915"
    assert code_of(fields.code("48291")) == "code_incomplete"


def test_zip_codes() -> None:
    assert fields.postal_code("78704", country="US") == "78704"
    assert fields.postal_code("787041234", country="US") == "78704-1234"
    assert code_of(fields.postal_code("7870", country="US")) == "postal_code_invalid"
    assert fields.postal_code("sw1a 1aa", country="GB") == "SW1A 1AA"
