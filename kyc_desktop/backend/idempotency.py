"""The same POST twice has one effect: the answer is stored with the request's key in the transaction that made it.

A second request with the key gets the stored answer; with another body 422 key_reused; while the first is running
409 request_in_progress. Two processes cannot both commit: the key is unique. Stored answers are sealed, live 24
hours, and of requests only a keyed digest is kept.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

import msgspec
from sqlalchemy import delete, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from .core import Backend
from .problems import Refusal
from .store.tables import idempotency

LIFE: Final = 24 * 3600.0


class Answer(msgspec.Struct, frozen=True):
    """What goes back: ``body`` is JSON."""

    status: int
    body: bytes
    media_type: str = "application/json"
    retry_after: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """A request that is being worked on; `keep` its answer in the transaction of its effect."""

    backend: Backend
    scope: str
    key: str
    mac: bytes

    async def keep(self, tx: AsyncConnection, answer: Answer) -> None:
        await tx.execute(
            insert(idempotency).values(
                scope=self.scope,
                key=self.key,
                request_mac=self.mac,
                sealed=self.backend.keys.seal(msgspec.msgpack.encode(answer), place=self._place),
                created_at=self.backend.clock.now(),
            )
        )

    async def stored(self) -> Answer | None:
        """The answer that was given before. Raises Refusal when it was to another request."""
        query = select(idempotency).where(idempotency.c.scope == self.scope, idempotency.c.key == self.key)
        async with self.backend.database.transaction() as tx:
            row = (await tx.execute(query)).one_or_none()
        if row is None or row.created_at < self.backend.clock.now() - LIFE:
            return None
        if row.request_mac != self.mac:
            raise Refusal(status=422, code="key_reused")
        return msgspec.msgpack.decode(self.backend.keys.unseal(row.sealed, place=self._place), type=Answer)

    @property
    def _place(self) -> str:
        return f"answer:{self.scope}:{self.key}"


async def once(
    backend: Backend, *, scope: str, key: str, request: bytes, act: Callable[[Ticket], Awaitable[Answer]]
) -> Answer:
    """The stored answer, or that of ``act``, which keeps it itself where it has an effect."""
    ticket = Ticket(backend=backend, scope=scope, key=key, mac=backend.keys.index(f"request:{scope}", request.hex()))
    if (scope, key) in backend.in_flight:
        raise _in_progress()
    backend.in_flight.add((scope, key))
    try:
        return await ticket.stored() or await _act(ticket, act)
    except IntegrityError as error:  # the same key, or the same address confirmed, in another process: ask again
        raise _in_progress() from error
    finally:
        backend.in_flight.discard((scope, key))


async def _act(ticket: Ticket, act: Callable[[Ticket], Awaitable[Answer]]) -> Answer:
    """A refusal does not count if meanwhile another process has carried the same request out."""
    try:
        answer = await act(ticket)
    except Refusal:
        kept = await ticket.stored()
        if kept is None:
            raise
        return kept
    return answer if answer.status < 400 else await ticket.stored() or answer


def _in_progress() -> Refusal:
    return Refusal(status=409, code="request_in_progress", retry_after=1.0)


async def prune(tx: AsyncConnection, now: float) -> None:
    await tx.execute(delete(idempotency).where(idempotency.c.created_at < now - LIFE))
