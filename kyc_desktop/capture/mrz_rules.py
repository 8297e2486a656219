"""What is known of code lines without their check digits: zeros, the end of the names, codes of states."""

from __future__ import annotations

from typing import Final

import numpy as np

from .mrz_draft import INDEX, Draft
from .mrz_formats import DIGITS, LETTERS
from .states import CODES
from .transliteration import FILLER

_CODES: Final = sorted(CODES)
_LETTERS: Final = np.array([[INDEX[letter] for letter in code] for code in _CODES])
_UNSURE_ZERO: Final = 4.0
_UNSURE_LETTER: Final = 1.5
"""Nats within which the neighbours of an O make it a 0, and those of a 0 an O."""
_STATE_COST: Final = 4.0
_AFTER_FILLERS: Final = 3.4
"""Nats against a letter after three fillers of a name field: nothing begins there."""


def apply(draft: Draft) -> None:
    """Every rule; what it replaces against a clear preference of the net is marked as corrected."""
    _twin_zeros(draft)
    _names_end(draft)
    _states(draft)


def _twin_zeros(draft: Draft) -> None:
    """0 and O have one shape in many prints: where both may stand and neither is certain, the neighbours decide.

    Numbers are mostly digits, and many states leave O out of them, so it takes more to make an O than to make a 0.
    """
    for row, template in enumerate(draft.form.templates):
        for column, letter in enumerate(template):
            now = draft.rows[row][column]
            if letter != "X" or now not in "0O":
                continue
            other = "O" if now == "0" else "0"
            price = draft.price((row, column), other)
            digits, letters = _around(draft, row, column)
            to_zero = other == "0" and digits >= letters and price < _UNSURE_ZERO
            to_letter = other == "O" and letters > digits + 1 and price < _UNSURE_LETTER
            if to_zero or to_letter:
                if price > 1:
                    draft.corrected.add((row, column))
                draft.rows[row][column] = other


def _around(draft: Draft, row: int, column: int) -> tuple[int, int]:
    """How many of the two characters on each side are digits and letters, fillers and doubtful 0 and O left out."""
    digits = letters = 0
    for at in (column - 2, column - 1, column + 1, column + 2):
        if not 0 <= at < len(draft.rows[row]):
            continue
        one = draft.rows[row][at]
        doubtful = one in "0O" and draft.price((row, at), "O" if one == "0" else "0") < _UNSURE_LETTER
        digits += one in DIGITS and not doubtful
        letters += one in LETTERS and not doubtful
    return digits, letters


def _names_end(draft: Draft) -> None:
    """After three fillers of a name field, a letter that is not certain is one more filler."""
    row, start, end = draft.form.spans.get("names", (0, 0, 0))
    text = "".join(draft.rows[row][start:end])
    tail = text.find(3 * FILLER)
    if tail < 0:
        return
    for column in range(start + tail + 3, end):
        if draft.rows[row][column] != FILLER and draft.price((row, column), FILLER) < _AFTER_FILLERS:
            draft.put({(row, column): FILLER})


def _states(draft: Draft) -> None:
    """A code of no state becomes the one of a state, where exactly one is about as likely."""
    for name in ("issuer", "nationality"):
        if name not in draft.form.spans:
            continue
        row, start, end = draft.form.spans[name]
        places = [(row, column) for column in range(start, end)]
        if "".join(draft.rows[row][start:end]) in CODES:
            continue
        prices = sum(draft.costs[place][_LETTERS[:, n]] for n, place in enumerate(places))
        prices = prices - sum(draft.costs[place][INDEX[draft.rows[place[0]][place[1]]]] for place in places)
        best, second = np.argsort(prices)[:2]
        if prices[best] < _STATE_COST and prices[second] > prices[best] + 2:
            changed = zip(places, _CODES[best], strict=True)
            draft.put({place: letter for place, letter in changed if draft.rows[place[0]][place[1]] != letter})
