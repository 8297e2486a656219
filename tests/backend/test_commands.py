"""What holds for every command: once by key, in order, at a version; and how a waiting program hears of changes."""

from __future__ import annotations

import asyncio
import time
import uuid

from .conftest import NewPerson
from .person import BIRTH_DATE


async def test_the_same_key_has_one_effect(person: NewPerson) -> None:
    maya = await person().confirmed()
    key = str(uuid.uuid4())
    first = await maya.tell("choose-method", method="phone", key=key)
    again = await maya.tell("choose-method", method="phone", key=key)
    assert first.json() == again.json()
    assert first.json()["version"] == (await maya.read()).json()["version"]


async def test_the_same_key_for_something_else_is_refused(person: NewPerson) -> None:
    maya = await person().confirmed()
    key = str(uuid.uuid4())
    await maya.tell("choose-method", method="phone", key=key)
    other = await maya.tell("choose-method", method="documents", key=key)
    assert (other.status_code, other.json()["code"]) == (422, "key_reused")
    elsewhere = await maya.tell("start-phone", phone="+12025550100", date_of_birth=BIRTH_DATE, key=key)
    assert (elsewhere.status_code, elsewhere.json()["code"]) == (422, "key_reused")


async def test_ten_at_once_send_one_text(person: NewPerson) -> None:
    maya = await person().confirmed()
    await maya.must("choose-method", method="phone")
    key = str(uuid.uuid4())
    answers = await asyncio.gather(
        *(maya.tell("start-phone", phone="+12025550155", date_of_birth=BIRTH_DATE, key=key) for _ in range(10))
    )
    seen = {answer.status_code for answer in answers}
    assert 200 in seen
    assert seen <= {200, 409}
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} <= {"request_in_progress"}
    await maya.until(lambda document: document["link"]["delivery"] == "sent")
    document = (await maya.read()).json()
    assert [event["code"] for event in document["link"]["events"]].count("sms_queued") == 1
    assert document["actions"][0]["name"] in ("choose-method", "check-phone")
    assert maya.actions["resend-link"]["left"] == 4


async def test_a_registration_that_is_repeated_makes_one_account(person: NewPerson) -> None:
    maya = person()
    key = str(uuid.uuid4())
    first = await maya.register(key=key)
    maya.token = ""
    again = await maya.register(key=key)
    assert first.json() == again.json()


async def test_a_command_without_a_key(person: NewPerson) -> None:
    maya = await person().confirmed()
    answer = await maya.http.post(
        "/v1/application/choose-method",
        json={"method": "phone"},
        headers={"Authorization": f"Bearer {maya.token}"},
    )
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"


async def test_a_command_of_another_step_comes_back_with_the_document(person: NewPerson) -> None:
    maya = await person().confirmed()
    answer = await maya.tell("appeal", message="I would like somebody to look at it.")
    assert (answer.status_code, answer.json()["code"]) == (409, "action_not_available")
    assert answer.json()["application"]["step"] == "method"


async def test_a_command_at_an_older_version(person: NewPerson) -> None:
    maya = await person().confirmed()
    headers = {"Authorization": f"Bearer {maya.token}", "Idempotency-Key": str(uuid.uuid4()), "If-Match": '"1"'}
    answer = await maya.http.post("/v1/application/choose-method", json={"method": "phone"}, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (412, "stale")
    assert answer.json()["application"]["version"] == maya.document["version"]


async def test_nothing_is_guessed(person: NewPerson) -> None:
    maya = await person().confirmed()
    for body in ({"method": 1}, {"method": None}, {}, []):
        answer = await maya.send("/v1/application/choose-method", body)  # type: ignore[arg-type]  # wrong on purpose
        if body in ({}, []):
            assert answer.status_code == 422
        else:
            assert answer.json()["errors"] == [
                {"pointer": "/method", "code": "malformed", "values": answer.json()["errors"][0]["values"]}
            ]
    broken = await maya.http.post(
        "/v1/application/choose-method",
        content=b"{",
        headers={
            "Authorization": f"Bearer {maya.token}",
            "Idempotency-Key": str(uuid.uuid4()),
            "Content-Type": "application/json",
        },
    )
    assert broken.status_code == 400
    assert (await person().register(updates=1)).status_code == 422


async def test_a_waiting_program_hears_of_a_change_at_once(person: NewPerson) -> None:
    maya = await person().linked("+12025550100")
    link = await maya.text_link("+12025550100")
    await maya.until(lambda document: document["link"]["delivery"] == "delivered")
    await maya.read()
    version = maya.document["version"]
    waiting = asyncio.create_task(maya.read(wait=20, version=version))
    await maya.http.get("/healthz")
    started = time.perf_counter()
    await maya.sandbox.link(link, "opened")
    answer = await waiting
    assert answer.json()["version"] > version
    assert time.perf_counter() - started < 1.0
    assert "link_opened" in [event["code"] for event in answer.json()["link"]["events"]]


async def test_a_wait_that_sees_nothing(person: NewPerson) -> None:
    maya = await person().confirmed()
    answer = await maya.read(wait=1, version=maya.document["version"])
    assert answer.status_code == 304
    assert answer.content == b""
    assert answer.headers["etag"] == f'"{maya.document["version"]}"'


async def test_an_older_version_is_answered_at_once(person: NewPerson) -> None:
    maya = await person().confirmed()
    started = time.perf_counter()
    answer = await maya.read(wait=20, version=1)
    assert answer.status_code == 200
    assert time.perf_counter() - started < 2.0


async def test_three_wrong_numbers_end_the_link_and_a_new_one_works(person: NewPerson) -> None:
    maya = await person().linked("+12025550100")
    link = await maya.text_link("+12025550100")
    right = maya.document["link"]["match"]
    wrong = "000" if right != "000" else "111"
    lefts = [(await maya.sandbox.link(link, "number", wrong))["tries_left"] for _ in range(3)]
    assert lefts == [2, 1, 0]
    await maya.until(lambda document: document["link"]["ended"] == "match_failed")
    assert (await maya.sandbox.link(link, "number", right))["status"] == "failed"
    await maya.must("resend-link")
    view = await maya.sandbox.link(await maya.text_link("+12025550100"), "number", maya.document["link"]["match"])
    assert view["status"] == "matched"
    await maya.until_step("review")


async def test_a_person_who_did_not_ask(person: NewPerson) -> None:
    maya = await person().linked("+12025550166")
    link = await maya.text_link("+12025550166")
    assert (await maya.sandbox.link(link, "refuse"))["status"] == "refused"
    await maya.until(lambda document: document["link"]["ended"] == "link_refused")
    assert "resend-link" not in maya.actions
    again = await maya.tell("start-phone", phone="+12025550166", date_of_birth=BIRTH_DATE)
    assert again.json()["errors"][0]["code"] == "link_refused"
    letters = await maya.sandbox.mails(maya.email, count=2)
    assert letters[-1]["template"] == "link_refused"
    await maya.must("start-phone", phone="+12025550167", date_of_birth=BIRTH_DATE)


async def test_this_is_not_me_drops_the_data(person: NewPerson) -> None:
    maya = await person().reviewing("+12025550100")
    await maya.must("choose-method", method="phone")
    assert maya.step == "phone"
    assert maya.document["details"] is None
    await maya.must("choose-method", method="documents")
    await maya.must("choose-method", method="phone")


async def test_headers_keep_browsers_and_caches_out(person: NewPerson) -> None:
    maya = await person().confirmed()
    answer = await maya.read()
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "access-control-allow-origin" not in answer.headers
    assert "server" not in answer.headers
    assert len(answer.headers["x-request-id"]) == 32


async def test_what_is_not_there(person: NewPerson) -> None:
    maya = person()
    missing = await maya.http.get("/v1/nothing")
    assert (missing.status_code, missing.json()["code"]) == (404, "not_found")
    other = await maya.http.put("/v1/application")
    assert other.status_code == 405
    assert set(other.headers["allow"].split(", ")) >= {"GET", "DELETE"}
    page = await maya.http.get("/problems/phone_voip")
    assert "<h1>" in page.text
    config = await maya.http.get("/v1/config")
    assert config.json()["sandbox"] is True
    unchanged = await maya.http.get("/v1/config", headers={"If-None-Match": config.headers["etag"]})
    assert unchanged.status_code == 304
    assert (await maya.http.get("/readyz")).json()["status"] == "ok"


async def test_a_language_is_kept_and_nonsense_is_none(person: NewPerson) -> None:
    maya = await person().confirmed()
    assert maya.document["language"] == "en"
    await maya.must("set-language", language="pt-PT")
    assert maya.document["language"] == "pt-BR", "what is written to who speaks it"
    version = maya.document["version"]
    await maya.must("set-language", language="pt-PT")
    assert maya.document["version"] == version, "nothing has changed"
    await maya.must("set-language", language="it")
    assert maya.document["language"] == "en"
    answer = await maya.tell("set-language", language="../../etc/passwd")
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/language"
