"""Every limit of what is wrong with a photo: one table with value, unit and where it comes from.

Those of `benchmarks.findings` were set by hand where its good photos (drawn sides, and 61 public specimen photos for
false alarms) end; it prints at which strength of each cause they begin to find it. They are not fitted to a rate.
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


_MEASURED: Final = "set by hand beyond the good photos of benchmarks.findings"

TABLE: Final[dict[str, Threshold]] = {
    "ink": Threshold(0.03, "share of the document's tiles with print", "drawn sides have 0.2 and more"),
    "cut_off": Threshold(0.6, "evidence of `cut_off.Cut`", "benchmarks.corners"),
    "shape": Threshold(0.06, "deviation from width by height of ISO/IEC 7810", "scans to the edges are within 0.06"),
    "scan_area": Threshold(0.92, "share of the picture", "a document of whole shape; cut photos of a desk have 0.87"),
    "scan_only": Threshold(0.9, "share of the picture", "whatever its shape, where everything was read"),
    "dpi_id1": Threshold(142.0, "dots per inch", "code lines of cards are read from 480 px of width on (96 %)"),
    "dpi_id3": Threshold(115.0, "dots per inch", "code lines of passports are read from 570 px of width on (88 %)"),
    "cap_height": Threshold(7.5, "pixels", "under it fewer than half of all code lines are read exactly"),
    "tilt": Threshold(35.0, "degrees between the view and the document's upright", _MEASURED),
    "tilt_grave": Threshold(45.0, "degrees", "code lines begin to be lost between 47 and 54"),
    "blur_band": Threshold(2.2, "thousandths of the document's width", _MEASURED),
    "blur_hint": Threshold(2.3, "thousandths of the document's width", _MEASURED),
    "blur_pixels": Threshold(1.75, "pixels of the flat document", "sharp edges have 1.1 to 1.5 in any photo"),
    "blur_certain": Threshold(4.0, "thousandths of the document's width", _MEASURED),
    "glare_level": Threshold(250.0, "grey level of the darkest channel", "what a sensor gives where it is blinded"),
    "glare_area": Threshold(0.003, "share of the document", _MEASURED),
    "glare_grave": Threshold(0.02, "share of the document", "as large as two lines of a field: something is hidden"),
    "glare_pale": Threshold(0.01, "share of the document", "for documents above glare_median, whose paper blinds too"),
    "glare_median": Threshold(215.0, "grey level", "above it the document itself is as white as a reflection"),
    "dark_median": Threshold(80.0, "grey level", _MEASURED),
    "dark_grave": Threshold(28.0, "grey level", "code lines are read at an eighth of good light, not at a sixteenth"),
    "bright_low": Threshold(112.0, "grey level of the darkest hundredth", _MEASURED),
    "bright_white": Threshold(0.5, "share of the document that is blinded", _MEASURED),
    "covered": Threshold(0.012, "share of the document", _MEASURED),
    "covered_grave": Threshold(0.04, "share of the document", "a thumb of 20 mm to the nail on a card"),
    "colour": Threshold(3.0, "Lab units, 95th percentile from the median", _MEASURED),
    "colour_grave": Threshold(1.85, "Lab units", "the palest public colour scan has 1.87"),
    "screen": Threshold(
        9.5,
        "spectral peak by its surroundings, standard deviations",
        "4 of 61 public scans are above it: warns",
    ),
    "script_line": Threshold(0.8, "probability", "lines above it vote; benchmarks.scripts"),
    "script_latin": Threshold(0.5, "probability", "two lines above it, and the document has Latin letters"),
    "script_lines": Threshold(3.0, "lines in one script", "with two, noise on Latin papers is taken for a script"),
}


def limit(name: str) -> float:
    """Raises KeyError for a name that is not in the table."""
    return TABLE[name].value
