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
    costs = -np.log(np.maximum(posteriors, _FLOOR)) + _forbidden(form)
    return Draft(form, posteriors, costs, [[ALPHABET[k] for k in row] for row in costs.argmin(2)])


def _forbidden(form: Format) -> Floats:
    masks = {
        letter: np.array([0.0 if character in allowed else np.inf for character in ALPHABET])
        for letter, allowed in ALLOWED.items()
    }
    return np.array([[masks[letter] for letter in template] for template in form.templates])
