"""A case as a reviewer sees it: what is sent out by /v1/reviews."""

from __future__ import annotations

from dataclasses import dataclass

from ..flow.application import Details, Reason
from . import readings
from .clock import rfc3339
from .store.cases import Case
from .store.reviews import ReviewRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewItem:
    """A case in the queue. ``subject``: photos, details or appeal."""

    id: str
    application_id: str
    reference: str
    subject: str
    opened_at: str
    decided_at: str | None = None
    decided_by: str | None = None
    outcome: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewList:
    reviews: tuple[ReviewItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadField:
    """One field that was read from the document. ``name``: of `capture.reading.FieldReading`."""

    side: str
    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PastReview:
    """A decision of before. ``message`` was for the applicant, ``staff_note`` was not."""

    item: ReviewItem
    codes: tuple[str, ...]
    message: str
    staff_note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewCase:
    """Everything that the reviewer needs.

    ``details``: what was submitted, or found; ``found``: what a provider or the document said. ``internal``: the
    providers' codes; ``sides``: photos that can be fetched.
    """

    item: ReviewItem
    country: str
    state: str | None
    email: str
    phone: str | None
    line: str | None
    details: Details | None
    found: Details | None
    document_country: str | None
    document_type: str | None
    read: tuple[ReadField, ...]
    sides: tuple[str, ...]
    earlier: tuple[Reason, ...]
    past: tuple[PastReview, ...]
    internal: tuple[str, ...]
    appeal: str | None


def case_of(row: ReviewRow, case: Case, past: tuple[ReviewRow, ...]) -> ReviewCase:
    """``past``: the reviews of the same application that were decided before."""
    state, person, chosen = case.state, case.person, case.state.documents
    return ReviewCase(
        item=item_of(row, case.reference),
        country=person.country,
        state=person.state,
        email=person.email,
        phone=person.phone,
        line=person.line,
        details=person.typed or person.found,
        found=person.found,
        document_country=None if chosen is None else chosen.country,
        document_type=None if chosen is None else chosen.type,
        read=tuple(
            ReadField(side=side, name=one.name, text=one.text)
            for side, reading in readings.by_side(person.record)
            for one in reading.fields
        ),
        sides=() if chosen is None else tuple(side.name for side in chosen.sides if side.document_id is not None),
        earlier=() if state.decision is None else state.decision.reasons,
        past=tuple(
            PastReview(
                item=item_of(one, case.reference),
                codes=one.notes.codes,
                message=one.notes.note,
                staff_note=one.notes.staff_note,
            )
            for one in past
        ),
        internal=row.notes.internal,
        appeal=person.appeal,
    )


def item_of(row: ReviewRow, reference: str) -> ReviewItem:
    return ReviewItem(
        id=row.id,
        application_id=row.application_id,
        reference=reference,
        subject=row.subject,
        opened_at=rfc3339(row.opened_at),
        decided_at=None if row.decided_at is None else rfc3339(row.decided_at),
        decided_by=row.notes.reviewer or None,
        outcome=row.outcome,
    )
