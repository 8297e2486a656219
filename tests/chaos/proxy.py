"""A line between program and server that does to every request what networks do, and counts what it did."""

from __future__ import annotations

import asyncio
import random
import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from typing import Any, Final
from urllib.parse import urlsplit

from tests.journey.gateway import body_length

KINDS: Final = ("delay", "stall", "reset", "refused", "cut_request", "cut_answer", "lost_answer", "doubled", "slow")
"""See the methods of `FaultProxy` of these names."""

Fault = Callable[[bytes, bytes, asyncio.StreamWriter, float], Coroutine[Any, Any, bool]]

SLOW_BYTES_S: Final = 64_000
"""512 kbit/s."""


class FaultProxy:
    """In a thread of its own, so that it goes on while the window's thread stands still.

    ``rate``: share of requests that go wrong. ``kinds``: in which ways. ``seed``: the same faults in the same order,
    as far as requests come in the same order. ``done``: faults by kind.
    """

    def __init__(self, target: str, *, seed: int, kinds: Sequence[str] = KINDS, rate: float = 0.3) -> None:
        self.target = target
        self.kinds = tuple(kinds)
        self.rate = rate
        self.done: Counter[str] = Counter()
        self.requests = 0
        self.url = ""
        self.dark = False
        """Nothing is let through: the cable is out."""
        self._random = random.Random(seed)
        self._lock = threading.Lock()
        self._loop = asyncio.new_event_loop()
        self._connections: set[asyncio.StreamWriter] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True, name="fault proxy")

    def start(self) -> FaultProxy:
        self._thread.start()
        self._run(self._listen())
        return self

    def stop(self) -> None:
        self._run(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def unplug(self, *, dark: bool) -> None:
        """Pull the cable, which ends every connection, or plug it in again."""
        self.dark = dark
        if dark:
            self.done["unplugged"] += 1
            self._loop.call_soon_threadsafe(self._abort_all)

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=1 << 20)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def _close(self) -> None:
        self._server.close()
        self._abort_all()
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def _abort_all(self) -> None:
        for writer in list(self._connections):
            _end_hard(writer)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections.add(writer)
        try:
            while not self.dark and await self._exchange(reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.CancelledError):
            pass  # of the end, too: nobody waits for this task
        finally:
            self._connections.discard(writer)
            _end_hard(writer) if self.dark else writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One request and its answer; whether another may follow on this connection."""
        head = await reader.readuntil(b"\r\n\r\n")
        body = await reader.readexactly(body_length(head))
        with self._lock:
            self.requests += 1
            kind = self._random.choice(self.kinds) if self.kinds and self._random.random() < self.rate else ""
            amount = self._random.random()
        if not kind:
            writer.write(await self._ask(head, body))
            await writer.drain()
            return True
        self.done[kind] += 1
        fault: Fault = getattr(self, f"_{kind}")
        return await fault(head, body, writer, amount)

    async def _ask(self, head: bytes, body: bytes) -> bytes:
        target = urlsplit(self.target)
        reader, writer = await asyncio.open_connection(target.hostname, target.port, limit=1 << 24)
        self._connections.add(writer)
        try:
            lines = [line for line in head[:-4].split(b"\r\n") if not line.lower().startswith(b"connection:")]
            writer.write(b"\r\n".join([*lines, b"Connection: close", b"", b""]) + body)
            answer = await reader.read()
        finally:
            self._connections.discard(writer)
            writer.close()
        if not answer:
            raise ConnectionResetError("the server ended the connection")
        return _kept_open(answer)

    # -- faults ------------------------------------------------------------------------------------------------------

    async def _delay(self, head: bytes, body: bytes, writer: asyncio.StreamWriter, amount: float) -> bool:
        """Up to three seconds late, both ways."""
        await asyncio.sleep(amount * 1.5)
        answer = await self._ask(head, body)
        await asyncio.sleep(amount * 1.5)
        writer.write(answer)
        await writer.drain()
        return True

    async def _stall(self, head: bytes, body: bytes, writer: asyncio.StreamWriter, amount: float) -> bool:
        """The answer begins and then nothing comes for up to 20 seconds, and then the end."""
        answer = await self._ask(head, body)
        writer.write(answer[: max(1, int(len(answer) * amount * 0.9))])
        await writer.drain()
        await asyncio.sleep(5 + 15 * amount)
        return False

    async def _reset(self, head: bytes, body: bytes, writer: asyncio.StreamWriter, amount: float) -> bool:
        """RST before anything has reached the server."""
        _end_hard(writer)
        return False

    async def _refused(self, head: bytes, body: bytes, writer: asyncio.StreamWriter, amount: float) -> bool:
        """A proxy on the way says that it can't reach the server."""
        status = (b"502 Bad Gateway", b"503 Service Unavailable", b"504 Gateway Timeout")[int(amount * 3)]
        page = b"<html><body>upstream</body></html>"
        said = b"HTTP/1.1 %s\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % (status, len(page))
        writer.write(said + page)
        await writer.drain()
        return True

    async def _cut_request(self, head: bytes, body: bytes, writer: asyncio.StreamWriter, amount: float) -> bool:
        """The server gets a part of the request, and the program a reset."""
        whole = head + body
        target = urlsplit(self.target)
        _, far = await asyncio.open_connection(target.hostname, target.port)
        far.write(whole[: int(len(whole) * amount)])
        await far.drain()
        far.close()
        _end_hard(writer)
        return False

    async def _cut_answer(self, head: bytes, body: bytes, writer: asyncio.StreamWriter, amount: float) -> bool:
        """It was carried out; the program gets a part of the answer."""
        answer = await self._ask(head, body)
        writer.write(answer[: int(len(answer) * amount)])
        await writer.drain()
        return False

    async def _lost_answer(self, head: bytes, body: bytes, writer: asyncio.StreamWriter, amount: float) -> bool:
        """It was carried out; the program hears nothing of it."""
        await self._ask(head, body)
        _end_hard(writer)
        return False

    async def _doubled(self, head: bytes, body: bytes, writer: asyncio.StreamWriter, amount: float) -> bool:
        """The same bytes reach the server twice, at once or one after the other; one of the answers comes back."""
        if amount < 0.5:
            answer, _ = await asyncio.gather(self._ask(head, body), self._ask(head, body))
        else:
            await self._ask(head, body)
            answer = await self._ask(head, body)
        writer.write(answer)
        await writer.drain()
        return True

    async def _slow(self, head: bytes, body: bytes, writer: asyncio.StreamWriter, amount: float) -> bool:
        """512 kbit/s each way."""
        await asyncio.sleep((len(head) + len(body)) / SLOW_BYTES_S)
        answer = await self._ask(head, body)
        for start in range(0, len(answer), SLOW_BYTES_S // 10):
            writer.write(answer[start : start + SLOW_BYTES_S // 10])
            await writer.drain()
            await asyncio.sleep(0.1)
        return True


def _kept_open(answer: bytes) -> bytes:
    """The server was asked to close; the program need not."""
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"connection:")]
    return b"\r\n".join([*lines, b"", b""]) + body


def _end_hard(writer: asyncio.StreamWriter) -> None:
    """End a connection with RST instead of FIN."""
    raw = writer.get_extra_info("socket")
    with suppress(OSError):  # it has ended meanwhile
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
