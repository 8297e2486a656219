"""The owner of a number by Prove: ``POST /v3/verify`` from our server, possession proven by our own link.

Sources: https://developer.prove.com/reference/verify, /how-to/pre-fill-for-consumers-verify,
/how-to/verified-users-verify, /docs/global-fraud-policy. ``prefill`` tells everything from the number alone, the date
of birth and the national number too, so the caller compares the date that was typed before it shows anything.

``confirm`` asks ``verifiedUser`` whether the name belongs to the number, and compares the rest with the record that
the answer holds. What was edited and is not on record goes to a person.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypeVar

import httpx
import msgspec

from ..ports import Claim, Outcome, Person, PortError, PostalAddress, Refused, Retryable, Verdict
from .prove_codes import final, findings, only_risk
from .prove_record import Answer, Identity, compare
from .wire import Failure, Wire

_TOKEN_LIMIT_S: Final = 3.0
_LIMIT_S: Final = 6.0
"""A token and one question, within the ten seconds of a circuit."""
_EARLY_S: Final = 60.0
"""A token is renewed that long before it ends."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProveSettings:
    """``base_url``: https://platform.proveapis.com, or .uat. or .eu. of it, as the contract says."""

    base_url: str
    client_id: str
    client_secret: str = field(repr=False)


class ProvePrefill:
    """The `Prefill` of one contract."""

    def __init__(
        self, client: httpx.AsyncClient, settings: ProveSettings, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._url = settings.base_url.rstrip("/")
        self._tokens = _Tokens(client, settings, monotonic=monotonic)
        self._wire = Wire(client=client, name="prove", limit_s=_LIMIT_S)

    async def probe(self) -> None:
        """Whether our credentials get a token. Raises Retryable."""
        await self._tokens.get(request_id="probe")

    async def find(self, phone: str, *, date_of_birth: date, request_id: str) -> Person:
        """``date_of_birth`` is not asked for: the record has its own, and the caller compares."""
        answer = await self._ask({"phoneNumber": phone, "verificationType": "prefill"}, request_id=request_id)
        codes = answer.codes
        if final(codes):
            raise Refused("not_eligible", internal=" ".join(codes))
        person = None if not answer.passed or answer.identity is None else _person(answer.identity)
        if person is None:
            raise Refused("data_not_available", internal=" ".join(codes) or "no record")
        return person

    async def confirm(self, claim: Claim, *, request_id: str) -> Verdict:
        question = {
            "phoneNumber": claim.phone,
            "verificationType": "verifiedUser",
            "firstName": claim.first_name,
            "lastName": claim.last_name,
        }
        answer = await self._ask(question, request_id=request_id)
        codes = answer.codes
        if final(codes):
            return Verdict(outcome=Outcome.REJECTED, findings=findings(codes, claim), internal=codes)
        if not answer.passed:
            if not codes or only_risk(codes):
                return Verdict(outcome=Outcome.REVIEW, internal=codes or ("no reason given",))
            return Verdict(outcome=Outcome.FAILED, findings=findings(codes, claim), internal=codes)
        differing, unknown = compare(claim, answer.identity)
        if differing:
            return Verdict(outcome=Outcome.FAILED, findings=differing, internal=codes)
        if unknown and claim.edited:
            return Verdict(outcome=Outcome.REVIEW, internal=tuple(f"{name}: not on record" for name in unknown))
        return Verdict(outcome=Outcome.APPROVED, internal=codes)

    async def _ask(self, question: dict[str, str], *, request_id: str) -> Answer:
        """A token that ended early (or was taken back) is renewed once."""
        for again in (True, False):
            token = await self._tokens.get(request_id=request_id)
            try:
                return await self._wire.call(
                    "POST",
                    f"{self._url}/v3/verify",
                    Answer,
                    request_id=request_id,
                    json=question | {"clientRequestId": request_id},
                    bearer=token,
                    explain=_token_refused if again else None,
                )
            except _TokenRefused:
                self._tokens.forget(token)
        raise AssertionError("the second round returns or raises")


class _TokenRefused(Retryable):
    pass


def _token_refused(failure: Failure) -> PortError | None:
    return _TokenRefused("prove: token refused", not_done=True) if failure.status == 401 else None


class _Token(msgspec.Struct, frozen=True):
    access_token: str
    expires_in: float


class _Tokens:
    """OAuth 2.0 client credentials (RFC 6749, 4.4): one token for all calls until it ends."""

    def __init__(self, client: httpx.AsyncClient, settings: ProveSettings, *, monotonic: Callable[[], float]) -> None:
        self._settings = settings
        self._wire = Wire(client=client, name="prove token", limit_s=_TOKEN_LIMIT_S)
        self._monotonic = monotonic
        self._one = asyncio.Lock()
        self._token = ""
        self._ends = 0.0

    async def get(self, *, request_id: str) -> str:
        async with self._one:
            if not self._token or self._monotonic() >= self._ends:
                form = {
                    "client_id": self._settings.client_id,
                    "client_secret": self._settings.client_secret,
                    "grant_type": "client_credentials",
                }
                url = f"{self._settings.base_url.rstrip('/')}/token"
                got = await self._wire.call("POST", url, _Token, request_id=request_id, form=form)
                self._token = got.access_token
                self._ends = self._monotonic() + max(0.0, got.expires_in - _EARLY_S)
            return self._token

    def forget(self, token: str) -> None:
        """Unless another call has renewed it meanwhile."""
        if self._token == token:
            self._token = ""


def _person(record: Identity) -> Person | None:
    """None where the record lacks what the journey needs."""
    born = record.born
    if not record.firstName or not record.lastName or born is None:
        return None
    return Person(
        first_name=record.firstName,
        last_name=record.lastName,
        date_of_birth=born,
        addresses=tuple(
            PostalAddress(
                line1=address.address,
                line2=address.extendedAddress or "",
                city=address.city or "",
                state=address.region or "",
                postal_code=address.zipCode or "",
            )
            for address in record.addresses or ()
            if address.address
        ),
        id_number=record.number,
        email=next(iter(record.emails or ()), None),
    )
