"""The journey without a mouse. Order of Tab, Enter, Esc, F1 and the way to an error: SPEC section 6."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kyc_desktop.testing import MAYA, Journey, Keyboard, Sandbox
from kyc_desktop.ui.dialogs import Dialog

Key = Qt.Key
RAIL = ["rail.help", "rail.language"]
ORDER = {
    "account": [
        "account.email.edit", "account.password.edit", "account.password.show", "account.country.edit",
        "account.state.edit", "account.terms.box", "account.terms.text.terms", "account.terms.text.privacy",
        "account.updates.box", "footer.prose.sign_in", "footer.primary",
    ],
    # Continue is a stop when there are six digits, and then they are sent already.
    "email": ["email.code.edit", "email.resend", "email.change", "footer.left"],
    "method": ["method.phone", "method.privacy.retention", "footer.left", "footer.primary"],
    "phone": [
        "phone.number.country", "phone.number.edit", "phone.date_of_birth.month.edit", "phone.date_of_birth.day.edit",
        "phone.date_of_birth.year.edit", "phone.document.documents", "footer.left", "footer.primary",
    ],
    "link": ["link.resend", "footer.left", "footer.secondary"],
    "review": ["review.edit", "footer.left", "footer.primary"],
    "edit": [
        "edit.first_name.edit", "edit.middle_name.edit", "edit.last_name.edit", "edit.line1.edit", "edit.line2.edit",
        "edit.city.edit", "edit.state.edit", "edit.postal_code.edit", "edit.date_locked.edit",
        "edit.date_locked.message.text.phone", "edit.id_number.edit", "edit.id_number.replace", "footer.left",
        "footer.primary",
    ],
    "approved": ["approved.copy", "approved.save", "approved.kept", "footer.left", "footer.primary"],
}  # fmt: skip


async def arrived(journey: Journey, keyboard: Keyboard, page: str) -> None:
    """On that page the focus is at its title; Tab goes round it in the order of the design, and back again."""
    await journey.on(page)
    assert keyboard.at in ("column.title", f"{page}.title"), "the focus moves to the title"
    assert keyboard.round() == ORDER[page] + RAIL
    assert keyboard.tab(back=True) == RAIL[-1]
    assert keyboard.tab() == ORDER[page][0]


async def fill_account(journey: Journey, keyboard: Keyboard) -> None:
    await journey.on("account")
    keyboard.to("account.email.edit")
    keyboard.write(MAYA.email)
    keyboard.to("account.password.edit")
    keyboard.write(MAYA.password)
    keyboard.to("account.country.edit")
    keyboard.write("United St")
    keyboard.press(Key.Key_Return)
    keyboard.to("account.state.edit")
    keyboard.write("Tex")
    keyboard.to("account.terms.box")  # Tab takes what the list shows
    keyboard.press(Key.Key_Space)


async def fill_code(journey: Journey, keyboard: Keyboard) -> None:
    mail = await journey.inbox.next("email")
    assert mail.code
    keyboard.to("email.code.edit")
    keyboard.write(mail.code)


def fill_phone(keyboard: Keyboard, number: str = "2025550100", year: str = "1991") -> None:
    keyboard.to("phone.number.edit")
    keyboard.write(number)
    keyboard.to("phone.date_of_birth.month.edit")
    keyboard.write("Mar")
    keyboard.to("phone.date_of_birth.day.edit")
    keyboard.write("14")
    keyboard.to("phone.date_of_birth.year.edit")
    keyboard.write(year)


@pytest.mark.slow
async def test_from_01_to_10_by_keyboard_alone(journey: Journey) -> None:
    keyboard = Keyboard(journey)
    await arrived(journey, keyboard, "account")
    await fill_account(journey, keyboard)
    keyboard.press(Key.Key_Return)
    await arrived(journey, keyboard, "email")
    await fill_code(journey, keyboard)
    await arrived(journey, keyboard, "method")
    keyboard.press(Key.Key_Down)
    assert "Choose a document" in journey.words()
    keyboard.check_seen()
    keyboard.press(Key.Key_Up)
    assert "Verify fast" in journey.words()
    keyboard.press(Key.Key_Return)
    await arrived(journey, keyboard, "phone")
    fill_phone(keyboard)
    keyboard.press(Key.Key_Return)
    await arrived(journey, keyboard, "link")
    await journey.tap_link()
    await arrived(journey, keyboard, "review")
    keyboard.press(Key.Key_Space)
    await arrived(journey, keyboard, "edit")
    keyboard.to("edit.line2.edit")
    keyboard.write("Apt 5")
    await give_up_the_edit(journey, keyboard)
    await journey.on("review")
    assert "Apt 3" in journey.words()
    keyboard.to("footer.primary")
    keyboard.press(Key.Key_Space)
    await arrived(journey, keyboard, "approved")
    keyboard.press(Key.Key_Return)  # on a button it is the button's, not the primary's
    assert QGuiApplication.clipboard().text() == journey.application.reference


async def give_up_the_edit(journey: Journey, keyboard: Keyboard) -> None:
    """Esc asks, the safe answer has the focus, Esc means it, Tab stays inside; then the other answer."""
    keyboard.press(Key.Key_Escape)
    assert keyboard.at == "edit.leave.safe"
    keyboard.press(Key.Key_Escape)
    assert keyboard.at == "edit.line2.edit", "the focus comes back to where it was"
    assert journey.page == "edit"
    keyboard.press(Key.Key_Escape)
    assert [keyboard.tab(), keyboard.tab(), keyboard.tab()] == ["edit.leave.act", "edit.leave.safe", "edit.leave.act"]
    keyboard.press(Key.Key_Return)


async def test_esc_and_alt_left_go_back(journey: Journey) -> None:
    keyboard = Keyboard(journey)
    await fill_account(journey, keyboard)
    keyboard.press(Key.Key_Return)
    await journey.on("email")
    keyboard.press(Key.Key_Escape)
    await journey.on("account")
    keyboard.press(Key.Key_Return)
    await journey.on("email")
    await fill_code(journey, keyboard)
    await journey.on("method")
    keyboard.press(Key.Key_Return)
    await journey.on("phone")
    keyboard.to("phone.number.edit")
    keyboard.press(Key.Key_Escape)
    await journey.on("method")
    keyboard.press(Key.Key_Escape)
    assert journey.page == "method", "Not now is no way back"
    keyboard.press(Key.Key_Return)
    await journey.on("phone")
    keyboard.to("phone.number.edit")
    keyboard.press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    await journey.on("method")


async def test_esc_in_an_open_list_closes_the_list_alone(journey: Journey) -> None:
    await journey.to_phone()
    keyboard = Keyboard(journey)
    keyboard.to("phone.date_of_birth.month.edit")
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Escape)
    assert journey.page == "phone"
    assert keyboard.at == "phone.date_of_birth.month.edit"


async def test_f1_opens_help_anywhere_and_gives_the_focus_back(journey: Journey) -> None:
    await journey.on("account")
    keyboard = Keyboard(journey)
    keyboard.to("account.password.edit")
    keyboard.press(Key.Key_F1)
    dialog = journey.window.findChild(Dialog, "help")
    assert dialog is not None
    assert dialog.isAncestorOf(keyboard.focus)
    for _ in range(4):
        keyboard.tab()
        assert dialog.isAncestorOf(keyboard.focus), "Tab stays in the question"
    keyboard.press(Key.Key_Escape)
    assert keyboard.at == "account.password.edit"


async def test_an_error_moves_the_focus_to_the_first_bad_field(journey: Journey) -> None:
    keyboard = Keyboard(journey)
    await journey.on("account")
    keyboard.press(Key.Key_Return)
    assert keyboard.at == "account.email.edit"
    keyboard.check_seen()
    assert "4 things to fix" in journey.words()
    keyboard.write(MAYA.email)
    keyboard.press(Key.Key_Return)
    assert keyboard.at == "account.password.edit"
    keyboard.write("tiny")
    keyboard.to("footer.errors")
    keyboard.press(Key.Key_Return)
    assert keyboard.at == "account.password.edit", "the count leads to the first error"


async def test_the_age_is_wrong_at_the_year_and_the_line_at_the_number(journey: Journey) -> None:
    await journey.to_phone()
    keyboard = Keyboard(journey)
    fill_phone(keyboard, year="2015")
    keyboard.press(Key.Key_Return)
    assert keyboard.at == "phone.date_of_birth.year.edit"
    keyboard.check_seen()
    keyboard.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keyboard.write("1991")
    keyboard.to("phone.number.edit", back=True)
    keyboard.write("2025550120")
    keyboard.press(Key.Key_Return)
    await journey.until(lambda: "landline" in journey.words() and not journey.state.busy, "the reason")
    assert keyboard.at == "phone.number.edit"
    assert journey.page == "phone"


async def test_a_wrong_code_keeps_the_focus_in_the_boxes(journey: Journey, sandbox: Sandbox) -> None:
    keyboard = Keyboard(journey)
    await journey.register()
    keyboard.to("email.code.edit")
    keyboard.write("000000")
    await journey.until(lambda: "4 tries left" in journey.words(), "the reason")
    assert keyboard.at == "email.code.edit"
    await fill_code(journey, keyboard)
    await journey.on("method")


async def test_the_document_route_can_be_walked_to_the_photos_and_back(journey: Journey) -> None:
    await journey.to_method()
    keyboard = Keyboard(journey)
    keyboard.to("method.phone")
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Return)
    await journey.on("documents")
    footer = journey.window.sheet.footer
    await journey.until(lambda: footer.primary.text() == "Show the code", "that there is no camera here")
    stops = keyboard.round()
    assert stops[0] == "documents.country.edit"
    assert stops[-2 - len(RAIL) :] == ["footer.left", "footer.primary", *RAIL]
    keyboard.to("documents.by_phone")
    keyboard.press(Key.Key_Down)
    assert footer.primary.text() == "Choose a file"
    keyboard.press(Key.Key_Return)
    await journey.on("photos")
    assert "photos.page.zone" in keyboard.round()
    keyboard.press(Key.Key_Escape)
    await journey.on("documents")
    keyboard.press(Key.Key_Escape)
    await journey.on("method")
