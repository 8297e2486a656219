"""Check digits of every format, on the examples of the standard."""

from __future__ import annotations

import pytest

from kyc_desktop.capture.mrz_formats import FORMATS, long_number, verdicts

from .zones import ALL, CARD


@pytest.mark.parametrize("kind", sorted(ALL))
def test_the_examples_are_right_in_every_check_digit(kind: str) -> None:
    assert set(verdicts(FORMATS[kind], ALL[kind]).values()) == {True}
    rows, width = FORMATS[kind].shape
    assert [len(line) for line in ALL[kind]] == rows * [width]


@pytest.mark.parametrize("kind", sorted(ALL))
def test_each_check_digit_sees_a_change_in_what_it_covers(kind: str) -> None:
    form = FORMATS[kind]
    for check in form.checks:
        for row, column in (*check.covers, check.digit):
            lines = [list(line) for line in ALL[kind]]
            old = lines[row][column]
            # B, L and V count the same as 1, so no check digit could see that change.
            lines[row][column] = "1" if old not in "1BLV" else "2"
            texts = tuple("".join(line) for line in lines)
            assert not verdicts(form, texts)[check.name], (check.name, row, column)


def test_a_number_of_more_than_nine_characters_goes_on_in_the_optional_data() -> None:
    lines = ("I<UTOD23145890<7349<<<<<<<<<<<", *CARD[1:])
    assert long_number(FORMATS["TD1"], lines) == "D23145890734"
    assert verdicts(FORMATS["TD1"], lines)["number"]


def test_belgium_counts_the_filler_of_a_long_number() -> None:
    lines = ("IDBEL590330101<84<<<<<<<<<<<<<", "8502016F0901015BEL<<<<<<<<<<<8", "REINARTZ<<ULRIKE<KATIA<E<<<<<<")
    assert long_number(FORMATS["TD1"], lines) == "5903301018"


def test_the_places_without_a_check_digit() -> None:
    unchecked = FORMATS["TD3"].unchecked()
    assert {(0, column) for column in range(44)} <= set(unchecked)
    assert {(1, 10), (1, 11), (1, 12), (1, 20)} <= set(unchecked)
    assert len(unchecked) == 48
