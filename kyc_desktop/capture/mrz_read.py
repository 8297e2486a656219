"""What was read of a machine readable zone, and when it counts as certain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .mrz_decode import Decoded
from .mrz_formats import FORMATS, Format
from .reading import LineReading, Polygon

MOST_COST: Final = 0.05
"""Mean of -log p over the characters of a verified zone."""
LEAST_UNCHECKED: Final = 0.6
"""Probability of the least certain character that no check digit covers (names, states)."""
MOST_CORRECTED: Final = 2
"""Corrected characters of a verified zone."""
MOST_UNCHECKED_COST: Final = 0.6
"""Sum of -log p over those characters: all of them are right with a probability of about one half or more. Measured
on 400 harsh frames (`benchmarks.harsh_frames`): without it 2 of 357 verified zones were wrong, with it 0 of 343."""
MOST_FIELD_COST: Final = 2.0
"""Sum of -log p over one field with its check digit: one doubtful character, not several."""
MOST_BLIND: Final = 0.1
"""Sum of the odds that a character under a check digit is another one of the same value (0 and A, 5 and Z, 8 and S),
for which it is right as well. Of 1029 changed specimens (`benchmarks.mrz_photos --perturbed`) that are verified and
right 3 lie above, the one that was verified and wrong, an 8 read as S, at 0.6."""
SMALLEST_CAP: Final = 6.5
SMALL_CAP: Final = 8.0
"""Pixels of a capital: below the first nothing is verified, below the second `LEAST_SMALL` holds. The net is too sure
there: of 1100 changed specimens it took an I of 5.9 pixels for a T with a probability of 0.9, an E of 5.1 for an F."""
LEAST_SMALL: Final = 0.95
"""As `LEAST_UNCHECKED`."""
LEAST_STATE: Final = 0.98
"""As `LEAST_UNCHECKED`, for a code of three letters that no state has (specimens have such codes)."""
SETTLED: Final = 0.012
"""Mean of -log p of lines that are as certain as they can be; small ones are verified by no look."""
WHOLE: Final = 0.985
"""Of `Grid.fit`: no line lost a character at its end, and the format is the right one."""
CLEAR: Final = 0.9
"""Probability of every character under a wrong check digit, from which on another look changes nothing."""
_DOUBT: Final = 20.0
"""Right check digits that a mean of -log p of one outweighs."""
_TOGETHER: Final = 0.03
"""Mean of -log p by which the common text of several readings may be less certain than the best one."""
_READABLE_COST: Final = 0.25
"""Mean of -log p above which the text is guessed, whatever its check digits say: of 2800 zones that were read exactly
none lies above 0.06."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MrzRead:
    """The lines of one zone.

    ``kind``: a key of `FORMATS`, or None where lines were seen and not read; their texts are empty then.
    ``checks``: check digit to whether it is right. ``corrected``: row and column of characters that the rules
    replaced. ``probabilities``: of each character that was chosen. ``cap_height``: pixels of the picture. ``cut``:
    whether the lines reach the end of the band, which may have cut through a character; then they are not verified.
    ``posteriors``: ``[rows, width, 37]``, kept so that several frames can vote.
    """

    lines: tuple[LineReading, ...]
    kind: str | None = None
    checks: dict[str, bool] = field(default_factory=dict)
    corrected: tuple[tuple[int, int], ...] = ()
    probabilities: tuple[tuple[float, ...], ...] = ()
    verified: bool = False
    cap_height: float = 0.0
    cost: float = 99.0
    fit: float = 0.0
    cut: bool = False
    posteriors: NDArray[np.float64] | None = field(default=None, repr=False, compare=False)

    @property
    def form(self) -> Format | None:
        return FORMATS[self.kind] if self.kind is not None else None

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(line.text for line in self.lines)

    @property
    def polygon(self) -> Polygon:
        """Around all lines."""
        first, last = self.lines[0].polygon, self.lines[-1].polygon
        return first[0], first[1], last[2], last[3]

    @property
    def settled(self) -> bool:
        """Whether another look would change nothing: what stands under wrong check digits is clear, so they are wrong
        on the print; or the lines are clear and too small to be verified."""
        if self.form is None or self.cost > SETTLED or self.fit < WHOLE or self.cut:
            return False
        if all(self.checks.values()):
            return self.cap_height < SMALLEST_CAP
        wrong = [check for check in self.form.checks if not self.checks[check.name]]
        places = [place for check in wrong for place in (*check.covers, check.digit)]
        return min(self.probabilities[row][column] for row, column in places) >= CLEAR

    @property
    def rank(self) -> tuple[bool, bool, float]:
        """For choosing the best of several readings of one picture. Doubtful text may have a check digit more right
        by chance than clear text that was misprinted."""
        return self.kind is not None, self.verified, self._balance - _DOUBT * self.cost

    @property
    def _balance(self) -> int:
        """Right check digits less wrong ones."""
        return 2 * sum(self.checks.values()) - len(self.checks)

    def replaces(self, other: MrzRead) -> bool:
        """Whether this, which is what several readings say together, is worth more than one of them: it is less sure
        of itself than the surest one, and more often right."""
        if self.kind != other.kind or self.verified < other.verified or self._balance < other._balance:
            return self.rank >= other.rank
        return self.cost < other.cost + _TOGETHER


def certain(
    decoded: Decoded,
    posteriors: NDArray[np.float64],
    *,
    polygons: Sequence[Polygon],
    cap_height: float,
    fit: float,
    cut: bool = False,
) -> MrzRead:
    """The reading of ``decoded``. Without enough right check digits or probability its lines stay unread."""
    right, count = sum(decoded.checks.values()), len(decoded.checks)
    readable = (right >= min(3, count) or decoded.cost < 0.15) and decoded.cost < _READABLE_COST
    confidences = [float(np.exp(np.log(np.maximum(row, 1e-4)).mean())) for row in decoded.probabilities]
    lines = tuple(
        LineReading(text=text if readable else "", confidence=confidence, polygon=polygon)
        for text, confidence, polygon in zip(decoded.texts, confidences, polygons, strict=True)
    )
    if not readable:
        return MrzRead(lines=lines, cap_height=cap_height, cost=decoded.cost, fit=fit, cut=cut)
    sure = not cut and decoded.cost < MOST_COST and decoded.blind < MOST_BLIND
    sure = sure and decoded.least() >= (LEAST_UNCHECKED if cap_height >= SMALL_CAP else LEAST_SMALL)
    sure = sure and cap_height >= SMALLEST_CAP and decoded.least_of_unknown_state() >= LEAST_STATE
    sure = sure and decoded.unchecked_cost() < MOST_UNCHECKED_COST and decoded.worst_field() < MOST_FIELD_COST
    return MrzRead(
        lines=lines,
        kind=decoded.form.name,
        checks=decoded.checks,
        corrected=decoded.corrected,
        probabilities=decoded.probabilities,
        verified=decoded.valid and sure and len(decoded.corrected) <= MOST_CORRECTED,
        cap_height=cap_height,
        cost=decoded.cost,
        fit=fit,
        cut=cut,
        posteriors=posteriors,
    )
