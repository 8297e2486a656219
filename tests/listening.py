"""A server of streams that leaves no connection behind when it ends."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def listening(serve: Serve) -> AsyncIterator[str]:
    """Yield the server's address; at the end wait for every ``serve``, which has to end by then.

    `asyncio.start_server` forgets a connection that was accepted and whose handler had not begun to run.
    """
    loop = asyncio.get_running_loop()
    handlers: set[asyncio.Task[None]] = set()

    async def handle(line: socket.socket) -> None:
        await serve(*await asyncio.open_connection(sock=line))

    async def accept() -> None:
        while True:
            line, _ = await loop.sock_accept(listener)
            handler = asyncio.create_task(handle(line))
            handlers.add(handler)
            handler.add_done_callback(handlers.discard)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        accepting = asyncio.create_task(accept())
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            accepting.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await accepting
            if handlers:
                await asyncio.wait(handlers)
