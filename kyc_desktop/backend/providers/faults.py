"""Faults that a tester orders: the next calls of one provider fail in a chosen way."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Final

from ..ports import Retryable

TARGETS: Final = ("sms", "email", "lookup", "prefill", "documents", "storage")
MODES: Final = ("error", "timeout", "slow", "429", "duplicate", "out_of_order")
RETRY_AFTER_S: Final = 2.0


Delivery = Callable[[int], Awaitable[None]]
"""Adds a message so many times."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """``count``: so many calls more. ``seconds``: how long a slow call takes, None for the usual time.

    ``out_of_order``: the message comes after the next one of its kind.
    """

    target: str
    mode: str
    count: int = 1
    seconds: float | None = None


class Faults:
    """The faults that are ordered, by target.

    ``slow_s``: how long a slow call takes; a time-out takes for ever.
    """

    def __init__(self, *, slow_s: float = 3.0) -> None:
        self._slow_s = slow_s
        self._ordered: dict[str, Fault] = {}
        self._kept_back: dict[str, list[Delivery]] = {}

    def order(self, fault: Fault) -> None:
        """Replace what is ordered for that target. ValueError for an unknown target, mode or count."""
        if fault.target not in TARGETS:
            raise ValueError(f"target is one of {', '.join(TARGETS)}")
        if fault.mode not in MODES:
            raise ValueError(f"mode is one of {', '.join(MODES)}")
        if fault.mode in ("duplicate", "out_of_order") and fault.target not in ("sms", "email"):
            raise ValueError("only sms and email can be duplicated or out of order")
        if fault.count < 0:
            raise ValueError("count is 0 or more")
        self._ordered.pop(fault.target, None)
        if fault.count:
            self._ordered[fault.target] = fault

    def clear(self) -> None:
        self._ordered.clear()
        self._kept_back.clear()

    @property
    def ordered(self) -> tuple[Fault, ...]:
        return tuple(self._ordered.values())

    async def strike(self, target: str) -> int:
        """Let one call of that target happen: how often it happens (2 for a duplicate, 0 for one that is kept back).

        Raises Retryable for error and 429; waits for slow; never returns for timeout (the circuit's limit
        ends it).
        """
        fault = self._ordered.get(target)
        if fault is None:
            return 1
        if fault.count == 1:
            del self._ordered[target]
        else:
            self._ordered[target] = replace(fault, count=fault.count - 1)
        match fault.mode:
            case "error":
                raise Retryable(f"{target}: fault ordered by the tester")
            case "429":
                raise Retryable(f"{target}: 429 ordered by the tester", after=RETRY_AFTER_S)
            case "timeout":
                await asyncio.Event().wait()
            case "slow":
                await asyncio.sleep(self._slow_s if fault.seconds is None else fault.seconds)
        return {"duplicate": 2, "out_of_order": 0}.get(fault.mode, 1)

    async def deliver(self, target: str, times: int, delivery: Delivery) -> None:
        """Do it as often as `strike` said; what was kept back follows the next that comes in time."""
        if times == 0:
            self._kept_back.setdefault(target, []).append(delivery)
            return
        await delivery(times)
        for late in self._kept_back.pop(target, []):
            await late(1)
