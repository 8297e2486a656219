"""What a journey costs while the tables grow: 1,000 to 1,000,000 applications that were there before.

    python -m benchmarks.growth [--sizes 1000 10000 100000 1000000] [--journeys 60] [--database sqlite postgresql]

One application that was walked to its end is copied, row by row and with everything that hangs on it, by statements of
the database itself; then the same journeys are walked over the API as in `benchmarks.backend`. Beside it the statements
that no request waits for: one sweep of the retention job and one look of the worker at the outbox.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.backend import MS, load
from kyc_desktop.backend.clock import Clock
from kyc_desktop.backend.crypto import MasterKeys, new_key
from kyc_desktop.backend.store import outbox
from kyc_desktop.backend.store.database import Database, sqlite_url
from tests.backend import process

Run = Callable[[str], None]
KEYED = {
    "credentials": "password_hash, changed_at",
    "audit": "at, actor, event, from_step, to_step, version, codes",
}
"""Tables whose rows are copied as they are, apart from the application."""
HASHED = {
    "tokens": ("hash", "created_at, used_at"),
    "links": ("hash", "purpose, serial, created_at, expires_at, used_at"),
    "provider_messages": ("id_index", "serial, created_at"),
}
"""Tables with a hash for a key, which every copy gets another one of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """``numbers``: a table ``n`` with a column ``i`` from ``first`` to ``last``; ``hash``: 32 bytes nobody else has."""

    numbers: str
    hash: str
    text: str


SQLITE = Dialect(
    numbers="(WITH RECURSIVE s(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM s WHERE i < {last}) "
    "SELECT i FROM s) n",
    hash="randomblob(32)",
    text="CAST(n.i AS TEXT)",
)
POSTGRESQL = Dialect(
    numbers="generate_series({first}, {last}) AS n(i)",
    hash="decode(md5(random()::text) || md5(random()::text), 'hex')",
    text="n.i::text",
)


def fill(run: Run, dialect: Dialect, *, template: str, first: int, last: int) -> None:
    """Copy the application ``template`` to the numbers ``first`` to ``last``, each an hour older than the next."""
    numbers = dialect.numbers.format(first=first, last=last)
    run(
        "INSERT INTO applications (id, version, step, reference, created_at, updated_at, email_index, "
        "email_confirmed_at, phone_index, phone_confirmed_at, key_id, wrapped_key, sealed) "
        f"SELECT 'fill_' || {dialect.text}, version, step, 'F-' || {dialect.text}, created_at - n.i * 0.1, "
        f"updated_at - n.i * 0.1, {dialect.hash}, email_confirmed_at, {dialect.hash}, phone_confirmed_at, key_id, "
        f"wrapped_key, sealed FROM applications, {numbers} WHERE id = '{template}'"
    )
    for table, columns in KEYED.items():
        run(
            f"INSERT INTO {table} (application_id, {columns}) SELECT 'fill_' || {dialect.text}, {columns} "
            f"FROM {table}, {numbers} WHERE application_id = '{template}'"
        )
    for table, (key, columns) in HASHED.items():
        run(
            f"INSERT INTO {table} (application_id, {key}, {columns}) "
            f"SELECT 'fill_' || {dialect.text}, {dialect.hash}, {columns} "
            f"FROM {table}, {numbers} WHERE application_id = '{template}'"
        )
    run("ANALYZE")


@contextlib.contextmanager
def server_and_filler(database: str, folder: Path) -> Iterator[tuple[process.Server, Run, Dialect, str]]:
    with contextlib.ExitStack() as stack:
        if database == "postgresql":
            from tests import postgres

            cluster = stack.enter_context(postgres.running())
            url = cluster.create_database()
            name = url.partition("@/")[2].partition("?")[0]
            arguments = ("--database-url", url)

            def run(statement: str) -> None:
                cluster.sql(statement, database=name)

            dialect = POSTGRESQL
        else:
            url, arguments, dialect = sqlite_url(folder / "server" / "kyc.sqlite3"), (), SQLITE

            def run(statement: str) -> None:
                with contextlib.closing(sqlite3.connect(folder / "server" / "kyc.sqlite3", timeout=60)) as connection:
                    connection.execute(statement)
                    connection.commit()

        server = process.start(folder / "server", arguments=("--log-level", "WARNING", *arguments))
        stack.callback(server.stop)
        yield server, run, dialect, url


async def aside(url: str) -> tuple[float, float]:
    """Milliseconds of one look of the worker at the outbox, and of counting it."""
    database, keys = Database(url), MasterKeys({"bench": new_key()})
    now = Clock().now()
    async with database.transaction() as tx:  # the first one connects
        await outbox.next_due(tx)
    began = time.perf_counter()
    async with database.transaction() as tx:
        await outbox.claim(tx, keys, now=now - 10 * 365 * 86400.0, limit=4)
        await outbox.next_due(tx)
    looked = time.perf_counter()
    async with database.transaction() as tx:
        await outbox.counts(tx)
    counted = time.perf_counter()
    await database.close()
    return (looked - began) * MS, (counted - looked) * MS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000, 1_000_000])
    parser.add_argument("--journeys", type=int, default=60)
    parser.add_argument("--database", nargs="+", default=["sqlite", "postgresql"])
    given = parser.parse_args()
    print(
        "| database | applications | journeys/s | processor ms a journey | p50 ms | p99 ms | outbox looked at ms |\n"
        "| --- | --- | --- | --- | --- | --- | --- |"
    )
    for database in given.database:
        with (
            tempfile.TemporaryDirectory() as folder,
            server_and_filler(database, Path(folder)) as (server, run, dialect, url),
        ):
            template = asyncio.run(load(server, journeys=8, together=8)).last
            there, walked = 1, 8
            for size in given.sizes:
                fill(run, dialect, template=template, first=there, last=size)
                there = size + 1
                found = asyncio.run(load(server, journeys=given.journeys, together=8, first=walked))
                walked += given.journeys
                look, _ = asyncio.run(aside(url))
                cost = found.processor_s / found.journeys * MS
                print(
                    f"| {database} | {size:,} | {found.per_second:.1f} | {cost:.0f} |"
                    f" {found.percentile(0.5):.1f} | {found.percentile(0.99):.0f} | {look:.1f} |",
                    flush=True,
                )


if __name__ == "__main__":
    main()
