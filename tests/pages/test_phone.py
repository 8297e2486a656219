"""Your phone and date of birth: the look-up, the reasons, and the way by document."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from kyc_desktop.flow.commands import CheckPhone, ChooseMethod, StartPhone
from kyc_desktop.flow.problems import FieldProblem, Problem
from kyc_desktop.gallery import people
from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.widgets.date_field import DateField
from kyc_desktop.ui.widgets.phone_field import PhoneField

from .stage import Stage

PHONE = people.maya("phone")
NUMBER = "+15125550142"


def refusal(code: str) -> Problem:
    return Problem(code=code, status=422, errors=(FieldProblem(pointer="/phone", code=code),))


def fill(stage: Stage, number: str = "5125550142", born: tuple[str, str, str] = ("mar", "14", "1991")) -> None:
    stage.type("phone.number", number)
    stage.press(Qt.Key.Key_Tab)
    stage.qtbot.keyClicks(QApplication.focusWidget(), born[0])
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Tab)
    stage.qtbot.keyClicks(QApplication.focusWidget(), born[1])
    stage.qtbot.keyClicks(QApplication.focusWidget(), born[2])


def number(stage: Stage) -> PhoneField:
    return stage.find("phone.number", PhoneField)


def test_sends_number_and_date_by_keyboard_alone(stage: Stage) -> None:
    stage.show(PHONE, typed=people.TYPED)
    fill(stage)
    stage.enter()
    assert stage.sent == [StartPhone(phone=NUMBER, date_of_birth="1991-03-14")]


def test_tab_follows_the_specification(stage: Stage) -> None:
    stage.show(PHONE, typed=people.TYPED)
    assert stage.tab_order(8) == [
        "phone.number.country",
        "phone.number.edit",
        "phone.date_of_birth.month.edit",
        "phone.date_of_birth.day.edit",
        "phone.date_of_birth.year.edit",
        "phone.document.documents",
        "footer.left",
        "footer.primary",
    ]


def test_the_number_is_looked_up_once_when_it_is_left(stage: Stage) -> None:
    stage.show(PHONE, typed=people.TYPED)
    stage.type("phone.number", "5125550142")
    assert stage.queried == []
    stage.press(Qt.Key.Key_Tab)
    stage.focus("phone.number")
    stage.press(Qt.Key.Key_Tab)
    assert stage.queried == [CheckPhone(phone=NUMBER)]
    assert not number(stage).spinner.isHidden()
    stage.page.answered(stage.queried[0], None)
    assert not number(stage).tick.isHidden()
    assert number(stage).spinner.isHidden()


def test_a_late_answer_about_another_number_is_not_shown(stage: Stage) -> None:
    stage.show(PHONE, typed=people.TYPED)
    stage.type("phone.number", "5125550142")
    stage.press(Qt.Key.Key_Tab)
    asked = stage.queried[0]
    stage.find("phone.number.edit", QLineEdit).setFocus()
    stage.press(Qt.Key.Key_Backspace)
    stage.page.answered(asked, None)
    assert number(stage).tick.isHidden()


def test_a_server_that_cannot_be_asked_is_no_error_of_the_number(stage: Stage) -> None:
    stage.show(PHONE, typed=people.TYPED)
    fill(stage)
    stage.page.answered(stage.queried[0], Problem(code="offline", status=0))
    assert stage.page.chrome().errors == 0
    assert number(stage).tick.isHidden()
    stage.focus("phone.number")
    stage.press(Qt.Key.Key_Tab)
    assert len(stage.queried) == 2, "left again, asked again"
    stage.enter()
    assert len(stage.sent) == 1
    assert number(stage).spinner.isHidden()


def test_a_refused_number_says_why_and_the_link_leads_to_documents(stage: Stage) -> None:
    stage.show(PHONE, typed=people.TYPED)
    fill(stage)
    stage.page.answered(stage.queried[0], refusal("phone_voip"))
    assert stage.words("phone.number").startswith("This is an internet number (VoIP)")
    assert stage.focused() == "phone.date_of_birth.year.edit", "an answer from behind does not take the focus"
    assert stage.find("phone.document").isHidden()
    stage.focus("phone.number.message.text.documents")
    stage.press(Qt.Key.Key_Return)
    assert stage.sent == [ChooseMethod(method="documents")]


def test_typing_on_takes_the_refusal_away(stage: Stage) -> None:
    stage.show(PHONE, typed=people.TYPED)
    fill(stage)
    stage.page.answered(stage.queried[0], refusal("phone_voip"))
    stage.type("phone.number", "2025550142")
    assert stage.page.chrome().errors == 0
    assert stage.window.page.chrome().caption == "About 2 minutes left"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("512555", "A number in this country has 10 digits, and this has 6."),
        ("8005550142", "This is a premium or toll-free number"),
        ("1115550142", "No phone has this number."),
        ("+4915123456789", "We can only send links to numbers from"),
    ],
)
def test_what_can_be_told_without_the_server(stage: Stage, typed: str, words: str) -> None:
    stage.show(PHONE, typed=people.TYPED)
    stage.type("phone.number", typed)
    stage.press(Qt.Key.Key_Tab)
    assert stage.words("phone.number").startswith(words)
    assert stage.queried == []


def test_countries_are_named_not_coded(stage: Stage) -> None:
    stage.show(PHONE, typed=people.TYPED)
    stage.type("phone.number", "+4915123456789")
    stage.press(Qt.Key.Key_Tab)
    assert "Canada, United Kingdom, United States" in stage.words("phone.number")


@pytest.mark.parametrize(
    ("born", "words", "parts"),
    [
        (("mar", "14", "2011"), "This date makes you 15", {"year"}),
        (("feb", "30", "1991"), "There is no such day in the calendar.", {"year", "month", "day"}),
        (("jan", "02", "2027"), "A date of birth can't be later than today.", {"year"}),
        (("jan", "02", "1850"), "Nobody alive was born in 1850.", {"year"}),
    ],
)
def test_a_date_outlines_what_is_wrong_with_it(
    stage: Stage, born: tuple[str, str, str], words: str, parts: set[str]
) -> None:
    stage.show(PHONE, typed=people.TYPED)
    fill(stage, born=born)
    stage.enter()
    assert stage.sent == []
    assert stage.words("phone.date_of_birth").startswith(words)
    field = stage.find("phone.date_of_birth", DateField)
    states = {"year": field.year.frame.state, "month": field.month.frame.state, "day": field.day.frame.state}
    assert {part for part, state in states.items() if state == "error"} == parts


@pytest.mark.parametrize(("day", "adult"), [("12", True), ("13", False)])
def test_eighteen_counts_by_the_calendar(stage: Stage, day: str, adult: bool) -> None:
    stage.show(PHONE, typed=people.TYPED)
    fill(stage, born=("may", day, "2008"))
    stage.enter()
    assert bool(stage.sent) is adult


def test_a_refused_number_stays_refused_when_the_date_is_wrong_too(stage: Stage) -> None:
    stage.show(PHONE, typed=people.TYPED)
    fill(stage, born=("mar", "14", "2026"))
    stage.page.answered(stage.queried[0], refusal("phone_voip"))
    stage.enter()
    assert stage.sent == []
    assert stage.page.chrome().errors == 2
    assert stage.words("phone.number").startswith("This is an internet number (VoIP)")
    assert stage.words("phone.date_of_birth")
    stage.find("phone.number.edit", QLineEdit).selectAll()
    stage.type("phone.number", "2025550142")
    assert stage.page.chrome().errors == 1, "the date is still to be put right"


def test_errors_change_note_and_caption(stage: Stage) -> None:
    stage.show(PHONE, typed=people.TYPED)
    fill(stage, born=("mar", "14", "2011"))
    stage.enter()
    stage.page.answered(stage.queried[0], refusal("phone_voip"))
    assert stage.page.chrome().caption == "2 things to fix"
    assert stage.find("phone.steps").isHidden()
    assert stage.find("phone.strict").isVisible()


def test_big_text_shortens_the_count_beside_back(stage: Stage, theme: Theme) -> None:
    stage.show(PHONE, typed=people.TYPED)
    fill(stage, number="512555", born=("mar", "14", "2011"))
    stage.enter()
    footer = stage.window.sheet.footer
    assert footer.errors.text() == "2 things to fix above"
    theme.text_scale = 1.5
    QApplication.processEvents()
    assert footer.errors.text() == "2 to fix"
    assert footer.errors.accessibleName() == "2 things to fix above"
    assert not footer.errors.geometry().intersects(footer.left.geometry())
    theme.text_scale = 1.0
    QApplication.processEvents()
    assert footer.errors.text() == "2 things to fix above"


def test_the_server_is_heard_at_both_fields(stage: Stage) -> None:
    stage.show(PHONE, typed=people.TYPED)
    fill(stage)
    stage.enter()
    stage.refuse(
        FieldProblem(pointer="/phone", code="phone_in_use"),
        FieldProblem(
            pointer="/date_of_birth", code="under_age", values={"age": "15", "limit": "18", "adult_on": "2029-03-14"}
        ),
    )
    assert stage.page.chrome().errors == 2
    assert stage.focused() == "phone.number.edit"
    assert "come back on March 14, 2029" in stage.words("phone.date_of_birth")


def test_after_two_internet_numbers_the_document_is_the_primary(stage: Stage) -> None:
    stage.show(replace(PHONE, suggested="documents"), typed=people.TYPED)
    fill(stage)
    stage.page.answered(stage.queried[0], refusal("phone_voip"))
    footer = stage.window.sheet.footer
    assert footer.primary.text() == "Verify with a document"
    footer.primary.click()
    assert stage.sent == [ChooseMethod(method="documents")]
    stage.type("phone.number", "2025550142")
    assert footer.primary.text() == "Text me the link", "another number may still be tried"


def test_leaving_and_coming_back_keeps_what_was_typed(stage: Stage) -> None:
    stage.show(PHONE, typed=people.TYPED)
    fill(stage)
    kept = stage.page.typed()
    assert kept == {"phone.number": NUMBER, "phone.date_of_birth": "1991-3-14"}


def test_a_draft_fills_the_fields(stage: Stage) -> None:
    stage.show(PHONE, typed={**people.TYPED, "phone.number": NUMBER, "phone.date_of_birth": "1991-3-14"})
    assert number(stage).value() == "(512) 555-0142"
    assert stage.find("phone.date_of_birth.month.edit", QLineEdit).text() == "March"
    stage.enter()
    assert stage.sent == [StartPhone(phone=NUMBER, date_of_birth="1991-03-14")]


def test_back_leads_to_the_choice(stage: Stage) -> None:
    stage.show(PHONE, typed=people.TYPED)
    stage.focus("phone.number.edit")
    stage.press(Qt.Key.Key_Escape)
    assert stage.window.page.name == "method"
