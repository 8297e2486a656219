"""The object store, by obstore: a folder of this computer, or a bucket that speaks S3.

Writing is create-only (S3: ``If-None-Match: *``), so nothing that was acknowledged is ever overwritten. Errors name
their type and never the request: an address may hold a bucket's name, a header a signature.
"""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError
from obstore.store import LocalStore

from ..ports import Refused, Retryable
from .faults import Faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from obstore.store import S3Store

_CHUNK: Final = 500
_NO_BUCKET: Final = "NoSuchBucket"


@dataclass(frozen=True, slots=True, kw_only=True)
class S3Settings:
    """A bucket. ``endpoint``: of another service than Amazon's, ``https://host[:port]``.

    Without a key pair the credentials of the environment or the machine are used. ``prefix``: a folder of the bucket.
    ``allow_http``: an endpoint without TLS, for tests. ``limit_s``: seconds for one request.
    """

    bucket: str
    region: str
    endpoint: str | None = None
    access_key_id: str | None = None
    secret_access_key: str | None = field(default=None, repr=False)
    prefix: str = ""
    allow_http: bool = False
    limit_s: float = 8.0


class Objects:
    """`ObjectStore` over obstore. Values are encrypted before they come here."""

    def __init__(self, store: LocalStore | S3Store, *, faults: Faults | None = None) -> None:
        self._store = store
        self._faults = faults

    async def put(self, key: str, data: bytes, *, request_id: str) -> None:
        await self._strike()
        try:
            with _translated():
                await obstore.put_async(self._store, key, data, mode="create")
        except AlreadyExistsError:  # a second try after an answer that was lost has the same bytes
            if await self._read(key) != data:
                raise Refused("key_reused") from None

    async def get(self, key: str, *, request_id: str) -> bytes:
        await self._strike()
        return await self._read(key)

    async def delete(self, key: str, *, request_id: str) -> None:
        await self._strike()
        try:
            with _translated():
                await obstore.delete_async(self._store, key)
        except FileNotFoundError:
            return

    async def listed(self, *, before: float) -> AsyncIterator[tuple[str, ...]]:
        with _translated():
            async for chunk in obstore.list(self._store, chunk_size=_CHUNK):
                old = tuple(meta["path"] for meta in chunk if meta["last_modified"].timestamp() < before)
                if old:
                    yield old

    async def probe(self) -> None:
        """Write, refuse to overwrite, read, delete. Raises Retryable, or Refused("key_reused") for a store that
        overwrites although it was told not to."""
        key, data = f"probe/{secrets.token_hex(8)}", secrets.token_bytes(16)
        await self.put(key, data, request_id=key)
        try:
            with _translated():
                await obstore.put_async(self._store, key, b"another", mode="create")
        except AlreadyExistsError:
            if await self.get(key, request_id=key) == data:
                return
        finally:
            await self.delete(key, request_id=key)
        raise Refused("key_reused", internal="the store does not honour If-None-Match")

    async def _read(self, key: str) -> bytes:
        try:
            with _translated():
                answer = await obstore.get_async(self._store, key)
                return bytes(await answer.bytes_async())
        except FileNotFoundError:
            raise Refused("not_found") from None

    async def _strike(self) -> None:
        if self._faults is not None:
            await self._faults.strike("storage")


@contextmanager
def _translated() -> Iterator[None]:
    """What the store says, in the words of `ports`. FileNotFoundError and AlreadyExistsError pass: they are answers.

    A bucket that is missing or closed to us is a mistake of the configuration: it is tried again until somebody has
    put it right, and is never taken for a photo that does not exist. ``from None``: the texts below hold addresses.
    """
    try:
        yield
    except AlreadyExistsError:
        raise
    except FileNotFoundError as error:
        if _NO_BUCKET in str(error):
            raise Retryable("storage: there is no such bucket") from None
        raise
    except (OSError, BaseError) as error:
        raise Retryable(f"storage: {type(error).__name__}") from None


def local_objects(folder: Path, *, faults: Faults | None = None) -> Objects:
    """Objects in a folder that is made if missing, readable by the owner only."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return Objects(LocalStore(folder, mkdir=True), faults=faults)


def s3_objects(settings: S3Settings, *, faults: Faults | None = None) -> Objects:
    """Objects in a bucket. Opens no connection; see `Objects.probe`."""
    from obstore.store import S3Store

    given = {
        "aws_region": settings.region,
        "aws_endpoint": settings.endpoint,
        "aws_access_key_id": settings.access_key_id,
        "aws_secret_access_key": settings.secret_access_key,
    }
    store = S3Store(
        settings.bucket,
        prefix=settings.prefix or None,
        config={name: value for name, value in given.items() if value is not None},  # type: ignore[arg-type]  # a TypedDict
        client_options={
            "allow_http": settings.allow_http,
            "timeout": timedelta(seconds=settings.limit_s),
            "connect_timeout": timedelta(seconds=min(3.0, settings.limit_s)),
        },
        retry_config={"max_retries": 2, "retry_timeout": timedelta(seconds=settings.limit_s)},
    )
    return Objects(store, faults=faults)
