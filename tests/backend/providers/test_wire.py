"""Calls over HTTP: what every kind of answer becomes, and what never gets into the log."""

from __future__ import annotations

import base64
import logging
import time
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import msgspec
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kyc_desktop.backend.ports import PortError, Refused, Retryable
from kyc_desktop.backend.providers.wire import LONGEST_WAIT_S, Failure, Wire, open_client, wait_of
from tests.outside.loopback import Loopback, Orders, misbehave

PERSONAL = "+12025550100"


class Echo(msgspec.Struct):
    sid: str
    method: str
    query: dict[str, str]
    headers: dict[str, str]
    body: str


class Error(msgspec.Struct):
    code: int


class Provider:
    def __init__(self) -> None:
        self.orders = Orders(slow_s=0.05, retry_after="7")
        self.asked = 0
        self.status = 200
        self.body: dict[str, object] | None = None
        self.server = Loopback(
            Starlette(
                routes=[Route("/v1/{number}", self._answer, methods=["GET", "POST"]), Route("/elsewhere", self._answer)]
            )
        )

    async def _answer(self, request: Request) -> Response:
        self.asked += 1
        wrong = await misbehave(self.orders.next("any"), self.orders)
        if wrong is not None:
            return wrong
        if self.body is not None:
            return JSONResponse(self.body, status_code=self.status)
        echo = {
            "sid": "SM1",
            "method": request.method,
            "query": dict(request.query_params),
            "headers": dict(request.headers),
            "body": (await request.body()).decode(),
        }
        return JSONResponse(echo)


@pytest.fixture(scope="module")
def running() -> Iterator[Provider]:
    provider = Provider()
    yield provider
    provider.server.stop()


@pytest.fixture
def provider(running: Provider) -> Provider:
    running.orders.clear()
    running.asked, running.status, running.body = 0, 200, None
    return running


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with open_client() as client:
        yield client


@pytest.fixture
def wire(client: httpx.AsyncClient) -> Wire:
    return Wire(client=client, name="a provider", limit_s=2.0)


async def ask(wire: Wire, provider: Provider, **more: object) -> Echo:
    url = f"{provider.server.url}/v1/{PERSONAL}"
    return await wire.call("GET", url, Echo, request_id="r-1", **more)  # type: ignore[arg-type]  # tests name what they need


async def test_what_is_sent(wire: Wire, provider: Provider) -> None:
    url = f"{provider.server.url}/v1/{PERSONAL}"
    form = await wire.call(
        "POST", url, Echo, request_id="r-1", form={"To": PERSONAL, "Body": "héllo"}, basic=("k", "s")
    )
    assert form.body == "To=%2B12025550100&Body=h%C3%A9llo"
    assert form.headers["authorization"] == "Basic " + base64.b64encode(b"k:s").decode()
    assert form.headers["x-request-id"] == "r-1"
    assert form.headers["accept-encoding"] == "identity", "what is not packed can't unpack to gigabytes"
    json = await wire.call("POST", url, Echo, request_id="r-2", json={"a": 1}, bearer="t", headers={"X-More": "m"})
    assert (json.body, json.headers["content-type"]) == ('{"a":1}', "application/json")
    assert (json.headers["authorization"], json.headers["x-more"]) == ("Bearer t", "m")
    query = await ask(wire, provider, params={"Fields": "a,b"})
    assert query.query == {"Fields": "a,b"}
    assert "authorization" not in query.headers


@pytest.mark.parametrize("act", ["rubbish", "html", "other", "cut", "huge", "redirect"])
async def test_what_cannot_be_read_is_tried_again(wire: Wire, provider: Provider, act: str) -> None:
    provider.orders.add("any", act)
    with pytest.raises(Retryable) as failed:
        await ask(wire, provider)
    assert not failed.value.not_done, "it may have been done all the same"
    assert provider.asked == 1, "a redirect is not followed"
    assert (await ask(wire, provider)).sid == "SM1", "the line is free again"


async def test_it_takes_no_longer_than_the_limit(client: httpx.AsyncClient, provider: Provider) -> None:
    provider.orders.add("any", "hang")
    began = time.monotonic()
    with pytest.raises(Retryable, match="no answer") as failed:
        await ask(Wire(client=client, name="slow", limit_s=0.1), provider)
    assert time.monotonic() - began < 2
    assert not failed.value.not_done


async def test_nobody_is_there(wire: Wire, provider: Provider) -> None:
    with pytest.raises(Retryable) as failed:
        await wire.call("GET", "http://127.0.0.1:9/v1", Echo, request_id="r-1")
    assert failed.value.not_done, "nothing was ever sent"


@pytest.mark.parametrize(
    ("act", "not_done", "after"), [("429", True, 7.0), ("500", False, None), ("503", False, None), ("401", True, None)]
)
async def test_statuses(wire: Wire, provider: Provider, act: str, not_done: bool, after: float | None) -> None:
    provider.orders.add("any", act)
    with pytest.raises(Retryable) as failed:
        await ask(wire, provider)
    assert (failed.value.not_done, failed.value.after) == (not_done, after)


async def test_a_refusal_is_explained_by_the_adapter(wire: Wire, provider: Provider) -> None:
    def explain(failure: Failure) -> PortError | None:
        error = failure.read(Error)
        return Refused("sms_blocked", internal=str(error.code)) if error is not None and error.code == 21610 else None

    provider.status, provider.body = 400, {"code": 21610, "message": PERSONAL}
    with pytest.raises(Refused) as refused:
        await ask(wire, provider, explain=explain)
    assert (refused.value.code, refused.value.internal) == ("sms_blocked", "21610")
    bodies: list[dict[str, object]] = [{"code": 7}, {"code": "seven"}]
    for provider.body in bodies:
        with pytest.raises(Retryable) as failed:
            await ask(wire, provider, explain=explain)
        assert failed.value.not_done


@pytest.mark.parametrize("act", ["rubbish", "html", "other", "cut", "huge", "redirect", "401", "429", "500"])
async def test_nothing_personal_is_logged(
    wire: Wire, provider: Provider, act: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        provider.orders.add("any", act)
        with pytest.raises(Retryable) as failed:
            await ask(wire, provider, params={"FirstName": "Maya"}, basic=("key", "topsecret"))
    told = caplog.text + str(failed.value) + repr(failed.value.__cause__)
    for word in (PERSONAL, "2025550100", "Maya", "topsecret"):
        assert word not in told
    record = next(record for record in caplog.records if record.name.endswith("providers.wire"))
    assert record.levelno == (logging.ERROR if act == "401" else logging.WARNING)


def test_retry_after_is_seconds_or_a_date() -> None:
    assert wait_of("7") == 7.0
    assert wait_of("") is None
    assert wait_of("soon") is None
    assert wait_of("99999999") == LONGEST_WAIT_S
    later = wait_of(format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True))
    assert later is not None
    assert 80 < later <= 90
    assert wait_of("Mon, 01 Jan 2024 00:00:00 GMT") == 0.0
