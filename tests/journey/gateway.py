"""What stands between program and server in the field and does not behave: hotel portals, proxies, other versions."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

from tests.listening import listening

Change = Callable[[dict[str, Any]], dict[str, Any]]


class Gateway:
    """Passes each request on, unless told otherwise for its ``POST /path``. ``url``: where clients connect.

    ``lies``: raw answers in place of the server's, used up one by one. ``changes``: what is done to the JSON of an
    answer. ``held``: answers that wait until their event is set. ``dead``: every connection is dropped.
    """

    def __init__(self, target: str) -> None:
        self._target = urlsplit(target)
        self.url = ""
        self.dead = False
        self.lies: dict[str, list[bytes]] = {}
        self.changes: dict[str, Change] = {}
        self.held: dict[str, asyncio.Event] = {}
        self.seen: list[str] = []
        self._handlers: set[asyncio.Task[None]] = set()

    def cut(self) -> None:
        """The network is gone: whatever is under way is dropped, whatever comes is refused."""
        self.dead = True
        for handler in self._handlers:
            handler.cancel()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        handler = asyncio.current_task()
        assert handler is not None
        self._handlers.add(handler)
        try:
            if not self.dead:
                await self._answer(reader, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._handlers.discard(handler)
            writer.transport.abort() if self.dead else writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        body = await reader.readexactly(body_length(head))
        line = head.partition(b"\r\n")[0].decode().split()
        what = f"{line[0]} {urlsplit(line[1]).path}"
        self.seen.append(what)
        if self.lies.get(what):
            answer = self.lies[what].pop(0)
        else:
            answer = await self._pass_on(head, body)
        if what in self.held:
            await self.held[what].wait()
        if what in self.changes and answer.startswith(b"HTTP/1.1 200"):
            answer = _changed(answer, self.changes[what])
        writer.write(answer)
        await writer.drain()

    async def _pass_on(self, head: bytes, body: bytes) -> bytes:
        far_reader, far_writer = await asyncio.open_connection(self._target.hostname, self._target.port)
        try:
            lines = [line for line in head[:-4].split(b"\r\n") if not line.lower().startswith(b"connection:")]
            far_writer.write(b"\r\n".join([*lines, b"Connection: close", b"", b""]) + body)
            return await far_reader.read()
        finally:
            far_writer.close()


def said(status: str, body: str, kind: str = "text/html") -> bytes:
    """A raw answer."""
    content = body.encode()
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\nConnection: close\r\n\r\n"
    return head.encode() + content


def _changed(answer: bytes, change: Change) -> bytes:
    head, _, body = answer.partition(b"\r\n\r\n")
    content = json.dumps(change(json.loads(body))).encode()
    kept = [line for line in head.split(b"\r\n") if not line.lower().startswith((b"content-length:", b"connection:"))]
    return b"\r\n".join([*kept, b"Content-Length: %d" % len(content), b"Connection: close", b"", b""]) + content


def body_length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            return int(value)
    return 0


@asynccontextmanager
async def gateway_to(target: str) -> AsyncIterator[Gateway]:
    gateway = Gateway(target)
    async with listening(gateway.serve) as gateway.url:
        try:
            yield gateway
        finally:
            gateway.cut()
