"""The name of the first camera is known before the camera is opened."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kyc_desktop.api.state import SessionState
from kyc_desktop.gallery import people
from kyc_desktop.ui.camera import VARIABLE
from kyc_desktop.ui.camera_name import CameraName


def at(*actions: str) -> SessionState:
    return SessionState(application=replace(people.maya("method"), actions=people.actions(*actions)))


class Told:
    def __init__(self, qtbot: QtBot) -> None:
        self.owner = QObject()
        self.names: list[str] = []
        self.camera = CameraName(self.owner)
        self.camera.named.connect(self.names.append)


def test_a_computer_without_a_camera_says_none(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    told = Told(qtbot)
    told.camera.follow(at("choose-method"))
    qtbot.waitUntil(lambda: told.names == [""])
    told.camera.follow(at("choose-method"))
    assert told.names == [""]


def test_nothing_is_asked_before_a_photo_may_be_wanted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "file:held.mp4")
    told = Told(qtbot)
    told.camera.follow(SessionState())
    told.camera.follow(at("confirm-email"))
    assert told.names == []
    told.camera.follow(at("choose-document"))
    assert told.names == ["Test video"]


def test_the_name_is_that_of_the_source(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(VARIABLE, f"script:{tmp_path / 'gone'}")
    told = Told(qtbot)
    told.camera.follow(at("choose-document"))
    assert told.names == [""], "a source that can't be used is no camera"
    (tmp_path / "desk.jsonl").write_text('{"event": "busy"}\n')
    monkeypatch.setenv(VARIABLE, f"script:{tmp_path / 'desk.jsonl'}")
    told = Told(qtbot)
    told.camera.follow(at("choose-document"))
    assert told.names == ["Test pictures"]


def test_pages_and_names_import_nothing_heavy() -> None:
    import subprocess

    code = (
        "import sys; import kyc_desktop.pages.every, kyc_desktop.ui.camera_name, kyc_desktop.ui.camera_pictures;"
        "print([m for m in ('PySide6.QtMultimedia', 'numpy', 'cv2', 'zxingcpp', 'PIL') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
