"""The configuration, the health checks, and a page for every problem type."""

from __future__ import annotations

import html
from dataclasses import dataclass, replace
from typing import Annotated, Final

import msgspec
from fastapi import APIRouter, Header, Path, Request, Response
from fastapi.responses import HTMLResponse

from ..flow.config import Config
from ..flow.messages import MESSAGES
from ..flow.problems import KINDS
from .clock import rfc3339
from .http import backend_of, declared, to_response
from .idempotency import Answer
from .problems import Refusal
from .store import outbox

routes = APIRouter(tags=["service"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """``status``: ok."""

    status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """``jobs_dead``: given up; somebody should look at them."""

    status: str
    jobs_waiting: int
    jobs_dead: int


_OK: Final = msgspec.json.encode(Health(status="ok"))


@routes.get(
    "/v1/config",
    response_model=Config,
    responses=declared() | {304: {"description": "Nothing has changed."}},
    operation_id="config",
)
async def config(request: Request, if_none_match: Annotated[str, Header(alias="If-None-Match")] = "") -> Response:
    """Everything that a client must know before it knows the customer."""
    backend = backend_of(request)
    etag = backend.config_etag
    if etag in if_none_match:
        return Response(status_code=304, headers={"ETag": etag})
    shown = replace(backend.config, server_time=rfc3339(backend.clock.now()))
    return to_response(Answer(200, msgspec.json.encode(shown)), etag=etag)


@routes.get("/healthz", response_model=Health, responses=declared(), operation_id="healthz")
async def healthz() -> Response:
    """The process answers."""
    return to_response(Answer(200, _OK))


@routes.get("/readyz", response_model=Readiness, responses=declared(), operation_id="readyz")
async def readyz(request: Request) -> Response:
    """The database answers; how many jobs wait and how many were given up."""
    backend = backend_of(request)
    try:
        async with backend.database.transaction() as tx:
            waiting, dead = await outbox.counts(tx)
    except Exception as error:
        raise Refusal(status=503, code="server_down", retry_after=5.0) from error
    ready = Readiness(status="ok", jobs_waiting=waiting, jobs_dead=dead)
    return to_response(Answer(200, msgspec.json.encode(ready)))


@routes.get("/problems/{code}", response_class=HTMLResponse, responses=declared(404), operation_id="problem")
async def problem(code: Annotated[str, Path(pattern="^[a-z_]{1,40}$")]) -> Response:
    """What a problem type means, for people."""
    message = MESSAGES.get(code)
    if code not in KINDS or message is None:
        raise Refusal(status=404, code="not_found")
    title, text = html.escape(message.title), html.escape(f"{message.why} {message.remedy}")
    page = (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
        f"<h1>{title}</h1><p>{text}</p><p><code>{code}</code>, {KINDS[code].value}</p></html>"
    )
    return HTMLResponse(page)
