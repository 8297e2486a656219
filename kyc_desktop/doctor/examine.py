"""Everything at once, each with its own time: what hangs is said to hang, and the others are not kept waiting."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from . import computer, server
from .finding import Finding

LIMIT_S: Final = 8.0
ORDER: Final = (
    "server", "proxy", "clock", "program", "camera", "display", "key_store", "folder", "disk", "fonts",
)  # fmt: skip
"""What fails a journey stands first."""

Check = Callable[[], Sequence[Finding]]


def examine(*, url: str | None, data_dir: Path) -> list[Finding]:
    """What needs no screen. Blocks for `LIMIT_S` at most; call it in a thread. ``url`` None: the embedded server."""
    checks: dict[str, Check] = {
        "server": server.on_this_computer if url is None else lambda: server.of_the_operator(url),
        "program": lambda: [computer.files()],
        "fonts": lambda: [computer.fonts()],
        "folder": lambda: [computer.folder(data_dir)],
        "disk": lambda: [computer.disk(data_dir)],
        "key_store": lambda: [computer.key_store()],
    }
    return in_order(run_all(checks, limit=LIMIT_S))


def in_order(findings: Sequence[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: ORDER.index(finding.place))


def run_all(checks: dict[str, Check], *, limit: float) -> list[Finding]:
    """Each in a thread of its own; a check that fails or hangs is a finding itself."""
    found: dict[str, Sequence[Finding]] = {}

    def run(place: str, check: Check) -> None:
        try:
            found[place] = check()
        except Exception as error:
            kind = {"kind": type(error).__name__}
            found[place] = [Finding(place=place, code="check_failed", light="notice", values=kind)]

    threads = [threading.Thread(target=run, args=item, daemon=True, name=f"check {item[0]}") for item in checks.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(limit)
    hung = [Finding(place=place, code="check_hangs", light="notice") for place in checks if place not in found]
    return [finding for place in list(found) for finding in found[place]] + hung
