"""What a journey costs while the tables grow: 1,000 to 1,000,000 applications that were there before.

    python -m benchmarks.growth [--sizes 1000 10000 100000 1000000] [--journeys 60] [--database sqlite postgresql]

`benchmarks.fill` puts the applications of five years into a new database, with all that hangs on them; a server is
started on it, and the same journeys are walked over the API as in `benchmarks.backend`, eight at once.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import tempfile
import time
from pathlib import Path

from benchmarks.backend import MS, Load, load
from benchmarks.fill import fill
from kyc_desktop.backend.store.database import Database, sqlite_url
from tests.backend import process


async def filled(url: str, count: int) -> None:
    database = Database(url)
    await database.migrate()
    await fill(database, count, time.time())
    await database.close()


def measure(kind: str, count: int, journeys: int) -> Load:
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = sqlite_url(folder / "kyc.sqlite3")
        if kind == "postgresql":
            from tests import postgres

            url = stack.enter_context(postgres.running()).create_database()
        asyncio.run(filled(url, count))
        server = process.start(folder / "server", arguments=("--log-level", "ERROR", "--database-url", url))
        stack.callback(server.stop)
        asyncio.run(load(server, journeys=8, together=8))
        return asyncio.run(load(server, journeys=journeys, together=8, first=8))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000, 1_000_000])
    parser.add_argument("--journeys", type=int, default=60)
    parser.add_argument("--database", nargs="+", default=["sqlite", "postgresql"])
    given = parser.parse_args()
    print("| database | applications | journeys/s | processor ms a journey | p50 ms | p99 ms |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for kind in given.database:
        for size in given.sizes:
            found = measure(kind, size, given.journeys)
            cost = found.processor_s / found.journeys * MS
            print(
                f"| {kind} | {size:,} | {found.per_second:.1f} | {cost:.0f} | {found.percentile(0.5):.1f} |"
                f" {found.percentile(0.99):.0f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
