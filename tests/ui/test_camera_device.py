"""The devices of this computer: which format, and what is said where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.camera import Frame, Still, Trouble, open_source
from kyc_desktop.ui.camera_device import DeviceSource, preview_format, still_format


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


@pytest.mark.parametrize(
    ("formats", "chosen"),
    [
        ([(1920, 1080, 30), (3840, 2160, 5), (3840, 2160, 15)], (3840, 2160, 15)),
        ([(640, 480, 30), (2592, 1944, 2), (1920, 1080, 30)], (2592, 1944, 2)),
        ([(1920, 1080, 30), (640, 480, 60)], None),
        ([(1600, 1200, 30), (1920, 1080, 30)], None),
        ([], None),
    ],
)
def test_the_photo_is_as_large_as_the_device_can(
    formats: list[tuple[int, int, float]], chosen: tuple[int, int, float] | None
) -> None:
    found = still_format([Format(*one) for one in formats])  # type: ignore[misc]  # as QCameraFormat
    assert found == (None if chosen is None else Format(*chosen))


class Webcam:
    """As QCamera, which needs a device: its frames have the size of the format that was set last."""

    def __init__(self) -> None:
        self.formats: list[Format] = []

    def setCameraFormat(self, form: Format) -> None:
        self.formats.append(form)

    def stop(self) -> None: ...

    def blockSignals(self, _on: bool) -> None: ...

    def deleteLater(self) -> None: ...


SMALL, LARGE = Format(1920, 1080, 30), Format(2592, 1944, 5)


@pytest.fixture
def webcam(qtbot: QtBot) -> Iterator[tuple[DeviceSource, Webcam]]:
    owner = QObject()
    source = open_source("", owner)
    assert isinstance(source, DeviceSource)
    camera = Webcam()
    source._camera, source._preview, source._largest = camera, SMALL, LARGE  # type: ignore[assignment]  # no device here
    yield source, camera
    source.stop()


def frame(form: Format) -> QVideoFrame:
    image = QImage(form.resolution(), QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    return QVideoFrame(image)


@pytest.mark.qt_log_ignore("No RHI backend")  # said once where no graphics card converts the frames
def test_the_photo_has_all_pixels_in_the_proportions_of_the_sensor(webcam: tuple[DeviceSource, Webcam]) -> None:
    source, camera = webcam
    stills: list[Still | None] = []
    shown: list[Frame] = []
    source.framed.connect(shown.append)
    source.still(stills.append)
    assert camera.formats == [LARGE]
    source._came(frame(SMALL))
    source._came(frame(LARGE))
    assert not stills, "frames of the format before, and the first of the new one, are not the photo"
    source._came(frame(LARGE))
    assert stills[0] is not None
    assert stills[0]().size() == QSize(2592, 1944)
    assert camera.formats == [LARGE, SMALL]
    source._came(frame(SMALL))
    assert [one.image.size() for one in shown] == [QSize(1920, 1080)] * 2
    assert len(stills) == 1


@pytest.mark.qt_log_ignore("No RHI backend")
def test_a_device_that_gives_no_large_frame_leaves_the_preview(
    webcam: tuple[DeviceSource, Webcam], qtbot: QtBot
) -> None:
    source, camera = webcam
    stills: list[Still | None] = []
    source.still(stills.append)
    source._came(frame(SMALL))
    qtbot.waitUntil(lambda: stills == [None])
    assert camera.formats == [LARGE, SMALL]


def test_unplugged_while_the_photo_is_taken(webcam: tuple[DeviceSource, Webcam]) -> None:
    source, _ = webcam
    stills: list[Still | None] = []
    source.still(stills.append)
    source.stop()
    assert stills == [None]


def test_a_camera_without_a_larger_format_gives_its_best_frame_at_once(webcam: tuple[DeviceSource, Webcam]) -> None:
    source, camera = webcam
    source._largest = None
    stills: list[Still | None] = []
    source.still(stills.append)
    assert stills == [None]
    assert not camera.formats


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
