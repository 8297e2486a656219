"""Somebody comes back on another computer and has forgotten the password."""

from __future__ import annotations

from kyc_desktop.testing import MAYA, Journey, OpenJourney

NEW = "another long battery staple"


async def test_a_forgotten_password_leads_back_to_the_same_step_and_signs_the_other_computer_out(
    open_journey: OpenJourney, journey: Journey
) -> None:
    await journey.to_method()
    other = await open_journey("another computer")
    await other.on("account")
    other.window.go("sign_in")
    await other.on("sign_in")
    other.type_in("sign_in.email", MAYA.email)
    other.window.page.act("forgot")  # type: ignore[attr-defined]  # the link below the field
    await other.on("forgot")
    other.press_primary()
    await other.on("reset")
    mail = await other.inbox.next("email")
    assert mail.code
    other.type_in("reset.code", "000000")
    other.type_in("reset.password", NEW)
    other.press_primary()
    await other.until(lambda: "not the code of our newest email" in other.words(), "the reason")
    await other.idle()
    other.type_in("reset.code", mail.code)
    other.press_primary()
    await other.on("method")
    await journey.on("sign_in")
    assert "signed out" in journey.words() or "session" in journey.words().lower()
    journey.type_in("sign_in.email", MAYA.email)
    journey.type_in("sign_in.password", NEW)
    journey.press_primary()
    await journey.on("method")
