"""One server for the whole room; every test brings its own person, so nothing needs to be cleaned up."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator

import httpx
import pytest

from .person import Applicant, Sandbox
from .process import Server, start

NewPerson = Callable[..., Applicant]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = start(tmp_path_factory.mktemp("server"))
    yield running
    running.stop()


@pytest.fixture
async def http(server: Server) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=server.url, timeout=30) as client:
        yield client


@pytest.fixture
async def sandbox(server: Server, http: httpx.AsyncClient) -> Sandbox:
    return await Sandbox(http, server.token).from_now()


@pytest.fixture
def person(http: httpx.AsyncClient, sandbox: Sandbox) -> NewPerson:
    """Make a new person; keyword arguments are those of `Applicant`."""

    def make(**values: str) -> Applicant:
        return Applicant(http, sandbox, **values)

    return make
