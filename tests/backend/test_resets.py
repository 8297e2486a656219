"""A forgotten password: the code of the mail, one answer for every address, and every stolen session ends."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable

import httpx

from .person import Applicant, Sandbox

NewPerson = Callable[..., Applicant]
NEW = "quite another long phrase"


async def forgot(person: Applicant, email: str | None = None) -> httpx.Response:
    return await person.send("/v1/password-resets", {"email": email or person.email})


async def reset_code(sandbox: Sandbox, email: str, *, count: int = 1) -> str:
    mails = await sandbox.messages(
        lambda message: message["to"] == email and message["template"] == "reset_password", count=count
    )
    return str(mails[-1]["code"])


async def reset(person: Applicant, code: str, password: str = NEW) -> httpx.Response:
    return await person.send("/v1/passwords", {"email": person.email, "code": code, "password": password})


async def test_the_code_of_the_mail_opens_a_new_session_and_ends_every_other(
    person: NewPerson, sandbox: Sandbox
) -> None:
    owner = await person().confirmed()
    stolen, version = owner.token, owner.document["version"]
    assert (await forgot(owner)).status_code == 204
    answer = await reset(owner, await reset_code(sandbox, owner.email))
    assert answer.status_code == 200, answer.text
    assert answer.json()["application"]["id"] == owner.id
    thief = await owner.http.get("/v1/application", headers={"Authorization": f"Bearer {stolen}"})
    assert thief.status_code == 401
    mail = (await sandbox.messages(lambda one: one["to"] == owner.email and one["template"] == "password_changed"))[0]
    assert "password was changed" in mail["subject"]
    owner.token = ""
    assert (await owner.sign_in()).status_code == 422, "the old password is worth nothing"
    owner.password = NEW
    assert (await owner.sign_in()).status_code == 200
    assert owner.document["version"] >= version


async def test_a_waiting_thief_is_cut_off_at_once(person: NewPerson, sandbox: Sandbox) -> None:
    """A long-poll that is open with the stolen token must not bring the next document."""
    owner = await person().confirmed()
    await forgot(owner)
    code = await reset_code(sandbox, owner.email)
    thief = Applicant(owner.http, sandbox, email=owner.email, token=owner.token, document=owner.document)
    waiting = asyncio.create_task(thief.read(wait=20, version=thief.document["version"]))
    await thief.read()  # by now the other request is waiting
    owner.token = (await reset(owner, code)).json()["token"]
    async with asyncio.timeout(3):
        assert (await waiting).status_code == 401
    assert (await thief.tell("choose-method", method="documents")).status_code == 401


async def test_an_address_without_an_account_gets_the_same_answer_and_a_mail_that_says_so(
    person: NewPerson, sandbox: Sandbox
) -> None:
    stranger = person()
    known = await person().confirmed()
    first, second = await forgot(stranger), await forgot(known)
    assert (first.status_code, first.content) == (second.status_code, second.content) == (204, b"")
    assert set(first.headers) == set(second.headers)
    mail = (await sandbox.mails(stranger.email))[0]
    assert mail["template"] == "no_account"
    assert mail["code"] is None


async def test_who_has_no_account_is_answered_in_the_language_of_the_program(
    person: NewPerson, sandbox: Sandbox
) -> None:
    stranger, owner = person(), await person().confirmed()
    for address in (stranger.email, owner.email):
        asked = {"email": address, "locale": "de-AT"}
        assert (await stranger.send("/v1/password-resets", asked)).status_code == 204
    mail = (await sandbox.mails(stranger.email))[0]
    assert (mail["template"], mail["subject"].split()[:3]) == ("no_account", ["Zu", "dieser", "Adresse"])
    await reset_code(sandbox, owner.email)
    mail = (await sandbox.messages(lambda one: one["to"] == owner.email and one["template"] == "reset_password"))[0]
    assert mail["subject"].startswith("Choose"), "a stranger does not choose the language of who has an account"


async def test_a_wrong_code_an_old_one_and_none_are_refused_alike(person: NewPerson, sandbox: Sandbox) -> None:
    owner, stranger = await person().confirmed(), person()
    nothing_sent = await reset(owner, "123456")
    await forgot(owner)
    first = await reset_code(sandbox, owner.email)
    await forgot(owner)
    await reset_code(sandbox, owner.email, count=2)
    answers = [
        nothing_sent,
        await reset(stranger, "123456"),
        await reset(owner, "000000"),
        await reset(owner, first),
    ]
    assert {answer.status_code for answer in answers} == {422}
    assert {answer.json()["errors"][0]["code"] for answer in answers} == {"reset_code_wrong"}


async def test_a_code_works_once_and_for_fifteen_minutes(person: NewPerson, sandbox: Sandbox) -> None:
    owner = await person().confirmed()
    await forgot(owner)
    code = await reset_code(sandbox, owner.email)
    assert (await reset(owner, code)).status_code == 200
    assert (await reset(owner, code, "yet another long phrase")).status_code == 422
    late = await person().confirmed()
    await forgot(late)
    code = await reset_code(sandbox, late.email)
    await sandbox.advance(901)
    assert (await reset(late, code)).status_code == 422


async def test_guessing_ends_after_five_codes(person: NewPerson, sandbox: Sandbox) -> None:
    owner = await person().confirmed()
    await forgot(owner)
    code = await reset_code(sandbox, owner.email)
    for guess in range(5):
        assert (await reset(owner, f"00000{guess}")).status_code == 422
    refused = await reset(owner, code)
    assert refused.status_code == 429, "even the right one has to wait"
    assert int(refused.headers["retry-after"]) > 60


async def test_an_easy_password_is_refused_and_the_code_still_works(person: NewPerson, sandbox: Sandbox) -> None:
    owner = await person().confirmed()
    await forgot(owner)
    code = await reset_code(sandbox, owner.email)
    refused = await reset(owner, code, "password")
    assert refused.json()["errors"][0]["pointer"] == "/password"
    assert (await reset(owner, code)).status_code == 200


async def test_the_same_request_again_gives_the_same_session(person: NewPerson, sandbox: Sandbox) -> None:
    owner = await person().confirmed()
    await forgot(owner)
    body = {"email": owner.email, "code": await reset_code(sandbox, owner.email), "password": NEW}
    key = str(uuid.uuid4())
    first = await owner.send("/v1/passwords", body, key=key)
    second = await owner.send("/v1/passwords", body, key=key)
    assert first.status_code == second.status_code == 200
    assert first.json()["token"] == second.json()["token"]
