"""The names of countries in the language that is spoken, and their order in a list."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QCollator, QLocale

from kyc_desktop import resource

from ..flow.config import Country


@cache
def names(tag: str) -> Mapping[str, str]:
    """ISO 3166-1 alpha-2 -> name by CLDR (`packaging/make_territories.py`). Empty for English, whose names the
    server has, and for what is not spoken."""
    file = resource.path("territories", f"{tag}.json")
    if not file.is_file():
        return MappingProxyType({})
    import json  # not before the first paint of an English window

    return MappingProxyType(json.loads(file.read_text(encoding="utf-8")))


def by_name(countries: Iterable[Country], tag: str, locale: QLocale, *, first: str = "") -> list[tuple[Country, str]]:
    """Countries with their names, as dictionaries of the language sort them; the one of the code ``first`` leads."""
    known = names(tag)
    named = [(country, known.get(country.code, country.name)) for country in countries]
    if not known:
        return sorted(named, key=lambda pair: (pair[0].code != first, pair[1]))
    collator = QCollator(locale)
    order = functools.cmp_to_key(collator.compare)
    return sorted(named, key=lambda pair: (pair[0].code != first, order(pair[1])))
