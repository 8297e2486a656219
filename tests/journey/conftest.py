from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QApplication

from kyc_desktop.ui.theme import Theme, install

from . import server as servers
from .driver import Journey, sandbox_of
from .inbox import Inbox
from .production import Office, ProductionServer
from .server import Server


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--production"):
        for item in items:
            if item.get_closest_marker("sandbox"):
                item.add_marker(pytest.mark.skip(reason="needs what only a sandbox does"))


@pytest.fixture(scope="session")
def running_server(
    tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config
) -> Iterator[Server | ProductionServer]:
    if pytestconfig.getoption("--production"):
        from tests.outside.world import World

        with World.start(tmp_path_factory.mktemp("production")) as world:
            yield ProductionServer(world)
        return
    server = servers.start(tmp_path_factory.mktemp("server"))
    yield server
    server.stop()


@pytest.fixture
def server(running_server: Server | ProductionServer) -> Server | ProductionServer:
    running_server.reset()
    return running_server


@pytest.fixture(autouse=True)
def key_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key store that outlives the program, in a file."""
    import keyring

    from tests.keyrings import FileKeyring

    monkeypatch.setenv("KYC_TEST_KEYRING", str(tmp_path / "keyring.json"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.keyrings.FileKeyring")
    keyring.set_keyring(FileKeyring())


@pytest.fixture(autouse=True)
def looks(qapp: QApplication) -> Iterator[None]:
    """The hurried looks of a journey are not those of the next test."""
    yield
    install(qapp, Theme())


@pytest_asyncio.fixture
async def inbox(server: Server | ProductionServer) -> AsyncIterator[Inbox]:
    sandbox = Office(server.world) if isinstance(server, ProductionServer) else sandbox_of(server.url, server.token)
    yield Inbox(sandbox)
    await sandbox.aclose()


Open = Callable[..., Awaitable[Journey]]


@pytest_asyncio.fixture
async def open_program(
    qapp: QApplication, server: Server, inbox: Inbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Open]:
    """Start the program; again with the same folder as a second run. Everything is closed at the end."""
    opened: list[Journey] = []

    async def start(folder: str = "data", url: str | None = None) -> Journey:
        # One folder, one computer: each has a key store of its own.
        monkeypatch.setenv("KYC_TEST_KEYRING", str(tmp_path / f"{folder}.keyring.json"))
        journey = Journey(tmp_path / folder, server=url or server.url, inbox=inbox)
        opened.append(journey)
        return await journey.start()

    yield start
    for journey in opened:
        await journey.close()


@pytest_asyncio.fixture
async def journey(open_program: Open) -> Journey:
    return await open_program()
