"""What is remembered of photos, side by side."""

from __future__ import annotations

from kyc_desktop.backend.readings import joined, recall, remember, without
from kyc_desktop.capture.reading import DocumentReading

FRONT, BACK, AGAIN = (DocumentReading(width=size, height=600) for size in (900, 901, 902))
BOTH = remember({"front": FRONT, "back": BACK}, {"front": "f1", "back": "b1"})


def test_a_photo_that_is_gone_takes_its_own_reading_only() -> None:
    left = without(BOTH, "front")
    assert recall(left, [("front", "f1"), ("back", "b1")]) == {"back": BACK}
    assert without(left, "back") == ""
    assert without("rubbish", "front") == ""


def test_a_newer_reading_takes_the_place_of_its_side_and_of_no_other() -> None:
    stale = remember({"front": AGAIN, "back": None}, {"front": "f2", "back": "b0"})
    record = joined(BOTH, "front", stale)
    assert recall(record, [("front", "f2"), ("back", "b1")]) == {"front": AGAIN, "back": BACK}
    assert recall(record, [("front", "f1"), ("back", "b0")]) == {}
