"""The sandbox's ports over a real database and a real folder."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kyc_desktop.backend.clock import Clock
from kyc_desktop.backend.crypto import MasterKeys, new_key
from kyc_desktop.backend.providers.sandbox import SandboxPorts, build_sandbox
from kyc_desktop.backend.store.database import Database
from tests.databases import of_this_run


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = Database(of_this_run.url(tmp_path))
    yield database
    await database.close()


@pytest.fixture
def sandbox(database: Database, clock: Clock, tmp_path: Path) -> SandboxPorts:
    keys = MasterKeys({"test": new_key()})
    return build_sandbox(database=database, clock=clock, keys=keys, data_dir=tmp_path, limit_s=0.3, slow_s=0.05)
