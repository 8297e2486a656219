"""What is shipped with the program and is not its own: `resources/licences.json.gz`, which `packaging/release` makes.

Needs no toolkit: the command line reads it too.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kyc_desktop import resource

CLIENT: Final = "client"
BACKEND: Final = "backend"
FILE: Final = "licences.json.gz"


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """``licence``: SPDX expression. ``home``: where it comes from, "" where that is nowhere on the web.

    ``parts``: `CLIENT`, `BACKEND` or both. ``text``: the licence and notices in full, in the language of their authors.
    """

    name: str
    version: str
    licence: str
    home: str
    parts: tuple[str, ...]
    text: str

    @property
    def title(self) -> str:
        return f"{self.name} {self.version}".strip()


def load(path: Path | None = None) -> tuple[Component, ...]:
    """Every component, by name. Takes some 20 ms. Raises OSError or ValueError when the installation is damaged."""
    with gzip.open(path or resource.path(FILE)) as file:
        stored = json.load(file)
    texts = stored["texts"]
    return tuple(
        Component(
            name=one["name"],
            version=one["version"],
            licence=one["licence"],
            home=one["home"],
            parts=tuple(one["parts"]),
            text="\n\n".join(texts[number] for number in one["texts"]),
        )
        for one in stored["components"]
    )


def present() -> tuple[Component, ...]:
    """Those that this installation may hold: a client alone lacks what only the server needs. Raises as `load`."""
    served = importlib.util.find_spec("fastapi") is not None
    return tuple(one for one in load() if served or CLIENT in one.parts)


def matching(components: Sequence[Component], typed: str) -> tuple[Component, ...]:
    """Those whose name or licence has every typed word in it."""
    words = typed.casefold().split()
    return tuple(one for one in components if all(word in f"{one.title} {one.licence}".casefold() for word in words))


def listing(components: Sequence[Component]) -> Iterator[str]:
    """Lines for the terminal: first all of them, then each with its text."""
    width = max(len(one.title) for one in components)
    for one in components:
        yield f"{one.title:<{width}}  {one.licence}  ({', '.join(one.parts)})"
    for one in components:
        yield ""
        yield "=" * 80
        yield f"{one.title}: {one.licence}"
        if one.home:
            yield one.home
        yield "=" * 80
        yield one.text
