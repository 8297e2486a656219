"""The event loop: Qt's, with asyncio on top."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

import qasync

T = TypeVar("T")


class EventLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no type information
    """qasync's loop, whose tasks only ever make a step while the loop runs.

    After the end qasync lets Qt handle what is left, with no loop set: a task that is woken then dies of "no running
    event loop" in the middle of whatever it does.
    """

    def run_until_complete(self, future: Awaitable[T]) -> T:
        """Raises RuntimeError when Qt's loop was ended before; the future then goes on in the next call."""
        task: asyncio.Future[T] = asyncio.ensure_future(future, loop=self)

        def stop(_done: object) -> None:
            self.stop()

        task.add_done_callback(stop)
        try:
            self.run_forever()
        finally:
            task.remove_done_callback(stop)
        if not task.done():
            raise RuntimeError("Qt's loop was ended before the work was done")
        return task.result()
