"""Puts the backend together: database, keys, ports, sandbox; and takes it apart again."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import msgspec

from ..flow.operator import Operator
from . import retention
from .clock import Clock
from .configuration import check_countries, config_document, read_countries
from .core import Backend
from .crypto import MasterKeys
from .documents import PhotoCleaner
from .hub import Hub
from .lan import Lan
from .limits import Rates, sandbox_rates
from .listener import listen
from .meter import Meter
from .passwords import Hasher
from .photo_probe import PhotoProbe
from .policy import Policy
from .ports import Ports
from .providers.sandbox import build_sandbox
from .rotation import require_index
from .settings import Settings
from .store import facts, outbox
from .store.database import Database
from .worker import Worker


def policy_of(operator: Operator, *, another_route: bool) -> Policy:
    checks = operator.verification
    return Policy(
        attempts=checks.attempts,
        retakes=max(1, checks.attempts - 1),
        appeal_life=checks.appeal_days * 86400.0,
        another_route=another_route,
    )


@asynccontextmanager
async def open_backend(
    settings: Settings,
    operator: Operator,
    keys: MasterKeys,
    *,
    ports: Ports | None = None,
    rates: Rates | None = None,
    meter: Meter | None = None,
) -> AsyncIterator[Backend]:
    """A running backend: schema up to date, worker at work. ``ports`` are the real ones; the sandbox brings its own."""
    countries = read_countries()
    check_countries(operator.countries, countries)
    database = Database(settings.database_url, pool=settings.pool)
    await database.migrate()
    async with database.transaction() as tx:
        clock = Clock(offset=await facts.clock_offset(tx) if settings.sandbox else 0.0)
        if database.is_sqlite:
            await outbox.release_all(tx, now=clock.now())  # nobody else uses it, so nobody else holds a lease
        if not settings.sandbox:
            await require_index(tx, keys)
    sandbox = None
    if settings.sandbox:
        sandbox = build_sandbox(
            database=database,
            clock=clock,
            keys=keys,
            data_dir=settings.data_dir,
            adult_age=operator.limits.adult_age,
        )
    chosen = sandbox.ports if sandbox is not None else ports
    if chosen is None:
        raise ValueError("outside of the sandbox the ports must be given")
    config = config_document(operator, countries, sandbox=settings.sandbox)
    backend = Backend(
        settings=settings,
        operator=operator,
        config=config,
        config_etag=f'"{hashlib.sha256(msgspec.json.encode(config)).hexdigest()[:16]}"',
        policy=policy_of(operator, another_route=settings.sandbox or settings.another_route),
        rates=rates or (sandbox_rates() if settings.sandbox else Rates()),
        clock=clock,
        database=database,
        keys=keys,
        hub=Hub(),
        hasher=Hasher(),
        ports=chosen,
        cleaner=PhotoCleaner(operator.limits),
        sandbox=sandbox,
        lan=Lan(settings.lan_address) if settings.lan_address else None,
        meter=meter or Meter(),
        photo_probe=PhotoProbe(chosen.objects),
    )
    tasks = [
        asyncio.create_task(Worker(backend).run(), name="outbox"),
        asyncio.create_task(listen(backend), name="listener"),
        asyncio.create_task(retention.run(backend), name="retention"),
    ]
    try:
        yield backend
    finally:
        backend.close()
        await asyncio.gather(*tasks)
        backend.hasher.close()
        await database.close()
