"""The pages behind the links of mails and text messages, in a real browser of the size of a phone."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.backend.person import Applicant, Sandbox

from .conftest import NewPerson, NewPhone

pytestmark = pytest.mark.asyncio(loop_scope="session")

NUMBER = "+12025550142"


@pytest_asyncio.fixture(loop_scope="session")
async def maya(person: NewPerson) -> Applicant:
    """Maya, whose phone has just got the text message."""
    return await person().linked(NUMBER)


def wrong(match: str) -> str:
    return f"{(int(match) + 1) % 1000:03d}"


async def test_the_mail_link_is_confirmed_by_its_button(person: NewPerson, sandbox: Sandbox, phone: NewPhone) -> None:
    maya = person()
    await maya.register()
    [mail] = await sandbox.mails(maya.email)
    async with phone() as mine:
        assert await mine.open(mail["link"]) == "Confirm your email"
        assert "Asked for at " in await mine.text()
        assert "UTC" not in await mine.text(), "the script writes the time of the phone"
        await mine.press("Confirm this email")
        assert await mine.heading() == "Email confirmed"
    await maya.until_step("method")


async def test_the_right_number_moves_on_by_itself_after_the_third_digit(maya: Applicant, phone: NewPhone) -> None:
    async with phone() as mine:
        assert await mine.open(await maya.text_link(NUMBER)) == "Confirm it's you"
        assert not await mine.page.get_by_role("button", name="Confirm").is_visible()
        await mine.page.locator("#number").press_sequentially(maya.document["link"]["match"])
        await mine.until("Done")
    await maya.until_step("review")


async def test_three_wrong_numbers_stop_the_link(maya: Applicant, phone: NewPhone) -> None:
    number = wrong(maya.document["link"]["match"])
    async with phone() as mine:
        await mine.open(await maya.text_link(NUMBER))
        for left in ("2 tries left", "1 try left"):
            await mine.page.locator("#number").press_sequentially(number)
            await mine.page.locator("#error", has_text=left).wait_for()
            assert await mine.page.locator("#number").input_value() == ""
        await mine.page.locator("#number").press_sequentially(number)
        await mine.until("That isn't the number")
        assert "Send a new link" in await mine.text()
    await maya.until(lambda document: document["link"]["ended"] == "match_failed")


async def test_my_computer_shows_no_number_and_i_did_not_ask_for_this(maya: Applicant, phone: NewPhone) -> None:
    async with phone() as mine:
        await mine.open(await maya.text_link(NUMBER))
        await mine.press("My computer shows no number")
        assert await mine.heading() == "Where is the number?"
        await mine.press("Back to the number")
        await mine.press("I didn't ask for this")
        await mine.press("Stop this link")
        assert await mine.heading() == "The link is stopped"
    await maya.until(lambda document: document["link"]["ended"] == "link_refused")


async def test_a_replaced_and_an_expired_link_say_so(maya: Applicant, sandbox: Sandbox, phone: NewPhone) -> None:
    older = await maya.text_link(NUMBER)
    await maya.must("start-phone", phone="+12025550129", date_of_birth="1991-03-14")
    newer = await maya.text_link("+12025550129")
    async with phone() as mine:
        assert await mine.open(older) == "There is a newer link"
        await sandbox.advance(15)
        assert await mine.open(newer) == "This link has expired"


async def test_without_javascript_a_button_sends_the_number(maya: Applicant, phone: NewPhone) -> None:
    async with phone(java_script_enabled=False) as mine:
        await mine.page.goto(await maya.text_link(NUMBER))
        await mine.page.locator("#number").fill(wrong(maya.document["link"]["match"]))
        await mine.press("Confirm")
        await mine.page.locator("#error", has_text="2 tries left").wait_for()
        assert "UTC" in await mine.text()
        await mine.page.locator("#number").fill(maya.document["link"]["match"])
        await mine.press("Confirm")
        assert await mine.heading() == "Done"


async def test_arabic_digits_are_digits(maya: Applicant, phone: NewPhone) -> None:
    typed = "".join(chr(0x660 + int(digit)) for digit in maya.document["link"]["match"])
    async with phone() as mine:
        await mine.open(await maya.text_link(NUMBER))
        await mine.page.locator("#number").press_sequentially(typed)
        await mine.until("Done")


async def test_by_keyboard_alone(maya: Applicant, phone: NewPhone) -> None:
    async with phone() as mine:
        await mine.open(await maya.text_link(NUMBER))
        focused = "document.activeElement.id || document.activeElement.innerText"
        assert await mine.page.evaluate(focused) == "number", "the field has the focus at once"
        seen = []
        for _ in range(2):
            await mine.page.keyboard.press("Tab")
            seen.append(await mine.page.evaluate(focused))
            ring = "getComputedStyle(document.activeElement).outlineStyle"
            assert await mine.page.evaluate(ring) == "solid", "the focus is seen"
        assert seen == ["My computer shows no number", "I didn't ask for this"]
        await mine.page.keyboard.press("Enter")
        await mine.until("You didn't ask for this?")


async def test_what_a_screen_reader_finds(maya: Applicant, phone: NewPhone) -> None:
    async with phone() as mine:
        await mine.open(await maya.text_link(NUMBER))
        tree = await mine.tree()
        assert ("heading", "Confirm it's you") in tree
        assert ("textbox", "Number on your computer, 3 digits") in tree
        assert ("link", "I didn't ask for this") in tree
        await mine.page.locator("#number").press_sequentially(wrong(maya.document["link"]["match"]))
        await mine.page.locator("#error").wait_for()
        field = mine.page.locator("#number")
        assert await field.get_attribute("aria-invalid") == "true"
        described = (await field.get_attribute("aria-describedby") or "").split()
        assert described[0] == "error", "the mistake is said first"


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_nothing_is_cut_on_a_narrow_phone_or_with_large_text(
    maya: Applicant, phone: NewPhone, scheme: str
) -> None:
    link = await maya.text_link(NUMBER)
    narrow = {"viewport": {"width": 320, "height": 640}}
    async with phone(color_scheme=scheme, **narrow) as small, phone(color_scheme=scheme) as mine:
        for url in (link, f"{link}/help", f"{link}/refuse", link.rsplit("/", 1)[0] + "/unknown"):
            await small.open(url)
            assert await small.cut() == [], url
            await mine.open(url)
            await mine.large()
            assert await mine.cut() == [], url
