"""``kyc-desktop specimen``: one drawn photo into a file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from .defects import Defect
from .documents import KINDS, draw, sides
from .people import PEOPLE

_KINDS: Final = {"passport": "passport", "id": "id_card", "licence": "drivers_license", "license": "drivers_license"}
_DEFECTS: Final = {
    "blur": Defect.BLURRED,
    "crop": Defect.CROPPED,
    "fingers": Defect.FINGER,
    "tilt": Defect.TILTED,
    "copy": Defect.BLACK_AND_WHITE,
    "screen": Defect.SCREENSHOT,
}
_FORMATS: Final = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP"}


def main(words: Sequence[str]) -> int:
    """Returns the exit status: 0 written, 1 cannot be written. A wrong option ends the program with 2."""
    chosen = _parser().parse_args(words)
    known = sides(chosen.kind)
    side = chosen.side or known[0]
    if chosen.kind == "passport" and side == "front":
        side = "page"
    if side not in known:
        _parser().error(f"a {chosen.kind} has no {side}, only {' and '.join(known)}")
    photo = draw(PEOPLE[chosen.persona], chosen.kind, side, chosen.defect)
    try:
        photo.save(chosen.out, _FORMATS[chosen.out.suffix.lower()], quality=92)
    except OSError as error:
        sys.stderr.write(f"kyc-desktop specimen: {chosen.out} cannot be written: {error.strerror}\n")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kyc-desktop specimen",
        description="Draw an invented document with true code lines or barcode, marked SPECIMEN.",
    )
    parser.add_argument("--persona", choices=sorted(PEOPLE), default="maya", help="who is on it (default: maya)")
    parser.add_argument("--kind", type=_kind, default="passport", help="passport, id or licence (default: passport)")
    parser.add_argument("--side", choices=("page", "front", "back"), help="default: the first side of the document")
    defects = sorted({defect.value.replace("_", "-") for defect in Defect} | set(_DEFECTS))
    parser.add_argument("--defect", type=_defect, help=f"one of: {', '.join(defects)}")
    parser.add_argument("out", type=_out, metavar="OUT", help="file to write: .jpg, .png or .webp")
    return parser


def _kind(word: str) -> str:
    kind = _KINDS.get(word, word)
    if kind not in KINDS:
        raise argparse.ArgumentTypeError(f"{word} is not one of passport, id, licence")
    return kind


def _defect(word: str) -> Defect:
    try:
        return _DEFECTS.get(word) or Defect(word.replace("-", "_"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{word} is not a defect that can be drawn") from None


def _out(word: str) -> Path:
    path = Path(word)
    if path.suffix.lower() not in _FORMATS:
        raise argparse.ArgumentTypeError("the name must end in .jpg, .png or .webp")
    return path
