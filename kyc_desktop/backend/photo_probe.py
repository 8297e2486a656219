"""Whether the object store answers, asked at most every few seconds."""

from __future__ import annotations

import asyncio
import time
from typing import Final

from .ports import ObjectStore, PortError

OK: Final = "ok"
_FOR_S: Final = 10.0
"""How long an answer counts: load balancers ask every second or two."""
_LIMIT_S: Final = 3.0


class PhotoProbe:
    """Asks for something that is not there and remembers the answer for a moment."""

    def __init__(self, objects: ObjectStore) -> None:
        self._objects = objects
        self._asked_at: float | None = None
        self._answer = OK

    async def ask(self) -> str:
        """`OK`, or what is wrong."""
        now = time.monotonic()
        if self._asked_at is None or now - self._asked_at >= _FOR_S:
            self._asked_at = now  # before the answer: others need not ask meanwhile
            self._answer = await self._look()
        return self._answer

    async def _look(self) -> str:
        try:
            async with asyncio.timeout(_LIMIT_S):
                await self._objects.get("probe/readiness", request_id="readiness")
        except PortError as error:
            return OK if getattr(error, "code", "") == "not_found" else "no answer"
        except TimeoutError:
            return "no answer"
        return OK
