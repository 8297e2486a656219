"""How often each finding is made at growing strengths of its cause, and how often on good photos.

    python -m benchmarks.findings [--people N] [--svg FILE]

Good photos: drawn people, documents and sides on a desk, their corners known; with ``KYC_SPECIMENS=DIR`` also the
photos of its folder ``images``, read by the whole reader (their cut-off sides are real and not counted). Nothing
counts as read, so what is measured is the finding and not its severity.
"""

from __future__ import annotations

import argparse
import os
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

STRENGTHS = (0.1, 0.25, 0.4, 0.6, 0.8, 1.0)
MARGIN = 100


def photos(people: int) -> Iterator[tuple[Any, tuple[tuple[float, float], ...]]]:
    """A drawn side on a desk, and its corners."""
    from PIL import Image

    from kyc_desktop.capture.specimen import KINDS, PEOPLE, draw, sides

    for persona in islice(PEOPLE.values(), people):
        for kind in KINDS:
            for side in sides(kind):
                page = draw(persona, kind, side, desk=False, scale=10)
                photo = Image.new("RGB", (page.width + 2 * MARGIN, page.height + 2 * MARGIN), (96, 92, 90))
                photo.paste(page, (MARGIN, MARGIN))
                right, bottom = MARGIN + page.width, MARGIN + page.height
                yield photo, ((MARGIN, MARGIN), (right, MARGIN), (right, bottom), (MARGIN, bottom))


def codes(photo: Any, quad: tuple[tuple[float, float], ...]) -> set[str]:
    import numpy as np

    from kyc_desktop.capture import quality

    bgr = np.ascontiguousarray(np.asarray(photo)[..., ::-1])
    return {one.code for one in quality.findings(bgr, quality.Seen(quad=quad))}


def causes() -> dict[Any, str]:
    from kyc_desktop.capture.specimen import Defect

    return {
        Defect.BLURRED: "photo_blurred",
        Defect.MOTION: "photo_blurred",
        Defect.GLARE: "photo_glare",
        Defect.DARK: "photo_dark",
        Defect.BRIGHT: "photo_bright",
        Defect.CROPPED: "photo_cropped",
        Defect.SMALL: "photo_too_small",
        Defect.TILTED: "photo_tilted",
        Defect.FINGER: "photo_covered",
        Defect.BLACK_AND_WHITE: "black_and_white",
        Defect.SCREENSHOT: "screenshot_or_copy",
    }


def measure(people: int) -> tuple[dict[tuple[str, float], float], Counter[str], int]:
    """Share found by cause and strength; findings on good photos; how many those were."""
    from kyc_desktop.capture.specimen.defects import moved, spoil

    found: dict[tuple[str, float], list[bool]] = defaultdict(list)
    false: Counter[str] = Counter()
    count = 0
    for photo, quad in photos(people):
        count += 1
        false.update(codes(photo, quad))
        for defect, code in causes().items():
            for strength in STRENGTHS:
                spoiled = spoil(photo, defect, strength)
                seen = codes(spoiled, moved(photo.size, defect, quad, strength))
                found[defect.value, strength].append(code in seen)
    return {key: sum(hits) / len(hits) for key, hits in found.items()}, false, count


def public(folder: Path) -> tuple[Counter[str], int]:
    """Findings on public photos, read by the whole reader."""
    import cv2

    from kyc_desktop.capture.reader import Reader

    reader, false, count = Reader(), Counter[str](), 0
    for path in sorted((folder / "images").iterdir()):
        bgr = cv2.imread(str(path))
        if bgr is not None:
            count += 1
            false.update({one.code for one in reader.read(bgr).findings})
    return false, count


def curve(rates: dict[tuple[str, float], float]) -> str:
    """The rates as an SVG picture: one line for each cause."""
    lines = []
    for number, name in enumerate(sorted({name for name, _ in rates})):
        points = " ".join(f"{40 + 360 * s:.0f},{240 - 220 * rates[name, s]:.0f}" for s in STRENGTHS)
        colour = f"hsl({number * 33}, 70%, 40%)"
        lines.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        lines.append(f'<text x="410" y="{24 + 18 * number}" fill="{colour}" font-size="12">{name}</text>')
    frame = '<path d="M40 20V240H400" fill="none" stroke="#888"/>'
    body = "\n".join([frame, *lines])
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="540" height="270">\n{body}\n</svg>\n'


def main(words: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=6)
    parser.add_argument("--svg", type=Path)
    chosen = parser.parse_args(words)
    rates, false, count = measure(chosen.people)
    print(f"| cause, {count} photos each | {' | '.join(f'{s:g}' for s in STRENGTHS)} | on good photos |")
    print(f"| --- |{' --- |' * (len(STRENGTHS) + 1)}")
    for defect, code in causes().items():
        row = " | ".join(f"{100 * rates[defect.value, s]:.0f} %" for s in STRENGTHS)
        print(f"| {defect.value}: {code} | {row} | {false[code]} of {count} |")
    if chosen.svg is not None:
        chosen.svg.write_text(curve(rates), "utf-8")
    folder = os.environ.get("KYC_SPECIMENS")
    if folder:
        wrong, total = public(Path(folder))
        print(f"\n{total} public photos: " + ", ".join(f"{code} {n}" for code, n in wrong.most_common()))


if __name__ == "__main__":
    main()
