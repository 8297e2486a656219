"""``migrate``: bring the tables of the database up to date, or to an older state for going back to an older program."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping

from .configured import add_config, ask_database, config_of
from .store.database import HEAD, Database


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_config(parser)
    parser.add_argument(
        "--to", metavar="REVISION", default=HEAD, help=f"default: {HEAD}, which this program is made for"
    )


def run(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    return ask_database(_migrate(config_of(given, environ).settings.database_url, given.to))


async def _migrate(url: str, revision: str) -> int:
    database = Database(url, pool=2)
    try:
        before = await database.revision()
        try:
            await database.migrate(to=revision)
        except ValueError as error:
            print(f"migrate: {error}", file=sys.stderr)  # noqa: T201 - the answer to the command line
            return 1
        after = await database.revision()
    finally:
        await database.close()
    print(f"{before or 'empty'} -> {after or 'empty'}")  # noqa: T201 - the answer to the command line
    return 0
