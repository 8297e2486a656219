"""The testers' kit: the program and its sandbox in a test, in the words of the journey.

Installed with the program, it is a plugin of pytest: the fixtures ``journey``, ``sandbox`` and ``open_journey`` are
there by themselves. Nothing is loaded until a test asks for one of them. See docs/testing.md.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .hands import Hands
    from .inbox import Inbox
    from .journey import Journey
    from .keyboard import Keyboard
    from .keyring import FileKeyring
    from .loop import loop_factories
    from .open import OpenJourney
    from .people import MAYA, PEOPLE, REVIEWED, Person
    from .phone import Phone
    from .sandbox import Sandbox, Sandboxes
    from .setup import Setup
    from .specimens import Specimens, film

__all__ = [
    "MAYA",
    "PEOPLE",
    "REVIEWED",
    "FileKeyring",
    "Hands",
    "Inbox",
    "Journey",
    "Keyboard",
    "OpenJourney",
    "Person",
    "Phone",
    "Sandbox",
    "Sandboxes",
    "Setup",
    "Specimens",
    "film",
    "loop_factories",
]

_HOMES = {
    "MAYA": "people",
    "PEOPLE": "people",
    "REVIEWED": "people",
    "FileKeyring": "keyring",
    "Hands": "hands",
    "Inbox": "inbox",
    "Journey": "journey",
    "Keyboard": "keyboard",
    "OpenJourney": "open",
    "Person": "people",
    "Phone": "phone",
    "Sandbox": "sandbox",
    "Sandboxes": "sandbox",
    "Setup": "setup",
    "Specimens": "specimens",
    "film": "specimens",
    "loop_factories": "loop",
}


def __getattr__(name: str) -> object:
    """pytest imports this package in every project that has the program installed: the rest waits until it is used."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f".{_HOMES[name]}", __name__), name)
