"""Opens the listener for phones while a hand-off is open, also after a restart."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

from starlette.types import ASGIApp

from . import events as on
from .core import Backend
from .handoff import Handoffs
from .problems import Refusal
from .work import open_work


@asynccontextmanager
async def door(backend: Backend, app: ASGIApp) -> AsyncIterator[None]:
    """The listener of the embedded server works while this is open; other servers have none."""
    if backend.lan is None:
        yield
        return
    lan, handoffs = backend.lan, Handoffs(backend)

    async def needed() -> bool:
        return bool(await handoffs.open_ones())

    async def settle() -> None:
        for application_id in await handoffs.open_ones():
            with suppress(Refusal):  # withdrawn meanwhile
                async with open_work(backend, application_id, actor="server") as work:
                    handoff = work.state.handoff
                    port = None if handoff is None else urlsplit(handoff.base).port
                    base = await lan.open(port=port or 0)
                    if handoff is not None and base is not None and base != handoff.base:
                        await work.apply(on.HandoffMoved(serial=handoff.serial, base=base))

    async with lan.serving(app, knows=handoffs.knows, needed=needed, settle=settle):
        yield
