"""The configuration, the health checks, and a page for every problem type."""

from __future__ import annotations

import hmac
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
from .readiness import Readiness, readiness

routes = APIRouter(tags=["service"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """``status``: ok."""

    status: str


_OK: Final = msgspec.json.encode(Health(status="ok"))


@routes.get(
    "/v1/config",
    response_model=Config,
    responses=declared() | {304: {"description": "Nothing has changed."}},
    operation_id="config",
)
async def config(
    request: Request,
    if_none_match: Annotated[str, Header(alias="If-None-Match", description="The ETag of the last answer.")] = "",
) -> Response:
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


@routes.get(
    "/readyz",
    response_model=Readiness,
    responses=declared() | {503: {"model": Readiness, "description": "A part does not work."}},
    operation_id="readyz",
)
async def readyz(request: Request) -> Response:
    """Whether this process can do its work: database, photos, outbox; each part says ok or what is wrong."""
    found = await readiness(backend_of(request))
    return to_response(Answer(200 if found.status == "ok" else 503, msgspec.json.encode(found)))


@routes.get("/metrics", include_in_schema=False)
async def metrics(request: Request, authorization: Annotated[str, Header()] = "") -> Response:
    """The numbers of this process, for who has the token of the configuration."""
    backend = backend_of(request)
    token = backend.settings.metrics_token
    if token is None:
        raise Refusal(status=404, code="not_found")
    if not hmac.compare_digest(authorization.encode(), f"Bearer {token}".encode()):
        raise Refusal(status=401, code="session_ended")
    media_type, page = await backend.meter.page(backend)
    return Response(page, media_type=media_type)


@routes.get("/problems/{code}", response_class=HTMLResponse, responses=declared(404), operation_id="problem")
async def problem(
    code: Annotated[str, Path(pattern="^[a-z_]{1,40}$", description="Of a problem or a reason.")],
) -> Response:
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
