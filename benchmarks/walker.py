"""An applicant who only speaks the API: the phone route from "Create your account" to the result.

Mails and text messages come from a `Post`; what answers is a sandbox or a production server, one or several. Every
POST has an idempotency key and is tried again with the same key, as the program does it.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import time
import uuid
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import urlencode, urlsplit

from benchmarks.wire import Broken, Reply, Wire

PASSWORD = "correct horse battery staple"
BORN = "1991-03-14"
TERMS = "2026-05-01"
AREAS = (205, 206, 207, 208, 209, 212, 213, 214, 215, 216, 217, 218, 224, 225, 228, 229, 231, 234, 239, 240)
"""Area codes; 555-0100 to 555-0199 is kept for fiction in each."""

Document = dict[str, Any]


def phone_of(number: int) -> str:
    """An E.164 number of the fictional blocks, another one for each of 2,000 applicants."""
    return f"+1{AREAS[number // 100 % len(AREAS)]}55501{number % 100:02}"


class Post(Protocol):
    """Where the messages arrive."""

    async def mail(self, address: str) -> Document:
        """The next mail to that address; ``code`` and ``link`` in it."""
        ...

    async def text(self, phone: str) -> Document:
        """The next text message to that number; ``link`` in it."""
        ...


class Lines(Protocol):
    """Somewhere to send a request to."""

    async def send(
        self, method: str, path: str, *, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Reply: ...


@dataclass(slots=True)
class Clock:
    """What each call took: (operation, seconds, status)."""

    calls: list[tuple[str, float, int]] = field(default_factory=list)
    retries: int = 0


class GaveUp(AssertionError):  # noqa: N818 - what happened, not a mistake
    """A request was not answered in the time that a person would wait."""


@dataclass(slots=True)
class Walker:
    """``number`` makes the address, and the phone where none is given. ``patience_s``: how long a command is tried."""

    lines: Lines
    post: Post
    clock: Clock
    number: int
    phone: str = ""
    patience_s: float = 60.0
    token: str = ""
    document: Document = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.phone = self.phone or phone_of(self.number)

    @property
    def email(self) -> str:
        return f"walker.{self.number}@example.com"

    async def walk(self) -> Document:
        """The whole way; the document at its end."""
        await self.register()
        mail = await self._arrived(self.post.mail(self.email))
        await self.tell("confirm-email", code=mail["code"])
        await self.tell("choose-method", method="phone")
        await self.tell("start-phone", phone=self.phone, date_of_birth=BORN, consents=["carrier"])
        text = await self._arrived(self.post.text(self.phone))
        await self.type_number(text["link"], self.document["link"]["match"])
        await self.until("review", "documents", "rejected")
        if self.document["step"] == "review":
            shown = self.document["details"]
            names = ("first_name", "middle_name", "last_name", "address")
            await self.tell("submit-details", **{name: shown[name] for name in names})
            await self.until("approved", "failed", "in_review", "rejected")
        return self.document

    async def register(self) -> None:
        body = {
            "email": self.email,
            "password": PASSWORD,
            "country": "US",
            "state": "TX",
            "terms": TERMS,
            "privacy": TERMS,
        }
        answer = (await self._post("register", "/v1/applications", body)).json()
        self.token = answer["token"]
        self.take(answer["application"])

    def take(self, document: Document) -> None:
        """A document that the server gave."""
        self.document = document

    async def tell(self, action: str, **body: Any) -> None:
        self.take((await self._post(action, f"/v1/application/{action}", body)).json())

    async def until(self, *steps: str) -> None:
        """Wait as the program does, by long-poll."""
        deadline = time.monotonic() + self.patience_s
        while self.document["step"] not in steps:
            if time.monotonic() > deadline:
                raise GaveUp(f"{self.number}: still at {self.document['step']}, wanted {steps}")
            headers = self.headers | {"Prefer": "wait=25", "If-None-Match": f'"{self.document["version"]}"'}
            try:
                reply = await self.lines.send("GET", "/v1/application", headers=headers)
            except Broken:
                await self._pause(0)
                continue
            if reply.status == 200:
                self.take(reply.json())
            elif reply.status != 304:
                await self._pause(0)

    async def type_number(self, link: str, digits: str) -> None:
        """Open the page as a phone does, type the number, and follow the answer."""
        path = urlsplit(link).path
        page = await self._again("GET", path, "open-link", lambda reply: reply.status in (200, 410))
        form = re.search(rb'name="form_token" value="([^"]+)"', page.body)
        if form is None:
            return  # an answer that was lost had already counted
        body = urlencode({"form_token": form[1].decode(), "action": "number", "number": digits}).encode()
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        await self._again("POST", path, "type-number", lambda reply: reply.status in (303, 410), body=body, extra=kind)

    @property
    def headers(self) -> dict[str, str]:
        # One network address an applicant: the limits of a server are by address.
        forwarded = {"X-Forwarded-For": f"2001:db8:{self.number:x}::1"}
        return forwarded | ({"Authorization": f"Bearer {self.token}"} if self.token else {})

    async def _arrived(self, message: Awaitable[Document]) -> Document:
        try:
            return await asyncio.wait_for(message, self.patience_s)
        except TimeoutError as error:
            raise GaveUp(f"{self.number}: a message never came, at {self.document['step']}") from error

    # --- inside -------------------------------------------------------------------------------------------------

    async def _post(self, name: str, path: str, body: Document) -> Reply:
        extra = {"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())}
        good = (200, 201)
        return await self._again(
            "POST", path, name, lambda reply: reply.status in good, body=json.dumps(body).encode(), extra=extra
        )

    async def _again(
        self,
        method: str,
        path: str,
        name: str,
        good: Callable[[Reply], bool],
        *,
        body: bytes = b"",
        extra: Mapping[str, str] | None = None,
    ) -> Reply:
        """The same request until it is answered well. Raises GaveUp after `patience_s`, or for a real refusal."""
        deadline = time.monotonic() + self.patience_s
        tries = 0
        while True:
            began = time.perf_counter()
            try:
                reply = await self.lines.send(method, path, body=body, headers=self.headers | dict(extra or {}))
            except Broken as error:
                said, again = str(error), True
            else:
                self.clock.calls.append((name, time.perf_counter() - began, reply.status))
                if good(reply):
                    return reply
                said = f"{reply.status} {reply.body[:300]!r}"
                again = reply.status in (429, 502, 503, 504) or b"request_in_progress" in reply.body
            if not again or time.monotonic() > deadline:
                raise GaveUp(f"{self.number}: {name}: {said}")
            self.clock.retries += 1
            tries += 1
            await self._pause(tries)

    @staticmethod
    async def _pause(tries: int) -> None:
        await asyncio.sleep(min(2.0, 0.1 * 2**tries) * random.uniform(0.5, 1.5))


class SandboxPost:
    """The inbox of one sandbox, read by one task and given out by address."""

    def __init__(self, wire: Wire, token: str) -> None:
        self._wire = wire
        self._headers = {"Authorization": f"Bearer {token}"}
        self._boxes: dict[str, asyncio.Queue[Document]] = {}
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> SandboxPost:
        self._task = asyncio.create_task(self._read())
        return self

    async def __aexit__(self, *_error: object) -> None:
        assert self._task is not None
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def mail(self, address: str) -> Document:
        return await self._box(address).get()

    async def text(self, phone: str) -> Document:
        return await self._box(phone).get()

    def _box(self, to: str) -> asyncio.Queue[Document]:
        return self._boxes.setdefault(to, asyncio.Queue())

    async def _read(self) -> None:
        after = ""
        while True:
            reply = await self._wire.send("GET", f"/v1/sandbox/messages?after={after}&wait=5", headers=self._headers)
            news = reply.json()
            after = news["after"]
            for message in news["messages"]:
                self._box(message["to"]).put_nowait(message)
