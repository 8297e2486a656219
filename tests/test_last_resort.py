"""A program that cannot start says so in one sentence, without a traceback and without a value."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kyc_desktop import relaunch
from kyc_desktop.fault import fault_of
from kyc_desktop.last_resort import _sentence, tell
from kyc_desktop.ui.plain_box import PlainBox


def start(before: str, tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    program = f"""
import sys
{before}
from kyc_desktop.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
    without = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        (sys.executable, "-c", program, "--data-dir", str(tmp_path), "--no-inbox"),
        env=without | {"QT_QPA_PLATFORM": "offscreen"} | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("sys.modules['PySide6'] = None", "PySide6"),
        ("sys.modules['kyc_desktop.running'] = None", "kyc_desktop.running"),
        ("from kyc_desktop import resource; resource.path = lambda *_: 1 / 0", "ZeroDivisionError at <string>:3"),
        (
            "from kyc_desktop import app; app.first_config = lambda *_, **__: open('/maya.ortiz@example.com')",
            "FileNotFoundError at <string>:3 <lambda>",
        ),
    ],
    ids=["no-toolkit", "no-other-half", "no-resources", "no-file"],
)
def test_it_is_one_sentence(tmp_path: Path, before: str, said: str) -> None:
    done = start(before, tmp_path)
    assert done.returncode == 1
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert done.stderr.startswith("kyc-desktop: ")
    assert "maya" not in done.stderr


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="there is always a display")
def test_without_a_display_it_is_one_sentence(tmp_path: Path) -> None:
    done = start("", tmp_path, QT_QPA_PLATFORM="xcb")
    assert done.returncode == 1
    assert "no window can be opened here" in done.stderr
    assert "Traceback" not in done.stderr


def test_of_a_missing_library_its_name_is_said() -> None:
    error = ImportError("libEGL.so.1: cannot open shared object file: /home/maya/lib", name="PySide6.QtGui")
    said = _sentence(error, fault_of(error))
    assert "libEGL.so.1" in said
    assert "maya" not in said


def test_the_plain_box_has_the_report_and_a_way_to_start_again(qtbot: QtBot) -> None:
    box = PlainBox("It can't start.", "Fault: ValueError\n")
    qtbot.addWidget(box)
    box.show()
    buttons = {button.objectName(): button for button in box.findChildren(QPushButton)}
    buttons["plain.copy"].click()
    assert QGuiApplication.clipboard().text() == "Fault: ValueError\n"
    with qtbot.waitSignal(box.again):
        buttons["plain.again"].click()
    assert not box.isVisible()


def test_where_nothing_can_be_seen_no_window_is_opened(capsys: pytest.CaptureFixture[str]) -> None:
    assert tell(KeyError("maya")) == 1
    said = capsys.readouterr().err
    assert "KeyError" in said
    assert "maya" not in said


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="another process there")
def test_it_starts_again_as_it_was_started(tmp_path: Path) -> None:
    program = "import os, sys; from kyc_desktop import relaunch; print(os.getpid(), sys.argv[1:])\n"
    program += "if 'AGAIN' not in os.environ: os.environ['AGAIN'] = '1'; relaunch.start()"
    done = subprocess.run(
        (sys.executable, "-c", program, "--locale", "de"), capture_output=True, text=True, timeout=30, check=True
    )
    first, second = done.stdout.splitlines()
    assert first == second
    assert first.endswith("['--locale', 'de']")


def test_a_bundle_starts_itself_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["kyc-desktop", "--locale", "de"])
    assert relaunch.command_line() == (sys.executable, "--locale", "de")
