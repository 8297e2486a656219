"""The four checks of one photo, in the words that the live camera uses, made from what was read of it."""

from __future__ import annotations

from typing import Final

from ..capture.live import CHECKS
from ..capture.reading import DocumentReading, Judgement, Severity

_OUT_OF_FRAME: Final = frozenset({"photo_cropped", "photo_tilted", "photo_not_document", "photo_too_small"})
_NOT_SHARP: Final = frozenset({"photo_blurred"})
_HIDDEN: Final = frozenset({"photo_glare", "photo_covered"})
_UNREADABLE: Final = frozenset(
    {
        "photo_dark",
        "photo_bright",
        "black_and_white",
        "screenshot_or_copy",
        "not_latin",
        "mrz_unreadable",
        "document_unreadable",
        "check_digit_wrong",
    }
)
_PASSING: Final = _NOT_SHARP | {"photo_glare"}
"""Of these a mere remark counts too, unless everything was read for certain: the next photo may be free of them."""


def four_checks(reading: DocumentReading, judgement: Judgement) -> tuple[tuple[str, bool], ...]:
    """Name of the check and whether it is passed, in the order of `capture.live.CHECKS`."""
    grave = {one.code for one in judgement.findings if one.severity is Severity.BLOCKS}
    remarks = {one.code for one in judgement.findings} & _PASSING
    codes = grave if reading.verified else grave | remarks
    here = reading.quad is not None
    passed = (
        here and not codes & _OUT_OF_FRAME,
        here and not codes & _NOT_SHARP,
        here and not codes & _HIDDEN,
        reading.verified or (here and not codes & _UNREADABLE),
    )
    return tuple(zip(CHECKS, passed, strict=True))
