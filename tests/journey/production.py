"""The server of the journeys as customers meet it, with ``pytest --production``: the configuration of a production on
PostgreSQL, and outside of it mail, text messages, records and photos that are played on loopback (`outside.world`).

What only a sandbox has (its clock, its faults) is skipped; everything else runs unchanged.
"""

from __future__ import annotations

import asyncio
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Self

import httpx
import pytest

from kyc_desktop.api.sandbox import Decision, Html, Message, Messages, Review, Reviews, Sandbox
from kyc_desktop.backend.personas import mail_plan, persona_for
from tests.outside.world import REVIEWER, World, link_in

_WAIT: Final = 25.0
_KEPT: Final = ("alembic_version",)


class ProductionServer:
    """What the kit's `Sandboxes` and its one `Sandbox` are, without a tester's door."""

    token = ""

    def __init__(self, world: World) -> None:
        self.world = world

    @property
    def url(self) -> str:
        return self.world.servers[0].url

    def get(self, _operator: Path | None = None) -> Self:
        self.reset()
        return self

    def calls(self) -> Office:
        return Office(self.world)

    def reset(self) -> None:
        """Nobody has an account, nothing was sent."""
        tables = self.world.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        self.world.sql(f"TRUNCATE {', '.join(name for name in tables if name not in _KEPT)}")
        self.world.smtp.clear()
        self.world.twilio.reset()
        self.world.prove.reset()

    def advance(self, _seconds: int) -> None:
        pytest.skip("the clock of a production can't be moved")

    def fault(self, _target: str, **_more: object) -> None:
        pytest.skip("faults are ordered in the sandbox")


class Office:
    """What `api.sandbox.Sandbox` gives to the journeys: the messages that arrived, pages, and the reviewer."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._pages = Sandbox(world.servers[0].url, token="none")
        self._arrived: list[Message] = []
        self._seen: set[str] = set()

    async def aclose(self) -> None:
        await self._pages.aclose()

    async def messages(self, after: str = "", *, wait: bool = False) -> Messages:
        start = int(after or 0)
        try:
            async with asyncio.timeout(_WAIT if wait else 0.001):
                while len(self._sorted()) <= start:  # noqa: ASYNC110 - what arrives in another thread sets no event here
                    await asyncio.sleep(0.02)
        except TimeoutError:
            pass
        return Messages(after=str(len(self._arrived)), messages=tuple(self._arrived[start:]))

    async def open_page(self, url: str) -> Html:
        return await self._pages.open_page(url)

    async def submit_form(self, url: str, fields: dict[str, str]) -> Html:
        return await self._pages.submit_form(url, fields)

    async def reviews(self) -> Reviews:
        answer = await self._ask("GET", "")
        found = answer.json()["reviews"]
        return Reviews(reviews=tuple(Review(id=one["id"], reference=one["reference"]) for one in found))

    async def decide(self, review: str, decision: Decision) -> None:
        case = (await self._ask("GET", f"/{review}")).json()
        side = case["sides"][0] if decision.outcome == "retake" and case["sides"] else None
        reasons = [{"code": code, "subject": side} for code in decision.findings]
        body = {"outcome": decision.outcome, "reasons": reasons, "message": decision.note or None}
        await self._ask("POST", f"/{review}/decision", body)

    async def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> httpx.Response:
        headers = {"Authorization": f"Bearer {REVIEWER}", "Idempotency-Key": str(uuid.uuid4())}
        async with httpx.AsyncClient(trust_env=False) as http:
            url = f"{self._world.servers[0].url}/v1/reviews{path}"
            answer = await http.request(method, url, json=body, headers=headers)
        answer.raise_for_status()
        return answer

    def _sorted(self) -> list[Message]:
        """Everything that arrived, in the order in which it was found here. What a person of the sandbox never gets is
        lost on its way here too: the relay and the carrier took it."""
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        for mail in tuple(self._world.smtp.mails.values()):
            if mail_plan(mail.to).readable_after_s is None:
                continue
            self._note(Message(
                id=mail.message_id, kind="email", to=mail.to, text=mail.text, at=now, subject=mail.subject,
                link=mail.link or None, code=mail.code or None,
            ))  # fmt: skip
        for text in tuple(self._world.twilio.sent):
            if persona_for(text.to).text.readable_after_s is None:
                continue
            self._note(Message(id=text.sid, kind="sms", to=text.to, text=text.body, at=now, link=link_in(text.body)))
        return self._arrived

    def _note(self, message: Message) -> None:
        if message.id not in self._seen:
            self._seen.add(message.id)
            self._arrived.append(message)
