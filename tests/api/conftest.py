"""A real server on a socket for the tests of the client."""

from __future__ import annotations

import itertools
import json
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kyc_desktop.api.client import Client, Limits, no_certificates
from kyc_desktop.api.drafts import Drafts
from kyc_desktop.api.sandbox import Sandbox
from kyc_desktop.api.session import Session
from kyc_desktop.embedded import command_line
from kyc_desktop.flow.commands import Register
from tests.databases import of_this_run

from .paper import Purse

PASSWORD = "plum harbour violin nine"
_NUMBERS = itertools.count()


@dataclass(frozen=True)
class Live:
    url: str
    sandbox_token: str


@pytest.fixture(scope="session")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """One sandbox server for the whole run; every test has an account of its own on it."""
    folder = tmp_path_factory.mktemp("server")
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [*command_line(folder / "data"), "--database-url", of_this_run.url(folder / "data")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
        )
    assert process.stdout is not None
    assert process.stdin is not None
    line = process.stdout.readline()
    assert line, (folder / "log").read_text()
    yield Live(**json.loads(line))
    process.stdin.close()
    process.kill()
    process.wait()
    process.stdout.close()


@pytest.fixture
async def sandbox(live: Live) -> AsyncIterator[Sandbox]:
    sandbox = Sandbox(live.url, token=live.sandbox_token)
    yield sandbox
    await sandbox.aclose()


@pytest.fixture
def register() -> Register:
    return Register(
        # Photos of noise show no document: with this tag the sandbox leaves them to a person.
        email=f"maya{next(_NUMBERS)}+review@example.com",
        password=PASSWORD,
        country="US",
        state="TX",
        terms="2026-05-01",
        privacy="2026-05-01",
    )


@pytest.fixture
async def connect() -> AsyncIterator[Callable[..., Session]]:
    """Makes started sessions with a server at that address, and ends them."""
    sessions: list[Session] = []

    def make(url: str, purse: Purse | None = None, *, limits: Limits | None = None) -> Session:
        async def open_client() -> Client:
            return Client(url, certificates=no_certificates(), limits=limits)

        session = Session(
            open_client, purse or Purse(), Drafts(Path(), None), pause=lambda attempt, after: after or 0.01
        )
        sessions.append(session)
        session.start()
        return session

    yield make
    for session in sessions:
        await session.stop()
