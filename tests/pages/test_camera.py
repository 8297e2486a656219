"""Picture 13 with the real page, the real sources for tests and a small reader: what is seen, said and taken."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from kyc_desktop.api.state import KeptPhoto
from kyc_desktop.flow.application import Application, Documents, Side
from kyc_desktop.flow.commands import StartHandoff
from kyc_desktop.gallery import people
from kyc_desktop.pages.camera import CameraPage, has_code
from kyc_desktop.ui.camera import VARIABLE, Trouble
from kyc_desktop.ui.camera_live import Hint, Live
from kyc_desktop.ui.candidate import Candidate
from kyc_desktop.ui.widgets.camera_picker import CameraPicker
from kyc_desktop.ui.widgets.option_list import OptionList

from .lens import Lens, blurred, desk, held
from .stage import Stage

ALL = people.actions("choose-document", "choose-method", "start-handoff")
PASSPORT = replace(
    people.maya("photos"),
    actions=ALL,
    documents=Documents(country="US", type="passport", sides=(Side(name="page"),)),
)
LICENCE = replace(
    PASSPORT,
    documents=Documents(country="US", type="drivers_license", sides=(Side(name="front"), Side(name="back"))),
)


class Scene:
    """The page with a source; what it says to the window is written down."""

    def __init__(self, stage: Stage, lens: Lens, monkeypatch: pytest.MonkeyPatch) -> None:
        self.stage, self.lens, self.qtbot = stage, lens, stage.qtbot
        self._patch = monkeypatch
        monkeypatch.setattr(CameraPage, "make_read", staticmethod(lens.make))
        self.taken: list[Candidate] = []
        self.lives: list[Live] = []
        self.troubles: list[Trouble | None] = []
        self.frames = 0

    def open(self, source: str, application: Application = PASSPORT) -> CameraPage:
        self._patch.setenv(VARIABLE, source)
        self.stage.show(application)
        made = self.stage.window._shelf.page("camera")
        assert isinstance(made, CameraPage)
        made.taken.disconnect()  # the window would go on to the check screen
        made.taken.connect(self.taken.append)
        made.camera.judged.connect(self.lives.append)
        made.camera.troubled.connect(self.troubles.append)
        made.camera.framed.connect(self._count)
        self.stage.show(application, detour="camera")
        assert self.stage.page is made
        return made

    def until(self, what: Callable[[], object], seconds: float = 15) -> None:
        self.qtbot.waitUntil(lambda: bool(what()), timeout=round(seconds * 1000))

    def hint(self) -> str:
        return self.stage.find("camera.hint").accessibleName()

    def ways(self) -> list[str]:
        panel = self.stage.find("camera.trouble")
        return [button.text() for button in panel.findChildren(QPushButton) if not button.isHidden()]

    def _count(self, _image: QImage) -> None:
        self.frames += 1


@pytest.fixture
def scene(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scene]:
    folder = tmp_path / "pictures"
    folder.mkdir()
    scene = Scene(stage, Lens(folder), monkeypatch)
    yield scene
    stage.show(PASSPORT, detour="documents")
    _no_threads(scene)


def _threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("camera-")]


def _no_threads(scene: Scene) -> None:
    scene.until(lambda: not _threads(), 5)


# -- the photo ---------------------------------------------------------------------------------------------------


def test_a_good_document_is_taken_by_itself(scene: Scene) -> None:
    scene.open(scene.lens.images(held()))
    scene.until(lambda: scene.taken)
    (candidate,) = scene.taken
    assert (candidate.side, candidate.source, candidate.name) == ("page", "camera", "")
    assert candidate.reading.verified
    photo = Image.open(io.BytesIO(candidate.photo.data))
    assert (photo.format, photo.size, photo.size) == ("JPEG", (1280, 720), (candidate.photo.width, 720))
    assert candidate.photo.thumbnail
    assert candidate.taken_at == pytest.approx(scene.stage.window._clock())
    assert scene.lens.full == 1, "the photo that is sent was read, not the frame"
    assert scene.hint() == "Got it. Reading the photo."
    assert scene.lens.threads == {"camera-analysis"}


def test_a_desk_is_not_taken(scene: Scene) -> None:
    scene.open(scene.lens.images(desk()))
    scene.until(lambda: len(scene.lives) > 10)
    assert not scene.taken
    assert scene.hint() == "Show the photo page of your passport."
    assert {live.ready for live in scene.lives} == {0}
    assert scene.stage.find("camera.stage").tone == "on-stage"


def test_a_blurred_document_is_not_taken_and_the_hint_says_why(scene: Scene) -> None:
    scene.open(scene.lens.images(blurred()))
    scene.until(lambda: scene.hint() == "Hold it still. The picture is blurred.")
    scene.until(lambda: len(scene.lives) > 10)
    assert not scene.taken
    assert scene.stage.find("camera.stage").tone == "stage-warn"
    assert scene.stage.find("camera.checks.2").accessibleName() == "Sharp: not yet"
    assert scene.stage.find("camera.checks.1").accessibleName() == "In frame: yes"


def test_the_shutter_takes_what_is_there(scene: Scene) -> None:
    scene.open(scene.lens.images(desk()))
    scene.until(lambda: scene.lives)
    scene.qtbot.mouseClick(scene.stage.find("camera.shutter"), Qt.MouseButton.LeftButton)
    scene.until(lambda: scene.taken)
    assert not scene.taken[0].reading.usable


@pytest.mark.parametrize("name", ["camera.shutter", "camera.shutter.take"])
def test_both_shutters_are_buttons_with_names(scene: Scene, name: str) -> None:
    scene.open(scene.lens.images(blurred()))
    scene.until(lambda: scene.lives)
    button = scene.stage.find(name, QPushButton)
    assert button.accessibleName() in ("Take the photo", "Take it now")
    button.click()
    scene.until(lambda: scene.taken)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_are_the_shutter_where_the_focus_is_not_on_a_button(scene: Scene, key: Qt.Key) -> None:
    scene.open(scene.lens.images(blurred()))
    scene.until(lambda: scene.lives)
    scene.qtbot.keyClick(scene.stage.window, key)
    scene.until(lambda: scene.taken)


def test_space_on_a_focused_button_presses_that_button(scene: Scene) -> None:
    scene.open(scene.lens.images(blurred()))
    scene.until(lambda: scene.lives)
    upload = scene.stage.window.sheet.footer.secondary
    assert upload.text() == "Upload a photo"
    upload.setFocus()
    scene.qtbot.keyClick(upload, Qt.Key.Key_Space)
    scene.until(lambda: scene.stage.page.name == "photos")
    assert not scene.taken


def test_the_picker_keeps_its_keys(scene: Scene) -> None:
    scene.open(scene.lens.images(blurred()))
    scene.until(lambda: scene.lives)
    picker = scene.stage.window.findChild(CameraPicker, "camera.picker")
    assert picker is not None
    picker.setFocus()
    scene.qtbot.keyClick(picker, Qt.Key.Key_Space)
    assert scene.stage.window.findChild(OptionList) is not None
    scene.qtbot.keyClick(picker, Qt.Key.Key_Return)
    scene.qtbot.wait(50)
    assert scene.stage.window.findChild(OptionList) is None
    assert not scene.taken


def test_one_press_takes_one_photo(scene: Scene) -> None:
    page = scene.open(scene.lens.images(blurred()))
    scene.until(lambda: scene.lives)
    for _ in range(5):
        page.camera.take()
    scene.until(lambda: scene.taken)
    scene.qtbot.wait(100)
    assert len(scene.taken) == 1


def test_the_photo_is_the_picture_itself_where_it_has_more_pixels_than_the_frame(scene: Scene) -> None:
    large = held().resize((2560, 1440), Image.Resampling.LANCZOS)
    scene.open(scene.lens.images(large))
    scene.until(lambda: scene.taken)
    assert (scene.taken[0].photo.width, scene.taken[0].photo.height) == (2560, 1440)


def test_a_photo_that_is_too_small_is_refused_and_the_camera_goes_on(scene: Scene) -> None:
    scene.open(scene.lens.images(held().resize((320, 180))))
    scene.until(lambda: "320 × 180" in scene.stage.find("camera.line").text() or scene.taken)
    assert not scene.taken
    frames = scene.frames
    scene.until(lambda: scene.frames > frames)
    assert scene.stage.find("camera.shutter", QPushButton).isEnabled()


def test_a_reader_that_fails_leaves_the_shutter(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise RuntimeError("no model")

    monkeypatch.setattr(CameraPage, "make_read", staticmethod(broken))
    scene.open(scene.lens.images(held()))
    scene.until(lambda: scene.lives)
    scene.qtbot.keyClick(scene.stage.window, Qt.Key.Key_Space)
    scene.until(lambda: scene.taken)
    assert scene.taken[0].reading.fields == ()


# -- which side ---------------------------------------------------------------------------------------------------


def test_the_side_that_is_missing_is_asked_for(scene: Scene) -> None:
    page = scene.open(scene.lens.images(desk()), LICENCE)
    assert page.chrome().title == "Front of your driver's license"
    scene.stage.keep(KeptPhoto(side="front", data=b"x", thumbnail=b"", facts={}))
    assert page.chrome().title == "Back of your driver's license"
    assert scene.stage.find("camera.line").text() == "Line up the back of the card with all of its code."
    assert scene.stage.window.sheet.footer.note.text() == page.chrome().note


@pytest.mark.parametrize(
    ("kind", "country", "side", "code"),
    [
        ("passport", "DE", "page", True),
        ("id_card", "DE", "back", True),
        ("id_card", "DE", "front", False),
        ("drivers_license", "DE", "back", False),
        ("drivers_license", "US", "back", True),
        ("drivers_license", "CA", "back", True),
        ("drivers_license", "US", "front", False),
    ],
)
def test_only_some_sides_have_a_code(kind: str, country: str, side: str, code: bool) -> None:
    assert has_code(Documents(country=country, type=kind, sides=()), side) is code


def test_after_twenty_seconds_the_other_ways_are_named(scene: Scene) -> None:
    page = scene.open(scene.lens.images(desk()))
    scene.until(lambda: scene.lives)
    page.show_live(Live(offer=True))
    assert scene.stage.find("camera.line").text() == "Hard to get right? Your phone's camera is sharper."
    scene.stage.show(replace(PASSPORT, actions=people.actions("choose-document")))
    page.show_live(Live(offer=True))
    assert "file" in scene.stage.find("camera.line").text()


def test_every_hint_has_words(scene: Scene) -> None:
    page = scene.open(scene.lens.images(desk()))
    said = set()
    for hint in Hint:
        page.show_live(Live(hint=hint))
        said.add(scene.hint())
        assert scene.hint().endswith(".")
    assert len(said) == len(Hint)


def test_hints_are_spoken_with_the_count_and_not_one_upon_the_other(scene: Scene) -> None:
    page = scene.open("none:")
    page.show_trouble(None)
    page.voice.forget()
    said: list[str] = []
    page.voice.said.connect(said.append)
    page.show_live(Live(hint=Hint.CLOSER))
    page.show_live(Live(hint=Hint.FARTHER))
    assert said == ["Move it closer to the camera. 0 of 4 ready"]


def test_use_my_phone_is_there_only_where_the_server_offers_it(scene: Scene) -> None:
    page = scene.open(scene.lens.images(desk()))
    chrome = page.chrome()
    assert [act.label for act in (chrome.secondary, chrome.primary) if act] == ["Upload a photo", "Use my phone"]
    page.act("phone")
    assert isinstance(scene.stage.sent[-1], StartHandoff)
    scene.stage.show(replace(PASSPORT, actions=people.actions("choose-document")))
    chrome = page.chrome()
    assert [act.label for act in (chrome.secondary, chrome.primary) if act] == ["Upload a photo"]


# -- no picture ---------------------------------------------------------------------------------------------------

HEADS = {
    "no-permission": (Trouble.REFUSED, "The camera is blocked"),
    "busy": (Trouble.BUSY, "Another app uses the camera"),
    "no-device": (Trouble.NO_DEVICE, "We can't see a camera"),
    "unplug": (Trouble.UNPLUGGED, "The camera was unplugged"),
    "ask": (Trouble.UNASKED, "Next, your system asks for the camera"),
}


@pytest.mark.parametrize("event", list(HEADS))
def test_each_trouble_is_told_apart_and_has_a_way_out(scene: Scene, event: str) -> None:
    good = scene.lens.picture("good", held())
    scene.open(scene.lens.script({"event": event}, {"picture": good}))
    trouble, head = HEADS[event]
    scene.until(lambda: scene.troubles == [trouble])
    panel = scene.stage.find("camera.trouble")
    assert panel.isVisible()
    assert panel.accessibleName().startswith(head)
    assert not scene.stage.find("camera.hint").isVisible()
    assert scene.ways(), "there is a button"
    scene.qtbot.keyClick(scene.stage.window, Qt.Key.Key_Space)
    assert not scene.taken
    first = scene.stage.find(f"camera.trouble.{'allow' if event == 'ask' else 'retry'}", QPushButton)
    first.click()
    scene.until(lambda: scene.taken)
    assert scene.troubles == [trouble, None]
    assert not panel.isVisible()


def test_a_black_picture_is_told_apart_from_a_dark_desk(scene: Scene) -> None:
    good = scene.lens.picture("good", held())
    scene.open(scene.lens.script({"event": "black", "seconds": 3}, {"picture": good}))
    scene.until(lambda: scene.troubles == [Trouble.BLACK])
    assert scene.stage.find("camera.trouble").accessibleName().startswith("The picture is black")
    scene.until(lambda: scene.taken)
    assert scene.troubles == [Trouble.BLACK, None], "it goes on by itself"


def test_plugging_in_goes_on_by_itself(scene: Scene) -> None:
    dark, good = scene.lens.picture("desk", desk()), scene.lens.picture("good", held())
    scene.open(
        scene.lens.script(
            {"picture": dark, "seconds": 0.5}, {"event": "unplug", "seconds": 0.5}, {"event": "plug"}, {"picture": good}
        )
    )
    picker = scene.stage.window.findChild(QPushButton, "camera.picker")
    assert picker is not None
    scene.until(lambda: scene.troubles == [Trouble.UNPLUGGED])
    assert picker.text() == "No camera found"
    scene.until(lambda: scene.taken)
    assert scene.troubles == [Trouble.UNPLUGGED, None]
    assert picker.text() == "Test pictures"


def test_a_computer_without_a_camera_says_so(scene: Scene) -> None:
    scene.open("")
    scene.until(lambda: scene.troubles == [Trouble.NO_DEVICE])
    assert scene.ways() == ["Try again"]
    labels = [scene.stage.window.sheet.footer.secondary.text(), scene.stage.window.sheet.footer.primary.text()]
    assert labels == ["Upload a photo", "Use my phone"]


# -- leaving ------------------------------------------------------------------------------------------------------


def test_leaving_stops_the_camera_and_its_threads(scene: Scene) -> None:
    page = scene.open(scene.lens.images(desk()))
    scene.until(lambda: scene.lives)
    assert page.camera.running
    assert "camera-analysis" in _threads()
    scene.stage.window.go("documents")
    assert scene.stage.page.name == "documents"
    assert not page.camera.running
    frames = scene.frames
    _no_threads(scene)
    scene.qtbot.wait(100)
    assert scene.frames == frames


def test_closing_the_window_stops_the_camera(scene: Scene) -> None:
    page = scene.open(scene.lens.images(desk()))
    scene.until(lambda: scene.lives)
    scene.stage.window.close()
    assert not page.camera.running
    _no_threads(scene)


def test_coming_and_going_leaves_nothing_behind(scene: Scene) -> None:
    scene.open(scene.lens.images(desk()))
    for _ in range(5):
        scene.until(lambda: scene.lives)
        scene.stage.window.go("documents")
        scene.lives.clear()
        scene.stage.window.go("camera")
    scene.until(lambda: len(_threads()) <= 2, 5)  # leaving does not wait for the threads it ends
    scene.stage.window.go("documents")
    _no_threads(scene)


def test_a_reader_that_is_slow_does_not_hold_up_preview_or_leaving(scene: Scene) -> None:
    scene.lens.hold = threading.Event()
    scene.open(scene.lens.images(desk()))
    scene.until(lambda: scene.frames > 20)
    assert not scene.lives
    scene.stage.window.go("documents")
    assert scene.stage.page.name == "documents"
    scene.lens.hold.set()
    _no_threads(scene)


@pytest.mark.qt_log_ignore("No RHI backend")  # said once where no graphics card converts the frames
def test_a_video_file_is_a_camera(scene: Scene, tmp_path: Path) -> None:
    import cv2
    import numpy as np

    video = tmp_path / "held.mp4"
    writer = cv2.VideoWriter(str(video), cv2.VideoWriter.fourcc(*"mp4v"), 30, (1280, 720))
    frame = np.asarray(held())[:, :, ::-1]
    for _ in range(45):
        writer.write(frame)
    writer.release()
    scene.open(f"file:{video}")
    scene.until(lambda: scene.taken, 30)
    assert scene.taken[0].photo.width == 1280
    picker = scene.stage.window.findChild(QPushButton, "camera.picker")
    assert picker is not None
    assert picker.text() == "Test video"
