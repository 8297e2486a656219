"""Cases that wait for a person, and what was decided."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from ..crypto import MasterKeys
from .tables import reviews


class Notes(msgspec.Struct, frozen=True, omit_defaults=True):
    """What belongs to a review and not to the application.

    ``internal``: the providers' codes. ``message``: the applicant's appeal. Of the decision: ``note``, the words for
    the applicant; ``staff_note``, which never leaves the review; ``codes``; ``reviewer``, who decided.
    """

    internal: tuple[str, ...] = ()
    message: str = ""
    note: str = ""
    staff_note: str = ""
    codes: tuple[str, ...] = ()
    reviewer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRow:
    id: str
    application_id: str
    subject: str
    opened_at: float
    decided_at: float | None
    outcome: str | None
    notes: Notes


async def add(
    tx: AsyncConnection,
    keys: MasterKeys,
    *,
    review_id: str,
    application_id: str,
    subject: str,
    now: float,
    notes: Notes,
) -> None:
    await tx.execute(
        insert(reviews).values(
            id=review_id,
            application_id=application_id,
            subject=subject,
            opened_at=now,
            sealed=keys.seal(msgspec.json.encode(notes), place=f"review:{review_id}"),
        )
    )


async def listed(tx: AsyncConnection, keys: MasterKeys, *, limit: int = 100) -> tuple[ReviewRow, ...]:
    """Open ones, oldest first."""
    query = select(reviews).where(reviews.c.decided_at.is_(None)).order_by(reviews.c.opened_at).limit(limit)
    return tuple(_row(keys, row) for row in (await tx.execute(query)).all())


async def get(tx: AsyncConnection, keys: MasterKeys, review_id: str) -> ReviewRow | None:
    row = (await tx.execute(select(reviews).where(reviews.c.id == review_id))).one_or_none()
    return None if row is None else _row(keys, row)


async def of_application(tx: AsyncConnection, keys: MasterKeys, application_id: str) -> tuple[ReviewRow, ...]:
    """Every review of an application, oldest first."""
    query = select(reviews).where(reviews.c.application_id == application_id).order_by(reviews.c.opened_at)
    return tuple(_row(keys, row) for row in (await tx.execute(query)).all())


async def decide(
    tx: AsyncConnection, keys: MasterKeys, *, review_id: str, outcome: str, now: float, notes: Notes
) -> bool:
    """Close a review. False when it was closed before."""
    closed = await tx.execute(
        update(reviews)
        .where(reviews.c.id == review_id, reviews.c.decided_at.is_(None))
        .values(
            decided_at=now,
            outcome=outcome,
            sealed=keys.seal(msgspec.json.encode(notes), place=f"review:{review_id}"),
        )
    )
    return bool(closed.rowcount)


def _row(keys: MasterKeys, row: object) -> ReviewRow:
    values = row._mapping  # type: ignore[attr-defined]  # the public way to a row's columns by name
    return ReviewRow(
        id=values["id"],
        application_id=values["application_id"],
        subject=values["subject"],
        opened_at=values["opened_at"],
        decided_at=values["decided_at"],
        outcome=values["outcome"],
        notes=msgspec.json.decode(keys.unseal(values["sealed"], place=f"review:{values['id']}"), type=Notes),
    )
