"""How often each finding is made at growing strengths of its cause, and how often on good photos.

    [KYC_SPECIMENS=DIR] python -m benchmarks.findings [--photos 120] [--spoilt 8] [--people 6] [--svg FILE]

Every photo goes through the whole reader, as a user's does. Good photos: drawn documents on made desks (`desks`);
with KYC_SPECIMENS also the pages in its folder ``images`` on the same desks, and, as a set of its own, those pictures
as they are (some of which have what is found). For each finding: the limit that 2 % of the good photos miss, the one
that is shipped, and what each of them finds.
"""

from __future__ import annotations

import argparse
import os
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from benchmarks.desks import CAUSES, Cause, Page, drawn, photo, scanned
from kyc_desktop.capture.reader import Reader
from kyc_desktop.capture.reading import DocumentReading
from kyc_desktop.capture.thresholds import TABLE, limit

ABOVE = {
    "photo_blurred": ("blur_band", "blur_hint"),
    "photo_glare": ("glare_area",),
    "photo_bright": ("bright_low", "bright_white"),
    "photo_cropped": ("cut_off",),
    "photo_tilted": ("tilt",),
    "photo_covered": ("covered",),
    "screenshot_or_copy": ("screen",),
}
"""Findings whose values lie above a limit, and the limits."""
BELOW = {
    "photo_dark": ("dark_median",),
    "photo_too_small": ("dpi_id1", "dpi_id3", "cap_height"),
    "black_and_white": ("colour",),
}
_IF_UNREAD = ("photo_blurred", "photo_too_small")
"""What was read is neither, whatever is measured."""
ALARMS = 0.02


@dataclass(frozen=True, slots=True)
class Shot:
    """What was found, and by code how far the value lies beyond its limit: 1 is at it. ``mute``: its code lines or
    barcode were not read, and no reason is given."""

    codes: frozenset[str]
    scores: dict[str, float]
    mute: bool
    unread: bool


def shot(reading: DocumentReading, code: bool) -> Shot:
    scores = {}
    for finding in (*ABOVE, *BELOW):
        names = [name for name in ABOVE.get(finding, BELOW.get(finding, ())) if name in reading.measured]
        over = [reading.measured[name] / limit(name) for name in names]
        if finding in BELOW:
            over = [1 / max(1e-6, value) for value in over]
        scores[finding] = 0.0 if reading.verified and finding in _IF_UNREAD else max(over, default=0.0)
    unread = code and not reading.verified
    codes = frozenset(one.code for one in reading.findings)
    return Shot(codes, scores, unread and not codes - {"mrz_unreadable"}, unread)


def good(reader: Reader, pages: list[Page], count: int) -> list[Shot]:
    chosen = [pages[number % len(pages)] for number in range(count)]
    return [shot(reader.read(photo(page, seed)), page.code) for seed, page in enumerate(chosen)]


def spoilt(reader: Reader, pages: list[Page], count: int) -> dict[tuple[str, float], list[Shot]]:
    found = defaultdict(list)
    for number, cause in enumerate(CAUSES):
        for turn in range(count):
            page, seed = pages[(12 * turn + 7 * number) % len(pages)], 1000 + 20 * turn + number
            for strength in cause.strengths:
                reading = reader.read(photo(page, seed, cause, strength))
                found[cause.name, strength].append(shot(reading, page.code))
    return found


def public(reader: Reader, folder: Path) -> list[Shot]:
    pictures = (cv2.imread(str(path)) for path in sorted((folder / "images").iterdir()))
    return [shot(reader.read(np.asarray(one, np.uint8)), code=True) for one in pictures if one is not None]


def edge(shots: Iterable[Shot], code: str) -> float:
    """The score that `ALARMS` of the good photos exceed."""
    return max(1e-3, float(np.quantile([one.scores[code] for one in shots], 1 - ALARMS)))


def _share(hits: Iterable[bool]) -> str:
    listed = list(hits)
    return f"{100 * sum(listed) / max(1, len(listed)):.0f} %"


def limits(good_shots: list[Shot], as_they_are: list[Shot]) -> None:
    """Print what each limit costs on good photos."""
    false, false_public = (Counter(code for one in shots for code in one.codes) for shots in (good_shots, as_they_are))
    print(f"| finding | limit | shipped | at {100 * ALARMS:.0f} % | on {len(good_shots)} good", end="")
    print(f" | on {len(as_they_are)} public pictures |\n| --- | --- | --- | --- | --- | --- |")
    for code in (*ABOVE, *BELOW):
        names, at = ABOVE.get(code, BELOW.get(code, ())), edge(good_shots, code)
        ways = [limit(name) * at if code in ABOVE else limit(name) / at for name in names]
        shipped = ", ".join(f"{limit(name):g}" for name in names)
        units = "; ".join(dict.fromkeys(TABLE[name].unit for name in names))
        print(f"| {code} | {', '.join(names)}: {units} | {shipped} | {', '.join(f'{way:.3g}' for way in ways)}", end="")
        print(f" | {false.pop(code, 0)} | {false_public.pop(code, 0)} |")
    for code in sorted({*false, *false_public}):
        print(f"| {code} | | | | {false[code]} | {false_public[code]} |")


def rates(good_shots: list[Shot], found: dict[tuple[str, float], list[Shot]]) -> None:
    """Print what is found by strength: with the shipped limit, and with that of `ALARMS` false alarms."""
    print("\n| cause: finding, strength | " + " | " * 5 + " | unread and no reason given |\n" + "| --- " * 8 + "|")
    for cause in CAUSES:
        at = edge(good_shots, cause.code)
        sets = [found[cause.name, strength] for strength in cause.strengths]
        print(f"| {cause.name}, {cause.unit} | " + " | ".join(f"{one:g}" for one in cause.strengths) + " | |")
        print(
            f"| {cause.code}, shipped | " + " | ".join(_share(cause.code in s.codes for s in one) for one in sets),
            end="",
        )
        every = [one for shots in sets for one in shots]
        print(f" | {sum(one.mute for one in every)} of {sum(one.unread for one in every)} |")
        print(
            f"| at {100 * ALARMS:.0f} % | "
            + " | ".join(_share(s.scores[cause.code] > at for s in one) for one in sets)
            + " | |"
        )


def curve(good_shots: list[Shot], found: dict[tuple[str, float], list[Shot]]) -> str:
    """True findings by false alarms, one line for each cause: the middle two strengths of it together."""
    lines = []
    for number, cause in enumerate(CAUSES):
        points = " ".join(f"{40 + 360 * x:.1f},{240 - 220 * y:.1f}" for x, y in _operating(cause, good_shots, found))
        colour = f"hsl({number * 30}, 70%, 40%)"
        lines.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        lines.append(f'<text x="410" y="{24 + 18 * number}" fill="{colour}" font-size="12">{cause.name}</text>')
    frame = '<path d="M40 20V240H400M76 20V240" fill="none" stroke="#888"/>'
    words = '<text x="40" y="258" font-size="12">false alarms, 0 to 20 %; the upright line is at 2 %</text>'
    body = "\n".join([frame, words, *lines])
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="560" height="270">\n{body}\n</svg>\n'


def _operating(
    cause: Cause, good_shots: list[Shot], found: dict[tuple[str, float], list[Shot]]
) -> Iterable[tuple[float, float]]:
    """False alarms by 0.2, true findings: 0 to 1 each."""
    wrong = np.sort([one.scores[cause.code] for one in good_shots])[::-1]
    right = np.array(
        [one.scores[cause.code] for strength in cause.strengths[2:4] for one in found[cause.name, strength]]
    )
    for alarms in np.linspace(0, 0.2, 41):
        at = max(1e-3, float(wrong[min(len(wrong) - 1, int(alarms * len(wrong)))]))
        yield float(alarms / 0.2), float((right > at).mean())


def main(words: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=120, help="good ones")
    parser.add_argument("--spoilt", type=int, default=8, help="of each cause and strength")
    parser.add_argument("--people", type=int, default=6)
    parser.add_argument("--svg", type=Path, help="write the curve there")
    chosen = parser.parse_args(words)
    cv2.setNumThreads(1)
    folder = os.environ.get("KYC_SPECIMENS")
    pages = [*drawn(chosen.people), *(scanned(Path(folder)) if folder else ())]
    reader = Reader()
    good_shots = good(reader, pages, chosen.photos)
    limits(good_shots, public(reader, Path(folder)) if folder else [])
    found = spoilt(reader, pages, chosen.spoilt)
    rates(good_shots, found)
    if chosen.svg is not None:
        chosen.svg.write_text(curve(good_shots, found), "utf-8")


if __name__ == "__main__":
    main()
