"""Calls to providers over HTTP: one request, one typed answer, within a total time limit.

What can come back, and what becomes of it (the errors are those of `ports`):

    2xx with the expected JSON            the answer, decoded
    2xx with anything else, 3xx           Retryable: not JSON, another shape, cut, larger than `LARGEST`
    429                                   Retryable(after Retry-After), certainly not done
    401, 403                              Retryable, certainly not done, and an error in the log: our credentials are
                                          wrong, which is no fault of the customer
    other 4xx                             what ``explain`` makes of it; else Retryable and an error in the log
    5xx, 408, a time-out, a broken line   Retryable; it may have been done
    no connection                         Retryable, certainly not done

Redirects are never followed, so an answer can't send a request (and its credentials) elsewhere. Logs name the
provider, the status and the type of an error, never an address or a body: those of look-ups hold phone numbers.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final, NoReturn, TypeVar

import httpx
import msgspec

from ..ports import PortError, Retryable

LARGEST: Final = 1_000_000
"""Bytes of an answer; those of the providers that we ask have a few thousand."""
LONGEST_WAIT_S: Final = 3600.0
"""A provider that asks for more patience is asked again after this."""

_CONNECT_S: Final = 3.0  # a line that is not there is known while there is time to take another

T = TypeVar("T")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Failure:
    """An answer with a 4xx status, for ``explain``."""

    status: int
    body: bytes = field(repr=False)

    def read(self, shape: type[T]) -> T | None:
        """The body as that type; None where it is something else."""
        try:
            return msgspec.json.decode(self.body, type=shape)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return None


Explain = Callable[[Failure], PortError | None]
"""What a 4xx answer of one provider means. None: nothing that is known; then the usual applies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """One provider's HTTP interface. ``name`` is for logs; ``limit_s``: seconds for one request with its answer."""

    client: httpx.AsyncClient
    name: str
    limit_s: float = 8.0

    async def call(
        self,
        method: str,
        url: str,
        answer: type[T],
        *,
        request_id: str,
        params: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        json: object = None,
        headers: Mapping[str, str] | None = None,
        basic: tuple[str, str] | None = None,
        bearer: str | None = None,
        explain: Explain | None = None,
    ) -> T:
        """Send one request; ``json``: anything that msgspec encodes. Raises Retryable, or what ``explain`` returns."""
        sent = {"Accept": "application/json", "Accept-Encoding": "identity", "X-Request-Id": request_id}
        content: bytes | None = None
        if json is not None:
            content = msgspec.json.encode(json)
            sent["Content-Type"] = "application/json"
        if bearer is not None:
            sent["Authorization"] = f"Bearer {bearer}"
        request = self.client.build_request(
            method, url, params=params, data=form, content=content, headers=sent | dict(headers or {})
        )
        status, retry_after, body = await self._exchange(request, basic)
        if 200 <= status < 300:
            try:
                return msgspec.json.decode(body, type=answer)
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                self._rubbish(status, type(error).__name__)
        if 400 <= status < 500 and explain is not None:
            meant = explain(Failure(status, body))
            if meant is not None:
                raise meant
        raise self._failed(status, wait_of(retry_after))

    async def _exchange(self, request: httpx.Request, basic: tuple[str, str] | None) -> tuple[int, str, bytes]:
        """(status, Retry-After, body)"""
        auth = None if basic is None else httpx.BasicAuth(*basic)
        try:
            async with asyncio.timeout(self.limit_s):
                response = await self.client.send(request, auth=auth, stream=True, follow_redirects=False)
                try:
                    body = await self._read(response)
                finally:
                    await response.aclose()
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise self._unanswered(error, not_done=True) from None
        except (TimeoutError, httpx.HTTPError) as error:
            raise self._unanswered(error, not_done=False) from None
        return response.status_code, response.headers.get("Retry-After", ""), body

    async def _read(self, response: httpx.Response) -> bytes:
        data = bytearray()
        async for chunk in response.aiter_raw():
            data += chunk
            if len(data) > LARGEST:
                self._rubbish(response.status_code, "too large")
        return bytes(data)

    def _rubbish(self, status: int, kind: str) -> NoReturn:
        _log.warning("%s: status %s with an answer that can't be read: %s", self.name, status, kind)
        raise Retryable(f"{self.name}: unreadable answer")

    def _unanswered(self, error: Exception, *, not_done: bool) -> Retryable:
        """The error's own words and its request may name a person, so neither is kept."""
        _log.warning("%s: no answer: %s", self.name, type(error).__name__)
        return Retryable(f"{self.name}: no answer ({type(error).__name__})", not_done=not_done)

    def _failed(self, status: int, after: float | None) -> Retryable:
        if status in (401, 403):
            _log.error("%s: status %s: the credentials or their rights are wrong", self.name, status)
            return Retryable(f"{self.name}: {status}", not_done=True)
        if status in {408, 429} or status >= 500:
            _log.warning("%s: status %s", self.name, status)
            return Retryable(f"{self.name}: {status}", after=after, not_done=status == 429)
        if status >= 400:
            _log.error("%s: status %s: the request was not understood", self.name, status)
            return Retryable(f"{self.name}: {status}", not_done=True)
        _log.warning("%s: status %s was not expected", self.name, status)
        return Retryable(f"{self.name}: unexpected status {status}")


def wait_of(header: str) -> float | None:
    """Seconds of a ``Retry-After`` (RFC 9110, 10.2.3: seconds or a date); None where there is none or it is none."""
    text = header.strip()
    if text.isascii() and text.isdigit():
        return min(float(text), LONGEST_WAIT_S)
    try:
        when = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return min(max((when - datetime.now(UTC)).total_seconds(), 0.0), LONGEST_WAIT_S)


def open_client(*, limit_s: float = 10.0, ca_file: Path | None = None, proxy: str | None = None) -> httpx.AsyncClient:
    """A client for all providers. Close it with ``aclose``. Raises OSError for a ``ca_file`` that can't be read.

    ``ca_file``: PEM of the authorities that are trusted, None: the system's. ``proxy``: what calls go through; those
    that the environment names are left out, because a variable of somebody's shell must not see what we ask.

    httpx and httpcore write the address of every request into the log, and look-ups have the number in it: they are
    told to be silent.
    """
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    return httpx.AsyncClient(
        timeout=httpx.Timeout(limit_s, connect=_CONNECT_S),
        verify=ssl.create_default_context(cafile=ca_file),
        proxy=proxy,
        trust_env=False,
        follow_redirects=False,
        limits=httpx.Limits(max_connections=50, max_keepalive_connections=10),
    )
