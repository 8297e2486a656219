"""The database: an engine, transactions, and the schema brought up to date."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from typing import Any, Final
from weakref import WeakSet

from sqlalchemy import event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, DisconnectionError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from .trouble import Unavailable, is_trouble

HEAD = "0002"
"""The newest migration. alembic takes 0.8 s to import, so it is not asked when the database says the same."""

POOL: Final = 10
_MIGRATING: Final = 0x6B79635F6D696772  # "kyc_migr": the advisory lock of the one process that migrates
_CONNECT_S: Final = 5.0
_STATEMENT_S: Final = 15.0
_SERVER_SETTINGS: Final = {
    "application_name": "kyc-desktop",
    "jit": "off",  # statements are small; compiling one costs more than running it
    "lock_timeout": "10s",
    "idle_in_transaction_session_timeout": "30s",  # a process that hangs does not hold rows for ever
}

_CONNECT: Final[dict[str, Any]] = {
    "timeout": _CONNECT_S,
    "command_timeout": _STATEMENT_S,
    "server_settings": _SERVER_SETTINGS,
}


class Database:
    """One engine. On SQLite one connection does everything: a second writer costs a second at p99, not a gain.

    ``url``: an SQLAlchemy URL; a plain ``postgresql://`` one is taken too. ``pool``: connections of this process
    besides the one that listens (PostgreSQL); half as many more are opened for a moment.
    """

    def __init__(self, url: str, *, pool: int = POOL) -> None:
        self.url = _with_driver(make_url(url))
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._connections: WeakSet[Any] = WeakSet()
        self._turn: AbstractAsyncContextManager[None] = asyncio.Lock() if self.is_sqlite else nullcontext()
        if self.is_sqlite:
            self.engine = create_async_engine(self.url, pool_size=1, max_overflow=0, hide_parameters=True)
            _prepare_sqlite(self.engine)
        else:
            self.engine = create_async_engine(
                self.url,
                pool_size=pool,
                max_overflow=pool // 2,
                pool_timeout=10.0,
                hide_parameters=True,
                connect_args=_CONNECT,
            )
            self._watch_connections()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """All or nothing. Hold it for statements only: never wait for a provider inside.

        On SQLite callers take turns in the order in which they came: the pool itself lets a caller that comes
        back at once overtake those who wait, for ever if need be. Raises Unavailable when the database does not
        answer; where that happens at the end, what was asked may have been done all the same.
        """
        try:
            async with self._turn, self.engine.begin() as connection:
                yield connection
        except Exception as error:
            if is_trouble(error):
                raise Unavailable(error) from error
            raise

    async def migrate(self, *, to: str | None = None) -> None:
        """Bring the schema to `HEAD`, or to another migration (``base``: nothing is left).

        Of several processes that start at once one does it and the others wait. A newer schema than this program's is
        left alone where none is named: a newer program has started beside it, and takes care that this one can go on.
        """
        revision = await self.revision()
        if revision == (to or HEAD) or (to is None and (revision or "") > HEAD):
            return
        from .migrate import move

        async with self.unhurried() as connection:  # on SQLite the beginning of a transaction is the lock
            if not self.is_sqlite:
                await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATING})
            await connection.run_sync(move, to or HEAD)

    @asynccontextmanager
    async def unhurried(self) -> AsyncIterator[AsyncConnection]:
        """A transaction whose statements may take as long as they need: an index of a large table is made."""
        if self.is_sqlite:
            async with self.engine.begin() as connection:
                yield connection
            return
        engine = create_async_engine(self.url, poolclass=NullPool, connect_args={"timeout": _CONNECT_S})
        try:
            async with engine.begin() as connection:
                yield connection
        finally:
            await engine.dispose()

    async def connect_alone(self) -> Any:
        """A connection of the driver's own kind that is no part of the pool (PostgreSQL): for listening."""
        import asyncpg  # type: ignore[import-untyped]  # brings no types

        _, options = self.engine.dialect.create_connect_args(self.url)
        for ours in ("prepared_statement_cache_size", "prepared_statement_name_func"):
            options.pop(ours, None)  # words of SQLAlchemy's, for a pooler between
        return await asyncpg.connect(**options, **_CONNECT)

    def is_own(self, pid: int) -> bool:
        """Whether that server process works for the pool of this one."""
        return any(one.get_server_pid() == pid for one in self._connections if not one.is_closed())

    async def close(self) -> None:
        await self.engine.dispose()

    def _watch_connections(self) -> None:
        @event.listens_for(self.engine.sync_engine, "connect")
        def note(connection: Any, _record: object) -> None:
            self._connections.add(connection.driver_connection)

        @event.listens_for(self.engine.sync_engine, "checkout")
        def look(connection: Any, _record: object, _proxy: object) -> None:
            """What the server closed while it lay in the pool is not handed out: the driver knows, for free."""
            if connection.driver_connection.is_closed():
                raise DisconnectionError

    async def revision(self) -> str | None:
        """The newest migration that the database has, None for a new one. Raises Unavailable."""
        try:
            async with self.engine.connect() as connection:
                return (await connection.execute(text("SELECT version_num FROM alembic_version"))).scalar()
        except Exception as error:
            if isinstance(error, DBAPIError) and _lacks_table(error):
                return None  # a new database
            if isinstance(error, DBAPIError) or is_trouble(error):
                raise Unavailable(error) from error  # a wrong name or password is no new database
            raise


def _lacks_table(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) == "42P01" or "no such table" in str(error.orig)


def sqlite_url(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


def _with_driver(url: URL) -> URL:
    """As operators write it, with libpq's word for encryption."""
    if url.drivername in ("postgresql", "postgres"):
        url = url.set(drivername="postgresql+asyncpg")
    if "sslmode" in url.query:
        url = url.update_query_dict({"ssl": url.query["sslmode"]}).difference_update_query(["sslmode"])
    return url


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
