"""The languages that everything speaks: program, mails, text messages and the pages on the phone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": "English (US)",
        "es": "Español",
        "fr": "Français",
        "de": "Deutsch",
        "pt-BR": "Português (Brasil)",
        "ar": "العربية",
        "zh-Hans": "简体中文",
    }
)
"""BCP 47 tags, and each language's name in itself: who looks for his own can read no other."""
LANGUAGES: Final = tuple(NAMES)
"""The first one is spoken where none of the others was asked for."""
RIGHT_TO_LEFT: Final = frozenset({"ar"})
_TRADITIONAL: Final = frozenset({"hant", "tw", "hk", "mo"})


def nearest(name: str, offered: Sequence[str] = LANGUAGES) -> str | None:
    """The offered language for a BCP 47 tag or a POSIX name: ``de-AT`` is spoken to in German, ``pt_PT`` in the
    Portuguese of Brazil. None for traditional Chinese and for everything else."""
    parts = name.partition(".")[0].replace("_", "-").lower().split("-")
    if parts[0] == "zh" and _TRADITIONAL.intersection(parts):
        return None
    return next((tag for tag in offered if tag.lower().partition("-")[0] == parts[0]), None)
