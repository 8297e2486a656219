"""The HTTP of the door: threads that ask the window in its own thread, and the sandbox in theirs."""

from __future__ import annotations

import asyncio
import json
import secrets
import threading
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

PATIENCE_S: Final = 30.0
LONGEST_S: Final = 120.0
_LARGEST_BODY: Final = 64 * 1024
_PASSED_ON: Final = "/v1/sandbox/"


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes
    kind: str = "application/json"


@dataclass(frozen=True, slots=True)
class Asked:
    """``query``: the first value of each name."""

    method: str
    path: str
    query: Mapping[str, str]
    body: bytes


def said(value: object, status: int = 200) -> Answer:
    return Answer(status, json.dumps(value).encode())


def refused(reason: str, status: int = 400) -> Answer:
    return said({"error": reason}, status)


InWindow = Callable[[Asked], Coroutine[Any, Any, Answer]]
InThread = Callable[[Asked, str, str], Answer]


def listen(
    loop: asyncio.AbstractEventLoop, in_window: InWindow, in_thread: InThread, token: str
) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._send(self._answer())

        do_POST = do_DELETE = do_GET  # noqa: N815 - as above

        def _answer(self) -> Answer:
            length = int(self.headers.get("Content-Length") or 0)
            if length > _LARGEST_BODY:
                self.close_connection = True
                return refused("the body is too long", 413)
            body = self.rfile.read(length)
            if not secrets.compare_digest(self.headers.get("Authorization", "").encode(), f"Bearer {token}".encode()):
                return refused("the token of the file is needed", 401)
            target = urlsplit(self.path)
            query = {name: values[0] for name, values in parse_qs(target.query).items()}
            asked = Asked(self.command, target.path, query, body)
            if target.path.startswith(_PASSED_ON):
                return in_thread(asked, self.path, self.headers.get("Prefer", ""))
            return asyncio.run_coroutine_threadsafe(in_window(asked), loop).result(LONGEST_S + PATIENCE_S)

        def _send(self, answer: Answer) -> None:
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.kind)
            self.send_header("Content-Length", str(len(answer.body)))
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
            """Nothing: addresses hold tokens."""

    door = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    door.daemon_threads = True
    threading.Thread(target=door.serve_forever, kwargs={"poll_interval": 0.1}, name="automation", daemon=True).start()
    return door
