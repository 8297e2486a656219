"""Work that a page started: kept alive while the page is shown, cancelled when it is left.

asyncio is imported inside the functions: it costs 27 ms, and nothing runs before the first paint.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QMetaMethod, QObject, Signal

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")

_log = logging.getLogger(__name__)


class TaskScope(QObject):
    """The tasks of one page.

    The event loop keeps weak references only; here they are strong until the task is done. A task that is
    cancelled never comes back to its page, so a late result cannot be shown on another one.

    Signals:
        failed(object): a task ended with an exception that it did not handle. Where nobody listens, it is one of the
            program, which says so (`journal.catch_all`).
    """

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[asyncio.Task[Any]] = set()

    def __len__(self) -> int:
        return len(self._tasks)

    def start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Run `work` on the event loop until it is done or the scope is cancelled."""
        import asyncio

        task = asyncio.get_event_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._forget)
        return task

    def cancel(self) -> None:
        """Cancel everything that is still running. More work may be started afterwards."""
        for task in tuple(self._tasks):
            task.cancel()
        self._tasks.clear()

    def _forget(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        if self.isSignalConnected(QMetaMethod.fromSignal(self.failed)):
            # The type alone: a message may quote what the customer typed.
            _log.error("A task of a page failed: %s", type(error).__name__)
            self.failed.emit(error)
        else:
            # Nobody would ever say it, and the page would wait for ever.
            sys.excepthook(type(error), error, error.__traceback__)


def loop_runs() -> bool:
    """Whether work can be started: the gallery draws pages without an event loop of asyncio."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


async def run_blocking(function: Callable[..., T], *args: object, stop: threading.Event | None = None) -> T:
    """Run `function(*args)` in a worker thread and return its result.

    For pixels and the disk. Cancelling does not end a thread: the awaiting task ends at once, the result is
    dropped when it comes, and `stop` (which a long function looks at between its stages) is set.
    """
    import asyncio

    future = asyncio.get_running_loop().run_in_executor(None, lambda: function(*args))
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        if stop is not None:
            stop.set()
        future.add_done_callback(_drop)
        raise


def _drop(future: asyncio.Future[Any]) -> None:
    if not future.cancelled() and future.exception() is not None:
        _log.info("Work that was no longer wanted failed: %s", type(future.exception()).__name__)
