"""How fast the outbox empties: mails that nobody waits for, from the row to the provider and out of the table.

    python -m benchmarks.outbox [--jobs 2000] [--database sqlite postgresql]

The real worker in this process, with the sandbox's mailer behind it. A job is claimed with a lease, its letter is
written (text and HTML), handed over and removed, in transactions of their own, as for a customer. *Put* is writing the
jobs in transactions of one job each.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import tempfile
import time
from pathlib import Path

from kyc_desktop.backend.build import open_backend
from kyc_desktop.backend.core import Backend
from kyc_desktop.backend.crypto import MasterKeys, new_key
from kyc_desktop.backend.settings import Settings
from kyc_desktop.backend.store import outbox
from kyc_desktop.backend.store.database import sqlite_url
from kyc_desktop.flow.operator import Operator


async def measure(settings: Settings, jobs: int) -> tuple[float, float]:
    """(put a second, done a second)"""
    async with open_backend(settings, Operator(), MasterKeys({"bench": new_key()})) as backend:
        began = time.perf_counter()
        far = backend.clock.now() + 3600
        for number in range(jobs):
            async with backend.database.transaction() as tx:
                payload = outbox.Payload(to=f"bench.{number}@example.com")
                await outbox.put(
                    tx,
                    backend.keys,
                    "send-erased",
                    application_id=None,
                    now=backend.clock.now(),
                    due_at=far,
                    payload=payload,
                )
        put_s = time.perf_counter() - began
        backend.clock.advance(3601)  # now all of them are due
        began = time.perf_counter()
        await _empty(backend)
        return jobs / put_s, jobs / (time.perf_counter() - began)


async def _empty(backend: Backend) -> None:
    while True:
        async with backend.database.transaction() as tx:
            waiting, dead = await outbox.counts(tx)
        assert not dead, "a job was given up"
        if not waiting:
            return
        await asyncio.sleep(0.1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=2000)
    parser.add_argument("--database", nargs="+", default=["sqlite", "postgresql"])
    given = parser.parse_args()
    print("| database | put a second | done a second |\n| --- | --- | --- |")
    for database in given.database:
        with tempfile.TemporaryDirectory() as name, contextlib.ExitStack() as stack:
            folder = Path(name)
            url = sqlite_url(folder / "kyc.sqlite3")
            if database == "postgresql":
                from tests import postgres

                url = stack.enter_context(postgres.running()).create_database()
            settings = Settings(data_dir=folder, database_url=url, public_url="http://127.0.0.1", sandbox=True)
            put, done = asyncio.run(measure(settings, given.jobs))
        print(f"| {database} | {put:.0f} | {done:.0f} |")


if __name__ == "__main__":
    main()
