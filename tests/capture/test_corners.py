"""Corners from probabilities that are known exactly."""

from __future__ import annotations

import numpy as np
import pytest

from kyc_desktop.capture.corners import clockwise, fit, outside

ROWS, COLUMNS = 72, 128
SCALE = (15.0, 15.0)


def probabilities(quad: np.ndarray) -> np.ndarray:
    """What a perfect net answers: one cell wide, crossing one half on the outline."""
    return np.clip(0.5 - outside(quad, ROWS, COLUMNS), 0, 1).astype(np.float32)


def turned(degrees: float, *, wide: float = 60.0, tall: float = 40.0) -> np.ndarray:
    a = np.deg2rad(degrees)
    square = np.array([[-wide, -tall], [wide, -tall], [wide, tall], [-wide, tall]]) / 2
    return square @ np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]) + (64.3, 36.8)


def worst(found: np.ndarray, truth: np.ndarray) -> float:
    """Distance of the worst corner in cells, whichever corner comes first."""
    return min(float(np.abs(np.roll(found, k, 0) - truth).max()) for k in range(4))


@pytest.mark.parametrize("degrees", [0, 3, 17, 45, 88, 91, 133, 180, 246])
def test_corners_are_right_to_a_fraction_of_a_cell(degrees: float) -> None:
    quad = turned(degrees, wide=48, tall=33)
    found = fit(probabilities(quad), SCALE)
    assert found is not None
    assert worst(found.quad / SCALE, quad) < 0.2
    assert found.score > 0.97
    assert found.seen.min() > 0.9


def test_a_tilted_document_keeps_its_four_corners() -> None:
    quad = np.array([[30.0, 12.0], [95.0, 18.0], [101.0, 60.0], [22.0, 55.0]])
    found = fit(probabilities(quad), SCALE)
    assert found is not None
    assert worst(found.quad / SCALE, quad) < 0.25


def test_a_side_beyond_the_picture_is_said_to_be_unseen() -> None:
    quad = turned(0) + np.array([55.0, 0.0])
    found = fit(probabilities(quad), SCALE)
    assert found is not None
    right = int(np.argmax((found.quad + np.roll(found.quad, -1, 0))[:, 0]))
    assert found.seen[right] == 0
    assert (np.delete(found.seen, [right]) > 0.4).all()


def test_fingers_over_a_side_do_not_move_it() -> None:
    quad = turned(5)
    likely = probabilities(quad)
    likely[50:58, 60:66] = 0
    found = fit(likely, SCALE)
    assert found is not None
    assert worst(found.quad / SCALE, quad) < 0.5


def test_the_sides_move_onto_edges_of_the_picture() -> None:
    quad = turned(4)
    gray = np.full((ROWS * 15, COLUMNS * 15), 90, np.uint8)
    inside = outside(quad * 15, *gray.shape) < 0
    gray[inside] = 200
    blurred = probabilities(quad + np.array([0.3, -0.3]))
    coarse, fine = fit(blurred, SCALE), fit(blurred, SCALE, gray)
    assert coarse is not None
    assert fine is not None
    assert worst(fine.quad, quad * 15) < 2.5 < worst(coarse.quad, quad * 15)


@pytest.mark.parametrize("likely", [np.zeros((ROWS, COLUMNS)), np.full((ROWS, COLUMNS), 0.49), np.eye(ROWS, COLUMNS)])
def test_nothing_has_no_corners(likely: np.ndarray) -> None:
    assert fit(likely.astype(np.float32), SCALE) is None


def test_a_ring_is_no_document() -> None:
    y, x = np.mgrid[0:ROWS, 0:COLUMNS]
    far = np.hypot(y - 36, x - 64)
    assert fit(((far > 20) & (far < 30)).astype(np.float32), SCALE) is None


def test_clockwise_is_as_one_looks_at_the_picture() -> None:
    quad = turned(10)
    assert (clockwise(quad) == quad).all()
    assert (clockwise(quad[::-1]) == quad).all()
