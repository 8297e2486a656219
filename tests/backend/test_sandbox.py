"""The sandbox's routes on a server of their own, because the clock is moved and everything is reset."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from .conftest import NewPerson
from .person import Applicant, Document, Sandbox
from .process import Server, start


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = start(tmp_path_factory.mktemp("sandbox"))
    yield running
    running.stop()


@pytest.fixture
async def tester(server: Server) -> AsyncIterator[httpx.AsyncClient]:
    headers = {"Authorization": f"Bearer {server.token}"}
    async with httpx.AsyncClient(base_url=f"{server.url}/v1/sandbox/", headers=headers, timeout=30) as client:
        yield client


async def got(tester: httpx.AsyncClient, path: str, **query: str | int) -> Document:
    answer = await tester.get(path, params=query)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


@pytest.mark.parametrize("path", ["messages", "personas", "clock", "faults", "reviews"])
async def test_without_the_token_there_is_nothing(server: Server, path: str) -> None:
    async with httpx.AsyncClient(base_url=f"{server.url}/v1/sandbox/") as stranger:
        assert (await stranger.get(path)).status_code == 404
        wrong = await stranger.get(path, headers={"Authorization": "Bearer wrong"})
        assert wrong.status_code == 404


async def test_it_is_not_in_the_description_of_the_api(server: Server) -> None:
    async with httpx.AsyncClient(base_url=server.url) as stranger:
        paths = (await stranger.get("/openapi.json")).json()["paths"]
    assert not [path for path in paths if "sandbox" in path or path.startswith("/l/")]


async def test_messages_have_a_cursor_and_wait(tester: httpx.AsyncClient, person: NewPerson) -> None:
    empty = await got(tester, "messages")
    waiting = asyncio.create_task(got(tester, "messages", after=empty["after"], wait=20))
    maya = person()
    await maya.register()
    found = await asyncio.wait_for(waiting, 10)
    [mail] = found["messages"]
    assert (mail["kind"], mail["to"], mail["template"]) == ("email", maya.email, "confirm_email")
    assert mail["code"] in mail["text"]
    assert mail["link"] in mail["html"]
    assert mail["at"].endswith("Z")
    assert (await got(tester, "messages", after=found["after"]))["messages"] == []
    assert (await tester.get("messages", params={"after": "x"})).status_code == 422


async def test_an_address_with_an_account_gets_another_mail(tester: httpx.AsyncClient, person: NewPerson) -> None:
    after = (await got(tester, "messages"))["after"]
    maya = person(email="maya+taken@example.com")
    assert (await maya.register()).status_code == 201, "the same answer as for a free one"
    [mail] = (await got(tester, "messages", after=after, wait=20))["messages"]
    assert mail["template"] == "already_registered"
    assert mail["code"] is None


async def test_personas_tell_what_to_type(tester: httpx.AsyncClient) -> None:
    people = await got(tester, "personas")
    assert len(people["phones"]) == 24
    assert people["phones"][0]["phone"] == "+12025550100"
    assert people["phones"][0]["name"] == "Maya Ortiz"
    assert {mail["address"] for mail in people["mails"]} >= {"any+bounce@example.com", "any+lost@example.com"}


async def test_the_clock_moves_forward_only(tester: httpx.AsyncClient, server: Server) -> None:
    before = await got(tester, "clock")
    answer = await tester.post("clock", json={"advance_s": 3600})
    assert answer.json()["offset_s"] == before["offset_s"] + 3600
    for wrong in (-5, 0, 1e12):
        assert (await tester.post("clock", json={"advance_s": wrong})).status_code in (400, 422)


async def test_a_moved_clock_wakes_what_waits(person: NewPerson, sandbox: Sandbox) -> None:
    maya = await person().linked("+12025550127")
    await maya.until(lambda document: document["link"]["delivery"] == "sent")
    await sandbox.advance(21)
    await maya.until(lambda document: document["link"]["delivery"] == "delivered", seconds=5)


async def test_faults(tester: httpx.AsyncClient, person: NewPerson) -> None:
    ordered = await tester.post("faults", json={"target": "email", "mode": "error", "count": 1})
    assert ordered.json() == {"faults": [{"target": "email", "mode": "error", "count": 1, "seconds": None}]}
    maya = person()
    await maya.register()
    assert await maya.code(), "it is sent again"
    assert (await got(tester, "faults"))["faults"] == []
    assert (await tester.post("faults", json={"target": "email", "mode": "odd"})).status_code in (400, 422)
    await tester.post("faults", json={"target": "sms", "mode": "timeout", "count": 3})
    assert (await tester.delete("faults")).status_code == 204
    assert (await got(tester, "faults"))["faults"] == []


async def in_review(person: NewPerson) -> Applicant:
    maya = await person().reviewing("+12025550108")
    await maya.must("submit-details", **maya.details())
    await maya.until_step("in_review")
    return maya


async def test_reviews(tester: httpx.AsyncClient, person: NewPerson) -> None:
    maya = await in_review(person)
    [item] = (await got(tester, "reviews"))["reviews"]
    assert item["reference"] == maya.document["reference"]
    assert (await tester.post(f"reviews/{item['id']}", json={"outcome": "maybe"})).status_code == 422
    assert (await tester.post(f"reviews/{item['id']}", json={"outcome": "approved"})).status_code == 204
    await maya.until_step("approved")
    assert (await tester.post(f"reviews/{item['id']}", json={"outcome": "approved"})).status_code == 409
    assert (await tester.post("reviews/next", json={"outcome": "approved"})).status_code == 404


async def test_a_refusal_carries_its_reasons(tester: httpx.AsyncClient, person: NewPerson) -> None:
    maya = await in_review(person)
    ruling = {"outcome": "rejected", "findings": ["not_eligible"], "note": "Not this time."}
    assert (await tester.post("reviews/next", json=ruling)).status_code == 204
    document = await maya.until_step("rejected")
    assert [reason["code"] for reason in document["decision"]["reasons"]] == ["not_eligible"]


async def test_the_phone_can_be_played_without_a_browser(person: NewPerson, sandbox: Sandbox) -> None:
    maya = await person().linked("+12025550144")
    link = await maya.text_link("+12025550144")
    assert (await sandbox.look(link))["status"] == "live"
    await sandbox.link(link, "opened")
    await maya.until(lambda document: any(e["code"] == "link_opened" for e in document["link"]["events"]))
    assert (await sandbox.link(link, "refuse"))["status"] == "refused"
    await maya.until(lambda document: document["link"]["ended"] == "link_refused")


async def test_reset_forgets_everybody_and_sets_the_clock_right(
    tester: httpx.AsyncClient, person: NewPerson, sandbox: Sandbox
) -> None:
    maya = await person().confirmed()
    await sandbox.advance(60)
    assert (await tester.post("reset")).status_code == 204
    assert (await maya.read()).status_code == 401
    assert (await got(tester, "messages"))["messages"] == []
    assert (await got(tester, "clock"))["offset_s"] == 0
    assert (await person().confirmed()).step == "method", "and it goes on working"


async def test_messages_and_the_clock_outlive_the_process(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("restart")
    first = start(folder)
    async with httpx.AsyncClient(base_url=first.url, timeout=30) as client:
        sandbox = Sandbox(client, first.token)
        maya = Applicant(client, sandbox)
        await maya.register()
        await sandbox.mails(maya.email)
        await sandbox.advance(500)
    first.kill()
    second = start(folder)
    async with httpx.AsyncClient(base_url=second.url, timeout=30) as client:
        sandbox = Sandbox(client, second.token)
        assert await sandbox.mails(maya.email)
        clock = await client.get("/v1/sandbox/clock", headers={"Authorization": f"Bearer {second.token}"})
        assert clock.json()["offset_s"] == 500
    second.stop()


async def test_the_receipt_says_who_when_and_how(person: NewPerson, sandbox: Sandbox) -> None:
    maya = await person().reviewing("+12025550100")
    await maya.must("submit-details", **maya.details())
    await maya.until_step("approved")
    mails = await sandbox.mails(maya.email, count=2)
    receipt = mails[-1]
    assert receipt["template"] == "approved"
    for fact in ("Verified as: Maya Elena Ortiz", "How: By mobile phone", maya.document["reference"], "UTC on"):
        assert fact in receipt["text"]
