"""Who sent a request, as far as limits are concerned."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi import FastAPI, Request

from kyc_desktop.backend.build import open_backend
from kyc_desktop.backend.core import Backend
from kyc_desktop.backend.crypto import MasterKeys, new_key
from kyc_desktop.backend.http import caller, network
from kyc_desktop.backend.problems import Refusal
from kyc_desktop.backend.routes_reviews import _reviewer
from kyc_desktop.backend.settings import Settings
from kyc_desktop.flow.operator import Operator
from tests.databases import of_this_run

PROXY = "10.0.0.1"


@pytest.fixture
async def backend(tmp_path: Path) -> AsyncIterator[Backend]:
    """Behind a proxy that is believed."""
    settings = Settings(
        data_dir=tmp_path,
        database_url=of_this_run.url(tmp_path),
        public_url="https://x",
        sandbox=True,
        proxies=("10.0.0.0/8",),
    )
    async with open_backend(settings, Operator(), MasterKeys({"k": new_key()})) as running:
        yield running


def request(backend: Backend, *forwarded: str) -> Request:
    app = FastAPI()
    app.state.backend = backend
    headers = [(b"x-forwarded-for", line.encode()) for line in forwarded]
    return Request({"type": "http", "headers": headers, "client": (PROXY, 1), "app": app})


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:bbbb::9", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("unknown", "unknown"),
    ],
)
def test_one_sender_has_a_whole_network(address: str, counted: str) -> None:
    assert network(address) == counted


@pytest.mark.parametrize(
    "forwarded",
    [("192.0.2.7",), ("198.51.100.1, 192.0.2.7",), ("198.51.100.1", "192.0.2.7"), ("a, b", "c,192.0.2.7")],
)
async def test_the_proxy_s_word_is_the_last_one_of_all_lines(backend: Backend, forwarded: tuple[str, ...]) -> None:
    honest = caller(request(backend, "192.0.2.7")).address
    assert caller(request(backend, *forwarded)).address == honest
    assert honest != caller(request(backend)).address


async def test_proxies_of_ours_in_a_row_are_left_out(backend: Backend) -> None:
    honest = caller(request(backend, "192.0.2.7")).address
    assert caller(request(backend, "198.51.100.1, 192.0.2.7, 10.0.0.9")).address == honest
    assert caller(request(backend, "192.0.2.7, ::ffff:10.0.0.9, 10.0.0.8")).address == honest


async def test_without_a_proxy_the_header_means_nothing(backend: Backend) -> None:
    open_to_all = replace(backend, settings=replace(backend.settings, proxies=("10.9.0.0/16",)))
    assert caller(request(open_to_all, "192.0.2.7")).address == caller(request(open_to_all)).address


async def test_an_address_is_not_stored_in_clear(backend: Backend) -> None:
    assert "192.0.2.7" not in caller(request(backend, "192.0.2.7")).address


async def test_without_a_token_for_reviewers_there_are_no_reviews(backend: Backend) -> None:
    with pytest.raises(Refusal) as refused:
        await _reviewer(request(backend), None)
    assert refused.value.status == 404
