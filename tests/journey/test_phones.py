"""Every number of the sandbox, typed by a person into the real program: what the tester types decides."""

from __future__ import annotations

import pytest

from kyc_desktop.flow.messages import MESSAGES
from kyc_desktop.testing import Journey, Sandbox

REFUSED_AT_THE_FIELD = {
    "20": "phone_not_mobile",
    "21": "phone_voip",
    "22": "phone_voip",
    "23": "phone_unreachable",
    "24": "phone_recently_changed",
    "28": "phone_in_use",
}


def opening(code: str) -> str:
    """The first words of a message, up to the first value or link."""
    return MESSAGES[code].why.split("{")[0].split("[")[0].strip()


@pytest.mark.parametrize("number", ["00", "01", "02", "09", "30", "42"])
async def test_found_and_approved(journey: Journey, sandbox: Sandbox, number: str) -> None:
    await journey.to_phone()
    await journey.send_phone(number)
    if number == "30":
        # The look-up asks for five seconds; the program waits by itself, with the same key, or the person presses
        # "Try now".
        await journey.until(lambda: journey.state.connection.retry_at is not None, "the countdown")
        sandbox.advance(6)
        journey.session.retry_now()
    await journey.on("link")
    await journey.tap_link()
    await journey.on("review")
    if number == "02":
        assert "Which address is your current one?" in journey.words()
        journey.click("review.address.1")
    if number == "09":
        assert "Öztürk-Łukaszewiczówna de la Peña y Villaseñor" in journey.words()
    journey.press_primary()
    await journey.on("approved")
    assert journey.application.decision is not None
    assert journey.application.decision.method == "phone"


@pytest.mark.parametrize(("number", "code"), sorted(REFUSED_AT_THE_FIELD.items()))
async def test_a_number_that_cannot_work_is_refused_with_its_reason(journey: Journey, number: str, code: str) -> None:
    await journey.to_phone()
    await journey.send_phone(number)
    await journey.until(lambda: opening(code) in journey.words(), f"the reason {code}")
    assert journey.page == "phone"
    assert journey.application.step == "phone"
    assert "1 thing to fix" in journey.words()
    # The way on: the other method, from the sentence itself.
    await journey.idle()
    journey.window.page.act("documents")
    await journey.on("documents")


@pytest.mark.parametrize(("number", "code"), [("03", "data_not_available"), ("06", "identity_not_confirmed")])
async def test_without_data_the_document_route_opens_with_the_reason(journey: Journey, number: str, code: str) -> None:
    await journey.to_link(number)
    await journey.tap_link()
    await journey.on("documents")
    assert opening(code) in journey.words()


async def test_a_provider_that_is_down_twice_is_only_a_wait(journey: Journey, sandbox: Sandbox) -> None:
    await journey.to_link("10")
    await journey.tap_link()
    for _ in range(20):
        if journey.application.step == "review":
            break
        version = journey.application.version
        sandbox.advance(30)
        await journey.until(lambda seen=version: journey.application.version > seen, "news after the pause")
    await journey.on("review")


async def test_a_provider_that_never_answers_leads_to_documents(journey: Journey, sandbox: Sandbox) -> None:
    await journey.to_link("11")
    await journey.tap_link()
    for _ in range(20):
        if journey.application.step == "documents":
            break
        version = journey.application.version
        sandbox.advance(60)
        await journey.until(lambda seen=version: journey.application.version > seen, "news after the pause")
    await journey.on("documents")
    assert journey.application.notice is not None


async def test_details_that_cannot_be_confirmed_say_so_without_naming_a_field(journey: Journey) -> None:
    await journey.to_review("04")
    journey.press_primary()
    await journey.on("failed")
    assert journey.application.decision is not None
    assert [reason.code for reason in journey.application.decision.reasons] == ["identity_not_confirmed"]
    assert "We are not allowed to say which" in journey.words()
    assert "Attempt 1 of 3" in journey.words()


async def test_not_eligible_is_final_with_appeal_and_support(journey: Journey) -> None:
    await journey.to_review("05")
    journey.press_primary()
    await journey.on("rejected")
    assert opening("not_eligible").removeprefix("{operator} ") in journey.words() or "may not open this account" in (
        journey.words()
    )
    assert journey.application.action("appeal") is not None
    assert journey.application.action("choose-method") is None


async def test_approved_only_after_an_edit(journey: Journey) -> None:
    await journey.to_review("07")
    journey.press_primary()
    await journey.on("failed")
    journey.window.go("edit")
    await journey.on("edit")
    journey.type_in("edit.line1", "9 Harbor View")
    assert "1 change" in journey.words()
    journey.press_primary()
    await journey.on("approved")


async def test_a_person_reviews_it(journey: Journey) -> None:
    await journey.to_review("08")
    journey.press_primary()
    await journey.on("in_review")
    await journey.decide("approved")
    await journey.on("approved")


async def test_texts_that_are_blocked_say_how_to_unblock_them(journey: Journey) -> None:
    await journey.to_phone()
    await journey.send_phone("25")
    await journey.until(lambda: "Text START to" in journey.words(), "the reason sms_blocked")
    assert journey.application.action("choose-method") is not None


async def test_a_text_that_cannot_be_delivered_says_so(journey: Journey, sandbox: Sandbox) -> None:
    await journey.to_link("26")
    sandbox.advance(5)
    await journey.until(lambda: "could not be delivered" in journey.words(), "the reason sms_undelivered")
    assert journey.application.action("resend-link") is not None
    assert journey.application.action("start-phone") is not None
    assert journey.application.action("choose-method") is not None


async def test_a_late_text_shows_what_helps_and_still_works(journey: Journey, sandbox: Sandbox) -> None:
    await journey.to_link("27")
    assert journey.application.link is not None
    assert journey.application.link.delivery != "delivered"
    sandbox.advance(21)
    await journey.tap_link()
    await journey.on("review")


async def test_a_link_that_expires_offers_a_new_one(journey: Journey, sandbox: Sandbox) -> None:
    await journey.to_link("29")
    text = await journey.inbox.next("sms")
    sandbox.advance(16)
    await journey.until(lambda: "The link has expired" in journey.words(), "the expiry")
    assert text.link
    page = await journey.inbox.open(text.link)
    assert page.form is None or "expired" in page.heading.lower()
    journey.press_primary()
    await journey.until(
        lambda: journey.application.link is not None and journey.application.link.ended is None, "a new link"
    )
    await journey.tap_link()
    await journey.on("review")


async def test_a_look_up_that_is_down_lets_the_text_go_and_a_person_look(journey: Journey, sandbox: Sandbox) -> None:
    await journey.to_phone()
    await journey.send_phone("31")
    await journey.on("link")
    await journey.tap_link()
    await journey.on("review")
    journey.press_primary()
    await journey.on("in_review")
    await journey.decide("approved")
    await journey.on("approved")
