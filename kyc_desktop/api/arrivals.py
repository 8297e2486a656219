"""Photos that the phone of a hand-off brought to the server: fetched for this computer's own check, in memory only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kyc_desktop.flow.application import Application
from kyc_desktop.flow.problems import Problem

from .client import Client
from .errors import ApiError, ProblemError, SessionEnded, Unreachable, UpdateNeeded
from .retry import Reconnection
from .state import Arrival

_TRIES: Final = 3
"""Times that a server which makes a mistake is asked for one photo."""


class Arrivals:
    """The photos of one application's hand-off at a time. ``changed`` hears of every difference.

    The newest photo of a side counts: what an older one still brings is dropped.
    """

    def __init__(self, line: Reconnection, *, changed: Callable[[tuple[Arrival, ...]], None]) -> None:
        self._line = line
        self._changed = changed
        self._photos: dict[str, Arrival] = {}

    def follow(self, application: Application) -> None:
        """Look at what the phone brought: what is not there any more is forgotten, what is new is wanted."""
        before, self._photos = self._photos, {}
        for new in arrived(application):
            known = before.get(new.side)
            self._photos[new.side] = known if known is not None and known.same_photo(new) else new
        if self._photos != before:
            self._tell()

    async def fetch(self, client: Client) -> None:
        """Fetch what is wanted, one photo after the other, until nothing is. Raises SessionEnded, UpdateNeeded.

        A broken connection is waited for. What else goes wrong is said by `Arrival.problem`.
        """
        while (wanted := self._next()) is not None:
            data, problem = await self._one(client, wanted)
            now = self._photos.get(wanted.side)
            if now is not None and now.same_photo(wanted):
                self._photos[wanted.side] = wanted.fetched(data, problem)
                self._tell()

    def again(self) -> None:
        """What could not be fetched is wanted once more."""
        self._photos = {side: one.fetched(one.data, None) for side, one in self._photos.items()}
        self._tell()

    def forget(self) -> None:
        """The application is left."""
        self._photos = {}
        self._tell()

    async def _one(self, client: Client, wanted: Arrival) -> tuple[bytes, Problem | None]:
        tries = 0
        while True:
            try:
                data = await client.document(wanted.side)
            except (SessionEnded, UpdateNeeded):
                raise
            except Unreachable as error:
                await self._line.wait_turn(error, cause=error.code)
                if self._next() is not wanted:
                    return b"", None
            except ProblemError as error:
                self._line.succeeded()
                tries += 1
                if error.problem.status >= 500 and tries < _TRIES:
                    await self._line.wait_turn(None, cause=error.code)
                    continue
                return b"", error.problem
            except ApiError as error:
                return b"", Problem(code=error.code)
            else:
                self._line.succeeded()
                return data, None

    def _next(self) -> Arrival | None:
        return next((one for one in self._photos.values() if not one.data and one.problem is None), None)

    def _tell(self) -> None:
        self._changed(tuple(self._photos.values()))


def arrived(application: Application) -> tuple[Arrival, ...]:
    """The photos that the server has from the phone of the hand-off that is shown, in the order of the sides."""
    handoff, documents = application.handoff, application.documents
    if handoff is None or documents is None or handoff.ended == "cancelled":
        return ()
    return tuple(
        Arrival(side=side.name, received_at=side.received_at or "", size=side.size)
        for side in documents.sides
        if side.name in handoff.sides and side.state == "received"
    )
