"""The finder on drawn documents that lie on made surfaces."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from kyc_desktop.capture import finder as module
from kyc_desktop.capture.finder import DamagedModelError, Finder, load_model, net_size
from tests.capture.placing import corners, gray, laid, overlap, page, surface

WIDTH, HEIGHT = 1280, 720


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder()


@pytest.mark.parametrize(
    ("kind", "side"),
    [("passport", "page"), ("id_card", "front"), ("id_card", "back"), ("drivers_license", "front"),
     ("drivers_license", "back")],
)  # fmt: skip
def test_every_kind_is_found(finder: Finder, kind: str, side: str) -> None:
    document = page("jonas", kind, side)
    quad = corners(document, width=620, centre=(610, 380), turn=3, tilt=0.03)
    found = finder.find(gray(laid(document, quad, surface(WIDTH, HEIGHT))))
    assert found.quad is not None
    assert overlap(np.array(found.quad), quad) > 0.93
    assert found.quad_score > 0.8


@pytest.mark.parametrize("turn", range(0, 360, 30))
def test_a_passport_is_found_whichever_way_it_lies(finder: Finder, turn: int) -> None:
    document = page("maya", "passport", "page")
    quad = corners(document, width=560, centre=(640, 360), turn=turn)
    found = finder.find(gray(laid(document, quad, surface(WIDTH, HEIGHT, seed=turn))))
    assert found.quad is not None
    assert overlap(np.array(found.quad), quad) > 0.93
    assert found.upright
    assert np.abs(np.array(found.quad) - quad).max() < 40
    (band, *_) = found.bands
    assert abs((band.angle - turn + 180) % 360 - 180) < 4
    assert band.size[0] == pytest.approx(560 * 0.9, rel=0.12)


def test_the_band_lies_on_the_code_lines(finder: Finder) -> None:
    document = page("olena", "id_card", "back")
    quad = corners(document, width=600, centre=(640, 360))
    (band, *_) = finder.find(gray(laid(document, quad, surface(WIDTH, HEIGHT)))).bands
    lower = quad[3][1] - quad[0][1]
    assert abs(band.centre[0] - 640) < 25
    assert 0.6 * lower < band.centre[1] - quad[0][1] < 0.95 * lower


def test_the_barcode_of_a_licence_is_found(finder: Finder) -> None:
    document = page("maya", "drivers_license", "back")
    quad = corners(document, width=700, centre=(640, 360))
    found = finder.find(gray(laid(document, quad, surface(WIDTH, HEIGHT))))
    assert len(found.barcodes) == 1
    box = np.array(found.barcodes[0])
    assert (box.min(0) > quad[0] - 10).all()
    assert (box.max(0) < quad[2] + 10).all()
    assert np.ptp(box[:, 0]) > 0.6 * 700


@pytest.mark.parametrize("seed", range(4))
def test_a_bare_desk_shows_nothing(finder: Finder, seed: int) -> None:
    found = finder.find(gray(surface(WIDTH, HEIGHT, seed=seed)))
    assert found.quad is None
    assert found.bands == ()
    assert found.barcodes == ()
    assert not found.upright


@pytest.mark.parametrize("shape", [(1, 1), (3, 700), (700, 3), (40, 40), (3000, 200)])
def test_pictures_of_odd_sizes_do_no_harm(finder: Finder, shape: tuple[int, int]) -> None:
    found = finder.find(np.full(shape, 128, np.uint8))
    assert found.quad is None


def test_a_document_that_fills_the_picture(finder: Finder) -> None:
    document = page("robin", "passport", "page")
    found = finder.find(gray(document))
    assert found.quad is not None
    height, width = document.shape[:2]
    assert overlap(np.array(found.quad), np.array([[0, 0], [width, 0], [width, height], [0, height]])) > 0.85
    assert found.bands


def test_the_net_sees_the_shape_of_the_picture() -> None:
    assert net_size(1920, 1080, 384) == (512, 288)
    assert net_size(1080, 1920, 384) == (288, 512)
    assert net_size(1000, 1000, 384) == (384, 384)
    assert net_size(10, 10_000, 384) == (192, 768)


def test_a_changed_model_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "finder.onnx").write_bytes(b"something else")
    (tmp_path / "models" / "checksums.txt").write_text(f"{'0' * 64}  finder.onnx\n", "ascii")
    monkeypatch.setattr(module.resource, "path", tmp_path.joinpath)
    with pytest.raises(DamagedModelError, match="checksum"):
        load_model("finder.onnx")
    with pytest.raises(DamagedModelError, match="read"):
        load_model("missing.onnx")
