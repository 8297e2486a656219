"""Mistakes of ours are answered and logged without a word of what somebody typed."""

from __future__ import annotations

import logging

import httpx
import pytest
from starlette.types import Receive, Scope, Send

from kyc_desktop.backend.middleware import Envelope


async def _broken(scope: Scope, receive: Receive, send: Send) -> None:
    typed = scope["headers"][0][1].decode() + "@example.com"
    raise ValueError(typed + " is not a number")


async def test_a_mistake_of_ours(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(Envelope(_broken)), base_url="http://x") as http:
        answer = await http.get("/v1/application")
    assert answer.status_code == 500
    assert answer.json()["code"] == "server_down"
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["request_id"] == answer.headers["x-request-id"]
    assert "ValueError" in caplog.text
    assert "test_middleware.py" in caplog.text, "where it happened is said"
    assert "x@example.com" not in caplog.text + answer.text


async def test_tls_in_front_is_told_to_browsers() -> None:
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(Envelope(_broken, secure=True)), base_url="http://x"
    ) as http:
        answer = await http.get("/", headers={"X-Request-Id": "from-the-proxy_1"})
        strange = await http.get("/", headers={"X-Request-Id": "a b\tc"})
    assert "max-age=63072000" in answer.headers["strict-transport-security"]
    assert answer.headers["x-request-id"] == "from-the-proxy_1"
    assert strange.headers["x-request-id"] != "a b\tc"
