"""What is sent of a photo: upright, plain, clean. And why a file is not taken."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import random
import struct
import subprocess
import sys
import threading
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms, PngImagePlugin

from kyc_desktop.capture import containers
from kyc_desktop.capture.prepare import (
    LONG_SIDE,
    THUMBNAIL,
    Cancelled,
    Prepared,
    content_digest,
    prepare,
)
from kyc_desktop.capture.source import Refused
from kyc_desktop.flow.config import Limits
from kyc_desktop.flow.messages import MESSAGES
from kyc_desktop.flow.problems import KINDS
from tests.capture.photos import DATA, encode, picture, png, png_chunk

LIMITS = Limits()


def good(source: bytes | Path, limits: Limits = LIMITS) -> Prepared:
    answer = prepare(source, limits)
    assert isinstance(answer, Prepared), answer
    return answer


def refused(source: bytes | Path, limits: Limits = LIMITS) -> Refused:
    answer = prepare(source, limits) if isinstance(source, Path) else prepare(source, limits, name="front.jpg")
    assert isinstance(answer, Refused)
    # Every refusal fills its own sentence.
    assert answer.code in KINDS
    assert "{" not in MESSAGES[answer.code].sentence.format(**answer.values)
    return answer


def pixels(prepared: Prepared) -> Image.Image:
    image = Image.open(io.BytesIO(prepared.data))
    image.load()
    return image


def markers(jpeg: bytes) -> set[int]:
    found, at = set(), 2
    while jpeg[at + 1] != 0xDA:
        found.add(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return found


# --- what is sent -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["jpeg", "progressive", "png", "webp", "lossless", "heic"])
def test_every_accepted_kind_becomes_a_jpeg(kind: str, files: dict[str, bytes]) -> None:
    answer = good(files[kind])
    image = pixels(answer)
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (answer.width, answer.height))
    assert answer.source_bytes == len(files[kind])
    red, _, blue = image.getpixel((40, image.height // 2))
    assert blue > 150
    assert red < 80
    assert Image.open(io.BytesIO(answer.thumbnail)).size == THUMBNAIL


def test_the_digest_is_the_header_value_of_rfc_9530(files: dict[str, bytes]) -> None:
    answer = good(files["jpeg"])
    inner = answer.digest.removeprefix("sha-256=:").removesuffix(":")
    assert base64.b64decode(inner) == hashlib.sha256(answer.data).digest()
    # The example of RFC 9530, appendix D.
    assert content_digest(b'{"hello": "world"}\n') == "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_turns_the_picture_upright(kind: str, orientation: int, photo: Image.Image) -> None:
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = photo.transpose(undo[orientation]) if orientation > 1 else photo
    exif = Image.Exif()
    exif[0x0112] = orientation
    answer = good(encode(stored, kind, exif=exif.tobytes()))
    image = pixels(answer)
    assert image.size == photo.size
    assert image.getpixel((40, 300))[2] > 150
    assert image.getpixel((600, 40))[0] > 150


def test_heic_turns_itself_once() -> None:
    answer = good(DATA / "turned.heic")
    assert (answer.width, answer.height) == (960, 640)
    assert pixels(answer).getpixel((40, 320))[2] > 150


@pytest.mark.parametrize("broken", [b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0", b"Exif\0\0MM\0*\0\0\0\x08\xff\xff"])
def test_a_broken_exif_block_is_ignored(broken: bytes, photo: Image.Image) -> None:
    jpeg = encode(photo)
    segment = b"\xff\xe1" + struct.pack(">H", len(broken) + 2) + broken
    assert good(jpeg[:2] + segment + jpeg[2:]).width == photo.width


def test_nothing_but_pixels_is_sent(photo: Image.Image) -> None:
    exif = Image.Exif()
    exif[0x010E] = "Invented description"
    exif[0x8769] = {0x9286: b"ASCII\0\0\0Invented comment"}
    exif[0x8825] = {1: "N", 2: (39.0, 57.0, 0.0)}
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    source = encode(
        photo, exif=exif.tobytes(), icc_profile=profile, comment=b"Invented comment", xmp=b"<x:Invented/>", dpi=(72, 72)
    )
    assert b"Invented" in source
    answer = good(source)
    assert b"Invented" not in answer.data
    # Tables, frame and the JFIF header: no APP1 (EXIF, XMP), APP2 (profile), APP13, COM.
    assert markers(answer.data) <= {0xE0, 0xDB, 0xC0, 0xC4}
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "Invented Author", zip=False)
    info.add_itxt("Title", "Invented title")
    assert b"Invented" not in good(encode(photo, "PNG", pnginfo=info)).data
    assert b"Invented" in (DATA / "landscape.heic").read_bytes()
    assert b"Invented" not in good(DATA / "landscape.heic").data


@pytest.mark.parametrize(
    ("mode", "kind", "options"),
    [
        ("L", "JPEG", {}),
        ("CMYK", "JPEG", {}),
        ("L", "PNG", {}),
        ("1", "PNG", {}),
        ("P", "PNG", {}),
        ("LA", "PNG", {}),
        ("RGBA", "PNG", {}),
        ("RGBA", "WEBP", {"lossless": True}),
    ],
)
def test_every_colour_mode_becomes_the_same_picture(
    mode: str, kind: str, options: dict[str, object], photo: Image.Image
) -> None:
    answer = good(encode(photo.convert(mode), kind, **options))
    before = photo.convert("L").resize((30, 20), Image.Resampling.BOX).tobytes()
    after = pixels(answer).convert("L").resize((30, 20), Image.Resampling.BOX).tobytes()
    # 16 of 256: the plain conversion from CMYK moves a grey value by up to 10.
    assert max(abs(a - b) for a, b in zip(before, after, strict=True)) <= 16


def test_sixteen_bits_become_eight() -> None:
    ramp = [[(x * 65535 // 599) for x in range(600)] for _ in range(500)]
    raw = b"".join(b"\0" + struct.pack(">600H", *row) for row in ramp)
    header = struct.pack(">IIBBBBB", 600, 500, 16, 0, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header)
    data += png_chunk(b"IDAT", zlib.compress(raw)) + png_chunk(b"IEND", b"")
    image = pixels(good(data)).convert("L")
    for x in (5, 150, 300, 450, 594):
        assert abs(image.getpixel((x, 250)) - x * 255 / 599) <= 2


def test_what_is_transparent_becomes_white_paper(photo: Image.Image) -> None:
    clear = photo.convert("RGBA")
    clear.paste((0, 0, 0, 0), (300, 200, 600, 500))
    for kind in ("PNG", "WEBP"):
        assert min(pixels(good(encode(clear, kind))).getpixel((450, 350))) > 250
    palette = photo.quantize(16)
    transparent = palette.getpixel((40, 300))
    image = pixels(good(encode(palette, "PNG", transparency=transparent)))
    assert min(image.getpixel((40, 300))) > 250


def test_an_animation_shows_its_first_picture(photo: Image.Image) -> None:
    second = Image.new("RGB", photo.size, "green")
    for kind in ("WEBP", "PNG"):
        data = encode(photo, kind, save_all=True, append_images=[second], duration=50)
        assert pixels(good(data)).getpixel((40, 300))[2] > 150


def test_a_second_picture_behind_a_jpeg_is_left_out(photo: Image.Image) -> None:
    depth = Image.new("RGB", photo.size, "green")
    data = encode(photo, "MPO", save_all=True, append_images=[depth])
    assert len(good(data).data) < 1.2 * len(encode(photo, quality=90, subsampling=0))


def test_a_colour_profile_is_applied_before_it_is_dropped(photo: Image.Image) -> None:
    # Red and green swapped in the profile: only a program that reads it shows the bar red.
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    tags = {srgb[at : at + 4]: at for at in range(132, 132 + 12 * int.from_bytes(srgb[128:132], "big"), 12)}
    swapped = bytearray(srgb)
    swapped[tags[b"rXYZ"] + 4 : tags[b"rXYZ"] + 12] = srgb[tags[b"gXYZ"] + 4 : tags[b"gXYZ"] + 12]
    swapped[tags[b"gXYZ"] + 4 : tags[b"gXYZ"] + 12] = srgb[tags[b"rXYZ"] + 4 : tags[b"rXYZ"] + 12]
    red, green, blue = photo.split()
    stored = Image.merge("RGB", (green, red, blue))
    for kind in ("JPEG", "PNG", "WEBP"):
        bar = pixels(good(encode(stored, kind, icc_profile=bytes(swapped)))).getpixel((600, 40))
        assert bar[0] > 150
        assert bar[1] < 150
    assert good(encode(photo, icc_profile=b"not a profile")).width == photo.width


def test_the_profile_of_srgb_changes_nothing(photo: Image.Image) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    with_it, without = (good(encode(photo, "PNG", **how)) for how in ({"icc_profile": srgb}, {}))
    assert with_it.data == without.data


def test_fine_lines_stay_when_a_photo_is_scaled() -> None:
    lines = Image.new("L", (4000, 400), "white")
    for x in range(0, 4000, 10):
        lines.paste(0, (x, 0, x + 4, 400))
    row = pixels(good(encode(lines, "PNG"))).convert("L").crop((0, 100, 3200, 101))
    darkest, lightest = np.array(row).reshape(-1, 8).min(1), np.array(row).reshape(-1, 8).max(1)
    assert darkest.max() < 60
    assert lightest.min() > 195


def test_a_large_photo_is_scaled_to_the_long_side() -> None:
    answer = good(encode(picture(4800, 3600), quality=80))
    assert (answer.width, answer.height) == (LONG_SIDE, LONG_SIDE * 3 // 4)
    # A strip stays readable: the short side does not fall under the server's least.
    answer = good(encode(Image.new("RGB", (9600, 600), "white")))
    assert (answer.width, answer.height) == (6400, 400)


def test_noise_is_sent_within_the_limit_of_the_server() -> None:
    noise = Image.frombytes("RGB", (1000, 1000), os.urandom(3_000_000))
    limits = Limits(upload_bytes=1_000_000)
    answer = good(encode(noise, quality=60, subsampling=2), limits)
    assert len(answer.data) <= limits.upload_bytes


# --- why a file is not taken --------------------------------------------------------------------------------


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.jpg"
    path.touch()
    assert refused(path) == Refused(code="file_empty", values={"name": "empty.jpg"})


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF document"),
        (b"\n\n%PDF-1.4 with a line before it", "a PDF document"),
        (b"GIF89a\x10\0\x10\0", "a GIF animation or drawing"),
        (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "an SVG drawing"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "a video"),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", "a video"),
        (b"\0\0\0\x1cftypavif\0\0\0\0mif1avifmiaf", "an AVIF picture"),
        (b"\x1a\x45\xdf\xa3\x9fB\x86", "a video"),
        (b"RIFF\x24\0\0\0AVI LIST", "a video"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "a sound file"),
        (b"RIFF\x24\0\0\0\1\2\3\4", "a file of an unknown kind"),
        (b"II*\0\x08\0\0\0", "a TIFF or raw camera file"),
        (b"BM\x36\0\0\0", "a BMP picture"),
        (b"PK\3\4\x14\0", "an office document or an archive"),
        (b"MZ\x90\0", "a program"),
        ("Einfacher Text, umbenannt: äöü".encode(), "a text file"),
        ("Text in UTF-16".encode("utf-16"), "a text file"),
        (b"<!DOCTYPE html><title>Saved page</title>", "a web page"),
        (b"\x81\x02\xfe\x00\x07\x99" * 20, "a file of an unknown kind"),
        (b"\xff\xd8", "a file of an unknown kind"),
        (b"\x89PNG", "a file of an unknown kind"),
    ],
)
def test_another_kind_of_file_is_named(head: bytes, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "passport.jpg"
    path.write_bytes(head)
    assert refused(path) == Refused(code="file_type", values={"name": "passport.jpg", "kind": kind})


def test_a_kind_that_the_server_does_not_take(files: dict[str, bytes]) -> None:
    answer = refused(files["webp"], Limits(upload_types=("image/jpeg",)))
    assert answer.values["kind"] == "a photo in a format that is not accepted here"


def test_a_file_over_ten_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    with open(path, "wb") as file:
        file.truncate(10_000_001)  # sparse: takes no disk
    expected = Refused(code="file_too_large", values={"name": "large.jpg", "size": "10.1", "limit": "10"})
    assert refused(path) == expected
    assert refused(b"x" * 10_000_001).values["size"] == "10.1"
    path.write_bytes(b"%PDF-" + bytes(9_999_995))
    assert refused(path).code == "file_type"


@pytest.mark.parametrize("kind", ["jpeg", "progressive", "png", "webp", "lossless", "heic"])
def test_a_truncated_file_is_always_found(kind: str, files: dict[str, bytes]) -> None:
    whole = files[kind]
    size = len(whole)
    cuts = {*range(16, 200, 7), *(size * part // 64 for part in range(1, 64)), *range(size - 40, size)}
    for cut in sorted(cuts):
        answer = prepare(whole[:cut], LIMITS, name="cut.jpg")
        assert answer == Refused(code="file_damaged", values={"name": "cut.jpg"}), (kind, cut)


@pytest.mark.parametrize("kind", ["jpeg", "progressive", "png", "webp", "heic"])
def test_a_download_that_stopped_leaves_zeros(kind: str, files: dict[str, bytes]) -> None:
    whole = files[kind]
    half = whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2)
    if kind in ("jpeg", "progressive", "png"):
        assert refused(half).code == "file_damaged"
    else:  # their containers hold a length and no checksum: the decoder may draw what is left
        prepare(half, LIMITS)


def test_a_whole_file_with_something_behind_it_is_taken(files: dict[str, bytes]) -> None:
    for kind in ("jpeg", "png", "webp"):
        good(files[kind] + b"\0" * 333)


def test_two_hundred_megapixels_are_refused_from_the_header() -> None:
    bomb = png(20_000, 10_000)
    values = {"width": "20000", "height": "10000", "megapixels": "200", "limit": "50"}
    assert refused(bomb) == Refused(code="photo_too_large", values=values)
    jpeg = bytearray(encode(Image.new("L", (800, 600))))
    at = jpeg.index(b"\xff\xc0")
    jpeg[at + 5 : at + 9] = struct.pack(">HH", 10_000, 20_000)
    assert refused(bytes(jpeg)).code == "photo_too_large"
    webp = bytearray(encode(Image.new("RGBA", (800, 600), (1, 2, 3, 4)), "WEBP"))
    assert webp[12:16] == b"VP8X"
    webp[24:30] = (16_000).to_bytes(3, "little") * 2
    assert refused(bytes(webp)).code == "photo_too_large"
    heic = (DATA / "landscape.heic").read_bytes()
    size = heic.index(b"ispe") + 8
    assert refused(heic[:size] + struct.pack(">II", 20_000, 10_000) + heic[size + 8 :]).code in (
        "photo_too_large",
        "file_damaged",  # libheif compares with the coded picture first
    )


MEMORY = """
import resource, sys
from kyc_desktop.capture import pixels, prepare
from kyc_desktop.flow.config import Limits
from pathlib import Path
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for path in sys.argv[1:]:
    print(type(prepare.prepare(Path(path), Limits())).__name__)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def test_bombs_in_chunks_are_never_inflated(tmp_path: Path) -> None:
    bomb = zlib.compress(bytes(200_000_000), 9)
    rows = zlib.compress((b"\0" + bytes(500)) * 500)
    chunks = {
        b"iCCP": b"profile\0\0" + bomb,
        b"zTXt": b"Comment\0\0" + bomb,
        b"iTXt": b"Comment\0\1\0\0\0" + bomb,
    }
    paths = [tmp_path / "size.png"]
    paths[0].write_bytes(png(20_000, 10_000, pixels=bomb))
    for name, body in chunks.items():
        paths.append(tmp_path / f"{name.decode()}.png")
        paths[-1].write_bytes(png(500, 500, (name, body), pixels=rows))
    # An IDAT that holds more than the header says.
    paths.append(tmp_path / "rows.png")
    paths[-1].write_bytes(png(500, 500, pixels=bomb))
    run = subprocess.run([sys.executable, "-c", MEMORY, *map(str, paths)], capture_output=True, text=True, check=True)
    *answers, kilobytes = run.stdout.split()
    assert answers == ["Refused", "Prepared", "Prepared", "Prepared", "Prepared"]
    assert int(kilobytes) < 40_000


HEIC_ITEMS = """
import sys
from pathlib import Path
from kyc_desktop.capture.prepare import prepare
from kyc_desktop.flow.config import Limits
whole = Path(sys.argv[1]).read_bytes()
at = whole.index(b"Exif\\0")
for offset in range(4):
    for byte in (0x80, 0xC3, 0xFF):
        broken = bytearray(whole)
        broken[at + offset] = byte
        broken[at + 4 : at + 5] = b"\\0"
        print(prepare(bytes(broken), Limits()).code)
"""


def test_an_item_that_is_no_text_does_not_end_the_program() -> None:
    # pi-heif 1.4.0 builds a string of it without looking at the result: a segmentation fault.
    command = [sys.executable, "-c", HEIC_ITEMS, str(DATA / "landscape.heic")]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert set(run.stdout.split()) == {"file_damaged"}


@pytest.mark.parametrize("kind", ["jpeg", "progressive", "png", "webp", "lossless", "heic"])
def test_changed_bytes_are_never_more_than_a_refusal(kind: str, files: dict[str, bytes]) -> None:
    chance = random.Random(kind)
    for _ in range(40):
        broken = bytearray(files[kind])
        for _ in range(chance.choice((1, 2, 8))):
            broken[chance.randrange(min(len(broken), chance.choice((60, 600, len(broken)))))] = chance.randrange(256)
        prepare(bytes(broken), LIMITS)


def test_a_small_photo() -> None:
    answer = refused(encode(Image.new("RGB", (399, 900))))
    assert answer == Refused(code="photo_too_small", values={"width": "399", "height": "900", "limit": "400"})
    assert good(encode(Image.new("RGB", (400, 900)))).width == 400
    assert refused((DATA / "landscape.heic").read_bytes(), Limits(upload_min_side=700)).code == "photo_too_small"


def test_files_that_cannot_be_read(tmp_path: Path, files: dict[str, bytes]) -> None:
    def why(path: Path) -> str:
        answer = refused(path)
        assert answer.code == "file_unreadable"
        return answer.values["why"]

    assert why(tmp_path / "gone.jpg") == "gone"
    assert why(tmp_path) == "folder"
    pipe = tmp_path / "pipe.jpg"
    os.mkfifo(pipe)
    assert why(pipe) == "other"
    assert why(Path("/dev/zero")) == "other"
    assert why(tmp_path / "nul\0.jpg") == "other"
    assert why(tmp_path / ("n" * 400)) == "other"
    loop = tmp_path / "loop.jpg"
    loop.symlink_to(loop)
    assert why(loop) == "other"


def test_a_file_of_somebody_else(tmp_path: Path, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "private.jpg"
    path.write_bytes(files["jpeg"])
    path.chmod(0)
    if os.geteuid() == 0:  # the administrator may read everything: the system's answer is played

        def deny(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("builtins.open", deny)
    answer = prepare(path, LIMITS)
    monkeypatch.undo()
    assert answer == Refused(code="file_unreadable", values={"name": "private.jpg", "why": "permission"})


def test_a_name_in_any_script(tmp_path: Path, files: dict[str, bytes]) -> None:
    for name in ("Reisepaß Vorderseite.jpg", "пас порт.jpg", "旅券.jpg", "صورة.jpg"):
        path = tmp_path / name
        path.write_bytes(files["jpeg"])
        good(path)
        path.write_bytes(b"")
        assert refused(path).values["name"] == name


# --- cancelling, and the decoders' own doors ----------------------------------------------------------------


def test_cancelling_between_the_stages(files: dict[str, bytes]) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        prepare(files["jpeg"], LIMITS, cancelled=stop.is_set)
    asked = 0

    def after(stages: int) -> bool:
        nonlocal asked
        asked += 1
        return asked > stages

    for stages in range(1, 4):
        asked = 0
        with pytest.raises(Cancelled):
            prepare(files["jpeg"], LIMITS, cancelled=lambda stages=stages: after(stages))
    asked = 0
    prepare(files["jpeg"], LIMITS, cancelled=lambda: after(99))
    assert asked == 4


def test_a_header_that_ends_inside_is_damage() -> None:
    for media_type in ("image/jpeg", "image/png", "image/webp", "image/heic"):
        for length in range(24):
            with pytest.raises(containers.DamagedError):
                containers.inspect(media_type, b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"[:length])


def test_importing_loads_no_decoder() -> None:
    code = "import sys, kyc_desktop.capture.prepare; print(sorted({'PIL', 'pi_heif', 'numpy'} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
