"""The documented journey, every row, with the real window, session and server."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kyc_desktop.capture.specimen import PEOPLE, draw
from kyc_desktop.testing import MAYA, REVIEWED, Journey, OpenJourney, Sandbox


@pytest.fixture
def licence(tmp_path: Path) -> tuple[Path, Path]:
    """Front and back of Maya's specimen driver's licence as photo files."""
    front, back = tmp_path / "front.jpg", tmp_path / "back.jpg"
    draw(PEOPLE["maya"], "drivers_license", "front").save(front)
    draw(PEOPLE["maya"], "drivers_license", "back").save(back)
    return front, back


async def test_from_create_your_account_to_verified_by_phone(journey: Journey) -> None:
    await journey.to_review("00")
    shown = re.search(r"Maya (Elena )?Ortiz", journey.words())
    assert shown, "her name; not every provider of records knows middle names"
    assert "6781" in journey.words()
    journey.press_primary()
    await journey.on("approved")
    assert "You're verified, Maya" in journey.words()


# -- row 2: e-mail -------------------------------------------------------------------------------------------


async def test_the_link_in_the_mail_moves_this_window_on(journey: Journey) -> None:
    await journey.register()
    mail = await journey.inbox.next("email")
    assert mail.link
    page = await journey.inbox.open(mail.link)
    assert journey.page == "email", "opening the link changes nothing"
    await journey.inbox.press(page, mail.link)
    await journey.on("method", seconds=2)


async def test_a_wrong_code_says_how_many_tries_are_left_and_the_newest_mail_works(
    journey: Journey, sandbox: Sandbox
) -> None:
    await journey.register()
    await journey.inbox.next("email")
    journey.type_code("000000")
    await journey.until(lambda: "4 tries left" in journey.words(), "the number of tries")
    for _ in range(4):
        await journey.until(lambda: not journey.state.busy, "the answer")
        journey.type_code("000000")
        answers = journey.state.answers
        await journey.until(lambda seen=answers: journey.state.answers > seen or not journey.state.busy, "the answer")
    await journey.until(lambda: "used up" in journey.words() or "Five wrong codes" in journey.words(), "the end of it")
    sandbox.advance(61)
    await journey.click_when_ready("email.resend")
    mail = await journey.inbox.next("email")
    assert mail.code
    await journey.until(lambda: not journey.state.busy, "the answer")
    journey.type_code(mail.code)
    await journey.on("method")


async def test_resend_makes_the_older_code_stop_working(journey: Journey, sandbox: Sandbox) -> None:
    await journey.register()
    first = await journey.inbox.next("email")
    sandbox.advance(61)
    await journey.click_when_ready("email.resend")
    second = await journey.inbox.next("email")
    assert first.code != second.code
    await journey.until(lambda: not journey.state.busy, "the answer")
    assert first.code
    journey.type_code(first.code)
    await journey.until(lambda: "isn't right" in journey.words(), "the reason")
    await journey.until(lambda: not journey.state.busy, "the answer")
    assert second.code
    journey.type_code(second.code)
    await journey.on("method")


async def test_change_email_sends_to_the_new_address(journey: Journey) -> None:
    await journey.register("maya.ortiz+lost@example.com")
    journey.click("email.change")
    await journey.on("change_email")
    journey.type_in("change_email.email", "maya.second@example.com")
    journey.type_in("change_email.password", MAYA.password)
    journey.press_primary()
    await journey.on("email")
    assert "maya.second@example.com" in journey.words()
    mail = await journey.inbox.next("email")
    assert mail.to == "maya.second@example.com"
    assert mail.code
    journey.type_code(mail.code)
    await journey.on("method")


async def test_a_mail_that_bounces_is_told(journey: Journey, sandbox: Sandbox) -> None:
    await journey.register("maya.ortiz+bounce@example.com")
    sandbox.advance(2)
    await journey.until(
        lambda: "mail came back" in journey.words() or "does not exist" in journey.words(), "the bounce"
    )
    assert journey.application.action("change-email") is not None


async def test_an_address_with_an_account_gets_another_mail_and_the_same_answer(
    open_journey: OpenJourney, journey: Journey
) -> None:
    await journey.to_method()
    other = await open_journey("another computer")
    await other.register()
    mail = await journey.inbox.next("email")
    assert not mail.code
    assert "already" in f"{mail.subject} {mail.text}"


# -- rows 4 and 5: phone and link ----------------------------------------------------------------------------


async def test_resend_sms_replaces_link_and_number(journey: Journey, sandbox: Sandbox) -> None:
    await journey.to_link("00")
    first = await journey.inbox.next("sms")
    assert journey.application.link is not None
    number = journey.application.link.match
    sandbox.advance(61)
    await journey.click_when_ready("link.resend")
    await journey.until(
        lambda: journey.application.link is not None and journey.application.link.match != number, "a new number"
    )
    assert first.link
    page = await journey.inbox.open(first.link)
    assert page.form is None, "the old link is dead"
    await journey.tap_link()
    await journey.on("review")


async def test_change_your_phone_number(journey: Journey) -> None:
    await journey.to_link("26")
    journey.press_left()
    await journey.on("phone")
    await journey.send_phone("00")
    await journey.on("link")
    assert journey.application.link is not None
    assert journey.application.link.to.endswith("0100")
    await journey.tap_link()
    await journey.on("review")


async def test_try_another_method_and_come_back(journey: Journey) -> None:
    await journey.to_link("00")
    journey.press_secondary()
    await journey.on("method")
    await journey.choose_documents()
    journey.press_left()
    await journey.on("method")
    await journey.choose_phone()
    await journey.send_phone("00")
    await journey.on("link")


async def test_three_wrong_numbers_stop_the_link_with_the_reason(journey: Journey) -> None:
    await journey.to_link("00")
    text = await journey.inbox.next("sms")
    assert text.link
    assert journey.application.link is not None
    wrong = "111" if journey.application.link.match != "111" else "222"
    for _ in range(3):
        page = await journey.inbox.type_number(text.link, wrong)
    assert page.heading == "That isn't the number"
    await journey.until(lambda: "The number didn't match" in journey.words(), "the reason")
    journey.press_primary()
    await journey.until(
        lambda: journey.application.link is not None and journey.application.link.ended is None, "a new link"
    )
    await journey.tap_link()
    await journey.on("review")


async def test_a_refused_link_is_told_and_warns_the_account(journey: Journey) -> None:
    await journey.to_link("00")
    text = await journey.inbox.next("sms")
    assert text.link
    await journey.inbox.refuse(text.link)
    await journey.until(lambda: "The link was stopped" in journey.words(), "the reason")
    mail = await journey.inbox.next("email")  # the confirmation was taken before
    assert mail.to == MAYA.email


# -- row 6: details ------------------------------------------------------------------------------------------


async def test_edit_save_and_submit(journey: Journey) -> None:
    await journey.to_review("00")
    journey.click("review.edit")
    await journey.on("edit")
    journey.type_in("edit.line2", "Apt 5")
    assert "Was Apt 3." in journey.words()
    assert "1 change" in journey.words()
    journey.press_primary()
    await journey.on("approved")


async def test_undo_takes_a_change_back(journey: Journey) -> None:
    await journey.to_review("00")
    journey.click("review.edit")
    await journey.on("edit")
    journey.type_in("edit.line2", "Apt 5")
    undo = next(
        button for button in journey.find("edit.line2").findChildren(QAbstractButton) if button.text() == "Undo"
    )
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    await journey.until(lambda: "1 change" not in journey.words(), "no change")


async def test_this_is_not_me_asks_once_and_goes_back_to_the_phone(journey: Journey) -> None:
    await journey.to_review("00")
    journey.press_left()
    await journey.until(lambda: bool(journey.dialog_buttons()), "the question")
    journey.answer_dialog(safe=False)
    await journey.on("phone")
    assert journey.application.details is None


# -- row 7: result -------------------------------------------------------------------------------------------


async def test_the_same_failure_twice_changes_what_is_offered_first(journey: Journey) -> None:
    await journey.to_review("04")
    journey.press_primary()
    await journey.on("failed")
    journey.window.go("edit")
    await journey.on("edit")
    journey.type_in("edit.line2", "Apt 9")
    journey.press_primary()
    await journey.on("failed")
    await journey.until(lambda: "Attempt 2 of 3" in journey.words(), "the second attempt")
    assert journey.application.suggested == "documents"
    assert journey.application.action("choose-method") is not None


async def test_a_refusal_can_be_appealed_once(journey: Journey) -> None:
    await journey.to_review("05")
    journey.press_primary()
    await journey.on("rejected")
    journey.window.go("appeal")
    await journey.on("appeal")
    journey.type_text("appeal.message", "You mistake me for somebody else with the same name.")
    journey.press_primary()
    await journey.on("in_review")
    await journey.decide("rejected", "document_not_genuine")
    await journey.on("rejected")
    assert journey.application.action("appeal") is None


# -- rows 8 and 9: documents and review ----------------------------------------------------------------------


async def to_photos(journey: Journey) -> None:
    await journey.to_method(REVIEWED.email)
    await journey.choose_documents()
    journey.click("documents.drivers_license")
    journey.press_primary()
    await journey.on("photos")


async def fill_details(journey: Journey) -> None:
    journey.type_in("edit.first_name", "Maya")
    journey.type_in("edit.middle_name", "Elena")
    journey.type_in("edit.last_name", "Ortiz")
    journey.type_in("edit.line1", "1204 Juniper Bend")
    journey.type_in("edit.line2", "Apt 3")
    journey.type_in("edit.city", "Austin")
    journey.choose("edit.state", "Texas")
    journey.type_in("edit.postal_code", "78704")
    journey.type_born("edit.date_of_birth", ("1991", "3", "14"))
    journey.type_in("edit.id_number", "900456781")


async def to_document_review(journey: Journey, front: Path, back: Path) -> None:
    await to_photos(journey)
    await journey.use_file("front", front)
    await journey.use_file("back", back)
    await journey.on("review", seconds=30)
    journey.press_primary()
    await journey.on("edit")
    await fill_details(journey)
    journey.press_primary()
    await journey.on("in_review")


@pytest.mark.sandbox
async def test_documents_by_photo_file_to_verified(journey: Journey, licence: tuple[Path, Path]) -> None:
    await to_document_review(journey, *licence)
    await journey.decide("approved")
    await journey.on("approved")
    assert journey.application.decision is not None
    assert journey.application.decision.method == "documents"


@pytest.mark.sandbox
async def test_a_photo_is_asked_for_again_with_the_reason_of_its_side(
    journey: Journey, licence: tuple[Path, Path], tmp_path: Path
) -> None:
    await to_document_review(journey, *licence)
    await journey.decide("retake", "photo_glare")
    await journey.on("photos")
    assert "reflected" in journey.words() or "glare" in journey.words()
    assert journey.window.sheet.column.lead.words().startswith(
        "A reviewer looked at your photos and asks for a new one"
    )


@pytest.mark.sandbox
async def test_a_rejected_document_ends_with_appeal_and_support(journey: Journey, licence: tuple[Path, Path]) -> None:
    await to_document_review(journey, *licence)
    await journey.decide("rejected", "document_not_genuine")
    await journey.on("rejected")
    assert "We can't accept this document" in journey.words()
    assert journey.application.action("appeal") is not None


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.jpg", b"", "has no content"),
        ("letter.pdf", b"%PDF-1.7\n1 0 obj\n", "ends in the middle"),
        ("notes.jpg", b"these are only words", "a text file"),
        ("huge.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 11_000_000, "MB"),
    ],
)
async def test_a_file_that_cannot_be_used_says_exactly_why(
    journey: Journey, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    await to_photos(journey)
    (tmp_path / name).write_bytes(content)
    journey.window.page.load("front", str(tmp_path / name))  # type: ignore[attr-defined]
    await journey.until(lambda: words in journey.words(), f"the reason with {words!r}")
    assert not journey.window.sheet.footer.primary.isEnabled()


async def test_a_truncated_photo_and_the_same_photo_twice(journey: Journey, licence: tuple[Path, Path]) -> None:
    front, _back = licence
    cut = front.with_name("cut.jpg")
    cut.write_bytes(front.read_bytes()[: front.stat().st_size // 2])
    await to_photos(journey)
    journey.window.page.load("front", str(cut))  # type: ignore[attr-defined]
    await journey.until(lambda: "ends in the middle" in journey.words(), "the reason")
    await journey.use_file("front", front)
    await journey.on("photos")
    journey.window.page.load("back", str(front))  # type: ignore[attr-defined]
    await journey.until(lambda: "the same picture" in journey.words(), "the reason")


# -- manners -------------------------------------------------------------------------------------------------


async def test_a_double_click_sends_once(journey: Journey) -> None:
    await journey.to_review("00")
    primary = journey.window.sheet.footer.primary
    QTest.mouseDClick(primary, Qt.MouseButton.LeftButton)
    QTest.mouseClick(primary, Qt.MouseButton.LeftButton)
    await journey.on("approved")
    submitted = [event for event in journey.application.history if event.code == "details_submitted"]
    assert len(submitted) == 1
    assert journey.state.problem is None


async def test_sign_in_from_another_computer_goes_on_at_the_same_step(
    open_journey: OpenJourney, journey: Journey
) -> None:
    await journey.to_review("00")
    other = await open_journey("another computer")
    await other.on("account")
    other.window.go("sign_in")
    await other.on("sign_in")
    other.type_in("sign_in.email", MAYA.email)
    other.type_in("sign_in.password", MAYA.password)
    other.press_primary()
    await other.on("review")
    other.press_primary()
    await other.on("approved")
