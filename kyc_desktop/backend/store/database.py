"""The database: an engine, transactions, and the schema brought up to date."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

HEAD = "0001"
"""The newest migration. alembic takes 0.8 s to import, so it is not asked when the database says the same."""


class Database:
    """One engine. On SQLite one connection does everything: a second writer costs a second at p99, not a gain."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._turn: AbstractAsyncContextManager[None] = asyncio.Lock() if self.is_sqlite else nullcontext()
        if self.is_sqlite:
            self.engine = create_async_engine(self.url, pool_size=1, max_overflow=0, hide_parameters=True)
            _prepare_sqlite(self.engine)
        else:
            self.engine = create_async_engine(
                self.url, pool_size=10, max_overflow=5, pool_pre_ping=True, hide_parameters=True
            )

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """All or nothing. Hold it for statements only: never wait for a provider inside.

        On SQLite callers take turns in the order in which they came: the pool itself lets a caller that comes
        back at once overtake those who wait, for ever if need be.
        """
        async with self._turn, self.engine.begin() as connection:
            yield connection

    async def migrate(self) -> None:
        """Bring the schema to `HEAD`."""
        if await self._revision() == HEAD:
            return
        from .migrate import upgrade

        async with self.engine.begin() as connection:
            await connection.run_sync(upgrade, HEAD)

    async def close(self) -> None:
        await self.engine.dispose()

    async def _revision(self) -> str | None:
        try:
            async with self.engine.connect() as connection:
                return (await connection.execute(text("SELECT version_num FROM alembic_version"))).scalar()
        except DBAPIError:
            return None  # no such table: a new database


def sqlite_url(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


def _prepare_sqlite(engine: AsyncEngine) -> None:
    @event.listens_for(engine.sync_engine, "connect")
    def configure(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver would open transactions late; we say BEGIN ourselves
        cursor = connection.cursor()
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "busy_timeout=5000",
            "secure_delete=ON",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
