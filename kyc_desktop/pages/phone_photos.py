"""Photos of a phone and which of them the customer said yes to; that outlives the program, the photos do not."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from ..flow.application import Documents
from ..ui.page import View

USED: Final = "handoff.used"
"""In `View.typed`: ``front 2026-05-12T19:13:00Z/3100000`` and so on, one photo a line."""


def used(view: View) -> dict[str, str]:
    """Keys of the photos that the customer said yes to, by side."""
    lines = (line.split(" ", 1) for line in view.typed.get(USED, "").splitlines())
    return {line[0]: line[1] for line in lines if len(line) == 2}


def as_typed(photos: Mapping[str, str]) -> dict[str, str]:
    """What `used` reads again."""
    return {USED: "\n".join(f"{side} {key}" for side, key in photos.items())}


def open_sides(view: View, known: Mapping[str, str]) -> tuple[str, ...]:
    """Sides whose newest photo is from the phone and not among ``known``."""
    return tuple(side for side, photo in view.arrived.items() if known.get(side) != photo.key)


def missing_sides(documents: Documents, chosen: Collection[str]) -> tuple[str, ...]:
    """Sides that neither the server has nor this computer, which has ``chosen``."""
    return tuple(side.name for side in documents.sides if side.state != "received" and side.name not in chosen)
