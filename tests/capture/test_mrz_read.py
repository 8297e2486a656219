"""When lines count as certain, when another look is of no use, and which of several readings is the best."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from kyc_desktop.capture.mrz_decode import decode
from kyc_desktop.capture.mrz_formats import FORMATS
from kyc_desktop.capture.mrz_read import MrzRead, certain

from .zones import CARD, PASSPORT, posteriors

LINE = ((0.0, 0.0), (500.0, 0.0), (500.0, 20.0), (0.0, 20.0))


def read(
    lines: Sequence[str],
    doubts: Mapping[tuple[int, int], Mapping[str, float]] | None = None,
    *,
    kind: str = "TD3",
    cap: float = 20.0,
) -> MrzRead:
    shares = posteriors(lines, doubts)
    return certain(decode(FORMATS[kind], shares), shares, polygons=[LINE] * len(lines), cap_height=cap, fit=1.0)


@pytest.mark.parametrize(("cap", "share", "verified"), [(20.0, 0.9, True), (7.5, 0.9, False), (7.5, 0.97, True)])
def test_small_capitals_have_to_be_clearer(cap: float, share: float, *, verified: bool) -> None:
    assert read(PASSPORT, {(0, 6): {"R": share, "B": 1 - share}}, cap=cap).verified is verified


def test_the_smallest_capitals_are_read_and_never_verified() -> None:
    clear = read(PASSPORT, cap=6.0)
    assert clear.texts == PASSPORT
    assert not clear.verified
    assert clear.settled
    assert not read(PASSPORT, {(0, 6): {"R": 0.3, "B": 0.7}, (0, 7): {"I": 0.3, "T": 0.3}}, cap=6.0).settled


@pytest.mark.parametrize(("share", "verified"), [(0.9, False), (0.999, True)])
def test_a_state_that_is_none_has_to_be_clear(share: float, *, verified: bool) -> None:
    unknown = (PASSPORT[0].replace("UTO", "BDR", 1), PASSPORT[1])
    assert read(unknown, {(0, 4): {"R": share, "P": 1 - share}}).verified is verified


def test_a_name_that_begins_with_a_filler_was_cut_off() -> None:
    cut = (CARD[0], CARD[1], CARD[2][1:] + "<")
    assert read(CARD, kind="TD1").verified
    assert read(cut, kind="TD1").verified
    assert not read((CARD[0], CARD[1], "<" + CARD[2][1:]), kind="TD1").verified


def test_clear_lines_with_a_wrong_check_digit_are_settled() -> None:
    printed = (PASSPORT[0], PASSPORT[1][:9] + "7" + PASSPORT[1][10:])
    assert read(printed).settled
    assert not read(printed).verified
    assert not read(printed, {(1, 3): {"8": 0.7, "3": 0.3}}).settled
    assert not read(PASSPORT).settled


def test_a_letter_in_the_place_of_a_digit_is_read_as_printed() -> None:
    printed = (CARD[0], CARD[1][:14] + "A" + CARD[1][15:], CARD[2])
    shown = read(printed, kind="TD1")
    assert shown.texts == printed
    assert shown.corrected == ()
    assert not shown.checks["expiry_date"]
    assert not shown.verified


def test_a_letter_that_counts_as_the_right_digit_is_not_verified() -> None:
    printed = (PASSPORT[0], PASSPORT[1][:14] + "E" + PASSPORT[1][15:])  # 4 and E are of one value
    shown = read(printed)
    assert shown.texts == printed
    assert all(shown.checks.values())
    assert not shown.verified


def test_a_letter_that_looks_like_a_digit_is_that_digit() -> None:
    assert read(PASSPORT, {(1, 15): {"O": 0.98, "0": 0.02}}).texts == PASSPORT


def test_guessed_lines_are_not_shown() -> None:
    doubts = {(1, column): {PASSPORT[1][column]: 0.12, "Q": 0.04, "M": 0.04} for column in range(28, 42)}
    doubts |= {(0, column): {PASSPORT[0][column]: 0.5, "W": 0.4} for column in range(5, 44)}
    guessed = read(PASSPORT, doubts)
    assert guessed.kind is None
    assert guessed.texts == ("", "")


def test_clear_lines_with_a_misprint_are_better_than_doubtful_ones_without() -> None:
    misprinted = read((PASSPORT[0], PASSPORT[1][:9] + "7" + PASSPORT[1][10:]))
    doubts = {(0, column): {PASSPORT[0][column]: 0.3, "W": 0.29, "H": 0.2} for column in range(5, 27)}
    doubtful = read(PASSPORT, doubts)
    assert doubtful.kind == "TD3"
    assert all(doubtful.checks.values())
    assert misprinted.rank > doubtful.rank
    assert read(PASSPORT).rank > misprinted.rank
