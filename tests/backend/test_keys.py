"""Master keys: the file is read strictly, kept private, and read again when it changes; the embedded key."""

from __future__ import annotations

import base64
import os
from pathlib import Path

import pytest

from kyc_desktop.backend.crypto import new_key
from kyc_desktop.backend.keys import ENVIRONMENT, KeyFileError, embedded_keys, read_key_file


def line(name: str) -> str:
    return f"{name}:{base64.b64encode(new_key()).decode()}"


def write(path: Path, *lines: str, mode: int = 0o600) -> Path:
    path.write_text("\n".join(lines) + "\n")
    path.chmod(mode)
    return path


def test_keys_come_from_the_launcher_or_a_file(tmp_path: Path) -> None:
    given = embedded_keys(tmp_path, {ENVIRONMENT: base64.b64encode(b"k" * 32).decode()})
    assert not (tmp_path / "master.key").exists()
    made = embedded_keys(tmp_path, {})
    again = embedded_keys(tmp_path, {})
    key_id, wrapped = made.wrap(b"d" * 32)
    assert again.unwrap(key_id, wrapped) == b"d" * 32
    assert given.index("email", "a") != made.index("email", "a")


def test_the_first_encrypts_and_the_last_makes_the_indexes_where_no_line_says_so(tmp_path: Path) -> None:
    old, index = line("k1"), line("index")
    keys = read_key_file(write(tmp_path / "keys", "# newest first", line("k2"), "", old))
    assert keys.wrap(b"x" * 32)[0] == "k2"
    alone = read_key_file(write(tmp_path / "keys", old))
    assert keys.index("email", "a") == alone.index("email", "a"), "a new key keeps the indexes"
    first = read_key_file(write(tmp_path / "keys", index, old))
    assert first.current == "k1", "the line of the indexes encrypts nothing, wherever it stands"
    assert first.index("email", "a") != alone.index("email", "a")
    third = read_key_file(write(tmp_path / "keys", line("k3"), index))
    assert third.index("email", "a") == first.index("email", "a")


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([], "no key"),
        ([line("index")], "no key"),
        (["k1"], "line 1: expected id:base64"),
        (["# k", f"k1:{'Q' * 20}"], "line 2: a key has 32 bytes, this one 15"),
        (["k1:!!!"], "line 1: not base64"),
        (["k1:é"], "line 1: not base64"),
        ([line("k1"), line("k1")], "line 2: this id was used above"),
    ],
)
def test_key_files_are_read_strictly(tmp_path: Path, lines: list[str], words: str) -> None:
    with pytest.raises(KeyFileError, match=words) as error:
        read_key_file(write(tmp_path / "keys", *lines))
    for one in lines:
        assert one.partition(":")[2] == "" or one.partition(":")[2] not in str(error.value)


@pytest.mark.skipif(os.name != "posix", reason="owners and modes of POSIX")
def test_a_key_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "keys", line("k1"), mode=0o640)
    with pytest.raises(KeyFileError) as error:
        read_key_file(path)
    assert str(error.value) == f"{path}: others can read it (mode 0640). Run: chmod 600 {path}"
    path.chmod(0o400)
    read_key_file(path)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a file away")
def test_a_key_file_of_somebody_else_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "keys", line("k1"))
    os.chown(path, 4321, -1)
    with pytest.raises(KeyFileError) as error:
        read_key_file(path)
    assert str(error.value) == f"{path}: belongs to user 4321, but the server runs as 0. Run: chown 0 {path}"


def test_a_changed_file_is_read_again_at_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    one, two, index = line("k1"), line("k2"), line("index")
    path = write(tmp_path / "keys", one, index)
    keys = read_key_file(path)
    key_id, wrapped = keys.wrap(b"d" * 32)
    write(path, two, one, index)
    assert keys.current == "k2"
    assert keys.unwrap(key_id, wrapped) == b"d" * 32
    write(path, two, index)
    with pytest.raises(KeyError):
        keys.unwrap(key_id, wrapped)
    assert "ERROR" not in caplog.text


def test_a_file_that_cannot_be_used_later_changes_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    one = line("k1")
    path = write(tmp_path / "keys", one)
    keys = read_key_file(path)
    before = keys.index("email", "a")
    for broken in ([], [line("k2")], [line("k2"), line("index")]):  # the last key made the indexes
        write(path, *broken)
        assert (keys.current, keys.index("email", "a")) == ("k1", before)
    path.unlink()
    assert keys.current == "k1"
    assert caplog.text.count("the keys stay as they were") == 4
    write(path, line("k2"), one)
    assert keys.current == "k2"
