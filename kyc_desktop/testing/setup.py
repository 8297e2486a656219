"""How the program of a test is opened: the arguments of ``@pytest.mark.kyc(...)``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """``operator``: TOML file of the operator, also the server's. ``locale``: BCP 47. ``theme``: light or dark.

    ``size``: of the window in logical pixels, None for the usual one. ``time_zone``: IANA. ``unhurried``: leave the
    moment in which a success is shown before the next page, and the animations.
    """

    operator: Path | None = None
    locale: str = "en-US"
    theme: str = "light"
    size: tuple[int, int] | None = None
    time_zone: str = "America/Chicago"
    unhurried: bool = False
