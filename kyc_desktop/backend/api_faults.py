"""Faults of the line between program and server, ordered by a tester: they happen to real requests on real sockets.

The server's own part of a sandbox only: `create_app` adds `FaultyLine` around everything, `Cuttable` lets it drop a
connection without a word, as a network does.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from typing import Any, Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from . import problems
from .problems import Refusal

ANY: Final = "api"
MODES: Final = ("delay", "drop_request", "drop_answer", "cut", "status", "doubled", "out_of_order")
_ABORT: Final = "kyc_desktop.abort"
_LONGEST_S: Final = 60.0
_LONGEST_HOLD_S: Final = 10.0
_NEVER: Final = "/v1/sandbox/"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiFault:
    """How the next ``count`` requests go wrong.

    ``target``: api for every call, a path, or a method and a path; ``*`` stands for anything:
    ``POST /v1/application/*``. ``seconds``: before anything else happens. ``mode``:

    delay
        nothing but the wait.
    drop_request
        the connection ends, nothing has happened.
    drop_answer
        it was carried out, and the connection ends without an answer.
    cut
        it was carried out, and the connection ends in the middle of the answer.
    status
        not carried out; a problem with the HTTP ``status`` (400 to 599).
    doubled
        carried out twice with the same bytes, one after the other; the second answer is sent.
    out_of_order
        carried out in time; the answer waits until a later request was answered, at most 10 s.
    """

    target: str
    mode: str
    count: int = 1
    seconds: float = 0.0
    status: int = 503

    def checked(self) -> ApiFault:
        """Raises ValueError for what can't be ordered."""
        if self.target != ANY and "/" not in self.target:
            raise ValueError(f"target is {ANY}, a path, or a method and a path, as in POST /v1/application/*")
        if self.mode not in MODES:
            raise ValueError(f"mode is one of {', '.join(MODES)}")
        if self.count < 0:
            raise ValueError("count is 0 or more")
        if not 0 <= self.seconds <= _LONGEST_S:
            raise ValueError(f"seconds is at most {_LONGEST_S:.0f}")
        if not 400 <= self.status <= 599:
            raise ValueError("status is 400 to 599")
        return self

    def meets(self, method: str, path: str) -> bool:
        return self.target == ANY or fnmatchcase(f"{method} {path}" if " " in self.target else path, self.target)


class ApiFaults:
    """Those that are ordered, by target; the newest goes first. ``answered`` is told of every answer."""

    def __init__(self) -> None:
        self._ordered: dict[str, ApiFault] = {}
        self._held: list[asyncio.Event] = []

    def order(self, fault: ApiFault) -> None:
        """Replace what is ordered for that target; ``count`` 0 takes it back. Raises ValueError."""
        fault.checked()
        self._ordered.pop(fault.target, None)
        if fault.count:
            self._ordered[fault.target] = fault

    def clear(self) -> None:
        self._ordered.clear()

    @property
    def ordered(self) -> tuple[ApiFault, ...]:
        return tuple(self._ordered.values())

    def strike(self, method: str, path: str) -> ApiFault | None:
        """The fault of one request, which is then used up by one."""
        if path.startswith(_NEVER):
            return None
        fault = next((one for one in reversed(self.ordered) if one.meets(method, path)), None)
        if fault is not None:
            self.order(replace(fault, count=fault.count - 1))
        return fault

    def answered(self) -> None:
        """Whatever was held back for this answer may go."""
        for event in self._held:
            event.set()

    async def after_the_next(self) -> None:
        """Until the next answer, at most 10 s."""
        event = asyncio.Event()
        self._held.append(event)
        try:
            async with asyncio.timeout(_LONGEST_HOLD_S):
                await event.wait()
        except TimeoutError:
            return
        finally:
            self._held.remove(event)


class FaultyLine:
    """Lets the faults happen. Around `middleware.Envelope`: what never arrives has no log line either."""

    def __init__(self, app: ASGIApp, *, faults: ApiFaults) -> None:
        self._app = app
        self._faults = faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        fault = self._faults.strike(scope["method"], scope["path"])
        if fault is None:
            await self._app(scope, receive, send)
            if not scope["path"].startswith(_NEVER):
                self._faults.answered()
            return
        await asyncio.sleep(fault.seconds)
        await self._strike(fault, scope, receive, send)

    async def _strike(self, fault: ApiFault, scope: Scope, receive: Receive, send: Send) -> None:
        match fault.mode:
            case "drop_request":
                scope["extensions"][_ABORT]()
            case "drop_answer":
                await self._app(scope, receive, _nowhere)
                scope["extensions"][_ABORT]()
            case "cut":
                await self._app(scope, receive, _cut(send, scope["extensions"][_ABORT]))
            case "status":
                await _refuse(fault.status, send)
            case "doubled":
                body = await _body(receive)
                await self._app(dict(scope), _again(body, receive), _nowhere)
                await self._app(scope, _again(body, receive), send)
            case "out_of_order":
                kept: list[Message] = []
                await self._app(scope, receive, _into(kept))
                await self._faults.after_the_next()
                for message in kept:
                    await send(message)
            case _:
                await self._app(scope, receive, send)


class Cuttable(H11Protocol):
    """uvicorn's protocol, whose requests can end their connection without an answer."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's
        super().connection_made(transport)
        app = self.app

        async def with_end(scope: Any, receive: Any, send: Any) -> None:
            scope.setdefault("extensions", {})[_ABORT] = transport.abort
            await app(scope, receive, send)

        self.app = with_end


async def _nowhere(_message: Message) -> None:
    """The answer of a request whose connection is gone."""


def _into(kept: list[Message]) -> Send:
    async def keep(message: Message) -> None:
        kept.append(message)

    return keep


def _cut(send: Send, abort: Callable[[], None]) -> Send:
    """The head and half of the first piece of the body, and then the end of the connection."""

    async def pass_on(message: Message) -> None:
        if message["type"] == "http.response.start":
            await send(message)
        elif not gone:
            body = message.get("body", b"")
            await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
            gone.append(True)
            # What was written goes out with the next turn of the loop; an abort would take it back.
            asyncio.get_running_loop().call_later(0.05, abort)

    gone: list[bool] = []
    return pass_on


async def _refuse(status: int, send: Send) -> None:
    wait = 1.0 if status in (429, 503) else None
    refusal = Refusal(status=status, code="too_many_tries" if status == 429 else "server_down", retry_after=wait)
    headers = [(b"content-type", problems.MEDIA_TYPE.encode())]
    if wait is not None:
        headers.append((b"retry-after", b"1"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": problems.body(refusal, "fault")})


async def _body(receive: Receive) -> bytes:
    parts = []
    while True:
        message = await receive()
        parts.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(parts)


def _again(body: bytes, receive: Receive) -> Receive:
    """The whole body at once, and then what the connection says."""
    told = [{"type": "http.request", "body": body, "more_body": False}]

    async def next_one() -> Message:
        return told.pop() if told else await receive()

    return next_one
