"""A web application on a free port of loopback in a thread of its own, and what a provider can be told to do wrong."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Final

import uvicorn
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

HUGE: Final = 2_000_000
ACTS: Final = frozenset(
    "early rubbish html other cut huge redirect hang slow lost 401 429 500 503".split()  # noqa: SIM905 - a list of words
)
"""What can be ordered for one request: numbers are statuses, 429 with Retry-After. ``early``: news of it come before
its answer; ``lost``: it is carried out and the answer is cut; ``slow``: as usual after `Orders.slow_s`; ``other``: JSON
of another shape.
"""


@dataclass(slots=True)
class Orders:
    """What the next requests of each resource get; without an order they are served. ``hung`` counts the hanging."""

    slow_s: float = 0.2
    retry_after: str = "7"
    hung: int = 0
    _waiting: dict[str, deque[str]] = field(default_factory=dict)

    def add(self, resource: str, *acts: str) -> None:
        assert set(acts) <= ACTS, acts
        self._waiting.setdefault(resource, deque()).extend(acts)

    def next(self, resource: str) -> str:
        waiting = self._waiting.get(resource)
        return waiting.popleft() if waiting else ""

    def clear(self) -> None:
        self._waiting.clear()


class Cut(Response):
    """Says that more is coming and ends the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"sid":"SM', "more_body": True})
        raise ConnectionResetError


async def misbehave(act: str, orders: Orders) -> Response | None:
    """The answer of an act that has one; None: go on as usual."""
    match act:
        case "rubbish":
            return Response(b'{"sid": ', media_type="application/json")
        case "html":
            return PlainTextResponse("<html>Welcome</html>", media_type="text/html")
        case "other":
            return Response(b'["a", 7]', media_type="application/json")
        case "cut":
            return Cut()
        case "huge":
            return Response(b'{"a":"' + b"x" * HUGE + b'"}', media_type="application/json")
        case "redirect":
            return Response(status_code=307, headers={"Location": "http://127.0.0.1:9/elsewhere"})
        case "hang":
            orders.hung += 1
            await asyncio.sleep(60)
        case "slow":
            await asyncio.sleep(orders.slow_s)
        case "429":
            return Response(b"{}", status_code=429, headers={"Retry-After": orders.retry_after})
        case "401" | "500" | "503":
            return Response(b"<html>an error</html>", status_code=int(act), media_type="text/html")
    return None


class Loopback:
    """Serves ``app`` until `stop`. ``loop``: its event loop, for what it does by itself later."""

    def __init__(self, app: Starlette) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        config = uvicorn.Config(app, log_config=None, log_level="critical", lifespan="off", access_log=False)
        config.timeout_graceful_shutdown = 0
        self._server = uvicorn.Server(config)
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="outside", daemon=True)
        self._ready = threading.Event()
        self._thread.start()
        self._ready.wait(10)

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.call_soon(self._ready.set)
        self.loop.run_until_complete(self._server.serve(sockets=[self._socket]))
        tasks = asyncio.all_tasks(self.loop)
        for task in tasks:
            task.cancel()
        self.loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(10)
        self._socket.close()
