"""Photos by a phone: the real window, the real server and its door for phones, and a phone that uses the real pages."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PIL import ImageFilter
from PySide6.QtCore import Qt

from kyc_desktop.capture.specimen import PEOPLE, draw
from kyc_desktop.flow.application import Handoff
from kyc_desktop.testing import MAYA, Journey, Keyboard, OpenJourney, Phone, Sandbox
from kyc_desktop.ui.widgets.qr import QrCode
from kyc_desktop.ui.widgets.tracker import Tracker
from kyc_desktop.ui.widgets.waiting_button import WaitingButton

from .test_photos_kept import assert_no_photo_in_clear

pytestmark = pytest.mark.slow

NEWS = 1.0
"""Seconds after which the window shows what the server knows."""


@pytest.fixture
def licence(tmp_path: Path) -> dict[str, Path]:
    """Both sides of Maya's licence, and a blurred front, outside the folder of the program."""
    front = draw(PEOPLE["maya"], "drivers_license", "front", scale=12)
    pictures = {
        "front": front,
        "back": draw(PEOPLE["maya"], "drivers_license", "back", scale=12),
        "blurred": front.filter(ImageFilter.GaussianBlur(13)),
    }
    for name, picture in pictures.items():
        picture.save(tmp_path / f"{name}.jpg", quality=92)
    return {name: tmp_path / f"{name}.jpg" for name in pictures}


@pytest_asyncio.fixture
async def phone() -> AsyncIterator[Phone]:
    async with Phone() as phone:
        yield phone


async def to_code(journey: Journey, document: str = "drivers_license") -> str:
    """From nothing to the code for a phone; the address in it."""
    await journey.to_method()
    await journey.choose_documents()
    return await show_code(journey, document)


async def show_code(journey: Journey, document: str = "drivers_license") -> str:
    journey.click(f"documents.{document}")
    journey.click("documents.by_phone")
    journey.press_primary()
    await journey.on("handoff")
    return code(journey)


def code(journey: Journey) -> str:
    qr = journey.find("handoff.qr")
    assert isinstance(qr, QrCode)
    assert qr.content() == handoff(journey).url
    return qr.content()


def handoff(journey: Journey) -> Handoff:
    assert journey.application.handoff is not None, journey.describe()
    return journey.application.handoff


def tracker(journey: Journey) -> Tracker:
    found = journey.find("handoff.tracker")
    assert isinstance(found, Tracker)
    return found


def rows(journey: Journey) -> list[str]:
    return [row.state for row in tracker(journey).rows()]


def primary(journey: Journey) -> str:
    return journey.window.sheet.footer.primary.text()


async def said(journey: Journey, words: str) -> None:
    await journey.until(lambda: words in journey.words(), repr(words), seconds=NEWS)


async def looked_at(journey: Journey, side: str) -> None:
    """Until the photo of that side is on the check screen."""

    def shown() -> bool:
        candidate = journey.window._candidate
        return journey.page == "photo_check" and candidate is not None and candidate.side == side

    await journey.until(shown, f"the {side} on the check screen")
    candidate = journey.window._candidate
    assert candidate is not None
    assert candidate.source == "phone"
    assert "From your phone" in journey.words()


async def test_both_sides_of_a_licence_by_phone_to_the_result(
    journey: Journey, phone: Phone, licence: dict[str, Path], tmp_path: Path
) -> None:
    url = await to_code(journey)
    assert rows(journey) == ["current", "todo", "todo"]
    await phone.connect(url)
    await said(journey, "iPhone, Safari, since")
    assert rows(journey) == ["done", "current", "todo"]

    await phone.photo("front", licence["front"])
    await journey.until(lambda: bool(journey.state.arrivals), "the news of the front", seconds=NEWS)
    await looked_at(journey, "front")
    photos = [arrival.data for arrival in journey.state.arrivals]
    assert primary(journey) == "Use this photo"
    journey.press_primary()
    await journey.on("handoff")
    assert tracker(journey).rows()[1].detail == "Front arrived. Next: back of your driver's license"

    await phone.photo("back", licence["back"])
    await phone.finish()
    await looked_at(journey, "back")
    photos += [arrival.data for arrival in journey.state.arrivals]
    assert "All readable. Is this you?" in journey.words()
    assert_no_photo_in_clear(tmp_path / "data", photos)
    journey.press_primary()
    await journey.on("review", seconds=60)
    assert journey.state.uploads == (), "this computer sent nothing"
    assert journey.state.arrivals == ()
    details = journey.application.details
    assert details is not None
    assert (details.source, details.first_name, details.last_name) == ("document", "Maya", "Ortiz")
    journey.press_primary()
    await journey.on("approved", seconds=30)


async def test_a_photo_is_taken_again_from_here_and_from_the_phone(
    journey: Journey, phone: Phone, licence: dict[str, Path]
) -> None:
    await phone.connect(await to_code(journey))
    await phone.photo("front", licence["blurred"])
    await looked_at(journey, "front")
    assert "We can't use this photo" in journey.words()
    assert "has not left your computer" not in journey.words()
    assert primary(journey) == "Retake photo"
    journey.press_primary()
    await journey.on("handoff")
    await journey.until(lambda: rows(journey) == ["done", "current", "todo"], "the phone to be asked again")
    assert journey.state.arrivals == ()

    await phone.again()
    await phone.photo("front", licence["back"])
    await looked_at(journey, "front")
    wrong = journey.window._candidate
    await phone.photo("front", licence["front"])  # nobody touches this computer
    await journey.until(lambda: journey.window._candidate not in (None, wrong), "the newest photo")
    await looked_at(journey, "front")
    assert primary(journey) == "Use this photo", journey.describe()


async def test_cancelled_on_the_phone(journey: Journey, phone: Phone, licence: dict[str, Path]) -> None:
    url = await to_code(journey)
    await phone.connect(url)
    await phone.photo("front", licence["front"])
    await looked_at(journey, "front")
    await phone.cancel()
    await said(journey, "The link was stopped on the phone")
    assert journey.page == "handoff"
    assert "The phone's link was stopped" in journey.words()
    assert journey.state.arrivals == ()
    journey.press_primary()
    await journey.until(lambda: handoff(journey).ended is None and not journey.state.busy, "a new code")
    assert code(journey) != url
    journey.press_secondary()
    await journey.on("photos")
    assert journey.application.handoff is None
    journey.press_secondary()  # "Use my phone"
    await journey.on("handoff")
    assert rows(journey) == ["current", "todo", "todo"]


async def test_expired_and_shown_anew(journey: Journey, phone: Phone, sandbox: Sandbox) -> None:
    url = await to_code(journey)
    sandbox.advance(16 * 60)
    await said(journey, "The code has expired. Nothing is lost.")
    assert rows(journey)[0] == "warning"
    await phone.open(url)
    assert phone.status in (404, 410)
    journey.press_primary()
    await journey.until(lambda: handoff(journey).ended is None and not journey.state.busy, "a new code")
    assert code(journey) != url
    await phone.connect(code(journey))
    await said(journey, "iPhone, Safari, since")


async def test_a_strangers_phone_is_disconnected_and_its_photos_are_gone(
    journey: Journey, phone: Phone, licence: dict[str, Path]
) -> None:
    await to_code(journey)
    shown = handoff(journey)
    assert shown.short_code is not None
    await phone.type_code(f"http://{shown.short_host}/h", shown.short_code)
    await said(journey, "Not yours?")
    assert "Can't scan?" not in journey.words(), "the code works once"
    await phone.photo("front", licence["front"])
    await looked_at(journey, "front")
    journey.window._back()
    await journey.on("handoff")
    assert primary(journey) == "Check the photo"
    journey.click("handoff.connected.text.stop")
    journey.answer_dialog(safe=False)
    await journey.on("documents")
    documents = journey.application.documents
    assert documents is not None
    assert [side.state for side in documents.sides] == ["missing", "missing"]
    assert journey.application.handoff is None


async def test_the_program_is_killed_and_the_phone_goes_on(
    open_journey: OpenJourney, phone: Phone, licence: dict[str, Path]
) -> None:
    first = await open_journey()
    url = await to_code(first)
    await phone.connect(url)
    await phone.photo("front", licence["front"])
    await looked_at(first, "front")
    first.press_primary()
    await first.on("handoff")
    await first.program.session._notebook.save()  # half a second later it would be there by itself
    await first.crash()
    await phone.photo("back", licence["back"])

    second = await open_journey()
    await looked_at(second, "back")
    second.press_primary()
    await second.on("review", seconds=60)


async def test_another_computer_takes_over(open_journey: OpenJourney, phone: Phone, licence: dict[str, Path]) -> None:
    first = await open_journey()
    url = await to_code(first)
    await phone.connect(url)
    await first.close()
    other = await open_journey("other")
    other.window.go("sign_in")
    other.type_in("sign_in.email", MAYA.email)
    other.type_in("sign_in.password", MAYA.password)
    other.press_primary()
    await other.on("handoff")
    assert code(other) == url
    await phone.photo("front", licence["front"])
    await looked_at(other, "front")


async def test_the_link_as_a_text_message(journey: Journey, phone: Phone) -> None:
    await journey.to_review("04")
    journey.press_primary()
    await journey.on("failed")
    journey.press_primary()
    await journey.on("method")
    journey.press_primary()
    await journey.on("documents")
    await show_code(journey, "passport")
    journey.click("handoff.text")
    await journey.until(lambda: "to your phone ending 0104" in journey.words(), "the word that it was sent")
    again = journey.find("handoff.text_again")
    assert isinstance(again, WaitingButton)
    assert again.seconds_left() > 0
    text = await journey.inbox.next("sms")
    while text.link is None or not text.link.startswith(handoff(journey).url or "-"):
        text = await journey.inbox.next("sms")
    await phone.connect(text.link)
    await said(journey, "iPhone, Safari, since")


async def test_with_keys_alone(journey: Journey, phone: Phone, licence: dict[str, Path]) -> None:
    await journey.to_method()
    await journey.choose_documents()
    keyboard = Keyboard(journey)
    journey.window.activateWindow()
    keyboard.to("documents.passport")
    keyboard.press(Qt.Key.Key_Right)
    keyboard.to("documents.by_file")
    keyboard.press(Qt.Key.Key_Up)
    keyboard.press(Qt.Key.Key_Return)
    await journey.on("handoff")
    await phone.connect(code(journey))
    await said(journey, "Not yours?")
    keyboard.to("handoff.connected.text.stop")
    keyboard.to("footer.left")
    await phone.photo("front", licence["front"])
    await looked_at(journey, "front")
    keyboard.to("footer.primary")
    keyboard.press(Qt.Key.Key_Return)
    await journey.on("handoff")
    keyboard.to("footer.left")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.to("handoff.leave.act")
    keyboard.press(Qt.Key.Key_Return)
    await journey.on("documents")
    assert journey.application.handoff is None
    await phone.again()
    assert phone.status in (0, 404, 410)
