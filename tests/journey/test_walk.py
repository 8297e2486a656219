"""The documented journey, every row, with the real window, session and server."""

from __future__ import annotations

from .driver import Journey


async def test_from_create_your_account_to_verified_by_phone(journey: Journey) -> None:
    await journey.register()
    await journey.confirm_email()
    await journey.choose_phone()
    await journey.send_phone("00")
    await journey.on("link")
    await journey.tap_link()
    await journey.on("review")
    assert "Maya Elena Ortiz" in journey.words()
    assert "6781" in journey.words()
    journey.press_primary()
    await journey.on("approved")
    assert "You're verified, Maya" in journey.words()
