"""Tasks of a page end with it; a late result reaches nobody."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.tasks import TaskScope, run_blocking


async def test_a_task_survives_the_garbage_collector_and_is_forgotten_when_done() -> None:
    scope = TaskScope()
    gate = asyncio.Event()
    done: list[int] = []

    async def work() -> None:
        await gate.wait()
        done.append(1)

    task = scope.start(work())
    gc.collect()
    assert len(scope) == 1
    gate.set()
    await task
    await asyncio.sleep(0)
    assert done == [1]
    assert len(scope) == 0


async def test_leaving_cancels_and_more_may_follow() -> None:
    scope = TaskScope()
    first = scope.start(asyncio.Event().wait())
    await asyncio.sleep(0)
    scope.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    assert await scope.start(asyncio.sleep(0, result=3)) == 3


async def test_an_error_is_told_without_its_words(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    scope = TaskScope()

    async def work() -> None:
        raise ValueError("maya.ortiz@gmail.com")

    with caplog.at_level(logging.ERROR), qtbot.waitSignal(scope.failed):
        scope.start(work())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    assert "ValueError" in caplog.text
    assert "maya" not in caplog.text


async def test_blocking_work_runs_in_another_thread() -> None:
    assert await run_blocking(threading.get_ident) != threading.get_ident()


async def test_a_cancelled_wait_ends_at_once_and_asks_the_thread_to_stop() -> None:
    stop, ended = threading.Event(), threading.Event()

    def work() -> str:
        stop.wait(10)
        ended.set()
        return "late"

    task = asyncio.ensure_future(run_blocking(work, stop=stop))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert stop.is_set()
    assert await asyncio.to_thread(ended.wait, 10)


async def test_a_failure_that_nobody_listens_to_is_one_of_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: seen.append(kind))
    scope = TaskScope()

    async def read() -> None:
        raise ImportError("a part of the program is not there")

    with pytest.raises(ImportError):
        await scope.start(read())
    await asyncio.sleep(0)
    assert seen == [ImportError]
