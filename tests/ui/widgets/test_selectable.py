"""Text that can be marked and copied."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.widgets.selectable import Selectable

from .conftest import Sheet
from .looks import has_colour, picture


def test_drag_marks_and_ctrl_c_copies(sheet: Sheet, qtbot: QtBot, theme: Theme) -> None:
    text = Selectable("reference", "NL-7Q4K-2291\nsecond 😀 line")
    sheet(text)
    qtbot.mousePress(text, Qt.MouseButton.LeftButton, pos=QPoint(0, 10))
    qtbot.mouseMove(text, QPoint(500, 10))
    assert text.hasFocus()
    qtbot.mouseRelease(text, Qt.MouseButton.LeftButton, pos=QPoint(500, 10))
    assert text.selected() == "NL-7Q4K-2291"
    assert has_colour(picture(text), theme.colour("accent"))
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "NL-7Q4K-2291"


def test_double_click_marks_all_and_leaving_unmarks(sheet: Sheet, qtbot: QtBot, theme: Theme) -> None:
    text = Selectable("reference", "NL-7Q4K-2291\nsecond 😀 line")
    page = sheet(text)
    text.setFocus()
    qtbot.mouseDClick(text, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert text.selected() == "NL-7Q4K-2291\nsecond 😀 line"
    page.setFocus()
    assert text.selected() == ""
    assert not has_colour(picture(text), theme.colour("accent"))
