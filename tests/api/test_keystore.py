"""Secrets go to a safe key store or nowhere."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import pytest
from keyring.backends import chainer, fail, null

from kyc_desktop.api.keystore import KeyStore, KeyStoreError
from tests import keyrings

SERVER = "https://verify.northlight.example/"


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    path = tmp_path / "keyring.json"
    monkeypatch.setenv("KYC_TEST_KEYRING", str(path))
    before = keyring.core._keyring_backend
    keyring.set_keyring(keyrings.FileKeyring())
    yield path
    keyring.core._keyring_backend = before


async def test_a_secret_is_kept_and_forgotten(store: Path) -> None:
    token = KeyStore(SERVER).secret("token")
    assert await token.load() is None
    await token.save("s3cret")
    assert await KeyStore(SERVER).load("token") == "s3cret"
    assert list(json.loads(store.read_text())) == ["KYC Desktop https://verify.northlight.example\ttoken"]
    await token.delete()
    await token.delete()
    assert await token.load() is None


async def test_another_server_has_other_secrets() -> None:
    await KeyStore("https://a.example").save("token", "of a")
    assert await KeyStore("https://b.example").load("token") is None
    assert await KeyStore("https://a.example/").load("token") == "of a"


@pytest.mark.parametrize(
    "backend",
    [null.Keyring, fail.Keyring, keyrings.WeakKeyring, keyrings.ForgetfulKeyring, keyrings.LockedKeyring],
    ids=lambda backend: backend.__module__.rpartition(".")[2] + "." + backend.__name__,
)
async def test_an_unsafe_store_is_refused(backend: type[keyring.backend.KeyringBackend], store: Path) -> None:
    keyring.set_keyring(backend())
    with pytest.raises(KeyStoreError):
        await KeyStore(SERVER).save("token", "s3cret")
    assert not store.exists()
    assert KeyStoreError.code == "key_store_missing"


class PlainText(keyrings.FileKeyring):
    """A store of `keyrings.alt` that an administrator raised by configuration."""

    priority = 9


PlainText.__module__ = "keyrings.alt.file"


async def test_plain_text_is_refused_by_its_name(store: Path) -> None:
    keyring.set_keyring(PlainText())
    with pytest.raises(KeyStoreError):
        await KeyStore(SERVER).save("token", "s3cret")
    assert not store.exists()


async def test_a_chain_is_only_as_good_as_the_store_that_is_taken(monkeypatch: pytest.MonkeyPatch, store: Path) -> None:
    chain = [keyrings.WeakKeyring(), fail.Keyring()]
    monkeypatch.setattr(chainer.ChainerBackend, "backends", chain)
    keyring.set_keyring(chainer.ChainerBackend())
    with pytest.raises(KeyStoreError):
        await KeyStore(SERVER).save("token", "s3cret")
    assert not store.exists()
    chain.append(keyrings.FileKeyring())
    await KeyStore(SERVER).save("token", "s3cret")
    assert store.exists()


async def test_a_stuck_store_is_waited_for_once() -> None:
    keyring.set_keyring(keyrings.StuckKeyring())
    keys = KeyStore(SERVER, limit=0.1)
    begin = time.monotonic()
    for _ in range(3):
        with pytest.raises(KeyStoreError):
            await keys.load("token")
    assert time.monotonic() - begin < 1


async def test_calls_take_turns() -> None:
    keys = KeyStore(SERVER)
    await asyncio.gather(*(keys.save(f"name {n}", str(n)) for n in range(10)))
    assert [await keys.load(f"name {n}") for n in range(10)] == [str(n) for n in range(10)]


PROGRAM = """
import asyncio, sys
from kyc_desktop.api.keystore import KeyStore, KeyStoreError
assert "keyring" not in sys.modules
async def main():
    keys = KeyStore("https://verify.example", limit=0.2)
    try:
        await keys.save("token", "s3cret")
        print(await keys.load("token"))
    except KeyStoreError as error:
        print("missing", error)
asyncio.run(main())
"""


@pytest.mark.parametrize(
    ("backend", "said"),
    [
        ("tests.keyrings.FileKeyring", "s3cret"),
        ("tests.keyrings.StuckKeyring", "missing no answer in time"),
        ("keyring.backends.null.Keyring", "missing keyring.backends.null keeps nothing safely"),
        ("nowhere.Keyring", "missing ModuleNotFoundError"),
    ],
)
def test_the_environment_chooses_the_store(
    backend: str, said: str, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    begin = time.monotonic()
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert run.stdout.strip() == said
    # A stuck store does not keep the program from ending.
    assert time.monotonic() - begin < 2.5
