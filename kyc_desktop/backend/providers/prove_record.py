"""What Prove answers, and what a customer says beside it."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Literal

import msgspec

from ..ports import Claim, Finding


class RecordedAddress(msgspec.Struct, frozen=True):
    address: str | None = None
    extendedAddress: str | None = None  # noqa: N815 - names of the wire, here and below
    city: str | None = None
    region: str | None = None
    zipCode: str | None = None  # noqa: N815


class Identity(msgspec.Struct, frozen=True):
    firstName: str | None = None  # noqa: N815
    lastName: str | None = None  # noqa: N815
    dateOfBirth: str | None = None  # noqa: N815
    nationalId: str | None = None  # noqa: N815
    emails: tuple[str, ...] | None = None
    addresses: tuple[RecordedAddress, ...] | None = None

    @property
    def born(self) -> date | None:
        try:
            return date.fromisoformat(self.dateOfBirth or "")
        except ValueError:
            return None

    @property
    def number(self) -> str | None:
        """Nine digits, whatever stands between them."""
        digits = "".join(char for char in self.nationalId or "" if char in "0123456789")
        return digits if len(digits) == 9 else None


class Evaluated(msgspec.Struct, frozen=True):
    result: str | None = None
    failureReasons: dict[str, str] | None = None  # noqa: N815


class Answer(msgspec.Struct, frozen=True):
    success: Literal["true", "false"]
    identity: Identity | None = None
    evaluation: dict[str, Evaluated] | None = None

    @property
    def passed(self) -> bool:
        return self.success == "true"

    @property
    def codes(self) -> tuple[str, ...]:
        """Of every area, in order. The sentences beside them may name a person and are dropped."""
        areas = (self.evaluation or {}).values()
        return tuple(sorted({code for area in areas for code in area.failureReasons or {}}))


def compare(claim: Claim, record: Identity | None) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    """(what differs, what is not on record). Prove itself compares the name."""
    differing: list[Finding] = []
    unknown: list[str] = []
    born = None if record is None else record.born
    if born is None:
        unknown.append("date_of_birth")
    elif born != claim.date_of_birth:
        differing.append(_differs("details_not_confirmed", "date_of_birth", claim))
    number = None if record is None else record.number
    typed = (claim.id_number or claim.id_last4 or "")[-4:]
    if number is None:
        unknown.append("id_last4")
    elif typed and number[-4:] != typed:
        differing.append(_differs("details_not_confirmed", "id_last4", claim))
    places = {_code(address.zipCode) for address in (record.addresses if record is not None else None) or ()} - {""}
    if not places:
        unknown.append("address")
    elif _code(claim.address.postal_code) not in places:
        differing.append(_differs("postal_code_differs", "postal_code", claim))
    return tuple(differing), tuple(unknown)


def _differs(code: str, subject: str, claim: Claim) -> Finding:
    values = {"ending": claim.phone[-4:], "postal_code": claim.address.postal_code}
    return Finding(code=code, subject=subject, values=values, internal=f"{subject}: differs")


def _code(postal_code: str | None) -> str:
    """Five digits of a US code, with or without the four of the route; others without spaces."""
    plain = "".join(unicodedata.normalize("NFKC", postal_code or "").split()).casefold()
    return plain.partition("-")[0]
