"""A confirmation that goes by itself, except while somebody is on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.toast import SHOWN_MS, Toast
from kyc_desktop.ui.window import Window

from .samples import make_window


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = make_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


def button(toast: Toast) -> QAbstractButton:
    return toast.findChild(QAbstractButton, "toast.act")


def test_it_stands_24_above_the_footer_in_the_middle_of_the_sheet(window: Window) -> None:
    toast = window.toast
    toast.say("Attempt details copied")
    assert toast.words == "Attempt details copied"
    assert toast.accessibleName() == "Attempt details copied"
    box = toast.geometry().adjusted(32, 32, -32, -32)
    assert box.height() == 52
    assert abs(box.center().x() - window.sheet.geometry().center().x()) <= 1
    assert window.sheet.footer.mapTo(window, QPoint(0, 0)).y() - (box.bottom() + 1) == 24


def test_its_button_says_what_was_asked_and_ends_it(window: Window, qtbot: QtBot) -> None:
    window.toast.say("Photos deleted", act="Undo", does="undo")
    with qtbot.waitSignal(window.toast.asked) as asked:
        qtbot.mouseClick(button(window.toast), Qt.MouseButton.LeftButton)
    assert asked.args == ["undo"]
    assert window.toast.words == ""


def test_it_goes_by_itself_but_not_with_something_to_press(window: Window, qtbot: QtBot) -> None:
    toast = window.toast
    assert SHOWN_MS == 5000
    toast.shown_ms = 40
    toast.say("Photos deleted", act="Undo", does="undo")
    qtbot.wait(120)
    assert toast.words
    toast.leave()
    assert not toast.words
    toast.say("Copied")
    toast.leave()
    assert toast.words
    qtbot.waitUntil(lambda: not toast.words)


def test_a_newer_one_takes_its_place(window: Window) -> None:
    window.toast.say("One", act="Undo", does="undo")
    window.toast.say("Two")
    assert window.toast.words == "Two"
    assert not button(window.toast).isVisible()
