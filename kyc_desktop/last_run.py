"""Whether the last run of the program ended as it should, and where it was when it did not.

A small file stands in the data folder while the program runs. What the system has killed, or what crashed in machine
code, leaves it behind; in the second case `faulthandler` has written where: names of files, lines and functions.
"""

from __future__ import annotations

import faulthandler
import json
import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import kyc_desktop

_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")
_PLACE: Final = re.compile(r'  File "([^"]*)", line (\d+) in (\S+)')
_REASON: Final = re.compile(r"(?:Fatal Python error|Windows fatal exception): ([A-Za-z][A-Za-z ]{0,40})")
_DEEPEST: Final = 8
_LARGEST: Final = 100_000
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_VERSION: Final = re.compile(r"\d[\w.+]{0,30}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Crash:
    """``started``: RFC 3339, when that run began. ``reason``: what the system called it, "" for a run that was killed.

    ``way``: the places, as in `fault.places`.
    """

    started: str
    version: str
    reason: str = ""
    way: str = ""


class LastRun:
    """One for each run of the program on ``data_dir``: `begin` at its start, `end` as soon as its end is wanted."""

    def __init__(self, data_dir: Path) -> None:
        self._marker = data_dir / "running.json"
        self._trace = data_dir / "crash.txt"

    def begin(self) -> Crash | None:
        """How the last run crashed, None where it ended well or the computer was started anew since then."""
        crash = self._crash()
        try:
            trace = _private(self._trace)
            with os.fdopen(_private(self._marker), "wb") as marker:
                marker.write(json.dumps(_now(), separators=(",", ":")).encode())
        except OSError:
            # Nothing will be known of this run; and what can't be marked as told would be told at every start.
            return None
        # The system closes it when this process ends, whatever ends it.
        faulthandler.enable(file=trace, all_threads=False)
        return crash

    def end(self) -> None:
        """This run ends because somebody wants it to. May be called more than once."""
        try:
            self._marker.unlink(missing_ok=True)
        except OSError:
            return

    def _crash(self) -> Crash | None:
        try:
            said = json.loads(self._marker.read_bytes()[:_LARGEST])
            trace = self._trace.read_bytes()[:_LARGEST].decode("utf-8", "replace")
        except (OSError, ValueError):
            return None
        if not isinstance(said, dict) or said.get("boot") != _boot():
            return None
        reason = _REASON.search(trace)
        found = _PLACE.findall(trace)[:_DEEPEST]
        return Crash(
            started=_kept(said.get("started"), _TIME),
            version=_kept(said.get("version"), _VERSION),
            reason=reason[1] if reason else "",
            # Innermost first in the file, and with whole paths, which may hold the name of an account.
            way=" > ".join(f"{_name(path)}:{line} {function}" for path, line, function in reversed(found)),
        )


def _now() -> dict[str, str]:
    started = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return {"started": started, "version": kyc_desktop.__version__, "boot": _boot()}


def _boot() -> str:
    """Another one after each start of the computer; "" where the system has none."""
    try:
        return _BOOT_ID.read_text().strip()
    except OSError:
        return ""


def _private(path: Path) -> int:
    """The handle of an empty file that its owner alone can read."""
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)


def _name(path: str) -> str:
    return re.split(r"[/\\]", path)[-1]


def _kept(value: object, shape: re.Pattern[str]) -> str:
    return value if isinstance(value, str) and shape.fullmatch(value) else ""
