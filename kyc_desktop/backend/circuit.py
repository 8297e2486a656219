"""The fuse of a provider: a time limit for every call, and a rest after several failures."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from .ports import Refused, Retryable

T = TypeVar("T")


class Circuit:
    """One provider's fuse: total time limit of a call, and no calls for a while after several failures.

    ``limit_s``: seconds for one call. After ``threshold`` failures in a row the circuit is open for
    ``rest_s`` seconds and every call fails at once with `Retryable`; then one trial call is let through (ASVS
    16.5.2). A `Refused` is an answer, not a failure.
    """

    def __init__(
        self,
        name: str,
        *,
        limit_s: float = 10.0,
        threshold: int = 5,
        rest_s: float = 30.0,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = name
        self.limit_s = limit_s
        self._threshold = threshold
        self._rest_s = rest_s
        self._monotonic = monotonic
        self._failures = 0
        self._open_until = 0.0

    @property
    def is_open(self) -> bool:
        """Whether a call made now would fail without asking the provider."""
        return self._monotonic() < self._open_until

    async def call(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Await ``ask()`` within the limit.

        Raises Retryable (also for a time-out and for an open circuit) or Refused; other exceptions are bugs
        of the adapter and pass through, counted as failures.
        """
        rest = self._open_until - self._monotonic()
        if rest > 0:
            raise Retryable(f"{self.name} is resting after {self._failures} failures", after=rest, not_done=True)
        try:
            async with asyncio.timeout(self.limit_s):
                answer = await ask()
        except Refused:
            self._failures = 0
            raise
        except TimeoutError as error:
            self._failed()
            raise Retryable(f"{self.name} did not answer within {self.limit_s:g} s") from error
        except Exception:
            self._failed()
            raise
        self._failures = 0
        return answer

    def _failed(self) -> None:
        self._failures += 1
        if self._failures >= self._threshold:
            self._open_until = self._monotonic() + self._rest_s
