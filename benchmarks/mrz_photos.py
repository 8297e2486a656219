"""How many photos of documents have their code lines read, character by character, and what it costs.

    KYC_SPECIMENS=DIR python -m benchmarks.mrz_photos [--wrong] [--perturbed SEED]

DIR holds ``images`` with ``truth.json`` (file to lines, kind, check digits that are wrong on the print) and
``negatives``: photos, papers and cards without code lines, in which every line that is read is an error.
``--perturbed`` reads the photos with right check digits again in each of the ways of `benchmarks.perturbed`.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from benchmarks.perturbed import CHANGES, Picture, cropped, smaller
from kyc_desktop.capture.finder import Finder
from kyc_desktop.capture.mrz_read import MrzRead
from kyc_desktop.capture.mrz_reader import MrzReader

_KEYS = ("number", "birth_date", "expiry_date")


@dataclass(frozen=True)
class Outcome:
    """One photo: what it says, what was read, how long finding and reading took, in milliseconds of one processor."""

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
    began = time.process_time()
    found = finder.find(gray)
    between = time.process_time()
    read = reader.read(gray, found, look_again=partial(finder.find, gray))
    return read, (between - began) * 1000, (time.process_time() - between) * 1000


def perturbed(folder: Path, seed: int, finder: Finder, reader: MrzReader, *, wrong: bool) -> None:
    """Print how many photos are read exactly under each change, and pictures without code lines in which some are."""
    truth = json.loads((folder / "truth.json").read_text("utf-8"))
    plain = {one.name: one.read for one in photos(folder, finder, reader) if one.printed_right}
    changes: dict[str, list[Outcome]] = {}
    for number, (name, read) in enumerate(sorted(plain.items())):
        picture = np.asarray(cv2.imread(str(folder / "images" / name)), np.uint8)
        for way, changed in _changed(picture, read, (seed, number)):
            gray = np.asarray(cv2.cvtColor(changed, cv2.COLOR_BGR2GRAY), np.uint8)
            outcome = Outcome(name, tuple(truth[name]["lines"]), True, *_timed(finder, reader, gray))
            changes.setdefault(way, []).append(outcome)
            if outcome.verified > outcome.exact or (wrong and not outcome.exact):
                print(f"{way}: {name}{' VERIFIED' if outcome.verified else ''}")
                print("\n".join(f"   {line}" for line in (*outcome.lines, *outcome.texts)))
    count, false = 0, []
    for number, path in enumerate(sorted((folder / "negatives").iterdir())):
        found = cv2.imread(str(path))
        for way, changed in _changed(np.asarray(found, np.uint8), None, (seed, number)) if found is not None else ():
            gray = np.asarray(cv2.cvtColor(changed, cv2.COLOR_BGR2GRAY), np.uint8)
            read, _, _ = _timed(finder, reader, gray)
            count += 1
            if read is not None and read.kind is not None:
                false.append(f"{way}: {path.name}: {' '.join(read.texts)}")
    print("\n".join(false))
    print(f"| change, seed {seed} | photos | exact | key fields | verified | verified and wrong | median ms |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    changes["all"] = [one for outcomes in changes.values() for one in outcomes]
    for way, outcomes in changes.items():
        shares = " | ".join(_share(outcomes, name) for name in ("exact", "keys", "verified"))
        bad = sum(one.verified and not one.exact for one in outcomes)
        median = statistics.median(one.find_ms + one.read_ms for one in outcomes)
        print(f"| {way} | {len(outcomes)} | {shares} | {bad} | {median:.0f} |")
    print(f"\nCode lines read where there are none: {len(false)} of {count} pictures.")


def _changed(picture: Picture, read: MrzRead | None, seed: tuple[int, int]) -> Iterator[tuple[str, Picture]]:
    """``picture`` in each way that leaves its code lines (``read``) whole and large enough."""
    for number, (way, change) in enumerate(CHANGES.items()):
        yield way, change(np.random.default_rng((*seed, number)), picture)
    rng = np.random.default_rng((*seed, len(CHANGES)))
    if read is None or read.kind is None:
        return
    small = smaller(rng, picture, read.cap_height)
    if small is not None:
        yield "smaller, 0.6 to 0.9", small
    yield "cropped", cropped(rng, picture, read.polygon)


def _share(outcomes: Sequence[Outcome], name: str) -> str:
    return f"{100 * sum(getattr(one, name) for one in outcomes) / max(1, len(outcomes)):.1f} %"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wrong", action="store_true", help="print what was not read exactly")
    parser.add_argument("--perturbed", type=int, metavar="SEED", help="read changed photos instead")
    options = parser.parse_args()
    folder = Path(os.environ["KYC_SPECIMENS"])
    cv2.setNumThreads(1)
    finder, reader = Finder(), MrzReader()
    _timed(finder, reader, np.zeros((480, 640), np.uint8))  # the first call of a net is slower
    if options.perturbed is not None:
        perturbed(folder, options.perturbed, finder, reader, wrong=options.wrong)
        return
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
