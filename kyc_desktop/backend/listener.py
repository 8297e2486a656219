"""What other processes tell through PostgreSQL: an application has changed, a job is due. One connection a process.

LISTEN needs a connection that leads straight to the server (or to a pooler in session mode). While there is none,
long-polls look for themselves every few seconds, and the worker does so anyway.
"""

from __future__ import annotations

import asyncio
import logging
import random
from typing import Any, Final

from .core import Backend
from .store.signals import CHANGED, JOB

_ALIVE_S: Final = 10.0
_FIRST_PAUSE: Final = 0.1
_LONGEST_PAUSE: Final = 2.0
_log = logging.getLogger(__name__)


async def listen(backend: Backend) -> None:
    """Until `Backend.closing`; a lost connection is made again, with growing pauses."""
    if backend.database.is_sqlite:
        return
    pause = _FIRST_PAUSE
    while not backend.closing.is_set():
        try:
            connection = await backend.database.connect_alone()
        except Exception as error:
            _log.warning("listener: no connection: %s", type(error).__name__)
            await _rest(backend, pause * random.uniform(1.0, 1.5))  # noqa: S311 - spreads tries, no secret
            pause = min(2 * pause, _LONGEST_PAUSE)
            continue
        pause = _FIRST_PAUSE
        try:
            await _hear(backend, connection)
        except Exception as error:
            _log.warning("listener: the connection was lost: %s", type(error).__name__)
            await _rest(backend, _FIRST_PAUSE)
        finally:
            backend.hub.listening = False
            connection.terminate()


async def _hear(backend: Backend, connection: Any) -> None:
    """Hand on what is heard until the connection ends."""
    news = asyncio.Event()

    def changed(_connection: Any, pid: int, _channel: str, application_id: str) -> None:
        if not backend.database.is_own(pid):  # who waits here was told when it was committed
            backend.hub.notify(application_id)

    def job(_connection: Any, pid: int, _channel: str, _payload: str) -> None:
        if not backend.database.is_own(pid):
            backend.wake.set()

    connection.add_termination_listener(lambda _connection: news.set())
    await connection.add_listener(CHANGED, changed)
    await connection.add_listener(JOB, job)
    backend.hub.listening = True
    backend.hub.notify_all()  # what was said while nobody listened
    backend.wake.set()
    while not backend.closing.is_set():
        await _rest(backend, _ALIVE_S, news)
        if connection.is_closed():
            raise ConnectionResetError
        await connection.fetchval("SELECT 1", timeout=5.0)  # a line that is dead says nothing


async def _rest(backend: Backend, seconds: float, news: asyncio.Event | None = None) -> None:
    waits = [asyncio.ensure_future(event.wait()) for event in (backend.closing, news) if event is not None]
    try:
        await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for one in waits:
            one.cancel()
