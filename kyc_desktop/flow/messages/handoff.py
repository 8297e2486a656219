"""Messages of the hand-off: a phone's camera takes the photos."""

from __future__ import annotations

from typing import Final

from ..text import QT_TRANSLATE_NOOP
from .entry import Message

HANDOFF: Final[dict[str, Message]] = {
    "handoff_cancelled": Message(
        QT_TRANSLATE_NOOP("messages", "The phone's link was stopped"),
        QT_TRANSLATE_NOOP(
            "messages",
            'Somebody chose "I didn\'t ask for this" on the phone, so we closed the link and deleted the photos that '
            "came through it.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "If that was you, [show a new code](start-handoff). If not, somebody else saw the code:"
            " [contact support](support).",
        ),
        "start-handoff",
    ),
    "handoff_not_texted": Message(
        QT_TRANSLATE_NOOP("messages", "The link could not be texted"),
        QT_TRANSLATE_NOOP("messages", "Your carrier did not take the message."),
        QT_TRANSLATE_NOOP("messages", "Scan the code with your phone's camera, or type the address there."),
        "start-handoff",
    ),
    "handoff_unreachable": Message(
        QT_TRANSLATE_NOOP("messages", "Your phone can't reach this computer"),
        QT_TRANSLATE_NOOP(
            "messages", "This computer is in no local network that a phone could share, such as a Wi-Fi at home."
        ),
        QT_TRANSLATE_NOOP("messages", "Connect to a network, or use a camera or a file on this computer."),
        "documents",
    ),
    "handoff_ended": Message(
        QT_TRANSLATE_NOOP("messages", "This link has ended"),
        QT_TRANSLATE_NOOP("messages", "The photos are no longer taken by this link."),
        QT_TRANSLATE_NOOP("messages", "Show a new code on your computer and scan it."),
        "start-handoff",
    ),
    "handoff_code_wrong": Message(
        QT_TRANSLATE_NOOP("messages", "That code doesn't work"),
        QT_TRANSLATE_NOOP("messages", "It is mistyped, it was used before, or its time is over."),
        QT_TRANSLATE_NOOP("messages", "Compare it with the code on your computer, or show a new one there."),
        "start-handoff",
    ),
}
