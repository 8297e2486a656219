"""The code: typed, corrected, pasted, refused, accepted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.widgets.code_boxes import CodeBoxes

from .conftest import Sheet
from .looks import colour_at, picture, spoken


@pytest.fixture
def code(sheet: Sheet) -> CodeBoxes:
    boxes = CodeBoxes("email.code", "Code", hint="You can paste the whole code.", hint_icon="clipboard-paste")
    sheet(boxes)
    boxes.setFocus()
    return boxes


def paste(qtbot: QtBot, code: CodeBoxes, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(code.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_six_digits_complete_it(code: CodeBoxes, qtbot: QtBot) -> None:
    qtbot.keyClicks(code.edit, "48291")
    with qtbot.waitSignal(code.completed) as done:
        qtbot.keyClicks(code.edit, "5")
    assert done.args == ["482915"]


def test_letters_do_nothing(code: CodeBoxes, qtbot: QtBot) -> None:
    qtbot.keyClicks(code.edit, "4a8 -2")
    assert code.value() == "482"


def test_size_of_the_picture(code: CodeBoxes) -> None:
    assert (code.edit.width(), code.edit.height()) == (520, 76)
    shape = code.edit.focus_shape()
    assert shape is not None
    assert (shape.rect.x(), shape.rect.width()) == (0, 76)


def test_halo_follows_the_caret(code: CodeBoxes, qtbot: QtBot) -> None:
    with qtbot.waitSignal(code.edit.focusShapeChanged):
        qtbot.keyClicks(code.edit, "482")
    shape = code.edit.focus_shape()
    assert shape is not None
    assert shape.rect.x() == 276


@pytest.mark.parametrize("text", ["482-915", "482 915", "Your code is 482915", "٤٨٢٩١٥"])
def test_paste_fills_all_six(code: CodeBoxes, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(code.completed) as done:
        paste(qtbot, code, text)
    assert done.args == ["482915"]


def test_paste_of_nothing_useful_changes_nothing(code: CodeBoxes, qtbot: QtBot) -> None:
    qtbot.keyClicks(code.edit, "48")
    paste(qtbot, code, "hello")
    assert code.value() == "48"


def test_backspace_and_arrows(code: CodeBoxes, qtbot: QtBot) -> None:
    qtbot.keyClicks(code.edit, "482")
    qtbot.keyClick(code.edit, Qt.Key.Key_Backspace)
    assert code.value() == "48"
    qtbot.keyClick(code.edit, Qt.Key.Key_Home)
    qtbot.keyClicks(code.edit, "7")
    assert code.value() == "78"
    assert code.edit.cursorPosition() == 1


def test_click_on_a_box_goes_there(code: CodeBoxes, qtbot: QtBot) -> None:
    code.set_value("482915")
    qtbot.mouseClick(code.edit, Qt.MouseButton.LeftButton, pos=QPoint(120, 40))
    qtbot.keyClicks(code.edit, "0")
    assert code.value() == "402915"
    code.set_value("4")
    qtbot.mouseClick(code.edit, Qt.MouseButton.LeftButton, pos=QPoint(500, 40))
    assert code.edit.cursorPosition() == 1


def test_wrong_code_stays_until_the_next_key(code: CodeBoxes, qtbot: QtBot, theme: Theme) -> None:
    qtbot.keyClicks(code.edit, "482915")
    code.set_error("That code isn't right. 4 tries left.")
    assert code.value() == "482915"
    assert code.has_error
    for x in (38, 482):
        assert colour_at(picture(code.edit), x, 1) == theme.colour("danger").name().upper()
    qtbot.keyClicks(code.edit, "7")
    assert code.value() == "7"
    assert not code.has_error
    assert code.message.words() == "You can paste the whole code."


def test_correct_code_is_green(code: CodeBoxes, theme: Theme) -> None:
    code.set_value("482915")
    code.set_correct("Correct. One moment.")
    assert colour_at(picture(code.edit), 38, 1) == theme.colour("success").name().upper()
    assert code.message.words() == "Correct. One moment."


def test_busy_keeps_the_digits(code: CodeBoxes, qtbot: QtBot) -> None:
    code.set_value("482915")
    code.set_busy(True)
    qtbot.keyClicks(code.edit, "7")
    qtbot.keyClick(code.edit, Qt.Key.Key_Backspace)
    assert code.value() == "482915"


def test_screen_reader_hears_how_many(code: CodeBoxes, qtbot: QtBot) -> None:
    qtbot.keyClicks(code.edit, "482")
    name, _, role = spoken(code.edit)
    assert name == "Code, 6 digits, 3 entered"
    assert role == QAccessible.Role.EditableText
    code.set_error("That code has expired.")
    assert spoken(code.edit)[1] == "That code has expired."


def test_boxes_run_left_to_right_in_every_language(sheet: Sheet, qtbot: QtBot) -> None:
    boxes = CodeBoxes("email.code", "الرمز")
    sheet(boxes, rtl=True)
    boxes.setFocus()
    qtbot.keyClicks(boxes.edit, "4")
    shape = boxes.edit.focus_shape()
    assert shape is not None
    assert shape.rect.x() == 84
