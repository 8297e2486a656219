"""The status call-backs of Twilio Messaging: their signature and what they say. Loads no HTTP client."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from ..ports import DeliveryNews
from .twilio_codes import news_of

_FIELDS: Final = 100
_PORTS: Final = {"https": 443, "http": 80}

Fields = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class StatusNews:
    """``sid``: Twilio's id of the message. ``error``: its code where the message did not arrive."""

    sid: str
    news: DeliveryNews
    error: int | None = None


def read_form(body: bytes) -> Fields:
    """The fields of the body. ValueError where it is no form, or has more than a hundred."""
    text = body.decode("utf-8")
    return tuple(parse_qsl(text, keep_blank_values=True, strict_parsing=True, max_num_fields=_FIELDS))


def signed(signature: str, *, url: str, fields: Fields, auth_token: str) -> bool:
    """Whether ``X-Twilio-Signature`` is right (https://www.twilio.com/docs/usage/webhooks/webhooks-security).

    HMAC-SHA1 under the auth token of the public address that was called, with its query, and of every field's name
    and value in the order of their names. Twilio leaves out a port in some cases, so both forms count.
    """
    tail = "".join(name + value for name, value in sorted(set(fields)))
    given = signature.encode("utf-8", "surrogateescape")
    wanted = [_sign(address + tail, auth_token) for address in _addresses(url)]
    return sum(hmac.compare_digest(given, one) for one in wanted) > 0  # every one is compared


def _sign(text: str, auth_token: str) -> bytes:
    return base64.b64encode(hmac.new(auth_token.encode(), text.encode(), hashlib.sha1).digest())


def _addresses(url: str) -> Iterable[str]:
    parts = urlsplit(url)
    host = parts.netloc.removesuffix(f":{parts.port}")
    usual = _PORTS.get(parts.scheme, 0)
    others = (host, f"{host}:{parts.port or usual}")
    return dict.fromkeys((url, *(urlunsplit(parts._replace(netloc=other)) for other in others)))


def read_news(fields: Fields) -> StatusNews | None:
    """None where the fields are no news of a message's status."""
    told = dict(fields)
    sid, status = told.get("MessageSid", ""), told.get("MessageStatus", "")
    if not sid or not status:
        return None
    number = told.get("ErrorCode", "")
    error = int(number) if number.isascii() and number.isdigit() and len(number) < 10 else None
    return StatusNews(sid, news_of(status, error), error)
