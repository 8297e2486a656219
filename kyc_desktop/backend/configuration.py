"""GET /v1/config: the operator's choices put together with the countries of the world."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .. import resource
from ..flow.config import Config, Country, DocumentKind, State
from ..flow.operator import Countries, Operator
from ..flow.operator_source import OperatorError

_SIDES = {"passport": ("page",), "drivers_license": ("front", "back"), "id_card": ("front", "back")}


def read_countries(path: Path | None = None) -> tuple[Country, ...]:
    """Every country of the file that `packaging/make_countries.py` writes, in the order of their English names."""
    rows = json.loads((path or resource.path("countries.json")).read_text(encoding="utf-8"))
    return tuple(_country(row) for row in rows)


def check_countries(choice: Countries, countries: tuple[Country, ...]) -> None:
    """Raise OperatorError for the first code of the operator's lists that no country or state has."""
    known = {country.code for country in countries}
    states = {f"{country.code}-{state.code}" for country in countries for state in country.states}
    for key in ("residence", "residence_excluded", "documents", "documents_excluded", "phone", "states_excluded"):
        for code in getattr(choice, key):
            if code not in (states if key == "states_excluded" else known):
                raise OperatorError(f"countries.{key}", f'"{code}" is not the code of a country or state we know.')


def config_document(
    operator: Operator,
    countries: tuple[Country, ...],
    *,
    sandbox: bool = False,
    server_time: str = "",
) -> Config:
    """The document that clients fetch. Countries that are not served stay in it, marked, so that it can be said."""
    return Config(
        brand=operator.brand,
        support=operator.support,
        legal=operator.legal,
        limits=operator.limits,
        countries=tuple(_offered(country, operator.countries) for country in countries),
        minimum_client=operator.client.minimum_version,
        update_url=operator.client.update_url,
        sandbox=sandbox,
        server_time=server_time,
    )


def _country(row: dict[str, Any]) -> Country:
    return Country(
        code=row["code"],
        name=row["name"],
        calling_code=row["calling_code"],
        states=tuple(State(code=state["code"], name=state["name"]) for state in row["states"]),
        documents=tuple(DocumentKind(type=name, sides=_SIDES[name]) for name in row["documents"]),
    )


def _offered(country: Country, choice: Countries) -> Country:
    return Country(
        code=country.code,
        name=country.name,
        calling_code=country.calling_code,
        states=tuple(
            State(code=state.code, name=state.name, residence=choice.serves_state(country.code, state.code))
            for state in country.states
        ),
        documents=country.documents if choice.accepts_documents(country.code) else (),
        residence=choice.serves(country.code),
        phone=country.code in choice.phone,
    )
