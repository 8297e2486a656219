"""Text messages by several routes: the second takes over where the first can't, and where the customer asks for it.

A message goes out once. Another route is asked only where the one before certainly did nothing (`Retryable.not_done`:
no connection, 429, wrong credentials, an open circuit). After a try whose outcome is not known, every route is first
asked whether it has the message; as long as one of them does not answer, nothing is sent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Final, Protocol

from ..circuit import Circuit
from ..meter import Meter
from ..ports import DeliveryNews, Receipt, Refused, Retryable, Sms, Text

_LIMIT_S: Final = 4.5
"""Seconds for one route: two of them within the ten of the circuit around."""
_THRESHOLD: Final = 3
"""Failures before a route rests: less than the five of the circuit around, which would else stop both routes."""


class Route(Sms, Protocol):
    async def sent_before(self, text: Text, *, request_id: str) -> Receipt | None:
        """What an earlier try of the same text left at the provider. Raises Retryable: then nothing is known."""
        ...


class RoutedSms:
    """The `Sms` of several routes, each behind a circuit of its own. A process knows its own failures only."""

    def __init__(
        self,
        routes: Sequence[Route],
        *,
        limit_s: float = _LIMIT_S,
        threshold: int = _THRESHOLD,
        rest_s: float = 30.0,
        meter: Meter | None = None,
    ) -> None:
        if not routes:
            raise ValueError("a route is needed")
        self._routes = [
            (
                route,
                Circuit(f"sms route {number}", limit_s=limit_s, threshold=threshold, rest_s=rest_s, meter=meter),
            )
            for number, route in enumerate(routes, 1)
        ]

    async def send(self, text: Text, *, request_id: str) -> Receipt:
        if text.again:
            if (earlier := await self._sent_before(text, request_id=request_id)) is not None:
                return earlier
            text = replace(text, again=False)
        start = 1 if text.another_route else 0
        routes = [*self._routes[start:], *self._routes[:start]]
        waits: list[float | None] = []
        for route, circuit in routes:
            try:
                return await circuit.call(partial(route.send, text, request_id=request_id))
            except Retryable as error:
                if not error.not_done:
                    raise
                waits.append(error.after)
        known = [wait for wait in waits if wait is not None]
        raise Retryable("no route takes it", after=min(known, default=None), not_done=True)

    async def news(self, provider_id: str, *, request_id: str) -> DeliveryNews:
        """The route that knows the message tells; their ids differ."""
        unknown = Refused("not_found")
        for route, circuit in self._routes:
            try:
                return await circuit.call(partial(route.news, provider_id, request_id=request_id))
            except Refused as refused:
                unknown = refused
        raise unknown

    async def _sent_before(self, text: Text, *, request_id: str) -> Receipt | None:
        for route, circuit in self._routes:
            try:
                found = await circuit.call(partial(route.sent_before, text, request_id=request_id))
            except Retryable as error:
                raise Retryable(str(error), after=error.after) from None  # it may have the message
            if found is not None:
                return found
        return None
