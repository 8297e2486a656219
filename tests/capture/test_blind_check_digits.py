"""Characters of one value that no check digit tells apart (0 A K U <, 5 Z, 6 G, 8 I S): doubt is never verified."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from kyc_desktop.capture import mrz_fields
from kyc_desktop.capture.judge import judge
from kyc_desktop.capture.mrz_decode import decode
from kyc_desktop.capture.mrz_formats import ALLOWED, ALPHABET, FORMATS
from kyc_desktop.capture.mrz_fusion import fuse
from kyc_desktop.capture.mrz_read import MrzRead, certain
from kyc_desktop.capture.reading import DocumentReading, Expectation, Result, Typed

from .zones import ALL, PASSPORT, posteriors

SAME_VALUE = ("0AKU<", "1BLV", "2CMW", "3DNX", "4EOY", "5FPZ", "6GQ", "7HR", "8IS", "9JT")
LINE = ((0.0, 0.0), (500.0, 0.0), (500.0, 20.0), (0.0, 20.0))


def flips(kind: str) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Every place under a check digit, and what the check digit could not tell from what stands there."""
    form, lines = FORMATS[kind], ALL[kind]
    for row, column in sorted({place for check in form.checks for place in check.covers}):
        now = lines[row][column]
        others = next(group for group in SAME_VALUE if now in group)
        for other in others:
            if other != now and other in ALLOWED[form.templates[row][column]]:
                yield (row, column), now, other


def read(kind: str, doubts: dict[tuple[int, int], dict[str, float]], lines: Sequence[str] = ()) -> MrzRead:
    shares = posteriors(lines or ALL[kind], doubts)
    decoded = decode(FORMATS[kind], shares)
    return certain(decoded, shares, polygons=[LINE] * len(shares), cap_height=20.0, fit=1.0)


@pytest.mark.parametrize("kind", ALL)
def test_clear_lines_are_verified(kind: str) -> None:
    assert read(kind, {}).verified


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("sure", [0.5, 0.6, 0.7, 0.8, 0.86])
def test_a_flip_that_is_seen_with_doubt_is_never_verified(kind: str, sure: float) -> None:
    cases = list(flips(kind))
    assert len(cases) > 20
    for place, now, other in cases:
        flipped = read(kind, {place: {other: sure, now: 1 - sure}})
        assert not flipped.verified, (place, now, other)


@pytest.mark.parametrize("sure", [0.5, 0.6, 0.7, 0.8, 0.86])
def test_frames_that_share_the_doubt_do_not_remove_it(sure: float) -> None:
    for place, now, other in flips("TD3"):
        frames = [read("TD3", {place: {other: share, now: 1 - share}}) for share in (sure, sure, sure - 0.05)]
        joined = fuse(frames)
        assert joined is not None
        assert not joined.verified, (place, now, other)


def test_two_thirds_of_the_frames_being_clear_is_not_enough_where_one_says_otherwise() -> None:
    place = (1, 5)
    clear, other = read("TD3", {place: {"0": 0.99, "A": 0.01}}), read("TD3", {place: {"A": 0.99, "0": 0.01}})
    joined = fuse([clear, other, other])
    assert joined is not None
    assert not joined.verified


@pytest.mark.parametrize("column", range(5, 12))
@pytest.mark.parametrize("sure", [0.41, 0.5, 0.59])
def test_a_name_seen_with_doubt_is_never_verified(column: int, sure: float) -> None:
    """Names have no check digit at all."""
    now = PASSPORT[0][column]
    other = "K" if now != "K" else "X"
    assert not read("TD3", {(0, column): {other: sure, now: 1 - sure}}).verified


@pytest.mark.parametrize(("column", "wrong"), [(5, "F"), (6, "P"), (7, "L"), (9, "5"), (15, "K")])
def test_a_name_read_wrong_with_full_confidence_differs_from_what_was_typed(column: int, wrong: str) -> None:
    line = PASSPORT[0][:column] + wrong + PASSPORT[0][column + 1 :]
    mrz = read("TD3", {}, (line, PASSPORT[1]))
    reading = DocumentReading(
        width=1920, height=1080, format="TD3", type="passport", side="page", lines=mrz.lines, verified=mrz.verified,
        fields=mrz_fields.fields(mrz),
    )  # fmt: skip
    typed = Typed(first_name="Anna Maria", last_name="Eriksson", birth_date=date(1974, 8, 12))
    asked = Expectation(country="SE", type="passport", side="page", today=date(2012, 1, 1), typed=typed)
    found = judge(reading, asked)
    results = {row.name: row.result for row in found.rows}
    assert {Result.DIFFERS, Result.UNCERTAIN} & {results["surname"], results["given_names"]}
    right = judge(replace(reading, fields=mrz_fields.fields(read("TD3", {}))), asked)
    assert {row.result for row in right.rows if row.name in ("surname", "given_names")} == {Result.SAME}


def test_every_group_has_one_value() -> None:
    values = {letter: number for number, group in enumerate(SAME_VALUE) for letter in group}
    assert sorted(values) == sorted(ALPHABET)
    digits = np.array([values[letter] for letter in "0123456789"])
    assert digits.tolist() == list(range(10))
