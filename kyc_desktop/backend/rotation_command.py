"""``rotate-keys``: move what is stored to the first master key, and say which keys can be removed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping

from .configured import add_config, ask_database, config_of
from .crypto import MasterKeys
from .rotation import IndexKeyChanged, Rotated, report, rotate
from .store.database import Database


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_config(parser)
    parser.add_argument("--check", action="store_true", help="move nothing, only say what needs which key")


def run(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    config = config_of(given, environ)
    return ask_database(_run(config.settings.database_url, config.keys, check=given.check))


async def _run(url: str, keys: MasterKeys, *, check: bool) -> int:
    database = Database(url, pool=2)
    try:
        found = await (report(database, keys) if check else rotate(database, keys))
    except IndexKeyChanged as error:
        return _failed(str(error))
    except KeyError as error:
        return _failed(f"the key {error.args[0]} is needed and not in the file; put its line back")
    finally:
        await database.close()
    for line in words(found):
        print(line)  # noqa: T201 - the answer to the command line
    return 0 if check or not found.still else 1


def words(found: Rotated) -> list[str]:
    """One fact a line."""
    lines = [f"{found.current} encrypts"]
    lines += [f"moved: {rows} of {table}" for table, rows in found.moved.items() if rows]
    for key_id, tables in found.still.items():
        lines.append(f"{key_id} is still needed by {', '.join(f'{rows} of {table}' for table, rows in tables.items())}")
    if found.still:
        lines.append("run it again when every server has read the key file")
    if found.index_in is not None:
        lines.append(
            f"{found.index_in} makes the blind indexes: before you remove it, write its value on a line"
            f" index:… of its own"
        )
    lines += [f"{key_id} can be removed (back-ups of before still need it)" for key_id in found.removable]
    return lines


def _failed(text: str) -> int:
    print(f"rotate-keys: {text}", file=sys.stderr)  # noqa: T201 - the answer to the command line
    return 1
