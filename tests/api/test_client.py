"""The client alone: what it sends with every request, which addresses it refuses, how it reads errors."""

from __future__ import annotations

import ssl

import httpx
import pytest

import kyc_desktop
from kyc_desktop.api.address import checked_url
from kyc_desktop.api.client import Client, no_certificates, trusted_certificates
from kyc_desktop.api.decode import decode_problem
from kyc_desktop.api.errors import AnswerUnreadable, Offline, ProblemError, ServerDown, Slow, UpdateNeeded
from kyc_desktop.flow.commands import ConfirmEmail

from .paper import CERTIFICATES, TOKEN, PaperServer, once, problem


def client(server: httpx.AsyncBaseTransport) -> Client:
    client = Client("https://verify.example.com/", certificates=CERTIFICATES, transport=server, locale="de-DE")
    client.token = TOKEN
    return client


async def test_every_request_says_who_asks() -> None:
    server = PaperServer()
    one = client(server)
    await one.config()
    await one.config()
    first, second = server.requests
    assert str(first.url) == "https://verify.example.com/v1/config"
    assert first.headers["user-agent"].startswith(f"kyc-desktop/{kyc_desktop.__version__}")
    assert first.headers["accept-language"] == "de-DE"
    assert first.headers["authorization"] == f"Bearer {TOKEN}"
    assert first.headers["x-request-id"] != second.headers["x-request-id"]
    await one.aclose()


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com",
        "ftp://example.com",
        "example.com",
        "https://",
        "https://a:b@example.com",
        "https://e.com?x=1",
    ],
)
def test_addresses_that_are_refused(url: str) -> None:
    with pytest.raises(ValueError, match="server address"):
        checked_url(url)


@pytest.mark.parametrize("url", ["https://example.com", "http://127.0.0.1:8000", "http://[::1]:1", "http://localhost"])
def test_addresses_that_are_allowed(url: str) -> None:
    assert checked_url(url + "/") == url


def test_certificates() -> None:
    assert trusted_certificates().verify_mode is ssl.CERT_REQUIRED
    nobody = no_certificates()
    assert nobody.verify_mode is ssl.CERT_REQUIRED
    assert nobody.cert_store_stats()["x509"] == 0


def test_windows_gets_the_authorities_that_it_has_not_fetched_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    monkeypatch.setattr(ssl, "create_default_context", lambda: fresh)
    monkeypatch.setattr("sys.platform", "win32")
    assert trusted_certificates() is fresh
    assert fresh.cert_store_stats()["x509_ca"] > 50


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (httpx.ConnectTimeout("x"), Offline),
        (httpx.ReadTimeout("x"), Slow),
        (httpx.PoolTimeout("x"), Slow),
        (httpx.ProxyError("x"), Offline),
        (httpx.DecodingError("x"), AnswerUnreadable),
        (httpx.Response(301, headers={"location": "https://portal.example"}), AnswerUnreadable),
        (httpx.Response(404, text="nginx"), AnswerUnreadable),
        (httpx.Response(426), UpdateNeeded),
        (problem(400, "update_needed"), UpdateNeeded),
        (httpx.Response(500), ProblemError),
        (problem(503, "service_delayed", retry_after=4), ServerDown),
        (problem(422, "a_code_of_tomorrow"), ProblemError),
    ],
    ids=str,
)
async def test_errors_have_one_place_in_the_tree(answer: httpx.Response | Exception, error: type[Exception]) -> None:
    server = PaperServer()
    server.tricks.append(once("/v1/application/confirm-email", answer))
    one = client(server)
    with pytest.raises(error) as caught:
        await one.command(ConfirmEmail(code="123456"), key="k")
    assert TOKEN not in str(caught.value)
    await one.aclose()


@pytest.mark.parametrize(
    ("header", "seconds"), [("7", 7), ("9" * 400, 86_400), ("Wed, 21 Oct 2026 07:28:00 GMT", None)]
)
async def test_a_pause_that_no_timer_can_count_is_made_shorter(header: str, seconds: float | None) -> None:
    server = PaperServer()
    server.tricks.append(once("/v1/application/confirm-email", httpx.Response(503, headers={"retry-after": header})))
    one = client(server)
    with pytest.raises(ServerDown) as caught:
        await one.command(ConfirmEmail(code="123456"), key="k")
    assert caught.value.after == seconds
    await one.aclose()


def test_a_problem_is_read_as_far_as_it_can_be() -> None:
    body = b'{"code": "stale", "application": {"id": 7}, "left": 2, "new": true}'
    found = decode_problem(body, 409)
    assert found is not None
    assert (found.code, found.left, found.application, found.status) == ("stale", 2, None, 409)
    found = decode_problem(b'{"code": "stale", "errors": 5, "left": "two"}', 409)
    assert found is not None
    assert (found.code, found.errors) == ("stale", ())
    assert decode_problem(b'{"title": "no code"}', 400) is None
    assert decode_problem(b"<html>", 400) is None


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "what://is this", "http://127.0.0.1:1"])
async def test_a_proxy_that_cannot_be_used_does_not_end_the_program(
    monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    one = Client("https://verify.example.com", certificates=CERTIFICATES)
    await one.aclose()
