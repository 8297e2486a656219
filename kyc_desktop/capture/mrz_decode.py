"""From probabilities of characters to the lines of a format, with the help of its rules and check digits.

A character that differs from the likeliest one that may stand at its place is listed as corrected. Check digits are
blind to characters whose values differ by ten (0 A K U, 1 B L V, ...), and official specimens print wrong ones: so a
correction has to be nearly as likely as what was seen, else the check digit stays wrong and is said to be wrong.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .mrz_formats import ALLOWED, ALPHABET, DIGITS, LETTERS, Check, Format, Place, verdicts
from .states import CODES
from .transliteration import FILLER

Floats = NDArray[np.float64]

INDEX: Final = {character: n for n, character in enumerate(ALPHABET)}
_FLOOR: Final = 1e-6
_VALUE: Final = np.array([0, *range(10), *range(10, 36)]) % 10
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
_UNSURE_ZERO: Final = 2.5
"""Nats between 0 and O within which their neighbours decide."""
_STATE_COST: Final = 4.0
_AFTER_FILLERS: Final = 3.4
"""Nats against a letter after three fillers of a name field: nothing begins there."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """``cost``: mean of -log p over all characters."""

    form: Format
    texts: tuple[str, ...]
    checks: dict[str, bool]
    corrected: tuple[Place, ...]
    probabilities: tuple[tuple[float, ...], ...]
    cost: float

    @property
    def valid(self) -> bool:
        """Whether every check digit of the format is right."""
        return all(self.checks.values())

    def least(self) -> float:
        """The probability of the least certain character that no check digit covers."""
        return min((self.probabilities[row][column] for row, column in self.form.unchecked()), default=1.0)

    @property
    def score(self) -> float:
        """For choosing between formats: the part of check digits that are right, then likelihood."""
        return 30.0 * sum(self.checks.values()) / len(self.checks) - 8.0 * self.cost


@dataclass(slots=True)
class _Draft:
    """Lines while they are worked on. ``costs``: -log p, infinite where the format does not allow a character."""

    form: Format
    posteriors: Floats
    costs: Floats
    rows: list[list[str]]
    corrected: set[Place] = field(default_factory=set)

    def texts(self) -> tuple[str, ...]:
        return tuple("".join(row) for row in self.rows)

    def verdicts(self) -> dict[str, bool]:
        return verdicts(self.form, self.texts())

    def price(self, place: Place, character: str) -> float:
        """Nats that ``character`` is less likely than what stands at ``place``."""
        row, column = place
        now = INDEX[self.rows[row][column]]
        return float(self.costs[row, column, INDEX[character]] - self.costs[row, column, now])

    def put(self, changes: dict[Place, str]) -> None:
        for (row, column), character in changes.items():
            self.rows[row][column] = character
            self.corrected.add((row, column))


def decode(form: Format, posteriors: Floats) -> Decoded:
    """The lines of ``form``; ``posteriors``: ``[rows, width, 37]``, sums of one."""
    costs = -np.log(np.maximum(posteriors, _FLOOR)) + _forbidden(form)
    rows = [[ALPHABET[k] for k in row] for row in costs.argmin(2)]
    draft = _Draft(form, posteriors, costs, rows)
    _twin_zeros(draft)
    _names_end(draft)
    _states(draft)
    _correct_fields(draft)
    if not draft.verdicts().get("composite", True):
        _correct_free(draft)
    return _finished(draft)


def _finished(draft: _Draft) -> Decoded:
    chosen = np.array([[INDEX[character] for character in row] for row in draft.rows])
    kept = np.take_along_axis(draft.posteriors, chosen[:, :, None], 2)[:, :, 0]
    probabilities = tuple(tuple(round(float(p), 4) for p in row) for row in kept)
    cost = float(-np.log(np.maximum(kept, 1e-4)).mean())
    corrected = tuple(sorted(draft.corrected))
    return Decoded(draft.form, draft.texts(), draft.verdicts(), corrected, probabilities, cost)


def _forbidden(form: Format) -> Floats:
    masks = {
        letter: np.array([0.0 if character in allowed else np.inf for character in ALPHABET])
        for letter, allowed in ALLOWED.items()
    }
    return np.array([[masks[letter] for letter in template] for template in form.templates])


def _twin_zeros(draft: _Draft) -> None:
    """0 and O have one shape in many prints: where both may stand and neither is certain, the neighbours decide."""
    for row, template in enumerate(draft.form.templates):
        for column, letter in enumerate(template):
            now = draft.rows[row][column]
            if letter != "X" or now not in "0O":
                continue
            other = "O" if now == "0" else "0"
            if draft.price((row, column), other) > _UNSURE_ZERO:
                continue
            around = [
                draft.rows[row][i] for i in (column - 2, column - 1, column + 1, column + 2) if 0 <= i < len(template)
            ]
            digits = sum(one in DIGITS[1:] for one in around)
            letters = sum(one in LETTERS and one != "O" for one in around)
            if (other == "0" and digits > letters) or (other == "O" and letters > digits + 1):
                if draft.price((row, column), other) > 1:
                    draft.corrected.add((row, column))
                draft.rows[row][column] = other


def _names_end(draft: _Draft) -> None:
    """After three fillers of a name field, a letter that is not certain is one more filler."""
    row, start, end = draft.form.spans.get("names", (0, 0, 0))
    text = "".join(draft.rows[row][start:end])
    tail = text.find(3 * FILLER)
    if tail < 0:
        return
    for column in range(start + tail + 3, end):
        if draft.rows[row][column] != FILLER and draft.price((row, column), FILLER) < _AFTER_FILLERS:
            draft.put({(row, column): FILLER})


def _states(draft: _Draft) -> None:
    """A code of no state becomes the one of a state, where exactly one is about as likely."""
    for name in ("issuer", "nationality"):
        if name not in draft.form.spans:
            continue
        row, start, end = draft.form.spans[name]
        places = [(row, column) for column in range(start, end)]
        if "".join(draft.rows[row][start:end]) in CODES:
            continue
        prices = sorted(
            (sum(draft.price(place, letter) for place, letter in zip(places, code, strict=True)), code)
            for code in CODES
        )
        if prices[0][0] < _STATE_COST and prices[1][0] > prices[0][0] + 2:
            changed = zip(places, prices[0][1], strict=True)
            draft.put({place: letter for place, letter in changed if draft.rows[place[0]][place[1]] != letter})


def _correct_fields(draft: _Draft) -> None:
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


def _correct(draft: _Draft, check: Check) -> None:
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


def _cheapest(draft: _Draft, covers: tuple[Place, ...], digit: Place) -> tuple[float, dict[Place, str]]:
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


def _by_value(draft: _Draft, place: Place, weight: int, *, allowed: str = ALPHABET) -> tuple[Floats, list[str]]:
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
        value = int(_VALUE[n]) * weight % 10
        if price[n] < np.inf and ALPHABET[n] in allowed:
            least[value], letters[value] = price[n], ALPHABET[n]
    return least, letters


def _correct_free(draft: _Draft) -> None:
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
            if character != now and price < most:
                found.append((price, (row, column), character))
    for _, (row, column), character in sorted(found)[:12]:
        old = draft.rows[row][column]
        draft.rows[row][column] = character
        if draft.verdicts()["composite"]:
            draft.corrected.add((row, column))
            return
        draft.rows[row][column] = old
