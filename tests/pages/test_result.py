"""Checking, verified, not verified, rejected, appeal, under review."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from kyc_desktop.flow.application import Application, Decision, Event, Notice, Reason
from kyc_desktop.flow.commands import Appeal, ChooseMethod
from kyc_desktop.flow.problems import KINDS
from kyc_desktop.gallery import people
from kyc_desktop.gallery.people import actions, at
from kyc_desktop.ui.receipt import Receipt, save_receipt
from kyc_desktop.ui.widgets.note import NoteRow
from kyc_desktop.ui.widgets.prose import Prose
from kyc_desktop.ui.widgets.toggle import Toggle
from kyc_desktop.ui.widgets.tracker import Tracker
from kyc_desktop.ui.widgets.value_row import ValueRow

from .stage import Stage

FAILED = people.maya("failed")
REJECTED = people.maya("rejected")
IN_REVIEW = people.maya("in_review")
CHECKING = people.maya("checking")
APPROVED = people.maya("approved")
assert IN_REVIEW.review is not None
CONFIRMED = Reason(code="identity_not_confirmed", kind="other_method", action="documents")
VALUES = {
    "age": "15",
    "limit": "18",
    "adult_on": "2029-03-14",
    "ending": "0142",
    "postal_code": "78704",
    "expired_on": "2024-09-01",
    "country": "CU",
    "state": "TX",
}


def failed(*reasons: Reason, attempt: int = 1, **changes: object) -> Application:
    decision = Decision(
        outcome="failed", decided_at=at("19:19"), method="phone", attempt=attempt, attempts=3, reasons=reasons
    )
    return replace(FAILED, decision=decision, **{"suggested": None, **changes})  # type: ignore[arg-type]  # by name


def texts(stage: Stage, prefix: str) -> list[str]:
    found = [prose for prose in stage.page.findChildren(Prose) if prose.objectName().startswith(prefix)]
    return [prose.words() for prose in found]


def tracker(stage: Stage, name: str) -> list[tuple[str, str]]:
    rows = stage.find(name, Tracker).rows()
    return [(row.state, row.words if isinstance(row.words, str) else "") for row in rows]


# -- checking --------------------------------------------------------------------------------------------------


def test_checking_has_a_running_time_and_a_way_out(stage: Stage) -> None:
    stage.clock = "19:18:07"
    stage.show(CHECKING)
    rows = stage.find("checking.tracker", Tracker).rows()
    assert [row.state for row in rows] == ["done", "current", "todo"]
    assert rows[1].since is not None
    stage.window.sheet.footer.left.click()
    assert stage.asked == ["close"]


def test_a_delayed_check_says_so_and_offers_the_document_where_it_can(stage: Stage) -> None:
    delayed = replace(CHECKING, notice=Notice(code="service_delayed"), actions=actions("choose-method"))
    stage.show(delayed)
    assert tracker(stage, "checking.tracker")[1] == ("warning", "Slower than usual")
    stage.window.sheet.footer.secondary.click()
    assert stage.sent == [ChooseMethod(method="documents")]


# -- verified --------------------------------------------------------------------------------------------------


def test_the_receipt_has_name_time_method_and_reference(stage: Stage) -> None:
    stage.show(APPROVED)
    rows = {row.label.words(): row.value.words() for row in stage.page.findChildren(ValueRow) if not row.isHidden()}
    assert rows == {
        "Verified as": "Maya Elena Ortiz",
        "When and how": "May 12, 2026, 2:19\u00a0PM, by mobile phone",
        "Reference": people.REFERENCE,
    }
    assert stage.find("approved.title", Prose).words() == "You're verified, Maya"


def test_tab_and_acts_of_the_result(stage: Stage) -> None:
    stage.show(APPROVED)
    stage.page.setFocus()
    for name, asked in (("approved.copy", f"copy:{people.REFERENCE}"), ("approved.kept", "retention")):
        stage.focus(name)
        stage.press(Qt.Key.Key_Return)
        assert stage.asked[-1] == asked
    stage.window.sheet.footer.left.click()
    stage.window.sheet.footer.primary.click()
    assert stage.asked[-2:] == ["close", "site"]


def test_the_receipt_is_a_pdf_and_a_bad_place_is_told(stage: Stage, tmp_path: Path) -> None:
    rows = (("Verified as", "Maya Ortiz"), ("Reference", people.REFERENCE))
    receipt = Receipt(operator="Northlight", title="Identity verification receipt", rows=rows, foot="Questions")
    assert save_receipt(receipt, str(tmp_path / "receipt.pdf"))
    assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF-")
    assert not save_receipt(receipt, str(tmp_path / "no" / "such" / "receipt.pdf"))


# -- not verified ----------------------------------------------------------------------------------------------


def test_every_reason_has_head_why_and_what_to_do(stage: Stage) -> None:
    stage.show(FAILED)
    words = texts(stage, "failed.reasons.")
    assert "The phone plan is in another name" in words
    assert "You entered 78704. After a move, records can be out of date for some weeks." in words
    assert "What to do. If you moved lately, edit your address and use the earlier one." in words
    assert stage.page.chrome().caption == "Two things didn't match"


@pytest.mark.parametrize("code", sorted(KINDS))
def test_every_code_can_be_a_reason(stage: Stage, code: str) -> None:
    stage.show(failed(Reason(code=code, values=VALUES)))
    words = texts(stage, "failed.reasons.1.")
    assert all(words)
    assert "{" not in "".join(words)


def test_an_unknown_code_shows_the_servers_words_untouched(stage: Stage) -> None:
    stage.show(failed(Reason(code="frozen", title="Frozen [x](y)", why="**Because.**", remedy="Wait {days}.")))
    assert texts(stage, "failed.reasons.1.") == ["Frozen [x](y)", "**Because.**", "What to do. Wait {days}."]


def test_the_address_is_edited_from_its_reason(stage: Stage) -> None:
    stage.show(FAILED)
    stage.find("failed.reasons.2.remedy.edit", QAbstractButton).setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Return)
    assert stage.window.page.name == "edit"


def test_tries_copy_report_and_appeal(stage: Stage) -> None:
    stage.show(failed(CONFIRMED, actions=actions("choose-method", "submit-details", "appeal")))
    row = stage.find("failed.attempt", NoteRow).words.words()
    assert row == ("Attempt 1 of 3. A document doesn't use one up.\nReference NL-7Q4K-2291, May 12, 2:19\u00a0PM")
    stage.find("failed.copy", QAbstractButton).click()
    stage.find("failed.more.save-report", QAbstractButton).click()
    assert stage.asked == ["copy-details", "save-report"]
    stage.find("failed.more.appeal", QAbstractButton).click()
    assert stage.window.page.name == "appeal"


@pytest.mark.parametrize(
    ("application", "primary", "secondary"),
    [
        (FAILED, "Try another method", ""),
        (failed(CONFIRMED), "Try another method", ""),
        (failed(Reason(code="details_not_confirmed", action="edit")), "Edit your details", "Try another method"),
        (failed(CONFIRMED, attempt=2, suggested="documents"), "Verify with a document", ""),
        (failed(CONFIRMED, attempt=3, suggested="support"), "Contact support", "Try another method"),
        (failed(CONFIRMED, attempt=3, suggested="support", actions=()), "Contact support", ""),
    ],
)
def test_the_primary_is_the_act_that_can_succeed(
    stage: Stage, application: Application, primary: str, secondary: str
) -> None:
    stage.show(application)
    footer = stage.window.sheet.footer
    assert footer.primary.text() == primary
    assert (footer.secondary.text() if footer.secondary.isVisible() else "") == secondary


def test_enter_does_what_the_primary_says(stage: Stage) -> None:
    stage.show(failed(CONFIRMED, attempt=2, suggested="documents"))
    stage.window.sheet.column.title.setFocus()
    stage.enter()
    assert stage.sent == [ChooseMethod(method="documents")]


# -- rejected and appeal ---------------------------------------------------------------------------------------


def test_a_final_answer_keeps_appeal_complaint_and_support(stage: Stage) -> None:
    stage.show(REJECTED)
    assert stage.window.sheet.footer.primary.text() == "Appeal"
    assert not stage.find("rejected.complaint").isHidden()
    stage.window.sheet.footer.left.click()
    assert stage.asked == ["support"]
    stage.window.sheet.column.title.setFocus()
    stage.enter()
    assert stage.window.page.name == "appeal"


def test_after_the_appeal_support_is_left(stage: Stage) -> None:
    stage.show(replace(REJECTED, actions=()))
    assert stage.find("rejected.appeal").isHidden()
    stage.window.sheet.column.title.setFocus()
    stage.enter()
    assert stage.asked == ["support"]


def test_the_reviewers_words_are_plain_text(stage: Stage) -> None:
    assert REJECTED.decision is not None
    note = "**Bold** [click](support) {reference}"
    stage.show(replace(REJECTED, decision=replace(REJECTED.decision, note=note)))
    assert f"The reviewer writes: {note}\n" in stage.find("rejected.reference", NoteRow).words.words()


def test_an_appeal_is_typed_and_sent(stage: Stage) -> None:
    stage.show(REJECTED, detour="appeal")
    stage.window.sheet.footer.primary.click()
    assert stage.sent == []
    assert "This is empty" in stage.words("appeal.message")
    stage.qtbot.keyClicks(stage.find("appeal.message.edit"), "The document is my own.")
    assert stage.words("appeal.message") == ""
    stage.window.sheet.footer.primary.click()
    assert stage.sent == [Appeal(message="The document is my own.")]
    stage.refuse(code="message_short", values={"limit": "40"})
    assert "shorter than 40 characters" in stage.words("appeal.message")


def test_a_text_of_several_lines_lets_the_keyboard_out(stage: Stage) -> None:
    stage.show(REJECTED, detour="appeal")
    stage.find("appeal.message").setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Tab)
    assert stage.focused() == "footer.left"


def test_what_was_typed_for_the_appeal_survives(stage: Stage) -> None:
    stage.show(REJECTED, detour="appeal")
    stage.qtbot.keyClicks(stage.find("appeal.message.edit"), "It is mine")
    stage.window.go("")
    stage.window.go("appeal")
    assert stage.page.typed()["appeal.message"] == "It is mine"


# -- under review ----------------------------------------------------------------------------------------------


def test_a_review_shows_what_happened_and_how_long_it_takes(stage: Stage) -> None:
    stage.show(IN_REVIEW, typed=people.TYPED)
    assert tracker(stage, "in_review.tracker") == [
        ("done", "Photos received"),
        ("done", "Details submitted"),
        ("current", "Reviewer looks at your photos"),
        ("todo", "You get the result, with the reasons"),
    ]
    detail = stage.find("in_review.tracker", Tracker).rows()[2].detail
    assert detail == "Usually under 2 hours. Reviewers work 7 AM to 9 PM, Central Time."


def test_a_late_review_says_so(stage: Stage) -> None:
    assert IN_REVIEW.review is not None
    stage.show(replace(IN_REVIEW, review=replace(IN_REVIEW.review, late=True)))
    row = stage.find("in_review.tracker", Tracker).rows()[2]
    assert (row.state, row.detail) == ("warning", "This takes longer than usual. You are still in the queue.")


@pytest.mark.parametrize(
    ("minutes", "words"), [(45, "45 minutes"), (60, "1 hour"), (180, "3 hours"), (90, "90 minutes")]
)
def test_the_usual_time_is_the_operators(stage: Stage, minutes: int, words: str) -> None:
    assert IN_REVIEW.review is not None
    stage.show(replace(IN_REVIEW, review=replace(IN_REVIEW.review, usual_minutes=minutes, hours="")))
    assert stage.find("in_review.tracker", Tracker).rows()[2].detail == f"Usually under {words}."


def test_notify_copy_support_and_close(stage: Stage) -> None:
    stage.show(IN_REVIEW, typed=people.TYPED)
    assert stage.tab_order(4) == ["in_review.notify", "in_review.copy", "footer.left", "footer.primary"]
    stage.focus("in_review.notify")
    stage.press(Qt.Key.Key_Space)
    assert not stage.find("in_review.notify", Toggle).value()
    stage.focus("in_review.copy")
    stage.press(Qt.Key.Key_Return)
    stage.window.sheet.footer.left.click()
    stage.window.sheet.footer.primary.click()
    assert stage.asked == ["notify:on", "notify:off", f"copy:{people.REFERENCE}", "support", "close"]


def test_an_appeal_under_review_names_itself(stage: Stage) -> None:
    assert IN_REVIEW.review is not None
    appealed = replace(
        IN_REVIEW,
        review=replace(IN_REVIEW.review, subject="appeal"),
        history=(*IN_REVIEW.history, Event(code="appealed", at=at("19:30"))),
    )
    stage.show(appealed)
    assert stage.window.sheet.column.title.words() == "A person is reading your appeal"
    assert ("done", "Appeal received") in tracker(stage, "in_review.tracker")


# -- update ----------------------------------------------------------------------------------------------------


def test_an_unknown_step_offers_the_update(stage: Stage) -> None:
    config = replace(people.config(), update_url="https://id.northlight.example/update")
    stage.show(replace(FAILED, step="face", decision=None), config=config)
    assert stage.window.page.name == "update"
    stage.enter()
    assert stage.asked == ["open:https://id.northlight.example/update"]


def test_without_an_update_there_is_support(stage: Stage) -> None:
    stage.show(replace(FAILED, step="face", decision=None))
    stage.enter()
    assert stage.asked == ["support"]
