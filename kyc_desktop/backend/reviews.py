"""The operator's reviewer: which cases wait, what is known of one, and the decision."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from sqlalchemy.ext.asyncio import AsyncConnection

from ..flow.application import Details, Reason
from ..flow.messages import MESSAGES
from ..flow.problems import KINDS
from . import checks, events, photos
from .clock import rfc3339
from .core import Backend
from .ports import Finding, Photo
from .problems import Refusal
from .store import cases, reviews
from .store.reviews import Notes, ReviewRow
from .work import open_work

OUTCOMES: Final = ("approved", "retake", "rejected")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewItem:
    """A case in the queue. ``subject``: photos, details or appeal."""

    id: str
    application_id: str
    reference: str
    subject: str
    opened_at: str
    decided_at: str | None = None
    outcome: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewList:
    reviews: tuple[ReviewItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewCase:
    """Everything that the reviewer needs. ``internal``: the providers' codes; ``sides``: photos that can be fetched."""

    item: ReviewItem
    country: str
    state: str | None
    email: str
    phone: str | None
    details: Details | None
    document_country: str | None
    document_type: str | None
    sides: tuple[str, ...]
    earlier: tuple[Reason, ...]
    internal: tuple[str, ...]
    appeal: str | None


class Reviews:
    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def list(self) -> tuple[ReviewItem, ...]:
        """Open cases, the oldest first, at most 100."""
        items = []
        async with self._backend.database.transaction() as tx:
            for row in await reviews.listed(tx, self._backend.keys):
                case = await cases.load(tx, self._backend.keys, row.application_id)
                if case is not None:
                    items.append(_item(row, case.reference))
        return tuple(items)

    async def get(self, review_id: str) -> ReviewCase:
        """One case. Raises Refusal(404)."""
        row, case = await self._both(review_id)
        state, person = case.state, case.person
        chosen = state.documents
        return ReviewCase(
            item=_item(row, case.reference),
            country=person.country,
            state=person.state,
            email=person.email,
            phone=person.phone,
            details=person.typed or person.found,
            document_country=None if chosen is None else chosen.country,
            document_type=None if chosen is None else chosen.type,
            sides=() if chosen is None else tuple(side.name for side in chosen.sides if side.document_id is not None),
            earlier=() if state.decision is None else state.decision.reasons,
            internal=row.notes.internal,
            appeal=person.appeal,
        )

    async def photo(self, review_id: str, side: str) -> Photo:
        """One photo in clear. Raises Refusal(404)."""
        _, case = await self._both(review_id)
        if case.state.documents is not None:
            opened = await photos.open_all(self._backend, case, claim=None, request_id=cases.new_id("see"))
            for photo in opened.photos:
                if photo.side == side:
                    return photo
        raise Refusal(status=404, code="not_found")

    async def decide(
        self,
        review_id: str,
        outcome: str,
        findings: tuple[Finding, ...],
        note: str | None,
        *,
        keep: Callable[[AsyncConnection], Awaitable[None]] | None = None,
    ) -> None:
        """Close the case. ``keep`` is called inside the transaction.

        Raises Refusal: 404; 409 when it was decided before; 422 for what makes no sense.
        """
        if outcome not in OUTCOMES:
            raise Refusal(status=422, code="malformed", detail=f"outcome is one of {', '.join(OUTCOMES)}")
        if outcome != "approved" and not findings:
            raise Refusal(status=422, code="malformed", detail="a refusal needs at least one reason")
        if any(finding.code not in KINDS for finding in findings):
            raise Refusal(status=422, code="malformed", detail="unknown reason")
        for finding in findings:
            if unsaid := MESSAGES[finding.code].values - finding.values.keys() - {"operator"}:
                detail = f"{finding.code} needs the values {', '.join(sorted(unsaid))}"
                raise Refusal(status=422, code="malformed", detail=detail)
        row, case = await self._both(review_id)
        if outcome == "retake" and case.state.documents is None:
            raise Refusal(status=422, code="malformed", detail="there are no photos to take again")
        reasons = () if outcome == "approved" else checks.reasons(findings, operator=self._backend.config.brand.name)
        notes = Notes(
            internal=row.notes.internal,
            message=row.notes.message,
            note=note or "",
            codes=tuple(reason.code for reason in reasons),
        )
        async with open_work(self._backend, row.application_id, actor="reviewer") as work:
            closed = await reviews.decide(
                work.tx, self._backend.keys, review_id=review_id, outcome=outcome, now=work.now, notes=notes
            )
            if not closed:
                raise Refusal(status=409, code="action_not_available")
            if outcome == "retake":
                await photos.refuse(work, reasons)
            await work.apply(events.Decided(outcome=outcome, reasons=reasons, note=note))
            if keep is not None:
                await keep(work.tx)

    async def _both(self, review_id: str) -> tuple[ReviewRow, cases.Case]:
        async with self._backend.database.transaction() as tx:
            row = await reviews.get(tx, self._backend.keys, review_id)
            case = None if row is None else await cases.load(tx, self._backend.keys, row.application_id)
        if row is None or case is None:
            raise Refusal(status=404, code="not_found")
        return row, case


def _item(row: ReviewRow, reference: str) -> ReviewItem:
    return ReviewItem(
        id=row.id,
        application_id=row.application_id,
        reference=reference,
        subject=row.subject,
        opened_at=rfc3339(row.opened_at),
        decided_at=None if row.decided_at is None else rfc3339(row.decided_at),
        outcome=row.outcome,
    )
