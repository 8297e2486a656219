"""Wakes those who wait for an application to change: in one process, by application id.

Subscribe *before* reading the row; then a change between reading and waiting is not lost. Where several processes
share a database, its notifications feed the same hub (`listener`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_LOOK_S: Final = 5.0
_LONG_S: Final = 60.0


class Hub:
    """``listening``: changes by other processes are heard, so there is no need to look for them."""

    def __init__(self) -> None:
        self.listening = False
        self._waiting: dict[str, set[asyncio.Event]] = {}

    @property
    def look_again_s(self) -> float:
        """How long to wait before looking whether something was missed."""
        return _LONG_S if self.listening else _LOOK_S

    @property
    def waiting(self) -> int:
        """How many wait."""
        return sum(len(waiting) for waiting in self._waiting.values())

    @contextmanager
    def subscribe(self, application_id: str) -> Iterator[asyncio.Event]:
        """Yield an event that is set at every change. Clear it before reading the row."""
        event = asyncio.Event()
        self._waiting.setdefault(application_id, set()).add(event)
        try:
            yield event
        finally:
            waiting = self._waiting[application_id]
            waiting.discard(event)
            if not waiting:
                del self._waiting[application_id]

    def notify(self, application_id: str) -> None:
        for event in self._waiting.get(application_id, ()):
            event.set()

    def notify_all(self) -> None:
        """Wake everyone: after a lost connection to the database, and at shutdown."""
        for waiting in self._waiting.values():
            for event in waiting:
                event.set()
