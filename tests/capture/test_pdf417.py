"""Barcodes of drawn licences, held as people hold them."""

from __future__ import annotations

from datetime import date
from typing import Any

import cv2
import numpy as np
import pytest

from kyc_desktop.capture import pdf417
from kyc_desktop.capture.aamva_read import fields, parse
from kyc_desktop.capture.barcode_place import places
from kyc_desktop.capture.specimen import PEOPLE, draw

DAY = date(2026, 1, 1)


def card(name: str = "maya", kind: str = "drivers_license", side: str = "back") -> Any:
    return np.asarray(draw(PEOPLE[name], kind, side, today=DAY, desk=False, scale=16).convert("L"))


def held(flat: Any, *, width: int, degrees: float, lean: float = 0.0) -> tuple[Any, tuple[tuple[float, float], ...]]:
    """A 1080p frame with the card in it, and the card's corners. ``lean``: the far edge is that much shorter."""
    tall, wide = flat.shape
    height = width * tall / wide
    x, y = width / 2, height / 2
    corners = np.array([[-x * (1 - lean), -y], [x * (1 - lean), -y], [x, y], [-x, y]])
    turn = np.radians(degrees)
    corners = corners @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]) + (960, 540)
    source = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32)
    matrix = cv2.getPerspectiveTransform(source, corners.astype(np.float32))
    smooth = cv2.GaussianBlur(flat, (0, 0), 0.35 * wide / width)
    frame = cv2.warpPerspective(smooth, matrix, (1920, 1080), borderValue=90)
    return frame, tuple((float(a), float(b)) for a, b in corners)


@pytest.mark.parametrize("degrees", [0, 3, -8, 15, 40, 90, 172, 270])
def test_a_turned_licence_with_and_without_its_corners(degrees: float) -> None:
    frame, corners = held(card(), width=900, degrees=degrees, lean=0.05)
    for quad in (corners, None):
        found = pdf417.read(frame, quad)
        assert found is not None
        assert (found.standard, found.version) == ("AAMVA", 10)
        content = parse(found.text)
        assert content is not None
        assert (content.text("surname"), content.text("birth_date")) == ("ORTIZ", "1991-03-14")


def test_the_place_is_where_the_symbol_is() -> None:
    frame, _ = held(card(), width=1000, degrees=12)
    found = pdf417.read(frame)
    assert found is not None
    x, y = np.mean(found.polygon, axis=0)
    assert abs(x - 960) < 30
    assert abs(y - 540) < 60
    (left, _), (right, _) = found.polygon[0], found.polygon[1]
    assert 780 < np.hypot(*np.subtract(found.polygon[1], found.polygon[0])) < 900
    assert left < right
    assert {field.polygon for field in fields(found)} == {found.polygon}


def test_corners_that_are_wrong_do_not_hide_it() -> None:
    frame, _ = held(card("thabo", "id_card"), width=900, degrees=7)
    assert pdf417.read(frame, ((0, 0), (300, 0), (300, 200), (0, 200))) is not None
    assert pdf417.read(frame, ((0, 0), (1, 0), (1, 1), (0, 1))) is not None


def test_a_place_that_the_finder_saw_is_enough() -> None:
    frame, _ = held(card(), width=900, degrees=5)
    known = pdf417.read(frame)
    assert known is not None
    assert pdf417.read(frame, None, [known.polygon]) is not None


def test_letters_outside_ascii_arrive() -> None:
    import zxingcpp

    content = "@\n\x1e\rANSI 604428080001DL00310100DLDAQ1\nDCSÉLODIE\n\r".encode("latin-1")
    code = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.PDF417)
    symbol: Any = zxingcpp.write_barcode_to_image(code, scale=4, add_quiet_zones=True)
    found = pdf417.read(np.array(symbol))
    assert found is not None
    assert (found.standard, fields(found)[1].text) == ("AAMVA", "ÉLODIE")


def test_another_content_has_no_standard() -> None:
    import zxingcpp

    code = zxingcpp.create_barcode("M1ORTIZ/MAYA  an invented boarding pass 0123456789", zxingcpp.BarcodeFormat.PDF417)
    symbol: Any = zxingcpp.write_barcode_to_image(code, scale=4, add_quiet_zones=True)
    found = pdf417.read(np.array(symbol))
    assert found is not None
    assert (found.standard, found.version, fields(found)) == ("", None, ())


@pytest.mark.parametrize(("kind", "side"), [("drivers_license", "front"), ("passport", "page")])
def test_a_side_without_a_barcode(kind: str, side: str) -> None:
    frame, corners = held(card(kind=kind, side=side), width=900, degrees=4)
    assert pdf417.read(frame, corners) is None
    assert pdf417.read(frame) is None


@pytest.mark.parametrize("shape", [(1, 1), (8, 8), (20, 400), (400, 20), (300, 300)])
def test_pictures_with_nothing_in_them(shape: tuple[int, int]) -> None:
    for picture in (np.zeros(shape, np.uint8), np.full(shape, 255, np.uint8)):
        assert pdf417.read(picture) is None
    noise = np.random.default_rng(7).integers(0, 255, shape).astype(np.uint8)
    assert pdf417.read(noise, ((0, 0), (shape[1], 0), (shape[1], shape[0]), (0, shape[0]))) is None


def test_the_search_returns_no_more_than_asked_for() -> None:
    noise = np.random.default_rng(7).integers(0, 255, (1080, 1920)).astype(np.uint8)
    assert len(places(noise, most=2)) <= 2


@pytest.mark.parametrize("scale", [6, 7, 8, 9, 10, 11, 12, 13])
@pytest.mark.parametrize("name", ["maya", "thabo", "wilhelmina"])
def test_a_symbol_at_every_resolution(name: str, scale: float) -> None:
    """It stays on its card, with white around it, down to 1.5 pixels a module."""
    flat = np.asarray(draw(PEOPLE[name], "drivers_license", "back", today=DAY, desk=False, scale=scale).convert("L"))
    tall, wide = flat.shape
    found = pdf417.read(flat, ((0.0, 0.0), (float(wide), 0.0), (float(wide), float(tall)), (0.0, float(tall))))
    assert found is not None
    assert found.standard == "AAMVA"
    left, right = min(x for x, _ in found.polygon), max(x for x, _ in found.polygon)
    assert left > 0.03 * wide
    assert right < 0.97 * wide
