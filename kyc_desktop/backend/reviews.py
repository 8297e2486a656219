"""The operator's reviewer: which cases wait, what is known of one, and the decision.

Whatever a reviewer looks at leaves an audit row with the reviewer's name.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.ext.asyncio import AsyncConnection

from ..flow.messages import MESSAGES
from ..flow.problems import KINDS
from . import checks, events, photos
from .clock import rfc3339
from .core import Backend
from .ports import Finding, Photo, Refused, Retryable
from .problems import Refusal
from .review_case import ReviewCase, ReviewItem, case_of, item_of
from .store import audit, cases, reviews
from .store.cases import Case
from .store.reviews import Notes, ReviewRow
from .work import open_work

OUTCOMES: Final = ("approved", "retake", "rejected")
LONGEST_TEXT: Final = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """``message``: words for the applicant; ``staff_note``: for staff, and nobody else ever sees it."""

    outcome: str
    findings: tuple[Finding, ...] = ()
    message: str | None = None
    staff_note: str = ""


class Reviews:
    """``reviewer``: the name that stands in audit rows."""

    def __init__(self, backend: Backend, *, reviewer: str) -> None:
        self._backend = backend
        self._reviewer = reviewer

    async def list(self) -> tuple[ReviewItem, ...]:
        """Open cases, the oldest first, at most 100."""
        items = []
        async with self._backend.database.transaction() as tx:
            for row in await reviews.listed(tx, self._backend.keys):
                case = await cases.load(tx, self._backend.keys, row.application_id)
                if case is not None:
                    items.append(item_of(row, case.reference))
            await self._note(tx, None, "ReviewsListed")
        return tuple(items)

    async def get(self, review_id: str) -> ReviewCase:
        """One case. Raises Refusal(404)."""
        row, case = await self._both(review_id)
        async with self._backend.database.transaction() as tx:
            past = await reviews.of_application(tx, self._backend.keys, case.id)
            await self._note(tx, case, "ReviewOpened")
        return case_of(row, case, tuple(one for one in past if one.decided_at is not None and one.id != row.id))

    async def photo(self, review_id: str, side: str) -> Photo:
        """One photo in clear. Raises Refusal: 404, 503 where the store does not answer."""
        _, case = await self._both(review_id)
        if case.state.documents is None:
            raise Refusal(status=404, code="not_found")
        try:
            opened = await photos.open_all(self._backend, case, claim=None, request_id=cases.new_id("see"))
        except Retryable as error:
            raise Refusal(status=503, code="server_down", retry_after=error.after or 2.0) from error
        except Refused as error:
            raise Refusal(status=404, code="not_found") from error
        photo = next((one for one in opened.photos if one.side == side), None)
        if photo is None:
            raise Refusal(status=404, code="not_found")
        async with self._backend.database.transaction() as tx:
            await self._note(tx, case, "PhotoViewed", side)
        return photo

    async def decide(
        self, review_id: str, ruling: Ruling, *, keep: Callable[[AsyncConnection], Awaitable[None]] | None = None
    ) -> None:
        """Close the case. ``keep`` is called inside the transaction.

        Raises Refusal: 404; 409 when it was decided before, with who did and when; 422 for what makes no sense.
        """
        _require_sense(ruling)
        row, case = await self._both(review_id)
        self._require_open(row)
        if ruling.outcome == "retake" and case.state.documents is None:
            raise _malformed("there are no photos to take again")
        told = () if ruling.outcome == "approved" else ruling.findings
        reasons = checks.reasons(told, operator=self._backend.config.brand.name)
        notes = Notes(
            internal=row.notes.internal,
            message=row.notes.message,
            note=ruling.message or "",
            staff_note=ruling.staff_note,
            codes=tuple(reason.code for reason in reasons),
            reviewer=self._reviewer,
        )
        decided = events.Decided(outcome=ruling.outcome, reasons=reasons, note=ruling.message)
        async with open_work(self._backend, row.application_id, actor=self._actor) as work:
            closed = await reviews.decide(
                work.tx, self._backend.keys, review_id=review_id, outcome=ruling.outcome, now=work.now, notes=notes
            )
            if not closed:
                first = await reviews.get(work.tx, self._backend.keys, review_id)
                if first is not None:
                    self._require_open(first)
                raise Refusal(status=409, code="action_not_available")
            if ruling.outcome == "retake":
                await photos.refuse(work, reasons)
            await work.apply(decided)
            if keep is not None:
                await keep(work.tx)

    # --- inside -------------------------------------------------------------------------------------------------

    @property
    def _actor(self) -> str:
        return f"reviewer:{self._reviewer}"[:40]

    async def _both(self, review_id: str) -> tuple[ReviewRow, Case]:
        async with self._backend.database.transaction() as tx:
            row = await reviews.get(tx, self._backend.keys, review_id)
            case = None if row is None else await cases.load(tx, self._backend.keys, row.application_id)
        if row is None or case is None:
            raise Refusal(status=404, code="not_found")
        return row, case

    async def _note(self, tx: AsyncConnection, case: Case | None, event: str, *codes: str) -> None:
        step = None if case is None else case.state.step.value
        await audit.write(
            tx,
            application_id="" if case is None else case.id,
            at=self._backend.clock.now(),
            actor=self._actor,
            event=event,
            from_step=step,
            to_step=step,
            version=0 if case is None else case.version,
            codes=codes,
        )

    def _require_open(self, row: ReviewRow) -> None:
        if row.decided_at is None:
            return
        by, at, outcome = row.notes.reviewer or "somebody", rfc3339(row.decided_at), row.outcome or ""
        raise Refusal(
            status=409,
            code="action_not_available",
            detail=f"decided by {by} at {at}: {outcome}",
            values={"by": by, "at": at, "outcome": outcome},
        )


def _malformed(detail: str) -> Refusal:
    return Refusal(status=422, code="malformed", detail=detail)


def _require_sense(ruling: Ruling) -> None:
    if ruling.outcome not in OUTCOMES:
        raise _malformed(f"outcome is one of {', '.join(OUTCOMES)}")
    if ruling.outcome != "approved" and not ruling.findings:
        raise _malformed("a refusal needs at least one reason")
    if len(ruling.message or "") > LONGEST_TEXT or len(ruling.staff_note) > LONGEST_TEXT:
        raise _malformed(f"message and staff_note have at most {LONGEST_TEXT} characters")
    for finding in ruling.findings:
        if finding.code not in KINDS:
            raise _malformed("unknown reason")
        if unsaid := MESSAGES[finding.code].values - finding.values.keys() - {"operator"}:
            raise _malformed(f"{finding.code} needs the values {', '.join(sorted(unsaid))}")
        for name, value in finding.values.items():
            if name.endswith("_on") and not _is_date(value):
                raise _malformed(f"{finding.code}: {name} is a date like 2026-05-31")


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
