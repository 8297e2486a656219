"""What providers report of text messages, applied to the application that each of them belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from . import events
from .core import Backend
from .ports import Delivery, DeliveryNews
from .problems import Refusal
from .store import providers
from .work import open_work


async def report(backend: Backend, ids: Sequence[str], news: DeliveryNews, *, actor: str) -> bool:
    """Apply news of the message that one of ``ids`` means: the provider's id or our request id. False: none does.

    News that come twice, late, or in another order change nothing.
    """
    message = None
    async with backend.database.transaction() as tx:
        for one in ids:
            message = message or await providers.find(tx, backend.keys.index("message", one))
    if message is None:
        return False
    if news.status is Delivery.QUEUED:
        return True  # that is where it began
    event = events.TextReported(
        serial=message.serial, delivery=news.status.value, code=news.code, internal=news.internal
    )
    try:
        async with open_work(backend, message.application_id, actor=actor) as work:
            await work.apply(event)
    except Refusal:  # withdrawn meanwhile
        return False
    return True
