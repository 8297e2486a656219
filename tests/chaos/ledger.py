"""What was done and what was found, as it is written down."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class Entry:
    """One scenario. ``faults`` by kind, ``counts`` of anything else, ``findings``: what did not hold."""

    name: str
    seconds: float = 0.0
    journeys: int = 0
    finished: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)
    findings: list[str] = field(default_factory=list)


class Ledger:
    """``seed`` is said with every finding: with it the same acts come again."""

    def __init__(self, *, seed: int) -> None:
        self.seed = seed
        self.entries: list[Entry] = []

    @contextmanager
    def scenario(self, name: str) -> Iterator[Entry]:
        """What is raised inside becomes a finding, and the others go on."""
        entry = Entry(name)
        self.entries.append(entry)
        began = time.monotonic()
        try:
            yield entry
        except Exception as error:
            entry.findings.append(f"{type(error).__name__}: {error}"[:4000])
        finally:
            entry.seconds = time.monotonic() - began
            print(_line(entry), flush=True)
            for finding in entry.findings:
                print(f"  seed {self.seed}: {finding}", flush=True)

    @property
    def findings(self) -> list[str]:
        return [f"{entry.name}: {finding}" for entry in self.entries for finding in entry.findings]

    def table(self) -> str:
        """For benchmarks/README.md."""
        head = [
            "| scenario | minutes | journeys, finished | faults | other counts | findings |",
            "| --- | ---: | --- | --- | --- | ---: |",
        ]
        return "\n".join([*head, *map(_row, self.entries)])

    def write(self, file: Path) -> None:
        rows = [
            {"name": one.name, "seconds": round(one.seconds, 1), "journeys": one.journeys, "finished": one.finished,
             "faults": dict(one.faults), "counts": dict(one.counts), "findings": one.findings}
            for one in self.entries
        ]  # fmt: skip
        file.write_text(json.dumps({"seed": self.seed, "scenarios": rows}, indent=1) + "\n", encoding="utf-8")


def _line(entry: Entry) -> str:
    state = f"{len(entry.findings)} findings" if entry.findings else "nothing found"
    return f"{entry.name}: {entry.finished} of {entry.journeys} journeys, {_counted(entry.faults)}; {state}"


def _row(entry: Entry) -> str:
    cells = (entry.name, f"{entry.seconds / 60:.1f}", f"{entry.journeys}, {entry.finished}", _counted(entry.faults),
             _counted(entry.counts), str(len(entry.findings)))  # fmt: skip
    return f"| {' | '.join(cells)} |"


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in counts.most_common()) or "none"
