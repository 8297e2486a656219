"""Messages of the connection, the session and this computer."""

from __future__ import annotations

from typing import Final

from ..text import QT_TRANSLATE_NOOP
from .entry import Message

PROGRAM: Final[dict[str, Message]] = {
    "offline": Message(
        QT_TRANSLATE_NOOP("messages", "You are offline"),
        QT_TRANSLATE_NOOP("messages", "This computer has no connection. Nothing is lost."),
        QT_TRANSLATE_NOOP("messages", "We try again in {wait}."),
        "retry",
    ),
    "slow": Message(
        QT_TRANSLATE_NOOP("messages", "The connection is slow"),
        QT_TRANSLATE_NOOP("messages", "Our server answers, but it takes long. Nothing is lost."),
        QT_TRANSLATE_NOOP("messages", "Wait, or try from another network."),
        "retry",
    ),
    "server_down": Message(
        QT_TRANSLATE_NOOP("messages", "Our server did not answer"),
        QT_TRANSLATE_NOOP("messages", "Our server did not answer. It's our fault and nothing is lost."),
        QT_TRANSLATE_NOOP("messages", "We try again in {wait}."),
        "retry",
    ),
    "answer_unreadable": Message(
        QT_TRANSLATE_NOOP("messages", "We could not understand the answer"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Something between this computer and our server changed the answer: often a hotel or office sign-in page. Nothing is lost.",
        ),
        QT_TRANSLATE_NOOP("messages", "Open a web page to sign in to the network. We try again in {wait}."),
        "retry",
    ),
    "too_many_requests": Message(
        QT_TRANSLATE_NOOP("messages", "That was too fast"),
        QT_TRANSLATE_NOOP("messages", "Too many requests came from this computer in a short time."),
        QT_TRANSLATE_NOOP("messages", "Wait {wait}. We go on by ourselves."),
        "retry",
    ),
    "too_many_tries": Message(
        QT_TRANSLATE_NOOP("messages", "Too many tries"),
        QT_TRANSLATE_NOOP("messages", "The limit of tries is reached, to keep your account safe."),
        QT_TRANSLATE_NOOP("messages", "Wait until {available_at}, or [contact support](support)."),
        "support",
    ),
    "resend_limit": Message(
        QT_TRANSLATE_NOOP("messages", "No more messages for now"),
        QT_TRANSLATE_NOOP("messages", "We sent as many messages as we may in an hour."),
        QT_TRANSLATE_NOOP("messages", "Wait until {available_at}, and look at the messages that came already."),
    ),
    "session_ended": Message(
        QT_TRANSLATE_NOOP("messages", "You are signed out"),
        QT_TRANSLATE_NOOP(
            "messages", "To keep you safe we sign you out after a while. Everything that you sent is kept."
        ),
        QT_TRANSLATE_NOOP("messages", "[Sign in](sign_in) to go on at the same step."),
        "sign_in",
    ),
    "signed_out_elsewhere": Message(
        QT_TRANSLATE_NOOP("messages", "You signed in on another computer"),
        QT_TRANSLATE_NOOP("messages", "The account was opened on another computer, so this one was signed out."),
        QT_TRANSLATE_NOOP("messages", "[Sign in](sign_in) to go on here."),
        "sign_in",
    ),
    "update_needed": Message(
        QT_TRANSLATE_NOOP("messages", "This version is too old"),
        QT_TRANSLATE_NOOP("messages", "Our server needs a newer version of this program. Your place is kept."),
        QT_TRANSLATE_NOOP("messages", "Install the update and start the program again."),
        "update",
    ),
    "stale": Message(
        QT_TRANSLATE_NOOP("messages", "Something changed meanwhile"),
        QT_TRANSLATE_NOOP("messages", "The account was changed in another window while you typed."),
        QT_TRANSLATE_NOOP("messages", "Check what is shown now and go on."),
    ),
    "action_not_available": Message(
        QT_TRANSLATE_NOOP("messages", "That is not possible any more"),
        QT_TRANSLATE_NOOP("messages", "The step was finished meanwhile, here or in another window."),
        QT_TRANSLATE_NOOP("messages", "Go on with what is shown now."),
    ),
    "request_in_progress": Message(
        QT_TRANSLATE_NOOP("messages", "One moment"),
        QT_TRANSLATE_NOOP("messages", "The same request is still on its way."),
        QT_TRANSLATE_NOOP("messages", "Wait a moment."),
        "retry",
    ),
    "key_reused": Message(
        QT_TRANSLATE_NOOP("messages", "That could not be sent"),
        QT_TRANSLATE_NOOP("messages", "The request was changed while it was on its way."),
        QT_TRANSLATE_NOOP("messages", "Try again."),
        "retry",
    ),
    "not_found": Message(
        QT_TRANSLATE_NOOP("messages", "That doesn't exist"),
        QT_TRANSLATE_NOOP("messages", "The page or the record does not exist, or was deleted."),
        QT_TRANSLATE_NOOP("messages", "Check the address, or [contact support](support)."),
        "support",
    ),
    "malformed": Message(
        QT_TRANSLATE_NOOP("messages", "The request was not understood"),
        QT_TRANSLATE_NOOP("messages", "Our server could not read what this program sent. Nothing is lost."),
        QT_TRANSLATE_NOOP("messages", "Try again. If it happens twice, [contact support](support)."),
        "support",
    ),
    "upload_interrupted": Message(
        QT_TRANSLATE_NOOP("messages", "The photo stopped on the way"),
        QT_TRANSLATE_NOOP("messages", "The connection broke while the photo was sent. We keep it."),
        QT_TRANSLATE_NOOP("messages", "We try again in {wait} and go on where it stopped."),
        "retry",
    ),
    "upload_quota": Message(
        QT_TRANSLATE_NOOP("messages", "Too many photos"),
        QT_TRANSLATE_NOOP("messages", "The limit of photos for one account is reached."),
        QT_TRANSLATE_NOOP("messages", "Wait until {available_at}, or [contact support](support)."),
        "support",
    ),
    "digest_mismatch": Message(
        QT_TRANSLATE_NOOP("messages", "The photo arrived damaged"),
        QT_TRANSLATE_NOOP("messages", "What arrived is not what this computer sent."),
        QT_TRANSLATE_NOOP("messages", "Choose it once more, or try from another network."),
        "retry",
    ),
    "already_running": Message(
        QT_TRANSLATE_NOOP("messages", "The program is already open"),
        QT_TRANSLATE_NOOP("messages", "Another window of this program is open on this computer."),
        QT_TRANSLATE_NOOP("messages", "Go on in that window."),
    ),
    "disk_full": Message(
        QT_TRANSLATE_NOOP("messages", "The disk is full"),
        QT_TRANSLATE_NOOP(
            "messages", "This computer has no space left, so what you typed and chose ends with this window."
        ),
        QT_TRANSLATE_NOOP("messages", "Free some space. You can go on meanwhile."),
    ),
    "key_store_missing": Message(
        QT_TRANSLATE_NOOP("messages", "We can't remember you on this computer"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The system has no safe place for the key, so you must sign in again after closing this window.",
        ),
        QT_TRANSLATE_NOOP("messages", "Go on. Keep your password at hand."),
    ),
    "ended_unexpectedly": Message(
        QT_TRANSLATE_NOOP("messages", "The program ended unexpectedly"),
        QT_TRANSLATE_NOOP("messages", "Your place is kept."),
        QT_TRANSLATE_NOOP("messages", "Go on. If it happens again, [copy a report](copy-report) for support."),
    ),
    "backend_missing": Message(
        QT_TRANSLATE_NOOP("messages", "The program is not complete"),
        QT_TRANSLATE_NOOP("messages", "The part that answers on this computer is not installed, and no server is set."),
        QT_TRANSLATE_NOOP("messages", 'Install it with the extra "backend", or start the program with --server.'),
    ),
}
