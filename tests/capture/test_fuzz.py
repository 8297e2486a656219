"""Whatever comes in, a value or a refusal comes out. The coverage-guided runs are in `tests.fuzz`."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz import targets

MORE = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
CODE = st.text("<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", max_size=44)


def changed(seeds: list[bytes]) -> st.SearchStrategy[bytes]:
    """A good input with a few bytes replaced, a part left out, or cut."""

    def change(seed: bytes, edits: list[tuple[int, int]], cut: tuple[int, int]) -> bytes:
        data = bytearray(seed)
        for at, value in edits:
            data[at % len(data)] = value
        first = cut[0] % len(data)
        return bytes(data[:first] + data[first + cut[1] % 50 :])

    edit = st.tuples(st.integers(0, 1 << 20), st.integers(0, 255))
    return st.builds(
        change,
        st.sampled_from(seeds),
        st.lists(edit, max_size=6),
        st.tuples(st.integers(0, 1 << 20), st.integers(0, 99)),
    )


@MORE
@given(st.binary(max_size=300) | changed(list(targets.seeds("decoder"))))
def test_photo_files(data: bytes) -> None:
    targets.decoder(data)


@MORE
@given(st.lists(CODE, max_size=4).map(lambda lines: "\n".join(lines).encode()) | changed(list(targets.seeds("mrz"))))
def test_code_lines(data: bytes) -> None:
    targets.code_lines(data)


@MORE
@given(st.binary(max_size=200) | changed(list(targets.seeds("aamva"))))
def test_barcode_texts(data: bytes) -> None:
    targets.barcode_text(data)


@pytest.mark.parametrize("name", sorted(targets.TARGETS))
def test_the_seeds_are_good(name: str) -> None:
    target: Callable[[bytes], None] = targets.TARGETS[name]
    seeds = list(targets.seeds(name))
    assert seeds
    for seed in seeds:
        target(seed)
