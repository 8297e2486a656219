"""How many photos of documents have their code lines read, character by character, and what it costs.

    KYC_SPECIMENS=DIR python -m benchmarks.mrz_photos [--wrong]

DIR holds ``images`` with ``truth.json`` (file to lines, kind, check digits that are wrong on the print) and
``negatives``: photos, papers and cards without code lines, in which every line that is read is an error.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from kyc_desktop.capture.finder import Finder
from kyc_desktop.capture.mrz_read import MrzRead
from kyc_desktop.capture.mrz_reader import LARGER, MrzReader

_KEYS = ("number", "birth_date", "expiry_date")


@dataclass(frozen=True)
class Outcome:
    """One photo: what it says, what was read, how long finding and reading took in milliseconds."""

    name: str
    lines: tuple[str, ...]
    printed_right: bool
    read: MrzRead | None
    find_ms: float
    read_ms: float

    @property
    def texts(self) -> tuple[str, ...]:
        return self.read.texts if self.read is not None else ()

    @property
    def exact(self) -> bool:
        return self.texts == self.lines

    @property
    def keys(self) -> bool:
        """Whether number, birth date and expiry date are right."""
        form = self.read.form if self.read is not None else None
        if form is None or [len(x) for x in self.texts] != [len(x) for x in self.lines]:
            return self.exact
        return all(form.text(self.texts, name) == form.text(self.lines, name) for name in _KEYS)

    @property
    def verified(self) -> bool:
        return self.read is not None and self.read.verified


def photos(folder: Path, finder: Finder, reader: MrzReader) -> list[Outcome]:
    truth = json.loads((folder / "truth.json").read_text("utf-8"))
    outcomes = []
    for name, said in sorted(truth.items()):
        picture = cv2.imread(str(folder / "images" / name), cv2.IMREAD_GRAYSCALE)
        if picture is None:
            continue
        read, find_ms, read_ms = _timed(finder, reader, picture)
        outcomes.append(Outcome(name, tuple(said["lines"]), not said["bad_checks"], read, find_ms, read_ms))
    return outcomes


def false_zones(folder: Path, finder: Finder, reader: MrzReader) -> tuple[int, list[str]]:
    """How many pictures without code lines there are, and those in which some were read."""
    names = sorted(path for path in (folder / "negatives").iterdir() if path.is_file())
    wrong = []
    for path in names:
        picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        if picture is None:
            continue
        read, _, _ = _timed(finder, reader, picture)
        if read is not None and read.kind is not None:
            wrong.append(f"{path.name}: {' '.join(read.texts)}")
    return len(names), wrong


def _timed(finder: Finder, reader: MrzReader, picture: cv2.typing.MatLike) -> tuple[MrzRead | None, float, float]:
    gray = np.asarray(picture, np.uint8)
    began = time.perf_counter()
    found = finder.find(gray)
    between = time.perf_counter()
    read = reader.read(gray, found, look_again=partial(finder.find, gray, LARGER))
    return read, (between - began) * 1000, (time.perf_counter() - between) * 1000


def _share(outcomes: Sequence[Outcome], name: str) -> str:
    return f"{100 * sum(getattr(one, name) for one in outcomes) / max(1, len(outcomes)):.1f} %"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wrong", action="store_true", help="print what was not read exactly")
    options = parser.parse_args()
    folder = Path(os.environ["KYC_SPECIMENS"])
    cv2.setNumThreads(1)
    finder, reader = Finder(), MrzReader()
    _timed(finder, reader, np.zeros((480, 640), np.uint8))  # the first call of a net is slower
    outcomes = photos(folder, finder, reader)
    valid = [one for one in outcomes if one.printed_right]
    for one in outcomes:
        if not one.exact and (options.wrong or one.verified):
            print(one.name, one.read and (one.read.kind, one.verified, round(one.read.cost, 3)), one.printed_right)
            print("\n".join(f"   {line}" for line in (*one.lines, *one.texts)))
    count, wrong = false_zones(folder, finder, reader)
    print("\n".join(wrong))
    times = [one.find_ms + one.read_ms for one in outcomes]
    rows = [
        (f"all lines exact, {len(outcomes)} photos", _share(outcomes, "exact")),
        (f"all lines exact, {len(valid)} with right check digits", _share(valid, "exact")),
        ("number, birth date and expiry exact", _share(outcomes, "keys")),
        ("verified", _share(outcomes, "verified")),
        ("verified and wrong", str(sum(one.verified and not one.exact for one in outcomes))),
        (f"code lines read where there are none, {count} pictures", str(len(wrong))),
        ("finding, median", f"{statistics.median(one.find_ms for one in outcomes):.0f} ms"),
        ("reading, median", f"{statistics.median(one.read_ms for one in outcomes):.0f} ms"),
        (
            "both, median and 95th percentile",
            f"{statistics.median(times):.0f} and {statistics.quantiles(times, n=20)[-1]:.0f} ms",
        ),
    ]
    print("| what | measured |\n| --- | --- |")
    print("\n".join(f"| {what} | {figure} |" for what, figure in rows))


if __name__ == "__main__":
    main()
