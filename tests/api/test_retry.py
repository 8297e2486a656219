"""When a request is repeated, and what the banner counts down."""

from __future__ import annotations

import asyncio
import time

import pytest

from kyc_desktop.api.errors import Offline, ServerDown, Slow, Throttled
from kyc_desktop.api.retry import DELAYS, Reconnection, delay
from kyc_desktop.api.state import Connection, Line


@pytest.mark.parametrize(("attempt", "seconds"), [(1, 2), (2, 4), (3, 8), (4, 15), (5, 30), (6, 30), (99, 30)])
def test_delays_are_those_of_the_design(attempt: int, seconds: float) -> None:
    assert delay(attempt, chance=lambda: 0.5) == seconds
    assert delay(attempt, chance=lambda: 0.0) == pytest.approx(seconds * 0.8)
    assert delay(attempt, chance=lambda: 1.0) == pytest.approx(seconds * 1.2)


def test_the_servers_wish_is_respected() -> None:
    assert delay(1, after=17, chance=lambda: 0.5) == 17
    assert delay(5, after=1, chance=lambda: 0.5) == DELAYS[-1]


async def test_all_that_wait_go_on_together() -> None:
    seen: list[Connection] = []
    line = Reconnection(seen.append, pause=lambda attempt, after: 3600)
    waiting = [asyncio.create_task(line.wait_turn(Offline())) for _ in range(3)]
    await asyncio.sleep(0)
    assert [each.line for each in seen] == [Line.OFFLINE]
    assert seen[0].retry_at is not None
    assert 3590 < seen[0].retry_at - time.monotonic() <= 3600
    line.retry_now()
    await asyncio.gather(*waiting)
    assert seen[-1].retry_at is None
    assert seen[-1].since == seen[0].since


async def test_one_success_ends_the_trouble_and_the_counting() -> None:
    attempts: list[int] = []

    def pause(attempt: int, after: float | None) -> float:
        attempts.append(attempt)
        return 0

    line = Reconnection(lambda connection: None, pause=pause)
    for error in (Offline(), Slow(), ServerDown(after=1)):
        await line.wait_turn(error)
    line.succeeded()
    assert line.connection == Connection(line=Line.ONLINE)
    await line.wait_turn(Throttled())
    assert attempts == [1, 2, 3, 1]
    assert line.connection.line is Line.SLOW


async def test_slow_is_said_once_and_never_over_worse() -> None:
    seen: list[Line] = []
    line = Reconnection(lambda connection: seen.append(connection.line), pause=lambda attempt, after: 3600)
    line.succeeded()
    line.lingering()
    line.lingering()
    assert line.connection.retry_at is None
    waiting = asyncio.create_task(line.wait_turn(Offline()))
    await asyncio.sleep(0)
    line.lingering()
    assert seen == [Line.ONLINE, Line.SLOW, Line.OFFLINE]
    line.retry_now()
    await waiting


async def test_after_the_end_nothing_is_said_any_more() -> None:
    said: list[Connection] = []
    line = Reconnection(said.append, pause=lambda _attempt, _after: 0.02)
    waiting = asyncio.ensure_future(line.wait_turn(ServerDown()))
    await asyncio.sleep(0)
    waiting.cancel()
    line.end()
    heard = len(said)
    await asyncio.sleep(0.05)
    assert len(said) == heard
