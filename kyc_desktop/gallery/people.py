"""The invented person of the pictures, at every step of the journey on May 12, 2026, and her operator.

All times are those of the design: 2:06 PM in Chicago is 19:06 UTC.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from ..flow.application import (
    Action,
    Address,
    Application,
    Decision,
    Details,
    Documents,
    Email,
    Event,
    Handoff,
    Link,
    Phone,
    Reason,
    Review,
    Side,
)
from ..flow.config import Config, Country, DocumentKind, Limits, State
from ..flow.operator import Operator

DAY: Final = "2026-05-12"
EMAIL: Final = "maya.ortiz@gmail.com"
REFERENCE: Final = "NL-7Q4K-2291"
TYPED: Final = {"account.email": EMAIL, "account.country": "US", "account.state": "TX"}
"""What Maya's own computer remembers of what she typed."""

_BOTH = ("front", "back")
_DOCUMENTS = (
    DocumentKind(type="passport", sides=("page",)),
    DocumentKind(type="drivers_license", sides=_BOTH),
    DocumentKind(type="id_card", sides=_BOTH),
)
_STATES = (
    State(code="CA", name="California"),
    State(code="HI", name="Hawaii", residence=False),
    State(code="IL", name="Illinois"),
    State(code="NY", name="New York"),
    State(code="TX", name="Texas"),
)


def config(**changes: Any) -> Config:
    """The demo operator with a handful of countries: with and without states, phone checks and service."""
    operator = Operator()
    whole = Config(
        brand=operator.brand,
        support=operator.support,
        legal=operator.legal,
        limits=Limits(password_min=12),
        countries=(
            Country(code="CA", name="Canada", calling_code="1", documents=_DOCUMENTS, phone=True),
            Country(code="CU", name="Cuba", calling_code="53", residence=False),
            Country(code="DE", name="Germany", calling_code="49", documents=_DOCUMENTS),
            Country(code="GB", name="United Kingdom", calling_code="44", documents=_DOCUMENTS, phone=True),
            Country(
                code="US", name="United States", calling_code="1", states=_STATES, documents=_DOCUMENTS, phone=True
            ),
        ),
        server_time=at("19:06"),
    )
    return replace(whole, **changes)


def at(clock: str) -> str:
    """``19:06`` or ``19:06:19`` on the day of the pictures, as the API writes times."""
    return f"{DAY}T{clock if clock.count(':') == 2 else clock + ':00'}Z"


def actions(*names: str) -> tuple[Action, ...]:
    return tuple(Action(name=name) for name in names)


def maya(step: str, **changes: Any) -> Application:
    """The document at a step without anything that only a picture has."""
    return replace(_AT[step], **changes)


_UNCONFIRMED = Email(
    masked="m•••z@gmail.com", sent_at=at("19:06"), code_expires_at=at("19:16"), delivery="sent", tries_left=5
)
_CONFIRMED = Email(masked="m•••z@gmail.com", confirmed=True)
_PHONE = Phone(masked="+1 (•••) •••-0142", ending="0142", line="mobile", date_of_birth="1991-03-14")
_PHONE_CONFIRMED = replace(_PHONE, confirmed_at=at("19:17"))
HOME: Final = Address(line1="1204 Juniper Bend", line2="Apt 3", city="Austin", state="TX", postal_code="78704")
DETAILS: Final = Details(
    source="phone",
    first_name="Maya",
    middle_name="Elena",
    last_name="Ortiz",
    date_of_birth="1991-03-14",
    address=HOME,
    id_last4="6781",
    phone="+15125550142",
    email=EMAIL,
)
_SUBMITTED = replace(DETAILS, submitted_at=at("19:18"))
_HISTORY = (
    Event(code="account_created", at=at("19:05")),
    Event(code="email_sent", at=at("19:06")),
    Event(code="email_confirmed", at=at("19:07")),
)
_BY_PHONE = (*_HISTORY, Event(code="method_phone", at=at("19:08")))
_BY_DOCUMENT = (*_HISTORY, Event(code="method_documents", at=at("19:08")))

_EMAIL = Application(
    id="0197a2f4-5c1e-7d02-9a4b-3f60c1d2e8aa",
    version=1,
    step="email",
    reference=REFERENCE,
    server_time=at("19:06:19"),
    country="US",
    state="TX",
    email=_UNCONFIRMED,
    actions=(
        *actions("confirm-email"),
        Action(name="resend-email", available_at=at("19:07"), left=4),
        *actions("change-email"),
    ),
    history=_HISTORY[:2],
)
_METHOD = replace(
    _EMAIL,
    version=2,
    step="method",
    server_time=at("19:07:30"),
    email=_CONFIRMED,
    actions=actions("choose-method"),
    history=_HISTORY,
)
_PHONE_STEP = replace(
    _METHOD,
    version=3,
    step="phone",
    server_time=at("19:08:30"),
    method="phone",
    actions=actions("start-phone", "check-phone", "choose-method"),
    history=_BY_PHONE,
)
_LINK = replace(
    _PHONE_STEP,
    version=4,
    step="link",
    server_time=at("19:09:38"),
    phone=_PHONE,
    link=Link(
        to=_PHONE.masked,
        match="472",
        delivery="delivered",
        sent_at=at("19:09"),
        expires_at=at("19:19"),
        events=(Event(code="sms_sent", at=at("19:09")), Event(code="sms_delivered", at=at("19:09"))),
    ),
    actions=(Action(name="resend-link", available_at=at("19:10"), left=3), *actions("start-phone", "choose-method")),
)
_REVIEW = replace(
    _LINK,
    version=6,
    step="review",
    server_time=at("19:17:30"),
    phone=_PHONE_CONFIRMED,
    link=None,
    details=DETAILS,
    actions=actions("submit-details", "choose-method"),
    history=(*_BY_PHONE, Event(code="phone_confirmed", at=at("19:17"))),
)
_CHECKING = replace(
    _REVIEW,
    version=7,
    step="checking",
    server_time=at("19:18:20"),
    details=_SUBMITTED,
    actions=(),
    history=(*_REVIEW.history, Event(code="details_submitted", at=at("19:18"))),
)
_APPROVED = replace(
    _CHECKING,
    version=8,
    step="approved",
    server_time=at("19:19:10"),
    decision=Decision(outcome="approved", decided_at=at("19:19"), method="phone", name="Maya Elena Ortiz"),
    history=(*_CHECKING.history, Event(code="approved", at=at("19:19"))),
)
_FAILED = replace(
    _CHECKING,
    version=8,
    step="failed",
    server_time=at("19:19:10"),
    decision=Decision(
        outcome="failed",
        decided_at=at("19:19"),
        method="phone",
        attempt=1,
        attempts=3,
        reasons=(
            Reason(code="phone_other_name", kind="other_method", action="documents", values={"ending": "0142"}),
            Reason(code="postal_code_differs", action="edit", subject="postal_code", values={"postal_code": "78704"}),
        ),
    ),
    suggested="documents",
    actions=actions("choose-method", "submit-details"),
    history=(*_CHECKING.history, Event(code="failed", at=at("19:19"))),
)
_DOCUMENTS_STEP = replace(
    _METHOD,
    version=3,
    step="documents",
    server_time=at("19:10"),
    method="documents",
    documents=Documents(country="US"),
    actions=actions("choose-document", "choose-method", "start-handoff"),
    history=_BY_DOCUMENT,
)
_PHOTOS = replace(
    _DOCUMENTS_STEP,
    version=4,
    documents=Documents(country="US", type="drivers_license", sides=(Side(name="front"), Side(name="back"))),
)
_HANDOFF = replace(
    _DOCUMENTS_STEP,
    version=5,
    server_time=at("19:14"),
    documents=Documents(country="US", type="passport", sides=(Side(name="page"),)),
    handoff=Handoff(
        open=True,
        url="https://id.northlight.example/l/7F4K29QX",
        short_host="id.northlight.example",
        short_code="7F4K 29QX",
        expires_at=at("19:24"),
        connected_at=at("19:11"),
        device="iPhone, Safari",
    ),
    actions=actions("start-handoff", "stop-handoff", "text-handoff", "choose-document", "choose-method"),
)
_IN_REVIEW = replace(
    _PHOTOS,
    version=9,
    step="in_review",
    server_time=at("19:20"),
    documents=Documents(
        country="US",
        type="drivers_license",
        sides=tuple(Side(name=name, state="received", received_at=at("19:14")) for name in _BOTH),
    ),
    details=replace(_SUBMITTED, source="document", submitted_at=at("19:15")),
    review=Review(since=at("19:15"), subject="photos", usual_minutes=120, hours="7 AM to 9 PM, Central Time"),
    actions=(),
    history=(*_BY_DOCUMENT, Event(code="documents_submitted", at=at("19:14")), Event(code="in_review", at=at("19:15"))),
)
_REJECTED = replace(
    _IN_REVIEW,
    version=10,
    step="rejected",
    server_time="2026-05-13T15:00:00Z",
    review=None,
    decision=Decision(
        outcome="rejected",
        decided_at="2026-05-13T14:40:00Z",
        method="documents",
        reasons=(Reason(code="document_not_genuine", kind="final", action="appeal"),),
        appeal_until="2026-06-12",
    ),
    actions=actions("appeal"),
)
_AT: Final = {
    "email": _EMAIL,
    "method": _METHOD,
    "phone": _PHONE_STEP,
    "link": _LINK,
    "documents": _DOCUMENTS_STEP,
    "photos": _PHOTOS,
    "handoff": _HANDOFF,
    "review": _REVIEW,
    "checking": _CHECKING,
    "approved": _APPROVED,
    "failed": _FAILED,
    "in_review": _IN_REVIEW,
    "rejected": _REJECTED,
}
