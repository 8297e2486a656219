"""Confirm your email: typing, pasting, what is wrong with a code, and what to do when no mail comes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kyc_desktop.flow.application import Action, Notice
from kyc_desktop.flow.commands import ConfirmEmail, ResendEmail
from kyc_desktop.flow.problems import FieldProblem
from kyc_desktop.gallery import people
from kyc_desktop.ui.widgets.code_boxes import CodeBoxes
from kyc_desktop.ui.widgets.waiting_button import WaitingButton

from .stage import Stage

EMAIL = people.maya("email")


def show(stage: Stage, document: object = EMAIL) -> CodeBoxes:
    stage.show(document, typed=people.TYPED)  # type: ignore[arg-type]  # a document with changes is one
    return stage.find("email.code", CodeBoxes)


def test_the_sixth_digit_sends_the_code(stage: Stage) -> None:
    show(stage)
    stage.type("email.code", "48291")
    assert stage.sent == []
    assert not stage.window.sheet.footer.primary.isEnabled()
    stage.type("email.code", "5")
    assert stage.sent == [ConfirmEmail(code="482915")]


@pytest.mark.parametrize("text", ["482915", "482-915", " 482 915 "])
def test_the_whole_code_can_be_pasted(stage: Stage, text: str) -> None:
    show(stage)
    QGuiApplication.clipboard().setText(text)
    QTest.keySequence(stage.focus("email.code"), "Ctrl+V")
    assert stage.sent == [ConfirmEmail(code="482915")]


def test_tab_follows_the_specification(stage: Stage) -> None:
    show(stage, replace(EMAIL, actions=people.actions("confirm-email", "resend-email", "change-email")))
    stage.type("email.code", "48")
    assert stage.tab_order(4) == ["email.code.edit", "email.resend", "email.change", "footer.left"]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (FieldProblem(pointer="/code", code="code_incorrect", values={"left": "4"}), "4 tries left."),
        (FieldProblem(pointer="/code", code="code_expired"), "That code has expired."),
        (FieldProblem(pointer="/code", code="code_used_up"), "Five wrong codes were typed"),
    ],
)
def test_a_wrong_code_turns_red_until_the_next_key(stage: Stage, error: FieldProblem, words: str) -> None:
    boxes = show(stage)
    stage.type("email.code", "482915")
    stage.refuse(error)
    assert words in stage.words("email.code")
    assert boxes.value() == "482915"
    stage.type("email.code", "7")
    assert not boxes.has_error
    assert boxes.value() == "7"


def test_the_tries_left_may_stand_on_the_problem_itself(stage: Stage) -> None:
    show(stage)
    stage.type("email.code", "482915")
    stage.refuse(code="code_incorrect", left=3)
    assert "3 tries left." in stage.words("email.code")


def test_a_refused_code_is_not_sent_twice(stage: Stage) -> None:
    show(stage)
    stage.type("email.code", "482915")
    stage.refuse(FieldProblem(pointer="/code", code="code_incorrect", values={"left": "4"}))
    stage.enter()
    assert len(stage.sent) == 1


def test_a_right_code_is_green_for_a_moment_and_then_the_window_goes_on(stage: Stage) -> None:
    boxes = show(stage)
    stage.type("email.code", "482915")
    stage.show(people.maya("method"))
    assert stage.window.page.name == "email"
    assert stage.words("email.code") == "Correct. One moment."
    assert boxes.edit.isReadOnly()
    stage.qtbot.waitUntil(lambda: stage.window.page.name == "method")


def test_a_link_opened_elsewhere_moves_on_at_once(stage: Stage) -> None:
    show(stage)
    stage.show(people.maya("method"))
    assert stage.window.page.name == "method"


def test_resend_waits_and_then_is_a_link(stage: Stage) -> None:
    show(stage)
    button = stage.find("email.resend", WaitingButton)
    assert button.text() == "Resend email in 0:41"
    button.click()
    assert stage.sent == []
    stage.clock = "19:07:00"
    stage.show(replace(EMAIL, version=2))
    assert button.text() == "Resend email"
    stage.focus("email.resend")
    stage.press(Qt.Key.Key_Return)
    assert stage.sent == [ResendEmail()]


def test_a_new_code_takes_the_old_digits_away(stage: Stage) -> None:
    boxes = show(stage)
    stage.type("email.code", "482")
    again = replace(EMAIL.email, sent_at=people.at("19:07"), code_expires_at=people.at("19:17"))
    stage.show(replace(EMAIL, version=2, email=again))
    assert boxes.value() == ""
    assert "It works until 2:17" in stage.words("email.code")


def test_a_code_that_works_into_tomorrow_says_the_day(stage: Stage) -> None:
    show(stage)
    tomorrow = "2026-05-13T19:17:00Z"
    stage.show(replace(EMAIL, version=2, email=replace(EMAIL.email, code_expires_at=tomorrow)))
    assert "It works until May 13, 2:17" in stage.words("email.code")


def test_typing_survives_a_document_without_a_new_code(stage: Stage) -> None:
    boxes = show(stage)
    stage.type("email.code", "482")
    stage.show(replace(EMAIL, version=2))
    assert boxes.value() == "482"


def test_the_limit_of_mails_is_said_with_its_time(stage: Stage) -> None:
    show(stage, replace(EMAIL, actions=(Action(name="resend-email", available_at=people.at("20:06"), left=0),)))
    assert stage.find("email.resend").isHidden()
    limit = stage.find("email.limit", QLabel)
    assert limit.isVisible()
    assert "Wait until 3:06" in limit.text()


def test_a_mail_that_came_back_is_said_with_the_way_out(stage: Stage) -> None:
    show(stage, replace(EMAIL, email=replace(EMAIL.email, delivery="bounced")))
    text = stage.find("email.bounced.text", QLabel).text()
    assert text.startswith("The mail server of gmail.com says that this address does not exist.")
    stage.focus("email.bounced.text.change_email")
    stage.press(Qt.Key.Key_Return)
    assert stage.window.page.name == "change_email"


def test_a_mail_that_came_back_is_said_once(stage: Stage) -> None:
    notice = Notice(code="email_bounced", values={"domain": "gmail.com"})
    show(stage, replace(EMAIL, email=replace(EMAIL.email, delivery="bounced"), notice=notice))
    assert stage.window.sheet.column.banner.isVisible()
    assert stage.find("email.bounced").isHidden()


def test_too_many_codes_say_until_when(stage: Stage) -> None:
    show(stage)
    stage.type("email.code", "482915")
    stage.refuse(code="too_many_tries", retry_after=900)
    banner = stage.window.sheet.column.banner
    assert banner.words is not None
    assert "Wait until " in banner.words.spoken()


def test_an_expired_code_is_said_before_anybody_types_it(stage: Stage) -> None:
    stage.clock = "19:16:01"
    show(stage)
    assert stage.words("email.code").startswith("That code has expired.")


def test_back_leads_to_the_account_and_escape_too(stage: Stage) -> None:
    show(stage)
    stage.focus("email.code")
    stage.press(Qt.Key.Key_Escape)
    assert stage.window.page.name == "account"
