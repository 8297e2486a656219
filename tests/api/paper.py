"""A server on paper: an `httpx` transport that keeps one application and does what a test tells it to."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx

from kyc_desktop.api.client import Client, trusted_certificates
from kyc_desktop.api.drafts import Drafts
from kyc_desktop.api.keystore import KeyStoreError
from kyc_desktop.api.session import Session
from kyc_desktop.api.state import SessionState

TOKEN = "t" * 43
CERTIFICATES = trusted_certificates()
Trick = Callable[[httpx.Request], Awaitable[httpx.Response | None]]


class PaperServer(httpx.AsyncBaseTransport):
    """``tricks`` are asked first, in order; each is used up by the request that it answers."""

    def __init__(self) -> None:
        self.document: dict[str, Any] = {
            "id": "app_1",
            "version": 1,
            "step": "email",
            "reference": "NL-4821-7730",
            "server_time": "2026-05-12T19:09:00Z",
            "country": "US",
            "email": {"masked": "m•••z@example.com"},
        }
        self.requests: list[httpx.Request] = []
        self.tricks: list[Trick] = []
        self.token: str | None = TOKEN
        self.answers: dict[str, httpx.Response] = {}
        self.performed: list[str] = []
        self.minimum = "0"
        self._changed = asyncio.Event()

    def change(self, **members: Any) -> None:
        self.document = self.document | members | {"version": self.document["version"] + 1}
        self._changed.set()
        self._changed = asyncio.Event()

    def seen(self, method: str, path: str) -> list[httpx.Request]:
        return [each for each in self.requests if (each.method, each.url.path) == (method, path)]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.requests.append(request)
        for trick in tuple(self.tricks):
            try:
                response = await trick(request)
            except Exception:
                self.tricks.remove(trick)
                raise
            if response is not None:
                self.tricks.remove(trick)
                return response
        return await self.answer(request)

    async def answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if path == "/v1/config":
            return httpx.Response(200, json=CONFIG | {"minimum_client": self.minimum}, headers={"etag": '"c"'})
        if path in ("/v1/applications", "/v1/sessions"):
            self.performed.append(path)
            return httpx.Response(201, json={"token": TOKEN, "application": self.document})
        if self.token is None or request.headers.get("authorization") != f"Bearer {self.token}":
            return problem(401, "session_ended")
        if request.method == "GET":
            return await self._read(request)
        if request.method == "DELETE":
            return httpx.Response(204)
        return self._perform(request)

    async def _read(self, request: httpx.Request) -> httpx.Response:
        etag = f'"{self.document["version"]}"'
        if request.headers.get("if-none-match") == etag:
            if "prefer" not in request.headers:
                return httpx.Response(304, headers={"etag": etag})
            await self._changed.wait()
        return httpx.Response(200, json=self.document, headers={"etag": f'"{self.document["version"]}"'})

    def _perform(self, request: httpx.Request) -> httpx.Response:
        key = request.headers["idempotency-key"]
        if key not in self.answers:
            self.performed.append(request.url.path.rsplit("/", 1)[1])
            self.change(step="method")
            self.answers[key] = httpx.Response(200, json=self.document)
        return httpx.Response(200, content=self.answers[key].content)


class Purse:
    """A token store in memory; ``broken`` behaves like a computer without a key store."""

    def __init__(self, token: str | None = None, *, broken: bool = False) -> None:
        self.token = token
        self.broken = broken

    async def load(self) -> str | None:
        self._check()
        return self.token

    async def save(self, token: str) -> None:
        self._check()
        self.token = token

    async def delete(self) -> None:
        self._check()
        self.token = None

    def _check(self) -> None:
        if self.broken:
            raise KeyStoreError


class KeyRing:
    """A key store in memory that outlives a session."""

    def __init__(self) -> None:
        self._purses: dict[str, Purse] = {}

    def secret(self, name: str) -> Purse:
        return self._purses.setdefault(name, Purse())


def problem(status: int, code: str, **members: Any) -> httpx.Response:
    body = json.dumps({"code": code, "status": status} | members)
    return httpx.Response(status, content=body, headers={"content-type": "application/problem+json"})


def once(path: str, response: httpx.Response | Exception, *, method: str = "POST") -> Trick:
    """The next request to that path gets this answer, or ends with this exception."""

    async def trick(request: httpx.Request) -> httpx.Response | None:
        if (request.method, request.url.path) != (method, path):
            return None
        if isinstance(response, Exception):
            raise response
        return response

    return trick


def make_session(server: httpx.AsyncBaseTransport, purse: Purse | None = None, *, seconds: float = 0.0) -> Session:
    """A session that repeats after ``seconds``."""

    async def open_client() -> Client:
        return Client("https://verify.example.com", certificates=CERTIFICATES, transport=server)

    return Session(open_client, purse or Purse(), Drafts(Path(), None), pause=lambda attempt, after: after or seconds)


async def until(session: Session, condition: Callable[[SessionState], object], seconds: float = 5) -> SessionState:
    """The first state that fulfils the condition, the present one included."""
    if condition(session.state):
        return session.state
    found: asyncio.Future[SessionState] = asyncio.get_running_loop().create_future()

    def look(state: SessionState) -> None:
        if not found.done() and condition(state):
            found.set_result(state)

    stop = session.subscribe(look)
    try:
        return await asyncio.wait_for(found, seconds)
    finally:
        stop()


_TEXT = {"version": "1", "url": "https://example.com/text"}
CONFIG: dict[str, Any] = {
    "brand": {
        "name": "Northlight",
        "accent": "#1C44C4",
        "site_url": "https://example.com",
        "mail_from": "a@example.com",
    },
    "support": {"email": "support@example.com"},
    "legal": {"terms": _TEXT, "privacy": _TEXT, "retention": _TEXT},
    "a_member_of_tomorrow": {"x": [1, 2]},
}
