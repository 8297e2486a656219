"""The sandbox's ports over a real database and a real folder."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kyc_desktop.backend.clock import Clock
from kyc_desktop.backend.crypto import MasterKeys, new_key
from kyc_desktop.backend.providers.sandbox import SandboxPorts, build_sandbox
from kyc_desktop.backend.store.database import Database, sqlite_url


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file to copy: importing and running the migrations takes a second."""
    path = tmp_path_factory.mktemp("migrated") / "kyc.sqlite"

    async def migrate() -> None:
        database = Database(sqlite_url(path))
        await database.migrate()
        await database.close()

    asyncio.run(migrate())
    return path


@pytest.fixture
async def database(tmp_path: Path, empty_database: Path) -> AsyncIterator[Database]:
    database = Database(sqlite_url(Path(shutil.copy(empty_database, tmp_path))))
    yield database
    await database.close()


@pytest.fixture
def sandbox(database: Database, clock: Clock, tmp_path: Path) -> SandboxPorts:
    keys = MasterKeys({"test": new_key()})
    return build_sandbox(database=database, clock=clock, keys=keys, data_dir=tmp_path, limit_s=0.3, slow_s=0.05)
