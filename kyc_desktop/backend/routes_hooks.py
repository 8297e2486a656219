"""POST /hooks/...: news of messages, signed by the provider. Unsigned news are refused; known ones change nothing.

``/hooks/twilio`` and ``/hooks/twilio-2`` (the account of the second route) take the status call-backs of Twilio
Messaging. ``/hooks/sms`` is for a gateway of the operator's own: the body is `Delivered`, the header
``Hook-Signature`` the hexadecimal HMAC-SHA-256 of the body under the operator's secret.
"""

from __future__ import annotations

import hmac
import logging
from dataclasses import dataclass
from typing import Annotated, Any, Final

from fastapi import APIRouter, Header, Path, Query, Request, Response
from pydantic import TypeAdapter

from .deliveries import report
from .http import backend_of, body_of, declared, raw_body, read_body
from .ports import Delivery, DeliveryNews
from .problems import Refusal
from .providers.twilio_codes import OPERATORS
from .providers.twilio_hooks import read_form, read_news, signed

routes = APIRouter(tags=["hooks"])

_log = logging.getLogger(__name__)
_EVENTS: Final = ("sent", "delivered", "undelivered")


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """``id``: what the provider called the message. ``status``: sent, delivered or undelivered."""

    id: str
    status: str


_DELIVERED: Final[TypeAdapter[Delivered]] = TypeAdapter(Delivered)


_TWILIO: Final[dict[str, Any]] = {
    "status_code": 204,
    "responses": declared(401, 404, 413),
    "openapi_extra": {
        "requestBody": {
            "required": True,
            "content": {
                "application/x-www-form-urlencoded": {
                    "schema": {
                        "type": "object",
                        "properties": {
                            "MessageSid": {"type": "string"},
                            "MessageStatus": {"type": "string"},
                            "ErrorCode": {"type": "string"},
                        },
                    }
                }
            },
        }
    },
}


@routes.post("/hooks/twilio", operation_id="twilio_hook", **_TWILIO)
@routes.post("/hooks/twilio-2", operation_id="second_twilio_hook", **_TWILIO)
async def twilio_hook(
    request: Request,
    signature: Annotated[str, Header(alias="X-Twilio-Signature", description="As Twilio documents it.")] = "",
    message: Annotated[str, Query(max_length=64, description="Our id of the message.")] = "",
) -> Response:
    """What became of a message, as Twilio tells it."""
    backend = backend_of(request)
    path, query = request.scope["path"], request.scope["query_string"].decode("latin-1")
    name = path.rpartition("/")[2]
    auth_token = backend.settings.hook_secrets.get(name)
    if auth_token is None:
        raise Refusal(status=404, code="not_found")
    try:
        fields = read_form(await raw_body(request))
    except ValueError as error:
        raise Refusal(status=400, code="malformed") from error
    url = f"{backend.settings.public_url}{path}" + (f"?{query}" if query else "")
    if not signed(signature, url=url, fields=fields, auth_token=auth_token):
        raise Refusal(status=401, code="session_ended")
    told = read_news(fields)
    if told is None:
        return Response(status_code=204)
    if told.error in OPERATORS:
        _log.error("%s: a message was not delivered: %s, which only the operator can change", name, told.error)
    await report(backend, (message, told.sid) if message else (told.sid,), told.news, actor=name)
    return Response(status_code=204)  # for messages that we know nothing of as well: nobody needs to send it again


@routes.post(
    "/hooks/{provider}",
    status_code=204,
    responses=declared(401, 404, 413, 415, 422),
    openapi_extra=body_of(Delivered),
    operation_id="hook",
)
async def hook(
    request: Request,
    provider: Annotated[str, Path(pattern="^[a-z]{1,20}$", description="``sms``.")],
    signature: Annotated[str, Header(alias="Hook-Signature", description="HMAC-SHA-256 of the body, in hex.")] = "",
) -> Response:
    """What became of a message, told by an SMS gateway of the operator's own: ``provider`` is sms."""
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
    if not await report(backend, (news.id,), DeliveryNews(status=Delivery(news.status)), actor=provider):
        raise Refusal(status=404, code="not_found")
    return Response(status_code=204)
