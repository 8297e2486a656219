"""``check-config``: every mistake of a configuration at once; with ``--connect`` also whether what it names answers.

Exit codes: 0 all right, 1 mistakes in the configuration, 2 something that it names does not answer or refuses us.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
from collections.abc import Mapping
from pathlib import Path

from .configured import UNNAMED, VARIABLE, named
from .server_config import Mistakes, read


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", nargs="?", help=f"the server's TOML file; default: ${VARIABLE}"
    )
    parser.add_argument("--connect", action="store_true", help="also ask database, object store and providers")


def run(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    logging.getLogger(__package__).addHandler(logging.NullHandler())  # what adapters log stands in the answers
    try:
        config = read(named(given.file, environ), environ)
    except Mistakes as error:
        for key, trouble in error.found.items():
            _say(f"{key}: {trouble}")
        _say(f"{len(error.found)} to correct.")
        if named(given.file, environ) is None:
            _say(UNNAMED)
        return 1
    _say("The configuration has no mistakes.")
    if not given.connect:
        return 0
    from .probes import probe_all  # database, object store and HTTP are needed for this only

    code = 0
    for answer in asyncio.run(probe_all(config)):
        mark = {True: "ok", False: "FAILED", None: "not checked"}[answer.ok]
        _say(f"{answer.what}: {mark}{f', {answer.said}' if answer.said else ''}")
        if answer.ok is False:
            code = 2
    return code


def _say(line: str) -> None:
    print(line)  # noqa: T201 - the answer to the command line
