"""Sandboxes of the testers' kit whose data is in the database that the run was asked for."""

from __future__ import annotations

from pathlib import Path

from kyc_desktop.testing import Sandbox
from tests.databases import of_this_run


def start(data_dir: Path, *, port: int = 0) -> Sandbox:
    return Sandbox.start(data_dir, port=port, database_url=of_this_run.url(data_dir))
