"""Text messages by Twilio Programmable Messaging, or by any service that speaks its Messages resource.

The request id goes into the address that Twilio reports to (``?message=``), so its news find the text message even
before we have recorded Twilio's own id. Twilio documents no idempotency of this resource; the token that it is sent
is one that other services of this form honour. What keeps a second try (`Text.again`) from sending twice is asking
first which messages went to that number: the link in the text tells ours.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import quote

import httpx
import msgspec

from ..ports import DeliveryNews, PortError, Receipt, Refused, Retryable, Text
from .twilio_codes import OPERATORS, delivery_of, news_of, refusal
from .wire import Failure, Wire

LINK_LIFE_S: Final = 600
"""A message that Twilio could not hand on while its link lives is not sent later (`Policy.link_life`)."""
_log = logging.getLogger(__name__)
_ASK_AFTER_S: Final = (30.0, 120.0)  # before the customer is told that the message is late, and once more
_LOOKED_AT: Final = 20  # messages to one number; we send at most five a day


@dataclass(frozen=True, slots=True, kw_only=True)
class TwilioAccount:
    """``auth_token`` signs the news that Twilio posts; requests are made with the API key.

    ``messaging_url`` and ``lookup_url``: without a slash at the end.
    """

    account_sid: str
    api_key: str
    api_secret: str = field(repr=False)
    auth_token: str = field(repr=False)
    messaging_url: str = "https://api.twilio.com"
    lookup_url: str = "https://lookups.twilio.com"

    @property
    def basic(self) -> tuple[str, str]:
        return self.api_key, self.api_secret


class TwilioError(msgspec.Struct, frozen=True):
    """The body of a 4xx. ``message`` is not read: it repeats the number."""

    code: int = 0


class Message(msgspec.Struct, frozen=True):
    """A Message resource, of which this is what we need."""

    sid: str
    status: str | None = None
    error_code: int | None = None
    body: str | None = None


class _Messages(msgspec.Struct, frozen=True):
    messages: list[Message]


class TwilioSms:
    """The `Sms` of one account and one sender, and a route of `routed.RoutedSms`.

    ``sender``: E.164 number, or a messaging service (MG and 32 hexadecimal digits). ``status_url``: the public address
    of our hook for this account.
    """

    def __init__(
        self,
        client: httpx.AsyncClient,
        account: TwilioAccount,
        *,
        sender: str,
        status_url: str,
        validity_s: int = LINK_LIFE_S,
    ) -> None:
        self._wire = Wire(client=client, name="twilio messaging")
        self._account = account
        self._from = {"MessagingServiceSid" if sender.startswith("MG") else "From": sender}
        self._status_url = status_url
        self._validity_s = validity_s
        self._url = f"{account.messaging_url}/2010-04-01/Accounts/{account.account_sid}/Messages.json"

    async def send(self, text: Text, *, request_id: str) -> Receipt:
        if text.again and (earlier := await self.sent_before(text, request_id=request_id)) is not None:
            return earlier
        message = await self._wire.call(
            "POST",
            self._url,
            Message,
            request_id=request_id,
            form={
                "To": text.to,
                "Body": text.body,
                **self._from,
                "StatusCallback": f"{self._status_url}?message={request_id}",
                "ValidityPeriod": str(self._validity_s),
                "ShortenUrls": "false",  # a short link of another domain would look like phishing
            },
            headers={"I-Twilio-Idempotency-Token": request_id},
            basic=self._account.basic,
            explain=_explain,
        )
        return _receipt(message)

    async def sent_before(self, text: Text, *, request_id: str) -> Receipt | None:
        """What an earlier try of the same text left at the provider. Raises Retryable: then nothing is known."""
        try:
            found = await self._wire.call(
                "GET",
                self._url,
                _Messages,
                request_id=request_id,
                params={"To": text.to, "PageSize": str(_LOOKED_AT)},
                basic=self._account.basic,
            )
        except Retryable as error:
            raise Retryable(str(error), after=error.after) from None  # an earlier try may have been sent
        mark = text.link or text.body
        return next((_receipt(message) for message in found.messages if mark in (message.body or "")), None)

    async def news(self, provider_id: str, *, request_id: str) -> DeliveryNews:
        message = await self._wire.call(
            "GET",
            f"{self._url.removesuffix('.json')}/{quote(provider_id, safe='')}.json",
            Message,
            request_id=request_id,
            basic=self._account.basic,
            explain=_forgotten,
        )
        return news_of(message.status or "", message.error_code)

    async def probe(self) -> None:
        """Whether the account takes our credentials. Raises Retryable."""
        params = {"PageSize": "1"}
        await self._wire.call("GET", self._url, _Messages, request_id="probe", params=params, basic=self._account.basic)


def _receipt(message: Message) -> Receipt:
    return Receipt(provider_id=message.sid, status=delivery_of(message.status or ""), ask_after_s=_ASK_AFTER_S)


def _forgotten(failure: Failure) -> PortError | None:
    return Refused("not_found", internal="twilio 404") if failure.status == 404 else None


def _explain(failure: Failure) -> PortError | None:
    told = failure.read(TwilioError)
    code = None if told is None else refusal(told.code)
    if told is None or code is None:
        return None
    if told.code in OPERATORS:
        _log.error("twilio messaging: refused with %s, which only the operator can change", told.code)
    return Refused(code, internal=f"twilio {told.code}")
