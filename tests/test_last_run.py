"""A run that did not end well is noticed by the next one, and only then."""

from __future__ import annotations

import faulthandler
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kyc_desktop.last_run import Crash, LastRun
from kyc_desktop.report import program_report


@pytest.fixture(autouse=True)
def _fault_handler() -> Iterator[None]:
    yield
    assert sys.__stderr__ is not None
    faulthandler.enable(file=sys.__stderr__)


def dies(folder: Path, how: str) -> int:
    program = f"""
import os, signal, sys
from pathlib import Path
from kyc_desktop.last_run import LastRun
def of_somebody():
    secret = "maya.ortiz@example.com"
    {how}
run = LastRun(Path({str(folder)!r}))
assert run.begin() is None
of_somebody()
"""
    return subprocess.run((sys.executable, "-c", program), capture_output=True, timeout=30, check=False).returncode


@pytest.mark.skipif(sys.platform == "win32", reason="other words there")
@pytest.mark.parametrize(
    ("how", "reason"),
    [
        ("os.abort()", "Aborted"),
        ("os.kill(os.getpid(), signal.SIGSEGV)", "Segmentation fault"),
        ("os.kill(os.getpid(), signal.SIGKILL)", ""),
    ],
)
def test_a_crash_is_told_with_its_places_and_without_values(tmp_path: Path, how: str, reason: str) -> None:
    assert dies(tmp_path, how) < 0
    for file in tmp_path.iterdir():
        assert b"maya" not in file.read_bytes()
        assert file.stat().st_mode & 0o077 == 0
    crash = LastRun(tmp_path).begin()
    assert crash is not None
    assert crash.reason == reason
    assert ("<string>:7 of_somebody" in crash.way) == bool(reason)
    assert LastRun(tmp_path).begin() is not None, "this run has not ended, either"
    text = program_report(made_at="2026-03-14T19:00:00Z", versions={}, crash=crash)
    assert f"Ended unexpectedly: {reason or 'stopped from outside'}" in text
    assert str(tmp_path) not in text


def test_an_end_that_was_wanted_is_no_crash(tmp_path: Path) -> None:
    run = LastRun(tmp_path)
    assert run.begin() is None
    run.end()
    run.end()
    assert LastRun(tmp_path).begin() is None


def test_a_computer_that_was_started_anew_is_no_crash(tmp_path: Path) -> None:
    LastRun(tmp_path).begin()
    marker = tmp_path / "running.json"
    marker.write_text(json.dumps(json.loads(marker.read_text()) | {"boot": "another"}))
    assert LastRun(tmp_path).begin() is None


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b'{"boot": 5}', b"null"])
def test_a_damaged_marker_says_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "running.json").write_bytes(content)
    (tmp_path / "crash.txt").write_bytes(b"")
    assert LastRun(tmp_path).begin() is None


def test_what_stands_in_the_files_reaches_a_report_only_in_its_shape(tmp_path: Path) -> None:
    LastRun(tmp_path).begin()
    marker = tmp_path / "running.json"
    marker.write_text(json.dumps(json.loads(marker.read_text()) | {"version": "Maya Ortiz", "started": "Maya"}))
    (tmp_path / "crash.txt").write_text('Fatal Python error: 12\nMaya\n  File "/home/maya/x.py", line 3 in f\n')
    assert LastRun(tmp_path).begin() == Crash(started="", version="", reason="", way="x.py:3 f")


def test_a_folder_that_cannot_be_written_to_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    run = LastRun(tmp_path / "file")
    assert run.begin() is None
    run.end()
