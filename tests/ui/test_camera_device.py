"""The devices of this computer: which format, and what is said where there is none."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, QSize
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.camera import Trouble, open_source
from kyc_desktop.ui.camera_device import DeviceSource, preview_format


@dataclass
class Format:
    """As QCameraFormat, which cannot be made without a device."""

    width: int
    height: int
    rate: float

    def resolution(self) -> QSize:
        return QSize(self.width, self.height)

    def maxFrameRate(self) -> float:
        return self.rate


@pytest.mark.parametrize(
    ("formats", "chosen"),
    [
        ([(640, 480, 30), (1920, 1080, 30), (3840, 2160, 30)], (1920, 1080, 30)),
        ([(1280, 720, 30), (1920, 1080, 5)], (1280, 720, 30)),
        ([(1280, 720, 30), (1280, 720, 60)], (1280, 720, 60)),
        ([(3840, 2160, 30), (2560, 1440, 30)], (2560, 1440, 30)),
        ([(1920, 1080, 10)], (1920, 1080, 10)),
    ],
)
def test_the_preview_is_the_largest_that_is_fluent(
    formats: list[tuple[int, int, float]], chosen: tuple[int, int, float]
) -> None:
    found = preview_format([Format(*one) for one in formats])  # type: ignore[misc]  # as QCameraFormat
    assert found == Format(*chosen)


def test_a_device_without_formats_chooses_itself() -> None:
    assert preview_format([]) is None


def test_a_computer_without_a_camera_says_so_and_can_be_asked_again(qtbot: QtBot) -> None:
    owner = QObject()
    source = open_source("", owner)
    assert isinstance(source, DeviceSource)
    troubles: list[Trouble | None] = []
    source.troubled.connect(troubles.append)
    source.start()
    qtbot.waitUntil(lambda: troubles == [Trouble.NO_DEVICE])
    assert source.cameras() == ()
    assert source.chosen() == ""
    source.start()
    assert troubles == [Trouble.NO_DEVICE], "the same again is nothing new"
    stills: list[object] = []
    source.still(stills.append)
    assert stills == [None]
    source.stop()
    source.stop()


def test_leaving_while_it_is_being_imported_opens_nothing(qtbot: QtBot) -> None:
    owner = QObject()
    source = open_source("", owner)
    troubles: list[Trouble | None] = []
    source.troubled.connect(troubles.append)
    source.start()
    source.stop()
    qtbot.wait(150)
    assert troubles == []
