"""Pictures and scripts in place of a camera."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.camera import Frame, Trouble, open_source
from kyc_desktop.ui.camera_pictures import PICTURE_S, PictureSource, pictures_of, read_script


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, colour in (("b.png", "#FFFFFF"), ("a.jpg", "#202020")):
        Image.new("RGB", (640, 480), colour).save(tmp_path / name)
    (tmp_path / "notes.txt").write_text("no picture")
    return tmp_path


def test_the_pictures_of_a_folder_come_by_name(folder: Path) -> None:
    assert [Path(step.picture).name for step in pictures_of(str(folder))] == ["a.jpg", "b.png"]
    assert [Path(step.picture).name for step in pictures_of(str(folder / "*.png"))] == ["b.png"]
    assert {step.seconds for step in pictures_of(str(folder))} == {PICTURE_S}
    with pytest.raises(ValueError, match="no pictures in"):
        pictures_of(str(folder / "none"))


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"seconds": 1}', '{"event": "explode"}', '{"picture": "a.jpg", "event": "busy"}']
)
def test_a_script_that_cannot_be_read_names_the_line(tmp_path: Path, line: str) -> None:
    file = tmp_path / "s.jsonl"
    file.write_text(f'{{"event": "busy"}}\n\n{line}\n')
    with pytest.raises(ValueError, match=r"s\.jsonl, line 3"):
        read_script(str(file))


@pytest.mark.parametrize("spec", ["film:x", "file:", "images:", "nothing"])
def test_a_source_that_is_not_known_is_refused(spec: str) -> None:
    with pytest.raises(ValueError, match="KYC_CAMERA must be"):
        open_source(spec, QObject())


class Seen:
    def __init__(self, source: PictureSource) -> None:
        self.frames: list[Frame] = []
        self.troubles: list[Trouble | None] = []
        self.listed: list[int] = []
        source.framed.connect(self.frames.append)
        source.troubled.connect(self.troubles.append)
        source.listed.connect(lambda: self.listed.append(len(source.cameras())))


def _source(spec: str, owner: QObject) -> PictureSource:
    source = open_source(spec, owner)
    assert isinstance(source, PictureSource)
    return source


def test_pictures_come_thirty_times_a_second_one_after_another(qtbot: QtBot, folder: Path) -> None:
    owner = QObject()
    source = _source(f"images:{folder}", owner)
    seen = Seen(source)
    source.start()
    qtbot.waitUntil(lambda: len(seen.frames) > 45, timeout=8000)
    source.stop()
    lights = [frame.image.pixelColor(5, 5).lightness() > 128 for frame in seen.frames]
    assert not lights[0]
    assert 1 <= sum(a != b for a, b in pairwise(lights)) <= 4
    spans = [b.at_s - a.at_s for a, b in pairwise(seen.frames)]
    assert min(spans) > 0
    assert sorted(spans)[len(spans) // 2] < 0.05
    count = len(seen.frames)
    qtbot.wait(100)
    assert len(seen.frames) == count, "nothing comes after stop"


def test_a_script_plays_its_events(qtbot: QtBot, folder: Path) -> None:
    told = [
        {"picture": "b.png", "seconds": 0.2},
        {"event": "unplug", "seconds": 0.2},
        {"event": "plug"},
        {"event": "black", "seconds": 0.3},
        {"event": "busy"},
        {"picture": "b.png"},
    ]
    (folder / "s.jsonl").write_text("\n".join(json.dumps(line) for line in told))
    owner = QObject()
    source = _source(f"script:{folder / 's.jsonl'}", owner)
    seen = Seen(source)
    source.start()
    qtbot.waitUntil(lambda: seen.troubles == [Trouble.UNPLUGGED, None, Trouble.BUSY], timeout=8000)
    assert seen.listed == [1, 0, 1]
    lights = [frame.image.pixelColor(5, 5).lightness() for frame in seen.frames]
    assert lights[0] == 255
    assert lights[-1] == 0
    count = len(seen.frames)
    qtbot.wait(150)
    assert len(seen.frames) == count, "trouble without a length waits to be tried again"
    source.start()
    qtbot.waitUntil(lambda: len(seen.frames) > count)
    assert seen.troubles[-1] is None
    source.stop()


def test_asking_is_answered_only_where_it_was_not_asked(qtbot: QtBot, folder: Path) -> None:
    (folder / "s.jsonl").write_text('{"event": "ask"}\n{"event": "no-permission"}\n{"picture": "b.png"}')
    owner = QObject()
    source = _source(f"script:{folder / 's.jsonl'}", owner)
    seen = Seen(source)
    source.start()
    qtbot.waitUntil(lambda: seen.troubles == [Trouble.UNASKED])
    source.ask()
    assert seen.troubles == [Trouble.UNASKED, Trouble.REFUSED]
    source.ask()
    assert seen.troubles == [Trouble.UNASKED, Trouble.REFUSED], "only the settings help now"
    source.stop()
