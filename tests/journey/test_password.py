"""Somebody comes back on another computer and has forgotten the password."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from .driver import EMAIL, Journey

Open = Callable[..., Awaitable[Journey]]
NEW = "another long battery staple"


async def test_a_forgotten_password_leads_back_to_the_same_step_and_signs_the_other_computer_out(
    open_program: Open, journey: Journey
) -> None:
    await journey.to_method()
    other = await open_program("another computer")
    await other.on("account")
    other.window.go("sign_in")
    await other.on("sign_in")
    other.type_in("sign_in.email", EMAIL)
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
    journey.type_in("sign_in.email", EMAIL)
    journey.type_in("sign_in.password", NEW)
    journey.press_primary()
    await journey.on("method")
