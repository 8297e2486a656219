"""What hangs on a master key: wrapped keys of applications and photos, and rows sealed under the master key itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Column, Row, Table, func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from ..crypto import MasterKeys
from .tables import applications, documents, idempotency, lookups, messages, outbox, reviews

Place = Callable[[Any], str]


@dataclass(frozen=True, slots=True)
class Sealed:
    """A table whose column ``sealed`` is under the master key, its primary key, and what each row is bound to."""

    table: Table
    key: tuple[str, ...]
    place: Place


WRAPPED: Final = (applications, documents)
SEALED: Final = (
    Sealed(outbox, ("id",), lambda row: f"outbox:{row.request_id}"),
    Sealed(idempotency, ("scope", "key"), lambda row: f"answer:{row.scope}:{row.key}"),
    Sealed(reviews, ("id",), lambda row: f"review:{row.id}"),
    Sealed(lookups, ("phone_index",), lambda _row: "look-up"),
    Sealed(messages, ("id",), lambda _row: "messages"),
)
_HEAD: Final = 101  # an id has at most 100 bytes, and one says how many


async def rewrap(tx: AsyncConnection, keys: MasterKeys, table: Table, after: str, limit: int) -> tuple[str | None, int]:
    """Wrap anew what another key than the first wrapped, in up to ``limit`` rows after that id.

    Returns the last id (None: there was no row) and how many changed. A row that somebody else changes meanwhile is
    left as it is.
    """
    query = (
        select(table.c.id, table.c.key_id, table.c.wrapped_key)
        .where(table.c.id > after, table.c.key_id != keys.current)
        .order_by(table.c.id)
        .limit(limit)
    )
    rows = (await tx.execute(query)).all()
    changed = 0
    for row in rows:
        key_id, wrapped = keys.wrap(keys.unwrap(row.key_id, row.wrapped_key))
        done = await tx.execute(
            update(table)
            .where(table.c.id == row.id, table.c.wrapped_key == row.wrapped_key)
            .values(key_id=key_id, wrapped_key=wrapped)
        )
        changed += done.rowcount
    return (rows[-1].id if rows else None), changed


async def reseal(
    tx: AsyncConnection, keys: MasterKeys, what: Sealed, after: Sequence[Any] | None, limit: int
) -> tuple[tuple[Any, ...] | None, int]:
    """As `rewrap`, for rows that are sealed under a master key itself."""
    table, columns = what.table, _columns(what)
    head = keys.seal_head(keys.current)
    query = select(table).where(func.substr(table.c.sealed, 1, len(head)) != head).order_by(*columns).limit(limit)
    if after is not None:
        query = query.where(tuple_(*columns) > tuple_(*after))
    rows = (await tx.execute(query)).all()
    changed = 0
    for row in rows:
        place = what.place(row)
        sealed = keys.seal(keys.unseal(row.sealed, place=place), place=place)
        same = [column == value for column, value in zip(columns, _key(what, row), strict=True)]
        done = await tx.execute(update(table).where(*same, table.c.sealed == row.sealed).values(sealed=sealed))
        changed += done.rowcount
    return (_key(what, rows[-1]) if rows else None), changed


async def usage(tx: AsyncConnection) -> dict[str, Counter[str]]:
    """How many rows of each table need each master key, by its id. Reads every table whole."""
    found: dict[str, Counter[str]] = {}
    for table in WRAPPED:
        counted = await tx.execute(select(table.c.key_id, func.count().label("rows")).group_by(table.c.key_id))
        found[table.name] = Counter({row.key_id: row.rows for row in counted})
    for what in SEALED:
        head = func.substr(what.table.c.sealed, 1, _HEAD)
        heads = (await tx.execute(select(head))).scalars()
        found[what.table.name] = Counter(MasterKeys.sealed_by(bytes(one)) for one in heads)
    return found


def _columns(what: Sealed) -> list[Column[Any]]:
    return [what.table.c[name] for name in what.key]


def _key(what: Sealed, row: Row[Any]) -> tuple[Any, ...]:
    return tuple(row._mapping[name] for name in what.key)
