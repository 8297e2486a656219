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
    "outside": Threshold(0.01, "share of the picture's side", "corner this near the border, where nothing else tells"),
    "dpi_id1": Threshold(135.0, "dots per inch", "code lines of cards are read from 480 px of width on (96 %)"),
    "dpi_id3": Threshold(100.0, "dots per inch", "code lines of passports are read from 490 px of width on (83 %)"),
    "cap_height": Threshold(7.5, "pixels", "under it fewer than half of all code lines are read exactly"),
    "tilt": Threshold(42.0, "degrees between the view and the document's upright", _MEASURED),
    "blur_band": Threshold(2.2, "thousandths of the document's width", _MEASURED),
    "blur_hint": Threshold(2.6, "thousandths of the document's width", _MEASURED),
    "blur_pixels": Threshold(1.75, "pixels of the flat document", "sharp edges have 1.1 to 1.5 in any photo"),
    "blur_certain": Threshold(4.0, "thousandths of the document's width", _MEASURED),
    "glare_level": Threshold(250.0, "grey level of the darkest channel", "what a sensor gives where it is blinded"),
    "glare_area": Threshold(0.003, "share of the document", _MEASURED),
    "glare_grave": Threshold(0.02, "share of the document", "as large as two lines of a field: something is hidden"),
    "glare_pale": Threshold(0.01, "share of the document", "for documents above glare_median, whose paper blinds too"),
    "glare_median": Threshold(215.0, "grey level", "above it the document itself is as white as a reflection"),
    "dark_median": Threshold(60.0, "grey level", _MEASURED),
    "dark_grave": Threshold(28.0, "grey level", "code lines are read at an eighth of good light, not at a sixteenth"),
    "bright_low": Threshold(165.0, "grey level of the darkest twentieth", _MEASURED),
    "covered": Threshold(0.012, "share of the document", _MEASURED),
    "covered_grave": Threshold(0.04, "share of the document", "a thumb of 20 mm to the nail on a card"),
    "colour": Threshold(1.5, "Lab units, 95th percentile from the median", _MEASURED),
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
