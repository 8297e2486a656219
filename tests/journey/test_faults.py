"""What goes wrong around the window: it says so in words, keeps what was typed, and goes on by itself."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kyc_desktop.testing import MAYA, Journey, OpenJourney, Sandbox
from tests.keyrings import FileKeyring, WeakKeyring

from .gateway import gateway_to, said

CHOOSE = "POST /v1/application/choose-method"
CHECK = "POST /v1/application/check-phone"


def banner(journey: Journey) -> str:
    """The words at the top of the page, "" when there are none."""
    shown = journey.window.sheet.column.banner
    return shown.words.spoken() if shown.words is not None and shown.isVisibleTo(journey.window) else ""


def text_of(journey: Journey, name: str) -> str:
    edit = journey.find(name)
    assert isinstance(edit, QLineEdit)
    return edit.text()


def digits_of(journey: Journey, name: str) -> str:
    return "".join(character for character in text_of(journey, name) if character.isdecimal())


def is_for_people(words: str) -> None:
    for word in ("Traceback", "Error:", "Exception", "None", "{", "<html", "JSON", "HTTP", "500"):
        assert word not in words, words


async def test_the_network_goes_while_somebody_types(open_journey: OpenJourney, sandbox: Sandbox) -> None:
    async with gateway_to(sandbox.url) as gateway:
        journey = await open_journey(url=gateway.url)
        await journey.to_phone()
        journey.type_in("phone.number", "2025550100")
        gateway.cut()
        await journey.until(lambda: journey.state.connection.retry_at is not None, "the countdown")
        assert "seconds" in banner(journey)
        is_for_people(banner(journey))
        journey.type_born("phone.date_of_birth", ("1991", "3", "14"))
        journey.press_primary()
        journey.press_primary()
        assert journey.state.busy == "start-phone"
        assert journey.page == "phone"
        assert digits_of(journey, "phone.number.edit").endswith("2025550100")
        gateway.dead = False
        journey.click("column.banner.act")
        await journey.on("link")
        assert banner(journey) == ""
        await journey.inbox.next("sms")
        texts = [message for message in await journey.inbox.all() if message.kind == "sms"]
        assert len(texts) == 1, "it was sent once"
        happened = [event.code for event in journey.application.history]
        assert len(happened) == len(set(happened)), happened
        await journey.close()


@pytest.mark.parametrize(
    "lie",
    [
        said("200 OK", "<html><h1>Welcome to the hotel</h1></html>"),
        said("200 OK", '{"id": "app_1", "versi', "application/json"),
        said("200 OK", "[1, 2, 3]", "application/json"),
        said("500 Internal Server Error", "Traceback (most recent call last):"),
        said("500 Internal Server Error", '{"code": "a_code_of_tomorrow"}', "application/problem+json"),
        said("418 I'm a teapot", ""),
    ],
    ids=["portal", "cut", "no object", "500", "500 problem", "unknown status"],
)
async def test_an_answer_that_makes_no_sense_is_told_in_words(
    open_journey: OpenJourney, sandbox: Sandbox, lie: bytes
) -> None:
    async with gateway_to(sandbox.url) as gateway:
        journey = await open_journey(url=gateway.url)
        await journey.to_method()
        gateway.lies[CHOOSE] = [lie]
        journey.click("method.phone")
        journey.press_primary()
        await journey.until(lambda: bool(banner(journey)) and not journey.state.busy, "words")
        is_for_people(banner(journey))
        assert journey.page == "method"
        journey.press_primary()
        await journey.on("phone")
        assert banner(journey) == ""
        await journey.close()


async def test_members_and_steps_of_a_newer_server(open_journey: OpenJourney, sandbox: Sandbox) -> None:
    def newer(document: dict[str, Any]) -> dict[str, Any]:
        return document | {"orbit": {"moons": [1, {"phase": None}]}, "version": document["version"] + 100}

    async with gateway_to(sandbox.url) as gateway:
        journey = await open_journey(url=gateway.url)
        await journey.to_method()
        await journey.close()
        gateway.changes["GET /v1/application"] = newer
        journey = await open_journey(url=gateway.url)
        await journey.on("method")
        await journey.close()
        gateway.changes["GET /v1/application"] = lambda document: newer(document) | {"step": "orbit_check"}
        journey = await open_journey(url=gateway.url)
        await journey.on("update")
        is_for_people(journey.words())
        assert "pdate" in journey.words()
        await journey.close()


async def test_an_answer_that_comes_after_the_page_was_left_is_not_shown(
    open_journey: OpenJourney, sandbox: Sandbox
) -> None:
    async with gateway_to(sandbox.url) as gateway:
        journey = await open_journey(url=gateway.url)
        await journey.to_phone()
        gateway.held[CHECK] = asyncio.Event()
        journey.type_in("phone.number", "2025550120")
        await journey.until(lambda: CHECK in gateway.seen, "the question")
        QTest.keyClick(journey.window, Qt.Key.Key_Escape)
        await journey.on("method")
        assert len(journey.window._scope) == 0, "leaving a page cancels its work"
        gateway.held.pop(CHECK).set()
        journey.click("method.phone")
        journey.press_primary()
        await journey.on("phone")
        assert "landline" not in journey.words()
        await journey.close()


async def test_a_slow_server_is_called_slow(
    open_journey: OpenJourney, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kyc_desktop.api.delivery.LINGERS", 0.1)
    async with gateway_to(sandbox.url) as gateway:
        journey = await open_journey(url=gateway.url)
        await journey.to_method()
        gateway.held[CHOOSE] = asyncio.Event()
        journey.click("method.phone")
        journey.press_primary()
        await journey.until(lambda: bool(banner(journey)), "the banner")
        is_for_people(banner(journey))
        gateway.held.pop(CHOOSE).set()
        await journey.on("phone")
        await journey.until(lambda: banner(journey) == "", "the end of the banner")
        await journey.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no limit for the size of a file")
async def test_a_full_disk_is_told_once_and_the_journey_goes_on(open_journey: OpenJourney) -> None:
    import resource

    journey = await open_journey()
    await journey.to_phone()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        journey.type_phone("00")
        await journey.until(lambda: journey.state.notice == "disk_full", "the notice")
        is_for_people(banner(journey))
        assert "disk" in banner(journey)
        journey.click("column.banner.act")
        await journey.until(lambda: banner(journey) == "", "the end of the notice")
        journey.press_primary()
        await journey.on("link")
        await journey.tap_link()
        await journey.on("review")
        journey.press_primary()
        await journey.on("approved")
        assert journey.state.notice == "", "it was said once"
        await journey.close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


async def test_without_a_safe_key_store_it_is_said_and_signing_in_goes_on(open_journey: OpenJourney) -> None:
    keyring.set_keyring(WeakKeyring())  # type: ignore[no-untyped-call]  # keyring has no types for it
    journey = await open_journey()
    await journey.to_method()
    assert banner(journey)
    is_for_people(banner(journey))
    await journey.close()
    again = await open_journey()
    await again.on("account")
    again.window.go("sign_in")
    await again.on("sign_in")
    again.type_in("sign_in.email", MAYA.email)
    again.type_in("sign_in.password", MAYA.password)
    again.press_primary()
    await again.on("method")
    await again.close()
    keyring.set_keyring(FileKeyring())  # type: ignore[no-untyped-call]  # as above


async def test_a_session_that_ended_asks_to_sign_in_and_keeps_what_was_typed(
    open_journey: OpenJourney, sandbox: Sandbox
) -> None:
    journey = await open_journey()
    await journey.to_phone()
    journey.type_phone("00")
    sandbox.advance(2 * 3600)
    journey.press_primary()
    await journey.on("sign_in")
    assert "sign" in banner(journey).lower()
    is_for_people(banner(journey))
    assert text_of(journey, "sign_in.email.edit") == MAYA.email
    journey.type_in("sign_in.password", MAYA.password)
    journey.press_primary()
    await journey.on("phone")
    assert digits_of(journey, "phone.number.edit").endswith("2025550100")
    assert text_of(journey, "phone.date_of_birth.year.edit") == "1991"
    journey.press_primary()
    await journey.on("link")
    await journey.close()
