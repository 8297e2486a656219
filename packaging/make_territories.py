"""Generate resources/territories/<language>.json: the names of countries in the languages that the program speaks.

uv run --no-project --with babel packaging/make_territories.py

The names are those of the Unicode CLDR, which Babel brings; codes are those of resources/countries.json, whose English
names stay as they are. Regenerate when that file or CLDR changes.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from babel import Locale

RESOURCES: Final = Path(__file__).resolve().parent.parent / "resources"
LANGUAGES: Final = {"es": "es", "fr": "fr", "de": "de", "pt-BR": "pt_BR", "ar": "ar", "zh-Hans": "zh_Hans"}
"""BCP 47 -> as Babel writes it."""
SHORT: Final = {
    "es": {"HK": "Hong Kong", "MO": "Macao"},
    "fr": {"HK": "Hong Kong", "MO": "Macao"},
    "de": {"HK": "Hongkong", "MO": "Macau"},
    "pt-BR": {"HK": "Hong Kong", "MO": "Macau"},
    "ar": {"HK": "هونغ كونغ", "MO": "مكاو"},
    "zh-Hans": {"HK": "香港", "MO": "澳门"},
}
"""The short forms of CLDR, which Babel leaves out, where the long ones say more than a list of countries needs."""


def main() -> None:
    codes = [country["code"] for country in json.loads((RESOURCES / "countries.json").read_text(encoding="utf-8"))]
    folder = RESOURCES / "territories"
    folder.mkdir(exist_ok=True)
    for tag, name in LANGUAGES.items():
        territories = Locale.parse(name).territories
        named = {code: territories[code] for code in sorted(codes)} | SHORT[tag]
        text = json.dumps(named, ensure_ascii=False, indent=1)
        (folder / f"{tag}.json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
