"""A document that lay askew comes out flat."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from kyc_desktop.capture.rectify import LONGEST, nearer, rectify, size_mm, to_flat
from tests.capture.placing import corners, laid, page, surface


def polygon(quad: np.ndarray) -> tuple[tuple[float, float], ...]:
    return tuple((float(x), float(y)) for x, y in quad)


@pytest.mark.parametrize("turn", [0, 33, 90, 180, 271])
def test_what_was_laid_down_comes_back(turn: float) -> None:
    document = page("maya", "passport", "page")
    quad = corners(document, width=700, centre=(700, 700), turn=turn, tilt=0.06)
    flat = rectify(laid(document, quad, surface(1400, 1400)), polygon(quad), dpi=130)
    expected = cv2.resize(document, (flat.shape[1], flat.shape[0]), interpolation=cv2.INTER_AREA)
    assert flat.shape[:2] == (450, 640)
    like = np.corrcoef(flat.ravel().astype(float), expected.ravel().astype(float))[0, 1]
    assert like > 0.93


@pytest.mark.parametrize("factor", [2, 3, 5])
def test_a_part_made_smaller_lies_where_it_was(factor: int) -> None:
    picture = np.zeros((240, 320), np.uint8)
    picture[100:130, 150:180] = 200
    part, back = nearer(picture, np.array([97, 61], np.float32), np.array([290, 222], np.float32), factor)
    assert part.shape == ((222 - 61) // factor, (290 - 97) // factor)
    rows, columns = np.nonzero(part > 100)
    middle = cv2.perspectiveTransform(np.array([[[columns.mean(), rows.mean()]]], np.float64), back)[0, 0]
    assert middle == pytest.approx([164.5, 114.5], abs=factor / 2)


@pytest.mark.parametrize("high", [(12.0, 12.0), (-40.0, -40.0), (900.0, 11.0)])
def test_a_part_smaller_than_a_step_is_left_alone(high: tuple[float, float]) -> None:
    picture = np.zeros((240, 320), np.uint8)
    part, back = nearer(picture, np.array([10, 10], np.float32), np.array(high, np.float32), 4)
    assert part is picture
    assert (back == np.eye(3)).all()


def test_the_size_follows_the_shape() -> None:
    card, passport = page("maya", "id_card", "front"), page("maya", "passport", "page")
    quads = [polygon(corners(one, width=500, centre=(0, 0), turn=20)) for one in (card, passport)]
    assert [size_mm(quad) for quad in quads] == [(85.6, 53.98), (125.0, 88.0)]
    assert size_mm((*quads[0][1:], quads[0][0])) == (53.98, 85.6)
    assert size_mm(quads[1], "ID-2") == (105.0, 74.0)


def test_a_margin_keeps_what_lies_around() -> None:
    quad = ((100.0, 100.0), (300.0, 100.0), (300.0, 226.0), (100.0, 226.0))
    picture = np.full((400, 400), 10, np.uint8)
    picture[100:226, 100:300] = 250
    flat = rectify(picture, quad, dpi=50.8, margin=5)
    assert flat.shape == (128, 191)
    assert flat[5, 95] < 20
    assert flat[20, 95] > 240


def test_a_picture_never_grows_without_end() -> None:
    quad = ((0.0, 0.0), (856.0, 0.0), (856.0, 540.0), (0.0, 540.0))
    assert max(rectify(np.zeros((540, 856), np.uint8), quad, dpi=5000).shape) <= LONGEST


def test_a_quad_without_area_is_an_error() -> None:
    with pytest.raises(ValueError, match="area"):
        rectify(np.zeros((50, 50), np.uint8), ((1.0, 1.0),) * 4)


def test_corners_map_to_corners() -> None:
    quad = ((10.0, 20.0), (210.0, 25.0), (205.0, 160.0), (8.0, 150.0))
    matrix = to_flat(quad, 400, 250)
    corner = cv2.perspectiveTransform(np.array([[quad[2]]], np.float64) - 0.5, matrix)[0, 0] + 0.5
    assert corner == pytest.approx([400, 250], abs=1e-3)
