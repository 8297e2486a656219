"""How often a document in another script than Latin is known for one, and a Latin one taken for one.

    [KYC_SPECIMENS=DIR] .venv-training/bin/python -m benchmarks.scripts [--count 20] [--seed 5] [--fonts DIR]

Draws the fronts of cards with the words of `training.script_text` in fonts that training did not see
(`training.script_lines.UNSEEN`), a part of them with the names in Latin letters as well, as most states print them;
photographs them a little tilted, blurred and compressed; finds the document and asks `capture.script`. Then the drawn
specimens of the program and the public ones in ``DIR/images`` are asked, all of which show Latin letters: whatever is
said of those but Latin is a false alarm, although the reader would not even ask where code lines were read.
Needs the packages of `training/requirements.txt`.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from kyc_desktop.capture import script
from kyc_desktop.capture.finder import Finder
from kyc_desktop.capture.flat import flat
from kyc_desktop.capture.specimen import KINDS, PEOPLE, art, draw, sides
from training import script_lines, script_text

Picture = NDArray[np.uint8]
_SCALE = 9
_CARD = (85.6, 53.98)


class Asked:
    """Counts what `script.tell` says."""

    def __init__(self) -> None:
        self._finder = Finder()
        self.ms: list[float] = []

    def tell(self, bgr: Picture) -> str | None:
        found = self._finder.find(np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2GRAY), np.uint8))
        laid = flat(bgr, found.quad) if found.quad is not None else None
        if laid is None:
            return None
        began = time.thread_time()
        said = script.tell(laid)
        self.ms.append(1000 * (time.thread_time() - began))
        return said


def card(rng: np.random.Generator, words: random.Random, lines: list[tuple[str, ImageFont.FreeTypeFont]]) -> Picture:
    """A card's front: heading, a portrait's place, label and value lines, on a desk."""
    size = round(_CARD[0] * _SCALE), round(_CARD[1] * _SCALE)
    tint = words.choice(("#E6EBF6", "#E5F0EA", "#F6E6EC", "#F2EFE2"))
    page = art.paper(size, light="#EFF3F6", tint=tint, line="#9FB4CF")
    face = art.portrait((25 * _SCALE, 32 * _SCALE), words.choice(list(PEOPLE.values())).look)
    page.paste(face, (4 * _SCALE, 12 * _SCALE))
    ink = ImageDraw.Draw(page)
    for row, (text, font) in enumerate(lines):
        at = (4 * _SCALE, 2 * _SCALE) if row == 0 else (33 * _SCALE, (4 + 5.6 * row) * _SCALE)
        ink.text(at, text, font=font.font_variant(size=(4.2 if row == 0 else 3.4) * _SCALE), fill="#1B2438")
    desk = art.on_desk(page, radius=round(3.18 * _SCALE), seed=rng.bytes(32))
    return _photographed(rng, np.ascontiguousarray(np.asarray(desk.convert("RGB"))[..., ::-1]))


def _photographed(rng: np.random.Generator, bgr: Picture) -> Picture:
    height, width = bgr.shape[:2]
    zoom = rng.uniform(0.6, 1.0)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    moved = corners * zoom + rng.uniform(0, 0.03, (4, 2)).astype(np.float32) * width
    size = int(width * zoom * 1.05), int(height * zoom * 1.05)
    seen = cv2.warpPerspective(
        cv2.GaussianBlur(bgr, (0, 0), 0.4 / zoom + rng.uniform(0, 1.2)),
        cv2.getPerspectiveTransform(corners, moved), size, borderMode=cv2.BORDER_REPLICATE,
    )  # fmt: skip
    noisy = seen * rng.uniform(0.6, 1.1) + rng.normal(0, 3, seen.shape)
    data = cv2.imencode(".jpg", np.clip(noisy, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 80])[1]
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


def drawn(count: int, seed: int, fonts: script_lines.Fonts, name: str, *, latin: bool) -> Iterator[Picture]:
    """Cards in one script; ``latin``: two of their seven lines are Latin."""
    words, rng, vocabulary = random.Random(f"{seed}{name}"), np.random.default_rng(seed), script_text.load()
    for _ in range(20 * count):  # a font may lack many letters
        font = script_lines.font(words.choice(fonts.files[name]), name)
        other = script_lines.font(words.choice(fonts.files["Latn"]), "Latn")
        lines = [(script_lines.covered(font, vocabulary.line(words, name, least=10)), font) for _ in range(7)]
        if any(len(text) < 4 for text, _ in lines):
            continue
        if latin:
            for row in (2, 4):
                lines[row] = vocabulary.line(words, "Latn", least=8).upper(), other
        yield card(rng, words, lines)
        count -= 1
        if count == 0:
            return


def specimens() -> Iterator[Picture]:
    """Of the program: all people, kinds and sides."""
    for persona in PEOPLE.values():
        for kind in KINDS:
            for side in sides(kind):
                page: Image.Image = draw(persona, kind, side, scale=10).convert("RGB")
                yield np.ascontiguousarray(np.asarray(page)[..., ::-1])


def public(folder: Path) -> Iterator[Picture]:
    for path in sorted((folder / "images").iterdir()):
        read = cv2.imread(str(path))
        if read is not None:
            yield np.asarray(read, np.uint8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=20, help="cards of each script, and as many with Latin names")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--fonts", type=Path, action="append", default=[], help="a further folder with fonts")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    fonts = script_lines.Fonts.of([Path("/usr/share/fonts"), *options.fonts], unseen=True)
    asked = Asked()
    print("| cards | n | said not Latin | of them the script itself | said Latin | not certain |")
    print("| --- | --- | --- | --- | --- | --- |")
    for name in script_text.LANGUAGES:
        for latin in (False, True):
            if not fonts.files[name] or (latin and name == "Latn"):
                continue
            said = [asked.tell(one) for one in drawn(options.count, options.seed, fonts, name, latin=latin)]
            if not said:
                continue
            _row(f"{name}{' with Latin names' if latin else ''}", said, name)
    # The portrait and the code lines of these are looked at as well, which the reader would not.
    _row("specimens of the program", [asked.tell(one) for one in specimens()], "Latn")
    if "KYC_SPECIMENS" in os.environ:
        _row("public specimens", [asked.tell(one) for one in public(Path(os.environ["KYC_SPECIMENS"]))], "Latn")
    print(f"\nms: median {statistics.median(asked.ms):.1f}, p95 {sorted(asked.ms)[int(0.95 * len(asked.ms))]:.1f}")


def _row(title: str, said: list[str | None], truth: str) -> None:
    other = [one for one in said if one not in (None, script.LATIN)]
    known = sum(one == truth for one in other)
    print(f"| {title} | {len(said)} | {len(other)} | {known} | {said.count('Latn')} | {said.count(None)} |", flush=True)


if __name__ == "__main__":
    main()
