"""``python -m kyc_desktop.backend serve``: the reference backend from the command line."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from pathlib import Path

from .serve import ConfigurationError, Options, serve

OPERATOR = "KYC_OPERATOR"
"""The operator's file, where the command line does not name it."""


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="python -m kyc_desktop.backend", description=__doc__)
    run = top.add_subparsers(dest="command", required=True).add_parser("serve", help="run the server")
    run.add_argument("--host", default="127.0.0.1")
    run.add_argument("--port", type=int, default=8000, help="0: a free port")
    run.add_argument("--database-url", help="an SQLAlchemy URL; default: SQLite in the data directory")
    run.add_argument("--data-dir", type=Path, default=Path("kyc-data"), help="database, photos, key of the sandbox")
    run.add_argument("--config", "--operator", type=Path, help="the operator's TOML file")
    run.add_argument("--keys-file", type=Path, help="master keys, id:base64 lines; needed in production")
    run.add_argument("--public-url", help="the start of links in messages; default: where it listens")
    run.add_argument("--sandbox", action="store_true", help="play all providers; nothing is really sent")
    run.add_argument("--tls-proxy", action="store_true", help="a proxy in front speaks TLS and sets X-Forwarded-For")
    run.add_argument("--exit-with-stdin", action="store_true", help="stop when standard input closes")
    run.add_argument("--log-level", default="INFO", choices=("DEBUG", "INFO", "WARNING", "ERROR"))
    return top


def main() -> int:
    given = parser().parse_args()
    os.umask(0o077)  # database and photos are for this user alone, also in a folder that was there before
    logging.basicConfig(
        level=given.log_level, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )
    logging.getLogger("alembic").setLevel(logging.WARNING)
    options = Options(
        host=given.host,
        port=given.port,
        data_dir=given.data_dir,
        database_url=given.database_url,
        config=given.config or (Path(os.environ[OPERATOR]) if os.environ.get(OPERATOR) else None),
        keys_file=given.keys_file,
        public_url=given.public_url,
        sandbox=given.sandbox,
        tls_proxy=given.tls_proxy,
        exit_with_stdin=given.exit_with_stdin,
    )
    try:
        serve(options, os.environ)
    except ConfigurationError as error:
        print(f"kyc_desktop.backend: {error}", file=sys.stderr)  # noqa: T201 - the answer to the command line
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
