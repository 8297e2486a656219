"""Asks whether a locked package has a known vulnerability: `uv audit`, which asks OSV (https://osv.dev).

Three answers, never two: nothing known, something known, not asked. What nobody could ask is not reported as clean.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from lock import ROOT

CLEAN: Final = 0
FOUND: Final = 1
NOT_ASKED: Final = 2
ALLOWED: Final = Path(__file__).with_name("allowed.toml")
_COMMAND: Final = (
    sys.executable, "-m", "uv", "audit", "--frozen", "--no-cache",
    "--preview-features", "audit-command,json-output", "--output-format", "json",
)  # fmt: skip


@dataclass(frozen=True)
class Known:
    """One vulnerability of one package. ``names``: its identifiers in all databases."""

    package: str
    version: str
    names: tuple[str, ...]
    summary: str
    fixed_in: tuple[str, ...]

    def __str__(self) -> str:
        remedy = f"fixed in {', '.join(self.fixed_in)}" if self.fixed_in else "no fixed version yet"
        return f"{self.package} {self.version}: {', '.join(self.names)} ({remedy}). {self.summary}"


def run(*, today: date, service: str | None = None, allowed: Path = ALLOWED) -> tuple[int, list[str]]:
    """What to answer and what to print. ``service``: address of another OSV server."""
    command = [*_COMMAND, *(("--service-url", service) if service else ())]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode not in (CLEAN, FOUND):
        why = [line for line in done.stderr.splitlines() if not line.startswith("warning")]
        return NOT_ASKED, ["NOT CHECKED: the database of vulnerabilities was not reached.", *why]
    try:
        answer = json.loads(done.stdout)
        count, found = answer["summary"]["audited_packages"], known(answer)
    except (ValueError, KeyError, TypeError) as error:
        return NOT_ASKED, [f"NOT CHECKED: what uv audit said was not understood ({type(error).__name__})."]
    entries = tomllib.loads(allowed.read_text(encoding="utf-8")).get("allowed", [])
    lines = judge(found, entries, today)
    return (FOUND if lines else CLEAN), lines or [f"{count} locked packages, no known vulnerability."]


def known(answer: Mapping[str, Any]) -> tuple[Known, ...]:
    return tuple(
        Known(
            package=one["dependency"]["name"],
            version=one["dependency"]["version"],
            names=tuple(dict.fromkeys((one["id"], *one["aliases"]))),
            summary=one["summary"] or "",
            fixed_in=tuple(one["fix_versions"]),
        )
        for one in answer["vulnerabilities"]
    )


def judge(found: Sequence[Known], entries: Sequence[Mapping[str, Any]], today: date) -> list[str]:
    """What has to be done: vulnerabilities that nobody allowed, permits that ran out or are not needed any more."""
    lines = []
    needed: set[str] = set()
    for one in found:
        permit = next((each for each in entries if each["id"] in one.names and each["package"] == one.package), None)
        if permit is not None:
            needed.add(permit["id"])
        if permit is None or not permit["reason"].strip():
            lines.append(str(one))
        elif permit["until"] < today:
            lines.append(f"{one} Allowed until {permit['until']}, which is over: {permit['reason']}")
    unneeded = [each for each in entries if each["id"] not in needed]
    lines += [f"{each['id']} of {each['package']}: nothing reports it any more, take it out" for each in unneeded]
    return lines
