"""The words of the pages in the languages that are there; one file for each under ``languages``.

A language that is asked for is the applicant's own, or what the browser accepts where nobody is known. Sentences
about single photos are those of `flow.messages` in English, and the table ``reasons`` of a file in other languages.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources as packaged
from types import MappingProxyType
from typing import Any, Final

from ...flow.languages import LANGUAGES, RIGHT_TO_LEFT, nearest

_MOST_ASKED: Final = 20


@dataclass(frozen=True, slots=True)
class Words:
    """``texts``: sentence by dotted key, several as a tuple. Place holders are those of `str.format`."""

    language: str
    texts: Mapping[str, str | tuple[str, ...]]

    @property
    def direction(self) -> str:
        return "rtl" if self.language in RIGHT_TO_LEFT else "ltr"

    def text(self, key: str, **values: object) -> str:
        """Raises KeyError for a key or a value that is missing."""
        found = self.texts[key]
        if not isinstance(found, str):
            raise KeyError(key)
        return found.format(**values) if values else found

    def several(self, key: str) -> tuple[str, ...]:
        found = self.texts[key]
        return (found,) if isinstance(found, str) else found

    def around(self, key: str, hole: str, **values: object) -> tuple[str, str]:
        """What stands before and after the place holder ``hole``, into which an element goes."""
        before, _, after = self.text(key, **values, **{hole: "\0"}).partition("\0")
        return before, after

    def size(self, count: int) -> str:
        """Bytes as megabytes with one digit after the point, as this language writes it."""
        return f"{max(count, 100_000) / 1e6:.1f}".replace(".", self.text("decimal"))


@cache
def load(language: str) -> Words:
    """The words of one of `LANGUAGES`."""
    file = packaged.files(__package__) / "languages" / f"{language}.toml"
    tree = tomllib.loads(file.read_text(encoding="utf-8"))
    return Words(language, MappingProxyType(dict(_flat("", tree))))


def choose(asked: Sequence[str]) -> Words:
    """The words of the first language that is there; ``asked``: BCP 47, the dearest first."""
    for name in asked:
        found = nearest(name)
        if found is not None:
            return load(found)
    return load(LANGUAGES[0])


def accepted(header: str) -> list[str]:
    """The languages of an ``Accept-Language`` header (RFC 9110, 12.5.4), the dearest first."""
    weighed: list[tuple[float, str]] = []
    for part in header[:400].split(",")[:_MOST_ASKED]:
        name, _, rest = part.partition(";")
        weight = rest.strip().removeprefix("q=")
        try:
            weighed.append((float(weight) if weight else 1.0, name.strip()))
        except ValueError:
            continue
    return [name for weight, name in sorted(weighed, key=lambda one: -one[0]) if weight > 0]


def _flat(prefix: str, tree: Mapping[str, Any]) -> list[tuple[str, str | tuple[str, ...]]]:
    found: list[tuple[str, str | tuple[str, ...]]] = []
    for name, value in tree.items():
        key = f"{prefix}{name}"
        if isinstance(value, dict):
            found += _flat(f"{key}.", value)
        else:
            found.append((key, value if isinstance(value, str) else tuple(value)))
    return found
