"""A question inside the window: safe by default, closed to what is behind it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from kyc_desktop.flow.prose import parse
from kyc_desktop.gallery.people import maya
from kyc_desktop.ui.dialogs import Dialog, Question, ask
from kyc_desktop.ui.window import Window

from .samples import make_window, sample, shown

QUESTION = Question(
    title="Delete your photos?",
    text="Both photos are removed from this computer and from Northlight. You can take new ones at any time.",
    safe="Keep photos",
    act="Delete photos",
)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = make_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.show_state(shown(maya("email")))
    return window


def test_it_stands_in_the_window_and_the_safe_answer_has_the_focus(window: Window) -> None:
    dialog = Dialog("photos.delete", QUESTION, window)
    dialog.open()
    assert not dialog.isWindow()
    assert dialog.geometry() == window.rect()
    assert dialog.card().width() == 440
    assert QApplication.focusWidget() is dialog.safe
    assert dialog.safe.objectName() == "photos.delete.safe"
    accessible = QAccessible.queryAccessibleInterface(dialog)
    assert accessible.role() == QAccessible.Role.Dialog
    assert accessible.text(QAccessible.Text.Name) == "Delete your photos?"
    assert dialog.act is not None
    assert dialog.act.mapTo(window, QPoint(dialog.act.width(), 0)).x() == dialog.card().right() + 1 - 29


def test_escape_is_the_safe_choice_and_the_focus_returns(window: Window, qtbot: QtBot) -> None:
    sample(window).first.setFocus()
    field = QApplication.focusWidget()
    dialog = Dialog("photos.delete", QUESTION, window)
    dialog.open()
    with qtbot.waitSignal(dialog.finished) as finished:
        qtbot.keyClick(dialog.safe, Qt.Key.Key_Escape)
    assert finished.args == [QDialog.DialogCode.Rejected.value]
    assert QApplication.focusWidget() is field


def test_tab_stays_inside(window: Window, qtbot: QtBot) -> None:
    dialog = Dialog("photos.delete", QUESTION, window)
    dialog.open()
    visited = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    assert visited == [dialog.act, dialog.safe, dialog.act]


def test_enter_presses_the_answer_and_not_the_primary_behind(window: Window, qtbot: QtBot) -> None:
    answers: list[bool] = []
    dialog = ask("photos.delete", QUESTION, window, answers.append)
    assert dialog.act is not None
    dialog.act.setFocus()
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog.act, Qt.Key.Key_Return)
    assert answers == [True]
    assert not window.sheet.footer.primary.busy


def test_it_follows_the_size_of_the_window(window: Window) -> None:
    dialog = Dialog("photos.delete", QUESTION, window)
    dialog.open()
    window.resize(900, 700)
    assert dialog.geometry() == window.rect()
    assert abs(dialog.card().center().x() - 450) <= 1


def test_a_notice_has_one_button_and_links(window: Window, qtbot: QtBot) -> None:
    words = parse("Write to [us](mail).")
    dialog = Dialog("support", Question(title="Contact support", text=words, safe="Close"), window)
    dialog.open()
    assert dialog.act is None
    qtbot.keyClick(dialog.safe, Qt.Key.Key_Tab)
    with qtbot.waitSignal(dialog.linked) as linked:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert linked.args == ["mail"]


def test_long_answers_stand_below_one_another(window: Window) -> None:
    question = Question(title="Eine Frage?", safe="Die Fotos lieber behalten", act="Die Fotos endgültig löschen")
    dialog = Dialog("long", question, window)
    dialog.open()
    assert dialog.act is not None
    assert dialog.act.y() + dialog.act.height() < dialog.safe.y()
    assert dialog.safe.geometry().bottom() < dialog.card().bottom() - 20
