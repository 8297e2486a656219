"""What a drop-down offers."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

MOST_ROWS = 7
"""Rows of an open list; more are scrolled to."""


@dataclass(frozen=True)
class Option:
    """A row: ``key`` is the value, ``text`` what is read, ``note`` stands at the end of the row ("+44").

    ``also``: other things that people type for it ("3", "03" for March; a country's name in English).
    """

    key: str
    text: str
    note: str = ""
    also: tuple[str, ...] = ()


def fold(text: str) -> str:
    """Lower case without accents, so that "cote" finds "Côte d'Ivoire". Same length for one-letter accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))
