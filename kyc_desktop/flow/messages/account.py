"""Messages of the account: what is typed, the password, and the codes of the mails."""

from __future__ import annotations

from typing import Final

from ..text import QT_TRANSLATE_NOOP
from .entry import Message

ACCOUNT: Final[dict[str, Message]] = {
    "required": Message(
        QT_TRANSLATE_NOOP("messages", "Something is missing"),
        QT_TRANSLATE_NOOP("messages", "This is empty, and we need it."),
        QT_TRANSLATE_NOOP("messages", "Fill it in."),
    ),
    "too_long": Message(
        QT_TRANSLATE_NOOP("messages", "That is too long"),
        QT_TRANSLATE_NOOP("messages", "This is longer than the {limit} characters that we can store."),
        QT_TRANSLATE_NOOP("messages", "Shorten it."),
    ),
    "email_invalid": Message(
        QT_TRANSLATE_NOOP("messages", "That is not an email address"),
        QT_TRANSLATE_NOOP("messages", 'Mail can\'t reach "{value}": it needs a name, an @ and a domain.'),
        QT_TRANSLATE_NOOP("messages", "Correct it, for example maya@example.com."),
    ),
    "email_typo": Message(
        QT_TRANSLATE_NOOP("messages", "That address looks mistyped"),
        QT_TRANSLATE_NOOP("messages", "Mail can't reach {domain}."),
        QT_TRANSLATE_NOOP("messages", "Did you mean [{suggestion}](use:{suggestion})?"),
    ),
    "email_bounced": Message(
        QT_TRANSLATE_NOOP("messages", "The mail came back"),
        QT_TRANSLATE_NOOP("messages", "The mail server of {domain} says that this address does not exist."),
        QT_TRANSLATE_NOOP("messages", "Check the spelling and [change the email address](change_email)."),
        "change_email",
    ),
    "password_short": Message(
        QT_TRANSLATE_NOOP("messages", "That password is short"),
        QT_TRANSLATE_NOOP("messages", "Easy to guess: {length} characters."),
        QT_TRANSLATE_NOOP("messages", "Use {limit} or more."),
    ),
    "password_long": Message(
        QT_TRANSLATE_NOOP("messages", "That password is too long"),
        QT_TRANSLATE_NOOP("messages", "We can store {limit} characters, and this has {length}."),
        QT_TRANSLATE_NOOP("messages", "Shorten it."),
    ),
    "password_common": Message(
        QT_TRANSLATE_NOOP("messages", "That password is known"),
        QT_TRANSLATE_NOOP("messages", "This password is on the list of leaked passwords, so others try it first."),
        QT_TRANSLATE_NOOP("messages", "Use a different one, for example four unrelated words."),
    ),
    "password_personal": Message(
        QT_TRANSLATE_NOOP("messages", "That password is easy to guess"),
        QT_TRANSLATE_NOOP("messages", "Easy to guess: {length} characters with {what} in it."),
        QT_TRANSLATE_NOOP("messages", "Use {limit} or more without it."),
    ),
    "password_wrong": Message(
        QT_TRANSLATE_NOOP("messages", "That is not your password"),
        QT_TRANSLATE_NOOP("messages", "The password does not belong to this account."),
        QT_TRANSLATE_NOOP("messages", "Type it again. Capital and small letters count."),
    ),
    "credentials_wrong": Message(
        QT_TRANSLATE_NOOP("messages", "We can't sign you in with that"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The email address and the password don't belong together, or there is no such account.",
        ),
        QT_TRANSLATE_NOOP("messages", "Check both and type the password again, or [choose a new one](forgot)."),
        "forgot",
    ),
    "terms_required": Message(
        QT_TRANSLATE_NOOP("messages", "We need your agreement"),
        QT_TRANSLATE_NOOP("messages", "We can't open an account until you agree."),
        QT_TRANSLATE_NOOP("messages", "Tick the box to go on."),
    ),
    "country_unsupported": Message(
        QT_TRANSLATE_NOOP("messages", "Not available in {country} yet"),
        QT_TRANSLATE_NOOP("messages", "{operator} may not serve customers who live in {country}."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose the country you live in. If it is {country}, [ask support](support) when this changes.",
        ),
        "support",
    ),
    "state_required": Message(
        QT_TRANSLATE_NOOP("messages", "The state is missing"),
        QT_TRANSLATE_NOOP("messages", "The law texts depend on the state you live in."),
        QT_TRANSLATE_NOOP("messages", "Choose your state."),
    ),
    "state_unsupported": Message(
        QT_TRANSLATE_NOOP("messages", "Not available in {state} yet"),
        QT_TRANSLATE_NOOP("messages", "{operator} has no license for {state}."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose the state you live in. If it is {state}, [ask support](support) when this changes.",
        ),
        "support",
    ),
    "date_invalid": Message(
        QT_TRANSLATE_NOOP("messages", "That date doesn't exist"),
        QT_TRANSLATE_NOOP("messages", "There is no such day in the calendar."),
        QT_TRANSLATE_NOOP("messages", "Check the day, the month and the year."),
    ),
    "date_future": Message(
        QT_TRANSLATE_NOOP("messages", "That date is in the future"),
        QT_TRANSLATE_NOOP("messages", "A date of birth can't be later than today."),
        QT_TRANSLATE_NOOP("messages", "Check the year."),
    ),
    "date_too_old": Message(
        QT_TRANSLATE_NOOP("messages", "That year is too early"),
        QT_TRANSLATE_NOOP("messages", "Nobody alive was born in {year}."),
        QT_TRANSLATE_NOOP("messages", "Check the year."),
    ),
    "name_invalid": Message(
        QT_TRANSLATE_NOOP("messages", "That can't be a name"),
        QT_TRANSLATE_NOOP("messages", 'A name needs letters, and "{value}" has something else in it.'),
        QT_TRANSLATE_NOOP("messages", "Write it as it stands on your documents."),
    ),
    "postal_code_invalid": Message(
        QT_TRANSLATE_NOOP("messages", "That postal code doesn't exist"),
        QT_TRANSLATE_NOOP("messages", "A ZIP code has 5 digits, or 9 with a hyphen."),
        QT_TRANSLATE_NOOP("messages", "Correct it."),
    ),
    "postal_code_other_state": Message(
        QT_TRANSLATE_NOOP("messages", "The ZIP code is in another state"),
        QT_TRANSLATE_NOOP("messages", "{postal_code} is not in {state}."),
        QT_TRANSLATE_NOOP("messages", "Correct the ZIP code or the state."),
    ),
    "id_number_invalid": Message(
        QT_TRANSLATE_NOOP("messages", "That number can't be right"),
        QT_TRANSLATE_NOOP("messages", "A Social Security number or ITIN has nine digits, and this can not be one."),
        QT_TRANSLATE_NOOP("messages", "Type all nine digits."),
    ),
    "message_short": Message(
        QT_TRANSLATE_NOOP("messages", "Say a little more"),
        QT_TRANSLATE_NOOP(
            "messages",
            "A reviewer needs to know what to look at, and this is shorter than {limit} characters.",
        ),
        QT_TRANSLATE_NOOP("messages", "Write one or two sentences."),
    ),
    "code_incomplete": Message(
        QT_TRANSLATE_NOOP("messages", "The code is not complete"),
        QT_TRANSLATE_NOOP("messages", "The code has 6 digits."),
        QT_TRANSLATE_NOOP("messages", "Type all six or paste the whole code."),
    ),
    "code_incorrect": Message(
        QT_TRANSLATE_NOOP("messages", "That code isn't right"),
        QT_TRANSLATE_NOOP("messages", "That code isn't right."),
        QT_TRANSLATE_NOOP("messages", "Check the newest email from us; older codes stop working. {tries_left}."),
    ),
    "code_expired": Message(
        QT_TRANSLATE_NOOP("messages", "That code has expired"),
        QT_TRANSLATE_NOOP("messages", "That code has expired."),
        QT_TRANSLATE_NOOP("messages", "[Resend email](resend-email) to get a new one."),
        "resend-email",
    ),
    "reset_code_wrong": Message(
        QT_TRANSLATE_NOOP("messages", "That code doesn't work"),
        QT_TRANSLATE_NOOP("messages", "It is not the code of our newest email, or it is older than 15 minutes."),
        QT_TRANSLATE_NOOP("messages", "Check the newest email from us, or [send another code](forgot)."),
        "forgot",
    ),
    "code_used_up": Message(
        QT_TRANSLATE_NOOP("messages", "That code is used up"),
        QT_TRANSLATE_NOOP("messages", "Five wrong codes were typed, so we stopped this one."),
        QT_TRANSLATE_NOOP("messages", "[Resend email](resend-email) to get a new one."),
        "resend-email",
    ),
}
