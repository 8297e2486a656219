"""What the server keeps of one application: `State` is the journey, `Person` the data. Both are sealed at rest.

Times are seconds since the epoch. The public document is made from these by `document.render`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from ..flow.application import Details, Reason
from ..flow.steps import Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    code: str
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MailState:
    """The confirmation mail: when it was sent, what became of it, and how many wrong codes are left."""

    sends: tuple[float, ...] = ()
    delivery: str = "queued"
    expires_at: float | None = None
    tries_left: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkState:
    """The newest text message. ``serial`` tells it from the ones before; news of an older one are ignored."""

    serial: int
    match: str
    sent_at: float
    expires_at: float
    delivery: str = "queued"
    late: bool = False
    ended: str | None = None
    another_route: bool = False
    tries_left: int = 3
    opened_at: float | None = None
    matched_at: float | None = None
    events: tuple[Happened, ...] = ()

    @property
    def live(self) -> bool:
        return self.ended is None and self.matched_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenState:
    """What our reader said of a photo from the phone. ``checks``: name and whether it is passed, in the order of
    `capture.live.CHECKS`. ``reasons``: what blocks it first, then what is only remarked."""

    checks: tuple[tuple[str, bool], ...] = ()
    reasons: tuple[Reason, ...] = ()
    blocked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SideState:
    """``seen`` is None until, and unless, the photo was looked at as soon as it came."""

    name: str
    state: Literal["missing", "received", "refused"] = "missing"
    document_id: str | None = None
    size: int | None = None
    received_at: float | None = None
    reasons: tuple[Reason, ...] = ()
    seen: SeenState | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentState:
    country: str
    type: str
    sides: tuple[SideState, ...] = ()

    @property
    def complete(self) -> bool:
        return bool(self.sides) and all(side.state == "received" for side in self.sides)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffState:
    """The newest hand-off to a phone; ``serial`` tells it from the ones before. The token and the code are shown in
    the window, so they are kept (sealed) while they work.

    ``base``: the start of its address, without a slash at the end. ``computer``: the User-Agent of the program.
    ``secret``: SHA-256, hexadecimal, of what the connected phone proves itself by. ``sides``: what it brought.
    """

    serial: int
    token: str = field(repr=False)
    code: str = field(repr=False)
    base: str
    started_at: float
    expires_at: float
    computer: str = ""
    texted_at: float | None = None
    connected_at: float | None = None
    device: str = ""
    secret: str = field(default="", repr=False)
    sides: tuple[str, ...] = ()
    finished_at: float | None = None
    ended: Literal["expired", "cancelled", "stopped", "submitted"] | None = None

    @property
    def live(self) -> bool:
        return self.ended is None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionState:
    outcome: str
    decided_at: float
    method: str | None = None
    reasons: tuple[Reason, ...] = ()
    attempt: int = 0
    attempts: int = 0
    appeal_until: float | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewState:
    id: str
    since: float
    subject: str
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeState:
    code: str
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Where an application is. ``failures`` are the codes of what went wrong, newest last (the loop breaker)."""

    step: Step = Step.EMAIL
    phone_offered: bool = True  # the operator offers the phone route to residents of that country
    method: str | None = None
    mail: MailState = MailState()
    email_confirmed_at: float | None = None
    phone_confirmed_at: float | None = None
    texts: tuple[float, ...] = ()  # when each text message was sent
    link: LinkState | None = None
    finds_failed: int = 0  # look-ups of the person that found nothing or somebody else
    attempts_used: int = 0  # refused submissions of details
    documents: DocumentState | None = None
    documents_tried: bool = False
    handoff: HandoffState | None = None
    handoff_texts: tuple[float, ...] = ()  # when the link of a hand-off was sent as a text message
    retakes: int = 0  # times that the check, not a person, sent photos of this document back
    differences: int = 0  # submissions of details that are not what the document says
    review: ReviewState | None = None
    flagged: tuple[str, ...] = ()  # why a person must look at it whatever the checks say
    decision: DecisionState | None = None
    appealed: bool = False
    notice: NoticeState | None = None
    failures: tuple[str, ...] = ()
    blocked_phones: tuple[str, ...] = ()
    history: tuple[Happened, ...] = ()

    def happened(self, code: str) -> bool:
        return any(event.code == code for event in self.history)


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """A text or a question that was agreed to: which version, when."""

    name: str
    version: str
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What is kept of a document after its photos: dates in ISO 8601, empty where nothing was read."""

    country: str
    type: str
    number: str = ""
    issuer: str = ""
    issued_on: str = ""
    expires_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The applicant's data. ``found``: what a provider or the document said; ``typed``: what was submitted.

    ``id_number``: nine digits from the provider or the customer, never sent out whole. ``record``: what the document
    check remembers of the photos (`ports.DocumentVerdict`), ``paper`` what stays of it when they are erased.
    """

    email: str
    country: str
    state: str | None = None
    locale: str = "en-US"
    device: str = ""
    consents: tuple[Consent, ...] = ()
    phone: str | None = None
    line: str | None = None
    date_of_birth: str | None = None
    found: Details | None = None
    typed: Details | None = None
    id_number: str | None = None
    record: str = ""
    paper: Paper | None = None
    appeal: str | None = None
