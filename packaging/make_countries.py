"""Generate resources/countries.json: ISO codes, English names, calling codes, states, documents.

uv run --no-project --with pycountry --with phonenumbers packaging/make_countries.py

Codes and states come from pycountry (ISO 3166), calling codes from phonenumbers. Which documents a country issues,
and whether they carry Latin characters or a transliteration, is written down here.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path

import phonenumbers
import pycountry

TARGET = Path(__file__).resolve().parent.parent / "resources" / "countries.json"


def _codes(text: str) -> frozenset[str]:
    return frozenset(text.split())


UNINHABITED = {"AQ", "BV", "GS", "HM", "TF", "UM"}
WITH_STATES = ("AU", "BR", "CA", "IN", "MX", "US")
"""Countries whose postal addresses need a state."""

OUTLYING = "Outlying area"
"""United States territories: they have country codes of their own."""

NAMES = {
    "BN": "Brunei",
    "CD": "Congo (Kinshasa)",
    "CG": "Congo (Brazzaville)",
    "CI": "Ivory Coast",
    "FK": "Falkland Islands",
    "FM": "Micronesia",
    "IR": "Iran",
    "LA": "Laos",
    "MF": "Saint Martin",
    "PS": "Palestine",
    "RU": "Russia",
    "SX": "Sint Maarten",
    "SY": "Syria",
    "TR": "Turkey",
    "VA": "Vatican City",
    "VG": "British Virgin Islands",
    "VI": "U.S. Virgin Islands",
}
CALLING_CODES = {"PN": 64}

# Territories whose people carry the documents of another country.
NO_DOCUMENTS = _codes("AX BL BQ CC CX EH GF GP IO MF MQ NC NF PF PM PN RE SJ TK WF YT")
# They issue cards and licences, but their people travel with the passport of another country.
NO_PASSPORT = _codes("AS AW CK CW FO GL GU MP NU PR SX VI")
# No identity card for the public, or none with Latin characters.
NO_ID_CARD = _codes(
    "AF AI BM CK CN DK EG ER ET FK FO GB GG GI GL IE IL IM IQ IR JE JP KP KR KY LB LY MM MN MS NU NZ RU SD SH SS SY "
    "TC TM TW VG YE"
)
# Licences without Latin characters, or none at all.
NO_LICENSE = _codes("AF CN EG ER ET IQ IR JP KP KR LA LY MM MN SY TW VA YE")


def documents(code: str) -> list[str]:
    if code in NO_DOCUMENTS:
        return []
    found = []
    if code not in NO_PASSPORT:
        found.append("passport")
    if code not in NO_LICENSE:
        found.append("drivers_license")
    if code not in NO_ID_CARD:
        found.append("id_card")
    return found


def states(code: str) -> list[dict[str, str]]:
    if code not in WITH_STATES:
        return []
    found = [
        {"code": state.code.split("-", 1)[1], "name": state.name}
        for state in pycountry.subdivisions.get(country_code=code)
        if state.type != OUTLYING
    ]
    return sorted(found, key=lambda state: state["name"])


def main() -> int:
    rows = []
    for country in pycountry.countries:
        code = country.alpha_2
        if code in UNINHABITED:
            continue
        calling_code = CALLING_CODES.get(code) or phonenumbers.country_code_for_region(code)
        if not calling_code:
            raise SystemExit(f"{code} has no calling code")
        rows.append(
            {
                "code": code,
                "name": NAMES.get(code) or getattr(country, "common_name", country.name),
                "calling_code": str(calling_code),
                "states": states(code),
                "documents": documents(code),
            }
        )
    rows.sort(key=lambda row: unicodedata.normalize("NFKD", str(row["name"])).casefold())
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    TARGET.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{TARGET.name}: {len(rows)} countries, {TARGET.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
