"""Messages of the phone: the number, the text message and its link."""

from __future__ import annotations

from typing import Final

from ..text import QT_TRANSLATE_NOOP
from .entry import Message

PHONE: Final[dict[str, Message]] = {
    "link_expired": Message(
        QT_TRANSLATE_NOOP("messages", "The link has expired"),
        QT_TRANSLATE_NOOP("messages", "The link in the text message works for 10 minutes, and that time is over."),
        QT_TRANSLATE_NOOP("messages", "[Send a new link](resend-link)."),
        "resend-link",
    ),
    "link_refused": Message(
        QT_TRANSLATE_NOOP("messages", "The link was stopped"),
        QT_TRANSLATE_NOOP(
            "messages",
            'Somebody chose "I didn\'t ask for this" on the phone, so we stopped the link. Nothing about you was shared.',
        ),
        QT_TRANSLATE_NOOP(
            "messages", "If that was you, [use another number](phone). If not, [contact support](support)."
        ),
        "resend-link",
    ),
    "link_used": Message(
        QT_TRANSLATE_NOOP("messages", "The link was used already"),
        QT_TRANSLATE_NOOP("messages", "Each link works once, to keep you safe."),
        QT_TRANSLATE_NOOP("messages", "Go on in this window, or [send a new link](resend-link)."),
        "resend-link",
    ),
    "match_failed": Message(
        QT_TRANSLATE_NOOP("messages", "The number didn't match"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Three wrong numbers were typed on the phone, so we stopped the link. Nothing about you was shared.",
        ),
        QT_TRANSLATE_NOOP("messages", "[Send a new link](resend-link) and type the number that this window shows."),
        "resend-link",
    ),
    "phone_invalid": Message(
        QT_TRANSLATE_NOOP("messages", "That is not a phone number"),
        QT_TRANSLATE_NOOP("messages", "No phone has this number."),
        QT_TRANSLATE_NOOP("messages", "Check the digits and the country code."),
    ),
    "phone_short": Message(
        QT_TRANSLATE_NOOP("messages", "The number is too short"),
        QT_TRANSLATE_NOOP("messages", "A number in this country has {limit} digits, and this has {length}."),
        QT_TRANSLATE_NOOP("messages", "Add the missing digits."),
    ),
    "phone_country": Message(
        QT_TRANSLATE_NOOP("messages", "We can't text this country"),
        QT_TRANSLATE_NOOP("messages", "We can only send links to numbers from {countries}."),
        QT_TRANSLATE_NOOP("messages", "Enter a number from there, or [verify with a document](documents)."),
        "documents",
    ),
    "phone_not_mobile": Message(
        QT_TRANSLATE_NOOP("messages", "This is a landline"),
        QT_TRANSLATE_NOOP("messages", "This is a landline, and it can't receive the text message."),
        QT_TRANSLATE_NOOP("messages", "Enter a mobile number, or [verify with a document](documents)."),
        "documents",
    ),
    "phone_voip": Message(
        QT_TRANSLATE_NOOP("messages", "This is an internet number"),
        QT_TRANSLATE_NOOP("messages", "This is an internet number (VoIP), so no carrier can confirm that it is yours."),
        QT_TRANSLATE_NOOP("messages", "Enter a mobile number on a phone plan, or [verify with a document](documents)."),
        "documents",
    ),
    "phone_premium": Message(
        QT_TRANSLATE_NOOP("messages", "This is a service number"),
        QT_TRANSLATE_NOOP("messages", "This is a premium or toll-free number, and it belongs to no person."),
        QT_TRANSLATE_NOOP("messages", "Enter your own mobile number, or [verify with a document](documents)."),
        "documents",
    ),
    "phone_unreachable": Message(
        QT_TRANSLATE_NOOP("messages", "The number is not in service"),
        QT_TRANSLATE_NOOP("messages", "No carrier knows this number, so a text message can't reach it."),
        QT_TRANSLATE_NOOP("messages", "Check the digits, or [verify with a document](documents)."),
        "documents",
    ),
    "phone_recently_changed": Message(
        QT_TRANSLATE_NOOP("messages", "The SIM card changed lately"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The SIM card of this number was changed less than a day ago. For your safety we wait until it is older.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "[Verify with a document](documents) now, or come back tomorrow with this number."
        ),
        "documents",
    ),
    "phone_in_use": Message(
        QT_TRANSLATE_NOOP("messages", "The number belongs to another account"),
        QT_TRANSLATE_NOOP("messages", "Another account was verified with this number."),
        QT_TRANSLATE_NOOP(
            "messages",
            "[Sign in](sign_in) to that account, use another number, or [verify with a document](documents).",
        ),
        "documents",
    ),
    "sms_blocked": Message(
        QT_TRANSLATE_NOOP("messages", "Text messages from us are blocked"),
        QT_TRANSLATE_NOOP("messages", "This number once answered STOP, so its carrier holds our messages back."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Text START to {sender} and [resend the SMS](resend-link), or [verify with a document](documents).",
        ),
        "documents",
    ),
    "sms_undelivered": Message(
        QT_TRANSLATE_NOOP("messages", "The text message could not be delivered"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Your carrier gave the message back: the phone is off, out of reach, or the number is wrong.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check the number and [resend the SMS](resend-link), or [verify with a document](documents).",
        ),
        "resend-link",
    ),
    "sms_held_back": Message(
        QT_TRANSLATE_NOOP("messages", "The text message was held back"),
        QT_TRANSLATE_NOOP(
            "messages", "A carrier on the way did not let our message through. Nothing is wrong with what you entered."
        ),
        QT_TRANSLATE_NOOP("messages", "[Resend the SMS](resend-link), or [verify with a document](documents)."),
        "resend-link",
    ),
    "sms_delayed": Message(
        QT_TRANSLATE_NOOP("messages", "Your text message is late"),
        QT_TRANSLATE_NOOP("messages", "Your carrier has not confirmed that the message arrived."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Wait a moment, [resend the SMS](resend-link), or [verify with a document](documents).",
        ),
        "resend-link",
    ),
}
