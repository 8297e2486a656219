"""The sandbox's own calls and the pages behind its links, for the tester's inbox. Never used against production."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar
from urllib.parse import urljoin, urlsplit

import httpx

import kyc_desktop

from .address import checked_url
from .client import no_certificates
from .decode import decode, decode_problem
from .errors import AnswerUnreadable, Offline, ProblemError, ServerDown, Slow

T = TypeVar("T")

WAIT: Final = 25
"""Seconds for which the server may hold back an answer that would be empty."""

_SECONDS: Final = 10.0
_LARGEST_PAGE: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A mail or a text message. ``kind``: email or sms; ``at``: RFC 3339."""

    id: str
    kind: str
    to: str
    text: str
    at: str
    subject: str = ""
    link: str | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Messages:
    """Oldest first. ``after``: the place to go on from in the next call."""

    after: str
    messages: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona:
    """What a tester types, and what happens then."""

    phone: str
    outcome: str
    name: str = ""
    date_of_birth: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailPlan:
    """An address with a tag, and what happens to mails to it."""

    address: str
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BirthDate:
    date: str
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Personas:
    phones: tuple[Persona, ...] = ()
    mails: tuple[MailPlan, ...] = ()
    birth_dates: tuple[BirthDate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """``now``: RFC 3339; ``offset_s``: seconds that it is ahead of the real time."""

    now: str
    offset_s: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """The next ``count`` calls of a provider fail in this way."""

    target: str
    mode: str
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Faults:
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A case that waits for a person."""

    id: str
    reference: str
    since: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviews:
    reviews: tuple[Review, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """``outcome``: approved, retake or rejected; ``findings``: codes of the reasons."""

    outcome: str
    findings: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file in a form."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Html:
    """A page as a browser would get it. ``url``: after redirects."""

    url: str
    status: int
    text: str = field(repr=False)


class Sandbox:
    """Calls of one sandbox. The address and the token may change when its server is started again."""

    def __init__(self, base_url: str, *, token: str) -> None:
        self._http = httpx.AsyncClient(
            verify=no_certificates(),
            trust_env=False,
            timeout=_SECONDS,
            headers={"User-Agent": f"kyc-desktop-inbox/{kyc_desktop.__version__}"},
        )
        self.move_to(base_url, token=token)

    def move_to(self, base_url: str, *, token: str) -> None:
        self._base_url = checked_url(base_url)
        self._token = token

    async def aclose(self) -> None:
        await self._http.aclose()

    def present(self, url: str) -> str:
        """The address of that page now: the server may have moved to another port since the message was written."""
        return urljoin(self._base_url + "/", urlsplit(url).path)

    async def messages(self, after: str = "", *, wait: bool = False) -> Messages:
        """What arrived since ``after``; ``wait`` holds the answer back until something does, at most `WAIT` s."""
        return await self._call(
            "GET", "messages", Messages, query={"after": after} if after else {}, wait=WAIT if wait and after else 0
        )

    async def personas(self) -> Personas:
        return await self._call("GET", "personas", Personas)

    async def advance_clock(self, seconds: int) -> Clock:
        return await self._call("POST", "clock", Clock, body={"advance_s": seconds})

    async def faults(self) -> Faults:
        return await self._call("GET", "faults", Faults)

    async def order_fault(self, fault: Fault) -> Faults:
        """``count`` 0 takes the order back."""
        body = {"target": fault.target, "mode": fault.mode, "count": fault.count}
        return await self._call("POST", "faults", Faults, body=body)

    async def reviews(self) -> Reviews:
        return await self._call("GET", "reviews", Reviews)

    async def decide(self, review: str, decision: Decision) -> None:
        body = {"outcome": decision.outcome, "findings": list(decision.findings), "note": decision.note}
        await self._call("POST", f"reviews/{review}", dict, body=body)

    async def open_page(self, url: str) -> Html:
        """GET a page behind a link as a browser on a phone would. Only pages of this sandbox are fetched."""
        return await self._browse("GET", url)

    async def submit_form(self, url: str, fields: Mapping[str, str], files: Mapping[str, Attached] = {}) -> Html:
        """POST a form of such a page, with ``files`` by the names of their fields, and follow the answer."""
        return await self._browse("POST", url, fields, files)

    async def _call(
        self,
        method: str,
        path: str,
        kind: type[T],
        *,
        query: Mapping[str, str] | None = None,
        body: object = None,
        wait: int = 0,
    ) -> T:
        headers = {"Authorization": f"Bearer {self._token}"}
        if wait:
            headers["Prefer"] = f"wait={wait}"
        request = self._http.build_request(
            method, f"{self._base_url}/v1/sandbox/{path}", params=query, json=body, headers=headers,
            timeout=_SECONDS + wait,
        )  # fmt: skip
        response = await self._send(request)
        if not response.is_success:
            problem = decode_problem(response.content, response.status_code)
            raise ServerDown(str(response.status_code)) if problem is None else ProblemError(problem)
        return decode(response.content or b"{}", kind)

    async def _browse(
        self, method: str, url: str, fields: Mapping[str, str] | None = None, files: Mapping[str, Attached] = {}
    ) -> Html:
        here = self.present(url)
        attached = {name: (file.name, file.data, "application/octet-stream") for name, file in files.items()}
        for _ in range(5):
            request = self._http.build_request(
                method, here, data=fields, files=attached or None, headers={"Sec-Fetch-Dest": "document"}
            )
            response = await self._send(request)
            if not response.is_redirect:
                break
            method, fields, attached = "GET", None, {}
            here = self.present(response.headers["location"])
        if len(response.content) > _LARGEST_PAGE:
            raise AnswerUnreadable(f"longer than {_LARGEST_PAGE} bytes")
        return Html(here, response.status_code, response.text)

    async def _send(self, request: httpx.Request) -> httpx.Response:
        try:
            return await self._http.send(request)
        except httpx.TimeoutException as error:
            raise Slow(type(error).__name__) from error
        except httpx.HTTPError as error:
            raise Offline(type(error).__name__) from error
