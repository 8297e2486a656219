"""``jobs``: the jobs that were given up, and another try for them."""

from __future__ import annotations

import argparse
import time
from collections.abc import Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from .clock import rfc3339
from .configured import add_config, ask_database, config_of
from .store import outbox
from .store.database import Database

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy.ext.asyncio import AsyncConnection


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_config(parser)
    commands = parser.add_subparsers(dest="what", metavar="list|retry", required=True)
    commands.add_parser("list", help="the jobs that were given up, the newest first")
    retry = commands.add_parser("retry", help="try them again, with all their tries")
    retry.add_argument("ids", metavar="ID", type=int, nargs="*", help="those of the list")
    retry.add_argument("--all", action="store_true")


def run(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    if given.what == "retry" and bool(given.ids) == given.all:
        _say("name the jobs, or --all")
        return 2
    url = config_of(given, environ).settings.database_url
    if given.what == "list":
        return ask_database(_list(url))
    return ask_database(_retry(url, None if given.all else given.ids))


async def _list(url: str) -> int:
    async with _transaction(url) as tx:
        found = await outbox.dead(tx)
    for job in found:
        row = (job.id, rfc3339(job.dead_at), job.kind, job.application_id or "-", job.request_id, job.error)
        _say("  ".join(str(one) for one in row))
    _say(f"{len(found)} given up")
    return 0


async def _retry(url: str, ids: list[int] | None) -> int:
    async with _transaction(url) as tx:
        revived = await outbox.revive(tx, ids, now=time.time())
    _say(f"{revived} will be tried again")
    return 0 if ids is None or revived == len(set(ids)) else 1


@asynccontextmanager
async def _transaction(url: str) -> AsyncIterator[AsyncConnection]:
    database = Database(url, pool=2)
    try:
        async with database.transaction() as tx:
            yield tx
    finally:
        await database.close()


def _say(line: str) -> None:
    print(line)  # noqa: T201 - the answer to the command line
