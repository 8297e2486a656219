"""What was typed survives the program, encrypted; nothing about it can make the program fail."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kyc_desktop.api import sealed
from kyc_desktop.api.drafts import Draft, Drafts, KeptPhoto
from kyc_desktop.api.keystore import KeyStoreError
from kyc_desktop.api.sealed import DiskFullError, SealedFiles

MAYA = Draft(typed={"account.email": "maya.ortiz@example.com", "edit.line1": "1420 Elm Street"}, detour="edit")
FRONT = KeptPhoto(side="front", data=b"\xff\xd8 front " * 999, thumbnail=b"\x89PNG\n\0", facts={"width": "3200"})
BACK = KeptPhoto(side="back", data=b"\xff\xd8 back")


class MemorySecret:
    def __init__(self, secrets: dict[str, str], name: str) -> None:
        self._secrets, self._name = secrets, name

    async def load(self) -> str | None:
        return self._secrets.get(self._name)

    async def save(self, secret: str) -> None:
        self._secrets[self._name] = secret

    async def delete(self) -> None:
        self._secrets.pop(self._name, None)


class Keys:
    """A key store that lives as long as the test."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def secret(self, name: str) -> MemorySecret:
        return MemorySecret(self.secrets, name)


class NoKeys:
    """A computer without a key store."""

    def secret(self, name: str) -> NoKeys:
        return self

    async def load(self) -> str | None:
        raise KeyStoreError

    async def save(self, secret: str) -> None:
        raise KeyStoreError

    async def delete(self) -> None:
        raise KeyStoreError


async def opened(folder: Path, keys: Keys | NoKeys | None, application: str = "app_1") -> Drafts:
    drafts = Drafts(folder, keys)
    await drafts.open(application)
    return drafts


async def test_a_draft_comes_back(tmp_path: Path) -> None:
    keys, folder = Keys(), tmp_path / "not there yet" / "drafts"
    drafts = await opened(folder, keys)
    assert drafts.kept
    assert drafts.draft == Draft()
    await drafts.save(MAYA)
    await drafts.keep_photo(FRONT)
    await drafts.keep_photo(BACK)
    again = await opened(folder, keys)
    assert again.draft == MAYA
    assert again.photos == {"front": FRONT, "back": BACK}
    await again.drop_photos(["front"])
    assert (await opened(folder, keys)).photos == {"back": BACK}
    await again.drop_photos()
    assert (await opened(folder, keys)).photos == {}
    assert len(list(folder.iterdir())) == 1


async def test_nothing_is_readable_on_disk_or_by_others(tmp_path: Path) -> None:
    drafts = await opened(tmp_path / "drafts", Keys())
    await drafts.save(MAYA)
    await drafts.keep_photo(FRONT)
    for path in (tmp_path / "drafts").iterdir():
        content = path.read_bytes()
        for word in ("maya", "Elm", "front", "app_1"):
            assert word.encode() not in content
            assert word not in path.name
        assert path.stat().st_mode & 0o077 == 0
    assert (tmp_path / "drafts").stat().st_mode & 0o077 == 0


async def test_passwords_and_codes_are_never_taken(tmp_path: Path) -> None:
    keys = Keys()
    drafts = await opened(tmp_path, keys)
    await drafts.save(
        Draft(
            typed={"account.password": "correct horse", "email.code": "482915", "edit.postal_code": "97477", "a": "b"}
        )
    )
    assert drafts.draft.typed == {"edit.postal_code": "97477", "a": "b"}
    assert (await opened(tmp_path, keys)).draft.typed == {"edit.postal_code": "97477", "a": "b"}


async def test_each_application_has_its_own(tmp_path: Path) -> None:
    keys = Keys()
    drafts = Drafts(tmp_path, keys)
    await drafts.open()
    await drafts.save(MAYA)
    assert await drafts.open("app_2") == Draft()
    assert await drafts.open() == MAYA
    assert len(keys.secrets) == 2


async def test_wiping_leaves_nothing(tmp_path: Path) -> None:
    keys = Keys()
    other = await opened(tmp_path, keys, "app_2")
    await other.save(MAYA)
    drafts = await opened(tmp_path, keys)
    await drafts.save(MAYA)
    await drafts.keep_photo(FRONT)
    await drafts.wipe()
    assert drafts.draft == Draft()
    assert not drafts.photos
    assert not drafts.kept
    assert len(keys.secrets) == 1
    assert len(list(tmp_path.iterdir())) == 1
    assert (await opened(tmp_path, keys, "app_2")).draft == MAYA


@pytest.mark.parametrize("keys", [None, NoKeys()], ids=["none", "refused"])
async def test_without_a_key_store_it_stays_in_memory(tmp_path: Path, keys: NoKeys | None) -> None:
    folder = tmp_path / "drafts"
    drafts = await opened(folder, keys)
    await drafts.save(MAYA)
    await drafts.keep_photo(FRONT)
    assert not drafts.kept
    assert drafts.draft == MAYA
    assert drafts.photos == {"front": FRONT}
    assert not folder.exists()
    await drafts.wipe()
    assert drafts.draft == Draft()


def damages(whole: bytes) -> list[bytes]:
    flipped = bytearray(whole)
    flipped[len(whole) // 2] ^= 1
    return [
        b"",
        whole[:3],
        whole[:20],
        whole[:-1],
        whole + b"x",
        bytes(flipped),
        b"\0" * len(whole),
        b"KYCD\x02" + whole[5:],
    ]


async def test_a_damaged_draft_is_dropped(tmp_path: Path) -> None:
    keys = Keys()
    drafts = await opened(tmp_path, keys)
    await drafts.save(MAYA)
    (path,) = tmp_path.iterdir()
    whole = path.read_bytes()
    for damage in damages(whole):
        path.write_bytes(damage)
        assert (await opened(tmp_path, keys)).draft == Draft()
        assert not path.exists()
    path.write_bytes(whole)
    assert (await opened(tmp_path, keys)).draft == MAYA


async def test_a_lost_photo_leaves_the_others(tmp_path: Path) -> None:
    keys = Keys()
    drafts = await opened(tmp_path, keys)
    await drafts.keep_photo(BACK)
    before = set(tmp_path.iterdir())
    await drafts.keep_photo(FRONT)
    (front,) = set(tmp_path.iterdir()) - before
    front.write_bytes(front.read_bytes()[:-5])
    assert (await opened(tmp_path, keys)).photos == {"back": BACK}


async def test_files_cannot_change_places(tmp_path: Path) -> None:
    keys = Keys()
    key = bytes(32)
    keys.secrets["x"] = key.hex()
    one, two = SealedFiles(tmp_path, "one", key), SealedFiles(tmp_path, "two", key)
    one.write("draft", b"of one")
    two.write("draft", b"of two")
    paths = sorted(tmp_path.iterdir())
    contents = [path.read_bytes() for path in paths]
    paths[0].write_bytes(contents[1])
    paths[1].write_bytes(contents[0])
    assert one.read("draft") is None
    assert two.read("draft") is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b'{"version": 2, "typed": {}}',
        b'{"version": 1, "typed": []}',
        b'{"version": 1, "typed": {"a": 1}, "detour": 5}',
        b"\xff\xfe",
    ],
)
async def test_what_another_version_wrote_is_no_draft(tmp_path: Path, content: bytes) -> None:
    keys = Keys()
    await opened(tmp_path, keys)
    (key,) = keys.secrets.values()
    files = SealedFiles(tmp_path, "app_1", bytes.fromhex(key))
    files.write("draft", content)
    files.write("photos", content)
    files.write("photo front", content)
    drafts = await opened(tmp_path, keys)
    assert drafts.draft.typed == {}
    assert not drafts.photos
    files.write("photos", b'{"version": 1, "sides": ["front", 5, null]}')
    assert not (await opened(tmp_path, keys)).photos


async def test_a_key_that_is_none_is_made_anew(tmp_path: Path) -> None:
    keys = Keys()
    await (await opened(tmp_path, keys)).save(MAYA)
    for broken in ("", "zz", "00" * 31):
        keys.secrets = dict.fromkeys(keys.secrets, broken)
        drafts = await opened(tmp_path, keys)
        assert drafts.kept
        assert drafts.draft == Draft()


async def test_of_many_savings_the_newest_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys, written = Keys(), []
    drafts = await opened(tmp_path, keys)
    real = SealedFiles.write

    def count(self: SealedFiles, name: str, content: bytes) -> None:
        written.append(json.loads(content)["typed"]["n"])
        real(self, name, content)

    monkeypatch.setattr(SealedFiles, "write", count)
    await asyncio.gather(*(drafts.save(Draft(typed={"n": str(n)})) for n in range(50)))
    assert written[-1] == "49"
    assert len(written) <= 3
    assert (await opened(tmp_path, keys)).draft.typed == {"n": "49"}


async def test_a_full_disk_is_said_and_loses_nothing(tmp_path: Path) -> None:
    keys = Keys()
    drafts = await opened(tmp_path, keys)
    await drafts.save(MAYA)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(DiskFullError) as full:
            await drafts.keep_photo(KeptPhoto(side="front", data=b"x" * 100_000))
        assert full.value.code == "disk_full"
        with pytest.raises(DiskFullError):
            await drafts.save(Draft(typed={"account.email": "m" * 10_000}))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert drafts.photos["front"].data == b"x" * 100_000
    assert len(drafts.draft.typed["account.email"]) == 10_000
    # On disk there is still the last whole draft, and nothing half written.
    assert len(list(tmp_path.iterdir())) == 1
    assert (await opened(tmp_path, keys)).draft == MAYA


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
async def test_no_room_while_flushing(tmp_path: Path, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    drafts = await opened(tmp_path, Keys())

    def full(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(sealed.os, "fsync", full)
    with pytest.raises(DiskFullError):
        await drafts.save(MAYA)
    assert not list(tmp_path.iterdir())


async def test_a_folder_that_cannot_be_written_to(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    blocked = tmp_path / "a file"
    blocked.touch()
    drafts = await opened(blocked / "drafts", Keys())
    await drafts.save(MAYA)
    assert drafts.draft == MAYA
    assert "cannot be written: ENOTDIR" in caplog.text
    assert "maya" not in caplog.text


async def test_a_scanner_that_holds_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = Keys()
    drafts = await opened(tmp_path, keys)
    real, refused = os.replace, []

    def held(source: Path, target: Path) -> None:
        if not refused:
            refused.append(source)
            raise PermissionError(13, "held")
        real(source, target)

    monkeypatch.setattr(sealed.os, "replace", held)
    await drafts.save(MAYA)
    assert refused
    assert (await opened(tmp_path, keys)).draft == MAYA


async def test_old_drafts_are_removed(tmp_path: Path) -> None:
    keys = Keys()
    await (await opened(tmp_path, keys, "app_old")).save(MAYA)
    (path,) = tmp_path.iterdir()
    long_ago = time.time() - 31 * 86_400
    os.utime(path, (long_ago, long_ago))
    (tmp_path / "something else.txt").touch()
    os.utime(tmp_path / "something else.txt", (long_ago, long_ago))
    await opened(tmp_path, keys)
    assert [path.name for path in tmp_path.iterdir()] == ["something else.txt"]


KILLED = """
import asyncio, os, sys
from pathlib import Path
from kyc_desktop.api.sealed import SealedFiles
files = SealedFiles(Path(sys.argv[1]), "app_1", bytes(32))
n = 0
while True:
    n += 1
    files.write("draft", f"{n} ".encode() * 20_000)
    print(n, flush=True)
"""


def test_killed_while_writing_the_file_is_whole(tmp_path: Path) -> None:
    files = SealedFiles(tmp_path, "app_1", bytes(32))
    for _ in range(3):
        program = subprocess.Popen([sys.executable, "-c", KILLED, str(tmp_path)], stdout=subprocess.PIPE, text=True)
        assert program.stdout is not None
        last = 0
        for line in program.stdout:
            last = int(line)
            if last >= 30:
                break
        program.kill()
        rest = program.stdout.read().split()
        program.wait()
        program.stdout.close()
        content = files.read("draft")
        assert content is not None
        number = int(content.split()[0])
        assert content == f"{number} ".encode() * 20_000
        assert number >= max([last, *map(int, rest)])
    files.remove_all()
    assert not list(tmp_path.iterdir())
