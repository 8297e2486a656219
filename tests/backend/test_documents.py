"""Uploaded photos: cleaned in a limited process, refused with the exact reason, recognised when they come again."""

from __future__ import annotations

import asyncio
import io
import os
import random
import struct
import sys
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from kyc_desktop.backend.documents import CleanPhoto, PhotoCleaner, Seen, already_seen, worker_command
from kyc_desktop.backend.ports import Finding, Retryable
from kyc_desktop.flow.config import Limits

LIMITS = Limits()


def picture(width: int = 800, height: int = 600, *, seed: int = 1) -> Image.Image:
    image = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    chance = random.Random(seed)
    for _ in range(40):
        x, y = chance.randrange(width), chance.randrange(height)
        draw.rectangle((x, y, x + width // 5, y + height // 5), fill=(chance.randrange(256),) * 3)
    return image


def encoded(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def bomb() -> bytes:
    """A PNG of 20,000 x 10,000 pixels in some 30 bytes of data."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 20_000, 10_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"0" * 100)) + chunk(b"IEND", b"")


async def clean(data: bytes, limits: Limits = LIMITS) -> CleanPhoto:
    photo = await PhotoCleaner(limits).clean(data)
    assert isinstance(photo, CleanPhoto), photo
    return photo


async def test_a_photo_comes_back_upright_and_without_metadata() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    exif[0x010F] = "A camera maker"
    exif[0x8825] = {1: "N", 2: (30.0, 16.0, 0.0)}
    photo = await clean(encoded(picture(800, 600), exif=exif))
    assert (photo.width, photo.height) == (600, 800)
    with Image.open(io.BytesIO(photo.data)) as image:
        assert image.format == "JPEG"
        assert not image.getexif()
    assert b"A camera maker" not in photo.data
    assert b"Exif" not in photo.data


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
async def test_other_formats_become_jpeg(kind: str) -> None:
    assert (await clean(encoded(picture(), kind))).data[:3] == b"\xff\xd8\xff"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file_empty"),
        (b"%PDF-1.7\n" + b"x" * 5000, "file_type"),
        (b"GIF89a" + b"x" * 5000, "file_type"),
        (encoded(picture())[:4000], "file_damaged"),
        (encoded(picture(300, 300)), "photo_too_small"),
        (bomb(), "photo_too_large"),
    ],
    ids=["empty", "pdf", "gif", "truncated", "small", "200 megapixels"],
)
async def test_reasons(data: bytes, code: str) -> None:
    finding = await PhotoCleaner(LIMITS).clean(data, name="front.jpg")
    assert isinstance(finding, Finding)
    assert finding.code == code
    if code.startswith("file"):
        assert finding.values["name"] == "front.jpg"


async def test_too_many_bytes_are_not_even_looked_at() -> None:
    cleaner = PhotoCleaner(Limits(upload_bytes=1000), worker=("/bin/false",))
    finding = await cleaner.clean(b"x" * 1001)
    assert isinstance(finding, Finding)
    assert finding.code == "file_too_large"


async def test_a_decoder_that_dies_is_a_damaged_file() -> None:
    cleaner = PhotoCleaner(LIMITS, worker=(sys.executable, "-c", "import os; os.abort()"))
    finding = await cleaner.clean(b"x")
    assert isinstance(finding, Finding)
    assert finding.code == "file_damaged"


async def test_a_decoder_that_never_ends_is_killed() -> None:
    script = "import sys, time; sys.stdin.buffer.read(); time.sleep(60)"
    cleaner = PhotoCleaner(LIMITS, limit_s=0.5, worker=(sys.executable, "-c", script))
    with pytest.raises(Retryable):
        await cleaner.clean(b"x")


@pytest.mark.skipif(os.name != "posix", reason="limits of the operating system")
async def test_the_process_has_limits_and_knows_no_secrets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KYC_MASTER_KEY", "secret")
    script = (
        "import os, json, sys, resource\n"
        "from kyc_desktop.backend import photo_worker\n"
        "photo_worker._limit_process()\n"
        "sys.stdin.buffer.read()\n"
        "try:\n    bytearray(2_000_000_000); memory = 'free'\nexcept MemoryError:\n    memory = 'limited'\n"
        f"file = os.open({str(tmp_path / 'file')!r}, os.O_CREAT | os.O_WRONLY)\n"
        "try:\n    os.write(file, b'x'); disk = 'free'\nexcept OSError:\n    disk = 'limited'\n"
        "secret = 'KYC_MASTER_KEY' in os.environ\n"
        "print(json.dumps({'code': memory + ' ' + disk + ' ' + str(secret), 'values': {}}))\n"
    )
    script = "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n" + script
    finding = await PhotoCleaner(LIMITS, worker=(sys.executable, "-P", "-c", script)).clean(b"x")
    assert isinstance(finding, Finding)
    assert finding.code == "limited limited False"


@pytest.mark.skipif(os.name != "posix", reason="limits of the operating system")
def test_macos_is_not_asked_for_what_it_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    """There setrlimit is an error for less address space than a process has from the start, which is hundreds of GB."""
    import resource

    from kyc_desktop.backend import photo_worker

    asked: list[int] = []
    monkeypatch.setattr(resource, "setrlimit", lambda what, _limits: asked.append(what))
    monkeypatch.setattr("sys.platform", "darwin")
    photo_worker._limit_process()
    assert resource.RLIMIT_AS not in asked
    assert {resource.RLIMIT_CPU, resource.RLIMIT_FSIZE} <= set(asked)


async def test_photos_are_cleaned_two_at_a_time() -> None:
    cleaner = PhotoCleaner(LIMITS, parallel=2)
    photos = await asyncio.gather(*(cleaner.clean(encoded(picture(seed=seed))) for seed in range(3)))
    assert all(isinstance(photo, CleanPhoto) for photo in photos)


async def test_a_photo_that_comes_again_is_known() -> None:
    front = await clean(encoded(picture(seed=1)))
    again = await clean(encoded(picture(seed=1), quality=50))
    back = await clean(encoded(picture(seed=2)))
    before = [Seen(side="front", upload_sha256=front.upload_sha256, fingerprint=front.fingerprint)]
    assert already_seen(back, "back", before) is None
    assert already_seen(front, "front", before) is None, "sent again after a lost answer"
    for twice in (front, again):
        finding = already_seen(twice, "back", before)
        assert finding is not None
        assert (finding.code, finding.subject) == ("same_photo", "back")
    refused = [Seen(side="front", upload_sha256="", fingerprint=front.fingerprint, refused=True)]
    finding = already_seen(again, "front", refused)
    assert finding is not None
    assert finding.code == "photo_failed_before"


async def test_a_frozen_bundle_cleans_photos_with_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    words = worker_command()
    assert words == (sys.executable, "--clean-one-photo")
    # What the bundle then does with that word, by the interpreter that it contains.
    cleaner = PhotoCleaner(LIMITS, worker=(words[0], "-P", "-m", "kyc_desktop", *words[1:]))
    assert isinstance(await cleaner.clean(encoded(picture())), CleanPhoto)
