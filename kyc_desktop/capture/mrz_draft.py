"""Lines of a format while rules and check digits work on them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .mrz_formats import ALLOWED, ALPHABET, Format, Place, verdicts

Floats = NDArray[np.float64]

INDEX: Final = {character: n for n, character in enumerate(ALPHABET)}
_FLOOR: Final = 1e-6
_PLAIN: Final = [INDEX[letter] for letter in "<ACEFHJKMNPRVWXY"]
"""Characters that no digit looks like: where one of them is as clear as `_CLEAR` in the place of a digit, the print is
wrong, and what is printed is what was read."""
_CLEAR: Final = 0.95


@dataclass(slots=True)
class Draft:
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


def begun(form: Format, posteriors: Floats) -> Draft:
    """The likeliest characters that ``form`` allows; ``posteriors``: ``[rows, width, 37]``, sums of one."""
    forbidden = _forbidden(form)
    numeric = np.array([[letter in "DN" for letter in template] for template in form.templates])
    printed = numeric[:, :, None] & (posteriors > _CLEAR)
    printed[:, :, [n for n in range(len(ALPHABET)) if n not in _PLAIN]] = False
    forbidden[printed] = 0.0
    costs = -np.log(np.maximum(posteriors, _FLOOR)) + forbidden
    return Draft(form, posteriors, costs, [[ALPHABET[k] for k in row] for row in costs.argmin(2)])


def _forbidden(form: Format) -> Floats:
    masks = {
        letter: np.array([0.0 if character in allowed else np.inf for character in ALPHABET])
        for letter, allowed in ALLOWED.items()
    }
    return np.array([[masks[letter] for letter in template] for template in form.templates])
