"""The commands that a customer can give, one frozen type each; ``action`` is the last part of the URL path.

`Register` and `SignIn` have their own paths because there is no application yet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, TypeAlias

from .application import Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Create an account. ``terms`` and ``privacy`` are the versions of the texts that were accepted."""

    action: ClassVar[str] = "register"
    email: str
    password: str
    country: str
    state: str | None = None
    terms: str
    privacy: str
    updates: bool = False
    locale: str = "en-US"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """Resume on another computer."""

    action: ClassVar[str] = "sign-in"
    email: str
    password: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgotPassword:
    """Ask for a code by which another password can be chosen. The answer says nothing about the address.

    ``locale`` (BCP 47): the language of the mail to an address without an account; the owner of one has his own.
    """

    action: ClassVar[str] = "forgot-password"
    email: str
    locale: str = "en-US"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResetPassword:
    """Choose another password with the ``code`` (six digits) of the mail, and resume. Every other session ends."""

    action: ClassVar[str] = "reset-password"
    email: str
    code: str
    password: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmEmail:
    """Confirm the address with the code of the mail. ``code``: six digits."""

    action: ClassVar[str] = "confirm-email"
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResendEmail:
    """Send the mail again, with a new code; the old code and link stop working."""

    action: ClassVar[str] = "resend-email"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeEmail:
    """Have another address, before the first one is confirmed. The password proves that the same person asks."""

    action: ClassVar[str] = "change-email"
    email: str
    password: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseMethod:
    """Go on by phone or with a document. Given in review it drops the data that was found ("This isn't me")."""

    action: ClassVar[str] = "choose-method"
    method: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPhone:
    """Ask whether a number can receive the link (E.164). Changes no step and counts as no try."""

    action: ClassVar[str] = "check-phone"
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StartPhone:
    """Send a link to that mobile number.

    ``phone``: E.164; ``date_of_birth``: YYYY-MM-DD; ``consents``: codes of the consents shown and given.
    """

    action: ClassVar[str] = "start-phone"
    phone: str
    date_of_birth: str
    consents: tuple[str, ...] = ("carrier",)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResendLink:
    """A new link and a new number to match; the old ones stop working."""

    action: ClassVar[str] = "resend-link"


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitDetails:
    """Confirm the details, as they were found or corrected; the check begins.

    ``id_number``: all nine digits when the customer replaced it, else None.

    ``date_of_birth`` is taken on the document route only; on the phone route the one typed in step 3 stands.
    """

    action: ClassVar[str] = "submit-details"
    first_name: str
    middle_name: str = ""
    last_name: str
    address: Address
    id_number: str | None = None
    date_of_birth: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseDocument:
    """Say which document will be photographed. Another choice puts the photos of the one before aside.

    ``type``: passport, id_card or drivers_license; ``country``: ISO 3166-1 alpha-2 of the issuer.
    """

    action: ClassVar[str] = "choose-document"
    country: str
    type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StartHandoff:
    """Photos of the chosen document come from a phone. Given again it makes a new link; the old one stops working."""

    action: ClassVar[str] = "start-handoff"


@dataclass(frozen=True, slots=True, kw_only=True)
class StopHandoff:
    """Disconnect the phone. ``discard``: it was a stranger's; the photos that it brought are deleted."""

    action: ClassVar[str] = "stop-handoff"
    discard: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TextHandoff:
    """Send the link of the hand-off to the mobile number that was confirmed."""

    action: ClassVar[str] = "text-handoff"


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitDocuments:
    """All photos are there: have them read."""

    action: ClassVar[str] = "submit-documents"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeal:
    """Ask a person to look at a refusal, once, within the time of `Decision.appeal_until`."""

    action: ClassVar[str] = "appeal"
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledge:
    """The notice was read; it is not shown again."""

    action: ClassVar[str] = "acknowledge"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLanguage:
    """From now on write in this language: mails, texts, pages on the phone. ``language``: BCP 47.

    Changes no step; allowed at every one and therefore not among `Application.actions`.
    """

    action: ClassVar[str] = "set-language"
    language: str


Command: TypeAlias = (
    Register
    | SignIn
    | ForgotPassword
    | ResetPassword
    | ConfirmEmail
    | ResendEmail
    | ChangeEmail
    | ChooseMethod
    | CheckPhone
    | StartPhone
    | ResendLink
    | SubmitDetails
    | ChooseDocument
    | StartHandoff
    | StopHandoff
    | TextHandoff
    | SubmitDocuments
    | Appeal
    | Acknowledge
    | SetLanguage
)

APPLICATION_COMMANDS: Final[tuple[type[Command], ...]] = (
    ConfirmEmail,
    ResendEmail,
    ChangeEmail,
    ChooseMethod,
    CheckPhone,
    StartPhone,
    ResendLink,
    SubmitDetails,
    ChooseDocument,
    StartHandoff,
    StopHandoff,
    TextHandoff,
    SubmitDocuments,
    Appeal,
    Acknowledge,
    SetLanguage,
)
"""The commands of an existing application: POST /v1/application/{action}."""
