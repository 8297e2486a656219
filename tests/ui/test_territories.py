"""Countries in the language of the person, sorted and found as that person does it."""

from __future__ import annotations

import pytest

from kyc_desktop.flow.config import Country
from kyc_desktop.flow.languages import LANGUAGES
from kyc_desktop.gallery import people
from kyc_desktop.ui.languages import locale_of
from kyc_desktop.ui.territories import by_name, names
from kyc_desktop.ui.widgets.option import Option
from kyc_desktop.ui.widgets.option_model import OptionModel


def sorted_names(tag: str, *codes: str, first: str = "") -> list[str]:
    countries = [Country(code=code, name=code, calling_code="") for code in codes]
    return [name for _, name in by_name(countries, tag, locale_of(tag), first=first)]


def test_names_are_sorted_as_a_dictionary_of_the_language_sorts_them() -> None:
    assert sorted_names("fr", "US", "ES", "EE", "ET") == ["Espagne", "Estonie", "États-Unis", "Éthiopie"]
    assert sorted_names("de", "ZA", "AT", "AU", "EG") == ["Ägypten", "Australien", "Österreich", "Südafrika"]
    assert sorted_names("de", "AT", "EG", first="AT") == ["Österreich", "Ägypten"]
    assert sorted_names("en", "US", "AT") == ["AT", "US"], "English names are those of the server"


@pytest.mark.parametrize("tag", LANGUAGES[1:])
def test_every_country_of_the_list_has_a_name(tag: str) -> None:
    codes = {country.code for country in people.config().countries}
    assert codes <= names(tag).keys()
    assert all(name and name == name.strip() for name in names(tag).values())
    assert len(set(names(tag).values())) == len(names(tag))


def test_a_country_is_found_by_its_own_name_and_by_the_english_one() -> None:
    model = OptionModel([Option("DE", "Alemania", also=("Germany",)), Option("FR", "Francia", also=("France",))])
    for typed, found in (("alem", ["DE"]), ("germ", ["DE"]), ("Fran", ["FR"]), ("frANCE", ["FR"])):
        model.filter(typed)
        assert [option.key for option in model.shown] == found, typed
