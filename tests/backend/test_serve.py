"""The command line: what is refused, the line that is printed, the end with the parent, the keys."""

from __future__ import annotations

import asyncio
import stat
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from kyc_desktop.backend.listening import url_of
from kyc_desktop.backend.serve import ConfigurationError, Options, check, listener_on
from kyc_desktop.backend.store.database import sqlite_url

from .person import Applicant, Sandbox
from .process import start


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"sandbox": True, "host": "0.0.0.0"}, "this computer only"),
        ({"sandbox": True, "public_url": "https://id.example"}, "must not face customers"),
        ({"sandbox": True, "config": Path("server.toml")}, "leave one of them out"),
        ({}, "--config"),
    ],
)
def test_it_does_not_start_unsafely(tmp_path: Path, changes: dict[str, object], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        check(Options(data_dir=tmp_path, **changes))  # type: ignore[arg-type]  # the table above


def test_the_command_line_says_what_is_wrong(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kyc_desktop.backend", "serve", "--data-dir", str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "--config" in ended.stderr
    assert "Traceback" not in ended.stderr


async def test_it_ends_when_its_parent_does_even_with_a_waiting_client(tmp_path: Path) -> None:
    server = start(tmp_path, arguments=("--database-url", sqlite_url(tmp_path / "kyc.sqlite3")))
    async with httpx.AsyncClient(base_url=server.url, timeout=30) as http:
        maya = Applicant(http, Sandbox(http, server.token))
        await maya.register()
        await maya.until(lambda document: document["email"]["delivery"] == "sent")
        waiting = asyncio.create_task(maya.read(wait=20, version=maya.document["version"]))
        await http.get("/healthz")
        started = time.perf_counter()
        await asyncio.to_thread(server.stop)
        assert (await waiting).status_code == 304
        assert time.perf_counter() - started < 2.5
    for name in ("master.key", "kyc.sqlite3"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
    assert server.process.returncode == 0
    assert "Traceback" not in server.log.read_text()


async def test_it_listens_on_a_unix_socket_for_its_user_and_group(tmp_path: Path) -> None:
    place = tmp_path / "s"
    server = start(tmp_path / "data", arguments=("--uds", str(place), "--public-url", "http://id.example"))
    assert server.url == f"unix:{place}"
    assert stat.S_IMODE(place.stat().st_mode) == 0o660
    with pytest.raises(ConfigurationError, match="another server answers on it"):
        listener_on("", 0, place)
    async with httpx.AsyncClient(transport=httpx.AsyncHTTPTransport(uds=str(place)), base_url="http://s") as http:
        assert (await http.get("/healthz")).json() == {"status": "ok"}
    await asyncio.to_thread(server.stop)
    assert not place.exists()


def test_a_socket_that_a_killed_server_left_is_taken(tmp_path: Path) -> None:
    listener_on("", 0, tmp_path / "s").close()
    again = listener_on("", 0, tmp_path / "s")
    assert url_of(again) == f"unix:{tmp_path / 's'}"
    again.close()
