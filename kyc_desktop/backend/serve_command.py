"""``serve``: run the server."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from . import logs
from .serve import ConfigurationError, Options, serve

OPERATOR: Final = "KYC_OPERATOR"
"""The operator's file of a sandbox, where the command line does not name it."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", type=Path, metavar="FILE", help="the server's TOML file, for production")
    parser.add_argument("--host", help="where to listen; default: the configuration's, else 127.0.0.1")
    parser.add_argument("--port", type=int, help="0: a free port")
    parser.add_argument("--uds", type=Path, metavar="PATH", help="a unix socket instead of host and port")
    parser.add_argument("--log-format", choices=("text", "json"))
    parser.add_argument("--log-level", choices=("DEBUG", "INFO", "WARNING", "ERROR"))
    parser.add_argument("--exit-with-stdin", action="store_true", help="stop when standard input closes")
    sandbox = parser.add_argument_group("sandbox")
    sandbox.add_argument("--sandbox", action="store_true", help="play all providers; nothing is really sent")
    sandbox.add_argument("--operator", type=Path, metavar="FILE", help="the operator's TOML file")
    sandbox.add_argument("--data-dir", type=Path, default=Path("kyc-data"), help="database, photos, key")
    sandbox.add_argument("--database-url", help="an SQLAlchemy URL; default: SQLite in the data directory")
    sandbox.add_argument("--public-url", help="the start of links in messages; default: where it listens")


def run(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    os.umask(0o077)  # database and photos are for this user alone, also in a folder that was there before
    operator = given.operator or (Path(environ[OPERATOR]) if environ.get(OPERATOR) else None)
    options = Options(
        host=given.host,
        port=given.port,
        uds=given.uds,
        log_format=given.log_format,
        log_level=given.log_level,
        config=given.config,
        sandbox=given.sandbox,
        operator=operator,
        data_dir=given.data_dir,
        database_url=given.database_url,
        public_url=given.public_url,
        exit_with_stdin=given.exit_with_stdin,
    )
    logs.set_up(level=given.log_level or "INFO", form=given.log_format or "text")
    try:
        serve(options, environ)
    except ConfigurationError as error:
        print(f"kyc_desktop.backend: {error}", file=sys.stderr)  # noqa: T201 - the answer to the command line
        return 2
    return 0
