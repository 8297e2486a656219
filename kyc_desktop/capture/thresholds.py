"""Every limit of what is wrong with a photo: one table with value, unit and where it comes from.

``python -m benchmarks.findings`` measures each value on good photos (drawn and public pages on made desks), on public
pictures and on spoilt photos. The limits lie at or beyond the one that 2 % of the good photos would miss: as near to it
as the public pictures allow, which were taken in ways that no desk of ours has.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Threshold:
    """``unit`` of the value, and ``source``: where it was measured or which text sets it."""

    value: float
    unit: str
    source: str


_BENCH: Final = "benchmarks.findings: "

TABLE: Final[dict[str, Threshold]] = {
    "ink": Threshold(0.03, "share of the document's tiles with print", "drawn sides have 0.2 and more"),
    "cut_off": Threshold(0.6, "evidence of `cut_off.Cut`", "benchmarks.corners, where corners lie close to the border"),
    "shape": Threshold(0.06, "deviation from width by height of ISO/IEC 7810", "scans to the edges are within 0.06"),
    "scan_area": Threshold(0.92, "share of the picture", "a document of whole shape; cut photos of a desk have 0.87"),
    "scan_only": Threshold(0.9, "share of the picture", "whatever its shape, where everything was read"),
    "dpi_id1": Threshold(142.0, "dots per inch", "code lines of cards are read from 480 px of width on (96 %)"),
    "dpi_id3": Threshold(115.0, "dots per inch", "code lines of passports are read from 570 px of width on (88 %)"),
    "cap_height": Threshold(7.5, "pixels", "under it fewer than half of all code lines are read exactly"),
    "tilt": Threshold(
        35.0,
        "degrees between the view and the document's upright",
        _BENCH + "good photos lean by 23 at most, as drawn; all from 40 on are found, and it only warns",
    ),
    "tilt_grave": Threshold(45.0, "degrees", "code lines begin to be lost between 47 and 54"),
    "blur_band": Threshold(
        2.2,
        "thousandths of the document's width",
        _BENCH + "2 % of good photos whose lines are not read have 1.8; edges that are read have up to 4.8",
    ),
    "blur_hint": Threshold(
        2.3, "thousandths of the document's width", _BENCH + "2 % of good photos without code lines have 1.9"
    ),
    "blur_pixels": Threshold(1.75, "pixels of the flat document", "sharp edges have 1.1 to 1.5 in any photo"),
    "blur_certain": Threshold(
        4.0, "thousandths of the document's width", _BENCH + "nothing is read beyond 5; 0.45 mm out of focus"
    ),
    "glare_level": Threshold(250.0, "grey level of the darkest channel", "what a sensor gives where it is blinded"),
    "glare_area": Threshold(
        0.003, "share of the document", _BENCH + "no good photo has any; public drawings on white have up to 0.002"
    ),
    "glare_grave": Threshold(0.02, "share of the document", "as large as two lines of a field: something is hidden"),
    "glare_pale": Threshold(0.01, "share of the document", "for documents above glare_median, whose paper blinds too"),
    "glare_median": Threshold(215.0, "grey level", "above it the document itself is as white as a reflection"),
    "dark_median": Threshold(
        90.0, "grey level", _BENCH + "2 % of good photos are below 133; public pictures begin at 96"
    ),
    "dark_grave": Threshold(28.0, "grey level", "code lines are read at an eighth of good light, not at a sixteenth"),
    "bright_low": Threshold(
        100.0,
        "grey level of the darkest hundredth",
        _BENCH + "2 % of good photos are above 84; public pictures end at 96",
    ),
    "bright_white": Threshold(0.4, "share of the document that is blinded", _BENCH + "2 % of good photos have 0.37"),
    "covered": Threshold(
        0.008,
        "share of the document",
        _BENCH + "no good photo has any; a finger of 14 mm that comes in by 7 mm on a passport",
    ),
    "covered_grave": Threshold(0.04, "share of the document", "a thumb of 20 mm to the nail on a card"),
    "colour": Threshold(
        3.3,
        "Lab units, 95th percentile from the median",
        _BENCH + "2 % of good photos are below 4, drawn pale cards begin at 3.6",
    ),
    "colour_grave": Threshold(1.85, "Lab units", "the palest public colour scan has 1.87"),
    "screen": Threshold(
        9.0,
        "spectral peak by its surroundings, standard deviations",
        _BENCH + "2 % of good photos have 8.4; coarse scans of print have up to 14, so it only warns",
    ),
    "script_line": Threshold(0.8, "probability", "lines above it vote; benchmarks.scripts"),
    "script_latin": Threshold(0.5, "probability", "two lines above it, and the document has Latin letters"),
    "script_lines": Threshold(3.0, "lines in one script", "with two, noise on Latin papers is taken for a script"),
}


def limit(name: str) -> float:
    """Raises KeyError for a name that is not in the table."""
    return TABLE[name].value
