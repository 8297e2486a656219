"""The reviewers' routes, behind tokens of their own; without one configured they answer 404 to everybody.

Each reviewer has a token, of which the server knows the SHA-256. The sandbox's token is the reviewer "sandbox".
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from typing import Annotated, Final

import msgspec
from fastapi import APIRouter, Depends, Path, Request, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import TypeAdapter
from sqlalchemy.ext.asyncio import AsyncConnection

from .http import Key, backend_of, body_of, declared, raw_body, read_body, to_response
from .idempotency import Answer, Ticket, once
from .ports import Finding
from .problems import Refusal
from .review_case import ReviewCase, ReviewList
from .reviews import Reviews, Ruling

routes = APIRouter(prefix="/v1/reviews", tags=["reviews"])
_bearer = HTTPBearer(auto_error=False, scheme_name="reviewer", description="The operator's reviewer.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewReason:
    """``subject``: the side or field it is about; ``values`` fill the place holders of the sentence."""

    code: str
    subject: str | None = None
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewDecision:
    """``outcome``: approved, retake or rejected. ``message``: for the applicant. ``staff_note``: for staff only."""

    outcome: str
    reasons: tuple[ReviewReason, ...] = ()
    message: str | None = None
    staff_note: str | None = None


_DECISION: Final[TypeAdapter[ReviewDecision]] = TypeAdapter(ReviewDecision)


async def _reviewer(
    request: Request, credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]
) -> Reviews:
    """Who asks. Every token is compared, so the time does not tell which one was nearly right."""
    backend = backend_of(request)
    known = dict(backend.settings.reviewers)
    if backend.settings.sandbox and backend.settings.sandbox_token:
        known["sandbox"] = _hashed(backend.settings.sandbox_token)
    if not known:
        raise Refusal(status=404, code="not_found")
    given = "" if credentials is None else _hashed(credentials.credentials)
    names = [name for name, token in known.items() if hmac.compare_digest(token.lower().encode(), given.encode())]
    if not names:
        raise Refusal(status=401, code="session_ended")
    return Reviews(backend, reviewer=names[0])


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


Reviewer = Annotated[Reviews, Depends(_reviewer)]
ReviewId = Annotated[str, Path(pattern="^[A-Za-z0-9_]{1,40}$", description="As in the list.")]
SideName = Annotated[str, Path(pattern="^(page|front|back)$", description="One of ``sides``.")]


@routes.get("", response_model=ReviewList, responses=declared(401, 404), operation_id="reviews")
async def listed(reviews: Reviewer) -> Response:
    """Cases that wait for a person, the oldest first."""
    found = ReviewList(reviews=await reviews.list())
    return to_response(Answer(200, msgspec.json.encode(found)))


@routes.get("/{review_id}", response_model=ReviewCase, responses=declared(401, 404), operation_id="review")
async def one(reviews: Reviewer, review_id: ReviewId) -> Response:
    """Everything that is known of one case."""
    return to_response(Answer(200, msgspec.json.encode(await reviews.get(review_id))))


@routes.get(
    "/{review_id}/photos/{side}",
    response_class=Response,
    responses=declared(401, 404) | {200: {"description": "A JPEG.", "content": {"image/jpeg": {}}}},
    operation_id="review-photo",
)
async def photo(reviews: Reviewer, review_id: ReviewId, side: SideName) -> Response:
    """One photo, to be saved rather than shown by the browser."""
    found = await reviews.photo(review_id, side)
    headers = {"Content-Disposition": f'attachment; filename="{side}.jpg"'}
    return Response(found.data, media_type="image/jpeg", headers=headers)


@routes.post(
    "/{review_id}/decision",
    status_code=204,
    responses=declared(401, 404, 409, 413, 415, 422),
    openapi_extra=body_of(ReviewDecision),
    operation_id="decide",
)
async def decide(request: Request, reviews: Reviewer, review_id: ReviewId, key: Key) -> Response:
    """Approve, ask for other photos, or refuse."""
    decision = await read_body(request, _DECISION)
    ruling = Ruling(
        outcome=decision.outcome,
        findings=tuple(
            Finding(code=reason.code, subject=reason.subject, values=reason.values) for reason in decision.reasons
        ),
        message=decision.message or None,
        staff_note=decision.staff_note or "",
    )

    async def act(ticket: Ticket) -> Answer:
        answer = Answer(204, b"")

        async def keep(tx: AsyncConnection) -> None:
            await ticket.keep(tx, answer)

        await reviews.decide(review_id, ruling, keep=keep)
        return answer

    await once(backend_of(request), scope=f"review:{review_id}", key=str(key), request=await raw_body(request), act=act)
    return Response(status_code=204)
