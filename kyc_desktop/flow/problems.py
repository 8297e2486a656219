"""What can go wrong, by code: the closed vocabulary of the API's problem+json (RFC 9457) and of `Reason`.

`messages` holds one sentence for every code; a test proves that the two sets are the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from .application import Application


class Kind(StrEnum):
    """What can be done about it: try again, wait, use the other method, or nothing but support and appeal."""

    RETRY = "retry"
    WAIT = "wait"
    OTHER_METHOD = "other_method"
    FINAL = "final"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldProblem:
    """One field and what is wrong with it. ``pointer`` is a JSON Pointer (RFC 6901) into the command."""

    pointer: str
    code: str
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """The body of ``application/problem+json``.

    ``retry_after`` in seconds; ``left``: tries left; ``application``: the current document on 409 and 412.
    """

    code: str
    type: str = "about:blank"
    title: str = ""
    status: int = 500
    detail: str = ""
    errors: tuple[FieldProblem, ...] = ()
    values: dict[str, str] = field(default_factory=dict)
    left: int | None = None
    retry_after: int | None = None
    request_id: str = ""
    application: Application | None = None


R, W, O, F = Kind.RETRY, Kind.WAIT, Kind.OTHER_METHOD, Kind.FINAL

KINDS: Final[dict[str, Kind]] = {
    # fields
    "required": R,
    "too_long": R,
    "email_invalid": R,
    "email_typo": R,
    "email_bounced": R,
    "password_short": R,
    "password_long": R,
    "password_common": R,
    "password_personal": R,
    "password_wrong": R,
    "credentials_wrong": R,
    "terms_required": R,
    "country_unsupported": F,
    "state_required": R,
    "state_unsupported": F,
    "date_invalid": R,
    "date_future": R,
    "date_too_old": R,
    "name_invalid": R,
    "postal_code_invalid": R,
    "postal_code_other_state": R,
    "id_number_invalid": R,
    "message_short": R,
    # codes and links
    "code_incomplete": R,
    "code_incorrect": R,
    "code_expired": R,
    "code_used_up": R,
    "link_expired": R,
    "link_refused": R,
    "link_used": R,
    "match_failed": R,
    # phone
    "phone_invalid": R,
    "phone_short": R,
    "phone_country": R,
    "phone_not_mobile": R,
    "phone_voip": R,
    "phone_premium": R,
    "phone_unreachable": R,
    "phone_recently_changed": O,
    "phone_in_use": R,
    "sms_blocked": R,
    "sms_undelivered": R,
    "sms_delayed": W,
    # person
    "under_age": F,
    "data_not_available": O,
    "identity_not_confirmed": O,
    "details_not_confirmed": O,
    "phone_other_name": O,
    "postal_code_differs": R,
    "not_eligible": F,
    # photos and documents
    "photo_blurred": R,
    "photo_glare": R,
    "photo_dark": R,
    "photo_bright": R,
    "photo_cropped": R,
    "photo_too_small": R,
    "photo_too_large": R,
    "photo_not_document": R,
    "file_empty": R,
    "file_type": R,
    "file_damaged": R,
    "file_too_large": R,
    "file_unreadable": R,
    "side_missing": R,
    "wrong_side": R,
    "wrong_document": R,
    "same_photo": R,
    "photo_failed_before": R,
    "type_not_accepted": O,
    "country_not_accepted": O,
    "document_expired": O,
    "document_damaged": O,
    "black_and_white": R,
    "screenshot_or_copy": R,
    "document_unreadable": R,
    "not_latin": O,
    "document_name_differs": R,
    "document_birth_date_differs": R,
    "document_not_genuine": F,
    # process
    "in_review": W,
    "service_delayed": W,
    "offline": W,
    "slow": W,
    "server_down": W,
    "answer_unreadable": W,
    "too_many_requests": W,
    "too_many_tries": W,
    "resend_limit": W,
    "session_ended": R,
    "signed_out_elsewhere": R,
    "update_needed": F,
    "stale": R,
    "action_not_available": R,
    "request_in_progress": W,
    "key_reused": R,
    "not_found": R,
    "malformed": R,
    "upload_interrupted": W,
    "upload_quota": W,
    "digest_mismatch": R,
    "already_running": R,
    "disk_full": R,
    "key_store_missing": R,
    "backend_missing": F,
}
"""Every code that this version knows. A code outside is shown with the server's own words."""

FINAL: Final = frozenset(code for code, kind in KINDS.items() if kind is Kind.FINAL)
del R, W, O, F
