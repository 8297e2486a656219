"""The fuse of a provider: a time limit for every call, and a rest after several failures."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from .meter import Meter
from .ports import Deferred, Refused, Retryable

T = TypeVar("T")


class Circuit:
    """One provider's fuse: total time limit of a call, and no calls for a while after several failures.

    ``limit_s``: seconds for one call. After ``threshold`` failures in a row the circuit is open for
    ``rest_s`` seconds and every call fails at once with `Retryable`; then one trial call is let through (ASVS
    16.5.2). A `Refused` is an answer, not a failure, and so is a `Deferred`. Every process has its own, and finds out
    for itself that a provider is broken: that costs a few calls more and needs nothing shared.
    """

    def __init__(
        self,
        name: str,
        *,
        limit_s: float = 10.0,
        threshold: int = 5,
        rest_s: float = 30.0,
        monotonic: Callable[[], float] = time.monotonic,
        meter: Meter | None = None,
    ) -> None:
        self.name = name
        self.limit_s = limit_s
        self._threshold = threshold
        self._rest_s = rest_s
        self._monotonic = monotonic
        self._meter = meter or Meter()
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
        started = self._monotonic()
        rest = self._open_until - started
        if rest > 0:
            self._meter.call(provider=self.name, outcome="resting", seconds=0.0)
            raise Retryable(f"{self.name} is resting after {self._failures} failures", after=rest, not_done=True)
        outcome = "cancelled"
        try:
            async with asyncio.timeout(self.limit_s):
                answer = await ask()
            outcome = "ok"
        except (Refused, Deferred):
            outcome = "refused"
            raise
        except TimeoutError as error:
            outcome = "timeout"
            raise Retryable(f"{self.name} did not answer within {self.limit_s:g} s") from error
        except Retryable:
            outcome = "retry"
            raise
        except Exception:
            outcome = "error"
            raise
        finally:
            self._ended(outcome, self._monotonic() - started)
        return answer

    def _ended(self, outcome: str, seconds: float) -> None:
        if outcome in ("ok", "refused"):
            self._failures = 0
        elif outcome != "cancelled":
            self._failures += 1
            if self._failures >= self._threshold:
                self._open_until = self._monotonic() + self._rest_s
        self._meter.call(provider=self.name, outcome=outcome, seconds=seconds)
        self._meter.circuit(provider=self.name, broken=self._failures >= self._threshold)
