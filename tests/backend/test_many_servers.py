"""Several server processes on one database: no request has to come to the process that answered the one before."""

from __future__ import annotations

import asyncio
import itertools
import signal
import time
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from kyc_desktop.backend.store.database import sqlite_url
from tests import postgres
from tests.databases import of_this_run

from .person import BIRTH_DATE, Applicant, Sandbox, reviewed
from .photo_files import noise
from .process import Server, start
from .uploads import offset_of, rest_of, send_part

WAITING = 50


class InTurn(httpx.AsyncBaseTransport):
    """Every request goes to another server than the one before, on connections of its own."""

    def __init__(self, *urls: str) -> None:
        self._urls = itertools.cycle(httpx.URL(url) for url in urls)
        self._inner = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        server = next(self._urls)
        request.url = request.url.copy_with(host=server.host, port=server.port)
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        await self._inner.aclose()


@dataclass(slots=True)
class Pair:
    """Two processes with one folder, as a shared disk or bucket would be."""

    data_dir: Path
    url: str
    one: Server
    two: Server

    def again(self, server: Server) -> Server:
        return start(self.data_dir, port=server.port, arguments=("--database-url", self.url))


def _pair(data_dir: Path, url: str) -> Pair:
    one = start(data_dir, arguments=("--database-url", url))
    return Pair(data_dir, url, one, start(data_dir, arguments=("--database-url", url)))


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    pair = _pair(tmp_path_factory.mktemp("pair"), of_this_run.new_postgresql())
    yield pair
    pair.one.stop()
    pair.two.stop()


@asynccontextmanager
async def _applicant(pair: Pair, **values: Any) -> AsyncIterator[Applicant]:
    """Who asks the two in turn. The tester's side, which has a token of one process, stays there."""
    transport = InTurn(pair.one.url, pair.two.url)
    async with (
        httpx.AsyncClient(transport=transport, base_url="http://either", timeout=30) as http,
        httpx.AsyncClient(base_url=pair.one.url, timeout=30) as tester,
    ):
        yield Applicant(http, await Sandbox(tester, pair.one.token).from_now(), **values)


async def test_a_whole_journey_in_turn(pair: Pair) -> None:
    async with _applicant(pair) as maya:
        await maya.reviewing("+12025550100")
        await maya.must("submit-details", **maya.details())
        await maya.until_step("approved")


async def test_a_waiting_client_hears_of_what_the_other_process_did(pair: Pair) -> None:
    async with _applicant(pair) as maya, httpx.AsyncClient(base_url=pair.two.url, timeout=30) as there:
        await maya.confirmed()
        waits = Applicant(there, maya.sandbox, token=maya.token, document=maya.document)
        async with httpx.AsyncClient(base_url=pair.one.url, timeout=30) as here:
            acts = Applicant(here, maya.sandbox, token=maya.token, document=maya.document)
            for method in ("phone", "documents", "phone"):
                waiting = asyncio.create_task(waits.read(wait=20, version=acts.document["version"]))
                await there.get("/healthz")
                await acts.must("choose-method", method=method)
                began = time.perf_counter()
                assert (await waiting).status_code == 200
                assert time.perf_counter() - began < 1.0
                assert waits.document["version"] == acts.document["version"]


async def test_the_same_command_again_at_the_other_process(pair: Pair) -> None:
    async with _applicant(pair) as maya:
        key = str(uuid.uuid4())
        both = await asyncio.gather(maya.register(key), maya.register(key))
        assert {answer.status_code for answer in both} <= {201, 409}
        first, second = await maya.register(key), await maya.register(key)
        assert first.status_code == 201
        assert first.json() == second.json()
        await maya.must("confirm-email", code=await maya.code())
        key = str(uuid.uuid4())
        both = await asyncio.gather(*(maya.tell("choose-method", method="phone", key=key) for _ in range(6)))
        assert {answer.status_code for answer in both} <= {200, 409}
        answers = [await maya.tell("choose-method", method="phone", key=key) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [200, 200]
        assert answers[0].json() == answers[1].json()


async def test_a_photo_in_parts_to_both(pair: Pair) -> None:
    async with _applicant(pair, email=reviewed()) as maya:
        await maya.confirmed()
        await maya.must("choose-method", method="documents")
        await maya.must("choose-document", country="US", type="passport")
        data = noise()
        await send_part(pair.one.port, maya, data, 2_500_000)
        offset = await offset_of(maya, data)
        async with httpx.AsyncClient(base_url=pair.two.url, timeout=30) as there:
            other = Applicant(there, maya.sandbox, token=maya.token, document=maya.document)
            answer = await other.upload("page", data[offset:], media_type="image/png", **rest_of(data, offset))
        assert answer.status_code == 200, answer.text
        await maya.read()
        assert maya.document["documents"]["sides"][0]["state"] == "received"
        await maya.must("submit-documents")
        address = {"line1": "4815 Larkspur Lane", "city": "Austin", "state": "TX", "postal_code": "78745"}
        await maya.must(
            "submit-details", first_name="Maya", last_name="Ortiz", address=address, date_of_birth=BIRTH_DATE
        )
        await maya.until_step("in_review")
        await maya.sandbox.decide(maya.id, "approved")
        await maya.until_step("approved")


async def test_what_a_killed_process_was_doing_is_done_by_the_other(tmp_path: Path) -> None:
    pair = _pair(tmp_path, of_this_run.new_postgresql())
    async with httpx.AsyncClient(base_url=pair.one.url, timeout=30) as http, _applicant(pair) as maya:
        await maya.linked("+12025550100")
        tester = Sandbox(http, pair.one.token)
        await tester.fault("prefill", "slow", count=1)
        view = await tester.link(await maya.text_link("+12025550100"), "number", maya.document["link"]["match"])
        assert view["status"] == "matched"
        pair.one.kill()  # whichever of the two has the job: the other must end it
        async with httpx.AsyncClient(base_url=pair.two.url, timeout=30) as there:
            left = Applicant(there, Sandbox(there, pair.two.token), token=maya.token, document=maya.document)
            await left.until_step("review")
            await left.must("submit-details", **left.details())
            await left.until_step("approved")
    pair.two.stop()


async def test_a_database_that_restarts_in_the_middle_is_not_noticed_by_who_waits(tmp_path: Path) -> None:
    """A cluster of its own: it is restarted as if it had crashed. Requests are answered 503 or well, never 500."""
    if reason := postgres.missing():
        pytest.skip(reason)
    with postgres.running() as cluster:
        server = start(tmp_path, arguments=("--database-url", cluster.create_database()))
        try:
            async with httpx.AsyncClient(base_url=server.url, timeout=30) as http:
                await _through_a_restart(http, server, cluster)
        finally:
            server.stop()
        assert "Traceback" not in server.log.read_text()


async def _heard(maya: Applicant, version: int) -> httpx.Response:
    """The next document; who had not begun to wait when the database went asks again."""
    while True:
        answer = await maya.read(wait=20, version=version)
        if answer.status_code != 503:
            return answer


async def _through_a_restart(http: httpx.AsyncClient, server: Server, cluster: postgres.Cluster) -> None:
    maya = Applicant(http, Sandbox(http, server.token))
    await maya.confirmed()
    waiting = asyncio.create_task(_heard(Applicant(http, maya.sandbox, token=maya.token), maya.document["version"]))
    await http.get("/healthz")
    seen: set[int] = set()

    async def ask() -> None:
        while not ended.is_set():
            other = Applicant(http, maya.sandbox, token=maya.token)
            answer = await other.tell("check-phone", phone="+12025550120")
            if answer.status_code == 503:
                assert (answer.json()["code"], "retry-after" in answer.headers) == ("server_down", True)
            seen.add(answer.status_code)

    ended = asyncio.Event()
    asking = [asyncio.create_task(ask()) for _ in range(4)]
    await asyncio.to_thread(cluster.stop)
    assert (await http.get("/readyz")).status_code == 503
    assert (await http.get("/healthz")).status_code == 200
    await asyncio.to_thread(cluster.start)
    key = str(uuid.uuid4())
    async with asyncio.timeout(10):
        while (await maya.tell("choose-method", method="phone", key=key)).status_code == 503:
            pass
    assert (await waiting).json()["step"] == "phone"
    ended.set()
    await asyncio.gather(*asking)
    assert 503 in seen
    assert seen <= {409, 422, 429, 503}, seen
    await maya.must("start-phone", phone="+12025550100", date_of_birth=BIRTH_DATE)
    await maya.until(lambda document: document["link"]["delivery"] == "delivered")


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_it_ends_at_once_when_asked_to_with_many_waiting(kind: str, tmp_path: Path) -> None:
    url = of_this_run.new_postgresql() if kind == "postgresql" else sqlite_url(tmp_path / "kyc.sqlite3")
    server = start(tmp_path, arguments=("--database-url", url))
    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(base_url=server.url, timeout=30, limits=limits) as http:
        maya = Applicant(http, Sandbox(http, server.token))
        await maya.register()
        await maya.until(lambda document: document["email"]["delivery"] == "sent")
        version = maya.document["version"]
        waiting = [asyncio.create_task(maya.read(wait=25, version=version)) for _ in range(WAITING)]
        inbox = asyncio.create_task(maya.sandbox.messages(lambda _message: False, count=1))
        await asyncio.gather(*(http.get("/healthz") for _ in range(WAITING)))
        began = time.perf_counter()
        server.process.send_signal(signal.SIGTERM)
        assert {(await one).status_code for one in waiting} == {304}
        await asyncio.to_thread(server.process.wait, 10)
        took = time.perf_counter() - began
        inbox.cancel()
        await asyncio.gather(inbox, return_exceptions=True)
    assert server.process.returncode == 0
    assert took < 6.0, f"{took:.1f} s"
    assert "Traceback" not in server.log.read_text()
    server.stop()
