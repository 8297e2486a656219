"""The pages behind links, on a real server, read from their HTML and used as a browser without scripts would."""

from __future__ import annotations

import asyncio
import re

import httpx
import pytest

from kyc_desktop.backend.web.pages import computer

from ..conftest import NewPerson
from ..person import Applicant, Sandbox
from .html import Page, read

PHONE = "+12025550142"


async def opened(http: httpx.AsyncClient, url: str) -> Page:
    answer = await http.get(url, follow_redirects=True)
    assert answer.status_code in (200, 404, 410), answer.status_code
    return read(answer.text)


async def posted(http: httpx.AsyncClient, page: Page, **typed: str) -> Page:
    answer = await http.post(page.action, data=page.answers(**typed), follow_redirects=True)
    return read(answer.text)


async def texted(person: NewPerson) -> tuple[Applicant, str]:
    maya = await person().linked(PHONE)
    return maya, await maya.text_link(PHONE)


async def mailed(person: NewPerson, sandbox: Sandbox) -> tuple[Applicant, str]:
    maya = person()
    await maya.register()
    [mail] = await sandbox.mails(maya.email)
    return maya, mail["link"]


def wrong(match: str) -> str:
    return f"{(int(match) + 1) % 1000:03d}"


# --- e-mail -------------------------------------------------------------------------------------------------------


async def test_opening_the_mail_link_confirms_nothing_and_the_button_does(
    http: httpx.AsyncClient, person: NewPerson, sandbox: Sandbox
) -> None:
    maya, link = await mailed(person, sandbox)
    page = await opened(http, link)
    assert page.heading == "Confirm your email"
    await maya.read()
    assert maya.step == "email"
    done = await posted(http, page)
    assert done.heading == "Email confirmed"
    await maya.until_step("method")
    assert (await opened(http, link)).heading == "Email confirmed", "opened once more"


async def test_an_older_mail_says_that_there_is_a_newer_one(
    http: httpx.AsyncClient, person: NewPerson, sandbox: Sandbox
) -> None:
    maya, link = await mailed(person, sandbox)
    action = maya.actions["resend-email"]
    if action["available_at"] is not None:
        await maya.must("change-email", email=f"new.{maya.email}", password=maya.password)
    else:
        await maya.must("resend-email")
    page = await opened(http, link)
    assert page.heading == "There is a newer email"
    assert "Resend email" in page.text


# --- number on the phone ------------------------------------------------------------------------------------------


async def test_the_right_number_moves_the_desktop_on(http: httpx.AsyncClient, person: NewPerson) -> None:
    maya, link = await texted(person)
    page = await opened(http, link)
    assert page.heading == "Confirm it's you"
    field = page.fields["number"]
    assert (field["inputmode"], field["maxlength"], field["autocomplete"]) == ("numeric", "3", "off")
    assert field["aria-label"]
    await maya.until(lambda document: any(e["code"] == "link_opened" for e in document["link"]["events"]))
    done = await posted(http, page, number=maya.document["link"]["match"])
    assert (done.heading, "Go back to your computer" in done.text) == ("Done", True)
    await maya.until_step("review")
    assert (await opened(http, link)).heading == "Done"


async def test_the_number_is_nowhere_on_the_phone(http: httpx.AsyncClient, person: NewPerson) -> None:
    maya, link = await texted(person)
    html = (await http.get(link)).text
    main = re.sub(r"<svg.*?</svg>", "", html[html.index("<main") :], flags=re.S)
    assert maya.document["link"]["match"] not in re.sub(r'="[^"]*"', "", main)


async def test_three_wrong_numbers_stop_the_link(http: httpx.AsyncClient, person: NewPerson) -> None:
    maya, link = await texted(person)
    page = await opened(http, link)
    number = wrong(maya.document["link"]["match"])
    for left in ("2 tries left", "1 try left"):
        page = await posted(http, page, number=number)
        assert "That isn't the number" in page.text
        assert left in page.text
        assert page.fields["number"]["aria-invalid"] == "true"
    page = await posted(http, page, number=number)
    assert page.heading == "That isn't the number"
    assert "we stopped this link" in page.text
    assert page.fields == {}
    assert page.buttons["Contact support"]["href"].startswith("mailto:support@northlight.example?subject=Reference%20")
    await maya.until(lambda document: document["link"]["ended"] == "match_failed")


async def test_reloading_after_a_wrong_number_counts_no_second_try(http: httpx.AsyncClient, person: NewPerson) -> None:
    maya, link = await texted(person)
    page = await opened(http, link)
    answer = await http.post(page.action, data=page.answers(number=wrong(maya.document["link"]["match"])))
    assert answer.status_code == 303, "so that a reload is a GET"
    for _ in range(4):
        assert "2 tries left" in (await opened(http, link)).text


@pytest.mark.parametrize("typed", ["", "12", "1234", "abc"])
async def test_half_a_number_costs_no_try(http: httpx.AsyncClient, person: NewPerson, typed: str) -> None:
    maya, link = await texted(person)
    page = await opened(http, link)
    answer = await http.post(page.action, data=page.answers(number=typed))
    assert answer.status_code == 422
    assert "Type all three digits." in read(answer.text).text
    await maya.read()
    assert maya.document["link"]["tries_left"] == 3


async def test_my_computer_shows_no_number(http: httpx.AsyncClient, person: NewPerson) -> None:
    _, link = await texted(person)
    page = await opened(http, link)
    help_page = await opened(http, page.buttons["My computer shows no number"]["href"])
    assert help_page.heading == "Where is the number?"
    assert "caller" in help_page.text
    assert (await opened(http, help_page.buttons["Back to the number"]["href"])).heading == "Confirm it's you"


async def test_i_did_not_ask_for_this_stops_the_link_and_warns_the_account(
    http: httpx.AsyncClient, person: NewPerson, sandbox: Sandbox
) -> None:
    maya, link = await texted(person)
    page = await opened(http, link)
    question = await opened(http, page.buttons["I didn't ask for this"]["href"])
    assert "Stop this link" in question.buttons
    await maya.read()
    assert maya.document["link"]["ended"] is None, "a question has no effect"
    assert (await posted(http, question)).heading == "The link is stopped"
    await maya.until(lambda document: document["link"]["ended"] == "link_refused")
    mails = await sandbox.mails(maya.email, count=2)
    assert mails[-1]["template"] == "link_refused"
    assert PHONE not in mails[-1]["text"]


async def test_a_resent_text_replaces_the_link(http: httpx.AsyncClient, person: NewPerson) -> None:
    maya, link = await texted(person)
    await maya.must("start-phone", phone="+12025550143", date_of_birth="1991-03-14")
    assert (await opened(http, link)).heading == "There is a newer link"


async def test_an_expired_link_says_what_to_do(http: httpx.AsyncClient, person: NewPerson, sandbox: Sandbox) -> None:
    maya = await person().linked("+12025550129")
    link = await maya.text_link("+12025550129")
    await sandbox.advance(15)
    await maya.until(lambda document: document["link"]["ended"] == "link_expired")
    page = await opened(http, link)
    assert page.heading == "This link has expired"
    assert "Send a new link" in page.text


# --- safety -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("token", ["A" * 22, "x", "A" * 300, "..%2f..%2fetc", "%00"])
async def test_unknown_links_are_not_found(http: httpx.AsyncClient, token: str) -> None:
    answer = await http.get(f"/l/{token}")
    assert answer.status_code == 404


async def test_an_unknown_link_looks_like_a_page(http: httpx.AsyncClient) -> None:
    assert read((await http.get(f"/l/{'A' * 22}")).text).heading == "We don't know this link"


async def test_a_form_without_our_token_does_nothing(http: httpx.AsyncClient, person: NewPerson) -> None:
    maya, link = await texted(person)
    page = await opened(http, link)
    match = maya.document["link"]["match"]
    attacks = [
        {"data": {"action": "number", "number": match}},
        {"data": page.answers(number=match) | {"form_token": "0" * 32}},
        {"data": page.answers(number=match), "headers": {"Sec-Fetch-Site": "cross-site"}},
    ]
    for attack in attacks:
        answer = await http.post(page.action, **attack)  # type: ignore[arg-type]  # keyword arguments of httpx
        assert answer.status_code == 403
    await maya.read()
    assert maya.document["link"]["tries_left"] == 3
    assert maya.step == "link"


async def test_scanners_are_not_taken_for_people(http: httpx.AsyncClient, person: NewPerson) -> None:
    maya, link = await texted(person)
    await http.head(link)
    await http.get(link, headers={"Sec-Fetch-Dest": "empty"})
    await maya.read()
    assert not any(event["code"] == "link_opened" for event in maya.document["link"]["events"])


async def test_headers_keep_the_page_to_itself(http: httpx.AsyncClient, person: NewPerson) -> None:
    _, link = await texted(person)
    for url in (link, f"{link}/help", f"{link}/refuse", "/l/unknown"):
        headers = (await http.get(url)).headers
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "no-referrer"
        assert "noindex" in headers["x-robots-tag"]
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy


async def test_nothing_on_a_page_needs_what_its_policy_forbids(http: httpx.AsyncClient, person: NewPerson) -> None:
    _, link = await texted(person)
    for url in (link, f"{link}/help", f"{link}/refuse", "/l/unknown"):
        page = await opened(http, url)
        for tag, given in page.elements:
            assert "style" not in given
            assert not [name for name in given if name.startswith("on")]
            assert not (tag == "script" and "src" not in given)
            assert tag != "style"
            for name in ("src", "href", "srcset"):
                if name in given:
                    assert given[name].startswith(("/l/", "mailto:")), given


async def test_files_of_the_pages_can_be_kept_for_ever(http: httpx.AsyncClient) -> None:
    html = (await http.get("/l/unknown")).text
    [style] = re.findall(r'href="(/l/assets/[^"]+/page.css)"', html)
    answer = await http.get(style)
    assert answer.status_code == 200
    assert "immutable" in answer.headers["cache-control"]
    assert "--accent:#1C44C4" in answer.text
    assert "prefers-color-scheme:dark" in answer.text
    names = {"page.js", "rosette-light.svg", "rosette-dark.svg"} | set(re.findall(r'url\("([^"]+)"\)', answer.text))
    folder = style.rsplit("/", 1)[0]
    answers = await asyncio.gather(*(http.get(f"{folder}/{name}") for name in names))
    assert {one.status_code for one in answers} == {200}
    assert (await http.get("/l/assets/other/page.css")).status_code == 404
    assert (await http.get(f"{folder}/secrets.txt")).status_code == 404


@pytest.mark.parametrize(
    ("user_agent", "words"),
    [
        ("kyc-desktop/0.1.0 (Windows 11)", "windows"),
        ("kyc-desktop/0.1.0 (macOS 15)", "mac"),
        ("kyc-desktop/0.1.0 (Linux)", "linux"),
        ("your bank, call +1 202 555 0199", "other"),
        ("", "other"),
    ],
)
def test_who_asked_cannot_choose_the_words(user_agent: str, words: str) -> None:
    assert computer(user_agent) == words
