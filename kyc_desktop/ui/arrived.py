"""Photos that a phone brought, read on this computer as soon as they are here.

Signals:
    ArrivedReader.changed(): a photo was read, or is not there any more.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kyc_desktop.flow.codes import FieldProblem

from .tasks import TaskScope, run_blocking

if TYPE_CHECKING:
    from kyc_desktop.api.state import Arrival
    from kyc_desktop.flow.config import Limits
    from kyc_desktop.flow.problems import Problem

    from .candidate import Candidate


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """One photo of the phone. ``candidate``: once it was fetched and read; ``problem``: why it can't be.

    ``key``: of this photo among those of its side.
    """

    key: str
    candidate: Candidate | None = None
    problem: Problem | None = None


class ArrivedReader(QObject):
    """Reads one photo after the other. The newest of a side counts; the result of an older one is dropped."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = TaskScope(self)
        self._photos: dict[str, Arrived] = {}
        self._data: dict[str, Arrival] = {}  # those that are not read yet
        self._stop: threading.Event | None = None

    @property
    def photos(self) -> Mapping[str, Arrived]:
        """By side, in the order of the document."""
        return dict(self._photos)

    def follow(self, arrivals: Iterable[Arrival], limits: Limits) -> None:
        """Look at what the session has; read what is new."""
        before, self._photos, self._data = self._photos, {}, {}
        for arrival in arrivals:
            known = before.get(arrival.side)
            read = known.candidate if known is not None and known.key == arrival.key else None
            self._photos[arrival.side] = Arrived(key=arrival.key, candidate=read, problem=arrival.problem)
            if arrival.data and read is None:
                self._data[arrival.side] = arrival
        if self._data and self._stop is None:
            self._stop = threading.Event()
            self._scope.start(self._read(limits, self._stop))

    def forget(self) -> None:
        """The application is left: nothing of it is wanted any more."""
        if self._stop is not None:
            self._stop.set()
            self._stop = None
        self._scope.cancel()
        self._photos, self._data = {}, {}

    async def _read(self, limits: Limits, stop: threading.Event) -> None:
        while self._data:
            arrival = next(iter(self._data.values()))
            result = await run_blocking(_candidate, arrival, limits, stop, stop=stop)
            if self._data.get(arrival.side) is not arrival:
                continue
            del self._data[arrival.side]
            if isinstance(result, FieldProblem):
                self._photos[arrival.side] = Arrived(key=arrival.key, problem=_problem(result))
            elif result is not None:
                self._photos[arrival.side] = Arrived(key=arrival.key, candidate=result)
            self.changed.emit()
        self._stop = None


def _problem(found: FieldProblem) -> Problem:
    from kyc_desktop.flow.problems import Problem

    return Problem(code=found.code, values=found.values)


def _candidate(arrival: Arrival, limits: Limits, stop: threading.Event) -> Candidate | FieldProblem | None:
    from .candidate import Candidate
    from .photos import read_photo

    result = read_photo(arrival.data, limits, stop)
    if result is None or isinstance(result, FieldProblem):
        return result
    photo, reading = result
    return Candidate(
        side=arrival.side,
        photo=photo,
        reading=reading,
        source="phone",
        taken_at=datetime.fromisoformat(arrival.received_at).timestamp() if arrival.received_at else 0.0,
        key=arrival.key,
    )
