"""How many bad webcam frames are read: small, blurred, moved, dark, noisy, tilted, in front of ordinary photos.

    KYC_SPECIMENS=DIR python -m benchmarks.harsh_frames [--count 220] [--seed 991] [--fuse 4] [--wrong] [--log FILE]

DIR holds ``images`` with ``truth.json`` (file to lines and kind) and ``negatives`` with ``negatives.json``: the
specimens that show one page edge to edge are laid into frames of 1920 x 1080 on the photos without a document. A
passport is 500 to 1190 pixels wide then, a card 420 to 800. Nothing of it was seen in training. ``--fuse N`` takes N
frames of one place, each with its own blur, motion and noise, and joins them.

A rate as small as one in a thousand takes thousands of places: ``--log FILE`` keeps one line of JSON for each place,
and a second run with the same file goes on after the last of them. Every place has random numbers of its own, so it
looks the same in every run with that seed.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from kyc_desktop.capture.finder import Finder
from kyc_desktop.capture.mrz_fusion import fuse
from kyc_desktop.capture.mrz_read import MrzRead
from kyc_desktop.capture.mrz_reader import MrzReader

FRAME = (1920, 1080)
_LUMA = 0.67
"""Noise of a gray picture for noise of 1 in each of three colours (ITU-R BT.601 weights)."""

Picture = NDArray[np.uint8]


@dataclass(frozen=True)
class Case:
    """Frames of one document in one place, and its lines."""

    name: str
    kind: str
    lines: tuple[str, ...]
    frames: list[Picture]


def specimens(folder: Path) -> Iterator[tuple[str, str, tuple[str, ...], Picture]]:
    """Scans that show one page edge to edge, as far as proportions tell, with right check digits."""
    truth = json.loads((folder / "truth.json").read_text("utf-8"))
    for name, said in sorted(truth.items()):
        if not (folder / "images" / name).is_file() or said["bad_checks"]:
            continue
        picture = cv2.imread(str(folder / "images" / name), cv2.IMREAD_GRAYSCALE)
        if picture is None:
            continue
        height, width = picture.shape
        if said["kind"] in ("TD3", "TD1", "TD2") and 1.3 < width / height < 1.75 and 480 <= width <= 1400:
            yield name, said["kind"], tuple(said["lines"]), picture.astype(np.uint8)


def backgrounds(folder: Path) -> list[Picture]:
    listed = json.loads((folder / "negatives.json").read_text("utf-8"))
    names = sorted(name for name, said in listed.items() if said["cls"] == "photo")
    pictures = [cv2.imread(str(folder / "negatives" / name), cv2.IMREAD_GRAYSCALE) for name in names]
    return [
        cv2.resize(picture, FRAME, interpolation=cv2.INTER_CUBIC).astype(np.uint8)
        for picture in pictures
        if picture is not None
    ]


def cases(folder: Path, numbers: Sequence[int], seed: int, frames: int) -> Iterator[Case]:
    """The places of those numbers, each the same whichever others are asked for."""
    documents, behind = list(specimens(folder)), backgrounds(folder)
    for number in numbers:
        rng, words = np.random.default_rng((seed, number)), random.Random(f"{seed} {number}")
        name, kind, lines, picture = words.choice(documents)
        part = rng.uniform(0.22, 0.42) if kind == "TD1" else rng.uniform(0.26, 0.62)
        scene = _laid(rng, picture, words.choice(behind), part * FRAME[0])
        gain, noise = rng.uniform(0.25, 1.1), rng.uniform(1, 7)
        moved = rng.random() < 0.3
        shots = [_shot(rng, scene, gain, noise, moved=moved) for _ in range(frames)]
        yield Case(name, kind, lines, shots)


def _laid(rng: np.random.Generator, picture: Picture, behind: Picture, width: float) -> Picture:
    """``picture``, ``width`` pixels wide, turned by some degrees and seen in perspective, on ``behind``."""
    tall, wide = picture.shape
    zoom = width / wide
    corners = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32)
    turn = np.deg2rad(rng.normal() * 5)
    spun = (corners - corners.mean(0)) @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]) * zoom
    spun += rng.uniform(-1, 1, (4, 2)) * rng.uniform(0, 0.08) * width
    reach = np.abs(spun).max(0)
    room = np.maximum(np.array(FRAME) / 2 - reach - 8, 0)
    target = (spun + np.array(FRAME) / 2 + rng.uniform(-1, 1, 2) * room).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(corners, target)
    source = cv2.GaussianBlur(picture, (0, 0), 0.45 / zoom) if zoom < 0.8 else picture
    laid = cv2.warpPerspective(source, matrix, FRAME, flags=cv2.INTER_CUBIC if zoom > 1 else cv2.INTER_LINEAR)
    mask = cv2.warpPerspective(np.full((tall, wide), 255, np.uint8), matrix, FRAME).astype(np.float32) / 255
    return np.asarray(behind * (1 - mask) + laid * mask, np.uint8)


def _shot(rng: np.random.Generator, scene: Picture, gain: float, noise: float, *, moved: bool) -> Picture:
    picture: NDArray[np.float32] = scene.astype(np.float32)
    sigma = abs(rng.normal()) * 1.2
    if sigma > 0.2:
        picture = cv2.GaussianBlur(picture, (0, 0), sigma).astype(np.float32)
    if moved:
        kernel = _motion(int(rng.integers(3, 12)), rng.uniform(0, np.pi))
        picture = cv2.filter2D(picture, -1, kernel).astype(np.float32)
    picture = picture * gain + rng.standard_normal(picture.shape, np.float32) * np.float32(noise * _LUMA)
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.uniform(50, 95))]
    data = cv2.imencode(".jpg", np.clip(picture, 0, 255).astype(np.uint8), quality)[1]
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8)


def _motion(length: int, angle: float) -> NDArray[np.float32]:
    kernel = np.zeros((length, length), np.float32)
    middle = (length - 1) / 2
    dx, dy = np.cos(angle) * middle, np.sin(angle) * middle
    cv2.line(kernel, (round(middle - dx), round(middle - dy)), (round(middle + dx), round(middle + dy)), 1.0)
    return np.asarray(kernel / kernel.sum(), np.float32)


def _read(reader: MrzReader, finder: Finder, case: Case, *, live: bool) -> tuple[MrzRead | None, float]:
    """The reading of one frame or the joined one of several, and milliseconds of a processor for a frame."""
    began = time.process_time()
    reads = [
        reader.read(frame, finder.find(frame), look_again=partial(finder.find, frame), live=live)
        for frame in case.frames
    ]
    joined = fuse([read for read in reads if read is not None])
    return joined, (time.process_time() - began) * 1000 / len(case.frames)


@dataclass(frozen=True)
class Outcome:
    """One place, as ``--log`` keeps it. ``read``: lines, format and cost where they were not exact."""

    number: int
    name: str
    exact: bool
    keys: bool
    verified: bool
    ms: float
    read: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()

    @property
    def wrong(self) -> bool:
        return self.verified and not self.exact


def run(folder: Path, count: int, seed: int, frames: int, log: Path | None) -> list[Outcome]:
    """All places, those that ``log`` has not from being read now."""
    done = _kept(log)
    finder, reader = Finder(), MrzReader()
    numbers = [number for number in range(count) if number not in done]
    for number, case in zip(numbers, cases(folder, numbers, seed, frames), strict=True):
        read, ms = _read(reader, finder, case, live=frames > 1)
        texts = read.texts if read is not None else ()
        exact = texts == case.lines
        outcome = Outcome(
            number=number,
            name=case.name,
            exact=exact,
            keys=read is not None and read.form is not None and read.kind == case.kind and _keys(read, case),
            verified=read is not None and read.verified,
            ms=round(ms, 1),
            read=() if exact or read is None else (f"{read.kind} {read.cost:.3f} {read.cap_height:.1f}", *texts),
            lines=() if exact else case.lines,
        )
        done[number] = outcome
        if log is not None:
            with log.open("a", encoding="utf-8") as file:
                file.write(json.dumps(asdict(outcome)) + "\n")
    return [done[number] for number in range(count)]


def _kept(log: Path | None) -> dict[int, Outcome]:
    if log is None or not log.is_file():
        return {}
    kept = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    return {one["number"]: Outcome(**{**one, "lines": tuple(one["lines"])}) for one in kept}


def at_most(wrong: int, count: int) -> float:
    """The largest share that leaves a chance of 5 % of no more than ``wrong`` of ``count`` (Clopper and Pearson).

    Three in ``count``, nearly, where ``wrong`` is none.
    """
    low, high = wrong / count, 1.0
    for _ in range(60):
        share = (low + high) / 2
        chance = sum(math.comb(count, n) * share**n * (1 - share) ** (count - n) for n in range(wrong + 1))
        low, high = (share, high) if chance > 0.05 else (low, share)
    return high


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=220)
    parser.add_argument("--seed", type=int, default=991)
    parser.add_argument("--fuse", type=int, default=1, metavar="N", help="frames of each place that are joined")
    parser.add_argument("--wrong", action="store_true", help="print what was not read exactly")
    parser.add_argument("--log", type=Path, metavar="FILE", help="keep every place there, and go on from it")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    outcomes = run(Path(os.environ["KYC_SPECIMENS"]), options.count, options.seed, options.fuse, options.log)
    for one in outcomes:
        if not one.exact and (options.wrong or one.verified):
            print(one.number, one.name, "verified" if one.verified else "")
            print("\n".join(f"   {line}" for line in (*one.lines, *one.read)))
    count, wrong = len(outcomes), sum(one.wrong for one in outcomes)
    exact, keys, verified = (sum(getattr(one, name) for one in outcomes) for name in ("exact", "keys", "verified"))
    print(f"{count} places, {options.fuse} frame(s) of each, seed {options.seed}")
    print("| exact | key fields | verified | verified and wrong | at most (95 %) | median ms | p95 ms |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    shares = " | ".join(f"{100 * n / count:.1f} %" for n in (exact, keys, verified))
    times = [one.ms for one in outcomes]
    slow = statistics.quantiles(times, n=20)[-1]
    bound = f"{100 * at_most(wrong, count):.2f} %"
    print(f"| {shares} | {wrong} | {bound} | {statistics.median(times):.0f} | {slow:.0f} |")


def _keys(read: MrzRead, case: Case) -> bool:
    form = read.form
    assert form is not None
    names = ("number", "birth_date", "expiry_date")
    return all(form.text(read.texts, name) == form.text(case.lines, name) for name in names)


if __name__ == "__main__":
    main()
