"""The testers' kit as testers use it: plain and async tests, people, faults, reports."""

from __future__ import annotations

import pytest

from kyc_desktop.testing import Journey


def test_a_plain_test_walks_from_the_first_page_to_verified(journey: Journey) -> None:
    journey.register("maya")
    journey.confirm_email()
    journey.choose_phone()
    journey.enter_phone()
    journey.tap_link()
    journey.confirm_details()
    assert journey.result == "approved"
    assert "You're verified, Maya" in journey.words()


async def test_an_async_test_says_the_same_words(journey: Journey) -> None:
    await journey.register("not_confirmed")
    await journey.confirm_email()
    await journey.choose_phone()
    await journey.enter_phone()
    await journey.tap_link()
    await journey.confirm_details()
    assert journey.result == "failed"


@pytest.mark.kyc(theme="dark", size=(900, 640))
def test_a_passport_is_refused_with_the_reason_and_then_read(journey: Journey) -> None:
    journey.to_method()
    journey.choose_documents("passport")
    journey.photograph(defect="expired")
    assert not journey.photo_check.accepted
    assert "It expired on" in journey.words()
    journey.press_secondary()
    journey.photograph()
    journey.complete_details()
    assert journey.result == "approved"
    assert journey.decision.reasons == ()
    assert journey.window.theme.mode == "dark"
