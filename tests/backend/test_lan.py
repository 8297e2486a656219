"""The second listener of the embedded server: for phones of a hand-off, while one is open, and for nothing else."""

from __future__ import annotations

import asyncio
import os
import socket
import time
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import httpx
import pytest

from .conftest import NewPerson
from .person import Applicant

WITHIN_S = 1.0
SHUT = "Not found"
"""The door's own words; the application would answer with a page or a problem."""
ADDRESS = os.environ["KYC_LAN_ADDRESS"]


@pytest.fixture
async def phone() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(timeout=10) as client:
        yield client


async def _showing_code(maya: Applicant) -> Applicant:
    await maya.confirmed()
    await maya.must("choose-method", method="documents")
    await maya.must("choose-document", country="US", type="passport")
    await maya.must("start-handoff")
    return maya


def _base(maya: Applicant) -> str:
    return str(maya.document["handoff"]["url"]).rpartition("/l/")[0]


def _listening(base: str) -> bool:
    parts = urlsplit(base)
    with socket.socket() as asking:
        return asking.connect_ex((parts.hostname, parts.port)) == 0


async def _until_closed(base: str) -> float:
    began = time.monotonic()
    while _listening(base):
        assert time.monotonic() - began < 10, "it is still open"
        await asyncio.sleep(0.02)
    return time.monotonic() - began


async def test_the_pages_of_a_hand_off_and_nothing_else(person: NewPerson, phone: httpx.AsyncClient) -> None:
    maya = await _showing_code(person())
    shown, base = maya.document["handoff"], _base(maya)
    assert base == f"http://{shown['short_host']}"
    assert urlsplit(base).hostname == ADDRESS
    for inside in (shown["url"], f"{shown['url']}/help", f"{base}/h", f"{base}/l/assets/x/y.css"):
        assert (await phone.get(inside)).text != SHUT, inside
    ben = await person().linked("+12025550143")
    text = (await ben.text_link("+12025550143")).rsplit("/", 1)[1]
    for path in (
        "/",
        "/healthz",
        "/openapi.json",
        "/v1/config",
        "/v1/application",
        "/v1/sandbox/messages",
        "/v1/reviews",
        "/hooks/sandbox",
        "/l/",
        "/l//h",
        "//h",
        "/h/",
        f"/l/{text}",
        f"/l/{text}/refuse",
        f"/l/{'x' * 22}",
        "/l/assets/../../v1/config",
        "/l/%2e%2e/v1/config",
    ):
        answer = await phone.get(base + path)
        assert (answer.status_code, answer.text) == (404, SHUT), path
    answer = await phone.post(f"{base}/v1/sessions", json={"email": "a@example.com", "password": "x"})
    assert (answer.status_code, answer.text) == (404, SHUT)
    await maya.must("stop-handoff")
    assert await _until_closed(base) < WITHIN_S


async def test_it_closes_when_the_last_hand_off_ends_whatever_ends_it(person: NewPerson) -> None:
    maya, ben = await _showing_code(person()), await _showing_code(person())
    base = _base(maya)
    assert _base(ben) == base
    await maya.must("choose-document", country="US", type="id_card")
    assert maya.document["handoff"] is None
    assert _listening(base), "the other one needs it"
    headers = {"Authorization": f"Bearer {ben.token}"}
    answer = await ben.http.request(
        "DELETE", "/v1/application", headers=headers | {"Idempotency-Key": "0" * 8 + "-0000-4000-8000-" + "0" * 12}
    )
    assert answer.status_code in (200, 204), answer.text
    assert await _until_closed(base) < WITHIN_S
