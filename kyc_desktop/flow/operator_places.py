"""Codes of countries (ISO 3166-1 alpha-2) and states (ISO 3166-2) in an operator's lists, and which one was meant."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from kyc_desktop import resource

_CALLED_ELSEWHERE: Final = {"UK": "GB", "GBR": "GB", "EL": "GR", "USA": "US", "UAE": "AE", "DEU": "DE", "ESP": "ES"}
"""Abbreviations and three-letter codes that the beginnings of names do not lead to."""


@cache
def countries() -> Mapping[str, str]:
    """Code -> English name of every country in which customers may live or whose documents may be accepted."""
    return MappingProxyType({row["code"]: row["name"] for row in _rows()})


@cache
def states() -> Mapping[str, str]:
    """Code with that of the country (``US-NY``) -> English name, of countries whose addresses have states."""
    return MappingProxyType(
        {f"{row['code']}-{state['code']}": state["name"] for row in _rows() for state in row["states"]}
    )


def trouble(code: str, known: Mapping[str, str], kind: str) -> str | None:
    """What is wrong with a code and what to write instead; None where nothing is. ``kind``: country, state."""
    if code in known:
        return None
    found = _meant(code, known)
    advice = f'Did you mean "{found}" ({known[found]})?' if found else "Write one of ISO 3166 that customers live in."
    return f'"{code}" is not a {kind} code we know. {advice}'


def _meant(code: str, known: Mapping[str, str]) -> str | None:
    folded = code.strip().casefold()
    by_code = {other.casefold(): other for other in known}
    by_name = {name.casefold(): other for other, name in known.items()}
    endings = [other for other in known if other.rpartition("-")[2].casefold() == folded]
    found = by_code.get(folded) or by_name.get(folded) or _CALLED_ELSEWHERE.get(code.strip().upper())
    if found is None and len(endings) == 1:
        found = endings[0]
    if found is None and len(folded) > 3:
        import difflib  # only to word a complaint

        near = difflib.get_close_matches(folded, by_name, n=1, cutoff=0.8)
        found = by_name[near[0]] if near else None
    return found if found in known else None


@cache
def _rows() -> list[dict[str, Any]]:
    import json  # only where an operator has lists of his own

    rows: list[dict[str, Any]] = json.loads(resource.path("countries.json").read_text(encoding="utf-8"))
    return rows
