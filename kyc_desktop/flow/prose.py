"""Sentences with a bold span or an inline link, kept apart from the values that are put into them.

The markup is small on purpose: ``**bold**`` and ``[words](key)``. It is parsed *before* the values are filled
in, so a name, an address or a server sentence can never become markup.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

_MARK = re.compile(r"\*\*(?P<strong>.+?)\*\*|\[(?P<words>[^\]]+)\]\((?P<key>[^)]+)\)")


@dataclass(frozen=True, slots=True)
class Part:
    """A run of text: plain, strong, or a link that emits ``link`` when it is activated."""

    text: str
    strong: bool = False
    link: str = ""


def parse(markup: str, values: Mapping[str, object] | None = None) -> tuple[Part, ...]:
    """Split ``markup`` into parts, then fill ``{name}`` place holders from ``values`` in each part.

    Link keys are filled too, so a link can carry a suggestion. A missing value raises `KeyError`.
    """
    parts: list[Part] = []
    at = 0
    for match in _MARK.finditer(markup):
        if match.start() > at:
            parts.append(Part(markup[at : match.start()]))
        if match["strong"] is not None:
            parts.append(Part(match["strong"], strong=True))
        else:
            parts.append(Part(match["words"], link=match["key"]))
        at = match.end()
    if at < len(markup):
        parts.append(Part(markup[at:]))
    if values is None:
        return tuple(parts)
    return tuple(replace(part, text=part.text.format_map(values), link=part.link.format_map(values)) for part in parts)


def plain(parts: tuple[Part, ...]) -> str:
    """The parts as one string, for a screen reader or a log of codes."""
    return "".join(part.text for part in parts)
