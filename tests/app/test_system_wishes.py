"""What is said to Windows and macOS: their libraries are recorders here, Qt's own settings are real."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kyc_desktop import system_wishes
from kyc_desktop.backend.serve import ConfigurationError, Options, check

Call = tuple[str, object]


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> list[Call]:
    said: list[Call] = []
    monkeypatch.setattr(sys, "platform", "win32")
    libraries = SimpleNamespace(
        shell32=SimpleNamespace(
            SetCurrentProcessExplicitAppUserModelID=lambda name: said.append(("id", name)),
        ),
        user32=SimpleNamespace(AllowSetForegroundWindow=lambda process: said.append(("front", process))),
    )
    monkeypatch.setattr(ctypes, "windll", libraries, raising=False)
    return said


@pytest.fixture
def macos(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    hints = QGuiApplication.styleHints()
    before = hints.tabFocusBehavior()
    hints.setTabFocusBehavior(Qt.TabFocusBehavior.TabFocusTextControls)
    monkeypatch.setattr(sys, "platform", "darwin")
    yield
    hints.setTabFocusBehavior(before)


def test_windows_tells_pythons_program_from_this_one(windows: list[Call], monkeypatch: pytest.MonkeyPatch) -> None:
    system_wishes.own_taskbar_button()
    assert windows == [("id", system_wishes.APP_ID)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    system_wishes.own_taskbar_button()
    assert len(windows) == 1, "a bundle has a program file of its own"


def test_a_second_start_lets_the_first_window_come_forward(windows: list[Call]) -> None:
    system_wishes.let_others_come_forward()
    assert windows == [("front", -1)]


def test_tab_reaches_buttons_on_macos(macos: None) -> None:
    system_wishes.tab_to_everything()
    assert QGuiApplication.styleHints().tabFocusBehavior() == Qt.TabFocusBehavior.TabFocusAllControls


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere something is said")
def test_nothing_is_said_on_linux(qapp: QApplication) -> None:
    scheme = QGuiApplication.styleHints().colorScheme()
    for wish in (
        system_wishes.own_taskbar_button,
        system_wishes.let_others_come_forward,
        system_wishes.tab_to_everything,
    ):
        wish()
    system_wishes.colour_title_bar("dark")
    assert QGuiApplication.styleHints().colorScheme() == scheme


def test_unix_sockets_are_refused_where_python_has_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    options = Options(sandbox=True, uds=tmp_path / "socket")
    check(options)
    monkeypatch.delattr("socket.AF_UNIX")
    with pytest.raises(ConfigurationError, match="--uds"):
        check(options)
