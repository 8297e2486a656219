"""Wakes those who wait for an application to change: in one process, by application id.

Subscribe *before* reading the row; then a change between reading and waiting is not lost. Where several processes
share a database, its notifications feed the same hub.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class Hub:
    def __init__(self) -> None:
        self._waiting: dict[str, set[asyncio.Event]] = {}

    @property
    def waiting(self) -> int:
        """How many wait now."""
        return sum(len(events) for events in self._waiting.values())

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
