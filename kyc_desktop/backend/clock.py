"""The server's clock: system time plus an offset that the sandbox can advance.

Everything that waits for a time waits here, so advancing the clock wakes it. Times are seconds since the epoch;
on the wire they are RFC 3339 in UTC with whole seconds.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, date, datetime


class Clock:
    """``offset``: seconds ahead of the system; ``source``: the system's clock."""

    def __init__(self, *, offset: float = 0.0, source: Callable[[], float] = time.time) -> None:
        self._offset = offset
        self._source = source
        self._stood_at: float | None = None
        self._waiting: set[asyncio.Event] = set()

    @property
    def offset(self) -> float:
        return self._offset

    def now(self) -> float:
        return (self._source() if self._stood_at is None else self._stood_at) + self._offset

    @property
    def frozen(self) -> bool:
        return self._stood_at is not None

    def hold(self, on: bool) -> float:
        """Stop, or go on from the time at which it stands. The offset with which it is right from then on."""
        now = self.now()
        self._stood_at = self._source() if on else None
        return now - (self._source() if self._stood_at is None else self._stood_at)

    def today(self) -> date:
        """The date in UTC: what ages and expiry dates are compared with."""
        return datetime.fromtimestamp(self.now(), UTC).date()

    def set_offset(self, offset: float) -> None:
        self._offset = offset
        for event in self._waiting:
            event.set()

    def advance(self, seconds: float) -> None:
        self.set_offset(self._offset + seconds)

    async def wait(self, until: float, *, wake: asyncio.Event | None = None) -> None:
        """Return at ``until``, or as soon as ``wake`` is set or the clock was moved. ``wake`` is only looked at."""
        remaining = until - self.now()
        if remaining <= 0:
            return
        moved = asyncio.Event()
        self._waiting.add(moved)
        waits = [asyncio.ensure_future(event.wait()) for event in (moved, wake) if event is not None]
        try:
            await asyncio.wait(waits, timeout=remaining, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._waiting.discard(moved)
            for one in waits:
                one.cancel()


def rfc3339(seconds: float) -> str:
    """``2026-05-12T19:09:00Z``"""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def rfc3339_or_none(seconds: float | None) -> str | None:
    return None if seconds is None else rfc3339(seconds)
