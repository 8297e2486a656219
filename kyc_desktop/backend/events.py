"""What can happen to an application: commands of the customer and news from elsewhere, as facts.

A command's event carries only what was already checked (the code was right, the number is mobile); ``command`` is
the public name under which it is offered. Codes, links and letters are made outside; the journey is pure.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from ..flow.application import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    command: ClassVar[str | None] = None


# --- e-mail -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered(Event):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailConfirmed(Event):
    """By the code or by the link in the mail."""

    command: ClassVar[str | None] = "confirm-email"


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeWrong(Event):
    command: ClassVar[str | None] = "confirm-email"


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailResent(Event):
    command: ClassVar[str | None] = "resend-email"


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailChanged(Event):
    command: ClassVar[str | None] = "change-email"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailReported(Event):
    """``domain`` of the address: what the sentence about a bounce names."""

    delivery: str
    domain: str = ""


# --- phone ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodChosen(Event):
    command: ClassVar[str | None] = "choose-method"
    method: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneRefused(Event):
    """The number cannot be used; the customer is told at the field. Counts for the loop breaker only."""

    command: ClassVar[str | None] = "start-phone"
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneStarted(Event):
    """``flag``: why a person must look at it later, where the line could not be looked up."""

    command: ClassVar[str | None] = "start-phone"
    match: str
    flag: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkResent(Event):
    command: ClassVar[str | None] = "resend-link"
    match: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextReported(Event):
    """``lifetime``: seconds that the link lives from now on, where it is not the usual time.

    ``code``: why it was not delivered, ``internal``: in the provider's words, for staff.
    """

    serial: int
    delivery: str
    lifetime: float | None = None
    code: str | None = None
    internal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRefused(Event):
    """The provider would not send it: sms_blocked, sms_held_back, phone_unreachable, phone_not_mobile, sms_undelivered.

    ``internal``: in the provider's words, for staff.
    """

    serial: int
    code: str
    internal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkLate(Event):
    serial: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkExpired(Event):
    serial: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkOpened(Event):
    serial: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWrong(Event):
    serial: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberMatched(Event):
    serial: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRefused(Event):
    """The person with the phone did not ask for it. ``phone``: blind index of the number, blocked from now on."""

    serial: int
    phone: str


# --- person and details -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFound(Event):
    """``agrees``: the date of birth that was typed equals the provider's."""

    agrees: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMissing(Event):
    """``code``: data_not_available, or service_delayed where the provider could not be asked.

    ``internal``: in the provider's words, for staff.
    """

    code: str = "data_not_available"
    internal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRefused(Event):
    """The owner of the number cannot be served (not_eligible)."""

    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailsSubmitted(Event):
    command: ClassVar[str | None] = "submit-details"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided(Event):
    """The answer of a check or of a reviewer. ``outcome``: approved, failed, retake, review, rejected."""

    outcome: str
    reasons: tuple[Reason, ...] = ()
    review_id: str = ""
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceDelayed(Event):
    """Something we need does not answer; we go on trying."""


# --- documents --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentChosen(Event):
    command: ClassVar[str | None] = "choose-document"
    country: str
    type: str
    sides: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SideReceived(Event):
    """``handoff``: the serial of the hand-off whose phone sent it, None: the program itself."""

    side: str
    document_id: str
    size: int
    handoff: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SideSeen(Event):
    """Our reader has looked at the photo that a phone brought."""

    side: str
    document_id: str
    checks: tuple[tuple[str, bool], ...]
    reasons: tuple[Reason, ...]
    blocked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SideDropped(Event):
    side: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsSubmitted(Event):
    command: ClassVar[str | None] = "submit-documents"


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsRefused(Event):
    """They were submitted, and the check says at once what is wrong. ``outcome``: retake or rejected."""

    command: ClassVar[str | None] = "submit-documents"
    outcome: str
    reasons: tuple[Reason, ...]
    note: str | None = None


# --- hand-off to a phone ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffStarted(Event):
    """``base``: the start of the address; ``computer``: the User-Agent of the program."""

    command: ClassVar[str | None] = "start-handoff"
    token: str = field(repr=False)
    short_code: str = field(repr=False)
    base: str
    computer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffStopped(Event):
    command: ClassVar[str | None] = "stop-handoff"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffTexted(Event):
    command: ClassVar[str | None] = "text-handoff"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffNotTexted(Event):
    """The provider would not send it."""

    serial: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffCodeUsed(Event):
    """The short code was typed; it works once."""

    serial: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffConnected(Event):
    """``device``: the phone in words; ``secret``: hash of what it proves itself by."""

    serial: int
    device: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffFinished(Event):
    """The person on the phone says that all photos are there."""

    serial: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffCancelled(Event):
    """ "I didn't ask for this" on the phone."""

    serial: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffExpired(Event):
    serial: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessChanged(Event):
    """The password was changed: whoever had the window before may have shown its code to a phone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffMoved(Event):
    """The pages of the phone are at another address of the local network now."""

    serial: int
    base: str


# --- after ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Appealed(Event):
    command: ClassVar[str | None] = "appeal"
    review_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewLate(Event):
    """The review has taken longer than it usually does."""

    review_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRead(Event):
    command: ClassVar[str | None] = "acknowledge"
