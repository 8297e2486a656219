"""From probabilities of characters to the lines of a format, with the help of its rules and check digits.

A character that differs from the likeliest one that may stand at its place is listed as corrected.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import mrz_rules
from .mrz_correction import VALUE, correct_fields, correct_optional
from .mrz_draft import INDEX, Draft, Floats, begun
from .mrz_formats import ALLOWED, Format, Place
from .states import CODES
from .transliteration import FILLER


@dataclass(frozen=True, slots=True)
class Decoded:
    """``cost``: mean of -log p over all characters. ``blind``: sum of the odds, over the characters that a check digit
    covers, of those that it could not tell from the one that was chosen."""

    form: Format
    texts: tuple[str, ...]
    checks: dict[str, bool]
    corrected: tuple[Place, ...]
    probabilities: tuple[tuple[float, ...], ...]
    cost: float
    blind: float

    @property
    def valid(self) -> bool:
        """Whether every check digit of the format is right, and nothing stands where it may not; a name begins with a
        letter."""
        if self.form.text(self.texts, "names").startswith(FILLER):
            return False
        rows = zip(self.texts, self.form.templates, strict=True)
        allowed = (one in ALLOWED[kind] for text, row in rows for one, kind in zip(text, row, strict=True))
        return all(self.checks.values()) and all(allowed)

    def least(self) -> float:
        """The probability of the least certain character that no check digit covers."""
        return min((self.probabilities[row][column] for row, column in self.form.unchecked()), default=1.0)

    def least_of_unknown_state(self) -> float:
        """The probability of the least certain letter of a code that no state has."""
        spans = [self.form.spans[name] for name in ("issuer", "nationality") if name in self.form.spans]
        unknown = [span for span in spans if self.texts[span[0]][span[1] : span[2]] not in CODES]
        return min((p for row, start, end in unknown for p in self.probabilities[row][start:end]), default=1.0)

    def unchecked_cost(self) -> float:
        """The sum of -log p over the characters that no check digit covers: exp(-cost) is how likely all are right."""
        kept = [self.probabilities[row][column] for row, column in self.form.unchecked()]
        return -float(np.log(np.maximum(kept, 1e-4)).sum())

    def worst_field(self) -> float:
        """The largest sum of -log p over the characters of one check digit: beyond some, it was right by chance."""
        sums = [
            -sum(
                float(np.log(max(self.probabilities[row][column], 1e-4)))
                for row, column in (*check.covers, check.digit)
            )
            for check in self.form.checks
            if check.name != "composite"
        ]
        return max(sums)

    @property
    def score(self) -> float:
        """For choosing between formats: the part of check digits that are right, then likelihood."""
        return 30.0 * sum(self.checks.values()) / len(self.checks) - 8.0 * self.cost


def decode(form: Format, posteriors: Floats) -> Decoded:
    """The lines of ``form``; ``posteriors``: ``[rows, width, 37]``, sums of one."""
    draft = begun(form, posteriors)
    mrz_rules.apply(draft)
    correct_fields(draft)
    if not draft.verdicts().get("composite", True):
        correct_optional(draft)
    return _finished(draft)


def _finished(draft: Draft) -> Decoded:
    chosen = np.array([[INDEX[character] for character in row] for row in draft.rows])
    kept = np.take_along_axis(draft.posteriors, chosen[:, :, None], 2)[:, :, 0]
    probabilities = tuple(tuple(round(float(p), 4) for p in row) for row in kept)
    cost = float(-np.log(np.maximum(kept, 1e-4)).mean())
    corrected = tuple(sorted(draft.corrected))
    return Decoded(draft.form, draft.texts(), draft.verdicts(), corrected, probabilities, cost, _blind(draft))


def _blind(draft: Draft) -> float:
    """Check digits count 0, A, K, U and the filler alike, and so on: only the net tells these apart."""
    total = 0.0
    for row, column in {place for check in draft.form.checks for place in check.covers}:
        now, costs = INDEX[draft.rows[row][column]], draft.costs[row, column]
        total += float(np.exp(costs[now] - costs[VALUE[now] == VALUE]).sum()) - 1
    return total
