"""A file as an upright array of pixels, or the reason why not."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms

from kyc_desktop.capture import picture
from kyc_desktop.capture.prepare import LONG_SIDE, Cancelled, Prepared, prepare
from kyc_desktop.capture.read_command import sentence
from kyc_desktop.capture.source import Refused
from kyc_desktop.flow.config import Limits
from tests.capture.photos import DATA, encode, png

BLUE = (200, 60, 20)
RED = (40, 40, 200)


def loaded(source: bytes | Path) -> picture.Picture:
    answer = picture.load(source)
    assert isinstance(answer, picture.Picture), answer
    assert answer.bgr.dtype == np.uint8
    assert answer.bgr.ndim == 3
    assert answer.bgr.shape[2] == 3
    return answer


def refused(source: bytes | Path) -> str:
    answer = picture.load(source)
    assert isinstance(answer, Refused), answer
    said = sentence(answer)
    assert "{" not in said
    return said


def near(pixel: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], wanted: tuple[int, int, int], by: int = 30) -> bool:
    return bool(np.abs(pixel.astype(int) - wanted).max() <= by)


def exif(orientation: int) -> bytes:
    return b"Exif\0\0II*\0" + struct.pack("<IHHHIIHI", 8, 1, 0x0112, 3, 1, orientation, 0, 0)[:18] + b"\0\0\0\0"


@pytest.mark.parametrize("kind", ["jpeg", "progressive", "png", "webp", "lossless", "heic"])
def test_every_kind_of_file(kind: str, files: dict[str, bytes]) -> None:
    assert loaded(files[kind]).scale == 1


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_camera_may_be_held_in_eight_ways(orientation: int, photo: Image.Image) -> None:
    got = loaded(encode(photo, quality=95, exif=exif(orientation))).bgr
    turn = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
    upright = photo.transpose(turn[orientation]) if orientation in turn else photo
    wanted = picture.pixels(upright)
    assert got.shape == wanted.shape
    assert np.abs(got.astype(int) - wanted).mean() < 12


def test_blue_is_blue(photo: Image.Image) -> None:
    got = loaded(encode(photo, "PNG")).bgr
    assert near(got[300, 40], BLUE)
    assert near(got[20, 600], RED)


@pytest.mark.parametrize("mode", ["CMYK", "L", "1"])
def test_other_colours(mode: str, photo: Image.Image) -> None:
    got = loaded(encode(photo.convert(mode), "PNG" if mode == "1" else "JPEG")).bgr
    if mode == "CMYK":
        assert near(got[300, 40], BLUE, 45)
    else:
        assert np.ptp(got[300, 40].astype(int)) <= 2


def test_sixteen_bits() -> None:
    rows = np.tile(np.linspace(0, 65535, 600, dtype=np.uint16), (450, 1))
    got = loaded(cv2.imencode(".png", rows)[1].tobytes()).bgr
    assert got[0, 0, 0] <= 1
    assert got[0, -1, 0] >= 254


def test_a_profile_is_applied(photo: Image.Image) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert near(loaded(encode(photo, quality=95, icc_profile=profile)).bgr[300, 40], BLUE)
    assert near(loaded(encode(photo, quality=95, icc_profile=b"no profile at all")).bgr[300, 40], BLUE)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_the_first_picture_of_an_animation(kind: str, photo: Image.Image) -> None:
    other = Image.new("RGB", photo.size, "white")
    got = loaded(encode(photo, kind, save_all=True, append_images=[other], duration=100)).bgr
    assert near(got[300, 40], BLUE, 40)


@pytest.mark.parametrize("kind", ["TIFF", "BMP"])
def test_files_of_scanners(kind: str, photo: Image.Image) -> None:
    data = encode(photo, kind)
    assert near(loaded(data).bgr[300, 40], BLUE)
    assert "ends in the middle" in refused(data[: len(data) // 2])
    kept = prepare(data, Limits(), name="scan")
    assert isinstance(kept, Refused)
    assert kept.code == "file_type"


@pytest.mark.parametrize("mode", ["CMYK", "1", "I;16"])
def test_scans_of_other_colours(mode: str, photo: Image.Image) -> None:
    scan = Image.new("I;16", photo.size, 40_000) if mode == "I;16" else photo.convert(mode)
    assert loaded(encode(scan, "TIFF")).bgr.shape == (photo.height, photo.width, 3)


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_scan_is_turned_once(orientation: int, photo: Image.Image) -> None:
    got = loaded(encode(photo, "TIFF", tiffinfo={274: orientation})).bgr
    turn = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_270, 8: Image.Transpose.ROTATE_90}
    upright = photo.transpose(turn[orientation]) if orientation in turn else photo
    assert (got == picture.pixels(upright)).all()


def test_a_large_photo_is_read_at_the_size_that_is_sent() -> None:
    got = loaded(encode(Image.new("RGB", (4800, 3600), "#204060"), quality=80))
    assert max(got.bgr.shape) == LONG_SIDE
    assert got.scale == pytest.approx(LONG_SIDE / 4800)


def test_a_small_photo_is_read() -> None:
    assert loaded(encode(Image.new("RGB", (200, 120), "white"))).bgr.shape == (120, 200, 3)


def test_files_that_hold_no_photo(tmp_path: Path, files: dict[str, bytes]) -> None:
    empty = tmp_path / "empty.jpg"
    empty.write_bytes(b"")
    text = tmp_path / "letter.jpg"
    text.write_text("Dear all")
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(files["jpeg"][: len(files["jpeg"]) // 2])
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(png(30_000, 30_000))
    assert refused(empty) == '"empty.jpg" has no content. A copy or a download may have been interrupted.'
    assert refused(text) == '"letter.jpg" is a text file, and not a photo that we can read.'
    assert refused(cut) == '"cut.jpg" ends in the middle, so part of the picture is missing.'
    assert "900" in refused(bomb)
    assert refused(tmp_path) == "it is a folder"
    assert refused(tmp_path / "nothing.jpg") == "there is no such file"


@pytest.mark.parametrize("name", ["Führerschein.jpg", "паспорт.jpg", "護照 (1).jpg", "a\u0301\u202e.jpg"])
def test_a_name_in_any_script(name: str, tmp_path: Path, files: dict[str, bytes]) -> None:
    path = tmp_path / name
    path.write_bytes(files["jpeg"])
    assert loaded(path).bgr.size


def test_what_was_prepared_is_read_as_it_is(photo: Image.Image) -> None:
    sent = prepare(encode(photo, quality=95), Limits())
    assert isinstance(sent, Prepared)
    got = picture.own(sent.data)
    assert got.shape == (sent.height, sent.width, 3)
    assert near(got[300, 40], BLUE)


def test_nobody_waits_for_it_any_more(files: dict[str, bytes]) -> None:
    with pytest.raises(Cancelled):
        picture.load(files["jpeg"], cancelled=lambda: True)


def test_heic_is_upright() -> None:
    upright = loaded((DATA / "landscape.heic").read_bytes()).bgr
    assert upright.shape[1] > upright.shape[0]


def test_pillow_and_the_array_agree(photo: Image.Image) -> None:
    again = Image.open(io.BytesIO(encode(photo, "PNG"))).convert("RGB")
    assert (picture.pixels(again)[:, :, ::-1] == np.asarray(photo)).all()
