"""Small secrets in the key store of the system: Credential Manager, Keychain, Secret Service, KWallet.

Only a store that encrypts is good enough. `keyring` falls back to plain text when `keyrings.alt` is installed,
and to doing nothing when it is told so; both are refused here, and the answer is `KeyStoreError`: the program
then keeps nothing and says so.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_log = logging.getLogger(__name__)

LIMIT: Final = 20.0
"""Seconds: long enough to type the password of a locked key ring, short enough not to look hung."""

_WEAK: Final = ("keyrings.alt", "keyring.backends.fail", "keyring.backends.null", "keyring.backends.chainer")

T = TypeVar("T")


class KeyStoreError(Exception):
    """There is no safe place for a secret on this computer, or it did not answer in time."""

    code = "key_store_missing"


class KeyStore:
    """The secrets of one server. `keyring` is imported (some 60 ms) and called in a thread of its own.

    ``server``: its base address; another server has other secrets. ``limit``: seconds for one call. A call that
    does not come back leaves its thread behind (it ends with the program), and until it does every further call
    fails at once: the customer waits for a locked key ring no more than once.
    """

    def __init__(self, server: str, *, limit: float = LIMIT) -> None:
        self._service = f"KYC Desktop {server.rstrip('/')}"
        self._limit = limit
        self._turn = asyncio.Lock()
        self._hung: threading.Thread | None = None

    async def load(self, name: str) -> str | None:
        """The secret of that name, None where there is none. Raises `KeyStoreError`."""
        return await self._call(lambda: _backend().get_password(self._service, name))

    async def save(self, name: str, secret: str) -> None:
        """Keep a secret and read it back: some stores forget without a word. Raises `KeyStoreError`."""

        def keep() -> bool:
            backend = _backend()
            backend.set_password(self._service, name, secret)
            return backend.get_password(self._service, name) == secret

        if not await self._call(keep):
            raise KeyStoreError("the key store forgot at once")

    async def delete(self, name: str) -> None:
        """Forget a secret; nothing happens where there is none. Raises `KeyStoreError`."""

        def forget() -> None:
            backend = _backend()
            if backend.get_password(self._service, name) is not None:
                backend.delete_password(self._service, name)

        await self._call(forget)

    def secret(self, name: str) -> Secret:
        return Secret(self, name)

    async def _call(self, work: Callable[[], T]) -> T:
        async with self._turn:
            if self._hung is not None and self._hung.is_alive():
                raise KeyStoreError("an earlier call has not come back")
            loop = asyncio.get_running_loop()
            answer: asyncio.Future[T] = loop.create_future()

            def settle(result: T | None, error: KeyStoreError | None) -> None:
                if answer.done():
                    return
                if error is not None:
                    answer.set_exception(error)
                else:
                    answer.set_result(result)  # type: ignore[arg-type]  # T itself may be None

            def run() -> None:
                result: T | None = None
                error: KeyStoreError | None = None
                try:
                    result = work()
                except Exception as reason:  # back ends raise what their system raises
                    error = reason if isinstance(reason, KeyStoreError) else KeyStoreError(type(reason).__name__)
                try:
                    loop.call_soon_threadsafe(settle, result, error)
                except RuntimeError:
                    return  # the loop has closed: nobody waits any more

            # No pool: its threads are joined at exit, and a locked key ring would keep the program alive.
            thread = threading.Thread(target=run, name="key store", daemon=True)
            thread.start()
            try:
                return await asyncio.wait_for(answer, self._limit)
            except TimeoutError:
                self._hung = thread
                _log.warning("the key store did not answer within %.0f s", self._limit)
                raise KeyStoreError("no answer in time") from None


class Secret:
    """One secret of a key store by its name. Every method raises `KeyStoreError`."""

    def __init__(self, store: KeyStore, name: str) -> None:
        self._store = store
        self._name = name

    async def load(self) -> str | None:
        return await self._store.load(self._name)

    async def save(self, secret: str) -> None:
        await self._store.save(self._name, secret)

    async def delete(self) -> None:
        await self._store.delete(self._name)


def _backend() -> KeyringBackend:
    """The key store of the system. Raises `KeyStoreError` where only an unsafe one is there."""
    import keyring

    chosen = keyring.get_keyring()
    # The chainer tries one store after the other and would fall through to a weak one.
    candidates = getattr(type(chosen), "backends", [chosen]) if _module(chosen).endswith(".chainer") else [chosen]
    for backend in candidates:
        if not _module(backend).startswith(_WEAK) and _priority(backend) >= 1:
            return backend
    raise KeyStoreError(f"{_module(chosen)} keeps nothing safely")


def _module(backend: object) -> str:
    return type(backend).__module__


def _priority(backend: object) -> float:
    """What the store says of its own safety; under 1 `keyring` does not recommend it."""
    try:
        return float(type(backend).priority)  # type: ignore[attr-defined]  # a class property of every back end
    except Exception:  # a store that cannot work here says so by raising
        return -1.0
