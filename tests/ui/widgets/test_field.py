"""Fields: label, help or error, tick, lock, blur, password."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kyc_desktop.flow.prose import parse
from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.widgets.field import Field
from kyc_desktop.ui.widgets.password_field import PasswordField

from .conftest import Sheet
from .looks import colour_at, picture, spoken

TYPO = parse("Mail can't reach gmial.com. Did you mean [maya.ortiz@gmail.com](suggestion)?")


def email() -> Field:
    return Field("account.email", "Email", hint="We send a 6-digit code to this address.")


def test_geometry_is_that_of_the_pictures(sheet: Sheet) -> None:
    field = email()
    sheet(field)
    assert field.frame.geometry().getRect() == (0, 26, 520, 48)
    assert field.message.y() == 80
    assert field.height() == 100


def test_names_for_tests_and_readers(sheet: Sheet) -> None:
    field = Field("edit.middle_name", "Middle name", tag="Optional", hint="As on your documents")
    page = sheet(field)
    edit = page.findChild(QLineEdit, "edit.middle_name.edit")
    assert edit is field.edit
    assert spoken(edit)[:2] == ("Middle name, Optional", "As on your documents")
    field.set_error("Too long")
    assert spoken(edit)[1] == "Too long"


def test_typing_signals_and_setting_does_not(sheet: Sheet, qtbot: QtBot) -> None:
    field = email()
    sheet(field)
    field.setFocus()
    assert field.edit.hasFocus()
    with qtbot.assertNotEmitted(field.changed):
        field.set_value("maya")
    with qtbot.waitSignal(field.changed) as typed:
        qtbot.keyClicks(field.edit, "x")
    assert typed.args == ["mayax"]


def test_leaving_is_told_once(sheet: Sheet, qtbot: QtBot) -> None:
    first, second = email(), Field("account.other", "Other")
    sheet(first, second)
    first.setFocus()
    with qtbot.waitSignal(first.left):
        qtbot.keyClick(first.edit, Qt.Key.Key_Tab)
    assert second.edit.hasFocus()


def test_error_replaces_help_and_its_link_works(sheet: Sheet, qtbot: QtBot) -> None:
    field = email()
    sheet(field)
    field.set_error(TYPO)
    assert field.has_error
    assert field.message.words().startswith("Mail can't reach")
    (link,) = field.message.findChild(type(field.label_row.label).__mro__[1]).link_buttons()  # type: ignore[union-attr]
    with qtbot.waitSignal(field.linked) as linked:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert linked.args == ["suggestion"]
    field.set_error(None)
    assert not field.has_error
    assert field.message.words() == "We send a 6-digit code to this address."


def test_borders_are_tokens(sheet: Sheet, theme: Theme) -> None:
    field = email()
    page = sheet(field)
    for mode in ("light", "dark"):
        theme.set_mode(mode)  # type: ignore[arg-type]
        page.setFocus()
        field.set_error(None)
        assert colour_at(picture(field.frame), 260, 0) == theme.colour("border-strong").name().upper()
        field.setFocus()
        for row in (0, 1, 46, 47):
            assert colour_at(picture(field.frame), 260, row) == theme.colour("accent-text").name().upper()
        field.set_error("Wrong")
        for row in (0, 1):
            assert colour_at(picture(field.frame), 260, row) == theme.colour("danger").name().upper()


def test_text_does_not_move_with_the_border(sheet: Sheet) -> None:
    field = email()
    sheet(field)
    before = field.edit.geometry()
    field.set_error("Wrong")
    assert field.edit.geometry() == before


def test_locked_cannot_be_typed_into(sheet: Sheet, qtbot: QtBot) -> None:
    field = Field("edit.date_of_birth", "Date of birth")
    sheet(field)
    field.set_value("March 14, 1991")
    field.set_locked(True)
    field.setFocus()
    qtbot.keyClicks(field.edit, "x")
    assert field.value() == "March 14, 1991"
    assert field.lock.isVisible()


def test_click_on_the_label_goes_to_the_entry(sheet: Sheet, qtbot: QtBot) -> None:
    field = email()
    sheet(field)
    qtbot.mouseClick(field.label_row, Qt.MouseButton.LeftButton)
    assert field.edit.hasFocus()


def test_masked_value_is_replaced(sheet: Sheet, qtbot: QtBot) -> None:
    field = Field("edit.ssn", "Social Security number", tabular=True)
    replace = field.set_masked("•••-••-6781", "Replace")
    sheet(field)
    assert field.edit.isReadOnly()
    assert field.frame.width() - replace.geometry().right() - 1 == 5
    with qtbot.waitSignal(replace.clicked):
        qtbot.mouseClick(replace, Qt.MouseButton.LeftButton)


def test_right_to_left_puts_the_button_at_the_left(sheet: Sheet) -> None:
    field = PasswordField("account.password", "Password")
    sheet(field, rtl=True)
    assert field.toggle.x() == 5
    assert field.edit.geometry().right() == field.frame.width() - 16


def password() -> PasswordField:
    rule = "12 characters or more, and not on the list of leaked passwords"
    return PasswordField("account.password", "Password", rule=rule, met=lambda text: len(text) >= 12)


def test_show_and_hide_are_words(sheet: Sheet, qtbot: QtBot) -> None:
    field = password()
    sheet(field)
    field.set_value("maya1991!")
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    assert (field.toggle.text(), spoken(field.toggle)[0]) == ("Show", "Show password")
    qtbot.mouseClick(field.toggle, Qt.MouseButton.LeftButton)
    assert field.edit.echoMode() == QLineEdit.EchoMode.Normal
    assert (field.toggle.text(), spoken(field.toggle)[0]) == ("Hide", "Hide password")
    qtbot.keyClick(field.toggle, Qt.Key.Key_Return)
    assert not field.shown


def test_meter_and_rule_follow_the_password(sheet: Sheet, qtbot: QtBot) -> None:
    field = password()
    field.set_context("maya.ortiz@gmail.com")
    sheet(field)
    assert field.meter.level == 0
    field.setFocus()
    qtbot.keyClicks(field.edit, "maya1991!")
    assert field.meter.word() == "Weak"
    calm = picture(field.message)
    field.set_value("")
    qtbot.keyClicks(field.edit, "glacier tandem oboe fig")
    assert field.meter.word() == "Strong"
    assert picture(field.message) != calm


def test_password_can_be_pasted(sheet: Sheet, qtbot: QtBot) -> None:
    field = password()
    sheet(field)
    field.setFocus()
    QGuiApplication.clipboard().setText("from a password manager 7")
    qtbot.keyClick(field.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == "from a password manager 7"


def test_caps_lock_is_told_and_taken_back(sheet: Sheet, qtbot: QtBot) -> None:
    field = password()
    sheet(field)
    field.setFocus()
    qtbot.keyClick(field.edit, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    calm = field.message.words()
    # A capital without Shift is what Caps Lock does to the A key.
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    capital = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A")
    QApplication.sendEvent(field.edit, capital)
    assert field.message.words() == "Caps Lock is on."
    qtbot.keyClick(field.edit, Qt.Key.Key_CapsLock)
    assert field.message.words() == calm
