"""What a stranger can learn or repeat: the same work for known and unknown addresses, nothing for other origins,
nothing twice. What belongs to one room is tested there: links, uploads, hooks, resets, logs."""

from __future__ import annotations

import asyncio
import uuid
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import httpx
import pytest
from sqlalchemy import event

from kyc_desktop.backend import accounts, resets
from kyc_desktop.backend.build import open_backend
from kyc_desktop.backend.core import Backend
from kyc_desktop.backend.crypto import MasterKeys, new_key
from kyc_desktop.backend.handlers.base import Caller
from kyc_desktop.backend.idempotency import Answer, Ticket, once
from kyc_desktop.backend.passwords import Hasher
from kyc_desktop.backend.problems import Refusal
from kyc_desktop.backend.settings import Settings
from kyc_desktop.flow.commands import ForgotPassword, Register, ResetPassword, SignIn
from kyc_desktop.flow.operator import Operator
from tests.databases import of_this_run

from .person import BIRTH_DATE, PASSWORD, TERMS, Applicant, Sandbox

NewPerson = Callable[..., Applicant]
P = ParamSpec("P")
T = TypeVar("T")
CALLER = Caller(token="", address="192.0.2.7", device="test")


class CountingHasher(Hasher):
    """The hasher, and what it was asked: each costs tens of milliseconds, so their number is what time tells."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: Counter[str] = Counter()

    async def _run(self, function: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
        hasher = next((one for one in arguments if hasattr(one, "memory_cost")), getattr(function, "__self__", None))
        self.asked[f"{hasher.memory_cost} KiB, {hasher.time_cost} passes"] += 1  # type: ignore[union-attr]
        return await super()._run(function, *arguments, **named)


@pytest.fixture
async def backend(tmp_path: Path) -> AsyncIterator[Backend]:
    settings = Settings(data_dir=tmp_path, database_url=of_this_run.url(tmp_path), public_url="http://x", sandbox=True)
    hasher = CountingHasher()
    async with open_backend(settings, Operator(), MasterKeys({"k": new_key()})) as running:
        yield replace(running, hasher=hasher)
    hasher.close()


Act = Callable[[Backend, Ticket], Awaitable[Answer]]


def registering(email: str) -> Act:
    command = Register(email=email, password=PASSWORD, country="US", state="TX", terms=TERMS, privacy=TERMS)
    return lambda backend, ticket: accounts.register(backend, CALLER, command, ticket)


def signing_in(email: str) -> Act:
    command = SignIn(email=email, password="not the password at all")
    return lambda backend, ticket: accounts.sign_in(backend, CALLER, command, ticket)


def forgetting(email: str) -> Act:
    return lambda backend, ticket: resets.ask(backend, CALLER, ForgotPassword(email=email), ticket)


def resetting(email: str) -> Act:
    command = ResetPassword(email=email, code="123456", password="quite another long phrase")
    return lambda backend, ticket: resets.reset(backend, CALLER, command, ticket)


async def work_of(backend: Backend, act: Act) -> tuple[Counter[str], int]:
    """(hashes by cost, statements) of one request."""
    assert isinstance(backend.hasher, CountingHasher)
    backend.hasher.asked.clear()
    statements = 0

    def count(*_: Any) -> None:
        nonlocal statements
        statements += asyncio.current_task() is here

    here, refused = asyncio.current_task(), None
    engine = backend.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", count)
    try:
        key = uuid.uuid4().hex
        await once(backend, scope="test", key=key, request=b"", act=lambda ticket: act(backend, ticket))
    except Refusal as error:
        refused = error
    finally:
        event.remove(engine, "before_cursor_execute", count)
    assert refused is None or refused.status == 422, refused
    assert statements > 1
    return Counter(backend.hasher.asked), statements


@pytest.mark.parametrize("act", [registering, signing_in, forgetting, resetting])
async def test_an_address_with_an_account_costs_the_same_work_as_one_without(
    backend: Backend, act: Callable[[str], Act]
) -> None:
    known, unknown = "maya@example.com", "nobody@example.com"
    await work_of(backend, registering(known))
    async with backend.database.transaction() as tx:
        await tx.exec_driver_sql("UPDATE applications SET email_confirmed_at = 1")
    hashes, statements = await work_of(backend, act(known))
    other_hashes, other_statements = await work_of(backend, act(unknown))
    assert hashes == other_hashes
    assert sum(hashes.values()) > 0
    assert abs(statements - other_statements) <= 2, "a statement takes a hundredth of a hash"


# --- through the door ---------------------------------------------------------------------------------------------


async def test_no_other_origin_may_ask(http: httpx.AsyncClient) -> None:
    asking = {"Origin": "https://elsewhere.example", "Access-Control-Request-Method": "POST"}
    for path in ("/v1/applications", "/v1/application", "/v1/config", "/v1/reviews"):
        for answer in (await http.options(path, headers=asking), await http.get(path, headers=asking)):
            assert not [name for name in answer.headers if name.startswith("access-control-")], path


async def test_a_token_is_worth_nothing_after_signing_out(person: NewPerson) -> None:
    owner = await person().confirmed()
    stolen = owner.token
    await owner.http.delete("/v1/sessions/current", headers={"Authorization": f"Bearer {stolen}"})
    assert (await owner.read()).status_code == 401
    assert (await owner.tell("choose-method", method="phone")).status_code == 401


async def test_a_link_that_did_its_work_does_nothing_again(person: NewPerson, sandbox: Sandbox) -> None:
    someone = await person().linked("+12025550100")
    link = await someone.text_link("+12025550100")
    number = someone.document["link"]["match"]
    assert (await sandbox.link(link, "number", number))["status"] == "matched"
    await someone.until_step("review")
    version = someone.document["version"]
    for action in ("number", "refuse", "confirm", "opened"):
        await sandbox.link(link, action, number)
    await someone.read()
    assert (someone.document["version"], someone.step) == (version, "review")


async def test_tokens_of_one_kind_open_nothing_of_another(person: NewPerson, sandbox: Sandbox) -> None:
    someone = await person().linked("+12025550100")
    link = (await someone.text_link("+12025550100")).rsplit("/", 1)[1]
    for path in ("/v1/application", "/v1/reviews", "/v1/sandbox/messages"):
        answer = await someone.http.get(path, headers={"Authorization": f"Bearer {link}"})
        assert answer.status_code in (401, 403, 404), path
    answer = await someone.http.get("/v1/reviews", headers={"Authorization": f"Bearer {someone.token}"})
    assert answer.status_code == 401
    assert (await someone.http.get(f"/l/{someone.token}")).status_code == 404


async def test_the_birth_date_of_a_stranger_is_not_told(person: NewPerson) -> None:
    """Number 06's record has another date: neither the data nor the date leave the server."""
    someone = await person().linked("+12025550106", date_of_birth=BIRTH_DATE)
    link = await someone.text_link("+12025550106")
    await someone.sandbox.link(link, "number", someone.document["link"]["match"])
    await someone.until_step("documents")
    assert someone.document["details"] is None


async def test_a_fault_in_the_middle_is_answered_once_it_is_over_with_one_effect(
    person: NewPerson, sandbox: Sandbox
) -> None:
    """The provider fails while a command runs, the program asks again with the same key, and one text goes out."""
    someone = await person().confirmed()
    await someone.must("choose-method", method="phone")
    await sandbox.fault("sms", "error", 2)
    key, phone = str(uuid.uuid4()), f"+1415555{uuid.uuid4().int % 100 + 100:04}"
    for _ in range(3):
        answer = await someone.tell("start-phone", key=key, phone=phone, date_of_birth=BIRTH_DATE)
        assert answer.status_code == 200, answer.text
    await someone.until(lambda document: document["link"]["delivery"] == "delivered")
    assert len(await sandbox.messages(lambda message: message["to"] == phone)) == 1
