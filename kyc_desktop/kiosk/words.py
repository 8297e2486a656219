"""What supervisor and visitor say to each other: one JSON object a line, none of them about a person.

Supervisor to visitor: first `Orders`, then ``{"moved": url}`` where the embedded server came back at another address,
and ``{"close": true}``. The end of the pipe means the end of the supervisor, and so of the visitor.

Visitor to supervisor: ``{"ready": true}`` once the start screen is painted, ``{"pin": {"failed", "wait_until"}}`` after
each try, ``{"ended": reason}`` when the visit is over.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Final

VISIT: Final = "--one-visit-at-this-kiosk"
SCREEN: Final = "--size-of-this-screen"
OUT_OF_ORDER: Final = "--kiosk-out-of-order"
INBOX: Final = "--inbox-of-this-kiosk"
"""Hidden arguments: what the supervisor starts this program as."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Orders:
    """``server``: base address. ``sandbox_token``: "" where people are real. ``operator``: file or folder, "" for the
    one that is found without being named. ``visits``: how many ended for which reason. ``failed`` and ``wait_until``:
    wrong PINs in a row, and until when no try counts (seconds since 1970). ``faults``: how many visitors' programs made
    a mistake or died. ``automation``: file of `automation`.
    """

    server: str
    data_dir: str
    sandbox_token: str = ""
    operator: str = ""
    theme: str = "system"
    locale: str = ""
    visits: Mapping[str, int] = field(default_factory=dict)
    failed: int = 0
    wait_until: float = 0.0
    faults: int = 0
    automation: str = ""

    def line(self) -> str:
        return say(asdict(self))


def orders(line: str) -> Orders:
    """Raises ValueError or TypeError for anything but a line of `Orders`."""
    return Orders(**json.loads(line))


def say(words: Mapping[str, Any]) -> str:
    """One line, with its end."""
    return json.dumps(words, separators=(",", ":")) + "\n"


def heard(line: str) -> dict[str, Any]:
    """What a line says; nothing for a line that is none of ours."""
    try:
        words = json.loads(line)
    except ValueError:
        return {}
    return words if isinstance(words, dict) else {}
