"""A person with a program and a phone, for tests: speaks the API as the client does, reads the sandbox's inbox."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import httpx

PASSWORD = "correct horse battery staple"
BIRTH_DATE = "1991-03-14"
TERMS = "2026-05-01"

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sandbox:
    """The tester's side of a running server. ``since``: messages before that place of the inbox are not looked at."""

    http: httpx.AsyncClient
    token: str
    since: str = ""

    async def from_now(self) -> Sandbox:
        """The same without the messages of the tests before."""
        answer = await self.http.get("/v1/sandbox/clock", headers=self._auth)
        now = time.time() + answer.json()["offset_s"]
        return replace(self, since=f"{now - 0.5!r}_0")

    async def messages(self, wanted: Callable[[Document], bool], *, count: int = 1) -> list[Document]:
        """Wait until there are ``count`` messages that are wanted; oldest first."""
        found: list[Document] = []
        after = self.since
        async with asyncio.timeout(20):
            while len(found) < count:
                answer = await self.http.get(
                    "/v1/sandbox/messages", params={"after": after, "wait": 2}, headers=self._auth
                )
                answer.raise_for_status()
                news = answer.json()
                if not news["messages"] and after == self.since != "":
                    after = ""  # the clock was set back: look at everything
                    continue
                after = news["after"]
                found += [message for message in news["messages"] if wanted(message)]
        return found

    async def mails(self, address: str, *, count: int = 1) -> list[Document]:
        return await self.messages(lambda message: message["to"] == address, count=count)

    async def look(self, link: str) -> Document:
        answer = await self.http.get(f"/v1/sandbox/links/{link.rsplit('/', 1)[1]}", headers=self._auth)
        answer.raise_for_status()
        return dict(answer.json())

    async def link(self, url: str, action: str, number: str = "") -> Document:
        return await self.order(f"links/{url.rsplit('/', 1)[1]}", action=action, number=number)

    async def advance(self, seconds: float) -> None:
        await self.order("clock", advance_s=seconds)

    async def fault(self, target: str, mode: str, count: int = 1) -> None:
        await self.order("faults", target=target, mode=mode, count=count)

    async def review_of(self, application_id: str) -> Document:
        answer = await self.http.get("/v1/reviews", headers=self._auth)
        answer.raise_for_status()
        return next(one for one in answer.json()["reviews"] if one["application_id"] == application_id)

    async def decide(self, application_id: str, outcome: str, *reasons: Document, note: str | None = None) -> None:
        """Decide the open review of an application."""
        review = await self.review_of(application_id)
        answer = await self.http.post(
            f"/v1/reviews/{review['id']}/decision",
            json={"outcome": outcome, "reasons": list(reasons), "message": note},
            headers=self._auth | {"Idempotency-Key": str(uuid.uuid4())},
        )
        assert answer.status_code == 204, answer.text

    async def order(self, path: str, **body: Any) -> Document:
        answer = await self.http.post(f"/v1/sandbox/{path}", json=body, headers=self._auth)
        answer.raise_for_status()
        return dict(answer.json())

    @property
    def _auth(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}


def reviewed() -> str:
    """A new address whose owner's documents a person looks at."""
    return f"maya.{uuid.uuid4().hex[:10]}+review@example.com"


@dataclass(slots=True)
class Applicant:
    """One person. ``document`` is the newest one that was received."""

    http: httpx.AsyncClient
    sandbox: Sandbox
    email: str = field(default_factory=lambda: f"maya.{uuid.uuid4().hex[:10]}@example.com")
    password: str = PASSWORD
    token: str = ""
    document: Document = field(default_factory=dict)

    @property
    def step(self) -> str:
        return str(self.document["step"])

    @property
    def id(self) -> str:
        return str(self.document["id"])

    @property
    def actions(self) -> dict[str, Document]:
        return {action["name"]: action for action in self.document["actions"]}

    async def send(self, path: str, body: Document | None = None, *, key: str | None = None) -> httpx.Response:
        headers = {"Idempotency-Key": key or str(uuid.uuid4())}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        return await self.http.post(path, json=body or {}, headers=headers)

    async def register(self, key: str | None = None, **changes: Any) -> httpx.Response:
        body = {
            "email": self.email,
            "password": self.password,
            "country": "US",
            "state": "TX",
            "terms": TERMS,
            "privacy": TERMS,
        }
        return self._signed(await self.send("/v1/applications", body | changes, key=key))

    async def sign_in(self) -> httpx.Response:
        return self._signed(await self.send("/v1/sessions", {"email": self.email, "password": self.password}))

    def _signed(self, answer: httpx.Response) -> httpx.Response:
        if answer.status_code in (200, 201):
            self.token = answer.json()["token"]
            self.document = answer.json()["application"]
        return answer

    async def tell(self, action: str, key: str | None = None, **body: Any) -> httpx.Response:
        """Give a command; the document is taken from a good answer."""
        answer = await self.send(f"/v1/application/{action}", body, key=key)
        if answer.status_code == 200 and action != "check-phone":
            self.document = answer.json()
        return answer

    async def must(self, action: str, **body: Any) -> Document:
        answer = await self.tell(action, **body)
        assert answer.status_code == 200, (action, answer.status_code, answer.text)
        return self.document

    async def read(self, *, wait: int = 0, version: int | None = None) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.token}"}
        if wait:
            headers |= {"Prefer": f"wait={wait}", "If-None-Match": f'"{version}"'}
        answer = await self.http.get("/v1/application", headers=headers, timeout=40)
        if answer.status_code == 200:
            self.document = answer.json()
        return answer

    async def until(self, arrived: Callable[[Document], Any], *, seconds: float = 20.0) -> Document:
        """Long-poll until the document is as wanted."""
        try:
            async with asyncio.timeout(seconds):
                while not arrived(self.document):
                    answer = await self.read(wait=5, version=self.document["version"])
                    assert answer.status_code in (200, 304), answer.text
        except TimeoutError:
            raise AssertionError(f"not in {seconds} s: {json.dumps(self.document)[:2000]}") from None
        return self.document

    async def until_step(self, *steps: str) -> Document:
        return await self.until(lambda document: document["step"] in steps)

    # --- stretches of the way -------------------------------------------------------------------------------------

    async def code(self, *, count: int = 1) -> str:
        mail = (await self.sandbox.mails(self.email, count=count))[-1]
        assert mail["code"] is not None, mail
        return str(mail["code"])

    async def confirmed(self) -> Applicant:
        """Register and confirm the address by code."""
        answer = await self.register()
        assert answer.status_code == 201, answer.text
        await self.must("confirm-email", code=await self.code())
        return self

    async def linked(self, phone: str, *, date_of_birth: str = BIRTH_DATE) -> Applicant:
        """Confirmed, phone method chosen, link on its way."""
        await self.confirmed()
        await self.must("choose-method", method="phone")
        await self.must("start-phone", phone=phone, date_of_birth=date_of_birth)
        return self

    async def text_link(self, phone: str) -> str:
        """The link that works, of this application, in the text messages to that number."""
        after_round = 0
        while True:
            texts = await self.sandbox.messages(lambda message: message["to"] == phone, count=after_round + 1)
            for text in reversed(texts):
                view = await self.sandbox.look(text["link"])
                if view["reference"] == self.document["reference"] and view["status"] == "live":
                    return str(text["link"])
            after_round = len(texts)

    async def matched(self, phone: str) -> Applicant:
        """The number typed on the phone."""
        await self.linked(phone)
        view = await self.sandbox.link(await self.text_link(phone), "number", self.document["link"]["match"])
        assert view["status"] == "matched", view
        return self

    async def reviewing(self, phone: str) -> Applicant:
        """At "Check your details"."""
        await self.matched(phone)
        await self.until_step("review")
        return self

    def details(self, **changes: Any) -> Document:
        """The details as they are shown, to be submitted."""
        shown = self.document["details"]
        return {name: shown[name] for name in ("first_name", "middle_name", "last_name", "address")} | changes

    async def upload(self, side: str, data: bytes, *, media_type: str = "image/jpeg", **headers: str) -> httpx.Response:
        answer = await self.http.put(
            f"/v1/application/documents/{side}",
            content=data,
            headers={
                "Authorization": f"Bearer {self.token}",
                "Content-Type": media_type,
                "Content-Digest": digest(data),
            }
            | headers,
        )
        if answer.status_code == 200:
            self.document = answer.json()
        return answer


def digest(data: bytes) -> str:
    """RFC 9530."""
    return f"sha-256=:{base64.b64encode(hashlib.sha256(data).digest()).decode()}:"
