"""What can go wrong, by code: the closed vocabulary of the API's problem+json (RFC 9457) and of `Reason`.

`messages` holds one sentence for every code; a test proves that the two sets are the same. Apart from `problems`,
whose `Problem` carries a whole application: the first page knows problems of fields only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


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


_R, _W, _O, _F = Kind.RETRY, Kind.WAIT, Kind.OTHER_METHOD, Kind.FINAL

KINDS: Final[dict[str, Kind]] = {
    # fields
    "required": _R,
    "too_long": _R,
    "email_invalid": _R,
    "email_typo": _R,
    "email_bounced": _R,
    "password_short": _R,
    "password_long": _R,
    "password_common": _R,
    "password_personal": _R,
    "password_wrong": _R,
    "credentials_wrong": _R,
    "terms_required": _R,
    "country_unsupported": _F,
    "state_required": _R,
    "state_unsupported": _F,
    "date_invalid": _R,
    "date_future": _R,
    "date_too_old": _R,
    "name_invalid": _R,
    "postal_code_invalid": _R,
    "postal_code_other_state": _R,
    "id_number_invalid": _R,
    "message_short": _R,
    # codes and links
    "code_incomplete": _R,
    "code_incorrect": _R,
    "code_expired": _R,
    "code_used_up": _R,
    "reset_code_wrong": _R,
    "link_expired": _R,
    "link_refused": _R,
    "link_used": _R,
    "match_failed": _R,
    # phone
    "phone_invalid": _R,
    "phone_short": _R,
    "phone_country": _R,
    "phone_not_mobile": _R,
    "phone_voip": _R,
    "phone_premium": _R,
    "phone_unreachable": _R,
    "phone_recently_changed": _O,
    "phone_in_use": _R,
    "sms_blocked": _R,
    "sms_undelivered": _R,
    "sms_held_back": _R,
    "sms_delayed": _W,
    # person
    "under_age": _F,
    "data_not_available": _O,
    "identity_not_confirmed": _O,
    "details_not_confirmed": _O,
    "phone_other_name": _O,
    "postal_code_differs": _R,
    "not_eligible": _F,
    # photos and documents
    "photo_blurred": _R,
    "photo_glare": _R,
    "photo_dark": _R,
    "photo_bright": _R,
    "photo_cropped": _R,
    "photo_too_small": _R,
    "photo_tilted": _R,
    "photo_covered": _R,
    "photo_too_large": _R,
    "photo_not_document": _R,
    "file_empty": _R,
    "file_type": _R,
    "file_damaged": _R,
    "file_locked": _R,
    "file_without_photo": _R,
    "file_too_large": _R,
    "file_unreadable": _R,
    "side_missing": _R,
    "wrong_side": _R,
    "wrong_document": _R,
    "same_photo": _R,
    "photo_failed_before": _R,
    "type_not_accepted": _O,
    "country_not_accepted": _O,
    "document_expired": _O,
    "document_expires_soon": _R,
    "document_damaged": _O,
    "black_and_white": _R,
    "screenshot_or_copy": _R,
    "document_unreadable": _R,
    "mrz_unreadable": _R,
    "check_digit_wrong": _R,
    "not_latin": _O,
    "document_name_differs": _R,
    "document_birth_date_differs": _R,
    "document_not_genuine": _F,
    # hand-off to a phone
    "handoff_cancelled": _R,
    "handoff_not_texted": _R,
    "handoff_unreachable": _R,
    "handoff_ended": _R,
    "handoff_code_wrong": _R,
    # process
    "in_review": _W,
    "service_delayed": _W,
    "offline": _W,
    "slow": _W,
    "server_down": _W,
    "answer_unreadable": _W,
    "too_many_requests": _W,
    "too_many_tries": _W,
    "resend_limit": _W,
    "session_ended": _R,
    "signed_out_elsewhere": _R,
    "update_needed": _F,
    "stale": _R,
    "action_not_available": _R,
    "request_in_progress": _W,
    "key_reused": _R,
    "not_found": _R,
    "malformed": _R,
    "upload_interrupted": _W,
    "upload_quota": _W,
    "digest_mismatch": _R,
    "already_running": _R,
    "disk_full": _R,
    "key_store_missing": _R,
    "ended_unexpectedly": _R,
    "backend_missing": _F,
}
"""Every code that this version knows. A code outside is shown with the server's own words."""

FINAL: Final = frozenset(code for code, kind in KINDS.items() if kind is Kind.FINAL)
