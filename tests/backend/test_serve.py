"""The command line: what is refused, the line that is printed, the end with the parent, the keys."""

from __future__ import annotations

import asyncio
import base64
import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from kyc_desktop.backend.keys import ENVIRONMENT, KeyFileError, embedded_keys, read_key_file
from kyc_desktop.backend.serve import ConfigurationError, Options, check

from .person import Applicant, Sandbox
from .process import start


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"sandbox": True, "host": "0.0.0.0"}, "this computer only"),
        ({"sandbox": True, "tls_proxy": True}, "must not face customers"),
        ({"sandbox": True, "public_url": "https://id.example"}, "must not face customers"),
        ({}, "--keys-file"),
        ({"keys_file": Path("keys")}, "TLS in front"),
        ({"keys_file": Path("keys"), "tls_proxy": True, "public_url": "http://id.example"}, "TLS in front"),
        ({"keys_file": Path("keys"), "tls_proxy": True, "public_url": "https://id.example"}, "real providers"),
    ],
)
def test_it_does_not_start_unsafely(tmp_path: Path, changes: dict[str, object], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        check(Options(data_dir=tmp_path, **changes))  # type: ignore[arg-type]  # the table above


def test_the_command_line_says_what_is_wrong(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kyc_desktop.backend", "serve", "--data-dir", str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "--keys-file" in ended.stderr
    assert "Traceback" not in ended.stderr


async def test_it_ends_when_its_parent_does_even_with_a_waiting_client(tmp_path: Path) -> None:
    server = start(tmp_path)
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


def test_keys_come_from_the_launcher_or_a_file(tmp_path: Path) -> None:
    given = embedded_keys(tmp_path, {ENVIRONMENT: base64.b64encode(b"k" * 32).decode()})
    assert not (tmp_path / "master.key").exists()
    made = embedded_keys(tmp_path, {})
    again = embedded_keys(tmp_path, {})
    key_id, wrapped = made.wrap(b"d" * 32)
    assert again.unwrap(key_id, wrapped) == b"d" * 32
    assert given.index("email", "a") != made.index("email", "a")


def test_key_files_are_read_strictly(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    new, old = (base64.b64encode(os.urandom(32)).decode() for _ in range(2))
    path.write_text(f"# newest first\nk2:{new}\n\nk1:{old}\n")
    keys = read_key_file(path)
    assert keys.wrap(b"x" * 32)[0] == "k2"
    path.write_text(f"k1:{old}\n")
    assert keys.index("email", "a") == read_key_file(path).index("email", "a"), "a new key keeps the indexes"
    for broken in ("", "k1", f"k1:{old[:20]}", "k1:!!!"):
        path.write_text(broken)
        with pytest.raises(KeyFileError) as error:
            read_key_file(path)
        assert old[:20] not in str(error.value)
