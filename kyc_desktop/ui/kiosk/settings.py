"""What the window is told of the visits before this one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class PinTries:
    """Wrong PINs in a row, over all visitors. ``wait_until``: seconds since 1970, before which no try counts."""

    failed: int = 0
    wait_until: float = 0.0
