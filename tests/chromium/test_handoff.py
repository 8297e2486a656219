"""The camera hand-off in a real browser: photos from a file and from the camera, and everything that can end it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from kyc_desktop.capture.specimen import Defect
from tests.backend.papers import paper
from tests.backend.person import Applicant, Sandbox, reviewed
from tests.backend.photo_files import photo

from .conftest import NewPerson, NewPhone
from .phone import Phone

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def handed(person: NewPerson, kind: str = "drivers_license", **values: str) -> Applicant:
    """Somebody whose computer shows the code."""
    maya = person(**values)
    await maya.confirmed()
    await maya.must("choose-method", method="documents")
    await maya.must("choose-document", country="US", type=kind)
    await maya.must("start-handoff")
    return maya


@pytest_asyncio.fixture(loop_scope="session")
async def maya(person: NewPerson) -> Applicant:
    """Maya, whose photos a person looks at and not the reader."""
    return await handed(person, email=reviewed())


def link(maya: Applicant) -> str:
    return str(maya.document["handoff"]["url"])


def image(data: bytes, name: str = "IMG_0042.jpg") -> Any:
    return {"name": name, "mimeType": "image/jpeg", "buffer": data}


async def started(mine: Phone, maya: Applicant) -> None:
    """The first button pressed: the camera page is open, or its file fields where there is no camera."""
    assert await mine.open(link(maya)) == "Use this phone's camera"
    await mine.press("Open camera")


async def test_front_and_back_by_file_as_our_reader_sees_them(person: NewPerson, phone: NewPhone) -> None:
    maya = await handed(person)
    async with phone() as mine:
        await mine.open(link(maya))
        text = await mine.text()
        assert "Front of your driver's license" in text
        assert "Back of your driver's license" in text
        await maya.read()
        assert maya.document["handoff"]["connected_at"] is None, "looking connects nothing"
        await mine.press("Open camera")
        await maya.until(lambda document: document["handoff"]["connected_at"])

        await mine.page.locator("#file").set_input_files(
            image(paper("maya", "drivers_license", "front", Defect.BLURRED))
        )
        await mine.until("This photo can't be used")
        assert "The photo is blurred" in await mine.text()
        assert "Sharp: no" in await mine.text()
        await mine.press("Take it again")
        await mine.page.locator("#file").set_input_files(image(paper("maya", "drivers_license", "front")))
        await mine.until("Photo sent")
        assert await mine.page.locator(".checks .ok").count() == 4
        shown = mine.page.locator(".shown img")
        assert await shown.evaluate("image => image.decode().then(() => image.naturalWidth)") > 400

        await mine.press("Next: Driver's license, back")
        await mine.page.locator("#file").set_input_files(
            image(paper("maya", "drivers_license", "back", Defect.WRONG_SIDE))
        )
        await mine.page.locator(".error, .reasons").first.wait_for()
        await mine.page.goto(f"{link(maya)}/take/back")
        await mine.page.locator("#file").set_input_files(image(paper("maya", "drivers_license", "back")))
        await mine.page.locator("button", has_text="Done").wait_for()
        await mine.press("Done")
        assert "Go back to your computer" in await mine.text()
    document = await maya.until(lambda document: document["handoff"]["finished_at"])
    assert sorted(document["handoff"]["sides"]) == ["back", "front"]


async def test_the_camera_takes_the_photo(maya: Applicant, phone: NewPhone) -> None:
    async with phone(permissions=["camera"]) as mine:
        await started(mine, maya)
        stage = mine.page.locator("#stage")
        await stage.wait_for()
        await mine.page.locator("#stage.ready").wait_for()
        assert await mine.page.locator(".chips li.ok").count() == 4
        assert await mine.page.evaluate("document.getElementById('video').videoWidth") >= 1080
        tree = await mine.tree()
        assert ("button", "Take the photo") in tree
        assert ("button", "Close the camera") in tree
        assert not any(role == "button" and name == "Send photo" for role, name in tree)
        await mine.page.locator("#shutter").tap()
        await mine.until("Photo sent")
        size = "image => image.decode().then(() => [image.naturalWidth, image.naturalHeight])"
        assert sorted(await mine.page.locator(".shown img").evaluate(size)) == [1080, 1920], "all that the camera has"
        await mine.press("Take it again")
        await mine.page.locator(".chips li.ok").first.wait_for()
        await mine.page.locator("#close").tap()
        await mine.page.locator("#open").wait_for()
    await maya.until(lambda document: document["handoff"]["sides"] == ["front"])


async def test_without_permission_the_file_way_is_there(maya: Applicant, phone: NewPhone) -> None:
    async with phone(permissions=[]) as mine:
        await started(mine, maya)
        await mine.page.locator("#error", has_text="may not use the camera").wait_for()
        assert not await mine.page.locator("#stage").is_visible()
        assert await mine.page.evaluate("document.activeElement.id") == "told"
        await mine.page.locator("#file").set_input_files(image(photo(3)))
        await mine.until("Photo sent")


async def test_without_javascript(maya: Applicant, phone: NewPhone) -> None:
    async with phone(java_script_enabled=False) as mine:
        await mine.page.goto(link(maya))
        await mine.press("Open camera")
        camera, chosen = mine.page.locator("#shot"), mine.page.locator("#file")
        assert await camera.get_attribute("capture") == "environment"
        await chosen.set_input_files(image(b"not a photo"))
        await mine.page.locator("#by-file button").tap()
        await mine.page.locator("#error").wait_for()
        for side in ("front", "back"):
            await mine.page.locator("#shot").set_input_files(image(photo(ord(side[0]))))
            await mine.page.locator("#by-camera button").tap()
            await mine.until("Photo sent")
            if side == "front":
                await mine.press("Next: ")
        await mine.press("Done")
        assert await mine.heading() == "Done"


async def test_plain_http_of_the_local_network_opens_the_phones_own_camera(maya: Applicant, phone: NewPhone) -> None:
    address = link(maya).replace("127.0.0.2", "phone.test")
    async with phone(permissions=["camera"]) as mine:
        await mine.open(address)
        assert not await mine.page.evaluate("isSecureContext")
        assert await mine.page.locator(".secure").count() == 0, "no padlock without TLS"
        await mine.press("Open camera")
        assert not await mine.page.locator("#stage").is_visible()
        assert await mine.page.locator("label[for=shot]").is_visible()
        await mine.page.locator("#shot").set_input_files(image(photo(5)))
        await mine.until("Photo sent")


async def test_a_second_phone_is_told_so_and_can_stop_the_first(maya: Applicant, phone: NewPhone) -> None:
    async with phone() as mine, phone() as other:
        await started(mine, maya)
        assert await other.open(link(maya)) == "Another phone is connected"
        await other.page.goto(f"{link(maya)}/refuse")
        await other.press("Stop this link")
        assert await other.heading() == "The link is stopped"
        await mine.until("The link is stopped")
    await maya.until(lambda document: document["handoff"]["ended"] == "cancelled")


async def test_a_stop_on_the_computer_is_seen_on_the_phone_though_the_door_closes(
    maya: Applicant, phone: NewPhone
) -> None:
    async with phone() as mine:
        await mine.open(link(maya))
        async with mine.page.expect_request(lambda request: request.url.endswith("known=connected")):
            await mine.press("Open camera")
        await maya.must("stop-handoff")
        await mine.until("Your computer has taken over")


async def test_it_expires(maya: Applicant, phone: NewPhone, sandbox: Sandbox, server: Any) -> None:
    async with phone() as mine:
        await sandbox.advance(901)
        url = link(maya).replace(link(maya).partition("/l/")[0], server.url)
        assert await mine.open(url) == "This link has expired"


async def test_the_code_is_typed_as_people_type_it(maya: Applicant, phone: NewPhone) -> None:
    code = maya.document["handoff"]["short_code"]
    home = link(maya).partition("/l/")[0]
    async with phone() as mine:
        await mine.open(f"{home}/h")
        assert ("textbox", "Code, 8 characters") in await mine.tree()
        await mine.page.locator("#code").fill("7777 777")
        await mine.press("Go on")
        assert "eight letters and digits" in await mine.text()
        await mine.page.locator("#code").fill("2222-2222")
        await mine.press("Go on")
        assert "That code doesn't work" in await mine.text()
        await mine.page.locator("#code").fill(f" {code.lower().replace(' ', '-')} ")
        await mine.press("Go on")
        assert await mine.heading() == "Use this phone's camera"


async def test_a_photo_over_the_limit_is_made_smaller_and_an_answer_of_the_server_is_shown(
    maya: Applicant, phone: NewPhone, tmp_path: Path
) -> None:
    async with phone() as mine:
        await started(mine, maya)
        await mine.page.evaluate("document.getElementById('take').dataset.limit = '30000'")
        await mine.page.locator("#file").set_input_files(image(b"\xff\xd8\xff nothing"))
        await mine.page.locator("#error").wait_for()
        assert not await mine.page.locator("#sending").is_visible()


_LATE_NO = """
navigator.mediaDevices.getUserMedia = () => new Promise((_, reject) => {
  window.deny = () => reject(new DOMException("", "NotAllowedError"));
});
"""


async def test_a_camera_that_is_refused_late_does_not_talk_over_the_photo_that_was_chosen(
    maya: Applicant, phone: NewPhone
) -> None:
    async with phone() as mine:
        await mine.context.add_init_script(_LATE_NO)
        await started(mine, maya)
        await mine.context.set_offline(True)
        await mine.page.locator("#file").set_input_files(image(photo(8)))
        await mine.page.locator("#amount", has_text="This phone is offline").wait_for()
        await mine.page.evaluate("deny()")
        assert await mine.page.locator("#error").count() == 0
        assert await mine.page.locator("#sending").is_visible()
        await mine.context.set_offline(False)
        await mine.until("Photo sent")
        mine.problems = [one for one in mine.problems if "ERR_INTERNET_DISCONNECTED" not in one]


async def test_a_broken_connection_is_said_and_tried_again(maya: Applicant, phone: NewPhone) -> None:
    async with phone() as mine:
        await started(mine, maya)
        await mine.context.set_offline(True)
        await mine.page.locator("#file").set_input_files(image(photo(8)))
        await mine.page.locator("#amount", has_text="This phone is offline").wait_for()
        await mine.context.set_offline(False)
        await mine.until("Photo sent")
        mine.problems = [one for one in mine.problems if "ERR_INTERNET_DISCONNECTED" not in one]


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_nothing_is_cut_on_a_narrow_phone_or_with_large_text(
    maya: Applicant, phone: NewPhone, scheme: str
) -> None:
    narrow: dict[str, Any] = {"viewport": {"width": 320, "height": 640}, "color_scheme": scheme}
    async with phone(permissions=["camera"], **narrow) as mine:
        for large in (False, True):
            for url in (link(maya), f"{link(maya)}/refuse", link(maya).partition("/l/")[0] + "/h"):
                await mine.open(url)
                if large:
                    await mine.page.set_viewport_size({"width": 390, "height": 844})
                    await mine.large()
                assert await mine.cut() == [], url
        await mine.page.set_viewport_size(narrow["viewport"])
        await mine.open(link(maya))
        await mine.press("Open camera")
        await mine.page.locator(".chips li.ok").first.wait_for()
        assert await mine.cut() == [], "camera"
        assert await mine.page.locator("#shutter").evaluate("one => one.getBoundingClientRect().bottom") < 640
        await mine.page.locator("#file").set_input_files(image(photo(4)))
        await mine.until("Photo sent")
        assert await mine.cut() == [], "sent"
