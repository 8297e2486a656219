"""Ticks, switches and choices: keys, links inside, names and roles."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kyc_desktop.flow.prose import parse
from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.widgets import art
from kyc_desktop.ui.widgets.checkbox import Checkbox
from kyc_desktop.ui.widgets.choice import ChoiceGroup
from kyc_desktop.ui.widgets.choice_row import ChoiceRow
from kyc_desktop.ui.widgets.document_card import DocumentCard
from kyc_desktop.ui.widgets.method_card import MethodCard
from kyc_desktop.ui.widgets.toggle import Toggle

from .conftest import Sheet
from .looks import colour_at, picture, spoken


def terms() -> Checkbox:
    return Checkbox(
        "account.terms", parse("I agree to the [Terms of Service](terms) and the [Privacy Policy](privacy)")
    )


def test_row_ticks_and_links_do_not(sheet: Sheet, qtbot: QtBot) -> None:
    box = terms()
    sheet(box)
    assert box.height() == 44
    with qtbot.waitSignal(box.changed) as changed:
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(500, 20))
    assert changed.args == [True]
    link = box.prose.link_buttons()[0]
    with qtbot.waitSignal(box.linked) as linked:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert linked.args == ["terms"]
    assert box.value()


def test_space_ticks_and_tab_reaches_the_links(sheet: Sheet, qtbot: QtBot) -> None:
    box = terms()
    sheet(box)
    box.setFocus()
    qtbot.keyClick(box.box, Qt.Key.Key_Space)
    assert box.value()
    qtbot.keyClick(box.box, Qt.Key.Key_Tab)
    assert box.prose.link_buttons()[0].hasFocus()


def test_tick_is_a_check_box_to_a_screen_reader(sheet: Sheet) -> None:
    box = terms()
    sheet(box)
    box.set_error("We can't open an account until you agree. Tick the box to go on.")
    name, why, role = spoken(box.box)
    assert name == "I agree to the Terms of Service and the Privacy Policy"
    assert why.startswith("We can't open an account")
    assert role == QAccessible.Role.CheckBox


def test_error_outlines_the_box(sheet: Sheet, theme: Theme) -> None:
    box = terms()
    sheet(box)
    box.set_error("Tick the box.")
    assert colour_at(picture(box.box), 11, 1) == theme.colour("danger").name().upper()
    box.set_error(None)
    assert colour_at(picture(box.box), 11, 1) == theme.colour("surface").name().upper()


def test_toggle(sheet: Sheet, qtbot: QtBot, theme: Theme) -> None:
    toggle = Toggle("in_review.notify", "Notify me on this computer")
    sheet(toggle)
    with qtbot.waitSignal(toggle.changed) as changed:
        qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert changed.args == [True]
    assert colour_at(picture(toggle), 8, 22) == theme.colour("accent").name().upper()
    assert spoken(toggle)[0] == "Notify me on this computer"


def methods(sheet: Sheet, *, rtl: bool = False) -> tuple[ChoiceGroup, MethodCard, MethodCard, QWidget]:
    phone = MethodCard(
        "method.phone",
        "phone",
        "Use my phone",
        detail="We text you a link. You tap it, and your carrier confirms the phone is yours. About 2 minutes.",
        needs=("Your own mobile phone, near you", "Your date of birth"),
        badge="Fastest",
        art=art.two_devices,
    )
    papers = MethodCard("method.documents", "documents", "Use an identity document", detail="We read it.")
    page = sheet(phone, papers, rtl=rtl)
    group = ChoiceGroup("method.group", [phone, papers], page)
    group.set_value("phone")
    return group, phone, papers, page


def test_method_card_has_the_size_of_the_picture(sheet: Sheet) -> None:
    _, phone, _, _ = methods(sheet)
    assert (phone.width(), phone.height()) == (520, 186)


def test_arrows_choose_and_say_so_once(sheet: Sheet, qtbot: QtBot) -> None:
    group, phone, papers, _ = methods(sheet)
    phone.setFocus()
    with qtbot.waitSignal(group.changed) as changed:
        qtbot.keyClick(phone, Qt.Key.Key_Down)
    assert changed.args == ["documents"]
    assert papers.hasFocus()
    assert group.value() == "documents"
    with qtbot.assertNotEmitted(group.changed):
        group.set_value("phone")


def test_whole_card_is_the_target(sheet: Sheet, qtbot: QtBot) -> None:
    group, _, papers, _ = methods(sheet)
    with qtbot.waitSignal(group.changed):
        qtbot.mouseClick(papers, Qt.MouseButton.LeftButton, pos=QPoint(500, 8))
    assert group.value() == "documents"


def test_choice_is_a_radio_button_to_a_screen_reader(sheet: Sheet) -> None:
    _, phone, _, _ = methods(sheet)
    name, description, role = spoken(phone)
    assert name == "Use my phone, Fastest"
    assert "Your date of birth" in description
    assert role == QAccessible.Role.RadioButton


def test_chosen_card_is_outlined(sheet: Sheet, theme: Theme) -> None:
    _, phone, papers, _ = methods(sheet)
    for mode in ("light", "dark"):
        theme.set_mode(mode)  # type: ignore[arg-type]
        assert colour_at(picture(phone), 260, 1) == theme.colour("accent-text").name().upper()
        assert colour_at(picture(phone), 260, 5) == theme.colour("accent-soft").name().upper()
        assert colour_at(picture(papers), 260, 0) == theme.colour("border").name().upper()


def test_radio_moves_to_the_other_side_from_right_to_left(sheet: Sheet, theme: Theme) -> None:
    _, phone, _, _ = methods(sheet, rtl=True)
    assert colour_at(picture(phone), phone.width() - 21 - 3, 33) == theme.colour("accent").name().upper()


def test_document_cards_and_rows(sheet: Sheet, qtbot: QtBot) -> None:
    passport = DocumentCard("documents.passport", "passport", "Passport", detail="1 photo", art=art.passport)
    row = ChoiceRow("documents.phone", "phone", "Your phone", detail="Scan a code", badge="Sharpest", icon="smartphone")
    sheet(passport, row)
    assert passport.height() == 140
    assert row.height() == 60
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert row.isChecked()
    row.setEnabled(False)
    assert spoken(row)[0] == "Your phone, Sharpest"


def test_large_text_wraps_and_cards_stay_level(sheet: Sheet, theme: Theme) -> None:
    cards = [
        DocumentCard("documents.passport", "passport", "Passport", detail="1 photo", art=art.passport),
        DocumentCard("documents.license", "l", "Driver's license", detail="Front and back", art=art.drivers_license),
    ]
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    for card in cards:
        row.addWidget(card)
    _, phone, _, _ = methods(sheet)
    sheet(line)
    line.setFixedWidth(300)
    theme.text_scale = 1.5
    assert phone.heightForWidth(520) > 186 * 1.3
    assert cards[1].heightForWidth(146) > 140
    row.activate()
    line.adjustSize()
    assert cards[0].height() == cards[1].height()
