"""The sandbox's people: complete, invented, and the same every time."""

from __future__ import annotations

import re
from datetime import date

import pytest

from kyc_desktop.backend.people import BIRTH_DATE, generated
from kyc_desktop.backend.personas import BLOCK, PERSONAS, mail_plan, persona_for
from kyc_desktop.backend.ports import Delivery, Line, Outcome
from kyc_desktop.flow.problems import KINDS

DESIGN = [*range(12), *range(20, 32)]


def phone(number: int) -> str:
    return f"{BLOCK}{number:02d}"


def test_every_outcome_of_the_design_is_there() -> None:
    assert list(PERSONAS) == [phone(number) for number in DESIGN]


def test_maya_is_the_person_of_the_pictures() -> None:
    maya = persona_for(phone(0)).person
    assert (maya.first_name, maya.middle_name, maya.last_name) == ("Maya", "Elena", "Ortiz")
    assert maya.date_of_birth == date(1991, 3, 14)
    address = maya.addresses[0]
    assert (address.line1, address.line2, address.city) == ("1204 Juniper Bend", "Apt 3", "Austin")
    assert (address.state, address.postal_code) == ("TX", "78704")
    assert maya.id_number is not None
    assert maya.id_number.endswith("6781")


@pytest.mark.parametrize("number", [*DESIGN, 12, 42, 99])
def test_people_have_everything_and_no_number_that_could_be_somebodys(number: int) -> None:
    person = persona_for(phone(number)).person
    assert person.first_name
    assert person.last_name
    assert person.addresses
    assert person.id_number is not None
    assert re.fullmatch(r"9\d{8}", person.id_number), "no social security number begins with 9"
    assert person.email is not None
    assert person.email.endswith("@example.com")
    for address in person.addresses:
        assert re.fullmatch(r"\d{5}(-\d{4})?", address.postal_code)


def test_a_number_outside_the_table_always_has_the_same_person() -> None:
    assert persona_for("+15125550142") == persona_for("+15125550142")
    assert generated("+15125550142") != generated("+15125550143")
    assert persona_for("+15125550142").records.verdict.outcome is Outcome.APPROVED


def test_everybody_was_born_on_the_same_day_but_06() -> None:
    others = {p for p, persona in PERSONAS.items() if persona.person.date_of_birth != BIRTH_DATE}
    assert others == {phone(6)}


def test_the_odd_people() -> None:
    assert all(not address.line2 for address in persona_for(phone(1)).person.addresses)
    assert len(persona_for(phone(2)).person.addresses) == 2
    long = persona_for(phone(9)).person
    assert len(f"{long.first_name} {long.middle_name} {long.last_name}") > 80
    assert not long.last_name.isascii()


def test_lines() -> None:
    lines = {number: persona_for(phone(number)).lookup.report.line for number in (0, 20, 21, 22)}
    assert lines == {0: Line.MOBILE, 20: Line.LANDLINE, 21: Line.NON_FIXED_VOIP, 22: Line.FIXED_VOIP}
    assert persona_for(phone(24)).lookup.report.sim_changed_s == 3 * 3600
    assert persona_for(phone(28)).lookup.report.in_use


def test_texts() -> None:
    assert [r.status for r in persona_for(phone(0)).text.reports] == [Delivery.SENT, Delivery.DELIVERED]
    lost = persona_for(phone(26)).text
    assert [r.status for r in lost.reports] == [Delivery.SENT, Delivery.UNDELIVERED]
    assert lost.readable_after_s is None
    assert persona_for(phone(27)).text.readable_after_s == 20
    assert persona_for(phone(29)).text.link_lifetime_s == 15


def test_every_code_is_one_that_the_client_has_words_for() -> None:
    for persona in PERSONAS.values():
        refusals = [persona.lookup.refused, persona.text.refused, persona.records.refused]
        codes = [refusal[0] for refusal in refusals if refusal is not None]
        codes += [finding.code for finding in persona.records.verdict.findings]
        assert set(codes) <= set(KINDS)


@pytest.mark.parametrize(
    ("address", "readable", "statuses", "taken"),
    [
        ("maya@example.com", 0.0, [Delivery.SENT], False),
        ("maya+bounce@example.com", None, [Delivery.SENT, Delivery.BOUNCED], False),
        ("Maya+SLOW@example.com", 30.0, [Delivery.SENT], False),
        ("maya+lost@example.com", None, [Delivery.SENT], False),
        ("maya+taken@example.com", 0.0, [Delivery.SENT], True),
        ("maya+news@example.com", 0.0, [Delivery.SENT], False),
    ],
)
def test_mail_tags(address: str, readable: float | None, statuses: list[Delivery], taken: bool) -> None:
    plan = mail_plan(address)
    assert plan.readable_after_s == readable
    assert [report.status for report in plan.reports] == statuses
    assert plan.taken is taken
