"""Versions are compared by their numbers, not by their letters."""

from __future__ import annotations

import itertools

import pytest

from kyc_desktop.flow.versions import older, order

RISING = (
    "0.9", "1.0.dev3", "1.0a1", "1.0a1.post2", "1.0b2", "1.0rc1.dev2", "1.0rc1", "1.0rc2", "1.0", "1.0.post1",
    "1.0.1", "1.4", "1.9", "1.9.12", "1.10", "2.0.0rc1", "2.0.0", "10.0",
)  # fmt: skip


@pytest.mark.parametrize(("first", "second"), list(itertools.pairwise(RISING)))
def test_each_is_older_than_the_next(first: str, second: str) -> None:
    assert older(first, second)
    assert not older(second, first)
    assert not older(first, first)


@pytest.mark.parametrize(
    ("one", "other"), [("1.4", "1.4.0"), ("v1.4.0", "1.4"), ("1.0c1", "1.0rc1"), ("1.4+deb1", "1.4")]
)
def test_two_ways_to_write_one_version(one: str, other: str) -> None:
    assert order(one) == order(other)


def test_what_cannot_be_read_is_older_than_all_but_nothing() -> None:
    assert older("the newest", "0.1")
    assert not older("the newest", "0")
    with pytest.raises(ValueError, match="not a version"):
        older("1.0", "soon")
