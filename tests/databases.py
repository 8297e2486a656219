"""The one place from which tests take a database: SQLite, or PostgreSQL with ``pytest --database postgresql``.

A server keeps its database with its folder: asked again for the same folder, the same one comes. New ones are copies
of one that was migrated before, which takes a second; the cluster starts when the first is asked for.
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from kyc_desktop.backend.store.database import Database, sqlite_url
from tests import postgres

KINDS = ("sqlite", "postgresql")
FILE = "kyc.sqlite3"


class Databases:
    def __init__(self, kind: str = "sqlite") -> None:
        self.kind = kind
        self._stack = contextlib.ExitStack()
        self._cluster: postgres.Cluster | None = None
        self._known: dict[Path, str] = {}
        self._file: Path | None = None
        self._migrated: str | None = None

    def cluster(self) -> postgres.Cluster:
        """The cluster of this run. Skips the test where PostgreSQL is not installed."""
        if self._cluster is None:
            reason = postgres.missing()
            if reason is not None:
                pytest.skip(reason)
            self._cluster = self._stack.enter_context(postgres.running())
        return self._cluster

    def url(self, data_dir: Path) -> str:
        """The database of the server with that folder."""
        if self.kind == "sqlite":
            return self._sqlite(data_dir)
        if data_dir not in self._known:
            self._known[data_dir] = self.new_postgresql()
        return self._known[data_dir]

    def bring_files(self, data_dir: Path) -> None:
        """Copy what PostgreSQL has written of that server's database into its folder, for a test that looks there."""
        if self.kind == "sqlite":
            return
        name = make_url(self._known[data_dir]).database
        self.cluster().sql("CHECKPOINT")
        number = self.cluster().sql(f"SELECT oid FROM pg_database WHERE datname = '{name}'").strip()
        shutil.copytree(self.cluster().folder / "data" / "base" / number, data_dir / "base", dirs_exist_ok=True)

    def new_postgresql(self) -> str:
        """A migrated database on PostgreSQL, whatever the run was asked for."""
        if self._migrated is None:
            self._migrated = self.cluster().create_database()
            _migrate(self._migrated)
        return self.cluster().create_database(template=self._migrated)

    def close(self) -> None:
        self._stack.close()

    def _sqlite(self, data_dir: Path) -> str:
        if self._file is None:
            folder = self._stack.enter_context(tempfile.TemporaryDirectory(prefix="kyc-sqlite-"))
            self._file = Path(folder) / FILE
            _migrate(sqlite_url(self._file))
        if not (data_dir / FILE).exists():
            data_dir.mkdir(parents=True, exist_ok=True)
            shutil.copy(self._file, data_dir / FILE)
        return sqlite_url(data_dir / FILE)


def _migrate(url: str) -> None:
    async def migrate() -> None:
        database = Database(url)
        await database.migrate()
        await database.close()

    with ThreadPoolExecutor(1) as thread:  # the test that asks may run in a loop of its own
        thread.submit(asyncio.run, migrate()).result()


of_this_run = Databases()
