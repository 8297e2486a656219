"""Documents that leave the picture on one side."""

from __future__ import annotations

import numpy as np
import pytest

from kyc_desktop.capture.cut_off import Cut, cut_sides
from kyc_desktop.capture.finder import Finder
from tests.capture.placing import corners, gray, laid, page, surface

WIDTH, HEIGHT = 1280, 720


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder()


def cuts(finder: Finder, centre: tuple[float, float], turn: float = 0.0) -> tuple[Cut, ...]:
    document = page("olena", "passport", "page")
    quad = corners(document, width=640, centre=centre, turn=turn)
    return cut_sides(finder.find(gray(laid(document, quad, surface(WIDTH, HEIGHT)))), WIDTH, HEIGHT)


@pytest.mark.parametrize(
    ("centre", "side"),
    [((640, 170), "top"), ((1030, 360), "right"), ((640, 560), "bottom"), ((250, 360), "left")],
)
def test_the_side_that_is_cut_is_named(finder: Finder, centre: tuple[float, float], side: str) -> None:
    first = cuts(finder, centre)[0]
    assert first.side == side
    assert first.measured > first.limit
    assert first.value == pytest.approx(first.measured / first.limit)


@pytest.mark.parametrize("turn", [0, 4, -7])
def test_a_whole_document_is_not_cut(finder: Finder, turn: float) -> None:
    assert cuts(finder, (640, 360), turn) == ()


def test_a_bare_desk_is_not_cut(finder: Finder) -> None:
    found = finder.find(gray(surface(WIDTH, HEIGHT)))
    assert cut_sides(found, WIDTH, HEIGHT) == ()
    assert len(cut_sides(found, WIDTH, HEIGHT, every=True)) == 4
    assert np.isfinite([cut.value for cut in cut_sides(found, WIDTH, HEIGHT, every=True)]).all()
