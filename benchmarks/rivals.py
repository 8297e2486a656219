"""Our reader beside PassportEye, fastmrz and a general OCR, on the same photos in the same run.

    KYC_SPECIMENS=DIR python -m benchmarks.rivals [NAME...]

``DIR`` holds ``images/`` and ``truth.json`` (file -> ``{"lines": [...], "kind": ..., "bad_checks": [...]}``). The
others are no dependencies of this project: ``KYC_RIVALS_PYTHON`` names an interpreter in whose environment they are
(``pip install passporteye fastmrz rapidocr onnxruntime``, and Tesseract); those that are missing are left out.
``KYC_TESSERACT_MODEL`` is the folder of ``mrz.traineddata`` for the two that use Tesseract.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.reader import percentile

NAMES = ("ours", "passporteye", "fastmrz", "rapidocr")
_MISSING = 3
_FIELDS = {
    "TD3": ((1, 0, 9), (1, 13, 19), (1, 21, 27)),
    "MRVA": ((1, 0, 9), (1, 13, 19), (1, 21, 27)),
    "TD2": ((1, 0, 9), (1, 13, 19), (1, 21, 27)),
    "MRVB": ((1, 0, 9), (1, 13, 19), (1, 21, 27)),
    "TD1": ((0, 5, 14), (1, 0, 6), (1, 8, 14)),
    "FRA2": ((1, 0, 12), (1, 27, 33)),
}
"""Line, first column, end of the key fields: number, birth date, expiry date."""

Truth = Mapping[str, Mapping[str, object]]


def run(name: str, paths: Sequence[Path]) -> list[dict[str, object]] | None:
    """One object for each photo and a last one with the memory; None where that reader is not installed."""
    python = sys.executable if name == "ours" else os.environ.get("KYC_RIVALS_PYTHON", sys.executable)
    script = Path(__file__).with_name("rival_runs.py")
    root = str(script.parents[1])
    environ = {**os.environ, "PYTHONPATH": root} if name == "ours" else dict(os.environ)
    done = subprocess.run(
        [python, str(script), name, *map(str, paths)],
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode == _MISSING:
        return None
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def key_fields(lines: Sequence[str], kind: str) -> tuple[str, ...]:
    return tuple(lines[row][start:end] for row, start, end in _FIELDS[kind])


def right(lines: Sequence[str], truth: Mapping[str, object]) -> tuple[bool, bool]:
    """Whether all lines are exact, and whether the key fields are."""
    wanted = [str(line) for line in truth["lines"]]  # type: ignore[attr-defined]  # JSON
    exact = all(line in lines for line in wanted)
    for first in range(len(lines) - len(wanted) + 1):
        group = lines[first : first + len(wanted)]
        if all(len(a) >= len(b) - 2 for a, b in zip(group, wanted, strict=True)):
            kind = str(truth["kind"])
            if key_fields(group, kind) == key_fields(wanted, kind):
                return exact, True
    return exact, exact


def row(name: str, results: Sequence[Mapping[str, object]], truth: Truth) -> str:
    photos = [one for one in results if "file" in one]
    marks = {str(one["file"]): right([str(x) for x in one["lines"]], truth[str(one["file"])]) for one in photos}  # type: ignore[attr-defined]  # JSON
    valid = [name for name in marks if not truth[name].get("bad_checks")]
    times = [float(str(one["ms"])) for one in photos]
    memory = next((float(str(one["megabytes"])) for one in results if "megabytes" in one), float("nan"))
    cells = (
        f"{100 * statistics.mean(exact for exact, _ in marks.values()):.1f} %",
        f"{100 * statistics.mean(marks[name][0] for name in valid):.1f} %",
        f"{100 * statistics.mean(fields for _, fields in marks.values()):.1f} %",
        f"{statistics.median(times):.0f}",
        f"{percentile(times, 0.95):.0f}",
        f"{memory:.0f}",
    )
    return f"| {name} | {' | '.join(cells)} |"


def main(names: Sequence[str]) -> int:
    folder = os.environ.get("KYC_SPECIMENS")
    if not folder:
        print("KYC_SPECIMENS names no folder with images/ and truth.json: nothing to compare on.")
        return 0
    truth: Truth = json.loads((Path(folder) / "truth.json").read_text("utf-8"))
    paths = [path for path in sorted((Path(folder) / "images").iterdir()) if path.name in truth]
    print(f"{len(paths)} photos, one process for each reader, the file is opened within the time\n")
    print("| reader | lines exact | of valid prints | key fields | median ms | p95 ms | MB at the peak |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name in names or NAMES:
        results = run(name, paths)
        print(f"| {name} | not installed | | | | | |" if results is None else row(name, results, truth), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
