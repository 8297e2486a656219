"""What pages know of a reading: its types, and how it is judged. They never touch what reads."""

from __future__ import annotations

from ..capture.issuers import own_country
from ..capture.reading import (
    Comparison,
    DocumentReading,
    Expectation,
    Finding,
    Judgement,
    Polygon,
    Result,
    Severity,
    Typed,
)

__all__ = [
    "Comparison",
    "DocumentReading",
    "Expectation",
    "Finding",
    "Judgement",
    "Polygon",
    "Result",
    "Severity",
    "Typed",
    "judged",
    "own_country",
]


def judged(reading: DocumentReading, expectation: Expectation) -> Judgement:
    """See `capture.judge`, which is imported once there is something to judge."""
    from ..capture.judge import judge

    return judge(reading, expectation)
