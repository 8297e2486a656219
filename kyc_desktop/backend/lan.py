"""The door for phones of a server that listens on this computer alone: open while a hand-off is, for its pages only.

The embedded server answers on loopback, where no phone can come. While a hand-off is open a second listener on the
computer's address in the local network serves the pages of hand-offs (``/l/{token}``, ``/l/assets/…``, ``/h``) and
answers 404 to everything else: no API, no sandbox, no link of a mail. It closes within a second after the last
hand-off has ended; what is being sent then may end. A firewall may keep phones out: nothing here can know that.
"""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from ipaddress import IPv4Network, ip_address
from typing import Final

import uvicorn
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

AUTO: Final = "auto"
OFF: Final = "off"
SCOPE_KEY: Final = "kyc.lan"
"""True in the scope of a request that came through this door: plain HTTP, from another device."""
_PRIVATE: Final = tuple(IPv4Network(one) for one in ("192.168.0.0/16", "10.0.0.0/8", "172.16.0.0/12"))  # RFC 1918
_PROBES: Final = ("192.0.2.1", "192.168.255.254", "10.255.255.254", "172.31.255.254")
"""Where a packet would go: the world (RFC 5737), then each private range."""
_EVERY_S: Final = 0.25
"""How often an open door looks whether it is still needed."""
_LINGER_S: Final = 0.4
"""The page that says that the hand-off has ended is still fetched."""
_LAST_UPLOAD_S: Final = 60
_END_S: Final = 1.0
"""The same when the server itself ends."""
_LONGEST_TOKEN: Final = 64
_log = logging.getLogger(__name__)

Knows = Callable[[str], Awaitable[bool]]


def private_address() -> str | None:
    """An IPv4 address of this computer in a private network, that of the usual route first. Nothing is sent: a
    datagram socket that is connected only asks the routing table."""
    for probe in _PROBES:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking, suppress(OSError):
            asking.connect((probe, 9))
            found = asking.getsockname()[0]
            if any(ip_address(found) in network for network in _PRIVATE):
                return str(found)
    return None


@dataclass(frozen=True, slots=True)
class Doorway:
    """Lets requests for hand-offs through to ``app`` and nothing else. ``knows``: whether a token is one of theirs."""

    app: ASGIApp
    knows: Knows

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and await self._leads_to_handoff(scope["path"]):
            await self.app({**scope, SCOPE_KEY: True}, receive, send)
        elif scope["type"] == "http":
            headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Connection": "close"}
            await PlainTextResponse("Not found", status_code=404, headers=headers)(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})

    async def _leads_to_handoff(self, path: str) -> bool:
        match path.split("/"):
            case ["", "h"] | ["", "l", "assets", _, _]:
                return True
            case ["", "l", token, *_] if 0 < len(token) <= _LONGEST_TOKEN:
                return await self.knows(token)
            case _:
                return False


class _Listener(uvicorn.Server):
    """Beside the server that the process runs for, whose signals it leaves alone."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    def stop_listening(self) -> None:
        """At once; connections then end as `uvicorn.Server.shutdown` ends them."""
        self.should_exit = True
        for server in getattr(self, "servers", ()):  # none before the first turn of the loop
            server.close()


@dataclass(slots=True)
class _Door:
    """An open listener. ``base``: what its addresses start with."""

    host: str
    base: str
    server: _Listener
    task: asyncio.Task[None]


class Lan:
    """``address``: `AUTO` (``find`` one again and again, for a computer moves), `OFF`, or the IPv4 address."""

    def __init__(self, address: str, *, find: Callable[[], str | None] = private_address) -> None:
        self._address = address
        self._find = find
        self._app: ASGIApp | None = None
        self._door: _Door | None = None
        self._closing: set[asyncio.Task[None]] = set()
        self._wanted = asyncio.Event()
        self._asked_at = 0.0
        self._end = asyncio.Event()

    def reachable(self) -> bool:
        """Whether a phone could come in, as far as this computer can know."""
        return self._door is not None or self._host() is not None

    @property
    def base(self) -> str | None:
        """What the addresses of the open door start with."""
        return None if self._door is None else self._door.base

    async def open(self, *, port: int = 0) -> str | None:
        """Open the door if it is not open, and say what addresses start with; None where there is no network.

        ``port``: the one that is tried first. Who opens it has a hand-off to start; it is closed when there is none.
        """
        self._asked_at = time.monotonic()
        host = self._host()
        if self._door is not None and (host is None or self._door.host == host):
            return self._door.base
        if self._door is not None:
            self._let_go(self._door)  # the computer has moved to another network
        if host is None or self._app is None:
            return None
        try:
            listener = _listen(host, port)
        except OSError as error:
            _log.warning("no listener for phones: %s", type(error).__name__)
            return None
        base = f"http://{host}:{listener.getsockname()[1]}"
        server = _Listener(
            uvicorn.Config(
                self._app,
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=False,
                limit_concurrency=64,
                timeout_graceful_shutdown=_LAST_UPLOAD_S,
                h11_max_incomplete_event_size=32 * 1024,
            )
        )
        task = asyncio.create_task(_serve(server, listener), name="phones")
        self._door = _Door(host, base, server, task)
        self._wanted.set()
        _log.info("listening for phones of a hand-off")
        return base

    @asynccontextmanager
    async def serving(
        self,
        app: ASGIApp,
        *,
        knows: Knows,
        needed: Callable[[], Awaitable[bool]],
        settle: Callable[[], Awaitable[None]],
    ) -> AsyncIterator[None]:
        """The door works while this is open. ``needed``: whether a hand-off is open. ``settle``: called where one is
        and the door must be opened for it, at the start and when the computer has moved to another network."""
        self._app = Doorway(app, knows)
        watch = asyncio.create_task(self._watch(needed, settle), name="door")
        try:
            yield
        finally:
            self._end.set()
            self._wanted.set()
            await watch
            if self._door is not None:
                self._let_go(self._door)
            if self._closing:
                _, late = await asyncio.wait(self._closing, timeout=_END_S)
                for task in late:
                    task.cancel()
                await asyncio.gather(*late, return_exceptions=True)

    async def _watch(self, needed: Callable[[], Awaitable[bool]], settle: Callable[[], Awaitable[None]]) -> None:
        self._wanted.set()  # a hand-off may be open since before the start
        last_needed = time.monotonic()
        while not self._end.is_set():
            began = time.monotonic()
            try:
                if await needed():
                    last_needed = time.monotonic()
                    if self._door is None or self._host() not in (None, self._door.host):
                        await settle()
                elif self._asked_at < began and time.monotonic() - max(last_needed, self._asked_at) >= _LINGER_S:
                    self._close()
            except Exception as error:
                _log.error("the door for phones could not be watched: %s", type(error).__name__)
            with suppress(TimeoutError):
                async with asyncio.timeout(_EVERY_S):
                    await self._end.wait()
            if not self._end.is_set():  # it may have come while the door was being closed, and is told once
                await self._wanted.wait()

    def _close(self) -> None:
        self._wanted.clear()
        if self._door is not None:
            self._let_go(self._door)
            _log.info("no longer listening for phones")

    def _let_go(self, door: _Door) -> None:
        """No new connection from now on; what is under way may end."""
        self._door = None
        door.server.stop_listening()
        self._closing.add(door.task)
        door.task.add_done_callback(self._closing.discard)

    def _host(self) -> str | None:
        if self._address == OFF:
            return None
        return self._find() if self._address == AUTO else self._address


async def _serve(server: _Listener, listener: socket.socket) -> None:
    try:
        await server.serve(sockets=[listener])
    finally:
        server.stop_listening()
        listener.close()


def _listen(host: str, port: int) -> socket.socket:
    for wanted in dict.fromkeys((port, 0)):
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        if os.name == "posix":  # elsewhere it would let another program take the port over
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, wanted))
            listener.listen(64)
        except OSError:
            listener.close()
            if wanted == 0:
                raise
        else:
            return listener
    raise AssertionError("port 0 was tried")
