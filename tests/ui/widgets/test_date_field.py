"""The date of birth: order of the locale, digits go on by themselves, a pasted date fills all three."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.widgets.combo import Combo
from kyc_desktop.ui.widgets.date_field import DateField
from kyc_desktop.ui.widgets.field import Field

from .conftest import Sheet
from .looks import colour_at, picture, spoken


def birth(locale: str = "en_US") -> DateField:
    return DateField("phone.date_of_birth", "Date of birth", hint="You must be 18 or older.", locale=QLocale(locale))


def test_widths_and_order_of_the_picture(sheet: Sheet) -> None:
    field = birth()
    sheet(field)
    assert field.order() == ("month", "day", "year")
    assert [(part.x(), part.width()) for part in (field.month, field.day, field.year)] == [
        (0, 220),
        (232, 128),
        (372, 148),
    ]
    assert field.label_row.tag.words() == "Month, day, year"


def test_order_of_other_locales(sheet: Sheet) -> None:
    assert birth("de_DE").order() == ("day", "month", "year")
    assert birth("sv_SE").order() == ("year", "month", "day")
    arabic = birth("ar_EG")
    sheet(arabic, rtl=True)
    assert arabic.order() == ("day", "month", "year")
    assert arabic.day.x() > arabic.month.x() > arabic.year.x()


def test_typed_by_keyboard_alone(sheet: Sheet, qtbot: QtBot) -> None:
    field = birth()
    sheet(field)
    field.setFocus()
    qtbot.keyClicks(field.month.edit, "mar")
    qtbot.keyClick(field.month.edit, Qt.Key.Key_Tab)
    assert field.day.edit.hasFocus()
    qtbot.keyClicks(field.day.edit, "14")
    assert field.year.edit.hasFocus()
    qtbot.keyClicks(field.year.edit, "1991")
    assert field.value() == date(1991, 3, 14)
    assert field.parts() == ("1991", "3", "14")


def test_month_by_number_goes_on(sheet: Sheet, qtbot: QtBot) -> None:
    field = birth()
    sheet(field)
    field.setFocus()
    qtbot.keyClicks(field.month.edit, "3")
    assert field.month.value() == "3"
    assert field.day.edit.hasFocus()


def test_single_digit_day_above_three_goes_on(sheet: Sheet, qtbot: QtBot) -> None:
    field = birth()
    sheet(field)
    field.day.setFocus()
    qtbot.keyClicks(field.day.edit, "7")
    assert field.year.edit.hasFocus()


def test_a_tab_out_of_habit_does_not_skip_the_part_that_the_focus_went_to(sheet: Sheet, qtbot: QtBot) -> None:
    field = birth()
    sheet(field)
    field.setFocus()
    qtbot.keyClicks(field.month.edit, "3")
    qtbot.keyClick(field.day.edit, Qt.Key.Key_Tab)
    assert field.day.edit.hasFocus()
    qtbot.keyClicks(field.day.edit, "14")
    qtbot.keyClick(field.year.edit, Qt.Key.Key_Tab)
    assert field.year.edit.hasFocus()
    qtbot.keyClicks(field.year.edit, "1991")
    assert field.value() == date(1991, 3, 14)


def test_only_one_tab_is_swallowed_and_none_of_a_part_that_was_touched(sheet: Sheet, qtbot: QtBot) -> None:
    field = birth()
    sheet(field)
    field.setFocus()
    qtbot.keyClicks(field.month.edit, "3")
    qtbot.keyClick(field.day.edit, Qt.Key.Key_Tab)
    qtbot.keyClick(field.day.edit, Qt.Key.Key_Tab)
    assert field.year.edit.hasFocus(), "the second is meant"
    field.month.setFocus()
    qtbot.keyClicks(field.month.edit, "3")
    qtbot.keyClicks(field.day.edit, "1")
    qtbot.keyClick(field.day.edit, Qt.Key.Key_Tab)
    assert field.year.edit.hasFocus(), "the first of the month"
    field.month.setFocus()
    qtbot.keyClicks(field.month.edit, "3")
    qtbot.keyClick(field.day.edit, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert field.month.edit.hasFocus(), "the way back is free"


@pytest.mark.parametrize(
    ("locale", "text"),
    [("en_US", "3/14/1991"), ("en_US", "1991-03-14"), ("de_DE", "14.3.1991"), ("en_GB", "14/03/1991")],
)
@pytest.mark.parametrize("part", ["month", "day", "year"])
def test_pasted_date_fills_all_three(sheet: Sheet, qtbot: QtBot, locale: str, text: str, part: str) -> None:
    field = birth(locale)
    sheet(field)
    control: Combo | Field = getattr(field, part)
    control.setFocus()
    QGuiApplication.clipboard().setText(text)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(control.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == date(1991, 3, 14)


def test_pasted_year_alone_goes_into_the_year(sheet: Sheet, qtbot: QtBot) -> None:
    field = birth()
    sheet(field)
    field.year.setFocus()
    QGuiApplication.clipboard().setText("1991")
    qtbot.keyClick(field.year.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.parts() == ("1991", "", "")


def test_letters_are_dropped(sheet: Sheet, qtbot: QtBot) -> None:
    field = birth()
    sheet(field)
    field.year.setFocus()
    qtbot.keyClicks(field.year.edit, "19a91")
    assert field.year.value() == "1991"


def test_impossible_date_is_none(sheet: Sheet) -> None:
    field = birth()
    sheet(field)
    field.set_parts("1991", "2", "30")
    assert field.value() is None


def test_error_may_outline_the_year_alone(sheet: Sheet, theme: Theme) -> None:
    field = birth()
    page = sheet(field)
    field.set_value(date(2011, 3, 14))
    field.set_error("This date makes you 15.", parts=("year",))
    page.setFocus()
    danger, calm = theme.colour("danger").name().upper(), theme.colour("border-strong").name().upper()
    assert colour_at(picture(field.year.frame), 70, 0) == danger
    assert colour_at(picture(field.day.frame), 60, 0) == calm
    assert colour_at(picture(field.month.frame), 100, 0) == calm
    field.setFocus()
    assert field.year.edit.hasFocus()
    assert spoken(field.year.edit)[:2] == ("Date of birth, Year", "This date makes you 15.")
    field.set_error(None)
    page.setFocus()
    assert colour_at(picture(field.year.frame), 70, 0) == calm


def test_left_comes_when_all_three_are_left(sheet: Sheet, qtbot: QtBot) -> None:
    field, other = birth(), Field("x", "Other")
    sheet(field, other)
    field.setFocus()
    with qtbot.assertNotEmitted(field.left, wait=30):
        field.day.setFocus()
    with qtbot.waitSignal(field.left):
        other.setFocus()
