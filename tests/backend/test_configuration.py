"""Countries and the document that clients fetch."""

from __future__ import annotations

import pytest

from kyc_desktop.backend.configuration import check_countries, config_document, read_countries
from kyc_desktop.flow.operator import Countries, Operator
from kyc_desktop.flow.operator_source import OperatorError

COUNTRIES = read_countries()


def test_the_file_has_the_world() -> None:
    assert len(COUNTRIES) > 230
    assert len({country.code for country in COUNTRIES}) == len(COUNTRIES)
    assert all(country.calling_code.isdecimal() for country in COUNTRIES)


def test_the_united_states() -> None:
    country = config_document(Operator(), COUNTRIES).country("US")
    assert country is not None
    assert (country.name, country.calling_code, country.phone) == ("United States", "1", True)
    assert len(country.states) == 51
    assert {kind.type: kind.sides for kind in country.documents} == {
        "passport": ("page",),
        "drivers_license": ("front", "back"),
        "id_card": ("front", "back"),
    }


def test_what_is_not_served_stays_and_says_so() -> None:
    config = config_document(Operator(), COUNTRIES)
    iran, korea, us = config.country("IR"), config.country("KP"), config.country("US")
    assert iran is not None
    assert not iran.residence
    assert korea is not None
    assert korea.documents == ()
    assert us is not None
    assert [state.code for state in us.states if not state.residence] == ["HI"]


def test_only_the_united_states_have_the_phone_route() -> None:
    assert [country.code for country in config_document(Operator(), COUNTRIES).countries if country.phone] == ["US"]


@pytest.mark.parametrize(
    ("choice", "key"),
    [
        (Countries(residence=("XX",)), "countries.residence"),
        (Countries(states_excluded=("US-XX",)), "countries.states_excluded"),
        (Countries(phone=("ZZ",)), "countries.phone"),
    ],
)
def test_codes_that_nobody_has_are_refused(choice: Countries, key: str) -> None:
    with pytest.raises(OperatorError) as error:
        check_countries(choice, COUNTRIES)
    assert error.value.key == key
    check_countries(Countries(), COUNTRIES)
