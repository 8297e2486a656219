"""The doors to the outside world, one protocol each, and the values that pass through them.

Every call takes a ``request_id`` (the provider's idempotency key: the same id never sends twice) and ends
within the total time limit of its `circuit.Circuit`. A call fails in two ways only:

    PortError
    ├── Retryable(after)   try again, not before ``after`` seconds: time-outs, 429, 5xx, an open circuit
    │   └── Deferred       the same, while the provider is well: only this one request has to wait (a grey list)
    └── Refused(code)      final for this request; ``code`` is one of `flow.problems.KINDS`

Adapters are in `providers/`. They know one provider and nothing of the journey.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol


class PortError(Exception):
    """A provider did not do what was asked."""


class Retryable(PortError):  # noqa: N818 - an answer of a provider, named for what it means
    """The same request may succeed later; ``after`` in seconds, None where the provider did not say.

    ``not_done``: the provider certainly did nothing, so another one may be asked for the same.
    """

    def __init__(self, message: str = "", *, after: float | None = None, not_done: bool = False) -> None:
        super().__init__(message)
        self.after = after
        self.not_done = not_done


class Deferred(Retryable):
    """The provider is well and answered: only this request has to wait. It opens no circuit."""


class Refused(PortError):  # noqa: N818 - an answer of a provider, named for what it means
    """The provider said no. ``code``: ours, for the customer; ``internal``: the provider's, for staff only."""

    def __init__(self, code: str, *, internal: str = "") -> None:
        super().__init__(f"{code} ({internal})" if internal else code)
        self.code = code
        self.internal = internal


# --- messages -----------------------------------------------------------------------------------------------


class Delivery(StrEnum):
    """What became of a message; the values of `flow.application.Link.delivery` and `Email.delivery`."""

    QUEUED = "queued"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    BOUNCED = "bounced"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryReport:
    """News of a message, ``after_s`` seconds from the hand-over."""

    after_s: float
    status: Delivery


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The provider took the message.

    ``expected``: news that the caller must schedule itself, in order (sandbox); empty where the provider
    reports through a hook. ``ask_after_s``: seconds after which to ask for news (`Sms.news`), because hooks get lost.
    ``link_lifetime_s``: the sandbox shortens the life of the link in the message.
    """

    provider_id: str
    status: Delivery = Delivery.QUEUED
    expected: tuple[DeliveryReport, ...] = ()
    ask_after_s: tuple[float, ...] = ()
    link_lifetime_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryNews:
    """What became of a message. ``code``: ours, why it was not delivered; ``internal``: in the provider's words."""

    status: Delivery
    code: str | None = None
    internal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail in plain text and HTML.

    ``link`` and ``code`` repeat what the text holds, for the sandbox's inbox. ``language``: a BCP 47 tag.
    """

    to: str
    subject: str
    text: str
    html: str
    template: str = ""
    link: str | None = None
    code: str | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text message; ``to`` in E.164.

    ``another_route``: the customer asks for a second message, take another carrier if there is one. ``again``: an
    earlier try of this very message may have been taken, so look before sending.
    """

    to: str
    body: str
    template: str = ""
    link: str | None = None
    another_route: bool = False
    again: bool = False


class Mailer(Protocol):
    async def send(self, mail: Mail, *, request_id: str) -> Receipt:
        """Hand a mail over. Refused("email_bounced") for an address that cannot get mail."""
        ...


class Sms(Protocol):
    async def send(self, text: Text, *, request_id: str) -> Receipt:
        """Hand a text message over. Refused("sms_blocked") after STOP, Refused("phone_unreachable")."""
        ...

    async def news(self, provider_id: str, *, request_id: str) -> DeliveryNews:
        """What became of a message that was handed over. Refused("not_found") for one that the provider forgot."""
        ...


# --- the phone and the person -------------------------------------------------------------------------------


class Line(StrEnum):
    """Line types, in the words of Twilio's Lookup v2 (`line_type_intelligence.type`)."""

    MOBILE = "mobile"
    LANDLINE = "landline"
    FIXED_VOIP = "fixedVoip"
    NON_FIXED_VOIP = "nonFixedVoip"
    PERSONAL = "personal"
    TOLL_FREE = "tollFree"
    PREMIUM = "premium"
    SHARED_COST = "sharedCost"
    UAN = "uan"
    VOICEMAIL = "voicemail"
    PAGER = "pager"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class LineReport:
    """What the carrier knows of a number. ``sim_changed_s``: seconds since the SIM or the carrier changed."""

    line: Line
    reachable: bool = True
    sim_changed_s: float | None = None
    forwarded: bool = False
    carrier: str | None = None
    in_use: bool = False  # the sandbox's way of saying that another account holds this number


class PhoneIntel(Protocol):
    async def look_up(self, phone: str, *, request_id: str) -> LineReport:
        """Line type and risk of an E.164 number.

        Refused("phone_unreachable") for a number that does not exist.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PostalAddress:
    """As `flow.application.Address`, apart from it because providers know nothing of the contract."""

    line1: str
    line2: str = ""
    city: str
    state: str = ""
    postal_code: str = ""
    country: str = "US"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What a provider holds about the owner of a number.

    ``id_number``: nine digits; never leaves the server whole.
    """

    first_name: str
    middle_name: str = ""
    last_name: str
    date_of_birth: date
    addresses: tuple[PostalAddress, ...] = ()
    id_number: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What the customer says of himself.

    ``id_number``: nine digits if typed; ``edited``: differs from what was found.
    """

    phone: str
    first_name: str
    middle_name: str = ""
    last_name: str
    date_of_birth: date
    address: PostalAddress
    id_number: str | None = None
    id_last4: str | None = None
    edited: bool = False


class Outcome(StrEnum):
    """What a check says should happen."""

    APPROVED = "approved"
    FAILED = "failed"
    RETAKE = "retake"
    REVIEW = "review"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One reason: our code, the side or field it is about, what fills its sentence, the provider's code for
    staff.
    """

    code: str
    subject: str | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    internal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The answer of a check. ``internal``: provider's codes for the review record, never for the customer."""

    outcome: Outcome
    findings: tuple[Finding, ...] = ()
    internal: tuple[str, ...] = ()


class Prefill(Protocol):
    async def find(self, phone: str, *, date_of_birth: date, request_id: str) -> Person:
        """The owner of a number whose possession was proven.

        Refused("data_not_available") where nothing is known.

        The caller compares the date of birth before it shows anything. ``date_of_birth``: the one that was typed, for
        providers that compare it themselves and never tell theirs.
        """
        ...

    async def confirm(self, claim: Claim, *, request_id: str) -> Verdict:
        """Whether the submitted details agree with the records: approved, failed, review or rejected."""
        ...


# --- documents ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """One side, re-encoded by us (JPEG, upright, without metadata)."""

    side: str  # page, front, back
    data: bytes = field(repr=False)
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentCase:
    """All sides of one document with what the customer said about it.

    ``claim`` is None before details are typed. ``record``: what an earlier check of this application gave back.
    """

    country: str
    type: str  # passport, id_card, drivers_license
    photos: tuple[Photo, ...]
    claim: Claim | None = None
    record: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentVerdict:
    """``person``: what was read from the document, to fill the details step; None where nothing was read.

    ``record``: what the check wants to know again when it is asked the next time. Kept sealed, erased with the person.
    """

    verdict: Verdict
    person: Person | None = field(default=None, repr=False)
    record: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """One photo at first sight. ``checks``: name and whether it is passed, in the order of `capture.live.CHECKS`;
    empty where it could not be read. ``findings`` ask for another photo, ``remarks`` do not. ``record``: as in
    `DocumentVerdict`.
    """

    checks: tuple[tuple[str, bool], ...] = ()
    findings: tuple[Finding, ...] = ()
    remarks: tuple[Finding, ...] = ()
    record: str = field(default="", repr=False)


class DocumentCheck(Protocol):
    async def check(self, case: DocumentCase, *, request_id: str) -> DocumentVerdict:
        """Whether the photos show an acceptable document.

        Without a claim: ``retake`` sends the named sides back, ``rejected`` is final, and with every other outcome
        the customer goes on to the details. With a claim: ``failed`` where it is not what the document says, and
        ``review`` hands the document to a person.
        """
        ...

    async def glance(self, case: DocumentCase, side: str, *, request_id: str) -> Glance:
        """What is seen of that photo alone, while somebody waits who can take another one. It decides nothing."""
        ...


# --- bytes and keys -----------------------------------------------------------------------------------------


class ObjectStore(Protocol):
    """Encrypted blobs by key (``applications/<id>/<random>``). The store never sees plain text."""

    async def put(self, key: str, data: bytes, *, request_id: str) -> None:
        """Create only: writing the same key twice with other bytes is an error (Refused("key_reused"))."""
        ...

    async def get(self, key: str, *, request_id: str) -> bytes:
        """Refused("not_found") where there is none."""
        ...

    async def delete(self, key: str, *, request_id: str) -> None:
        """Deleting what is not there succeeds."""
        ...

    def listed(self, *, before: float) -> AsyncIterator[tuple[str, ...]]:
        """Every key written before that time (seconds since the epoch on the store's clock), some at a time."""
        ...


class Keys(Protocol):
    """Master keys. Data keys are random, wrapped by a master key, and erased to erase what they encrypt."""

    def wrap(self, data_key: bytes) -> tuple[str, bytes]:
        """(master key id, wrapped key), under the newest master key."""
        ...

    def unwrap(self, key_id: str, wrapped: bytes) -> bytes:
        """The data key; KeyError for an unknown id, ValueError for a blob that was changed."""
        ...

    def index(self, purpose: str, value: str) -> bytes:
        """HMAC-SHA-256 blind index of a normalised value (``purpose``: email, phone)."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """Everything outside, put together at one place."""

    mailer: Mailer
    sms: Sms
    phone_intel: PhoneIntel
    prefill: Prefill
    document_check: DocumentCheck
    objects: ObjectStore
