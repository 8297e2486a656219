"""POST /hooks/{provider}: news of messages, signed by the provider.

The reference form, which adapters of real providers translate into: the body is `Delivered`, the header
``Hook-Signature`` the hexadecimal HMAC-SHA-256 of the body under the secret of the operator. Unsigned news are
refused; news that are known already change nothing.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import APIRouter, Header, Path, Request, Response
from pydantic import TypeAdapter

from . import events
from .http import backend_of, body_of, declared, raw_body, read_body
from .problems import Refusal
from .store import providers
from .work import open_work

routes = APIRouter(tags=["hooks"])

_EVENTS: Final = ("sent", "delivered", "undelivered")


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """``id``: what the provider called the message. ``status``: sent, delivered or undelivered."""

    id: str
    status: str


_DELIVERED: Final[TypeAdapter[Delivered]] = TypeAdapter(Delivered)


@routes.post(
    "/hooks/{provider}",
    status_code=204,
    responses=declared(401, 404, 413, 415, 422),
    openapi_extra=body_of(Delivered),
    operation_id="hook",
)
async def hook(
    request: Request,
    provider: Annotated[str, Path(pattern="^[a-z]{1,20}$")],
    signature: Annotated[str, Header(alias="Hook-Signature")] = "",
) -> Response:
    """What became of a message."""
    backend = backend_of(request)
    secret = backend.settings.hook_secret
    if secret is None or provider != "sms":
        raise Refusal(status=404, code="not_found")
    expected = hmac.digest(secret.encode(), await raw_body(request), "sha256").hex()
    if not hmac.compare_digest(signature.encode(), expected.encode()):
        raise Refusal(status=401, code="session_ended")
    news = await read_body(request, _DELIVERED)
    if news.status not in _EVENTS:
        raise Refusal(status=422, code="malformed", detail=f"status is one of {', '.join(_EVENTS)}")
    async with backend.database.transaction() as tx:
        message = await providers.find(tx, backend.keys.index("message", news.id))
    if message is None:
        raise Refusal(status=404, code="not_found")
    async with open_work(backend, message.application_id, actor=provider) as work:
        await work.apply(events.TextReported(serial=message.serial, delivery=news.status))
    return Response(status_code=204)
