"""Waiting for a connection that broke: one schedule and one countdown for everything that uses it."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from typing import Final

from .errors import Slow, Throttled, Unreachable
from .state import Connection, Line

DELAYS: Final = (2.0, 4.0, 8.0, 15.0, 30.0)
"""Seconds before each further try; the last one repeats."""

_JITTER: Final = 0.2
_CAUSES: Final = {"offline": Line.OFFLINE}


def delay(attempt: int, *, after: float | None = None, chance: Callable[[], float] = random.random) -> float:
    """Seconds before try ``attempt`` (1 is the first repetition), at least what the server asked for.

    Spread by a fifth in both directions, so that many clients do not come back in step.
    """
    base = DELAYS[min(attempt, len(DELAYS)) - 1]
    spread = base * (1 + _JITTER * (2 * chance() - 1))
    return max(spread, after or 0.0)


class Reconnection:
    """What every request reports to: `failed` and wait for the turn, or `succeeded`.

    All that wait resume together, when the countdown ends, when `retry_now` is called, or when any request
    gets through. ``changed`` is called with the new `Connection` on every difference.
    """

    def __init__(
        self,
        changed: Callable[[Connection], None],
        *,
        pause: Callable[[int, float | None], float] | None = None,
    ) -> None:
        self._changed = changed
        self._pause = pause or (lambda attempt, after: delay(attempt, after=after))
        self._attempts = 0
        self._turn: asyncio.Event | None = None
        self._timer: asyncio.TimerHandle | None = None
        self.connection = Connection()

    async def wait_turn(self, error: Unreachable | None, *, cause: str = "") -> None:
        """A request failed: return when it is time to send it again.

        The first failure of a round sets the countdown, later ones join it.
        """
        if self._turn is None:
            self._attempts += 1
            self._schedule(error, cause or (error.code if error is not None else "server_down"))
        assert self._turn is not None
        await self._turn.wait()

    async def wait_asked(self, line: Line) -> None:
        """Trying again by itself would not help: return when the customer asks for it."""
        self.stop(line)
        self._turn = asyncio.Event()
        await self._turn.wait()

    def succeeded(self) -> None:
        """An answer came: nobody waits any longer and the banner goes."""
        self._attempts = 0
        self._release()
        self._set(Connection(line=Line.ONLINE))

    def lingering(self) -> None:
        """A request is out for longer than usual; nothing failed."""
        if self.connection.line in (Line.ONLINE, Line.CONNECTING):
            self._set(Connection(line=Line.SLOW, since=time.monotonic(), cause="slow"))

    def retry_now(self) -> None:
        """The customer, or a server that is back, does not want to wait for the countdown."""
        self._release()

    def stop(self, line: Line) -> None:
        """Nothing more will be tried on its own."""
        self._release()
        self._set(Connection(line=line, since=time.monotonic(), cause=line.value))

    def end(self) -> None:
        """Try nothing more and say nothing more: whoever would hear it is going."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _schedule(self, error: Unreachable | None, cause: str) -> None:
        seconds = self._pause(self._attempts, error.after if error is not None else None)
        self._turn = asyncio.Event()
        self._timer = asyncio.get_running_loop().call_later(seconds, self._release)
        line = Line.SLOW if isinstance(error, Slow) else _CAUSES.get(cause, Line.SERVER_DOWN)
        if isinstance(error, Throttled):
            line = Line.SLOW
        now = time.monotonic()
        since = self.connection.since if self.connection.troubled else None
        self._set(Connection(line=line, retry_at=now + seconds, since=since or now, cause=cause))

    def _release(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._turn is not None:
            self._turn.set()
            self._turn = None
            if self.connection.retry_at is not None:
                self._set(
                    Connection(line=self.connection.line, since=self.connection.since, cause=self.connection.cause)
                )

    def _set(self, connection: Connection) -> None:
        if connection != self.connection:
            self.connection = connection
            self._changed(connection)
