"""The video stays on this computer: a journey with the camera open, everything that leaves it written down."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kyc_desktop import resource
from kyc_desktop.capture.specimen import PEOPLE, draw
from kyc_desktop.testing import OpenJourney, Sandbox
from kyc_desktop.ui.camera import VARIABLE

from .gateway import Gateway, gateway_to

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not resource.path("models", "finder.onnx").exists(), reason="the reader's models are not here"),
]

DESK = "#3A2C20"
PIXELS = (b"\xff\xd8\xff", b"\x89PNG", b"RIFF", b"ftyp", b"BM6")


class Recorder(Gateway):
    """Keeps what the program sent: method, path and body of each request."""

    def __init__(self, gateway: Gateway) -> None:
        super().__init__(gateway._target.geturl())
        self.bodies: list[tuple[str, bytes]] = []
        gateway._pass_on = self._record  # type: ignore[method-assign]  # it sees what passes

    async def _record(self, head: bytes, body: bytes) -> bytes:
        self.bodies.append((head.split(b" HTTP")[0].decode(), body))
        return await self._pass_on(head, body)


@pytest.fixture
def film(tmp_path: Path) -> str:
    """The desk, then a passport that is held up and stays."""
    folder = tmp_path / "film"
    folder.mkdir()
    Image.new("RGB", (1920, 1080), DESK).save(folder / "desk.png")
    page = draw(PEOPLE["maya"], "passport", "page", desk=False, scale=10)
    frame = Image.new("RGB", (1920, 1080), DESK)
    frame.paste(page, ((1920 - page.width) // 2, (1080 - page.height) // 2))
    frame.save(folder / "held.png")
    script = folder / "film.jsonl"
    script.write_text('{"picture": "desk.png", "seconds": 1.5}\n{"picture": "held.png"}\n')
    return f"script:{script}"


async def test_only_the_photo_that_was_used_leaves_the_computer(
    open_journey: OpenJourney, sandbox: Sandbox, film: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, film)
    async with gateway_to(sandbox.url) as gateway:
        recorder = Recorder(gateway)
        journey = await open_journey(url=gateway.url)
        await journey.to_method()
        await journey.choose_documents()
        journey.click("documents.passport")
        await journey.idle()
        written = _Writes(tmp_path / "film")
        before = len(recorder.bodies)
        journey.click("documents.by_camera")
        journey.press_primary()
        await journey.on("camera")
        await journey.on("photo_check", seconds=60)
        written.stop()
        candidate = journey.window._candidate
        assert candidate is not None
        assert candidate.reading.verified, candidate.reading.findings
        assert all(len(body) < 2_000 for _, body in recorder.bodies[before:]), "nothing is sent before yes is said"
        assert written.outside(tmp_path / "data") == []
        assert not [path for path in _files(tmp_path / "data") if _has_pixels(path)]
        photo = candidate.photo.data
        journey.press_primary()
        await journey.until(lambda: journey.page not in ("photo_check", "sending"), "the end of sending", seconds=60)
        large = [(line, body) for line, body in recorder.bodies if len(body) >= 2_000 or body[:3] == photo[:3]]
        assert [body for _, body in large] == [photo], [(line, len(body)) for line, body in large]
        assert re.match(r"(PUT|POST) /v1/\S+page", large[0][0]), large[0][0]
        assert not [path for path in _files(tmp_path / "data") if _has_pixels(path)]


class _Writes:
    """Files that Python opens for writing, and new files in the folder for temporary ones, until `stop`."""

    def __init__(self, film: Path) -> None:
        self._film = film
        self._open = True
        self._paths: list[str] = []
        sys.addaudithook(self._hear)

    def stop(self) -> None:
        self._open = False

    def outside(self, folder: Path) -> list[str]:
        known = (str(folder), os.devnull, "/proc", "/dev")
        return [path for path in self._paths if not path.startswith(known) and "__pycache__" not in path]

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._open or event != "open":
            return
        path, mode, flags = arguments
        writes = (isinstance(mode, str) and set(mode) & set("wax+")) or (
            mode is None and flags & (os.O_WRONLY | os.O_RDWR)
        )
        if writes and isinstance(path, str | bytes | os.PathLike):
            self._paths.append(os.fsdecode(path))


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def _has_pixels(path: Path) -> bool:
    return any(mark in path.read_bytes()[:64] for mark in PIXELS)
