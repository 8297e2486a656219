"""What holds after everything that goes wrong. Each check says what it found, as sentences; nothing found is none."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kyc_desktop.testing import Journey


def way_out(journey: Journey) -> list[str]:
    """Every screen has a button that can be pressed and leads on."""
    window = journey.window
    if journey.state.busy:
        return []
    footer = window.sheet.footer
    buttons = (footer.primary, footer.secondary, footer.left)
    if any(button.isVisibleTo(window) and button.isEnabled() for button in buttons):
        return []
    return [f"no way on from {journey.page}: {journey.words()[:300]}"]


def sent_once(messages: Iterable[Mapping[str, object]], acts: Mapping[str, int]) -> list[str]:
    """``acts``: how often the person asked for a message, by its kind; no more may have come."""
    came = Counter(str(message["kind"]) for message in messages)
    return [
        f"{came[kind]} messages of kind {kind} for {asked} acts" for kind, asked in acts.items() if came[kind] > asked
    ]


def done_once(database: Path, *, people: int) -> list[str]:
    """The server's own books: an application for each person, and no event twice that can only happen once."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=20) as books:
        (applications,) = books.execute("select count(*) from applications").fetchone()
        rows = books.execute(
            "select application_id, version, count(*) from audit group by 1, 2 having count(*) > 8"
        ).fetchall()
        steps = books.execute("select application_id, version, event from audit order by id").fetchall()
    found = [f"{applications} applications for {people} people"] if applications > people else []
    found += [f"version {version} of {application} was made {count} times" for application, version, count in rows]
    newest: dict[str, int] = {}
    for application, version, event in steps:
        if version < newest.get(application, 0):
            found.append(f"{event} of {application} went back to version {version}")
        newest[application] = version
    return found


PERSONAL = re.compile(r"maya|ortiz|juniper|2025550\d{3}|202.555.0\d{3}|battery staple|\b787\d\d\b", re.IGNORECASE)


def no_traces(logs: Iterable[Path]) -> list[str]:
    """Nothing of a person, and no trace of an exception, stands in a log."""
    found = []
    for log in logs:
        for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
            if PERSONAL.search(line):
                found.append(f"{log.name} has personal data: {line[:200]}")
            elif "Traceback" in line or "unexpected " in line:
                found.append(f"{log.name}: {line[:300]}")
    return found
