"""Check your details and edit them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from kyc_desktop.flow.application import Address, Application, Details
from kyc_desktop.flow.commands import ChooseMethod, SubmitDetails
from kyc_desktop.flow.problems import FieldProblem
from kyc_desktop.gallery import people
from kyc_desktop.gallery.typing import press
from kyc_desktop.ui.dialogs import Dialog
from kyc_desktop.ui.widgets.choice_row import ChoiceRow
from kyc_desktop.ui.widgets.date_field import DateField
from kyc_desktop.ui.widgets.field import Field
from kyc_desktop.ui.widgets.value_row import ValueRow

from .stage import Stage

REVIEW = people.maya("review")
assert REVIEW.details is not None
DETAILS: Details = REVIEW.details
EARLIER = Address(line1="88 Harbor Street", line2="Unit 12", city="Chicago", state="IL", postal_code="60601")
SUBMITTED = SubmitDetails(first_name="Maya", middle_name="Elena", last_name="Ortiz", address=people.HOME)


def by_document(details: Details) -> Application:
    return replace(REVIEW, method="documents", phone=None, details=details)


def dialog(stage: Stage) -> Dialog:
    stage.qtbot.waitUntil(lambda: bool(stage.window.findChildren(Dialog)))
    return stage.window.findChildren(Dialog)[0]


def rows(stage: Stage) -> dict[str, str]:
    return {row.label.words(): row.value.words() for row in stage.page.findChildren(ValueRow) if not row.isHidden()}


def replace_text(stage: Stage, name: str, text: str) -> None:
    entry = stage.find(f"{name}.edit", QLineEdit)
    entry.setFocus(Qt.FocusReason.TabFocusReason)
    entry.selectAll()
    press(entry, Qt.Key.Key_Delete)
    for character in text:
        press(entry, Qt.Key(0), character)  # QTest knows no letters beyond Latin-1


# -- check -----------------------------------------------------------------------------------------------------


def test_rows_read_as_label_and_value(stage: Stage) -> None:
    stage.show(REVIEW, typed=people.TYPED)
    assert rows(stage) == {
        "Legal name": "Maya Elena Ortiz",
        "Date of birth": "March 14, 1991",
        "Home address": "1204 Juniper Bend, Apt 3\nAustin, TX 78704",
        "Social Security no.": "•••-••-6781",
        "Mobile number": "+1 (512) 555-0142",
        "Email": "maya.ortiz@gmail.com",
    }
    assert stage.find("review.name", ValueRow).accessibleName() == "Legal name: Maya Elena Ortiz"
    assert "ending 6 7 8 1" in stage.find("review.id_number", ValueRow).accessibleName()


def test_what_is_missing_has_no_row(stage: Stage) -> None:
    stage.show(by_document(replace(DETAILS, id_last4=None, phone=None, middle_name="")))
    assert set(rows(stage)) == {"Legal name", "Date of birth", "Home address", "Email"}
    assert rows(stage)["Legal name"] == "Maya Ortiz"


def test_enter_submits_what_is_shown(stage: Stage) -> None:
    stage.show(REVIEW)
    stage.enter()
    assert stage.sent == [SUBMITTED]


def test_the_current_one_of_two_addresses_is_chosen_by_arrow(stage: Stage) -> None:
    stage.show(replace(REVIEW, details=replace(DETAILS, other_addresses=(EARLIER,))))
    assert "Home address" not in rows(stage)
    stage.find("review.address.0", ChoiceRow).setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Down)
    stage.enter()
    assert stage.sent == [replace(SUBMITTED, address=EARLIER)]


def test_this_is_not_me_asks_once(stage: Stage) -> None:
    stage.show(REVIEW)
    stage.window.sheet.footer.left.click()
    asked = dialog(stage)
    asked.reject()
    assert stage.sent == []
    stage.window.sheet.footer.left.click()
    accepted = next(one for one in stage.window.findChildren(Dialog) if one.isVisible())
    accepted.accept()
    assert stage.sent == [ChooseMethod(method="phone")]


def test_without_a_name_the_primary_adds_the_details(stage: Stage) -> None:
    stage.show(by_document(Details(source="document", email=people.EMAIL)))
    assert stage.window.sheet.footer.primary.text() == "Add your details"
    lead = stage.window.sheet.column.lead.words()
    assert lead == "Write them as they stand on your document. Nothing is submitted until you confirm."
    stage.enter()
    assert stage.window.page.name == "edit"


def test_what_fills_a_gap_puts_no_undo_between_the_fields(stage: Stage) -> None:
    stage.show(by_document(Details(source="document", email=people.EMAIL)), detour="edit")
    stage.focus("edit.first_name")
    stage.type("edit.first_name", "Maya")
    stage.press(Qt.Key.Key_Tab)
    stage.press(Qt.Key.Key_Tab)
    assert stage.focused() == "edit.last_name.edit"


def test_tab_follows_the_specification(stage: Stage) -> None:
    stage.show(REVIEW)
    assert stage.tab_order(3) == ["review.edit", "footer.left", "footer.primary"]


def test_words_of_a_provider_are_never_markup(stage: Stage) -> None:
    stage.show(replace(REVIEW, details=replace(DETAILS, last_name="**Ortiz** [x](support) <b>{name}</b>")))
    assert rows(stage)["Legal name"] == "Maya Elena **Ortiz** [x](support) <b>{name}</b>"


# -- edit ------------------------------------------------------------------------------------------------------


def edit(stage: Stage, application: Application = REVIEW, **typed: str) -> None:
    stage.show(application, detour="edit", typed={**people.TYPED, **typed})
    assert stage.window.page.name == "edit"


def test_a_changed_field_says_what_it_was_and_goes_back(stage: Stage) -> None:
    edit(stage)
    replace_text(stage, "edit.line2", "Apt 5")
    assert stage.words("edit.line2").startswith("Was Apt 3.")
    assert stage.window.sheet.footer.note.words() == "1 change"
    assert stage.page.chrome().caption == "1 change, not submitted yet"
    stage.find("edit.line2.message.text.undo", QAbstractButton).setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Return)
    assert stage.find("edit.line2", Field).value() == "Apt 3"
    assert stage.window.sheet.footer.note.words() == ""


def test_saves_by_enter_with_all_values(stage: Stage) -> None:
    edit(stage)
    replace_text(stage, "edit.line2", "")
    replace_text(stage, "edit.city", "  Łódź   Springs ")
    stage.enter()
    address = replace(people.HOME, line2="", city="Łódź Springs")
    assert stage.sent == [replace(SUBMITTED, address=address)]


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("edit.first_name", "", "This is empty, and we need it. Fill it in."),
        ("edit.last_name", "0rtiz", 'A name needs letters, and "0rtiz" has something else in it.'),
        ("edit.line1", "", "This is empty, and we need it."),
        ("edit.city", "", "This is empty, and we need it."),
        ("edit.postal_code", "7870", "A ZIP code has 5 digits, or 9 with a hyphen. Correct it."),
    ],
)
def test_every_field_has_its_own_sentence(stage: Stage, name: str, text: str, sentence: str) -> None:
    edit(stage)
    replace_text(stage, name, text)
    stage.enter()
    assert stage.sent == []
    assert stage.words(name).startswith(sentence)
    assert stage.focused() == f"{name}.edit"
    assert stage.page.chrome().errors == 1


def test_an_error_goes_with_the_key_that_makes_it_right(stage: Stage) -> None:
    edit(stage)
    replace_text(stage, "edit.postal_code", "7870")
    stage.press(Qt.Key.Key_Tab)
    assert "ZIP code has 5 digits" in stage.words("edit.postal_code")
    stage.find("edit.postal_code.edit", QLineEdit).setFocus()
    stage.find("edit.postal_code.edit", QLineEdit).end(False)
    stage.type("edit.postal_code", "")
    replace_text(stage, "edit.postal_code", "78705")
    assert stage.words("edit.postal_code").startswith("Was 78704.")


def test_long_and_foreign_names_are_taken(stage: Stage) -> None:
    edit(stage)
    replace_text(stage, "edit.first_name", "Zoë Anneliese")
    replace_text(stage, "edit.last_name", "von Hohenstaufen-Łukaszewicz y Fernández-Gutiérrez O’Neill")
    stage.enter()
    assert stage.sent[0].last_name == "von Hohenstaufen-Łukaszewicz y Fernández-Gutiérrez O’Neill"


def test_the_number_is_replaced_whole_or_not_at_all(stage: Stage) -> None:
    edit(stage)
    stage.find("edit.id_number.replace", QAbstractButton).setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Return)
    assert stage.focused() == "edit.id_number.edit"
    stage.qtbot.keyClicks(stage.find("edit.id_number.edit"), "123-45")
    stage.enter()
    assert stage.sent == []
    assert "nine digits" in stage.words("edit.id_number")
    stage.qtbot.keyClicks(stage.find("edit.id_number.edit"), "-6789")
    stage.enter()
    assert stage.sent == [replace(SUBMITTED, id_number="123456789")]


def test_the_number_is_not_kept_on_this_computer(stage: Stage) -> None:
    edit(stage)
    stage.find("edit.id_number.replace", QAbstractButton).click()
    stage.qtbot.keyClicks(stage.find("edit.id_number.edit"), "123-45-6789")
    assert "6789" not in "".join(stage.page.typed().values())


def test_undo_brings_the_mask_back(stage: Stage) -> None:
    edit(stage)
    stage.find("edit.id_number.replace", QAbstractButton).click()
    stage.find("edit.id_number.message.text.undo", QAbstractButton).click()
    assert stage.find("edit.id_number", Field).value() == "•••-••-6781"
    assert not stage.page.chrome().note


def test_the_birth_date_of_step_three_is_changed_there(stage: Stage) -> None:
    edit(stage)
    assert stage.find("edit.date_locked", Field).value() == "March 14, 1991"
    assert stage.find("edit.date_locked.edit", QLineEdit).isReadOnly()
    stage.find("edit.date_locked.message.text.phone", QAbstractButton).click()
    dialog(stage).accept()
    assert stage.sent == [ChooseMethod(method="phone")]


def test_by_document_the_birth_date_is_typed(stage: Stage) -> None:
    edit(stage, by_document(replace(DETAILS, id_last4=None, date_of_birth="1991-03-14")))
    assert stage.find("edit.date_locked").isHidden()
    stage.find("edit.date_of_birth", DateField).year.edit.setFocus()
    stage.find("edit.date_of_birth", DateField).year.edit.selectAll()
    stage.qtbot.keyClicks(stage.find("edit.date_of_birth.year.edit"), "2015")
    stage.enter()
    assert "makes you 11" in stage.find("edit.date_of_birth", DateField).message.words()
    stage.find("edit.date_of_birth", DateField).year.edit.selectAll()
    stage.qtbot.keyClicks(stage.find("edit.date_of_birth.year.edit"), "1990")
    stage.enter()
    assert stage.sent == [replace(SUBMITTED, date_of_birth="1990-03-14")]


def test_cancel_asks_only_when_something_would_be_lost(stage: Stage) -> None:
    edit(stage)
    stage.press(Qt.Key.Key_Escape)
    assert stage.window.page.name == "review"
    edit(stage)
    replace_text(stage, "edit.line2", "Apt 5")
    stage.press(Qt.Key.Key_Escape)
    asked = dialog(stage)
    assert stage.window.page.name == "edit"
    asked.accept()
    assert stage.window.page.name == "review"
    edit(stage)
    assert stage.find("edit.line2", Field).value() == "Apt 3"


def test_edits_survive_leaving_and_a_crash(stage: Stage) -> None:
    edit(stage)
    replace_text(stage, "edit.line2", "Apt 5")
    kept = stage.page.typed()
    stage.window.go("")
    stage.window.go("edit")
    assert stage.find("edit.line2", Field).value() == "Apt 5"
    stage.window.go("")
    newer = replace(REVIEW, version=50, details=replace(DETAILS, address=replace(people.HOME, line2="Apt 7")))
    edit(stage, newer, **kept)
    assert stage.find("edit.line2", Field).value() == "Apt 7"


def test_a_refusal_stands_at_its_field_until_that_is_edited(stage: Stage) -> None:
    edit(stage)
    replace_text(stage, "edit.line2", "Apt 5")
    values = {"postal_code": "78704", "state": "Illinois"}
    stage.refuse(FieldProblem(pointer="/address/postal_code", code="postal_code_other_state", values=values))
    assert stage.words("edit.postal_code") == "78704 is not in Illinois. Correct the ZIP code or the state."
    assert stage.focused() == "edit.postal_code.edit"
    stage.press(Qt.Key.Key_Tab)
    assert stage.words("edit.postal_code")
    replace_text(stage, "edit.postal_code", "60601")
    assert stage.words("edit.postal_code").startswith("Was 78704.")


def test_states_follow_the_country_of_the_address(stage: Stage) -> None:
    home = Address(line1="Lindenstr. 4", city="Köln", postal_code="50667", country="DE")
    edit(stage, by_document(replace(DETAILS, address=home, id_last4=None)))
    assert stage.find("edit.state").isHidden()
    stage.enter()
    assert stage.sent[0].address == home


def test_tab_goes_top_to_bottom_then_cancel_and_save(stage: Stage) -> None:
    edit(stage)
    assert stage.tab_order(12) == [
        "edit.first_name.edit",
        "edit.middle_name.edit",
        "edit.last_name.edit",
        "edit.line1.edit",
        "edit.line2.edit",
        "edit.city.edit",
        "edit.state.edit",
        "edit.postal_code.edit",
        "edit.date_locked.edit",
        "edit.date_locked.message.text.phone",
        "edit.id_number.edit",
        "edit.id_number.replace",
    ]
