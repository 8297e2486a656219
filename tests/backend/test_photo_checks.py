"""The four checks of a photo from a phone."""

from __future__ import annotations

import pytest

from kyc_desktop.backend.photo_checks import four_checks
from kyc_desktop.capture.live import CHECKS
from kyc_desktop.capture.reading import DocumentReading, Finding, Judgement, Severity

QUAD = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
SEEN = DocumentReading(width=900, height=600, quad=QUAD)


def _failed(reading: DocumentReading, *findings: Finding) -> list[str]:
    found = four_checks(reading, Judgement(findings=findings))
    assert [name for name, _ in found] == list(CHECKS)
    return [name for name, passed in found if not passed]


@pytest.mark.parametrize(
    ("code", "failed"),
    [
        ("photo_cropped", "in_frame"),
        ("photo_tilted", "in_frame"),
        ("photo_too_small", "in_frame"),
        ("photo_blurred", "sharp"),
        ("photo_glare", "no_glare"),
        ("photo_covered", "no_glare"),
        ("photo_dark", "readable"),
        ("mrz_unreadable", "readable"),
        ("screenshot_or_copy", "readable"),
    ],
)
def test_what_blocks_a_photo_fails_one_check(code: str, failed: str) -> None:
    assert _failed(SEEN, Finding(code=code)) == [failed]


@pytest.mark.parametrize("code", ["document_expired", "under_age", "wrong_side"])
def test_what_no_better_photo_cures_fails_none(code: str) -> None:
    assert _failed(SEEN, Finding(code=code)) == []


def test_nothing_passes_where_no_document_was_found() -> None:
    assert _failed(DocumentReading(width=900, height=600)) == list(CHECKS)


def test_a_remark_counts_only_where_the_next_photo_may_be_better() -> None:
    glare = Finding(code="photo_glare", severity=Severity.WARNS)
    bright = Finding(code="photo_bright", severity=Severity.WARNS)
    assert _failed(SEEN, glare) == ["no_glare"]
    assert _failed(SEEN, bright) == []
    assert _failed(DocumentReading(width=900, height=600, quad=QUAD, verified=True), glare) == []
