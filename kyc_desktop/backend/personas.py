"""The invented people of the sandbox and what happens to whom.

The last two digits of +1 202 555 01NN decide (that block is reserved for fiction); any other number belongs
to a person generated from it. The tester types March 14, 1991 for everybody; only the record of number 06 says
otherwise. Mail addresses decide by their tag: ``any+bounce@``, ``any+slow@``, ``any+lost@``, ``any+taken@``,
``any+review@``. Of documents what is in the picture decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from .people import BIRTH_DATE, LONG, MAYA, generated
from .ports import (
    Delivery,
    DeliveryReport,
    Finding,
    Line,
    LineReport,
    Outcome,
    Person,
    PostalAddress,
    Verdict,
)

BLOCK: Final = "+120255501"
ALWAYS_WRONG_CODE: Final = "000000"
_MOBILE: Final = LineReport(line=Line.MOBILE, carrier="Example Wireless")
_APPROVED: Final = Verdict(outcome=Outcome.APPROVED)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPlan:
    """What happens to a text message: news in seconds after sending, when it can be read, an odd life time."""

    reports: tuple[DeliveryReport, ...] = (
        DeliveryReport(after_s=0.1, status=Delivery.SENT),
        DeliveryReport(after_s=0.4, status=Delivery.DELIVERED),
    )
    readable_after_s: float | None = 0.4
    link_lifetime_s: float | None = None
    refused: tuple[str, str] | None = None  # our code, the carrier's


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """What the line look-up answers. ``refused``, ``rate_limited_s`` and ``down`` come before the report."""

    report: LineReport = _MOBILE
    refused: tuple[str, str] | None = None
    rate_limited_s: float | None = None
    down: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """What the identity provider does.

    ``failures``: so many calls fail before one succeeds. ``hangs``: it never answers in time. ``edited``: the
    verdict once the customer changed something.
    """

    refused: tuple[str, str] | None = None
    failures: int = 0
    hangs: bool = False
    verdict: Verdict = _APPROVED
    edited: Verdict | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona:
    """The owner of a number: who, what the tester should type, and how every provider behaves."""

    phone: str
    outcome: str
    person: Person
    types_birth_date: date = BIRTH_DATE
    lookup: Lookup = field(default_factory=Lookup)
    text: TextPlan = field(default_factory=TextPlan)
    records: Records = field(default_factory=Records)


# --- outcomes -----------------------------------------------------------------------------------------------

_NOT_CONFIRMED: Final = Verdict(
    outcome=Outcome.FAILED,
    findings=(
        Finding(code="phone_other_name", subject="phone", internal="9014"),
        Finding(code="postal_code_differs", subject="postal_code", internal="9015"),
    ),
    internal=("9011",),
)


def _line(line: Line, **facts: float | bool) -> Lookup:
    return Lookup(report=replace(_MOBILE, line=line, **facts))  # type: ignore[arg-type]  # replace() is not typed by field


def _persona(number: int, outcome: str, **parts: object) -> Persona:
    phone = f"{BLOCK}{number:02d}"
    values: dict[str, object] = {"person": generated(phone)} | parts
    return Persona(phone=phone, outcome=outcome, **values)  # type: ignore[arg-type]  # the table below is checked by its tests


def _without_second_line(phone: str) -> Person:
    person = generated(phone)
    return replace(person, addresses=(replace(person.addresses[0], line2=""),))


def _with_second_address(phone: str) -> Person:
    person = generated(phone)
    earlier = PostalAddress(line1="71 Walton Trail", line2="Unit 12", city="Memphis", state="TN", postal_code="38103")
    return replace(person, addresses=(person.addresses[0], earlier))


_LATE_TEXT: Final = TextPlan(
    reports=(
        DeliveryReport(after_s=0.1, status=Delivery.SENT),
        DeliveryReport(after_s=20.0, status=Delivery.DELIVERED),
    ),
    readable_after_s=20.0,
)
_LOST_TEXT: Final = TextPlan(
    reports=(
        DeliveryReport(after_s=0.1, status=Delivery.SENT),
        DeliveryReport(after_s=3.0, status=Delivery.UNDELIVERED),
    ),
    readable_after_s=None,
)

_TABLE: Final = (
    _persona(0, "Full data, approved", person=MAYA),
    _persona(1, "Address without a second line, approved", person=_without_second_line(f"{BLOCK}01")),
    _persona(2, "Two addresses on record, approved", person=_with_second_address(f"{BLOCK}02")),
    _persona(3, "No data found: documents", records=Records(refused=("data_not_available", "9003"))),
    _persona(4, "Details can't be confirmed after submitting", records=Records(verdict=_NOT_CONFIRMED)),
    _persona(
        5,
        "Not eligible, final",
        records=Records(
            verdict=Verdict(outcome=Outcome.REJECTED, findings=(Finding(code="not_eligible", internal="9083"),))
        ),
    ),
    _persona(
        6,
        "The record has another birth date: documents",
        person=replace(generated(f"{BLOCK}06"), date_of_birth=date(1974, 11, 2)),
    ),
    _persona(
        7,
        "Approved only after one edit",
        records=Records(verdict=_NOT_CONFIRMED, edited=_APPROVED),
    ),
    _persona(
        8,
        "A person reviews it",
        records=Records(verdict=Verdict(outcome=Outcome.REVIEW, internal=("9161",))),
    ),
    _persona(9, "Very long, non-ASCII name and address, approved", person=LONG),
    _persona(10, "Provider down twice, then as 00", records=Records(failures=2)),
    _persona(11, "Provider times out: documents", records=Records(hangs=True)),
    _persona(20, "Landline", lookup=_line(Line.LANDLINE)),
    _persona(21, "Internet number (VoIP)", lookup=_line(Line.NON_FIXED_VOIP)),
    _persona(22, "Internet number of a cable line (fixed VoIP)", lookup=_line(Line.FIXED_VOIP)),
    _persona(23, "Number can't be reached", lookup=Lookup(refused=("phone_unreachable", "21211"))),
    _persona(24, "SIM card changed 3 hours ago", lookup=_line(Line.MOBILE, sim_changed_s=10_800.0)),
    _persona(25, "Texts blocked by STOP", text=TextPlan(refused=("sms_blocked", "21610"))),
    _persona(26, "Text queued, then undelivered", text=_LOST_TEXT),
    _persona(27, "Text arrives after 20 seconds", text=_LATE_TEXT),
    _persona(28, "Number belongs to another account", lookup=_line(Line.MOBILE, in_use=True)),
    _persona(29, "Link expires after 15 seconds", text=TextPlan(link_lifetime_s=15.0)),
    _persona(30, "Line look-up says 429, then as 00", lookup=Lookup(rate_limited_s=5.0)),
    _persona(31, "Line look-up is down: flagged for review", lookup=Lookup(down=True)),
)
PERSONAS: Final[dict[str, Persona]] = {persona.phone: persona for persona in _TABLE}


def persona_for(phone: str) -> Persona:
    """The persona of an E.164 number, from the table or generated."""
    known = PERSONAS.get(phone)
    return known or Persona(phone=phone, outcome="As 00, with a generated person", person=generated(phone))


# --- mail addresses -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class MailPlan:
    """What happens to a mail, and to its owner.

    ``taken``: this address is treated as one that has an account already. ``reviewed``: documents of this person are
    not read, a reviewer decides.
    """

    reports: tuple[DeliveryReport, ...] = (DeliveryReport(after_s=0.0, status=Delivery.SENT),)
    readable_after_s: float | None = 0.0
    taken: bool = False
    reviewed: bool = False


_MAIL_PLANS: Final = {
    "bounce": MailPlan(
        reports=(
            DeliveryReport(after_s=0.0, status=Delivery.SENT),
            DeliveryReport(after_s=0.5, status=Delivery.BOUNCED),
        ),
        readable_after_s=None,
    ),
    "slow": MailPlan(reports=(DeliveryReport(after_s=30.0, status=Delivery.SENT),), readable_after_s=30.0),
    "lost": MailPlan(readable_after_s=None),
    "taken": MailPlan(taken=True),
    "review": MailPlan(reviewed=True),
}
MAIL_TAGS: Final[dict[str, str]] = {
    "bounce": "The mail bounces",
    "slow": "The mail arrives after 30 seconds",
    "lost": "The mail never arrives",
    "taken": "The address has an account already",
    "review": "A person reviews the documents, whatever the photos show",
}
_TAG = re.compile(r"\+([a-z]+)@")


def mail_plan(address: str) -> MailPlan:
    """The plan of an address by its tag; without a known tag the mail arrives at once."""
    tag = _TAG.search(address.lower())
    return _MAIL_PLANS.get(tag[1] if tag else "", MailPlan())
