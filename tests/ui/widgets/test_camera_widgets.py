"""The parts of the stage: the picker by keyboard, the ring, the checks in words, and where a frame is painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.widgets.camera_picker import CameraPicker
from kyc_desktop.ui.widgets.camera_stage import CameraStage
from kyc_desktop.ui.widgets.camera_trouble import CameraTrouble
from kyc_desktop.ui.widgets.live_checks import LiveChecks
from kyc_desktop.ui.widgets.reading_table import ReadingTable
from kyc_desktop.ui.widgets.shutter import Shutter, ShutterPanel

CAMERAS = (("a", "Integrated HD camera"), ("b", "Document camera"))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1096, 616)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_another_camera_is_chosen_by_keyboard(qtbot: QtBot, window: QWidget) -> None:
    picker = CameraPicker("picker", window)
    picker.show_cameras(CAMERAS, "a")
    picker.resize(picker.sizeHint())
    picker.show()
    chosen: list[str] = []
    picker.chosen.connect(chosen.append)
    assert picker.accessibleName() == "Camera: Integrated HD camera"
    picker.setFocus()
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert chosen == ["b"]
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    qtbot.keyClick(picker, Qt.Key.Key_Escape)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert chosen == ["b"], "the one that is used already is no choice"


def test_without_a_camera_the_picker_says_so_and_opens_nothing(qtbot: QtBot, window: QWidget) -> None:
    picker = CameraPicker("picker", window)
    assert (picker.text(), picker.isEnabled()) == ("No camera found", False)
    picker.show_cameras((), "", name="Integrated HD camera")
    assert picker.text() == "Integrated HD camera"


def _halves(width: int, height: int) -> QImage:
    """Red at the left, blue at the right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#0000FF"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height, QColor("#FF0000"))
    painter.end()
    return image


def test_the_picture_covers_the_stage_and_is_not_mirrored(qtbot: QtBot, window: QWidget) -> None:
    stage = CameraStage("stage", window)
    stage.resize(1096, 616)
    for size in ((1920, 1080), (640, 480), (480, 1000)):
        stage.show_image(_halves(*size))
        seen = stage.grab().toImage()
        middle = stage.hole().center().toPoint()
        assert seen.pixelColor(middle.x() - 60, middle.y()) == QColor("#FF0000")
        assert seen.pixelColor(middle.x() + 60, middle.y()) == QColor("#0000FF")
        for x, y in ((40, 40), (1050, 40), (40, 580), (1050, 580)):
            assert seen.pixelColor(x, y) not in (stage.colour("stage"), stage.colour("canvas")), "no letter box"


def test_glare_is_painted_where_it_is(qtbot: QtBot, window: QWidget) -> None:
    stage = CameraStage("stage", window)
    stage.resize(1096, 616)
    stage.show_glare(((0, 0), (1920, 1080)), (1920, 1080))
    assert stage._on_stage(960, 540) == QPointF(548, 308)
    corner = stage._on_stage(0, 0)
    assert abs(corner.x()) < 1
    assert abs(corner.y()) < 1


def test_the_hole_has_the_shape_of_the_document_at_every_size(qtbot: QtBot, window: QWidget) -> None:
    stage = CameraStage("stage", window)
    for width, height in ((1096, 616), (856, 464), (1600, 900), (856, 900)):
        stage.resize(width, height)
        for ratio in (125 / 88, 85.6 / 53.98):
            stage.show_place(ratio)
            hole = stage.hole()
            assert abs(hole.width() / hole.height() - ratio) < 0.02
            assert hole.left() >= 200
            assert hole.right() <= width - 200
            assert hole.bottom() <= height - 60


def test_the_ring_shows_a_colour_for_each_check(qtbot: QtBot, window: QWidget) -> None:
    shutter = Shutter("shutter", window)
    shutter.show_checks((True, False, None, True))
    seen = shutter.grab().toImage()
    corners = [(86, 18), (86, 86), (18, 86), (18, 18)]  # in the middle of each arc, clockwise from 12 o'clock
    colours = [seen.pixelColor(x, y).name() for x, y in corners]
    assert colours == [shutter.colour(tone).name() for tone in ("stage-ok", "stage-warn", "border-strong", "stage-ok")]


def test_the_checks_are_said_in_words(qtbot: QtBot, window: QWidget) -> None:
    checks = LiveChecks("checks", ("In frame", "Sharp"), window)
    checks.show_checks((True, None))
    assert [row.accessibleName() for row in checks.rows] == ["In frame: yes", "Sharp: waiting"]
    checks.show_checks((False, True))
    assert [row.accessibleName() for row in checks.rows] == ["In frame: not yet", "Sharp: yes"]


def test_each_way_out_of_a_trouble_is_a_button(qtbot: QtBot, window: QWidget) -> None:
    panel = CameraTrouble("trouble", window)
    asked: list[str] = []
    panel.asked.connect(asked.append)
    panel.show_trouble("Head", "Why.", "camera", [("retry", "Try again"), ("settings", "Open settings")])
    panel.show()
    assert panel.ways == ("retry", "settings")
    assert panel.accessibleName() == "Head. Why."
    for name in ("trouble.retry", "trouble.settings"):
        button = panel.findChild(QPushButton, name)
        assert button is not None
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert panel.rect().contains(button.geometry())
    assert asked == ["retry", "settings"]
    panel.show_trouble("Head", "Why.", "camera", [])
    assert panel.ways == ()


@pytest.mark.parametrize(("scale", "height"), [(1.0, 278), (1.5, 330)])
def test_the_words_of_the_shutter_are_whole_at_every_text_size(
    qtbot: QtBot, theme: Theme, scale: float, height: int
) -> None:
    theme.text_scale = scale
    host = QWidget()
    qtbot.addWidget(host)
    panel = ShutterPanel("shutter", host)
    panel.show_words("3 of 4 ready", "At four, we take the photo for you.")
    assert panel.sizeHint().height() >= height
    assert (panel.sizeHint().height() == 278) == (scale == 1.0)
    for words in (panel.count, panel.note):
        assert words.height() >= words.heightForWidth(words.width())
    assert panel.note.geometry().bottom() < panel.take.geometry().top()


def test_the_head_of_the_table_is_not_squeezed_by_its_note(qtbot: QtBot) -> None:
    table = ReadingTable("table")
    qtbot.addWidget(table)
    table.set_rows("Read from your passport", "Compared with what you entered", [])
    table.resize(430, 60)
    table.show()
    assert table.head.y() == table.note.y()
    table.resize(340, 90)
    qtbot.waitUntil(lambda: table.note.y() > table.head.y())
    assert table.head.height() < 30, "one line"
