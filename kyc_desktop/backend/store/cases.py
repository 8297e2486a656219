"""Applications: one row each, the journey and the data sealed under the application's own key."""

from __future__ import annotations

import secrets
import string
from dataclasses import dataclass
from typing import Final

import msgspec
from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from .. import crypto
from ..ports import Keys
from ..state import Person, State
from .tables import applications

_LETTERS: Final = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # no 0, O, 1, I: references are read out


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An application as it was read: change `state` and `person` by saving another one."""

    id: str
    version: int
    reference: str
    created_at: float
    updated_at: float
    key: bytes
    state: State
    person: Person


class _Sealed(msgspec.Struct, frozen=True):
    state: State
    person: Person


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(_Sealed)


def new_id(prefix: str) -> str:
    """``app_`` and 22 random letters and digits (131 bits)."""
    alphabet = string.ascii_letters + string.digits
    return f"{prefix}_{''.join(secrets.choice(alphabet) for _ in range(22))}"


def new_reference(brand: str) -> str:
    """``NO-7Q4K-2291``: what support asks for."""
    letters = "".join(character for character in brand.upper() if character.isascii() and character.isalpha())
    code = "".join(secrets.choice(_LETTERS) for _ in range(8))
    return f"{letters[:2] or 'ID'}-{code[:4]}-{code[4:]}"


async def create(tx: AsyncConnection, keys: Keys, *, reference: str, state: State, person: Person, now: float) -> Case:
    case = Case(
        id=new_id("app"),
        version=1,
        reference=reference,
        created_at=now,
        updated_at=now,
        key=crypto.new_key(),
        state=state,
        person=person,
    )
    key_id, wrapped = keys.wrap(case.key)
    await tx.execute(
        insert(applications).values(
            id=case.id,
            version=case.version,
            step=state.step.value,
            reference=reference,
            created_at=now,
            updated_at=now,
            email_index=keys.index("email", person.email.casefold()),
            key_id=key_id,
            wrapped_key=wrapped,
            sealed=_seal(case.id, case.key, state, person),
        )
    )
    return case


async def load(tx: AsyncConnection, keys: Keys, application_id: str, *, lock: bool = False) -> Case | None:
    """The application, None where there is none (any more). ``lock`` keeps others from changing it (PostgreSQL)."""
    query = select(applications).where(applications.c.id == application_id)
    row = (await tx.execute(query.with_for_update() if lock else query)).one_or_none()
    if row is None:
        return None
    key = keys.unwrap(row.key_id, row.wrapped_key)
    sealed = _decoder.decode(crypto.unseal(key, row.sealed, place=f"application:{row.id}"))
    return Case(
        id=row.id,
        version=row.version,
        reference=row.reference,
        created_at=row.created_at,
        updated_at=row.updated_at,
        key=key,
        state=sealed.state,
        person=sealed.person,
    )


async def version(tx: AsyncConnection, application_id: str) -> int | None:
    return (await tx.execute(select(applications.c.version).where(applications.c.id == application_id))).scalar()


class Conflict(Exception):  # noqa: N818 - an answer, not a mistake
    """The row was changed by somebody else since it was read."""


async def save(tx: AsyncConnection, keys: Keys, before: Case, *, state: State, person: Person, now: float) -> int:
    """Write the next version and return it. Raises Conflict."""
    phone = person.phone
    result = await tx.execute(
        update(applications)
        .where(applications.c.id == before.id, applications.c.version == before.version)
        .values(
            version=before.version + 1,
            step=state.step.value,
            updated_at=now,
            email_index=keys.index("email", person.email.casefold()),
            email_confirmed_at=state.email_confirmed_at,
            phone_index=None if phone is None else keys.index("phone", phone),
            phone_confirmed_at=state.phone_confirmed_at,
            sealed=_seal(before.id, before.key, state, person),
        )
    )
    if result.rowcount != 1:
        raise Conflict(before.id)
    return before.version + 1


async def confirmed_owner(tx: AsyncConnection, email_index: bytes) -> str | None:
    """The application that has confirmed this address."""
    return (
        await tx.execute(
            select(applications.c.id).where(
                applications.c.email_index == email_index, applications.c.email_confirmed_at.is_not(None)
            )
        )
    ).scalar()


async def newest_unconfirmed(tx: AsyncConnection, email_index: bytes, limit: int) -> list[str]:
    """Applications that were registered with this address and have not confirmed it, newest first."""
    rows = await tx.execute(
        select(applications.c.id)
        .where(applications.c.email_index == email_index, applications.c.email_confirmed_at.is_(None))
        .order_by(applications.c.created_at.desc())
        .limit(limit)
    )
    return list(rows.scalars())


async def phone_holder(tx: AsyncConnection, phone_index: bytes, *, but: str) -> str | None:
    """Another application that has confirmed this number."""
    return (
        await tx.execute(
            select(applications.c.id).where(
                applications.c.phone_index == phone_index,
                applications.c.phone_confirmed_at.is_not(None),
                applications.c.id != but,
            )
        )
    ).scalar()


def _seal(application_id: str, key: bytes, state: State, person: Person) -> bytes:
    data = _encoder.encode(_Sealed(state, person))
    return crypto.seal(key, data, place=f"application:{application_id}")
