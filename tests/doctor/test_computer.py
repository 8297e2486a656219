"""Folders, disks, key stores and files that are not as they should be."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from kyc_desktop import resource
from kyc_desktop.doctor import computer, words
from kyc_desktop.doctor.command import main
from kyc_desktop.doctor.examine import ORDER, run_all
from kyc_desktop.doctor.finding import Finding
from kyc_desktop.testing.keyring import VARIABLE, FileKeyring

POSIX = pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")


def test_a_folder_of_ones_own(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    assert computer.folder(tmp_path).code == "folder_good"
    assert computer.folder(tmp_path / "not" / "there" / "yet").code == "folder_good"


@POSIX
def test_a_folder_that_others_can_read(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    found = computer.folder(tmp_path)
    assert (found.code, found.light) == ("folder_open", "notice")


@pytest.mark.skipif(sys.platform != "linux", reason="/proc takes no files, whoever asks")
def test_a_folder_in_which_nothing_can_be_kept() -> None:
    assert computer.folder(Path("/proc/kyc")).code == "folder_read_only"


def test_a_disk_says_how_much_is_free(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert int(computer.disk(tmp_path).values["megabytes"]) > 0
    monkeypatch.setattr(computer, "LEAST_DISK", 10**18)
    assert (computer.disk(tmp_path).code, computer.disk(tmp_path).light) == ("disk_full", "notice")


def test_a_key_store_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "keys.json"))
    before = keyring.get_keyring()
    try:
        keyring.set_keyring(FileKeyring())
        assert computer.key_store().code == "key_store_good"
        keyring.set_keyring(NoKeyring())
        assert (computer.key_store().code, computer.key_store().light) == ("key_store_missing", "notice")
    finally:
        keyring.set_keyring(before)


def test_an_installation_that_lacks_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (computer.files().code, computer.fonts().code) == ("files_good", "fonts_good")
    monkeypatch.setattr(resource, "root", lambda: tmp_path)
    assert (computer.files().light, computer.fonts().light) == ("bad", "notice")


def test_what_hangs_and_what_fails_is_said_and_keeps_nobody_waiting() -> None:
    gate = threading.Event()

    def hangs() -> list[Finding]:
        gate.wait(20)
        return []

    def breaks() -> list[Finding]:
        raise RuntimeError("Maya Ortiz")

    found = run_all({"disk": hangs, "fonts": breaks, "program": lambda: [computer.files()]}, limit=0.1)
    gate.set()
    assert {(one.place, one.code) for one in found} == {
        ("disk", "check_hangs"),
        ("fonts", "check_failed"),
        ("program", "files_good"),
    }
    assert "Maya" not in words.text(found, version="1.0")


def test_every_finding_has_its_sentence_and_place() -> None:
    source = "".join(
        file.read_text(encoding="utf-8")
        for folder in (Path(computer.__file__).parent, Path(computer.__file__).parents[1] / "api")
        for file in folder.glob("*.py")
        if file.name != "words.py"
    )
    for code in words._SAID:
        assert f'"{code}"' in source, f"nothing finds {code}"
    for place in ORDER:
        assert words.label(place)


def test_support_gets_codes_and_no_path_of_a_home(tmp_path: Path) -> None:
    text = words.text([computer.folder(tmp_path), computer.disk(tmp_path)], version="1.0")
    assert "disk_good" in text
    assert str(tmp_path) not in text


def test_the_command_says_what_would_stop_the_journey(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    assert "--server" in capsys.readouterr().out
    assert main(["--server", "ftp://x"]) == 2
    assert "kyc-desktop doctor: " in capsys.readouterr().err
