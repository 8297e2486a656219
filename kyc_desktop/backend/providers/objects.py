"""The object store in a local folder, by obstore; the same adapter serves S3 when it is given another store."""

from __future__ import annotations

from pathlib import Path

import obstore
from obstore.exceptions import AlreadyExistsError
from obstore.store import LocalStore

from ..ports import Refused, Retryable
from .faults import Faults


class Objects:
    """`ObjectStore` over obstore. Values are encrypted before they come here."""

    def __init__(self, store: LocalStore, *, faults: Faults | None = None) -> None:
        self._store = store
        self._faults = faults

    async def put(self, key: str, data: bytes, *, request_id: str) -> None:
        await self._strike()
        try:
            await obstore.put_async(self._store, key, data, mode="create")
        except AlreadyExistsError as error:
            if await self.get(key, request_id=request_id) != data:
                raise Refused("key_reused") from error
        except OSError as error:
            raise Retryable(f"storage: {type(error).__name__}") from error

    async def get(self, key: str, *, request_id: str) -> bytes:
        await self._strike()
        try:
            answer = await obstore.get_async(self._store, key)
            return bytes(await answer.bytes_async())
        except FileNotFoundError as error:
            raise Refused("not_found") from error
        except OSError as error:
            raise Retryable(f"storage: {type(error).__name__}") from error

    async def delete(self, key: str, *, request_id: str) -> None:
        await self._strike()
        try:
            await obstore.delete_async(self._store, key)
        except FileNotFoundError:
            return
        except OSError as error:
            raise Retryable(f"storage: {type(error).__name__}") from error

    async def _strike(self) -> None:
        if self._faults is not None:
            await self._faults.strike("storage")


def local_objects(folder: Path, *, faults: Faults | None = None) -> Objects:
    """Objects in a folder that is made if missing, readable by the owner only."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return Objects(LocalStore(folder, mkdir=True), faults=faults)
