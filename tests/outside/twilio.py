"""Plays Twilio: Messaging and Lookup v2, by the phone numbers of the sandbox's personas.

Every request and every answer is checked against the public descriptions. News of messages are posted to their
StatusCallback, signed with the auth token. Needs no pytest: ``twilio.start()`` serves a load script as well.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kyc_desktop.backend.personas import persona_for
from kyc_desktop.backend.ports import Delivery
from kyc_desktop.backend.providers.twilio import TwilioAccount

from .contract import Contract
from .loopback import Cut, Loopback, Orders, misbehave
from .twilio_answers import ACCOUNT_SID, SentText, compared, message_body, refusal

API_KEY: Final = "SK" + "1e" * 16
API_SECRET: Final = "an api secret of the tests"
AUTH_TOKEN: Final = "an auth token of the tests"
SENDER: Final = "+12025550190"
_UNDELIVERED: Final = 30003
_MESSAGES: Final = "/2010-04-01/Accounts/{account}/Messages.json"


@dataclass(slots=True)
class News:
    """A call-back that was posted, and its answer (0: nobody answered)."""

    url: str
    form: dict[str, str]
    answer: int


def signature(url: str, form: dict[str, str], *, token: str = AUTH_TOKEN) -> str:
    """``X-Twilio-Signature`` as Twilio describes it: HMAC-SHA1 of the address and the sorted fields, base64."""
    text = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


@dataclass(slots=True)
class Twilio:
    """``sent``: the messages that went out; ``raw``: the requests that asked for one. ``undelivered``: error codes by
    number, instead of what the persona says. ``pace``: factor of the times in which news come; None: no news.

    ``keeps_tokens``: a second request with the same idempotency token gets the first one's answer. Twilio does not
    promise that, so it is off. ``way``: where a public address leads to; call-backs are signed with the public one.
    """

    auth_token: str = AUTH_TOKEN
    pace: float | None = 1.0
    keeps_tokens: bool = False
    way: Callable[[str], str] | None = None
    orders: Orders = field(default_factory=Orders)
    sent: list[SentText] = field(default_factory=list)
    news: list[News] = field(default_factory=list)
    raw: int = 0
    fetched: int = 0
    looked_up: int = 0
    request_ids: list[str] = field(default_factory=list)
    undelivered: dict[str, int] = field(default_factory=dict)
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)  # whole Lookup answers by number; empty: 404
    _limited: dict[str, float] = field(default_factory=dict)
    _failed: dict[str, int] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _server: Loopback | None = None
    messaging: Contract = field(default_factory=lambda: Contract("twilio_messages.json", host="https://api.twilio.com"))
    lookups: Contract = field(
        default_factory=lambda: Contract("twilio_lookup_v2.json", host="https://lookups.twilio.com")
    )

    @property
    def url(self) -> str:
        assert self._server is not None
        return self._server.url

    @property
    def broken(self) -> list[str]:
        """What was against the descriptions; tests expect nothing."""
        return self.messaging.broken + self.lookups.broken

    @property
    def account(self) -> TwilioAccount:
        return TwilioAccount(
            account_sid=ACCOUNT_SID,
            api_key=API_KEY,
            api_secret=API_SECRET,
            auth_token=self.auth_token,
            messaging_url=self.url,
            lookup_url=self.url,
        )

    def serve(self) -> None:
        self._server = Loopback(
            Starlette(
                routes=[
                    Route(_MESSAGES, self._create, methods=["POST"]),
                    Route(_MESSAGES, self._list, methods=["GET"]),
                    Route("/2010-04-01/Accounts/{account}/Messages/{sid}.json", self._fetch, methods=["GET"]),
                    Route("/v2/PhoneNumbers/{phone}", self._look_up, methods=["GET"]),
                ]
            )
        )

    def stop(self) -> None:
        if self._server is not None:
            self._server.stop()

    def reset(self) -> None:
        """As if it had just started."""
        self.orders.clear()
        for kept in (self.sent, self.news, self.request_ids, self.undelivered, self.answers, self._limited):
            kept.clear()
        self._failed.clear()
        self.messaging.broken.clear()
        self.lookups.broken.clear()
        self.raw = self.fetched = self.looked_up = 0
        self.pace, self.keeps_tokens = 1.0, False

    # --- messaging ----------------------------------------------------------------------------------------------

    async def _create(self, request: Request) -> Response:
        self.raw += 1
        act = self.orders.next("messages")
        if (wrong := await misbehave(act, self.orders)) is not None:
            return wrong
        answer = await self.messaging.checked(request, await self._created(request))
        if act == "early" and answer.status_code == 201:
            await self.tell(self.sent[-1], "delivered")
        return Cut() if act == "lost" else answer

    async def _created(self, request: Request) -> Response:
        if (refused := await self._refused(request, self.messaging)) is not None:
            return refused
        form = dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
        described = self.messaging.description["paths"]["/2010-04-01/Accounts/{AccountSid}/Messages.json"]["post"][
            "requestBody"
        ]["content"]["application/x-www-form-urlencoded"]["schema"]["properties"]
        if unknown := set(form) - set(described):
            self.messaging.broken.append(f"request with {sorted(unknown)}")
        token = request.headers.get("I-Twilio-Idempotency-Token", "")
        with self._lock:
            known = next((text for text in self.sent if token and text.token == token), None)
        if known is not None and self.keeps_tokens:
            return JSONResponse(message_body(known), status_code=201)
        plan = persona_for(form["To"]).text
        if plan.refused is not None:
            return refusal(int(plan.refused[1]))
        sid = "SM" + hashlib.md5(f"{len(self.sent)}{form['To']}{token}".encode(), usedforsecurity=False).hexdigest()
        text = SentText(sid=sid, to=form["To"], body=form["Body"], form=form, token=token)
        with self._lock:
            self.sent.append(text)
        answer = JSONResponse(message_body(text), status_code=201)
        if "StatusCallback" in form and self.pace is not None:
            task = asyncio.get_running_loop().create_task(self._report(text))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return answer

    async def _list(self, request: Request) -> Response:
        act = self.orders.next("list")
        if (wrong := await misbehave(act, self.orders)) is not None:
            return wrong
        if (refused := await self._refused(request, self.messaging)) is not None:
            return await self.messaging.checked(request, refused)
        to = request.query_params.get("To")
        found = [message_body(text) for text in reversed(self.sent) if to in (None, text.to)]
        page = {
            "messages": found[: int(request.query_params.get("PageSize", "50"))],
            "page": 0,
            "page_size": 50,
            "next_page_uri": None,
            "uri": request.url.path,
        }
        return await self.messaging.checked(request, JSONResponse(page))

    async def _fetch(self, request: Request) -> Response:
        self.fetched += 1
        act = self.orders.next("fetch")
        if (wrong := await misbehave(act, self.orders)) is not None:
            return wrong
        if (refused := await self._refused(request, self.messaging)) is not None:
            return await self.messaging.checked(request, refused)
        text = next((text for text in self.sent if text.sid == request.path_params["sid"]), None)
        answer = refusal(20404) if text is None else JSONResponse(message_body(text))
        return await self.messaging.checked(request, answer)

    async def _report(self, text: SentText) -> None:
        """Post what becomes of a message, in the times of its persona."""
        began = time.monotonic()
        for report in persona_for(text.to).text.reports:
            await asyncio.sleep(max(0.0, began + report.after_s * (self.pace or 0.0) - time.monotonic()))
            code = self.undelivered.get(text.to)
            if report.status is Delivery.DELIVERED and code is not None:
                await self.tell(text, "undelivered", code)
            elif report.status is Delivery.UNDELIVERED:
                await self.tell(text, "undelivered", code or _UNDELIVERED)
            else:
                await self.tell(text, report.status.value)

    async def tell(self, text: SentText, status: str, error_code: int | None = None) -> int:
        """Post one call-back; the status of its answer."""
        text.status, text.error_code = status, error_code
        url = text.form["StatusCallback"]
        form = {
            "MessageSid": text.sid,
            "SmsSid": text.sid,
            "MessageStatus": status,
            "SmsStatus": status,
            "To": text.to,
            "From": SENDER,
            "AccountSid": ACCOUNT_SID,
            "ApiVersion": "2010-04-01",
        }
        if error_code is not None:
            form["ErrorCode"] = str(error_code)
        headers = {
            "X-Twilio-Signature": signature(url, form, token=self.auth_token),
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
        }
        answer = 0
        try:
            async with httpx.AsyncClient(timeout=10.0, trust_env=False) as client:
                answer = (await client.post(self._where(url), content=urlencode(form), headers=headers)).status_code
        except httpx.HTTPError:
            pass
        self.news.append(News(url, form, answer))
        return answer

    def _where(self, url: str) -> str:
        if self.way is None:
            return url
        return f"{self.way(url).partition('?')[0]}?{urlsplit(url).query}"

    # --- lookup -------------------------------------------------------------------------------------------------

    async def _look_up(self, request: Request) -> Response:
        self.looked_up += 1
        act = self.orders.next("lookup")
        if (wrong := await misbehave(act, self.orders)) is not None:
            return wrong
        answer = await self._looked_up(request)
        return await self.lookups.checked(request, answer)

    async def _looked_up(self, request: Request) -> Response:
        if (refused := await self._refused(request, self.lookups)) is not None:
            return refused
        phone = request.path_params["phone"]
        if phone in self.answers:
            return JSONResponse(self.answers[phone]) if self.answers[phone] else refusal(20404)
        fields = request.query_params.get("Fields", "").split(",")
        described = self.lookups.description["components"]["schemas"]["LookupResponse"]["properties"]
        answer: dict[str, Any] = dict.fromkeys(described)
        answer |= {"calling_country_code": "1", "country_code": "US", "phone_number": phone, "valid": True}
        answer |= {"national_format": phone, "url": f"https://lookups.twilio.com/v2/PhoneNumbers/{phone}"}
        if "line_type_intelligence" in fields:
            wrong = self._line(phone, fields, answer)
            if wrong is not None:
                return wrong
        if "pre_fill" in fields:
            wrong = await self._pre_fill(phone, request, answer)
            if wrong is not None:
                return wrong
        if "identity_match" in fields:
            answer["identity_match"] = compared(phone, dict(request.query_params))
        return JSONResponse(answer)

    def _line(self, phone: str, fields: list[str], answer: dict[str, Any]) -> Response | None:
        plan = persona_for(phone).lookup
        if plan.down:
            return refusal(20503)
        if plan.rate_limited_s is not None:
            ends = self._limited.setdefault(phone, time.monotonic() + plan.rate_limited_s)
            rest = ends - time.monotonic()
            if rest > 0:
                return JSONResponse(
                    {"code": 20429, "message": "Too Many Requests", "status": 429},
                    status_code=429,
                    headers={"Retry-After": str(int(rest) + 1)},
                )
        if plan.refused is not None:
            answer |= {"valid": False, "validation_errors": ["INVALID_BUT_POSSIBLE"]}
            return None
        report = plan.report
        answer["line_type_intelligence"] = {
            "type": report.line.value,
            "carrier_name": report.carrier,
            "mobile_country_code": "310",
            "mobile_network_code": None,
            "error_code": None,
        }
        if "sim_swap" in fields and report.sim_changed_s is not None:
            at = datetime.now(UTC) - timedelta(seconds=report.sim_changed_s)
            last = {
                "last_sim_swap_date": f"{at:%Y-%m-%dT%H:%M:%SZ}",
                "swapped_period": "PT24H",
                "swapped_in_period": True,
            }
            answer["sim_swap"] = {"last_sim_swap": last, "carrier_name": report.carrier, "error_code": None}
        if "call_forwarding" in fields and report.forwarded:
            answer["call_forwarding"] = {"call_forwarding_enabled": True, "error_code": None}
        return None

    async def _pre_fill(self, phone: str, request: Request, answer: dict[str, Any]) -> Response | None:
        persona = persona_for(phone)
        records = persona.records
        if records.hangs:
            await asyncio.sleep(60)
        request_id = request.headers.get("X-Request-Id", "")
        if self._failed.get(request_id, 0) < records.failures:
            self._failed[request_id] = self._failed.get(request_id, 0) + 1
            return refusal(20503)
        if records.refused is None:
            person, address = persona.person, persona.person.addresses[0]
            answer["pre_fill"] = {
                "first_name": person.first_name,
                "last_name": person.last_name,
                "address_line": address.line1,
                "country_code": address.country,
                "state": address.state,
                "postal_code": address.postal_code,
                "error_code": None,
            }
        return None

    async def _refused(self, request: Request, contract: Contract) -> Response | None:
        self.request_ids.append(request.headers.get("X-Request-Id", ""))
        wanted = base64.b64encode(f"{API_KEY}:{API_SECRET}".encode()).decode()
        if request.headers.get("Authorization") != f"Basic {wanted}":
            return refusal(20003)
        if request.path_params.get("account", ACCOUNT_SID) != ACCOUNT_SID:
            return refusal(20404)
        return None if await contract.allows(request) else refusal(20001)


def start(*, auth_token: str = AUTH_TOKEN, pace: float | None = 1.0) -> Twilio:
    twilio = Twilio(auth_token=auth_token, pace=pace)
    twilio.serve()
    return twilio
