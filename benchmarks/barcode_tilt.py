"""How many barcodes of licences are read on tilted cards, in a 1080p frame.

    python -m benchmarks.barcode_tilt [--count 60] [--finder]

Drawn licences (the people of the specimens, at the density that the AAMVA standard asks for) lie turned and tilted on
clutter, with the blur, noise and compression of a webcam. The reader gets the card's corners wrong by 1 % of the
card's width at every corner; with ``--finder`` it gets those that the finder sees. ``zxing-cpp`` is the decoder alone
on the same frame.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import cv2
import numpy as np
import zxingcpp

from kyc_desktop.capture import pdf417
from kyc_desktop.capture.aamva_read import parse
from kyc_desktop.capture.reading import Polygon
from kyc_desktop.capture.specimen import PEOPLE, draw

FRAME = (1920, 1080)
WIDTHS = (0.35, 0.4, 0.5, 0.65)
"""Of the card, as a share of the frame's width."""
ANGLES = ((0, 3), (3, 8), (8, 15))
"""Degrees, both in the plane of the picture and out of it."""
JITTER = 0.01
AIM = 0.95


@dataclass(frozen=True, slots=True)
class Case:
    frame: Any
    quad: Polygon
    number: str


def clutter(rng: np.random.Generator) -> Any:
    """A desk with papers, stripes and lines of text on it."""
    width, height = FRAME
    base = rng.integers(0, 255, (6, 9, 3), dtype=np.uint8)
    picture = cv2.resize(base, FRAME, interpolation=cv2.INTER_CUBIC)
    for _ in range(14):
        at = (int(rng.integers(0, width)), int(rng.integers(0, height)))
        colour = tuple(int(value) for value in rng.integers(0, 255, 3))
        if rng.random() < 0.4:
            text = "".join(rng.choice(list("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789  "), 28))
            cv2.putText(picture, text, at, cv2.FONT_HERSHEY_SIMPLEX, float(rng.uniform(0.5, 1.6)), colour, 2)
        elif rng.random() < 0.5:
            for line in range(0, int(rng.integers(60, 300)), 9):
                cv2.line(picture, (at[0] + line, at[1]), (at[0] + line + 40, at[1] + 260), colour, 4)
        else:
            box = cv2.boxPoints((at, rng.uniform(80, 600, 2).tolist(), float(rng.uniform(0, 180))))
            cv2.fillPoly(picture, [box.astype(np.int32)], colour)
    return cv2.GaussianBlur(picture, (0, 0), 1.2)


def placed(card: Any, share: float, angles: tuple[int, int], rng: np.random.Generator) -> Case:
    """The card on clutter. Its corners are those of a flat card seen by a camera two card widths away."""
    height, width = card.shape[:2]
    turn, lean, nod = (float(rng.uniform(*angles)) * float(rng.choice([-1, 1])) for _ in range(3))
    flat = np.float64([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * (0.5, 0.5 * height / width)
    a, b, c = np.radians((turn, lean, nod))
    around_z = np.array([[np.cos(a), -np.sin(a), 0], [np.sin(a), np.cos(a), 0], [0, 0, 1]])
    around_y = np.array([[np.cos(b), 0, np.sin(b)], [0, 1, 0], [-np.sin(b), 0, np.cos(b)]])
    around_x = np.array([[1, 0, 0], [0, np.cos(c), -np.sin(c)], [0, np.sin(c), np.cos(c)]])
    space = np.c_[flat, np.zeros(4)] @ (around_z @ around_y @ around_x).T
    seen = space[:, :2] * (2 / (2 + space[:, 2:])) * share * FRAME[0]
    seen += np.array(FRAME) / 2 + rng.uniform(-40, 40, 2)
    source = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
    warp = cv2.getPerspectiveTransform(source, seen.astype(np.float32))
    frame = clutter(rng)
    # A smaller source first: warping alone would skip pixels where the card shrinks a lot.
    laid = cv2.warpPerspective(cv2.GaussianBlur(card, (0, 0), 0.35 * width / (share * FRAME[0])), warp, FRAME)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), warp, FRAME)
    frame = np.where(mask[..., None] > 127, laid, frame)
    frame = cv2.GaussianBlur(frame, (0, 0), float(rng.uniform(0.4, 0.9)))
    frame = frame * rng.uniform(0.55, 1.0) + rng.normal(0, rng.uniform(1, 5), frame.shape)
    _, jpeg = cv2.imencode(".jpg", np.clip(frame, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 85])
    off = seen + rng.uniform(-JITTER, JITTER, (4, 2)) * share * FRAME[0]
    return Case(cv2.imdecode(jpeg, cv2.IMREAD_COLOR), tuple((float(x), float(y)) for x, y in off), "")


def cases(share: float, angles: tuple[int, int], count: int, seed: int) -> Iterator[Case]:
    rng = np.random.default_rng((seed, round(share * 100), angles[1]))
    for number in range(count):
        kind = ("drivers_license", "id_card")[number % 2]
        person = [one for one in PEOPLE.values() if one.country in ("US", "CA")][number % 4]
        card = np.asarray(draw(person, kind, "back", today=date(2026, 1, 1), desk=False, scale=16))[..., ::-1]
        case = placed(card, share, angles, rng)
        yield Case(case.frame, case.quad, person.number.strip("XYZ").rjust(8, "0"))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=40)
    options.add_argument("--seed", type=int, default=20260101)
    options.add_argument("--finder", action="store_true", help="corners as the finder sees them")
    given = options.parse_args()
    finder = None
    if given.finder:
        from kyc_desktop.capture.finder import Finder

        finder = Finder()
    print(
        "| card, share of the frame | tilt, degrees | read | without corners | zxing-cpp alone | median, ms | p95, ms |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for share in WIDTHS:
        for angles in ANGLES:
            read, blind, alone, times, total = 0, 0, 0, [], 0
            for case in cases(share, angles, given.count, given.seed):
                gray = cv2.cvtColor(case.frame, cv2.COLOR_BGR2GRAY)
                quad, boxes = case.quad, ()
                if finder is not None:
                    found = finder.find(gray)
                    quad, boxes = found.quad, found.barcodes
                began = time.perf_counter()
                barcode = pdf417.read(gray, quad, boxes)
                times.append((time.perf_counter() - began) * 1000)
                content = parse(barcode.text) if barcode is not None else None
                read += content is not None and content.text("number") == case.number
                blind += pdf417.read(gray) is not None
                alone += bool(zxingcpp.read_barcodes(gray, formats=zxingcpp.BarcodeFormat.PDF417))
                total += 1
            median, slow = statistics.median(times), float(np.percentile(times, 95))
            tilt = f"{angles[0]} to {angles[1]}"
            print(
                f"| {share} | {tilt} | {read} of {total} | {blind} | {alone} | {median:.0f} | {slow:.0f} |", flush=True
            )


if __name__ == "__main__":
    main()
