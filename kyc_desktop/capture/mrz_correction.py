"""Corrections that check digits ask for.

Check digits are blind to characters whose values differ by ten (0 A K U, 1 B L V, ...), and official specimens print
wrong ones: so a correction has to be nearly as likely as what was seen, else the check digit stays wrong and is said
to be wrong.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from .mrz_draft import INDEX, Draft, Floats
from .mrz_formats import ALPHABET, DIGITS, Check, Place

VALUE: Final = np.array([0, *range(10), *range(10, 36)]) % 10
"""Of each character, as check digits count it."""
_WEIGHTS: Final = (7, 3, 1)
_MOST_COST: Final = 6.5
"""Nats that a correction asked for by a check digit may cost."""
_MOST_CHANGES: Final = 2
_TWIN_COST: Final = 4.0
"""Most that one of `_TWINS` may cost: prints exist in which they have the same shape."""
_TWINS: Final = frozenset({"0O", "O0", "1I", "I1", "5S", "S5", "8B", "B8", "2Z", "Z2", "6G", "G6"})
_FREE_COST: Final = 3.0
"""For a place that only the composite check digit covers; twins 0 and O: `_FREE_TWIN_COST`."""
_FREE_TWIN_COST: Final = 7.0
_DIGIT_COST: Final = 1.0
"""For the composite digit itself."""


def correct_fields(draft: Draft) -> None:
    """Each field whose check digit is wrong, and all as they stood if the composite then says that it was no error.

    Where the composite stays wrong although every field is right now, the document was printed with wrong digits.
    """
    rows, marks = [list(row) for row in draft.rows], set(draft.corrected)
    for check in draft.form.checks:
        if check.name != "composite" and not draft.verdicts()[check.name]:
            _correct(draft, check)
    wrong = [name for name, right in draft.verdicts().items() if not right]
    if wrong == ["composite"] and draft.corrected != marks:
        draft.rows, draft.corrected = rows, marks


def _correct(draft: Draft, check: Check) -> None:
    """The likeliest change that makes the check digit right, where it is likely enough and breaks no other one."""
    before = sum(draft.verdicts().values())
    places = (*check.covers, check.digit)
    cost, changes = _cheapest(draft, check.covers, check.digit)
    if not changes or cost > _MOST_COST or len(changes) > _MOST_CHANGES:
        return
    old = {(row, column): draft.rows[row][column] for row, column in places}
    marks = set(draft.corrected)
    draft.put(changes)
    if sum(draft.verdicts().values()) <= before:
        draft.put({place: old[place] for place in changes})
        draft.corrected = marks


def _cheapest(draft: Draft, covers: tuple[Place, ...], digit: Place) -> tuple[float, dict[Place, str]]:
    """Over all texts whose check digit is right, the one nearest to what stands there: its cost and its changes.

    Goes through the places with the least cost for each remainder of the weighted sum; the places that count the
    same modulo ten are one choice.
    """
    best = np.full(10, np.inf)
    best[0] = 0.0
    choices: list[list[tuple[int, str]]] = []
    remainders = np.arange(10)
    for n, place in enumerate(covers):
        price, letters = _by_value(draft, place, _WEIGHTS[n % 3])
        total = best[(remainders[:, None] - remainders[None]) % 10] + price[None]
        step = total.argmin(1)
        choices.append([(int((r - step[r]) % 10), letters[int(step[r])]) for r in range(10)])
        best = total.min(1)
    price, letters = _by_value(draft, digit, 1, allowed=DIGITS)
    final = best + price
    remainder = int(final.argmin())
    cost, changes = float(final[remainder]), {digit: letters[remainder]}
    for place, choice in zip(reversed(covers), reversed(choices), strict=True):
        remainder, changes[place] = choice[remainder]
    return cost, {place: letter for place, letter in changes.items() if draft.rows[place[0]][place[1]] != letter}


def _by_value(draft: Draft, place: Place, weight: int, *, allowed: str = ALPHABET) -> tuple[Floats, list[str]]:
    """For each remainder of ten: the least cost at ``place`` of a character that adds it, and that character."""
    row, column = place
    now = draft.rows[row][column]
    price = draft.costs[row, column] - draft.costs[row, column, INDEX[now]]
    price = np.where(np.isfinite(price), np.maximum(price, 0.3), np.inf)
    for n, character in enumerate(ALPHABET):
        if now + character in _TWINS and np.isfinite(price[n]):
            price[n] = min(price[n], _TWIN_COST)
    price[INDEX[now]] = 0.0
    least, letters = np.full(10, np.inf), 10 * [now]
    for n in np.argsort(-price):
        value = int(VALUE[n]) * weight % 10
        if price[n] < np.inf and ALPHABET[n] in allowed:
            least[value], letters[value] = price[n], ALPHABET[n]
    return least, letters


def correct_optional(draft: Draft) -> None:
    """Only the composite is wrong: one doubtful character of the optional data may be another one.

    Nothing else is touched. A composite that stays wrong is what the document says.
    """
    checks = draft.verdicts()
    if any(not right for name, right in checks.items() if name != "composite"):
        return
    others = {
        place for check in draft.form.checks if check.name != "composite" for place in (*check.covers, check.digit)
    }
    composite = next(check for check in draft.form.checks if check.name == "composite")
    found = []
    for row, column in (*composite.covers, composite.digit):
        if (row, column) in others:
            continue
        now = draft.rows[row][column]
        for character in ALPHABET:
            price = draft.price((row, column), character)
            most = _FREE_TWIN_COST if {now, character} == {"0", "O"} else _FREE_COST
            most = _DIGIT_COST if (row, column) == composite.digit else most
            if character != now and price < most:
                found.append((price, (row, column), character))
    for _, (row, column), character in sorted(found)[:12]:
        old = draft.rows[row][column]
        draft.rows[row][column] = character
        if draft.verdicts()["composite"]:
            draft.corrected.add((row, column))
            return
        draft.rows[row][column] = old
