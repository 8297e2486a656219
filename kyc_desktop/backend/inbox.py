"""The sandbox's messages: kept sealed in the database, read by the tester in the order in which they arrive."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import json
from dataclasses import dataclass
from typing import Final

from sqlalchemy import and_, delete, insert, or_, select
from sqlalchemy.exc import IntegrityError

from .clock import Clock
from .crypto import MasterKeys
from .providers.inbox import InboxMessage
from .store.database import Database
from .store.tables import messages

_PLACE: Final = "messages"
_LARGEST_ID: Final = 2**62
_OTHERS_S: Final = 0.5


@dataclass(frozen=True, slots=True, order=True)
class Cursor:
    """How far somebody has read. Messages come by the time at which they can be read, so a late one is not missed."""

    at: float = 0.0
    id: int = 0

    def __str__(self) -> str:
        return f"{self.at!r}_{self.id}"

    @classmethod
    def parse(cls, text: str) -> Cursor:
        """Raises ValueError for what `str` did not make."""
        at, _, number = text.partition("_")
        cursor = cls(float(at), int(number))
        if not 0 <= cursor.at < 1e11 or not 0 <= cursor.id < _LARGEST_ID:
            raise ValueError("no such place")
        return cursor


@dataclass(frozen=True, slots=True)
class Listed:
    """A message that can be read now, and its place."""

    cursor: Cursor
    message: InboxMessage


class MessageStore:
    """The `Inbox` in the table ``messages``. Readers are woken by this process; what others put there is looked for."""

    def __init__(self, database: Database, *, clock: Clock, keys: MasterKeys) -> None:
        self._database = database
        self._clock = clock
        self._keys = keys
        self._waiting: set[asyncio.Event] = set()
        self._closed = False
        self._look_again_s = 3600.0 if database.is_sqlite else _OTHERS_S

    async def add(self, message: InboxMessage, *, request_id: str) -> None:
        """Keep a message unless one with that request id is here."""
        with contextlib.suppress(IntegrityError):  # another process put it there this moment
            await self._add(message, request_id=request_id)
        for event in self._waiting:
            event.set()

    async def _add(self, message: InboxMessage, *, request_id: str) -> None:
        async with self._database.transaction() as connection:
            known = await connection.execute(select(messages.c.id).where(messages.c.request_id == request_id))
            if known.first() is None:
                at = max(message.at, self._clock.now())  # never before what somebody has already read
                sealed = self._keys.seal(json.dumps(dataclasses.asdict(message)).encode(), place=_PLACE)
                await connection.execute(
                    insert(messages).values(at=at, channel=message.kind, request_id=request_id, sealed=sealed)
                )

    async def read(self, after: Cursor, *, limit: int = 200) -> list[Listed]:
        """What can be read now and was not read before ``after``, oldest first."""
        return await self._read(after, self._clock.now(), limit)

    async def _read(self, after: Cursor, now: float, limit: int) -> list[Listed]:
        later = or_(messages.c.at > after.at, and_(messages.c.at == after.at, messages.c.id > after.id))
        query = select(messages).where(later, messages.c.at <= now).order_by(messages.c.at, messages.c.id).limit(limit)
        async with self._database.transaction() as connection:
            rows = (await connection.execute(query)).all()
        return [Listed(Cursor(row.at, row.id), self._opened(row.at, row.sealed)) for row in rows]

    async def wait(self, after: Cursor, *, seconds: float) -> list[Listed]:
        """As `read`, but waits up to so many seconds of real time for the first one."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        event = asyncio.Event()
        self._waiting.add(event)
        try:
            while True:
                event.clear()
                now = self._clock.now()  # one moment for both questions, or a clock moved in between goes unnoticed
                found = await self._read(after, now, 200)
                if found or self._closed or loop.time() >= deadline:
                    return found
                until = min(await self._next_at(now), now + self._look_again_s)
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout_at(deadline):
                        await self._clock.wait(until, wake=event)
        finally:
            self._waiting.discard(event)

    def close(self) -> None:
        """Nobody waits any longer."""
        self._closed = True
        for event in self._waiting:
            event.set()

    async def clear(self) -> None:
        async with self._database.transaction() as connection:
            await connection.execute(delete(messages))

    async def _next_at(self, now: float) -> float:
        """When the next message that is on its way can be read; far away if there is none."""
        query = select(messages.c.at).where(messages.c.at > now).order_by(messages.c.at).limit(1)
        async with self._database.transaction() as connection:
            at = (await connection.execute(query)).scalar()
        return float(at) if at is not None else now + 3600.0

    def _opened(self, at: float, sealed: bytes) -> InboxMessage:
        values = json.loads(self._keys.unseal(sealed, place=_PLACE))
        return InboxMessage(**(values | {"at": at}))
