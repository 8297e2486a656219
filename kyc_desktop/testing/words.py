"""One set of words for two kinds of tests: plain ones say ``journey.register()``, async ones await it."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")


class Runner:
    """``loop``: of a plain test, on which every word runs to its end; None in an async test, which awaits them.

    Between the words of a plain test the loop counts as running, so that a click of the test's own (`QTest`) may start
    what needs one.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop | None = None) -> None:
        self.loop = loop
        self._inside = False

    def __call__(self, work: Coroutine[Any, Any, T]) -> Awaitable[T]:
        __tracebackhide__ = True
        if self.loop is None or self._inside:
            return work
        self._inside = True
        asyncio._set_running_loop(None)
        try:
            return cast("Awaitable[T]", self.loop.run_until_complete(work))
        finally:
            self._inside = False
            asyncio._set_running_loop(self.loop)

    def close(self) -> None:
        """No word is said any more: other loops may run again."""
        if self.loop is not None:
            asyncio._set_running_loop(None)


class Speaker(Protocol):
    @property
    def runner(self) -> Runner: ...


S = TypeVar("S", bound=Speaker)


def word(method: Callable[Concatenate[S, P], Coroutine[Any, Any, T]]) -> Callable[Concatenate[S, P], Awaitable[T]]:
    """Make a coroutine method of an object with a ``runner`` a word: plain tests get its result, async ones await."""

    def say(self: S, /, *args: P.args, **options: P.kwargs) -> Awaitable[T]:
        __tracebackhide__ = True
        return self.runner(method(self, *args, **options))

    return functools.update_wrapper(say, method)
