"""The phone entry: formats while it is typed, the caret stays, a pasted number brings its country."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.widgets.option_list import OptionList
from kyc_desktop.ui.widgets.phone_field import PhoneField, Region

from .conftest import Sheet
from .looks import spoken

REGIONS = [
    Region("US", "United States", "1"),
    Region("CA", "Canada", "1"),
    Region("GB", "United Kingdom", "44"),
    Region("DE", "Germany", "49"),
]


@pytest.fixture
def phone(sheet: Sheet) -> PhoneField:
    field = PhoneField("phone.number", "Mobile number", REGIONS, region="US")
    sheet(field)
    field.setFocus()
    return field


def paste(qtbot: QtBot, field: PhoneField, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(field.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_formats_while_typing(phone: PhoneField, qtbot: QtBot) -> None:
    qtbot.keyClicks(phone.edit, "2025550100")
    assert phone.value() == "(202) 555-0100"
    assert phone.edit.cursorPosition() == len("(202) 555-0100")


def test_caret_stays_where_a_digit_is_put_in(phone: PhoneField, qtbot: QtBot) -> None:
    qtbot.keyClicks(phone.edit, "202550100")
    for _ in range(5):
        qtbot.keyClick(phone.edit, Qt.Key.Key_Left)
    qtbot.keyClicks(phone.edit, "5")
    assert phone.value() == "(202) 555-0100"
    digits_before = [c for c in phone.value()[: phone.edit.cursorPosition()] if c.isdigit()]
    assert digits_before == list("202555")


def test_backspace_over_a_bracket_takes_the_digit_before_it(phone: PhoneField, qtbot: QtBot) -> None:
    qtbot.keyClicks(phone.edit, "2025550100")
    phone.edit.setCursorPosition(len("(202) "))
    qtbot.keyClick(phone.edit, Qt.Key.Key_Backspace)
    assert [c for c in phone.value() if c.isdigit()] == list("205550100")


def test_can_be_emptied_by_backspace(phone: PhoneField, qtbot: QtBot) -> None:
    qtbot.keyClicks(phone.edit, "2025550100")
    for _ in range(20):
        qtbot.keyClick(phone.edit, Qt.Key.Key_Backspace)
    assert phone.value() == ""


@pytest.mark.parametrize("text", ["+44 7700 900123", "0044 7700 900123", "+447700900123"])
def test_pasted_international_number_brings_its_country(phone: PhoneField, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(phone.changed):
        paste(qtbot, phone, text)
    assert phone.region() == "GB"
    assert phone.value() == "07700 900123"


def test_typed_plus_brings_its_country_too(phone: PhoneField, qtbot: QtBot) -> None:
    qtbot.keyClicks(phone.edit, "+4915112345678")
    assert phone.region() == "DE"
    assert phone.value().replace(" ", "") == "015112345678"


def test_pasted_number_with_blanks_and_marks(phone: PhoneField, qtbot: QtBot) -> None:
    paste(qtbot, phone, "tel: 202.555.0142 ")
    assert phone.value() == "(202) 555-0142"


def test_value_that_is_set_chooses_the_country(phone: PhoneField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(phone.changed):
        phone.set_value("+447700900123")
    assert phone.region() == "GB"


def test_unknown_country_keeps_what_was_typed(phone: PhoneField, qtbot: QtBot) -> None:
    qtbot.keyClicks(phone.edit, "+8613800138000")
    assert phone.region() == "US"
    assert phone.value() == "+8613800138000"


def test_country_by_keyboard(phone: PhoneField, qtbot: QtBot) -> None:
    phone.picker.setFocus()
    assert spoken(phone.picker)[0] == "Country code, United States, +1"
    qtbot.keyClick(phone.picker, Qt.Key.Key_Down)
    qtbot.keyClicks(phone.picker, "germ")
    with qtbot.waitSignal(phone.changed):
        qtbot.keyClick(phone.picker, Qt.Key.Key_Return)
    assert phone.region() == "DE"
    assert phone.edit.hasFocus()


def test_country_by_calling_code_and_mouse(phone: PhoneField, qtbot: QtBot) -> None:
    qtbot.mouseClick(phone.picker, Qt.MouseButton.LeftButton)
    menu = phone.window().findChild(OptionList)
    assert menu is not None
    qtbot.keyClicks(phone.picker, "44")
    assert [option.key for option in menu.model.shown] == ["GB"]
    qtbot.keyClick(phone.picker, Qt.Key.Key_Escape)
    assert phone.region() == "US"


def test_tick_and_look_up(phone: PhoneField) -> None:
    phone.set_looking_up(True)
    assert phone.spinner.isVisible()
    phone.set_looking_up(False)
    phone.set_valid(True)
    assert phone.tick.isVisible()
    assert not phone.spinner.isVisible()


def test_stays_left_to_right(sheet: Sheet) -> None:
    field = PhoneField("phone.number", "رقم الهاتف", REGIONS)
    sheet(field, rtl=True)
    assert field.picker.x() < field.edit.x()
    assert field.edit.layoutDirection() == Qt.LayoutDirection.LeftToRight
