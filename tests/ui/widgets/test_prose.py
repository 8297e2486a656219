"""Text: line heights, links as tab stops, nothing read as markup."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kyc_desktop.flow.prose import parse
from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.widgets.elided import Elided
from kyc_desktop.ui.widgets.prose import Prose
from kyc_desktop.ui.widgets.text import Body, Lead, Small
from kyc_desktop.ui.widgets.text_flow import Look, reading_direction

from .conftest import Sheet
from .looks import has_colour, ink_columns, picture, spoken

TERMS = parse("I agree to the [Terms of Service](terms) and the [Privacy Policy](privacy)")


def test_height_is_lines_times_line_height(sheet: Sheet) -> None:
    lead = Lead("lead", "Northlight has to know that you are really you before you can move money. Choose how.")
    sheet(lead)
    assert lead.heightForWidth(520) == 48
    assert lead.heightForWidth(2000) == 24
    assert lead.height() == 48


def test_line_break_in_the_text_makes_a_line(sheet: Sheet) -> None:
    body = Body("address", "1204 Juniper Bend, Apt 3\nAustin, TX 78704")
    sheet(body)
    assert body.height() == 44


def test_text_scale_makes_lines_higher(sheet: Sheet, theme: Theme) -> None:
    body = Body("body", "One line")
    sheet(body)
    theme.text_scale = 1.5
    assert body.heightForWidth(520) == 33


def test_links_are_tab_stops_and_answer_to_keys(sheet: Sheet, qtbot: QtBot) -> None:
    body = Body("account.terms", TERMS)
    page = sheet(body)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    first, second = body.link_buttons()
    assert first.hasFocus()
    with qtbot.waitSignal(body.linked) as activated:
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert activated.args == ["terms"]
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    with qtbot.waitSignal(body.linked) as activated:
        qtbot.keyClick(second, Qt.Key.Key_Space)
    assert activated.args == ["privacy"]
    with qtbot.waitSignal(body.linked) as activated:
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert activated.args == ["terms"]


def test_link_lies_over_its_words(sheet: Sheet) -> None:
    body = Body("account.terms", TERMS)
    sheet(body)
    terms, privacy = (link.geometry() for link in body.link_buttons())
    assert terms.right() < privacy.left()
    assert terms.height() == 22
    assert abs(terms.left() - 95) <= 2


def test_link_over_two_lines_takes_clicks_on_its_words_only(sheet: Sheet) -> None:
    small = Small(
        "note", parse("Your carrier never shares your calls. [What we collect and for how long we keep it](x)")
    )
    sheet(small)
    small.setFixedWidth(330)
    (link,) = small.link_buttons()
    small.resize(330, small.heightForWidth(330))
    assert link.height() == 40
    assert not link.mask().contains(link.rect().topLeft())


def test_words_that_look_like_markup_are_shown_as_they_are(sheet: Sheet) -> None:
    name = "<b>Robert</b> [x](y) & **co**"
    body = Body("name", name)
    sheet(body)
    assert body.words() == name
    assert body.link_buttons() == []
    assert spoken(body)[0] == name


def test_screen_reader_hears_text_and_links(sheet: Sheet) -> None:
    body = Body("account.terms", TERMS)
    sheet(body)
    name, _, role = spoken(body)
    assert name == "I agree to the Terms of Service and the Privacy Policy"
    assert role == QAccessible.Role.StaticText
    assert spoken(body.link_buttons()[0])[0] == "Terms of Service"


def test_theme_change_repaints(sheet: Sheet, theme: Theme) -> None:
    body = Prose("body", "II", Look(role="hero"))
    sheet(body)
    assert has_colour(picture(body), theme.colour("text"))
    light = theme.colour("text")
    theme.set_mode("dark")
    assert theme.colour("text") != light
    assert has_colour(picture(body), theme.colour("text"))


def test_right_to_left_text_starts_at_the_right(sheet: Sheet) -> None:
    body = Body("body", "short")
    sheet(body, rtl=True)
    first, last = ink_columns(picture(body))
    assert last >= body.width() - 4
    assert first > body.width() / 2


def test_elided_keeps_the_whole_text_for_readers(sheet: Sheet) -> None:
    label = Elided("file", "a very long file name that has no room at all in this place.jpeg <b>")
    sheet(label)
    label.setFixedWidth(120)
    label.resize(120, 20)
    assert spoken(label)[0].endswith("<b>")
    assert "&lt;b&gt;" in label.toolTip()
    label.set_text("short")
    assert label.toolTip() == ""


@pytest.mark.parametrize("text", ["+1 (512) 555-0142", "1204 Juniper Bend, Apt 3", "•••-••-6781"])
def test_numbers_and_latin_keep_their_order_on_an_arabic_page(sheet: Sheet, text: str) -> None:
    left, right = Body("a", text), Body("b", text)
    sheet(left)
    sheet(right, rtl=True)
    first, last = ink_columns(picture(left))
    plain = picture(left).copy(first, 0, last - first + 1, 22)
    first, last = ink_columns(picture(right))
    mirrored = picture(right).copy(first, 0, last - first + 1, 22)
    assert abs(plain.width() - mirrored.width()) <= 1
    blacks = [sum(image.pixelColor(2, y).lightness() < 160 for y in range(22)) for image in (plain, mirrored)]
    assert abs(blacks[0] - blacks[1]) <= 2


def test_arabic_runs_from_the_right(sheet: Sheet) -> None:
    assert reading_direction("رقم 0142", mirrored=True) == Qt.LayoutDirection.RightToLeft
    assert reading_direction("Northlight: رقم", mirrored=True) == Qt.LayoutDirection.RightToLeft
    assert reading_direction("+1 (512)", mirrored=True) == Qt.LayoutDirection.LeftToRight
    assert reading_direction("رقم", mirrored=False) == Qt.LayoutDirection.LeftToRight
