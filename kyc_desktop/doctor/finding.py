"""What was found at one place of this computer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Light = Literal["good", "notice", "bad"]
"""``bad``: the journey would fail. ``notice``: something will be missing, and there is another way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """``place``: server, proxy, clock, program, folder, disk, key_store, camera, display or fonts. ``code``: see
    `words`; ``values``: what its sentence names. Nothing that tells who the customer is."""

    place: str
    code: str
    light: Light = "good"
    values: dict[str, str] = field(default_factory=dict)


def fails(findings: list[Finding]) -> bool:
    """Whether anything would make the journey fail."""
    return any(finding.light == "bad" for finding in findings)
