"""Plays Prove: tokens and ``/v3/verify``, by the numbers of the sandbox's personas and of Prove's own sandbox people.

Every request and every answer is checked against the description. Needs no pytest: ``prove.start()`` serves a load
script as well.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import threading
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kyc_desktop.backend.personas import persona_for
from kyc_desktop.backend.ports import Outcome, Person, PostalAddress
from kyc_desktop.backend.providers.prove import ProveSettings

from .contract import Contract
from .loopback import Loopback, Orders, misbehave

CLIENT_ID: Final = "the client of the tests"
CLIENT_SECRET: Final = "a client secret of the tests"


def _published(first: str, last: str, born: date, number: str | None, *places: PostalAddress) -> Person:
    return Person(first_name=first, last_name=last, date_of_birth=born, addresses=places, id_number=number)


_BIRCHWOOD = PostalAddress(line1="6377 Birchwood Hill", city="Littleton", state="CO", postal_code="80161-2001")
_MALLARD = PostalAddress(line1="00 Mallard Park", city="New Orleans", state="LA", postal_code="70165")
_WALTON = PostalAddress(line1="71 Walton Trail", city="Memphis", state="TN", postal_code="38150")
_SCOTT = PostalAddress(line1="9398 Scott Plaza", city="Austin", state="TX", postal_code="78744")
_JAY = PostalAddress(line1="4861 Jay Junction", city="Boston", state="MS", postal_code="02208")
PUBLISHED: Final = {
    "2001001695": _published("Milo", "Pinson", date(1981, 1, 17), "847350596", _BIRCHWOOD),
    "2001001693": _published("Marcia", "Longo", date(1982, 7, 19), None, _MALLARD, _WALTON),
    "2001001688": _published("Nevin", "Chattey", date(1980, 3, 20), None, _SCOTT),
    "2001001687": _published("Agretha", "Chene", date(1994, 12, 29), None, _JAY),
}
"""https://developer.prove.com/docs/prove-pre-fill-sandbox-testing"""


@dataclass(slots=True)
class Prove:
    """``asked``: the questions that were answered, by their clientRequestId; ``raw``: all that came. ``tokens``: those
    that were given out; ``lifetime_s``: of the next one. ``answers``: whole answers by number.
    """

    orders: Orders = field(default_factory=Orders)
    raw: int = 0
    asked: dict[str, dict[str, Any]] = field(default_factory=dict)
    tokens: list[str] = field(default_factory=list)
    lifetime_s: float = 3600.0
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    contract: Contract = field(default_factory=lambda: Contract("prove_v3.yaml", host="https://platform.proveapis.com"))
    _valid: set[str] = field(default_factory=set)
    _failed: Counter[str] = field(default_factory=Counter)
    _seen: Counter[str] = field(default_factory=Counter)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _server: Loopback | None = None

    @property
    def url(self) -> str:
        assert self._server is not None
        return self._server.url

    @property
    def settings(self) -> ProveSettings:
        return ProveSettings(base_url=self.url, client_id=CLIENT_ID, client_secret=CLIENT_SECRET)

    @property
    def broken(self) -> list[str]:
        """What was against the description, of both sides."""
        return self.contract.broken

    def serve(self) -> None:
        routes = [
            Route("/token", self._token, methods=["POST"]),
            Route("/v3/verify", self._verify, methods=["POST"]),
        ]
        self._server = Loopback(Starlette(routes=routes))

    def stop(self) -> None:
        if self._server is not None:
            self._server.stop()

    def reset(self) -> None:
        """For the next test."""
        with self._lock:
            self.orders.clear()
            self.raw, self.lifetime_s = 0, 3600.0
            for kept in (self.asked, self.tokens, self.answers, self._valid, self._failed, self._seen, self.broken):
                kept.clear()

    def revoke(self) -> None:
        """No token is good any more."""
        self._valid.clear()

    # --- what it answers ------------------------------------------------------------------------------------------

    async def _token(self, request: Request) -> Response:
        if (wrong := await misbehave(self.orders.next("token"), self.orders)) is not None:
            return wrong
        if not await self.contract.allows(request):
            return _problem(400, 1001)
        form = await request.form()
        if (form["client_id"], form["client_secret"]) != (CLIENT_ID, CLIENT_SECRET):
            return await self.contract.checked(request, _problem(401, 8002))
        token = secrets.token_urlsafe(24)
        with self._lock:
            self.tokens.append(token)
            self._valid.add(token)
        body = {"access_token": token, "expires_in": self.lifetime_s, "token_type": "Bearer"}
        return await self.contract.checked(request, JSONResponse(body))

    async def _verify(self, request: Request) -> Response:
        with self._lock:
            self.raw += 1
        if (wrong := await misbehave(self.orders.next("verify"), self.orders)) is not None:
            return wrong
        if request.headers.get("Authorization", "").removeprefix("Bearer ") not in self._valid:
            return await self.contract.checked(request, _problem(401, 8002))
        if not await self.contract.allows(request):
            return _problem(400, 1001)
        question = json.loads(await request.body())
        phone, request_id = question["phoneNumber"], question.get("clientRequestId", "")
        if phone not in self.answers:
            records = persona_for(phone).records
            if records.hangs:
                await asyncio.sleep(60)
            with self._lock:
                self._failed[request_id] += 1
                fails = self._failed[request_id] <= records.failures and question["verificationType"] == "prefill"
            if fails:
                return await self.contract.checked(request, _problem(500, 1000))
        with self._lock:
            self.asked[request_id] = question
        body = self.answers.get(phone) or self._answer(question)
        return await self.contract.checked(request, JSONResponse(body))

    def _answer(self, question: dict[str, Any]) -> dict[str, Any]:
        phone = question["phoneNumber"]
        published = PUBLISHED.get(phone.removeprefix("+").removeprefix("1"))
        if published is not None:
            return _passed(phone, published)
        persona = persona_for(phone)
        if persona.records.refused is not None:
            return _refused(phone, "identification", persona.records.refused[1])
        if question["verificationType"] == "prefill":
            return _passed(phone, persona.person)
        with self._lock:
            self._seen[phone] += 1
            again = self._seen[phone] > 1
        verdict = persona.records.verdict
        if persona.records.edited is not None and again:
            verdict = persona.records.edited
        if verdict.outcome is Outcome.APPROVED:
            return _passed(phone, persona.person)
        codes = [*verdict.internal, *(finding.internal for finding in verdict.findings)]
        area = "risk" if verdict.outcome is Outcome.REVIEW else "identification"
        return _refused(phone, area, *codes)


def _passed(phone: str, person: Person) -> dict[str, Any]:
    identity: dict[str, Any] = {
        "firstName": person.first_name,
        "lastName": person.last_name,
        "dateOfBirth": person.date_of_birth.isoformat(),
        "addresses": [
            {
                "address": address.line1,
                "extendedAddress": address.line2,
                "city": address.city,
                "region": address.state,
                "zipCode": address.postal_code,
            }
            for address in person.addresses
        ],
        "assuranceLevel": "AL1",
        "reasons": ["AL1a"],
    }
    if person.id_number is not None:
        identity["nationalId"] = person.id_number
    if person.email is not None:
        identity["emails"] = [person.email]
    evaluation = {"authentication": {"result": "pass"}, "risk": {"result": "pass"}}
    return {"success": "true", "identity": identity, "evaluation": evaluation} | _ids(phone)


def _refused(phone: str, area: str, *codes: str) -> dict[str, Any]:
    reasons = dict.fromkeys(codes, "a sentence that may name somebody")
    return {"success": "false", "evaluation": {area: {"result": "fail", "failureReasons": reasons}}} | _ids(phone)


def _ids(phone: str) -> dict[str, Any]:
    return {"correlationId": secrets.token_hex(16), "phoneNumber": phone.removeprefix("+")}


def _problem(status: int, code: int) -> Response:
    return JSONResponse({"code": code, "message": "a message of an error"}, status_code=status)


def start() -> Prove:
    prove = Prove()
    prove.serve()
    return prove
