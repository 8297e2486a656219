"""Characters on the fixed pitch: what was missed gets a cell, what lies beside the zone gets none."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from kyc_desktop.capture import characters
from kyc_desktop.capture.mrz_formats import ALPHABET

from .zones import PASSPORT

PITCH = 17.6


def output(text: str, *, left: float = 30.0, pitch: float = PITCH, bend: float = 0.0) -> NDArray[np.float32]:
    """What the network would give for ``text``; a space was not seen. ``bend``: growth of the pitch along the line."""
    steps = int((left + len(text) * pitch * (1 + bend) + 60) / 4)
    result = np.zeros((steps, len(ALPHABET) + 1), np.float32)
    result[:, 0] = 1
    for n, character in enumerate(text):
        if character == " ":
            continue
        at = int((left + pitch * n * (1 + bend * n / len(text))) / 4)
        result[at, 0], result[at, ALPHABET.index(character) + 1] = 0.02, 0.98
    return result


def texts(*rows: NDArray[np.float32], width: int) -> list[str] | None:
    seen = [characters.seen(row, 4.0) for row in rows]
    grid = characters.grid(seen, width, characters.pitch(seen))
    if grid is None:
        return None
    return ["".join(ALPHABET[k] for k in row) for row in grid.posteriors.argmax(2)]


def test_all_seen() -> None:
    seen = characters.seen(output(PASSPORT[0]), 4.0)
    assert seen.text == PASSPORT[0]
    assert characters.pitch([seen]) == pytest.approx(PITCH, abs=0.2)
    assert texts(output(PASSPORT[0]), output(PASSPORT[1]), width=44) == list(PASSPORT)


def test_one_character_over_several_steps_is_one() -> None:
    wide = np.repeat(output("AB<<12", pitch=40), 2, axis=0)
    assert characters.seen(wide, 2.0).text == "AB<<12"


def test_missed_characters_get_their_cells() -> None:
    hurt = PASSPORT[1][:5] + "  " + PASSPORT[1][7:30] + " " + PASSPORT[1][31:]
    found = texts(output(PASSPORT[0]), output(hurt), width=44)
    assert found is not None
    assert found[0] == PASSPORT[0]
    assert found[1][:5] + found[1][7:30] + found[1][31:] == PASSPORT[1][:5] + PASSPORT[1][7:30] + PASSPORT[1][31:]


def test_a_line_whose_beginning_was_missed_stands_below_the_other() -> None:
    found = texts(output(PASSPORT[0]), output("   " + PASSPORT[1][3:]), width=44)
    assert found is not None
    assert found[1][3:] == PASSPORT[1][3:]


def test_what_lies_beside_the_zone_has_no_cell() -> None:
    first = output("I " + PASSPORT[0] + " 7", left=30 - 2 * PITCH + 10)
    second = output(PASSPORT[1], left=40)
    assert texts(first, second, width=44) == list(PASSPORT)


def test_a_pitch_that_grows_along_the_line() -> None:
    assert texts(output(PASSPORT[0], bend=0.06), output(PASSPORT[1], bend=0.05), width=44) == list(PASSPORT)


def test_too_little_to_tell() -> None:
    assert texts(output("A<B"), output("12"), width=44) is None


def test_probabilities_of_a_cell_sum_to_one() -> None:
    seen = [characters.seen(output(line), 4.0) for line in PASSPORT]
    grid = characters.grid(seen, 44, characters.pitch(seen))
    assert grid is not None
    assert np.allclose(grid.posteriors.sum(2), 1)
    assert grid.fit == pytest.approx(0.98, abs=0.02)
