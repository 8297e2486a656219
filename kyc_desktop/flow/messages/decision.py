"""Messages of the decision: what records say of a person, and who is still looking."""

from __future__ import annotations

from typing import Final

from ..text import QT_TRANSLATE_NOOP
from .entry import Message

DECISION: Final[dict[str, Message]] = {
    "under_age": Message(
        QT_TRANSLATE_NOOP("messages", "You are not {limit} yet"),
        QT_TRANSLATE_NOOP("messages", "This date makes you {age}, and {operator} can only verify adults."),
        QT_TRANSLATE_NOOP("messages", "Wrong year? Correct it. Otherwise come back on {adult_on}."),
    ),
    "data_not_available": Message(
        QT_TRANSLATE_NOOP("messages", "No records for this phone"),
        QT_TRANSLATE_NOOP(
            "messages",
            "No public record is tied to this phone number. That is normal for prepaid, family and work plans, and after a move.",
        ),
        QT_TRANSLATE_NOOP("messages", "Use a document instead. It takes about 5 minutes."),
        "documents",
    ),
    "identity_not_confirmed": Message(
        QT_TRANSLATE_NOOP("messages", "We couldn't confirm your details"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The details don't agree with the records that we may use. We are not allowed to say which. Usual causes: a recent move, a new name, a typing error, or a phone plan in another name.",
        ),
        QT_TRANSLATE_NOOP("messages", "[Check your details](edit) once more, or [use a document](documents)."),
        "documents",
    ),
    "details_not_confirmed": Message(
        QT_TRANSLATE_NOOP("messages", "Your details need one more look"),
        QT_TRANSLATE_NOOP("messages", "The records show something slightly different. We are not allowed to say what."),
        QT_TRANSLATE_NOOP("messages", "Compare every line with your official documents and correct what differs."),
        "edit",
    ),
    "phone_other_name": Message(
        QT_TRANSLATE_NOOP("messages", "The phone plan is in another name"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Your carrier lists someone else as the owner of the number ending {ending}. That is normal for family and work plans.",
        ),
        QT_TRANSLATE_NOOP("messages", "Use a document instead, or a phone on a plan in your own name."),
        "documents",
    ),
    "postal_code_differs": Message(
        QT_TRANSLATE_NOOP("messages", "The ZIP code isn't the one on record"),
        QT_TRANSLATE_NOOP(
            "messages", "You entered {postal_code}. After a move, records can be out of date for some weeks."
        ),
        QT_TRANSLATE_NOOP("messages", "If you moved lately, [edit your address](edit) and use the earlier one."),
        "edit",
    ),
    "not_eligible": Message(
        QT_TRANSLATE_NOOP("messages", "We can't offer you an account"),
        QT_TRANSLATE_NOOP(
            "messages",
            "{operator} checked your details against rules that it must follow, and may not open this account. We are not allowed to say which rule.",
        ),
        QT_TRANSLATE_NOOP("messages", "If you think that this is a mistake, appeal and a person looks at it."),
        "appeal",
    ),
    "in_review": Message(
        QT_TRANSLATE_NOOP("messages", "A person is looking at it"),
        QT_TRANSLATE_NOOP("messages", "The automatic check could not decide, which is common."),
        QT_TRANSLATE_NOOP("messages", "There is nothing to do. You get the result here and by email."),
    ),
    "service_delayed": Message(
        QT_TRANSLATE_NOOP("messages", "This takes longer than usual"),
        QT_TRANSLATE_NOOP(
            "messages", "A service that we need does not answer. It is not your fault, and nothing is lost."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "You can close this window. We write to you as soon as it goes on, or [verify with a document](documents).",
        ),
        "documents",
    ),
}
