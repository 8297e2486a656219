"""Getting one command to the server and its answer back, however often that takes."""

from __future__ import annotations

import asyncio
import hashlib
import uuid
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from kyc_desktop.flow.application import Application
from kyc_desktop.flow.commands import Command

from .decode import encode
from .errors import AnswerUnreadable, ApiError, InProgress, ProblemError, Unreachable
from .retry import Reconnection

T = TypeVar("T")

LONGEST_WAIT: Final = 60.0
"""Seconds. A server that asks for more is not waited for silently: the customer is told."""

LINGERS: Final = 6.0
"""Seconds after which a command that has no answer is shown as slow."""


class Delivery:
    """Repeats requests over a connection that breaks, and remembers the key of a command that was not answered."""

    def __init__(self, line: Reconnection) -> None:
        self._line = line
        self._undecided: tuple[bytes, str] | None = None

    def key(self, command: Command, shown: Application | None) -> str:
        """The ``Idempotency-Key`` of this command for this document.

        The old one if the same was given before and never answered: then the server knows whether it has done it.
        """
        about = f"{command.action} {shown.id} {shown.version} " if shown is not None else f"{command.action} "
        fingerprint = hashlib.sha256(about.encode() + encode(command)).digest()
        if self._undecided is None or self._undecided[0] != fingerprint:
            self._undecided = (fingerprint, uuid.uuid4().hex)
        return self._undecided[1]

    def decided(self) -> None:
        """The server has answered: the same command again is a new one."""
        self._undecided = None

    async def repeat(self, request: Callable[[], Awaitable[T]]) -> T:
        """Repeat one request, with all that it carries, until it has an answer.

        Raises what is an answer (`ProblemError`, `AnswerUnreadable`, `UpdateNeeded`), and `Unreachable` only when
        the server asks to wait for longer than `LONGEST_WAIT`.
        """
        loop = asyncio.get_running_loop()
        started = loop.time()
        lingers = loop.call_later(LINGERS, self._line.lingering)
        try:
            while True:
                try:
                    answer = await request()
                except InProgress as error:
                    if loop.time() - started > LONGEST_WAIT:
                        raise
                    await asyncio.sleep(1 if error.problem.retry_after is None else error.problem.retry_after)
                except Unreachable as error:
                    if error.after is not None and error.after > LONGEST_WAIT:
                        raise
                    await self._line.wait_turn(error)
                except (ProblemError, AnswerUnreadable):
                    self._line.succeeded()
                    raise
                else:
                    self._line.succeeded()
                    return answer
        finally:
            lingers.cancel()


def seconds_to_wait(error: ApiError) -> int | None:
    """What the server asked for, None where it did not."""
    after = error.after if isinstance(error, Unreachable) else None
    return None if after is None else round(after)
