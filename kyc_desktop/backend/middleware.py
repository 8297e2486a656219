"""Around every request: an id, the security headers, a size limit, one log line without personal data."""

from __future__ import annotations

import logging
import re
import time
import uuid
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from . import problems
from .logs import about, trace
from .problems import Refusal

_log = logging.getLogger("kyc_desktop.backend.access")

_HEADERS: Final = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Permissions-Policy": "geolocation=(), microphone=()",
}
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Envelope:
    """``secure``: the proxy in front speaks TLS, so browsers are told to stay on it."""

    def __init__(self, app: ASGIApp, *, secure: bool = False) -> None:
        self._app = app
        self._headers = dict(_HEADERS)
        if secure:
            self._headers["Strict-Transport-Security"] = "max-age=63072000; includeSubDomains"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = _request_id(scope)
        scope["request_id"] = request_id
        with about(request_id):
            await self._answer(scope, receive, send, request_id)

    async def _answer(self, scope: Scope, receive: Receive, send: Send, request_id: str) -> None:
        started = time.monotonic()
        status: int | None = None

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
                headers["X-Request-Id"] = request_id
            await send(message)

        try:
            await self._app(scope, receive, send_with_headers)
        except ClientDisconnect:
            _log.info("the client went away")
        except Exception as error:
            _log.error("request failed\n%s", trace(error))
            if status is None:
                await _server_error(request_id)(scope, receive, send_with_headers)
        finally:
            route = getattr(scope.get("route"), "path", "?")  # the template: paths may hold tokens
            _told(scope, route, status, time.monotonic() - started)


def _told(scope: Scope, route: str, status: int | None, seconds: float) -> None:
    """A log line and a number for the one who watches."""
    method, ms = scope["method"], round(seconds * 1000)
    said = {"method": method, "route": route, "status": status, "ms": ms}
    _log.info("%s %s %s %s ms", method, route, status or "-", ms, extra=said)
    backend = getattr(getattr(scope.get("app"), "state", None), "backend", None)  # none before it has opened
    if backend is not None:
        backend.meter.request(method=method, route=route, status=status or 0, seconds=seconds)


def _server_error(request_id: str) -> Response:
    """A mistake of ours, said without a word of what happened."""
    refusal = Refusal(status=500, code="server_down")
    return Response(problems.body(refusal, request_id), status_code=500, media_type=problems.MEDIA_TYPE)


def _request_id(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _ID.fullmatch(value.decode("latin-1")):
            return str(value.decode("latin-1"))
    return uuid.uuid4().hex
