"""Following the document: one request is always out, and the server answers it when there is something newer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final, NoReturn

from kyc_desktop.flow.application import Application

from .client import Client
from .errors import ApiError, ProblemError, SessionEnded, Unreachable, UpdateNeeded
from .retry import Reconnection

SHORTEST_ROUND: Final = 1.0
"""Seconds. A server or proxy that ignores ``Prefer: wait`` is not asked more often than this."""

_GONE: Final = frozenset({401, 404, 410})


async def follow(client: Client, line: Reconnection, adopt: Callable[[Application], None]) -> NoReturn:
    """Give every document that arrives to ``adopt`` until cancelled.

    Survives broken connections and restarts of the server; after each of them it asks once without waiting, so
    that the banner goes as soon as the server is back. Raises SessionEnded or UpdateNeeded.
    """
    loop = asyncio.get_running_loop()
    etag: str | None = None
    wait = False
    while True:
        started = loop.time()
        try:
            fresh = await client.application(etag, wait=wait)
        except (SessionEnded, UpdateNeeded):
            raise
        except ApiError as error:
            if isinstance(error, ProblemError) and error.problem.status in _GONE:
                raise SessionEnded(error.problem) from error
            wait = False
            unreachable = error if isinstance(error, Unreachable) else None
            await line.wait_turn(unreachable, cause=error.code)
            continue
        line.succeeded()
        if fresh is not None:
            application, etag = fresh
            adopt(application)
        if not etag or (wait and fresh is None):
            await asyncio.sleep(max(0.0, SHORTEST_ROUND - (loop.time() - started)))
        wait = True
