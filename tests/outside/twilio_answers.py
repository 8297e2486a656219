"""The bodies that Twilio answers with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any, Final

from starlette.responses import JSONResponse, Response

from kyc_desktop.backend.personas import persona_for
from kyc_desktop.backend.ports import Outcome, Person

ACCOUNT_SID: Final = "AC" + "0f" * 16
_ERRORS: Final = {20001: 400, 20003: 401, 20404: 404, 20503: 503}


@dataclass(slots=True)
class SentText:
    """A message that was taken. ``status`` and ``error_code`` are its newest."""

    sid: str
    to: str
    body: str
    form: dict[str, str]
    token: str
    status: str = "queued"
    error_code: int | None = None

    @property
    def link(self) -> str:
        return next((word for word in self.body.split() if "/l/" in word), "")


def refusal(code: int) -> Response:
    status = _ERRORS.get(code, 400)
    body = {
        "code": code,
        "message": "the message of an error repeats the number",
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": status,
    }
    return JSONResponse(body, status_code=status)


def message_body(text: SentText) -> dict[str, Any]:
    now = format_datetime(datetime.now(UTC))
    service = text.form.get("MessagingServiceSid")
    return {
        "account_sid": ACCOUNT_SID,
        "api_version": "2010-04-01",
        "body": text.body,
        "date_created": now,
        "date_sent": None,
        "date_updated": now,
        "direction": "outbound-api",
        "error_code": text.error_code,
        "error_message": None,
        "from": text.form.get("From"),
        "messaging_service_sid": service,
        "num_media": "0",
        "num_segments": "0" if service else "1",
        "price": None,
        "price_unit": None,
        "sid": text.sid,
        "status": "accepted" if service and text.status == "queued" else text.status,
        "subresource_uris": {"media": f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages/{text.sid}/Media.json"},
        "to": text.to,
        "uri": f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages/{text.sid}.json",
    }


def compared(phone: str, typed: dict[str, str]) -> dict[str, Any]:
    """What identity_match says of what was typed, against the person of that number."""
    records, person = persona_for(phone).records, persona_for(phone).person
    match = {
        "first_name_match": _same(typed.get("FirstName"), person.first_name),
        "last_name_match": _same(typed.get("LastName"), person.last_name),
        "date_of_birth_match": _same(typed.get("DateOfBirth"), f"{person.date_of_birth:%Y%m%d}"),
        "national_id_match": _same(typed.get("NationalId"), person.id_number),
    } | _compared_address(person, typed)
    asked_all = "AddressLine1" in typed
    if asked_all and records.verdict.outcome in (Outcome.FAILED, Outcome.REJECTED):
        match |= {"last_name_match": "no_match", "postal_code_match": "no_match"}
    if asked_all and records.verdict.outcome is Outcome.REVIEW:
        match |= {"first_name_match": "partial_match"}
    known = [value for value in match.values() if value != "no_data_available"]
    score = round(100 * known.count("exact_match") / max(1, len(known)))
    return match | {"address_country_match": None, "summary_score": score, "error_code": None, "error_message": None}


def _compared_address(person: Person, typed: dict[str, str]) -> dict[str, str]:
    address = person.addresses[0]
    return {
        "address_lines_match": _same(typed.get("AddressLine1"), address.line1),
        "city_match": _same(typed.get("City"), address.city),
        "state_match": _same(typed.get("State"), address.state),
        "postal_code_match": _same(typed.get("PostalCode"), address.postal_code),
    }


def _same(typed: str | None, known: str | None) -> str:
    if not typed or not known:
        return "no_data_available"
    return "exact_match" if typed.casefold() == known.casefold() else "no_match"
