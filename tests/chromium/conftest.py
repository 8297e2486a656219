"""One Chromium and one server for the whole room; every test has a fresh phone and its own person.

The room runs on one loop from its first test to its last, because a browser belongs to the loop that started it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from PIL import Image
from playwright.async_api import Browser, async_playwright

from kyc_desktop.capture.specimen import PEOPLE, draw
from tests.backend.person import Applicant, Sandbox
from tests.backend.process import Server, start

from .phone import Phone, executable, launch, phone_of

NewPhone = Callable[..., AbstractAsyncContextManager[Phone]]
NewPerson = Callable[..., Applicant]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = start(tmp_path_factory.mktemp("server"))
    yield running
    running.stop()


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Maya's license on a table, as a camera of 1920 x 1080 sees it upright: what the fake camera shows."""
    photo = draw(PEOPLE["maya"], "drivers_license", "front", scale=12.0)
    frame = Image.new("RGB", (1080, 1920), "#4A4038")
    photo.thumbnail((1080, 1920))
    frame.paste(photo, (0, 760 - photo.height // 2 + 100))
    frame = frame.point([round(level * 0.85) for level in range(256)] * 3)  # no camera burns white paper out
    path = tmp_path_factory.mktemp("film") / "license.mjpeg"
    with path.open("wb") as file:
        for _ in range(2):
            frame.save(file, "JPEG", quality=92)
    return path


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(film: Path) -> AsyncIterator[Browser]:
    if executable() is None:
        pytest.skip("no Chromium: none of chromium, chromium-browser, google-chrome is on the PATH")
    async with async_playwright() as play:
        running = await launch(play, film=film)
        yield running
        await running.close()


@pytest.fixture
def phone(browser: Browser) -> NewPhone:
    """A new phone; keyword arguments are those of `Browser.new_context`."""

    def make(**options: Any) -> AbstractAsyncContextManager[Phone]:
        return phone_of(browser, **options)

    return make


@pytest_asyncio.fixture(loop_scope="session")
async def http(server: Server) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=server.url, timeout=30) as client:
        yield client


@pytest_asyncio.fixture(loop_scope="session")
async def sandbox(server: Server, http: httpx.AsyncClient) -> Sandbox:
    return await Sandbox(http, server.token).from_now()


@pytest.fixture
def person(http: httpx.AsyncClient, sandbox: Sandbox) -> NewPerson:
    """Make a new person; keyword arguments are those of `Applicant`."""

    def make(**values: str) -> Applicant:
        return Applicant(http, sandbox, **values)

    return make
