"""The way to the server: name, proxy, TLS, its answer, its clock. Without a server: the one on this computer."""

from __future__ import annotations

from typing import Final

from kyc_desktop.api.probe import Seen, look
from kyc_desktop.embedded import installed

from .finding import Finding

MOST_DRIFT: Final = 120.0
"""Seconds. Times on the screen come from the server; a clock that is further away is worth a word."""
_BAD: Final = frozenset({
    "no_name", "refused", "silent", "tls_untrusted", "tls_expired", "tls_name", "tls_broken", "proxy_refuses",
    "odd_answer", "update_needed",
})  # fmt: skip


def on_this_computer() -> list[Finding]:
    if installed():
        return [Finding(place="server", code="embedded_good")]
    return [Finding(place="server", code="embedded_missing", light="bad")]


def of_the_operator(url: str) -> list[Finding]:
    """Blocks for some seconds at most."""
    return findings_of(look(url))


def findings_of(seen: Seen) -> list[Finding]:
    values = {"host": seen.host, "proxy": seen.proxy}
    found = [Finding(place="server", code=seen.code, light="bad" if seen.code in _BAD else "good", values=values)]
    if seen.proxy:
        found.append(Finding(place="proxy", code="proxy_used", values=values))
    if seen.drift is not None:
        minutes = {"minutes": f"{max(1, round(abs(seen.drift) / 60))}"}
        if abs(seen.drift) <= MOST_DRIFT:
            found.append(Finding(place="clock", code="clock_good"))
        else:
            code = "clock_ahead" if seen.drift > 0 else "clock_behind"
            found.append(Finding(place="clock", code=code, light="notice", values=minutes))
    return found
