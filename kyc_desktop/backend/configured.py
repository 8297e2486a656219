"""The configuration for a command: ``--config FILE``, or the variable KYC_CONFIG, or the environment alone."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Coroutine, Mapping
from pathlib import Path
from typing import Any, Final

from sqlalchemy.exc import DBAPIError

from .server_config import Mistakes, ServerConfig, read
from .store.trouble import Unavailable

VARIABLE: Final = "KYC_CONFIG"
UNNAMED: Final = f"No file was named, on the command line or by {VARIABLE}: this is what the environment alone lacks."


def add_config(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", type=Path, metavar="FILE", help=f"the server's TOML file; default: ${VARIABLE}")


def named(path: Path | None, environ: Mapping[str, str]) -> Path | None:
    """The file that the command line names, else the environment; None where the environment alone configures."""
    return path or (Path(environ[VARIABLE]) if environ.get(VARIABLE) else None)


def config_of(given: argparse.Namespace, environ: Mapping[str, str]) -> ServerConfig:
    """Prints every mistake and raises SystemExit(1) where there is one."""
    path = named(given.config, environ)
    try:
        return read(path, environ)
    except Mistakes as error:
        said = f"{error}\n{UNNAMED}" if path is None else str(error)
        print(said, file=sys.stderr)  # noqa: T201 - the answer to the command line
        raise SystemExit(1) from error


def ask_database(question: Coroutine[Any, Any, int]) -> int:
    """The exit code of a command that works on the database; 2 where it does not answer."""
    try:
        return asyncio.run(question)
    except Unavailable as error:
        print(f"the database does not answer: {error}", file=sys.stderr)  # noqa: T201 - the answer to the command line
        return 2
    except DBAPIError as error:
        said = f"the database refuses this: {Unavailable(error)}. check-config --connect says what it holds"
        print(said, file=sys.stderr)  # noqa: T201 - the answer to the command line
        return 2
