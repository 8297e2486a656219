"""The application document: one applicant, whole, as every answer of the API carries it.

Times are RFC 3339 in UTC (``2026-05-12T19:09:00Z``), dates are ``YYYY-MM-DD``. Countdowns come from
``available_at`` and ``server_time``; the client has no policy of its own. Unknown members are ignored and
unknown codes are shown with the server's own words.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Email:
    """The address, masked (``m•••z@gmail.com``), and what is known about the last mail to it."""

    masked: str
    confirmed: bool = False
    sent_at: str | None = None
    code_expires_at: str | None = None
    delivery: str = "sent"  # queued, sent, bounced
    tries_left: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened, by code, at a time: what timelines, rail captions and the saved report show."""

    code: str
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A mobile number, masked, its line type where it was looked up (``mobile``), and when it was confirmed."""

    masked: str
    ending: str
    line: str | None = None
    confirmed_at: str | None = None
    date_of_birth: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The link in the text message.

    ``match``: the three digits that the customer types on the phone. ``delivery``: queued, sent, delivered,
    undelivered. ``late``: delivery was not confirmed in time. ``another_route``: a resend uses a second provider.
    Event codes: sms_queued, sms_sent, sms_delivered, sms_undelivered, link_opened, number_wrong, number_matched,
    link_refused, link_expired.
    """

    to: str
    match: str
    delivery: str
    expires_at: str
    sent_at: str
    late: bool = False
    ended: str | None = None  # link_expired, link_refused, match_failed, or why the message did not arrive: it is dead
    another_route: bool = False
    tries_left: int = 3
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A postal address in the order of the country's own forms; ``country`` is ISO 3166-1 alpha-2."""

    line1: str
    line2: str = ""
    city: str
    state: str = ""
    postal_code: str = ""
    country: str = "US"


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What was found or typed. The national number is never more than its last four digits.

    ``source``: ``phone`` (found by the phone number), ``document`` (read from it) or ``typed``.
    """

    source: str
    first_name: str = ""
    middle_name: str = ""
    last_name: str = ""
    date_of_birth: str | None = None
    address: Address | None = None
    other_addresses: tuple[Address, ...] = ()
    id_last4: str | None = None
    phone: str | None = None
    email: str | None = None
    submitted_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why something did not work. ``kind``: retry, wait, other_method, final.

    ``title``, ``why`` and ``remedy`` are the server's words, shown only where this version does not know the
    code. ``action`` is the command or screen that can succeed; ``subject`` the side or field it is about;
    ``values`` fill the place holders of the sentence (dates as ISO 8601).
    """

    code: str
    kind: str = "retry"
    title: str = ""
    why: str = ""
    remedy: str = ""
    action: str | None = None
    subject: str | None = None
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of the document. ``state``: missing, received, refused. ``size`` in bytes of the stored photo."""

    name: str  # page, front, back
    state: str = "missing"
    size: int | None = None
    received_at: str | None = None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Documents:
    """The document chosen and its sides in the order in which they are asked for."""

    country: str | None = None
    type: str | None = None  # passport, id_card, drivers_license
    sides: tuple[Side, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Handoff:
    """The phone's camera as the other camera: address for the QR code, short code, and who is connected.

    ``open``: photos can still come. ``short_host`` and ``short_code``: to type on the phone (``http://{short_host}/h``
    or ``https``); the code works once and is gone then. ``device``: the connected phone (``iPhone, Safari``).
    ``sides``: photos that this phone brought; they can be had by ``GET /v1/application/documents/{side}``.
    ``finished_at``: when the person on the phone said that all photos are there; more may come all the same.
    ``texted_at``: when the link was last sent as a text message. ``ended``: expired, or cancelled on the phone.
    """

    open: bool
    url: str | None = None
    short_host: str | None = None
    short_code: str | None = None
    expires_at: str | None = None
    connected_at: str | None = None
    device: str | None = None
    sides: tuple[str, ...] = ()
    finished_at: str | None = None
    texted_at: str | None = None
    ended: str | None = None  # expired, cancelled


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The result. ``outcome``: approved, failed, retake, rejected. ``attempt`` of ``attempts``, 0 if none is used."""

    outcome: str
    decided_at: str
    method: str | None = None
    name: str | None = None
    reasons: tuple[Reason, ...] = ()
    attempt: int = 0
    attempts: int = 0
    appeal_until: str | None = None
    note: str | None = None  # words of the reviewer, written for the applicant


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A person looks at it: since when, how long it usually takes, and what is being looked at."""

    since: str
    subject: str  # photos, details, appeal
    usual_minutes: int
    hours: str
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something the customer must know on this screen, by code, with the server's words for unknown codes."""

    code: str
    title: str = ""
    why: str = ""
    remedy: str = ""
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A command that is allowed now; not before ``available_at``; ``left`` times where that is limited."""

    name: str
    available_at: str | None = None
    left: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """The whole document. A document whose ``version`` is not higher than the one shown is ignored."""

    id: str
    version: int
    step: str
    reference: str
    server_time: str
    country: str
    state: str | None = None
    language: str | None = None  # that of mails, texts and pages on the phone, BCP 47
    method: str | None = None  # phone, documents
    email: Email
    phone: Phone | None = None
    link: Link | None = None
    details: Details | None = None
    documents: Documents | None = None
    handoff: Handoff | None = None
    review: Review | None = None
    decision: Decision | None = None
    notice: Notice | None = None
    methods: tuple[str, ...] = ("phone", "documents")  # what choose-method accepts now
    suggested: str | None = None  # what the server would do next: documents, support, resend-link
    actions: tuple[Action, ...] = ()
    history: tuple[Event, ...] = ()

    def action(self, name: str) -> Action | None:
        """The action of that name if it is allowed now."""
        return next((action for action in self.actions if action.name == name), None)

    def when(self, code: str) -> str | None:
        """The time of the newest event of that code in the history."""
        return next((event.at for event in reversed(self.history) if event.code == code), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """The answer to a registration or a sign-in: the bearer token (shown once) and the document."""

    token: str
    application: Application
