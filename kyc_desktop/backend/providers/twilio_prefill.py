"""The owner of a number by two packages of Twilio Lookup v2: pre_fill finds, identity_match compares.

pre_fill tells a name and an address, and neither a date of birth nor a national number. The journey shows data only
to somebody who knows the date of birth, so ``find`` lets identity_match compare the one that was typed with the
number and the name found; without that comparison nothing is shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

import httpx
import msgspec

from ..ports import Claim, Finding, Outcome, Person, PostalAddress, Refused, Verdict
from .twilio import TwilioAccount
from .twilio_lookup import Lookups

LEAST_SCORE: Final = 70
"""Below that ``summary_score`` (0 to 100) a person looks. Twilio publishes no limit; this is ours."""

_LIMIT_S: Final = 4.5  # two calls one after the other, within the ten seconds of a circuit
_SAME: Final = frozenset({"exact_match", "high_partial_match"})


class _PreFill(msgspec.Struct, frozen=True):
    first_name: str | None = None
    last_name: str | None = None
    address_line: str | None = None
    country_code: str | None = None
    state: str | None = None
    postal_code: str | None = None
    error_code: int | str | None = None


class _Match(msgspec.Struct, frozen=True):
    """Values: exact_match, high_partial_match, partial_match, no_match, no_data_available."""

    first_name_match: str | None = None
    last_name_match: str | None = None
    address_lines_match: str | None = None
    city_match: str | None = None
    state_match: str | None = None
    postal_code_match: str | None = None
    address_country_match: str | None = None
    national_id_match: str | None = None
    date_of_birth_match: str | None = None
    summary_score: int | float | None = None
    error_code: int | str | None = None


class _Found(msgspec.Struct, frozen=True):
    pre_fill: _PreFill | None = None


class _Compared(msgspec.Struct, frozen=True):
    identity_match: _Match | None = None


@dataclass(frozen=True, slots=True)
class _Field:
    """What it means for the customer if that field differs: our code, and what it is about."""

    name: str
    code: str
    subject: str


_DECISIVE: Final = (
    _Field("first_name", "phone_other_name", "phone"),
    _Field("last_name", "phone_other_name", "phone"),
    _Field("date_of_birth", "details_not_confirmed", "date_of_birth"),
    _Field("national_id", "details_not_confirmed", "id_last4"),
    _Field("address_lines", "details_not_confirmed", "address"),
    _Field("postal_code", "postal_code_differs", "postal_code"),
)
_NEEDED: Final = ("first_name", "last_name", "date_of_birth")
_TOLD: Final = (*(field.name for field in _DECISIVE), "city", "state", "address_country")


class TwilioPrefill:
    """The `Prefill` of one account."""

    def __init__(self, client: httpx.AsyncClient, account: TwilioAccount) -> None:
        self._lookups = Lookups(client, account, limit_s=_LIMIT_S)

    async def find(self, phone: str, *, date_of_birth: date, request_id: str) -> Person:
        """Refused("identity_not_confirmed") where the date of birth is another one."""
        found = await self._lookups.fetch(phone, {"Fields": "pre_fill"}, _Found, request_id=request_id)
        record = found.pre_fill
        if record is None or record.error_code or not record.first_name or not record.last_name:
            internal = "nothing" if record is None else f"pre_fill {record.error_code or 'without a name'}"
            raise Refused("data_not_available", internal=f"twilio {internal}")
        typed = {
            "FirstName": record.first_name,
            "LastName": record.last_name,
            "DateOfBirth": _day(date_of_birth),
        }
        match = await self._compare(phone, typed, request_id=request_id)
        same = "no_data_available" if match is None else (match.date_of_birth_match or "no_data_available")
        if same == "no_data_available":
            raise Refused("data_not_available", internal="twilio date_of_birth no_data_available")
        if same != "exact_match":
            raise Refused("identity_not_confirmed", internal=f"twilio date_of_birth {same}")
        return Person(
            first_name=record.first_name,
            last_name=record.last_name,
            date_of_birth=date_of_birth,
            addresses=_addresses(record),
        )

    async def confirm(self, claim: Claim, *, request_id: str) -> Verdict:
        match = await self._compare(claim.phone, _typed(claim), request_id=request_id)
        if match is None or match.error_code:
            code = "nothing" if match is None else str(match.error_code)
            return Verdict(outcome=Outcome.REVIEW, internal=(f"identity_match: {code}",))
        internal = _internal(match)
        differing = [field for field in _DECISIVE if _value(match, field.name) == "no_match"]
        if differing:
            values = {"ending": claim.phone[-4:], "postal_code": claim.address.postal_code}
            findings = {
                field.code: Finding(
                    code=field.code, subject=field.subject, values=values, internal=f"{field.name}: no_match"
                )
                for field in differing
            }
            return Verdict(outcome=Outcome.FAILED, findings=tuple(findings.values()), internal=internal)
        outcome = Outcome.APPROVED if _sure(match) else Outcome.REVIEW
        return Verdict(outcome=outcome, internal=internal)

    async def _compare(self, phone: str, typed: dict[str, str], *, request_id: str) -> _Match | None:
        params = {"Fields": "identity_match"} | typed
        return (await self._lookups.fetch(phone, params, _Compared, request_id=request_id)).identity_match


def _value(match: _Match, name: str) -> str | None:
    value: str | None = getattr(match, f"{name}_match")
    return value


def _sure(match: _Match) -> bool:
    """Name and date of birth are the same, an address is on record and the same, and the sum is high enough."""
    needed = all(_value(match, name) in _SAME for name in _NEEDED)
    address = match.address_lines_match in _SAME or match.postal_code_match in _SAME
    return needed and address and (match.summary_score or 0) >= LEAST_SCORE


def _internal(match: _Match) -> tuple[str, ...]:
    told = [f"{name}: {value}" for name in _TOLD if (value := _value(match, name)) is not None]
    return (*told, f"summary_score: {match.summary_score}")


def _typed(claim: Claim) -> dict[str, str]:
    address = claim.address
    typed = {
        "FirstName": claim.first_name,
        "LastName": claim.last_name,
        "DateOfBirth": _day(claim.date_of_birth),
        "AddressLine1": address.line1,
        "AddressLine2": address.line2,
        "City": address.city,
        "State": address.state,
        "PostalCode": address.postal_code,
        "AddressCountryCode": address.country,
        "NationalId": claim.id_number or "",  # four digits of it would compare as another number
    }
    return {name: value for name, value in typed.items() if value}


def _day(day: date) -> str:
    return f"{day:%Y%m%d}"


def _addresses(record: _PreFill) -> tuple[PostalAddress, ...]:
    """The city is not told: the customer adds it."""
    if not record.address_line:
        return ()
    return (
        PostalAddress(
            line1=record.address_line,
            city="",
            state=record.state or "",
            postal_code=record.postal_code or "",
            country=record.country_code or "US",
        ),
    )
