"""The API over HTTP: one method per endpoint. Nothing else in the program imports the HTTP library."""

from __future__ import annotations

import asyncio
import logging
import ssl
import sys
import uuid
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeVar
from urllib.parse import quote

import httpx

import kyc_desktop
from kyc_desktop.flow.application import Application, Registered
from kyc_desktop.flow.commands import CheckPhone, Command, ForgotPassword, Register, ResetPassword, SignIn
from kyc_desktop.flow.config import Config
from kyc_desktop.flow.problems import Problem

from .address import checked_url, on_this_computer
from .decode import decode, decode_problem, encode
from .errors import (
    AnswerUnreadable,
    ApiError,
    InProgress,
    Offline,
    ProblemError,
    ServerDown,
    SessionEnded,
    Slow,
    Throttled,
    UpdateNeeded,
)

T = TypeVar("T")

_log = logging.getLogger(__name__)

LARGEST_ANSWER: Final = 4_000_000
"""Bytes. The configuration with all countries is some 100 kB; more than this is no answer of ours."""

LARGEST_PHOTO: Final = 16_000_000
"""Bytes. The server's photos are encoded anew from uploads of at most 10 MB."""

_PHOTO_SECONDS: Final = 90.0
"""For a whole photo; a line that is slower than that is better served by a check on the server alone."""

_LONGEST_PAUSE: Final = 86_400.0
"""Seconds. Timers of the event loop count milliseconds in 31 bits: what a broken proxy asks for must fit in."""

_JPEG: Final = b"\xff\xd8\xff"

_ENDED: Final = frozenset({"session_ended", "signed_out_elsewhere"})


_SYSTEMS: Final = {"win32": "Windows", "darwin": "macOS"}
"""The page on the phone says on what kind of computer its link was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Seconds. ``answer`` runs from the last byte sent to the first one received, ``total`` over all of it."""

    connect: float = 10
    answer: float = 20
    total: float = 30
    wait: int = 25


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers and the whole body of a 2xx or 304."""

    status: int
    headers: httpx.Headers
    body: bytes


def trusted_certificates() -> ssl.SSLContext:
    """The system's certificates, and certifi's where the system has none or not all of them.

    Takes 20-60 ms: call it in a thread.
    """
    context = ssl.create_default_context()
    paths = ssl.get_default_verify_paths()
    # Windows brings an authority when a program of its own first asks for it; until then OpenSSL does not see it.
    incomplete = sys.platform == "win32"
    if incomplete or (not context.cert_store_stats()["x509_ca"] and not (paths.cafile or paths.capath)):
        import certifi

        context.load_verify_locations(certifi.where())
    return context


def no_certificates() -> ssl.SSLContext:
    """Trusts nobody: for a server on this computer, which is spoken to without TLS."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class Client:
    """A connection pool to one server. Use from one event loop; close with `aclose`.

    ``token`` is sent with every request once it is set. Every method raises the errors of `errors`.
    """

    def __init__(
        self,
        base_url: str,
        *,
        certificates: ssl.SSLContext,
        locale: str = "en-US",
        limits: Limits | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self.base_url = checked_url(base_url)
        self.token: str | None = None
        self._limits = limits or Limits()
        headers = {
            "User-Agent": f"kyc-desktop/{kyc_desktop.__version__} ({_SYSTEMS.get(sys.platform, 'Linux')})",
            "Accept": "application/json, application/problem+json",
            "Accept-Language": locale,
        }

        def make(*, proxies: bool) -> httpx.AsyncClient:
            return httpx.AsyncClient(
                verify=certificates,
                transport=transport,
                trust_env=proxies,
                limits=httpx.Limits(max_connections=8, max_keepalive_connections=4, keepalive_expiry=20),
                headers=headers,
            )

        try:
            # A proxy of the environment could not reach a server on this computer.
            self._http = make(proxies=not on_this_computer(base_url))
        except (ImportError, ValueError) as error:
            # A kind of proxy that is not supported (SOCKS), or an address that is none.
            _log.warning("the proxy of the environment is not used: %s", type(error).__name__)
            self._http = make(proxies=False)

    async def aclose(self) -> None:
        await self._http.aclose()

    def move_to(self, base_url: str) -> None:
        """Send everything from now on to another address of the same server."""
        self.base_url = checked_url(base_url)

    async def config(self, etag: str | None = None) -> tuple[Config, str] | None:
        """The operator's configuration and its ETag; None when it is still the one with ``etag``."""
        answer = await self._request("GET", "/v1/config", headers={"If-None-Match": etag} if etag else {})
        if answer.status == 304:
            return None
        return decode(answer.body, Config), answer.headers.get("etag", "")

    async def register(self, command: Register, *, key: str) -> Registered:
        return await self._post("/v1/applications", command, key, Registered)

    async def sign_in(self, command: SignIn, *, key: str) -> Registered:
        return await self._post("/v1/sessions", command, key, Registered)

    async def forgot_password(self, command: ForgotPassword, *, key: str) -> None:
        """Returns when a code, or the word that there is no account, is on its way to that address."""
        await self._send_command("/v1/password-resets", command, key)

    async def reset_password(self, command: ResetPassword, *, key: str) -> Registered:
        return await self._post("/v1/passwords", command, key, Registered)

    async def sign_out(self) -> None:
        await self._request("DELETE", "/v1/sessions/current")

    async def application(self, etag: str | None = None, *, wait: bool = False) -> tuple[Application, str] | None:
        """The document and its ETag; None when it is still the one with ``etag``.

        ``wait``: the server holds the answer back until there is something newer, at most `Limits.wait` seconds.
        """
        headers = {"If-None-Match": etag} if etag else {}
        extra = 0
        if wait and etag:
            extra = self._limits.wait
            headers["Prefer"] = f"wait={extra}"
        answer = await self._request("GET", "/v1/application", headers=headers, extra=extra)
        if answer.status == 304:
            return None
        return decode(answer.body, Application), answer.headers.get("etag", "")

    async def withdraw(self) -> None:
        """Give up the application; the server erases what the law allows."""
        await self._request("DELETE", "/v1/application")

    async def command(self, command: Command, *, key: str) -> Application:
        return await self._post(f"/v1/application/{command.action}", command, key, Application)

    async def check_phone(self, command: CheckPhone, *, key: str) -> None:
        """Returns when the number can receive the link; raises ProblemError with the reason when not."""
        await self._send_command(f"/v1/application/{command.action}", command, key)

    async def put_document(
        self, side: str, body: AsyncIterator[bytes], *, headers: Mapping[str, str], seconds: float
    ) -> Answer:
        """Send one photo, or the rest of it. ``seconds``: total time limit."""
        return await self._request("PUT", _document(side), headers=headers, content=body, seconds=seconds)

    async def head_document(self, side: str, *, headers: Mapping[str, str]) -> Answer:
        """Ask how much of a photo has arrived."""
        return await self._request("HEAD", _document(side), headers=headers)

    async def document(self, side: str) -> bytes:
        """The JPEG of a side that the phone of the present hand-off brought, at most `LARGEST_PHOTO` bytes."""
        answer = await self._request(
            "GET",
            _document(side),
            headers={"Accept": "image/jpeg, application/problem+json"},
            seconds=_PHOTO_SECONDS,
            largest=LARGEST_PHOTO,
        )
        if not answer.body.startswith(_JPEG):
            raise AnswerUnreadable("not a JPEG")
        return answer.body

    async def delete_document(self, side: str) -> Application:
        answer = await self._request("DELETE", _document(side))
        return decode(answer.body, Application)

    async def _post(self, path: str, command: Command, key: str, kind: type[T]) -> T:
        return decode((await self._send_command(path, command, key)).body, kind)

    async def _send_command(self, path: str, command: Command, key: str) -> Answer:
        headers = {"Content-Type": "application/json", "Idempotency-Key": key}
        return await self._request("POST", path, headers=headers, content=encode(command))

    async def _request(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str] = {},
        content: bytes | AsyncIterator[bytes] | None = None,
        extra: float = 0,
        seconds: float | None = None,
        largest: int = LARGEST_ANSWER,
    ) -> Answer:
        limits = self._limits
        sent = {"X-Request-Id": uuid.uuid4().hex, **headers}
        if self.token is not None:
            sent["Authorization"] = f"Bearer {self.token}"
        request = self._http.build_request(
            method,
            self.base_url + path,
            headers=sent,
            content=content,
            timeout=httpx.Timeout(limits.answer + extra, connect=limits.connect, pool=limits.connect),
        )
        try:
            async with asyncio.timeout(seconds or limits.total + extra):
                response = await self._http.send(request, stream=True)
                try:
                    body = await _read(response, largest)
                finally:
                    await response.aclose()
        except (TimeoutError, httpx.TransportError, httpx.DecodingError) as error:
            raise _unreachable(error) from error
        if response.is_success or response.status_code == 304:
            return Answer(response.status_code, response.headers, body)
        raise _refusal(response, body)


def _document(side: str) -> str:
    return f"/v1/application/documents/{quote(side, safe='')}"


async def _read(response: httpx.Response, largest: int) -> bytes:
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > largest:
            raise AnswerUnreadable(f"longer than {largest} bytes")
    return bytes(body)


def _unreachable(error: Exception) -> ApiError:
    name = type(error).__name__
    if isinstance(error, httpx.DecodingError):
        return AnswerUnreadable(name)
    if isinstance(error, httpx.ConnectTimeout):
        return Offline(name)
    if isinstance(error, TimeoutError | httpx.TimeoutException):
        return Slow(name)
    if isinstance(error, httpx.ConnectError) and _was_refused(error):
        return ServerDown(name)
    return Offline(name)


def _was_refused(error: BaseException | None) -> bool:
    """A host that answers "connection refused" is there; only the server on it is not."""
    while error is not None:
        if isinstance(error, ConnectionRefusedError):
            return True
        if isinstance(error, BaseExceptionGroup):
            return any(_was_refused(each) for each in error.exceptions)
        error = error.__cause__ or error.__context__
    return False


def _refusal(response: httpx.Response, body: bytes) -> ApiError:
    status = response.status_code
    problem = decode_problem(body, status) if body.lstrip()[:1] == b"{" else None
    after = _retry_after(response, problem)
    if status == 426 or (problem is not None and problem.code == "update_needed"):
        return UpdateNeeded(str(status))
    if status in (502, 503, 504):
        return ServerDown(str(status), after=after)
    if status == 429 and (problem is None or problem.code == "too_many_requests"):
        return Throttled(str(status), after=after)
    if problem is None:
        if status == 401:
            return SessionEnded(Problem(code="session_ended", status=status))
        if status >= 500:
            return ProblemError(Problem(code="server_down", status=status))
        return AnswerUnreadable(str(status))
    if status == 401 and problem.code in _ENDED:
        return SessionEnded(problem)
    if problem.code == "request_in_progress":
        return InProgress(problem)
    return ProblemError(problem)


def _retry_after(response: httpx.Response, problem: Problem | None) -> float | None:
    """Seconds, from the body or the header; a date in the header is not worth a parser here."""
    if problem is not None and problem.retry_after is not None:
        return min(max(0.0, float(problem.retry_after)), _LONGEST_PAUSE)
    header = response.headers.get("retry-after", "")
    return min(float(header), _LONGEST_PAUSE) if header.isdecimal() else None
