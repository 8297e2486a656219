"""A TCP proxy between client and server that breaks connections in the ways networks do."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from tests.listening import listening


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One connection's fate. Bytes count in one direction.

    ``reset``: the connection is reset (else closed) once it is over. ``up`` and ``down``: so many bytes of the
    request and of the answer get through; None is all. ``stall``: from there on nothing moves and nothing closes.
    """

    up: int | None = None
    down: int | None = None
    reset: bool = False
    stall: bool = False


class Proxy:
    """``url``: where clients connect. ``faults``: used up by new connections, one each; then all is well.

    ``dead``: refuse to talk, as when the network is gone. ``sent``: bytes of requests that got through.
    """

    def __init__(self, target: str) -> None:
        self.target = target
        self.faults: list[Fault] = []
        self.dead = False
        self.connections = 0
        self.sent = 0
        self.url = ""
        self._tasks: set[asyncio.Task[None]] = set()
        self._writers: set[asyncio.StreamWriter] = set()

    def cut_all(self) -> None:
        """Reset every connection that is open."""
        for writer in tuple(self._writers):
            _reset(writer)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.add(writer)
        fault = self.faults.pop(0) if self.faults else Fault()
        if self.dead:
            _reset(writer)
            return
        where = urlsplit(self.target)
        try:
            far_reader, far_writer = await asyncio.open_connection(where.hostname, where.port)
        except OSError:
            _reset(writer)
            return
        up = asyncio.create_task(_pump(reader, far_writer, fault.up, fault.stall, self._count))
        down = asyncio.create_task(_pump(far_reader, writer, fault.down, fault.stall))
        self._tasks |= {up, down}
        await asyncio.wait((up, down), return_when=asyncio.FIRST_COMPLETED)
        if fault.reset:
            _reset(writer)
        for task in (up, down):
            task.cancel()
        await asyncio.gather(up, down, return_exceptions=True)
        self._tasks -= {up, down}
        self._writers.discard(writer)
        for each in (writer, far_writer):
            each.close()

    def _count(self, size: int) -> None:
        self.sent += size

    def stop(self) -> None:
        """End every connection, also those whose turn has not come yet."""
        self.dead = True
        self.cut_all()
        for task in tuple(self._tasks):
            task.cancel()


async def _pump(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    allowed: int | None,
    stall: bool,
    count: Callable[[int], None] | None = None,
) -> None:
    passed = 0
    try:
        while data := await reader.read(16_384):
            if allowed is not None:
                data = data[: allowed - passed]
            passed += len(data)
            if count is not None:
                count(len(data))
            writer.write(data)
            await writer.drain()
            if passed == allowed:
                break
    except OSError:
        return
    if stall and passed == allowed:
        await asyncio.Event().wait()


def _reset(writer: asyncio.StreamWriter) -> None:
    sock = writer.get_extra_info("socket")
    if sock is not None and sock.fileno() >= 0:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


@asynccontextmanager
async def proxy_to(target: str) -> AsyncIterator[Proxy]:
    proxy = Proxy(target)
    async with listening(proxy.serve) as proxy.url:
        try:
            yield proxy
        finally:
            proxy.stop()
