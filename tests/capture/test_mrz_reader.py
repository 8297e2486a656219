"""Reading of drawn pictures: every format, turned, small, blurred, dark; several frames together; other texts."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image

from kyc_desktop.capture.band import Band
from kyc_desktop.capture.mrz_fusion import fuse
from kyc_desktop.capture.mrz_read import MrzRead
from kyc_desktop.capture.mrz_reader import MrzReader
from kyc_desktop.capture.prepare import Cancelled
from kyc_desktop.capture.specimen.sheet import Sheet

from .zones import ALL, CARD, PASSPORT, Bands, drawn


@pytest.fixture(scope="module")
def reader() -> MrzReader:
    return MrzReader()


@pytest.mark.parametrize("kind", sorted(ALL))
def test_every_format(reader: MrzReader, kind: str) -> None:
    gray, bands = drawn(ALL[kind])
    read = reader.read(gray, bands)
    assert read is not None
    assert (read.kind, read.texts) == (kind, ALL[kind])
    assert set(read.checks.values()) == {True}
    assert read.verified
    assert read.corrected == ()


@pytest.mark.parametrize("turn", [-6.0, 7.0, 90.0, 180.0, 250.0])
def test_turned(reader: MrzReader, turn: float) -> None:
    gray, bands = drawn(PASSPORT, turn=turn)
    read = reader.read(gray, bands)
    assert read is not None
    assert read.texts == PASSPORT


def test_upside_down_although_the_finder_said_otherwise(reader: MrzReader) -> None:
    gray, bands = drawn(CARD, turn=180.0)
    band = bands.bands[0]
    read = reader.read(gray, Bands(Band(centre=band.centre, size=band.size, angle=0.0)))
    assert read is not None
    assert read.texts == CARD
    left, right = read.lines[0].polygon[0], read.lines[0].polygon[1]
    assert left[0] > right[0]


@pytest.mark.parametrize("scale", [4.6, 24.0])
def test_small_and_large(reader: MrzReader, scale: float) -> None:
    gray, bands = drawn(PASSPORT, scale=scale)
    read = reader.read(gray, bands)
    assert read is not None
    assert read.texts == PASSPORT
    assert read.cap_height == pytest.approx(2.4 * scale, rel=0.3)


def test_dark_noisy_and_a_little_blurred(reader: MrzReader) -> None:
    rng = np.random.default_rng(5)
    gray, bands = drawn(PASSPORT, scale=7.0)
    soft = cv2.GaussianBlur(gray, (0, 0), 1.4) * 0.35 + rng.normal(0, 3, gray.shape)
    read = reader.read(np.clip(soft, 0, 255).astype(np.uint8), bands)
    assert read is not None
    assert read.texts == PASSPORT


def test_seen_in_perspective(reader: MrzReader) -> None:
    gray, bands = drawn(PASSPORT, scale=7.0)
    height, width = gray.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = np.array([[0, 20], [width, 0], [width - 25, height], [20, height - 24]], np.float32)
    warped = cv2.warpPerspective(
        gray, cv2.getPerspectiveTransform(corners, seen), (width, height), borderMode=cv2.BORDER_REPLICATE
    )
    read = reader.read(warped.astype(np.uint8), bands)
    assert read is not None
    assert read.texts == PASSPORT


@pytest.mark.parametrize("low", [0.5, 0.65])
def test_lying_so_flat_that_the_text_is_low_and_wide(reader: MrzReader, low: float) -> None:
    gray, bands = drawn(PASSPORT, scale=7.0)
    band = bands.bands[0]
    squeezed = cv2.resize(gray, None, fx=1.0, fy=low, interpolation=cv2.INTER_AREA).astype(np.uint8)
    (x, y), (along, across) = band.centre, band.size
    read = reader.read(squeezed, Bands(Band(centre=(x, y * low), size=(along, across * low), angle=0.0)))
    assert read is not None
    assert read.texts == PASSPORT


def test_a_line_so_faint_that_it_is_traced_badly(reader: MrzReader) -> None:
    gray, bands = drawn(PASSPORT, scale=3.2)
    x, y = np.meshgrid(np.arange(gray.shape[1], dtype=np.float32), np.arange(gray.shape[0], dtype=np.float32))
    bow = (5 * ((x / gray.shape[1] - 0.5) * 2) ** 2).astype(np.float32)
    bent = cv2.remap(gray, x, y - bow, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    first = bent[:, :].astype(np.float64)
    upper = y < bands.bands[0].centre[1] + bow
    first[upper & (x > gray.shape[1] * 0.45)] = 200 + 0.12 * first[upper & (x > gray.shape[1] * 0.45)]
    noisy = np.clip(first + np.random.default_rng(2).normal(0, 6, first.shape), 0, 255).astype(np.uint8)
    read = reader.read(noisy, bands)
    assert read is not None
    assert read.texts[1] == PASSPORT[1]


@pytest.mark.parametrize("turned", [False, True])
def test_a_picture_of_nothing_but_the_lines(reader: MrzReader, *, turned: bool) -> None:
    gray, bands = drawn(PASSPORT, scale=5.0)
    (x, y), (along, across) = bands.bands[0].centre, bands.bands[0].size
    strip = gray[int(y - across * 0.9) : int(y + across * 0.9), int(x - along * 0.52) : int(x + along * 0.52)]
    read = reader.read(np.ascontiguousarray(np.rot90(strip, 3)) if turned else strip, Bands())
    assert read is not None
    assert read.texts == PASSPORT


@pytest.mark.parametrize("cut", [True, False])
def test_lines_of_which_the_band_shows_a_part_are_looked_for_again(reader: MrzReader, *, cut: bool) -> None:
    gray, bands = drawn(PASSPORT)
    (x, y), (along, across) = bands.bands[0].centre, bands.bands[0].size
    part = Bands(Band(centre=(x + along * 0.3, y), size=(along * 0.3, across), angle=0.0))
    asked: list[int] = []

    def again(size: int) -> Bands:
        asked.append(size)
        return bands

    read = reader.read(gray, part if cut else bands, look_again=again)
    assert read is not None
    assert read.texts == PASSPORT
    assert cut or not asked


def test_a_band_beyond_all_measure_is_no_error(reader: MrzReader) -> None:
    gray, _ = drawn(PASSPORT)
    for size in ((200_000.0, 8.0), (30.0, 90_000.0), (0.5, 0.5)):
        read = reader.read(gray, Bands(Band(centre=(300.0, 180.0), size=size, angle=2.0)))
        assert read is None or read.kind is None


def test_the_places_lie_on_the_lines(reader: MrzReader) -> None:
    gray, bands = drawn(PASSPORT)
    read = reader.read(gray, bands)
    assert read is not None
    for row, line in enumerate(read.lines):
        (x0, y0), (x1, _), (_, y2), _ = line.polygon
        assert x0 == pytest.approx(7 * 6, abs=12)
        assert x1 == pytest.approx((7 + 44 * 2.54) * 6, abs=14)
        assert y0 < (30 + row * 6.35 - 1.2) * 6 < y2
        assert y2 - y0 < 6 * 6


def test_a_wrong_check_digit_is_read_as_printed(reader: MrzReader) -> None:
    printed = (PASSPORT[0], PASSPORT[1][:9] + "7" + PASSPORT[1][10:])
    gray, bands = drawn(printed)
    read = reader.read(gray, bands)
    assert read is not None
    assert read.texts == printed
    assert not read.verified
    assert not read.checks["number"]


def test_other_text_is_no_zone(reader: MrzReader) -> None:
    page = Image.new("RGB", (800, 300), "#F4F4F0")
    sheet = Sheet(page, 6.0)
    for row, words in enumerate(
        ("Two lemons, flour, and a new battery for the lamp", "call Ines about the boat on Friday")
    ):
        sheet.text((6, 14 + row * 7), words, 4)
    gray = np.asarray(page.convert("L"))
    read = reader.read(gray, Bands(Band(centre=(380, 115), size=(700, 80), angle=0.0)))
    assert read is None or read.kind is None


def test_nothing_to_read(reader: MrzReader) -> None:
    assert reader.read(np.full((400, 600), 200, np.uint8), Bands()) is None
    flat = reader.read(np.full((400, 600), 200, np.uint8), Bands(Band(centre=(300, 200), size=(400, 50), angle=3.0)))
    assert flat is None


def test_lines_too_blurred_have_a_place_and_no_text(reader: MrzReader) -> None:
    gray, bands = drawn(PASSPORT, scale=6.0)
    read = reader.read(cv2.GaussianBlur(gray, (0, 0), 6.5).astype(np.uint8), bands)
    assert read is not None
    assert not read.verified
    assert read.kind is None
    assert read.texts == ("", "")
    assert len(read.polygon) == 4


def test_given_up(reader: MrzReader) -> None:
    gray, bands = drawn(PASSPORT)
    with pytest.raises(Cancelled):
        reader.read(gray, bands, cancelled=lambda: True)


def _frames(reader: MrzReader, count: int, *, sigma: float) -> list[MrzRead]:
    rng = np.random.default_rng(11)
    gray, bands = drawn(PASSPORT, scale=4.0)
    soft = cv2.GaussianBlur(gray, (0, 0), sigma) * 0.4
    noisy = [np.clip(soft + rng.normal(0, 14, gray.shape), 0, 255).astype(np.uint8) for _ in range(count)]
    reads = [reader.read(frame, bands, live=True) for frame in noisy]
    return [read for read in reads if read is not None]


def test_several_frames_know_more_than_each(reader: MrzReader) -> None:
    frames = _frames(reader, 6, sigma=1.0)
    joined = fuse(frames)
    assert joined is not None
    assert joined.texts == PASSPORT
    assert joined.cost <= max(read.cost for read in frames)


def test_a_frame_of_another_document_has_no_voice(reader: MrzReader) -> None:
    gray, bands = drawn(PASSPORT)
    other, other_bands = drawn(ALL["MRVA"])
    reads = [reader.read(gray, bands), reader.read(other, other_bands), reader.read(gray, bands)]
    joined = fuse([read for read in reads if read is not None])
    assert joined is not None
    assert joined.texts == PASSPORT


def test_nothing_joined_is_nothing() -> None:
    assert fuse([]) is None
