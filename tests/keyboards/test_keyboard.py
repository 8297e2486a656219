"""What is tapped arrives in the fields of the pages, as if a keyboard had been there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kyc_desktop.pages.email_entry import EmailEntry
from kyc_desktop.ui.keyboards.accents import Accents
from kyc_desktop.ui.keyboards.key import Key
from kyc_desktop.ui.keyboards.kinds import kind_of
from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.widgets.code_boxes import CodeBoxes
from kyc_desktop.ui.widgets.date_field import DateField
from kyc_desktop.ui.widgets.field import Field
from kyc_desktop.ui.widgets.password_field import PasswordField
from kyc_desktop.ui.widgets.phone_field import PhoneField, Region

from .conftest import Stand, tap


def test_a_number_is_written_as_the_phone_field_writes_it(qtbot: QtBot, stand: Stand) -> None:
    phone = PhoneField("phone.number", "Mobile number", [Region("US", "United States", "1")], region="US")
    keyboard = stand(phone)
    assert keyboard.kind == "numeric"
    tap(qtbot, keyboard, *"5125550142")
    assert phone.edit.text() == "(512) 555-0142"
    assert phone.edit.hasFocus()
    tap(qtbot, keyboard, "delete")
    assert phone.edit.text() == "(512) 555-014"
    tap(qtbot, keyboard, "clear")
    assert phone.edit.text() == ""


def test_the_digits_of_a_date_go_on_by_themselves(qtbot: QtBot, stand: Stand) -> None:
    birth = DateField("phone.birth", "Date of birth", locale=QLocale("en_US"))
    keyboard = stand(birth)
    birth.day.edit.setFocus()
    keyboard.attach(birth.day.edit)
    assert keyboard.kind == "numeric"
    tap(qtbot, keyboard, "1", "4")
    qtbot.waitUntil(birth.year.edit.hasFocus)
    keyboard.attach(birth.year.edit)
    tap(qtbot, keyboard, *"1991")
    assert birth.parts()[0] == "1991"
    assert birth.parts()[2] == "14"


def test_an_address_of_mail(qtbot: QtBot, stand: Stand) -> None:
    field = Field("account.email", "Email")
    EmailEntry(field)
    keyboard = stand(field)
    assert keyboard.kind == "email"
    tap(qtbot, keyboard, *"maya7", "@", *"example", ".com")
    assert field.value() == "maya7@example.com"


def test_a_password_is_one_also_while_it_is_shown(qtbot: QtBot, stand: Stand) -> None:
    field = PasswordField("account.password", "Password")
    keyboard = stand(field)
    assert keyboard.kind == "password"
    tap(qtbot, keyboard, "shift", "a", "b", "symbols", "#", "shift", "~", "letters", "c")
    assert field.value() == "Ab#~c"
    field.set_shown(True)
    assert kind_of(field.edit) == "password"


def test_a_code_in_its_boxes(qtbot: QtBot, stand: Stand) -> None:
    boxes = CodeBoxes("email.code", "Code")
    keyboard = stand(boxes)
    assert keyboard.kind == "numeric"
    tap(qtbot, keyboard, *"482915")
    assert boxes.value() == "482915"


def test_names_begin_with_capitals_by_themselves(qtbot: QtBot, stand: Stand) -> None:
    field = Field("edit.first_name", "First name")
    keyboard = stand(field)
    assert keyboard.kind == "text"
    tap(qtbot, keyboard, *"ana", "space", *"maria")
    assert field.value() == "Ana Maria"
    tap(qtbot, keyboard, "delete", "delete", "delete", "delete", "delete", "m")
    assert field.value() == "Ana M"


def test_shift_twice_stays(qtbot: QtBot, stand: Stand) -> None:
    field = Field("edit.street", "Street")
    keyboard = stand(field)
    tap(qtbot, keyboard, "shift", "shift", "shift", *"ab")  # the first turns off what stood at the beginning
    assert field.value() == "AB"
    assert keyboard.key("shift").isChecked()
    assert keyboard.key("shift").accessibleName() == "Shift, locked"
    tap(qtbot, keyboard, "shift", "c")
    assert field.value() == "ABc"


def test_a_key_that_is_held_offers_its_accents(qtbot: QtBot, stand: Stand) -> None:
    field = Field("edit.last_name", "Last name")
    keyboard = stand(field, "es")
    tap(qtbot, keyboard, "m")
    key = keyboard.key("u")
    qtbot.mousePress(key, Qt.MouseButton.LeftButton)
    accents = keyboard.window().findChild(Accents)
    qtbot.waitUntil(accents.isVisible)
    qtbot.mouseRelease(key, Qt.MouseButton.LeftButton)
    assert field.value() == "M", "holding types nothing itself"
    offered = {one.text(): one for one in accents.findChildren(Key) if one.isVisible()}
    qtbot.mouseClick(offered["ú"], Qt.MouseButton.LeftButton)
    assert field.value() == "Mú"
    assert not accents.isVisible()
    tap(qtbot, keyboard, "ñ")
    assert field.value() == "Múñ"


def test_a_press_elsewhere_takes_the_accents_away(qtbot: QtBot, stand: Stand) -> None:
    field = Field("edit.last_name", "Last name")
    keyboard = stand(field)
    keyboard.key("e").held.emit()
    accents = keyboard.window().findChild(Accents)
    assert accents.isVisible()
    assert accents.x() >= 0
    assert accents.geometry().right() < keyboard.window().width()
    tap(qtbot, keyboard, "t")
    assert not accents.isVisible()
    assert field.value() == "T"


def test_delete_repeats_while_it_is_held(qtbot: QtBot, stand: Stand) -> None:
    field = Field("edit.city", "City")
    keyboard = stand(field)
    field.set_value("Springfield")
    key = keyboard.key("delete")
    key.setAutoRepeatDelay(1)
    key.setAutoRepeatInterval(1)
    qtbot.mousePress(key, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: field.value() == "")
    qtbot.mouseRelease(key, Qt.MouseButton.LeftButton)


def test_a_message_in_arabic_has_arabic_letters_and_a_name_latin_ones(qtbot: QtBot, stand: Stand) -> None:
    message = QPlainTextEdit()
    keyboard = stand(message, "ar")
    tap(qtbot, keyboard, *"سلام", "space", "script", "a")
    assert message.toPlainText() == "سلام a"
    name = QLineEdit()
    keyboard = stand(name, "ar")
    with pytest.raises(KeyError):
        keyboard.key("س")
    tap(qtbot, keyboard, "script", "س")
    assert name.text() == "س"


@pytest.mark.parametrize(("language", "width"), [("en", 603), ("de", 603), ("ar", 603), ("ar", 501), ("de", 501)])
def test_keys_are_64_pixels_of_the_kiosk_wide_and_named(stand: Stand, language: str, width: int) -> None:
    keyboard = stand(QPlainTextEdit(), language, width + 22)
    assert keyboard.width() >= width
    keys = [key for key in keyboard.findChildren(Key) if key.isVisible()]
    assert len(keys) > 30
    for key in keys:
        assert key.width() * 1.6 >= 63.5, key.objectName()
        assert key.height() * 1.6 >= 63.5, key.objectName()
        interface = QAccessible.queryAccessibleInterface(key)
        assert interface.text(QAccessible.Text.Name), key.objectName()
        assert key.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_next_goes_to_what_comes_next(qtbot: QtBot, stand: Stand) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    first, second = Field("edit.first_name", "First name"), Field("edit.last_name", "Last name")
    column.addWidget(first)
    column.addWidget(second)
    page.setFocusProxy(first.edit)
    keyboard = stand(page)
    first.edit.setFocus()
    keyboard.attach(first.edit)
    tap(qtbot, keyboard, "a", "next")
    assert second.edit.hasFocus()
    assert first.value() == "A"


def test_dark_and_light_are_different(stand: Stand, theme: Theme) -> None:
    keyboard = stand(Field("edit.city", "City"))
    light = keyboard.grab().toImage()
    theme.set_mode("dark")
    assert keyboard.grab().toImage() != light
