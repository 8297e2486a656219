"""Parts that are best seen from inside one process: limits, retention, delayed jobs, the schema."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path

import httpx
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from argon2 import PasswordHasher
from sqlalchemy import Connection, func, select, text, update

from kyc_desktop.backend import accounts, retention
from kyc_desktop.backend.api import create_app
from kyc_desktop.backend.build import open_backend
from kyc_desktop.backend.core import Backend
from kyc_desktop.backend.crypto import MasterKeys, new_key
from kyc_desktop.backend.handlers.base import Caller
from kyc_desktop.backend.idempotency import Answer, Ticket, once
from kyc_desktop.backend.limits import Rate, Rates, take
from kyc_desktop.backend.problems import Refusal
from kyc_desktop.backend.providers.faults import Fault
from kyc_desktop.backend.settings import Settings
from kyc_desktop.backend.store import cases, tables
from kyc_desktop.backend.store.database import Database, sqlite_url
from kyc_desktop.flow.commands import Register, SignIn
from kyc_desktop.flow.operator import Operator
from tests.databases import of_this_run

from .person import PASSWORD, TERMS

CALLER = Caller(token="", address="192.0.2.7", device="test")


@pytest.fixture
async def backend(tmp_path: Path) -> AsyncIterator[Backend]:
    async with _running(tmp_path, of_this_run.url(tmp_path)) as running:
        yield running


@pytest.fixture
async def sqlite_backend(tmp_path: Path) -> AsyncIterator[Backend]:
    """On SQLite whatever the run is asked for; nothing has migrated its database before."""
    async with _running(tmp_path, sqlite_url(tmp_path / "kyc.sqlite3")) as running:
        yield running


@asynccontextmanager
async def _running(data_dir: Path, url: str) -> AsyncIterator[Backend]:
    settings = Settings(data_dir=data_dir, database_url=url, public_url="http://x", sandbox=True)
    async with open_backend(settings, Operator(), MasterKeys({"k": new_key()}), rates=Rates()) as running:
        yield running


async def _register(backend: Backend, email: str) -> Answer:
    command = Register(email=email, password=PASSWORD, country="US", state="TX", terms=TERMS, privacy=TERMS)

    async def act(ticket: Ticket) -> Answer:
        return await accounts.register(backend, CALLER, command, ticket)

    return await once(backend, scope="test", key=email, request=email.encode(), act=act)


async def _count(backend: Backend, table: str) -> int:
    async with backend.database.transaction() as tx:
        return int((await tx.execute(select(func.count()).select_from(tables.metadata.tables[table]))).scalar_one())


async def test_the_migrations_make_exactly_the_tables(backend: Backend) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), tables.metadata))

    async with backend.database.engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_sqlite_is_set_up_for_one_writer_and_power_loss(sqlite_backend: Backend) -> None:
    async with sqlite_backend.database.transaction() as tx:
        for pragma, value in (("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1)):
            assert (await tx.execute(text(f"PRAGMA {pragma}"))).scalar() == value


async def test_exactly_the_allowed_number_passes_whatever_comes_at_once(tmp_path: Path) -> None:
    rate = Rate(name="test", count=5, per=3600)
    database = Database(of_this_run.url(tmp_path))

    async def ask(now: float) -> float:
        async with database.transaction() as tx:
            return await take(tx, rate, "somebody", now)

    waits = await asyncio.gather(*(ask(1000.0) for _ in range(60)))
    assert waits.count(0.0) == 5
    assert all(wait == pytest.approx(720.0) for wait in waits if wait)
    assert await ask(1000.0 + 719) > 0
    assert await ask(1000.0 + 721) == 0.0, "one more after a fifth of the hour"
    assert await ask(1000.0 + 722) > 0
    await database.close()


async def test_ten_registrations_an_hour_from_one_address(backend: Backend) -> None:
    """A request that comes again with its key, and one that had no effect, count nothing."""
    for number in range(10):
        for _ in range(2):
            await _register(backend, f"maya.{number}@example.com")
        with pytest.raises(Refusal) as refused:
            await _register(backend, "no address")
        assert refused.value.status == 422
    with pytest.raises(Refusal) as refused:
        await _register(backend, "maya.10@example.com")
    assert (refused.value.status, refused.value.code) == (429, "too_many_requests")
    assert await _count(backend, "applications") == 10
    backend.clock.advance(361)
    await _register(backend, "maya.10@example.com")


async def test_a_hash_with_older_parameters_is_renewed_at_sign_in(backend: Backend) -> None:
    await _register(backend, "maya@example.com")
    old = PasswordHasher(memory_cost=8 * 1024, time_cost=1, parallelism=1).hash(PASSWORD)
    async with backend.database.transaction() as tx:
        await tx.execute(update(tables.credentials).values(password_hash=old))

    async def act(ticket: Ticket) -> Answer:
        return await accounts.sign_in(backend, CALLER, SignIn(email="maya@example.com", password=PASSWORD), ticket)

    assert (await once(backend, scope="test", key="again", request=b"", act=act)).status == 200
    async with backend.database.transaction() as tx:
        renewed = (await tx.execute(select(tables.credentials.c.password_hash))).scalar_one()
    assert "m=47104" in renewed


async def test_unconfirmed_accounts_are_gone_after_a_day(backend: Backend) -> None:
    await _register(backend, "maya@example.com")
    backend.clock.advance(23 * 3600)
    await retention.sweep(backend)
    assert await _count(backend, "applications") == 1
    backend.clock.advance(2 * 3600)
    await retention.sweep(backend)
    for table in ("applications", "credentials", "tokens", "codes", "links"):
        assert await _count(backend, table) == 0, table
    assert await _count(backend, "audit") > 0, "what happened is remembered without the person"


async def test_answers_are_forgotten_after_a_day(backend: Backend) -> None:
    await _register(backend, "maya@example.com")
    assert await _count(backend, "idempotency") == 1
    backend.clock.advance(25 * 3600)
    await retention.sweep(backend)
    assert await _count(backend, "idempotency") == 0


async def test_every_change_has_an_audit_row_without_personal_data(backend: Backend) -> None:
    await _register(backend, "maya@example.com")
    async with backend.database.transaction() as tx:
        rows = (await tx.execute(select(tables.audit))).all()
    assert next(row.event for row in rows) == "Registered"
    assert all("maya" not in str(row) for row in rows)


async def test_a_mail_that_fails_twice_is_said_to_be_late_and_then_comes(backend: Backend) -> None:
    assert backend.sandbox is not None
    backend.sandbox.faults.order(Fault(target="email", mode="error", count=2))
    await _register(backend, "maya@example.com")

    async def notice() -> str | None:
        async with backend.database.transaction() as tx:
            application_id = (await tx.execute(select(tables.applications.c.id))).scalar_one()
            case = await cases.load(tx, backend.keys, application_id)
        assert case is not None
        return None if case.state.notice is None else case.state.notice.code

    async with asyncio.timeout(20):
        while await notice() != "service_delayed":
            pass
        while await notice() is not None:
            backend.clock.advance(0.5)
    assert await _count(backend, "messages") == 1


async def test_nobody_waits_for_ever_for_the_only_connection(backend: Backend) -> None:
    """One caller that comes back at once must not keep the others out."""
    greedy = True

    async def come_back() -> None:
        while greedy:
            async with backend.database.transaction() as tx:
                await tx.execute(text("SELECT 1"))

    hog = asyncio.create_task(come_back())
    try:
        async with asyncio.timeout(5):
            for _ in range(20):
                async with backend.database.transaction() as tx:
                    await tx.execute(text("SELECT 1"))
    finally:
        greedy = False
        await hog


async def test_a_full_disk_is_said_and_nothing_is_lost(sqlite_backend: Backend) -> None:
    backend = sqlite_backend
    app = create_app(lambda: nullcontext(backend), sandbox=True, secure=False)
    app.state.backend = backend
    body = {"password": PASSWORD, "country": "US", "state": "TX", "terms": TERMS, "privacy": TERMS}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x") as http:
        await _limit_pages(backend, None)
        for number in range(9):  # the pages that are there take a few more
            key = {"Idempotency-Key": str(uuid.UUID(int=number))}
            answer = await http.post("/v1/applications", json=body | {"email": f"{number}@example.com"}, headers=key)
            if answer.status_code != 201:
                break
        assert (answer.status_code, answer.json()["code"]) == (503, "server_down")
        assert "retry-after" in answer.headers
        assert await _count(backend, "applications") == number
        await _limit_pages(backend, 100_000)
        again = await http.post("/v1/applications", json=body | {"email": f"{number}@example.com"}, headers=key)
        assert again.status_code == 201
        assert await _count(backend, "applications") == number + 1


async def _limit_pages(backend: Backend, pages: int | None) -> None:
    """Let the database file grow to so many pages; None: no more."""
    async with backend.database.engine.connect() as connection:
        now = (await connection.execute(text("PRAGMA page_count"))).scalar_one()
        await connection.execute(text(f"PRAGMA max_page_count = {pages or now}"))
