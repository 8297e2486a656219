"""Moves everything that is stored to the first master key, while servers run, so that an older one can be removed.

    1. Add the new key below the first line of the key file of every server: now all can open what it will seal.
    2. Move it to the top: new data is sealed under it.
    3. Run this. It works in small transactions, can be stopped at any moment and starts again where work is left.
    4. Remove the keys of which it says that nothing needs them. Back-ups made before step 3 still need them.

Blind indexes are made by the line ``index`` and do not change.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncConnection

from .crypto import MasterKeys
from .store import facts, rewrap
from .store.database import Database

BATCH: Final = 200
_PASSES: Final = 5  # a server that has not read the key file again may still write with the key of before
_FACT: Final = "index_key"


class IndexKeyChanged(Exception):  # noqa: N818 - says what happened
    """The blind indexes of this database were made with another key: no address and no number would be found."""

    def __init__(self) -> None:
        super().__init__(
            "the key of the blind indexes is not the one that this database was filled with; put the line index:… back"
            " (or, if there was none, the key that was last in the file)"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotated:
    """``moved``: rows by table. ``still``: rows that need another key than the first, by key and table.

    ``removable``: keys of the file that nothing needs any more. ``index_in``: the key that makes the blind indexes
    because the file has no line ``index``; it must stay.
    """

    current: str
    moved: dict[str, int]
    still: dict[str, dict[str, int]]
    removable: tuple[str, ...]
    index_in: str | None


async def require_index(tx: AsyncConnection, keys: MasterKeys) -> None:
    """Remember which key makes the blind indexes. Raises IndexKeyChanged when it is another one than before."""
    mark = keys.index("check", _FACT).hex()[:32]
    if await facts.first(tx, _FACT, mark) != mark:
        raise IndexKeyChanged


async def rotate(database: Database, keys: MasterKeys, *, batch: int = BATCH) -> Rotated:
    """Move everything to the first key and say what is left.

    Raises IndexKeyChanged, and KeyError with the id of a master key that is needed and not in the file.
    """
    async with database.transaction() as tx:
        await require_index(tx, keys)
    moved: Counter[str] = Counter()
    for _ in range(_PASSES):
        before = moved.total()
        for table in rewrap.WRAPPED:
            moved[table.name] += await _rewrap(database, keys, table, batch)
        for what in rewrap.SEALED:
            moved[what.table.name] += await _reseal(database, keys, what, batch)
        if moved.total() == before:
            break
    return await _report(database, keys, dict(moved))


async def report(database: Database, keys: MasterKeys) -> Rotated:
    """What needs which key, without moving anything."""
    return await _report(database, keys, {})


async def _rewrap(database: Database, keys: MasterKeys, table: Any, batch: int) -> int:
    after, moved = "", 0
    while True:
        async with database.transaction() as tx:
            last, changed = await rewrap.rewrap(tx, keys, table, after, batch)
        moved += changed
        if last is None:
            return moved
        after = last


async def _reseal(database: Database, keys: MasterKeys, what: rewrap.Sealed, batch: int) -> int:
    after: tuple[Any, ...] | None = None
    moved = 0
    while True:
        async with database.transaction() as tx:
            after, changed = await rewrap.reseal(tx, keys, what, after, batch)
        moved += changed
        if after is None:
            return moved


async def _report(database: Database, keys: MasterKeys, moved: dict[str, int]) -> Rotated:
    async with database.transaction() as tx:
        usage = await rewrap.usage(tx)
    still: dict[str, dict[str, int]] = {}
    for table, counted in usage.items():
        for key_id, rows in counted.items():
            if key_id != keys.current:
                still.setdefault(key_id, {})[table] = rows
    ring = keys.ring()
    index_in = next((key_id for key_id, key in ring.keys.items() if key == ring.index), None)
    kept = {ring.current, *still} | ({index_in} if index_in is not None and not ring.own_index else set())
    return Rotated(
        current=ring.current,
        moved=moved,
        still=still,
        removable=tuple(key_id for key_id in ring.keys if key_id not in kept),
        index_in=None if ring.own_index else index_in,
    )
