"""What is known of a person is nowhere in clear: not on the disk of either side, not in a log, not in a report."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kyc_desktop.capture.specimen import PEOPLE, draw
from kyc_desktop.testing import MAYA, REVIEWED, Inbox, Journey, Sandbox
from tests import sandboxes
from tests.databases import of_this_run

from .test_crash import Computer

pytestmark = pytest.mark.slow

CAMERA = "Ortiz Family Camera 77"
PERSON = {
    "full name": ["Maya Elena Ortiz", "Maya Ortiz"],
    "last name": ["Ortiz"],
    "street": ["1204 Juniper Bend", "Juniper"],
    "e-mail": [MAYA.email, REVIEWED.email, "maya.ortiz"],
    "phone": ["+12025550100", "12025550100", "2025550100", "(202) 555-0100", "202-555-0100", "555-0100", "555 0100"],
    "birth date": ["1991-03-14", "1991-3-14", "March 14, 1991", "14 March 1991", "03/14/1991", "3/14/1991", "19910314"],
    "number": ["900456781", "900-45-6781", "900 45 6781", "6781"],
    "password": [MAYA.password],
    "camera": [CAMERA],
}


class Secrets:
    """What must not be found, as bytes in every encoding in which it might be written."""

    def __init__(self) -> None:
        self.shapes: dict[str, list[bytes]] = {}
        for what, texts in PERSON.items():
            for text in texts:
                self.add(what, text)

    def add(self, what: str, text: str) -> None:
        for shape in dict.fromkeys((text, text.upper(), text.lower())):
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                self.shapes.setdefault(what, []).append(shape.encode(encoding))

    def add_bytes(self, what: str, data: bytes) -> None:
        self.shapes.setdefault(what, []).append(data)

    def inside(self, content: bytes) -> set[str]:
        """The kinds that are in there. Digits count only where they are not a part of more digits."""
        return {what for what, shapes in self.shapes.items() if any(_holds(content, shape) for shape in shapes)}

    def in_files(self, folders: Iterable[Path]) -> dict[str, set[str]]:
        """By file, for every file below these folders: databases, their journals, logs, drafts, locks."""
        found = {}
        for path in _files(folders):
            kinds = self.inside(path.read_bytes()) | self.inside(path.name.encode())
            if kinds:
                found[str(path)] = kinds
        return found


def _holds(content: bytes, shape: bytes) -> bool:
    if not shape.isdigit() or len(shape) > 8:
        return shape in content
    return re.search(rb"(?<![0-9A-Za-z.+/_-])" + re.escape(shape) + rb"(?![0-9A-Za-z+/_-])", content) is not None


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        assert folder.is_dir(), folder
        yield from (path for path in folder.rglob("*") if path.is_file())


def _check(secrets: Secrets, folders: list[Path], *texts: str) -> None:
    """Nothing is found; and the same search finds each kind where it is planted."""
    of_this_run.bring_files(folders[-1])
    looked_at = list(_files(folders))
    assert any(path.suffix == ".sqlite3" or path.parent.name == "base" for path in looked_at)
    assert any(path.name.endswith(".log") and path.stat().st_size for path in looked_at)
    assert secrets.in_files(folders) == {}
    for text in texts:
        assert text
        assert secrets.inside(text.encode()) == set(), text
    planted = folders[0] / "planted.sqlite3-wal"
    for what, shapes in secrets.shapes.items():
        for shape in shapes:
            planted.write_bytes(b"\0\x01 " + shape + b" \xff")
            assert what in secrets.in_files([folders[0]])[str(planted)]
    planted.unlink()


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Sandbox]:
    """A server whose folder holds this one journey."""
    server = sandboxes.start(tmp_path / "server")
    yield server
    server.stop()


async def test_a_journey_by_phone_leaves_nothing_behind(tmp_path: Path, own_server: Sandbox) -> None:
    secrets = Secrets()
    computer = Computer(tmp_path, url=own_server.url, token=own_server.token)
    await computer.start()
    for act in ("type account", "send account", "confirm email", "choose phone", "type Maya's phone", "send phone"):
        await computer.act(act)
    await computer.act("tap link")
    await computer.act("type edit")
    sandbox = own_server.calls()
    for message in (await sandbox.messages()).messages:
        if message.code:
            secrets.add("code", message.code)
        if message.link:
            secrets.add("link token", message.link.rpartition("/")[2])
    await sandbox.aclose()
    # With a draft on the disk, the database open and its journal full.
    _check(secrets, [tmp_path / "data", tmp_path / "server"])
    seen = await computer.act("confirm")
    assert seen["page"] == "approved"
    computer.kill()
    assert computer.errors() == ""
    _check(secrets, [tmp_path / "data", tmp_path / "server"])


async def test_the_report_and_the_copied_details_name_nobody(tmp_path: Path, own_server: Sandbox) -> None:
    secrets = Secrets()
    inbox = Inbox(own_server.calls())
    journey = Journey(tmp_path / "data", server=own_server.url, inbox=inbox)
    try:
        await journey.start()
        await journey.to_review("04")
        journey.press_primary()
        await journey.on("failed")
        journey.click("failed.copy")
        copied = QGuiApplication.clipboard().text()
        assert journey.application.reference in copied
        assert "identity_not_confirmed" in copied
        journey.window.asked.emit("copy-report")
        of_the_program = QGuiApplication.clipboard().text()
        assert journey.application.reference in of_the_program
        report = tmp_path / "report.txt"
        await journey.program._errands._save(report, copied)  # where the file dialog ends
        _check(secrets, [tmp_path / "data", tmp_path / "server"], copied, of_the_program, report.read_text())
    finally:
        await journey.close()
        await inbox.sandbox.aclose()


async def test_a_journey_by_document_leaves_nothing_behind(tmp_path: Path, own_server: Sandbox) -> None:
    secrets = Secrets()
    for side in ("front", "back"):
        photo = draw(PEOPLE["maya"], "drivers_license", side)
        exif = Image.Exif()
        exif[0x010F] = CAMERA
        photo.save(tmp_path / f"{side}.jpg", exif=exif)
        data = (tmp_path / f"{side}.jpg").read_bytes()
        assert CAMERA.encode() in data
        secrets.add_bytes("photo", data[len(data) // 2 : len(data) // 2 + 64])
    secrets.add_bytes("photo", b"\xff\xd8\xff\xe0\x00\x10JFIF")
    secrets.add_bytes("thumbnail", b"\x89PNG\r\n\x1a\n")
    computer = Computer(tmp_path, url=own_server.url, token=own_server.token, email=REVIEWED.email)
    await computer.start()
    for act in ("type account", "send account", "confirm email", "choose documents", "choose licence", "choose photos"):
        await computer.act(act)
    await computer.act("send")
    await computer.act("wait for review")
    await computer.act("type details")
    _check(secrets, [tmp_path / "data", tmp_path / "server"])
    seen = await computer.act("confirm")
    assert seen["page"] == "in_review"
    computer.kill()
    own_server.stop()
    assert computer.errors() == ""
    _check(secrets, [tmp_path / "data", tmp_path / "server"])
