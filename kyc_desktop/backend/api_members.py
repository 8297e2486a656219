"""What every member of the API means, for the description at ``/openapi.json`` and the page made from it.

Beside the types, not in them: the types are loaded by the program before its first page, these words only when
somebody asks for the description. A test fails for a member without words, and for words without a member.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

_CODE: Final = "what it is, by code; see the list of codes"
_VALUES: Final = "what fills the {placeholders} of the sentence, by name; dates as YYYY-MM-DD"
_EMAIL: Final = "the e-mail address, at most 254 characters"
_PASSWORD: Final = "the password: `limits.password_min` to `password_max` characters of /v1/config; any character"  # noqa: S105
_TITLE: Final = "one line, in English, to be shown where the code is not known"
_WHY: Final = "why, in English, for the same case"
_REMEDY: Final = "what to do, in English, for the same case"
_BCP: Final = "BCP 47 tag, such as `de` or `pt-BR`"

MEANINGS: Final[Mapping[str, Mapping[str, str]]] = {
    "Action": {
        "name": "the command, as in POST /v1/application/{name}",
        "available_at": "not before this time; null: now",
        "left": "how often it may still be given; null: not limited",
    },
    "Address": {
        "line1": "street and number, at most 100 characters",
        "line2": "apartment or the like, at most 100 characters",
        "city": "at most 100 characters",
        "state": "code of the state where an address of that country has one (`TX`)",
        "postal_code": "at most 12 characters; must be one of the state in the United States",
        "country": "ISO 3166-1 alpha-2",
    },
    "Application": {
        "id": "of this application; never shown to people",
        "version": "grows with every change; an older document than the newest one received is ignored",
        "step": (
            "which screen to show: email, method, phone, link, documents, review, checking, approved, failed, "
            "in_review, rejected; show `notice` or the update page for one that you do not know"
        ),
        "reference": "what the customer tells support",
        "server_time": "the server's clock at this answer: countdowns are counted from it, not from the computer's",
        "country": "country of residence, ISO 3166-1 alpha-2",
        "state": "state of residence, where the country has states",
        "language": f"that of mails, text messages and pages on the phone; {_BCP}",
        "method": "phone or documents; null before one was chosen",
        "email": "the address and the last mail to it",
        "phone": "the number; null before one was given",
        "link": "the link in the text message; only in the step link",
        "details": "what was found or typed; from the step review on",
        "documents": "the document that was chosen and its photos",
        "handoff": "the phone that brings photos; only in the step documents and while it was asked for",
        "review": "since when a person looks at it; null when nobody does",
        "decision": "the newest result; null before there is one",
        "notice": "something to be said on this screen until `acknowledge`",
        "methods": "what `choose-method` takes now",
        "suggested": "what is most likely to succeed: documents, support, resend-link; to be offered first",
        "actions": "the commands that are allowed now; every other one is answered with 409",
        "history": "what has happened, the oldest first",
    },
    "Brand": {
        "name": "the operator's name",
        "accent": "the operator's colour, #RRGGBB",
        "site_url": "the operator's site",
        "mail_from": "the sender of mails, to be looked for in the inbox",
        "mark": "the operator's mark as outlines on 24 x 24 units; null: the first letter of the name",
    },
    "Config": {
        "brand": "name, colour, mark",
        "support": "how people reach the operator",
        "legal": "the texts that are accepted with a registration",
        "limits": "sizes, lengths and ages that the server insists on",
        "countries": "all countries; those of residence and with documents are marked",
        "minimum_client": "the oldest version of KYC Desktop that is served; `0`: every one",
        "update_url": "where a newer program is; null: nowhere",
        "sandbox": "nothing is really sent, nobody is really verified",
        "server_time": "the server's clock at this answer",
    },
    "Country": {
        "code": "ISO 3166-1 alpha-2",
        "name": "in English",
        "calling_code": "without `+`",
        "states": "where an address needs one, else empty",
        "documents": "what is accepted from that country; empty: nothing",
        "residence": "people who live there are served",
        "phone": "the phone route is offered there",
    },
    "Decision": {
        "outcome": "approved, failed (another try or method is open), retake (other photos), rejected",
        "decided_at": "when",
        "method": "the method that was decided on",
        "name": "the verified name; only when approved",
        "reasons": "why not; several at once; empty when approved",
        "attempt": "the number of this attempt, from 1; 0: attempts are not counted here",
        "attempts": "how many attempts there are",
        "appeal_until": "until when `appeal` is taken; null: not at all",
        "note": "words of the reviewer to the applicant",
    },
    "Delivered": {
        "id": "what the gateway called the message",
        "status": "sent, delivered or undelivered",
    },
    "Details": {
        "source": "phone (found by the number), document (read from it) or typed",
        "first_name": "given name",
        "middle_name": "may be empty",
        "last_name": "family name",
        "date_of_birth": "YYYY-MM-DD",
        "address": "the address that is submitted unless another is given",
        "other_addresses": "others that were found, to choose from",
        "id_last4": "the last four digits of the national number; never more",
        "phone": "the number, masked",
        "email": "the address, in full: the customer has confirmed it",
        "submitted_at": "when the customer confirmed them; null: not yet",
    },
    "DocumentKind": {
        "type": "passport, id_card or drivers_license",
        "sides": "page, or front and back, in the order in which they are asked for",
    },
    "Documents": {
        "country": "the issuer, ISO 3166-1 alpha-2",
        "type": "passport, id_card or drivers_license; null before one was chosen",
        "sides": "what has to be photographed, in this order",
    },
    "Email": {
        "masked": "the address with most of it hidden, such as `m•••a@example.com`",
        "confirmed": "the code or the link of the mail was used",
        "sent_at": "when the last mail was sent",
        "code_expires_at": "until when its code works, 24 hours; null once confirmed",
        "delivery": "queued, sent or bounced",
        "tries_left": "wrong codes that are still allowed, from five; null once confirmed",
    },
    "Event": {
        "code": "what happened; unknown codes are left out of what people see",
        "at": "when",
    },
    "FieldProblem": {
        "pointer": "which member of the body, as a JSON Pointer (RFC 6901), such as `/address/city`",
        "code": _CODE,
        "values": _VALUES,
    },
    "Handoff": {
        "open": "photos can still come",
        "url": "for the QR code; null once it has ended",
        "short_host": "what can be typed instead, followed by `/h`",
        "short_code": "the code to type there; works once, null then",
        "expires_at": "15 minutes after it was asked for",
        "connected_at": "when a phone opened it; null: none yet",
        "device": "which phone, such as `iPhone, Safari`",
        "sides": "photos that this phone brought; GET /v1/application/documents/{side} shows them",
        "finished_at": "when the person said on the phone that these are all; more may come",
        "texted_at": "when the link was last sent as a text message",
        "ended": "expired, or cancelled on the phone; null while it is open",
    },
    "Health": {"status": "ok"},
    "Legal": {
        "terms": "terms of use",
        "privacy": "privacy policy",
        "retention": "what is kept and for how long",
    },
    "LegalText": {
        "version": "to be sent with a registration",
        "url": "where it can be read",
        "urls": "the same in other languages, by BCP 47 tag",
    },
    "Limits": {
        "password_min": "characters of a password, at least",
        "password_max": "characters of a password, at most",
        "adult_age": "years; younger people are refused",
        "upload_bytes": "bytes of a photo, at most",
        "upload_min_side": "pixels of a photo's shorter side, at least",
        "upload_max_pixels": "pixels of a photo, at most",
        "upload_types": "media types of photos that are taken",
    },
    "Link": {
        "to": "the number it was sent to, masked",
        "match": "three digits: shown here, typed on the phone. Never to be read out to anybody",
        "delivery": "queued, sent, delivered or undelivered",
        "expires_at": "10 minutes after it was sent",
        "sent_at": "when",
        "late": "no delivery was reported in time: offer to send it again",
        "ended": "why it is dead: link_expired, link_refused, match_failed, or why it did not arrive; null: it works",
        "another_route": "sending it again uses a second provider",
        "tries_left": "wrong numbers that are still allowed, from three",
        "events": (
            "sms_queued, sms_sent, sms_delivered, sms_undelivered, link_opened, number_wrong, number_matched, "
            "link_refused, link_expired"
        ),
    },
    "Notice": {"code": _CODE, "title": _TITLE, "why": _WHY, "remedy": _REMEDY, "values": _VALUES},
    "PastReview": {
        "item": "the case",
        "codes": "the reasons that were given",
        "message": "what the applicant was told",
        "staff_note": "what was noted for staff",
    },
    "Phone": {
        "masked": "the number with most of it hidden",
        "ending": "its last digits, for a sentence",
        "line": "the kind of line where it was looked up, such as mobile",
        "confirmed_at": "when the digits were typed on the phone; null: not yet",
        "date_of_birth": "what was typed with it, YYYY-MM-DD",
    },
    "Problem": {
        "code": "what went wrong; the contract. Titles may change, codes do not",
        "type": "a page about the code, relative to the server",
        "title": "one line in English",
        "status": "the HTTP status again",
        "detail": "for developers; may be empty",
        "errors": "every field that is wrong",
        "values": _VALUES,
        "left": "tries that are left; null where they are not counted",
        "retry_after": "seconds to wait, as in the header Retry-After; null: no need to",
        "request_id": "finds the request in the operator's log, as in the header X-Request-ID",
        "application": "the document as it is now; with 409 and 412",
    },
    "ReadField": {
        "side": "page, front or back",
        "name": "which field of the document",
        "text": "what was read",
    },
    "Readiness": {
        "status": "ok, or what does not work first",
        "database": "ok, or what is wrong",
        "photos": "ok, or what is wrong with the store of photos",
        "outbox": "ok, or that messages are stuck",
        "jobs_waiting": "jobs that wait, those of later included",
        "jobs_dead": "jobs that were given up: somebody should look",
    },
    "Reason": {
        "code": _CODE,
        "kind": "retry, wait, other_method or final: what can be done about it",
        "title": _TITLE,
        "why": _WHY,
        "remedy": _REMEDY,
        "action": "the command, or the screen, that can succeed",
        "subject": "the side or the field it is about; null: all of it",
        "values": _VALUES,
    },
    "Register": {
        "email": _EMAIL,
        "password": _PASSWORD,
        "country": "country of residence, ISO 3166-1 alpha-2, one with `residence`",
        "state": "one of that country's states, where it has some",
        "terms": "the version of `legal.terms` that was accepted",
        "privacy": "the version of `legal.privacy` that was accepted",
        "updates": "wants news of the product",
        "locale": f"the language to write in; {_BCP}",
    },
    "Registered": {
        "token": "the session: sent as `Authorization: Bearer`. Told once; dies after an hour unused, and after a day",
        "application": "the document",
    },
    "ResetPassword": {
        "email": _EMAIL,
        "code": "six digits of the mail; 15 minutes, five tries",
        "password": _PASSWORD,
    },
    "Review": {
        "since": "when it began",
        "subject": "photos, details or appeal",
        "usual_minutes": "how long it usually takes",
        "hours": "when people work, in the operator's words",
        "late": "it takes longer than usual",
    },
    "ReviewCase": {
        "item": "the case",
        "country": "country of residence",
        "state": "state of residence",
        "email": "in full",
        "phone": "in full; null: none was given",
        "line": "the kind of line",
        "details": "what was submitted, or found",
        "found": "what a provider or the document said",
        "document_country": "the issuer",
        "document_type": "passport, id_card or drivers_license",
        "read": "what was read on the photos",
        "sides": "photos that can be fetched",
        "earlier": "reasons that the applicant was given before",
        "past": "decisions of before",
        "internal": "codes of providers; for staff only",
        "appeal": "the applicant's words; null: no appeal",
    },
    "ReviewDecision": {
        "outcome": "approved, retake or rejected",
        "reasons": "at least one unless approved",
        "message": "for the applicant; at most 2000 characters",
        "staff_note": "for staff only; at most 2000 characters",
    },
    "ReviewItem": {
        "id": "of the case",
        "application_id": "of the application",
        "reference": "what the applicant tells support",
        "subject": "photos, details or appeal",
        "opened_at": "since when it waits",
        "decided_at": "null: it waits",
        "decided_by": "name of the reviewer",
        "outcome": "approved, retake or rejected",
    },
    "ReviewList": {"reviews": "the oldest first"},
    "ReviewReason": {
        "code": _CODE,
        "subject": "the side or field it is about; a photo's reason needs a side",
        "values": _VALUES,
    },
    "Side": {
        "name": "page, front or back",
        "state": "missing, received or refused",
        "size": "bytes of the stored photo",
        "received_at": "when",
        "reasons": "why it was refused, or what is doubtful",
    },
    "SignIn": {"email": _EMAIL, "password": "as it was typed"},
    "ForgotPassword": {
        "email": _EMAIL,
        "locale": f"the language of the mail to an address without an account; {_BCP}",
    },
    "State": {
        "code": "as in addresses",
        "name": "in English",
        "residence": "people who live there are served",
    },
    "Support": {
        "email": "address",
        "chat_url": "null: no chat",
        "complaints": "where complaints go; null: to `email`",
        "phone": "null: no number",
        "hours": "when somebody answers, in the operator's words",
        "help_url": "a page of help; null: none",
    },
    "CheckPhone": {"phone": "E.164, such as +12025550100"},
    "ConfirmEmail": {"code": "six digits of the mail; 24 hours, five tries"},
    "ChangeEmail": {"email": _EMAIL, "password": "proves that the same person asks"},
    "ChooseMethod": {"method": "phone or documents, one of `methods`"},
    "StartPhone": {
        "phone": "E.164, a mobile number",
        "date_of_birth": "YYYY-MM-DD; `limits.adult_age` years ago or earlier",
        "consents": "what the customer agreed to, by code; `carrier` (to ask the phone company) has to be among them",
    },
    "SubmitDetails": {
        "first_name": "at most 100 characters",
        "middle_name": "at most 100 characters; may be empty",
        "last_name": "at most 100 characters",
        "address": "where the person lives",
        "id_number": "nine digits, when the customer corrected it; null: as it was found",
        "date_of_birth": "YYYY-MM-DD; on the document route only, else null: the one of `start-phone` stands",
    },
    "ChooseDocument": {
        "country": "the issuer, ISO 3166-1 alpha-2",
        "type": "passport, id_card or drivers_license; one of that country's `documents`",
    },
    "StopHandoff": {"discard": "true: it was somebody else's phone; what it brought is deleted"},
    "Appeal": {"message": "10 to 4000 characters: why it is wrong"},
    "SetLanguage": {"language": _BCP},
}


def explain(description: dict[str, Any]) -> None:
    """Write the meanings into the components of an API description."""
    for name, schema in description["components"]["schemas"].items():
        meanings = MEANINGS.get(name, {})
        for member, found in schema.get("properties", {}).items():
            found.pop("title", None)
            if member in meanings:
                found["description"] = meanings[member]
