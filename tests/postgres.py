"""A PostgreSQL for tests and benchmarks: a cluster in a temporary folder, reached by a socket in it, gone at the end.

It survives its own crash and not that of the machine (no fsync), so it is fast and fit for nothing else. PostgreSQL
refuses to run as root: then its own user runs it.
"""

from __future__ import annotations

import contextlib
import getpass
import itertools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

USER = "kyc"
_PLACES = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin", "/usr/local/bin")
_SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "200",
    "shared_buffers": "32MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "autovacuum_naptime": "20s",
    "listen_addresses": "",
    "logging_collector": "off",
    "log_min_messages": "warning",
}


def programs() -> Path | None:
    """The folder of ``initdb`` and ``pg_ctl``; None where PostgreSQL is not installed."""
    folders = [path for place in _PLACES for path in sorted(Path("/").glob(place[1:]), reverse=True)]
    found = shutil.which("initdb")
    if found is not None:
        folders.append(Path(found).parent)
    return next((folder for folder in folders if (folder / "initdb").exists() and (folder / "pg_ctl").exists()), None)


def missing() -> str | None:
    """Why there can be no cluster here; None where there can."""
    if programs() is None:
        return "PostgreSQL is not installed: initdb and pg_ctl were not found (Debian: apt install postgresql)"
    if _is_root() and shutil.which("runuser") is None:
        return "PostgreSQL does not run as root, and there is no runuser"
    return None


@dataclass(slots=True)
class Cluster:
    """``folder`` holds the data, the socket and the log."""

    folder: Path
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    def url(self, database: str) -> str:
        return f"postgresql+asyncpg://{USER}@/{database}?host={self.folder}"

    def create_database(self, *, template: str | None = None) -> str:
        """The URL of a new one, a copy of the database of the URL ``template``. Nobody may use that meanwhile."""
        name = f"kyc_{os.getpid()}_{next(self._numbers)}"
        source = "template0" if template is None else template.partition("@/")[2].partition("?")[0]
        self.sql(f'CREATE DATABASE "{name}" TEMPLATE "{source}"')
        return self.url(name)

    def sql(self, statement: str, *, database: str = "postgres") -> str:
        """Run a statement outside of any program of ours and return the rows, without headings."""
        return self._run("psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-U", USER, "-d", database, "-h", str(self.folder),
                         "-c", statement)  # fmt: skip

    def start(self) -> None:
        self._run("pg_ctl", "start", "-w", "-t", "30", "-D", str(self.folder / "data"), "-l", str(self.folder / "log"))

    def stop(self, mode: str = "immediate") -> None:
        """``immediate``: as if it had crashed."""
        self._run("pg_ctl", "stop", "-w", "-m", mode, "-D", str(self.folder / "data"))

    def restart(self, mode: str = "immediate") -> None:
        self.stop(mode)
        self.start()

    def initialise(self) -> None:
        self._run("initdb", "-D", str(self.folder / "data"), "-U", USER, "-A", "trust", "-E", "UTF8", "-N",
                  "--locale=C")  # fmt: skip
        settings = _SETTINGS | {"unix_socket_directories": str(self.folder)}
        lines = "".join(f"{name} = '{value}'\n" for name, value in settings.items())
        (self.folder / "data" / "postgresql.auto.conf").write_text(lines)

    def _run(self, program: str, *arguments: str) -> str:
        folder = programs()
        assert folder is not None
        command = [str(folder / program), *arguments]
        if _is_root():
            command = ["runuser", "-u", "postgres", "--", *command]
        # The server would keep a pipe open for as long as it runs.
        with tempfile.TemporaryFile() as said:
            done = subprocess.run(
                command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT, check=False
            )
            said.seek(0)
            text = said.read().decode(errors="replace")
        assert done.returncode == 0, f"{program}: {text}"
        return text


@contextlib.contextmanager
def running() -> Iterator[Cluster]:
    """A cluster of its own for as long as the block lasts."""
    folder = Path(tempfile.mkdtemp(prefix="kyc-pg-"))
    try:
        if _is_root():
            shutil.chown(folder, "postgres", "postgres")
        cluster = Cluster(folder)
        cluster.initialise()
        cluster.start()
        try:
            yield cluster
        finally:
            cluster.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _is_root() -> bool:
    return os.name == "posix" and getpass.getuser() == "root"
