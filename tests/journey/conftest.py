"""The testers' kit, on the database that the run was asked for, or against a production."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kyc_desktop.testing import Sandboxes
from tests.databases import of_this_run

from .production import ProductionServer


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--production"):
        for item in items:
            if item.get_closest_marker("sandbox"):
                item.add_marker(pytest.mark.skip(reason="needs what only a sandbox does"))


@pytest.fixture(scope="session")
def kyc_sandboxes(
    tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config
) -> Iterator[Sandboxes | ProductionServer]:
    if pytestconfig.getoption("--production"):
        from tests.outside.world import World

        with World.start(tmp_path_factory.mktemp("production")) as world:
            yield ProductionServer(world)
        return
    sandboxes = Sandboxes(tmp_path_factory.mktemp("server"), database_url=of_this_run.url)
    yield sandboxes
    sandboxes.stop()


@pytest.fixture(autouse=True)
def key_store(kyc_keyring: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also for programs that are started as processes."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "kyc_desktop.testing.keyring.FileKeyring")
