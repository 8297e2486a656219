"""The finding for code lines whose check digits do not fit, though every character was clear. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .reading import Finding

if TYPE_CHECKING:
    from .mrz_formats import Check
    from .mrz_read import MrzRead

CLEAR: Final = 0.8
"""Probability of the least certain character under a check digit, from which on the print is wrong and not the
reading. Below it the lines count as not readable, which `quality` says."""


def findings(read: MrzRead) -> tuple[Finding, ...]:
    """``check_digit_wrong`` for each check digit that is wrong; that of the whole only where all others are right.

    ``values``: line ("1" to "3"), field. ``value``: probability of the least certain character, ``limit``: `CLEAR`.
    """
    if read.form is None:
        return ()
    wrong = [check for check in read.form.checks if not read.checks.get(check.name, True)]
    single = [check for check in wrong if check.name != "composite"]
    found = ((check, _least(read, check)) for check in single or wrong)
    return tuple(
        Finding(
            code="check_digit_wrong",
            polygon=read.lines[check.digit[0]].polygon,
            value=least,
            limit=CLEAR,
            values={"line": str(check.digit[0] + 1), "field": check.name},
        )
        for check, least in found
        if least >= CLEAR
    )


def _least(read: MrzRead, check: Check) -> float:
    return min(read.probabilities[row][column] for row, column in (*check.covers, check.digit))
