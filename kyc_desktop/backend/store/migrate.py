"""Brings the schema up to date with alembic. Imported only when there is something to do."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection


def configuration(connection: Connection) -> Config:
    """alembic's configuration without a file: the scripts lie in `kyc_desktop.backend.migrations`."""
    config = Config()
    # The value is one of configparser, where a percent sign of a folder's name would begin a reference.
    config.set_main_option("script_location", str(Path(__file__).parents[1] / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def move(connection: Connection, revision: str) -> None:
    """Up or down to that revision; they are numbered in their order, and ``base`` comes before them all.

    Raises ValueError for one that is not known here.
    """
    known = sorted(
        script.revision for script in ScriptDirectory.from_config(configuration(connection)).walk_revisions()
    )
    if revision not in ("base", *known):
        raise ValueError(f"there is no migration {revision}, only {', '.join(known)} and base")
    current = MigrationContext.configure(connection).get_current_revision()
    if current is not None and (revision == "base" or revision < current):
        command.downgrade(configuration(connection), revision)
    else:
        command.upgrade(configuration(connection), revision)
