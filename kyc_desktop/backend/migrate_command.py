"""``migrate``: bring the tables of the database up to date, or to an older state for going back to an older program."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Mapping

from .configured import add_config, config_of
from .store.database import HEAD, Database


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_config(parser)
    parser.add_argument(
        "--to", metavar="REVISION", default=HEAD, help=f"default: {HEAD}, which this program is made for"
    )


def run(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    before, after = asyncio.run(_migrate(config_of(given, environ).settings.database_url, given.to))
    print(f"{before or 'empty'} -> {after or 'empty'}")  # noqa: T201 - the answer to the command line
    return 0


async def _migrate(url: str, revision: str) -> tuple[str | None, str | None]:
    database = Database(url, pool=2)
    try:
        before = await database.revision()
        await database.migrate(to=revision)
        return before, await database.revision()
    finally:
        await database.close()
