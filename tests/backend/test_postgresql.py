"""What only PostgreSQL can do or break. These tests run on it whatever the run was asked for."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, select, text, update
from sqlalchemy.engine import make_url

from kyc_desktop.backend.build import open_backend
from kyc_desktop.backend.core import Backend
from kyc_desktop.backend.crypto import MasterKeys, new_key
from kyc_desktop.backend.limits import Rate, take
from kyc_desktop.backend.settings import Settings
from kyc_desktop.backend.store import outbox, tables
from kyc_desktop.backend.store.database import HEAD, Database, sqlite_url
from kyc_desktop.backend.store.outbox import Lost, Payload
from kyc_desktop.backend.store.trouble import Unavailable
from kyc_desktop.backend.work import open_work
from kyc_desktop.flow.operator import Operator
from tests import postgres
from tests.databases import of_this_run

from .test_inside import _register

KEYS = MasterKeys({"k": new_key()})


@pytest.fixture
def url() -> str:
    return of_this_run.new_postgresql()


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    database = Database(url)
    yield database
    await database.close()


@asynccontextmanager
async def _server(url: str, folder: Path) -> AsyncIterator[Backend]:
    """What a process of its own would be; they share nothing but the database and the keys."""
    settings = Settings(data_dir=folder, database_url=url, public_url="http://x", sandbox=True)
    async with open_backend(settings, Operator(), KEYS) as backend:
        yield backend


# --- schema -------------------------------------------------------------------------------------------------------


def _differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), tables.metadata))


def _tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names()) - {"alembic_version"}


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_every_migration_goes_down_and_up_again(kind: str, tmp_path: Path) -> None:
    url = of_this_run.cluster().create_database() if kind == "postgresql" else sqlite_url(tmp_path / "kyc.sqlite3")
    database = Database(url)
    try:
        await database.migrate()
        async with database.engine.connect() as connection:
            assert await connection.run_sync(_differences) == []
        for revision in ("0001", "base"):
            await database.migrate(to=revision)
        async with database.engine.connect() as connection:
            assert await connection.run_sync(_tables) == set()
        await database.migrate()
        async with database.engine.connect() as connection:
            assert await connection.run_sync(_differences) == []
            assert await connection.run_sync(_tables) == set(tables.metadata.tables)
        assert await database.revision() == HEAD
    finally:
        await database.close()


async def test_jobs_survive_the_migrations() -> None:
    """A job that a process of the version before holds is due when its lease ends."""
    database = Database(of_this_run.cluster().create_database())
    try:
        await database.migrate(to="0001")
        async with database.transaction() as tx:
            await tx.execute(
                text(
                    "INSERT INTO outbox (request_id, kind, sealed, created_at, due_at, attempts, leased_until)"
                    " VALUES ('one', 'send-erased', '', 1, 100, 1, 145)"
                )
            )
        await database.migrate()
        async with database.transaction() as tx:
            assert await outbox.next_due(tx) == 145
        await database.migrate(to="0001")
    finally:
        await database.close()


async def test_several_processes_start_at_once_on_a_new_database() -> None:
    new = of_this_run.cluster().create_database()
    databases = [Database(new) for _ in range(4)]
    try:
        await asyncio.gather(*(database.migrate() for database in databases))
        assert await databases[0].revision() == HEAD
    finally:
        for database in databases:
            await database.close()


def test_a_plain_url_means_the_driver_that_we_have() -> None:
    assert Database("postgresql://kyc@localhost/kyc").url.drivername == "postgresql+asyncpg"
    assert Database("postgres://kyc@localhost/kyc").url.drivername == "postgresql+asyncpg"
    assert dict(Database("postgresql://kyc@localhost/kyc?sslmode=verify-full").url.query) == {"ssl": "verify-full"}


# --- hub ----------------------------------------------------------------------------------------------------------


async def test_a_change_in_one_process_wakes_who_waits_at_another(url: str, tmp_path: Path) -> None:
    async with _server(url, tmp_path) as here, _server(url, tmp_path) as there:
        await _listening(here, there)
        answer = await _register(here, "maya@example.com")
        async with here.database.transaction() as tx:
            application_id = (await tx.execute(select(tables.applications.c.id))).scalar_one()
        assert answer.status == 201
        with there.hub.subscribe(application_id) as changed, here.hub.subscribe(application_id) as own:
            began = time.perf_counter()
            async with open_work(here, application_id, actor="test"):
                pass
            await asyncio.wait_for(changed.wait(), 1.0)
            assert own.is_set()
        assert time.perf_counter() - began < 1.0


async def test_the_words_of_a_pooler_are_for_the_pool_only(url: str) -> None:
    database = Database(f"{url}&prepared_statement_cache_size=0")
    try:
        await _ask(database)
        alone = await database.connect_alone()
        assert not database.is_own(alone.get_server_pid())
        await alone.close()
    finally:
        await database.close()


async def test_after_the_connection_was_lost_everybody_looks_again(url: str, tmp_path: Path) -> None:
    async with _server(url, tmp_path) as backend:
        await _listening(backend)
        with backend.hub.subscribe("app_anybody") as woken:
            woken.clear()
            name = make_url(url).database
            of_this_run.cluster().sql(
                f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
            )
            await asyncio.wait_for(woken.wait(), 5.0)
        await _listening(backend)
        await _ask(backend.database)


async def _listening(*backends: Backend) -> None:
    async with asyncio.timeout(10):
        for backend in backends:
            while not backend.hub.listening:
                await _ask(backend.database)


async def _ask(database: Database) -> None:
    async with database.transaction() as tx:
        assert (await tx.execute(text("SELECT 1"))).scalar() == 1


# --- outbox -------------------------------------------------------------------------------------------------------


async def _put(database: Database, count: int, *, now: float = 0.0) -> None:
    async with database.transaction() as tx:
        for number in range(count):
            payload = Payload(to=f"{number}@example.com")
            await outbox.put(tx, KEYS, "send-erased", application_id=None, now=now, due_at=now, payload=payload)


async def test_many_workers_never_take_the_same_job(url: str) -> None:
    databases = [Database(url, pool=2) for _ in range(3)]
    await _put(databases[0], 60)
    taken: list[int] = []

    async def work(database: Database) -> None:
        while True:
            async with database.transaction() as tx:
                claimed = await outbox.claim(tx, KEYS, now=1.0, limit=3)
                await asyncio.sleep(0)
            if not claimed:
                return
            taken.extend(job.id for job in claimed)
            for job in claimed:
                async with database.transaction() as tx:
                    await outbox.done(tx, job)

    await asyncio.gather(*(work(database) for database in databases * 2))
    for database in databases:
        await database.close()
    assert len(taken) == len(set(taken)) == 60


async def test_who_lost_the_lease_can_no_longer_end_the_job(database: Database) -> None:
    await _put(database, 1)
    async with database.transaction() as tx:
        (slow,) = await outbox.claim(tx, KEYS, now=0.0, limit=5)
        assert await outbox.claim(tx, KEYS, now=outbox.LEASE - 1, limit=5) == []
    async with database.transaction() as tx:
        assert await outbox.renew(tx, [slow], now=10.0) == {slow.id}
        assert await outbox.next_due(tx) == 10.0 + outbox.LEASE
    async with database.transaction() as tx:
        (second,) = await outbox.claim(tx, KEYS, now=11.0 + outbox.LEASE, limit=5)
    assert (second.request_id, second.attempts) == (slow.request_id, 2)
    for late in (
        lambda tx: outbox.done(tx, slow),
        lambda tx: outbox.again(tx, slow, due_at=0.0, error="x"),
        lambda tx: outbox.bury(tx, slow, now=0.0, error="x"),
        lambda tx: outbox.hand_back(tx, slow, due_at=0.0),
    ):
        with pytest.raises(Lost):
            async with database.transaction() as tx:
                await late(tx)
    async with database.transaction() as tx:
        assert await outbox.renew(tx, [slow], now=12.0) == set()
    async with database.transaction() as tx:
        await outbox.done(tx, second)


async def test_dead_jobs_are_listed_and_revived(database: Database) -> None:
    await _put(database, 2)
    async with database.transaction() as tx:
        for job in await outbox.claim(tx, KEYS, now=0.0, limit=2):
            await outbox.bury(tx, job, now=5.0, error="TimeoutError")
    async with database.transaction() as tx:
        first, second = await outbox.dead(tx)
        assert (first.kind, first.error, first.dead_at) == ("send-erased", "TimeoutError", 5.0)
        assert await outbox.counts(tx) == (0, 2)
        assert await outbox.claim(tx, KEYS, now=100.0, limit=5) == []
        assert await outbox.revive(tx, [second.id], now=6.0) == 1
        assert await outbox.revive(tx, None, now=6.0) == 1
        assert {job.attempts for job in await outbox.claim(tx, KEYS, now=6.0, limit=5)} == {1}


async def test_a_job_that_cannot_be_read_does_not_stop_the_others(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    await _put(database, 2)
    async with database.transaction() as tx:
        lowest = select(tables.outbox.c.id).order_by(tables.outbox.c.id).limit(1).scalar_subquery()
        await tx.execute(update(tables.outbox).where(tables.outbox.c.id == lowest).values(sealed=b"nothing"))
        assert len(await outbox.claim(tx, KEYS, now=1.0, limit=5)) == 1
        assert await outbox.counts(tx) == (1, 1)
    assert "job_dead id=" in caplog.text


# --- trouble ------------------------------------------------------------------------------------------------------


async def test_exactly_the_allowed_number_passes_with_many_connections(url: str) -> None:
    databases = [Database(url, pool=4) for _ in range(3)]
    rate = Rate(name="test", count=5, per=3600)

    async def ask(database: Database) -> float:
        async with database.transaction() as tx:
            return await take(tx, rate, "somebody", 1000.0)

    waits = await asyncio.gather(*(ask(database) for database in databases * 20))
    for database in databases:
        await database.close()
    assert waits.count(0.0) == 5


async def test_trouble_with_the_connection_has_one_name() -> None:
    """A cluster of its own: it is stopped."""
    if reason := postgres.missing():
        pytest.skip(reason)
    with postgres.running() as cluster:
        database = Database(cluster.create_database())
        await _ask(database)
        with pytest.raises(Unavailable):
            await _ask_in_the_middle_of(database, cluster.stop)
        for _ in range(3):
            with pytest.raises(Unavailable):
                await _ask(database)
        with pytest.raises(Unavailable):
            await database.revision()
        await asyncio.to_thread(cluster.start)
        await _ask(database)
        await asyncio.to_thread(cluster.restart)
        await _ask(database)  # what lay in the pool is known to be lost
        await database.close()


async def _ask_in_the_middle_of(database: Database, trouble: Callable[[], None]) -> None:
    async with database.transaction() as tx:
        await tx.execute(text("SELECT 1"))
        await asyncio.to_thread(trouble)
        await tx.execute(text("SELECT 1"))


async def test_two_that_wait_for_each_other_are_told_to_come_again(database: Database) -> None:
    async with database.transaction() as tx:
        await tx.execute(text("INSERT INTO facts VALUES ('a', ''), ('b', '')"))
    both = asyncio.Barrier(2)

    async def change(first: str, second: str) -> None:
        async with database.transaction() as tx:
            await tx.execute(text("UPDATE facts SET value = 'x' WHERE name = :name"), {"name": first})
            await both.wait()
            await tx.execute(text("UPDATE facts SET value = 'x' WHERE name = :name"), {"name": second})

    ended = await asyncio.gather(change("a", "b"), change("b", "a"), return_exceptions=True)
    assert sorted(type(one).__name__ for one in ended) == ["NoneType", "Unavailable"]


def test_a_server_on_sqlite_knows_nothing_of_postgresql(tmp_path: Path) -> None:
    """The driver and its dialect cost 60 ms, and the embedded server is waited for."""
    program = f"""
import asyncio, sys
from pathlib import Path
import kyc_desktop.backend.serve, kyc_desktop.backend.build
from kyc_desktop.backend.store.database import Database

async def main():
    database = Database({sqlite_url(tmp_path / "kyc.sqlite3")!r})
    async with database.transaction():
        pass
    await database.close()

asyncio.run(main())
print([name for name in ("asyncpg", "sqlalchemy.dialects.postgresql", "alembic") if name in sys.modules])
"""
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
