"""The drop-down: typing filters, keys move, Escape puts back, the list stays in the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QSpacerItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.widgets.combo import Combo
from kyc_desktop.ui.widgets.option import Option, fold
from kyc_desktop.ui.widgets.option_list import ROW, OptionList
from kyc_desktop.ui.widgets.option_model import marked

from .conftest import Sheet

COUNTRIES = [
    Option("US", "United States"),
    Option("AT", "Austria"),
    Option("CI", "Côte d'Ivoire"),
    Option("TN", "Tunisia"),
    Option("AE", "United Arab Emirates"),
    Option("GB", "United Kingdom"),
    *(Option(f"X{i}", f"Land {i}") for i in range(12)),
]


def country() -> Combo:
    return Combo("account.country", "Country", COUNTRIES)


def listed(combo: Combo) -> list[str]:
    menu = combo.window().findChild(OptionList, f"{combo.objectName()}.options")
    assert menu is not None
    return [option.text for option in menu.model.shown]


def test_typing_filters_and_enter_takes(sheet: Sheet, qtbot: QtBot) -> None:
    combo = country()
    combo.set_value("US")
    sheet(combo)
    combo.setFocus()
    qtbot.keyClicks(combo.edit, "uni")
    assert listed(combo) == ["United States", "Tunisia", "United Arab Emirates", "United Kingdom"]
    qtbot.keyClick(combo.edit, Qt.Key.Key_Down)
    qtbot.keyClick(combo.edit, Qt.Key.Key_Down)
    with qtbot.waitSignal(combo.changed) as chosen:
        qtbot.keyClick(combo.edit, Qt.Key.Key_Return)
    assert chosen.args == ["AE"]
    assert not combo.open
    assert (combo.value(), combo.edit.text()) == ("AE", "United Arab Emirates")


def test_first_match_that_starts_so_is_highlighted(sheet: Sheet, qtbot: QtBot) -> None:
    combo = country()
    sheet(combo)
    combo.setFocus()
    qtbot.keyClicks(combo.edit, "cote")
    qtbot.keyClick(combo.edit, Qt.Key.Key_Tab)
    assert combo.value() == "CI"


def test_escape_puts_the_choice_back(sheet: Sheet, qtbot: QtBot) -> None:
    combo = country()
    combo.set_value("AT")
    sheet(combo)
    combo.setFocus()
    qtbot.keyClicks(combo.edit, "zz")
    assert listed(combo) == []
    with qtbot.assertNotEmitted(combo.changed):
        qtbot.keyClick(combo.edit, Qt.Key.Key_Escape)
    assert combo.edit.text() == "Austria"


def test_leaving_with_an_exact_name_takes_it_and_other_text_does_not(sheet: Sheet, qtbot: QtBot) -> None:
    combo, other = country(), Combo("account.state", "State", [Option("TX", "Texas")])
    combo.set_value("AT")
    sheet(combo, other)
    combo.setFocus()
    qtbot.keyClicks(combo.edit, "tunisia")
    qtbot.keyClick(combo.edit, Qt.Key.Key_Escape)
    combo.edit.selectAll()
    qtbot.keyClicks(combo.edit, "Nowhere")
    with qtbot.waitSignal(combo.left):
        other.setFocus()
    assert (combo.value(), combo.edit.text()) == ("AT", "Austria")


def test_mouse_opens_and_chooses(sheet: Sheet, qtbot: QtBot) -> None:
    combo = country()
    combo.set_value("US")
    page = sheet(combo)
    qtbot.mouseClick(combo.frame, Qt.MouseButton.LeftButton, pos=QPoint(500, 24))
    menu = page.findChild(OptionList)
    assert menu is not None
    assert combo.edit.hasFocus()
    row = menu.view.visualRect(menu.model.index(1, 0))
    assert row.height() == ROW
    with qtbot.waitSignal(combo.changed) as chosen:
        qtbot.mouseClick(menu.view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert chosen.args == ["AT"]


def test_click_elsewhere_closes(sheet: Sheet, qtbot: QtBot) -> None:
    combo = country()
    page = sheet(combo)
    combo.setFocus()
    qtbot.keyClick(combo.edit, Qt.Key.Key_Down)
    assert combo.open
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(300, 590))
    assert not combo.open


def test_seven_rows_at_most(sheet: Sheet, qtbot: QtBot) -> None:
    combo = country()
    page = sheet(combo)
    combo.setFocus()
    qtbot.keyClick(combo.edit, Qt.Key.Key_Down)
    menu = page.findChild(OptionList)
    assert menu is not None
    assert menu.view.height() == 7 * ROW


def test_opens_upward_where_there_is_no_room_below(sheet: Sheet, qtbot: QtBot) -> None:
    combo = country()
    page = sheet(QWidget(), combo)
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertItem(0, QSpacerItem(0, 440))
    layout.activate()
    combo.setFocus()
    qtbot.keyClick(combo.edit, Qt.Key.Key_Down)
    menu = page.findChild(OptionList)
    assert menu is not None
    bottom = menu.view.mapTo(page, QPoint(0, menu.view.height())).y()
    assert bottom < combo.frame.mapTo(page, QPoint(0, 0)).y()


def test_options_can_be_replaced(sheet: Sheet) -> None:
    combo = country()
    combo.set_value("GB")
    sheet(combo)
    combo.set_options([Option("TX", "Texas")])
    assert combo.value() == ""
    assert combo.edit.text() == ""


def test_list_goes_with_its_page(sheet: Sheet, qtbot: QtBot) -> None:
    combo = country()
    sheet(combo)
    combo.setFocus()
    qtbot.keyClick(combo.edit, Qt.Key.Key_Down)
    combo.hide()
    assert not combo.open


def test_marks_letters_at_the_start_of_a_word_only() -> None:
    assert [part.strong for part in marked("Tunisia", "uni")] == [False]
    assert [(part.text, part.strong) for part in marked("The United States", "uni")] == [
        ("The ", False),
        ("Uni", True),
        ("ted States", False),
    ]
    assert fold("CÔTE") == "cote"


def test_list_goes_when_the_page_below_scrolls(sheet: Sheet, qtbot: QtBot) -> None:
    combo, below = country(), QWidget()
    below.setFixedHeight(300)
    page = sheet(combo, below)
    combo.setFocus()
    qtbot.keyClick(combo.edit, Qt.Key.Key_Down)
    where = QPointF(5, 290)
    turn = QWheelEvent(
        where,
        QPointF(below.mapToGlobal(where.toPoint())),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(below, turn)
    assert not combo.open
    assert page.isVisible()


def test_list_goes_when_its_page_is_deleted(sheet: Sheet, qtbot: QtBot) -> None:
    combo = country()
    page = sheet(combo)
    combo.setFocus()
    qtbot.keyClick(combo.edit, Qt.Key.Key_Down)
    menu = page.findChild(OptionList)
    assert menu is not None
    combo.setParent(None)
    combo.deleteLater()
    del combo
    qtbot.waitUntil(lambda: page.findChild(OptionList) is None)
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton)


def test_who_types_before_the_options_have_come_loses_nothing(sheet: Sheet, qtbot: QtBot) -> None:
    combo = Combo("account.country", "Country")
    sheet(combo)
    combo.setFocus()
    qtbot.keyClicks(combo.edit, "tuni")
    combo.set_options(COUNTRIES)
    combo.set_value("US")
    assert listed(combo) == ["Tunisia"]
    qtbot.keyClicks(combo.edit, "s")
    with qtbot.waitSignal(combo.changed) as chosen:
        qtbot.keyClick(combo.edit, Qt.Key.Key_Return)
    assert chosen.args == ["TN"]


def test_dictated_text_chooses_without_a_key_or_the_focus(sheet: Sheet, qtbot: QtBot) -> None:
    combo, other = country(), Combo("account.state", "State", [Option("TX", "Texas")])
    sheet(combo, other)
    other.setFocus()
    spoken = QAccessible.queryAccessibleInterface(combo.edit)
    with qtbot.waitSignal(combo.changed) as chosen:
        spoken.setText(QAccessible.Text.Value, "Tunisia")
    assert (chosen.args, combo.edit.text(), combo.open) == (["TN"], "Tunisia", False)
    spoken.setText(QAccessible.Text.Value, "Nowhere")
    assert (combo.value(), combo.edit.text()) == ("TN", "Tunisia")
