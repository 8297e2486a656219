"""The second listener of the embedded server: for phones of a hand-off, while one is open, and for nothing else."""

from __future__ import annotations

import asyncio
import os
import re
import socket
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from kyc_desktop.backend.lan import AUTO, OFF, SCOPE_KEY, Lan, private_address
from kyc_desktop.backend.serve import ConfigurationError, Options, serve

from .conftest import NewPerson
from .person import Applicant, Sandbox, reviewed
from .photo_files import photo
from .process import Server, start

WITHIN_S = 1.0
SHUT = "Not found"
"""The door's own words; the application would answer with a page or a problem."""
ADDRESS = os.environ["KYC_LAN_ADDRESS"]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One of its own: a hand-off that another test leaves open would keep the door open."""
    running = start(tmp_path_factory.mktemp("lan"))
    yield running
    running.stop()


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


async def test_the_pages_of_a_hand_off_and_nothing_else(
    person: NewPerson, phone: httpx.AsyncClient, server: Server
) -> None:
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
    assert shown["url"].rpartition("/")[2] not in server.log.read_text(), "it opens something"


async def test_a_phone_comes_in_by_the_code_and_brings_a_photo(person: NewPerson, phone: httpx.AsyncClient) -> None:
    maya = await _showing_code(person(email=reviewed()))
    shown, base = maya.document["handoff"], _base(maya)

    async def press(path: str, **fields: str) -> httpx.Response:
        page = await phone.get(base + path)
        assert page.status_code == 200, page.text
        token = re.search(r'name="form_token" value="([0-9a-f]+)"', page.text)
        assert token is not None
        return await phone.post(base + path, data=fields | {"form_token": token[1]})

    answer = await press("/h", code=shown["short_code"])
    assert answer.status_code == 303
    path = answer.headers["location"]
    assert (await press(path, action="connect")).status_code == 303
    await maya.until(lambda document: document["handoff"]["connected_at"], seconds=WITHIN_S)
    answer = await phone.put(f"{base}{path}/documents/page", content=photo(3))
    assert answer.status_code == 200, answer.text
    document = await maya.until(lambda document: document["handoff"]["sides"], seconds=WITHIN_S)
    assert document["documents"]["sides"][0]["state"] == "received"
    assert (await phone.get(f"{base}{path}/documents/page")).headers["content-type"] == "image/jpeg"
    answer = await press(path, action="cancel")
    assert answer.status_code in (200, 410), "the page is the answer: the door closes now"
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


@asynccontextmanager
async def _serving(tmp_path: Path) -> AsyncIterator[tuple[Server, httpx.AsyncClient]]:
    running = start(tmp_path)
    try:
        async with httpx.AsyncClient(base_url=running.url, timeout=30) as http:
            yield running, http
    finally:
        running.stop()


async def test_after_a_restart_the_phone_finds_it_where_it_was(tmp_path: Path, phone: httpx.AsyncClient) -> None:
    first = start(tmp_path)
    async with httpx.AsyncClient(base_url=first.url, timeout=30) as http:
        maya = await _showing_code(Applicant(http, Sandbox(http, first.token)))
    url, base, version = maya.document["handoff"]["url"], _base(maya), maya.document["version"]
    first.kill()
    assert not _listening(base)

    async with _serving(tmp_path) as (_, http):
        maya.http = http
        await maya.read()
        assert (maya.document["version"], maya.document["handoff"]["url"]) == (version, url)
        assert (await phone.get(url)).text != SHUT

    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind((ADDRESS, int(base.rpartition(":")[2])))
        other.listen()
        async with _serving(tmp_path) as (_, http):
            maya.http = http
            await maya.read()
            document = await maya.until(lambda document: document["handoff"]["url"] != url)
            assert document["version"] > version, "news for the window"
            assert document["handoff"]["url"].rpartition("/")[2] == url.rpartition("/")[2]
            assert (await phone.get(document["handoff"]["url"])).text != SHUT


async def test_without_a_network_it_is_not_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KYC_LAN_ADDRESS", OFF)
    async with _serving(tmp_path) as (running, http):
        maya = await Applicant(http, Sandbox(http, running.token)).confirmed()
        await maya.must("choose-method", method="documents")
        await maya.must("choose-document", country="US", type="passport")
        assert "start-handoff" not in maya.actions
        answer = await maya.tell("start-handoff")
        assert (answer.status_code, answer.json()["code"]) == (409, "handoff_unreachable")
        assert answer.json()["application"]["handoff"] is None


def test_an_address_that_is_none_is_refused_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="KYC_LAN_ADDRESS"):
        serve(Options(data_dir=tmp_path, sandbox=True), {"KYC_LAN_ADDRESS": "my laptop"})


def test_only_an_address_of_a_private_network_is_taken() -> None:
    found = private_address()
    assert found is None or (ip_address(found).is_private and not ip_address(found).is_loopback)


class Slow:
    """An application whose answer is the number of bytes that came."""

    def __init__(self) -> None:
        self.began = asyncio.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        size = 0
        async for piece in request.stream():
            size += len(piece)
            self.began.set()
        await PlainTextResponse(f"{size} {scope[SCOPE_KEY]}")(scope, receive, send)


async def test_what_is_being_sent_when_it_closes_is_taken() -> None:
    lan, app, still = Lan(ADDRESS), Slow(), asyncio.Event()
    wanted = True

    async def knows(token: str) -> bool:
        return token == "known"

    async def needed() -> bool:
        return wanted

    async def settle() -> None:
        await lan.open()

    async def pieces() -> AsyncIterator[bytes]:
        yield b"a" * 1000
        await still.wait()
        yield b"b" * 1000

    async with lan.serving(app, knows=knows, needed=needed, settle=settle), httpx.AsyncClient(timeout=20) as client:
        base = await lan.open()
        assert base is not None
        assert await lan.open() == base, "one door"
        sending = asyncio.create_task(client.put(f"{base}/l/known/documents/front", content=pieces()))
        await app.began.wait()
        wanted = False
        assert await _until_closed(base) < WITHIN_S
        assert lan.base is None
        still.set()
        assert (await sending).text == "2000 True"
        again = await lan.open()
        assert again not in (None, base), "another one, as soon as it is wanted"
    assert not _listening(str(again))


@pytest.mark.skipif(sys.platform != "linux", reason="needs two addresses of this computer")
async def test_a_computer_that_moves_to_another_network_is_found_there() -> None:
    networks = ["127.0.0.2"]
    lan = Lan(AUTO, find=lambda: networks[-1] if networks else None)
    moved = asyncio.Event()

    async def knows(token: str) -> bool:
        return True

    async def needed() -> bool:
        return True

    async def settle() -> None:
        await lan.open()
        moved.set()

    async with lan.serving(Slow(), knows=knows, needed=needed, settle=settle):
        before = await lan.open()
        assert before is not None
        networks.append("127.0.0.3")
        moved.clear()
        await moved.wait()
        assert lan.base is not None
        assert urlsplit(lan.base).hostname == "127.0.0.3"
        assert await _until_closed(before) < WITHIN_S
        networks.clear()
        assert lan.reachable(), "the door is open, and the network may come back"
        assert await lan.open() == lan.base
    networks.clear()
    assert not lan.reachable()


async def test_it_ends_when_the_end_comes_while_it_looks_whether_it_is_needed() -> None:
    asked, answer = asyncio.Event(), asyncio.Event()
    first = time.monotonic()

    async def needed() -> bool:
        if time.monotonic() - first > 0.5:  # by then it closes for want of hand-offs
            asked.set()
            await answer.wait()
        return False

    async def settle() -> None:
        raise AssertionError("no hand-off is open")

    async def knows(_token: str) -> bool:
        return False

    async def serve_until_asked() -> None:
        async with Lan(ADDRESS).serving(PlainTextResponse("a page"), knows=knows, needed=needed, settle=settle):
            await asked.wait()
            asyncio.get_running_loop().call_soon(answer.set)

    async with asyncio.timeout(5):
        await serve_until_asked()
