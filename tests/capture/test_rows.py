"""Rows of a band: upright, traced, cut into strips."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from kyc_desktop.capture import rows

from .zones import CARD, PASSPORT, drawn


@pytest.mark.parametrize(("lines", "turn"), [(PASSPORT, 0.0), (PASSPORT, 5.0), (CARD, -20.0), (CARD, 180.0)])
def test_the_rows_of_a_band(lines: tuple[str, ...], turn: float) -> None:
    gray, bands = drawn(lines, turn=turn)
    band = rows.upright(gray, bands.bands[0])
    found = rows.trace(band)
    assert len(found) == len(lines)
    middles = [float(row.middle(np.array([band.pixels.shape[1] / 2]), band.pixels.shape[1])[0]) for row in found]
    assert middles == sorted(middles)
    spacing = np.diff(middles) / band.zoom
    assert np.allclose(spacing, 6.35 * 6, atol=2)


def test_points_go_back_to_the_picture() -> None:
    gray, bands = drawn(PASSPORT, turn=30.0)
    band = rows.upright(gray, bands.bands[0])
    height, width = band.pixels.shape
    assert band.place(width / 2, height / 2) == pytest.approx(bands.bands[0].centre, abs=1.5)


def test_a_large_picture_is_made_smaller_without_skipping_pixels() -> None:
    gray, bands = drawn(PASSPORT, scale=30.0)
    band = rows.upright(gray, bands.bands[0])
    assert max(band.pixels.shape) <= 1400
    found = rows.trace(band)
    assert len(found) == 2
    strip, _ = rows.cut(band, found[0])
    assert strip.shape[0] == rows.STRIP_HEIGHT
    assert strip.min() < 110


def test_rows_that_bend_are_cut_straight() -> None:
    gray, bands = drawn(PASSPORT, scale=7.0)
    height, width = gray.shape
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    bow = (10 * ((x - width / 2) / (width / 2)) ** 2).astype(np.float32)
    bent = cv2.remap(gray, x, y - bow, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    band = rows.upright(bent.astype(np.uint8), bands.bands[0])
    found = rows.trace(band)
    assert len(found) == 2
    strip, _ = rows.cut(band, found[1])
    dark = strip.shape[1] // 12
    parts = [strip[:, at : at + 60].astype(float) for at in (dark * 2, dark * 6, dark * 9)]
    middles = [float(((255 - part).sum(1) * np.arange(32)).sum() / (255 - part).sum()) for part in parts]
    assert max(middles) - min(middles) < 3


def test_an_empty_band_has_no_rows_to_read() -> None:
    _, bands = drawn(PASSPORT)
    band = rows.upright(np.full((360, 760), 180, np.uint8), bands.bands[0])
    assert len(rows.trace(band)) <= 1
