"""``export``: everything about one applicant, in a zip file for that person."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from .configured import add_config, ask_database, config_of
from .export import NotFound, export
from .ports import PortError
from .store.database import Database

if TYPE_CHECKING:
    from .server_config import ServerConfig


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_config(parser)
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--reference", metavar="NO-XXXX-XXXX", help="what the program shows and mails name")
    who.add_argument("--email", metavar="ADDRESS", help="the confirmed address")
    parser.add_argument("out", type=Path, metavar="OUT.zip", help="a new file, readable by its owner alone")


def run(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    config, out = config_of(given, environ), given.out
    try:
        handle = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        return _failed(f"{out}: {error.strerror}")
    code = 1
    try:
        with os.fdopen(handle, "wb") as file:
            code = ask_database(_export(config, given.reference or given.email, file))
    finally:
        if code:
            out.unlink()
    return code


async def _export(config: ServerConfig, who: str, file: BinaryIO) -> int:
    from .providers.production import objects

    database = Database(config.settings.database_url, pool=2)
    try:
        found = await export(database, config.keys, objects(config.providers.storage), who, now=time.time())
    except NotFound:
        return _failed(f"nobody has {who}")
    except KeyError as error:
        return _failed(f"the key {error.args[0]} is needed and not in the key file; put its line back")
    except PortError as error:
        return _failed(f"the photos' store does not answer: {error}")
    finally:
        await database.close()
    file.write(found.data)
    print(f"{found.reference}: {len(found.photos)} photos")  # noqa: T201 - the answer to the command line
    for side in found.missing:
        print(f"the photo of the {side} is not in the store", file=sys.stderr)  # noqa: T201
    return 0


def _failed(words: str) -> int:
    print(f"export: {words}", file=sys.stderr)  # noqa: T201 - the answer to the command line
    return 1
