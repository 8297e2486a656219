"""The English words of every mail and text message, by template (voice: design specification, section 5).

Markup is that of `flow.prose`; values are filled in afterwards and can never become markup. ``{brand}`` and
``{support}`` are always there, the others are named by the template. The other languages are in ``languages/``, one
file each; a new template needs its words in all of them (`translations.load` and its tests ask for them).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """``code``: the value ``code`` is printed large after the first paragraph. ``button``: its label opens ``link``.

    ``facts``: rows of (name, value); a row whose value is missing is left out.
    """

    subject: str
    title: str
    paragraphs: tuple[str, ...]
    code: bool = False
    button: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    closing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What is not of one letter. ``date_time`` is filled with year, month, day, hour, minute, hour12 and half."""

    or_open: str
    or_open_and_choose: str
    minutes: str
    date_time: str
    months: tuple[str, ...]


WORDS: Final = Words(
    or_open="Or open this link:",
    or_open_and_choose="Or open this link and choose {button}:",
    minutes="{count} minutes",
    date_time="{hour12}:{minute} {half} UTC on {month} {day}, {year}",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
)
METHODS: Final = {"phone": "By mobile phone", "documents": "By document"}

_WRITE = "Write to {support}, and we look into it."

MAILS: Final[dict[str, Letter]] = {
    "confirm_email": Letter(
        subject="Confirm your email for {brand}",
        title="Confirm your email",
        paragraphs=("Type this code in the {brand} app:",),
        code=True,
        button="Confirm this email",
        closing=(
            "The code and the link work once, within 24 hours. A newer email from us makes them stop working.",
            "**You did not ask for this?** There is nothing to do. Without the code nobody can use your address.",
        ),
    ),
    "already_registered": Letter(
        subject="You already have a {brand} account",
        title="You already have an account",
        paragraphs=(
            "Someone, probably you, tried to create a {brand} account with this address. It has one already, so "
            "nothing was created and nothing was changed.",
            "**To go on,** open the app and choose **Sign in**. You find everything where you left it.",
        ),
        closing=("**That was not you?** Nobody got into your account. " + _WRITE,),
    ),
    "reset_password": Letter(
        subject="Choose a new password for {brand}",
        title="Choose a new password",
        paragraphs=("Type this code in the {brand} app, on the page where you asked for it:",),
        code=True,
        closing=(
            "The code works once, within 15 minutes. A newer email from us makes it stop working. Nobody at {brand} "
            "asks for it.",
            "**You did not ask for this?** There is nothing to do. Your password stays as it is.",
        ),
    ),
    "password_changed": Letter(
        subject="Your {brand} password was changed",
        title="Your password was changed",
        paragraphs=(
            "A new password was chosen with a code from an email to this address. Every computer that was signed in "
            "has been signed out.",
        ),
        closing=("**That was not you?** Then somebody reads your email. Choose another password there. " + _WRITE,),
    ),
    "no_account": Letter(
        subject="There is no {brand} account with this address",
        title="There is no account with this address",
        paragraphs=(
            "Someone, probably you, forgot the password of a {brand} account and typed this address. No account has "
            "it, so there is nothing to change.",
            "**You have one?** Then it has another address of yours. Look there for our first email, or create an "
            "account in the app.",
        ),
        closing=("**That was not you?** There is nothing to do.",),
    ),
    "link_refused": Letter(
        subject="Someone said they did not ask for your {brand} link",
        title="A link was refused",
        paragraphs=(
            "We texted a link to {phone} for your application. The person who opened it chose "
            "**I didn't ask for this**. We stopped the link, and nothing about you was shared.",
            "**You chose it by mistake, or typed a wrong number?** Open the app, then use another phone number or a "
            "document. We send no more links to that number for this application.",
        ),
        closing=("**You did not start a verification at all?** Then someone uses your email address. " + _WRITE,),
    ),
    "handoff_cancelled": Letter(
        subject="Someone said they did not ask for your {brand} link",
        title="A link to take photos was stopped",
        paragraphs=(
            "A link to take photos of your document was opened on a phone, and the person there chose "
            "**I didn't ask for this**. We closed the link and deleted the photos that came through it.",
            "**You chose it by mistake?** Open the app, then show a new code or use a photo on the computer.",
        ),
        closing=("**You did not start a verification at all?** Then someone uses your email address. " + _WRITE,),
    ),
    "approved": Letter(
        subject="You're verified with {brand}",
        title="You're verified",
        paragraphs=("{brand} has confirmed your identity. There is nothing else to do. This is your receipt.",),
        facts=(
            ("Verified as", "{name}"),
            ("When", "{at}"),
            ("How", "{method}"),
            ("Reference", "{reference}"),
        ),
        closing=(
            "**You did not do this?** Then someone used your details. Write to {support} with the reference, and we "
            "close the account and look into it.",
            "What we keep, for how long, and how to delete it: {retention}",
        ),
    ),
    "failed": Letter(
        subject="We couldn't verify you yet",
        title="We couldn't verify you this time",
        paragraphs=(
            "Your account and your details are safe. Open the {brand} app: it shows each reason and what to do about "
            "it. For your safety an email does not name them.",
            "A document is another way, and it does not use up a try.",
        ),
        facts=(("Reference", "{reference}"),),
        closing=("Questions? Write to {support} with the reference.",),
    ),
    "in_review": Letter(
        subject="We are looking at your application",
        title="A person is looking at it",
        paragraphs=(
            "We have everything we need. A person at {brand} checks it now, and we email you the result. You can "
            "close the app.",
        ),
        facts=(("Usual time", "{usual}"), ("People work", "{hours}"), ("Reference", "{reference}")),
        closing=("Questions? Write to {support} with the reference.",),
    ),
    "retake": Letter(
        subject="We need another photo of your document",
        title="One more photo, then it's done",
        paragraphs=(
            "A person looked at your photos, and at least one can't be used. Open the {brand} app: it shows which "
            "one, why, and how to take it better. The rest is kept.",
        ),
        facts=(("Reference", "{reference}"),),
        closing=("Questions? Write to {support} with the reference.",),
    ),
    "rejected": Letter(
        subject="The result of your {brand} application",
        title="We can't verify you",
        paragraphs=(
            "We looked at everything you sent, and we can't verify you. Open the {brand} app for the reasons that we "
            "are allowed to name.",
            "**You think this is wrong?** You can appeal once, in the app. Another person decides, and you can add "
            "what we should know.",
        ),
        facts=(("Reference", "{reference}"), ("Complaints", "{complaints}")),
        closing=("Questions? Write to {support} with the reference.",),
    ),
    "erased": Letter(
        subject="Your {brand} application was deleted",
        title="Your application was deleted",
        paragraphs=(
            "You asked us to delete it, and we did. What the law makes us keep, and for how long: {retention}",
        ),
        closing=("**That was not you?** " + _WRITE,),
    ),
}

TEXTS: Final[dict[str, str]] = {
    "handoff": (
        "{brand}: open the link to take the photos of your document with this phone. Not you? Say so there: {link}"
    ),
    "link": (
        "{brand}: open the link on this phone and type the number your computer shows. Not you? Say so there: {link}"
    ),
}
"""The link comes last: some phones take what follows for a part of it."""
