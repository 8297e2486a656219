"""One message for every code: what happened, why, what to do (design specification, section 5).

Sentences are English source texts for the catalogue ``messages``; the user interface translates them and then
fills the values. Values whose name ends in ``_on`` are dates, in ``_at`` times: the interface writes them in the
customer's locale. Markup is that of `prose`; link keys are commands or screens.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Message:
    """``title`` heads a list item or a banner; ``why`` and ``remedy`` together are the sentence at a field.

    ``action``: what the remedy's button does: a command, a screen, ``support`` or ``retry``.
    """

    title: str
    why: str
    remedy: str
    action: str = ""

    @property
    def sentence(self) -> str:
        return f"{self.why} {self.remedy}".strip()


def _m(title: str, why: str, remedy: str, action: str = "") -> Message:
    return Message(title, why, remedy, action)


MESSAGES: Final[dict[str, Message]] = {
    "required": _m(
        QT_TRANSLATE_NOOP("messages", "Something is missing"),
        QT_TRANSLATE_NOOP("messages", "This is empty, and we need it."),
        QT_TRANSLATE_NOOP("messages", "Fill it in."),
    ),
    "too_long": _m(
        QT_TRANSLATE_NOOP("messages", "That is too long"),
        QT_TRANSLATE_NOOP("messages", "This is longer than the {limit} characters that we can store."),
        QT_TRANSLATE_NOOP("messages", "Shorten it."),
    ),
    "email_invalid": _m(
        QT_TRANSLATE_NOOP("messages", "That is not an email address"),
        QT_TRANSLATE_NOOP("messages", 'Mail can\'t reach "{value}": it needs a name, an @ and a domain.'),
        QT_TRANSLATE_NOOP("messages", "Correct it, for example maya@example.com."),
    ),
    "email_typo": _m(
        QT_TRANSLATE_NOOP("messages", "That address looks mistyped"),
        QT_TRANSLATE_NOOP("messages", "Mail can't reach {domain}."),
        QT_TRANSLATE_NOOP("messages", "Did you mean [{suggestion}](use:{suggestion})?"),
    ),
    "email_bounced": _m(
        QT_TRANSLATE_NOOP("messages", "The mail came back"),
        QT_TRANSLATE_NOOP("messages", "The mail server of {domain} says that this address does not exist."),
        QT_TRANSLATE_NOOP("messages", "Check the spelling and [change the email address](change_email)."),
        "change_email",
    ),
    "password_short": _m(
        QT_TRANSLATE_NOOP("messages", "That password is short"),
        QT_TRANSLATE_NOOP("messages", "Easy to guess: {length} characters."),
        QT_TRANSLATE_NOOP("messages", "Use {limit} or more."),
    ),
    "password_long": _m(
        QT_TRANSLATE_NOOP("messages", "That password is too long"),
        QT_TRANSLATE_NOOP("messages", "We can store {limit} characters, and this has {length}."),
        QT_TRANSLATE_NOOP("messages", "Shorten it."),
    ),
    "password_common": _m(
        QT_TRANSLATE_NOOP("messages", "That password is known"),
        QT_TRANSLATE_NOOP("messages", "This password is on the list of leaked passwords, so others try it first."),
        QT_TRANSLATE_NOOP("messages", "Use a different one, for example four unrelated words."),
    ),
    "password_personal": _m(
        QT_TRANSLATE_NOOP("messages", "That password is easy to guess"),
        QT_TRANSLATE_NOOP("messages", "Easy to guess: {length} characters with {what} in it."),
        QT_TRANSLATE_NOOP("messages", "Use {limit} or more without it."),
    ),
    "password_wrong": _m(
        QT_TRANSLATE_NOOP("messages", "That is not your password"),
        QT_TRANSLATE_NOOP("messages", "The password does not belong to this account."),
        QT_TRANSLATE_NOOP("messages", "Type it again. Capital and small letters count."),
    ),
    "credentials_wrong": _m(
        QT_TRANSLATE_NOOP("messages", "We can't sign you in with that"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The email address and the password don't belong together, or there is no such account.",
        ),
        QT_TRANSLATE_NOOP("messages", "Check both and type the password again."),
    ),
    "terms_required": _m(
        QT_TRANSLATE_NOOP("messages", "We need your agreement"),
        QT_TRANSLATE_NOOP("messages", "We can't open an account until you agree."),
        QT_TRANSLATE_NOOP("messages", "Tick the box to go on."),
    ),
    "country_unsupported": _m(
        QT_TRANSLATE_NOOP("messages", "Not available in {country} yet"),
        QT_TRANSLATE_NOOP("messages", "{operator} may not serve customers who live in {country}."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose the country you live in. If it is {country}, [ask support](support) when this changes.",
        ),
        "support",
    ),
    "state_required": _m(
        QT_TRANSLATE_NOOP("messages", "The state is missing"),
        QT_TRANSLATE_NOOP("messages", "The law texts depend on the state you live in."),
        QT_TRANSLATE_NOOP("messages", "Choose your state."),
    ),
    "state_unsupported": _m(
        QT_TRANSLATE_NOOP("messages", "Not available in {state} yet"),
        QT_TRANSLATE_NOOP("messages", "{operator} has no license for {state}."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose the state you live in. If it is {state}, [ask support](support) when this changes.",
        ),
        "support",
    ),
    "date_invalid": _m(
        QT_TRANSLATE_NOOP("messages", "That date doesn't exist"),
        QT_TRANSLATE_NOOP("messages", "There is no such day in the calendar."),
        QT_TRANSLATE_NOOP("messages", "Check the day, the month and the year."),
    ),
    "date_future": _m(
        QT_TRANSLATE_NOOP("messages", "That date is in the future"),
        QT_TRANSLATE_NOOP("messages", "A date of birth can't be later than today."),
        QT_TRANSLATE_NOOP("messages", "Check the year."),
    ),
    "date_too_old": _m(
        QT_TRANSLATE_NOOP("messages", "That year is too early"),
        QT_TRANSLATE_NOOP("messages", "Nobody alive was born in {year}."),
        QT_TRANSLATE_NOOP("messages", "Check the year."),
    ),
    "name_invalid": _m(
        QT_TRANSLATE_NOOP("messages", "That can't be a name"),
        QT_TRANSLATE_NOOP("messages", 'A name needs letters, and "{value}" has something else in it.'),
        QT_TRANSLATE_NOOP("messages", "Write it as it stands on your documents."),
    ),
    "postal_code_invalid": _m(
        QT_TRANSLATE_NOOP("messages", "That postal code doesn't exist"),
        QT_TRANSLATE_NOOP("messages", "A ZIP code has 5 digits, or 9 with a hyphen."),
        QT_TRANSLATE_NOOP("messages", "Correct it."),
    ),
    "postal_code_other_state": _m(
        QT_TRANSLATE_NOOP("messages", "The ZIP code is in another state"),
        QT_TRANSLATE_NOOP("messages", "{postal_code} is not in {state}."),
        QT_TRANSLATE_NOOP("messages", "Correct the ZIP code or the state."),
    ),
    "id_number_invalid": _m(
        QT_TRANSLATE_NOOP("messages", "That number can't be right"),
        QT_TRANSLATE_NOOP("messages", "A Social Security number or ITIN has nine digits, and this can not be one."),
        QT_TRANSLATE_NOOP("messages", "Type all nine digits."),
    ),
    "message_short": _m(
        QT_TRANSLATE_NOOP("messages", "Say a little more"),
        QT_TRANSLATE_NOOP(
            "messages",
            "A reviewer needs to know what to look at, and this is shorter than {limit} characters.",
        ),
        QT_TRANSLATE_NOOP("messages", "Write one or two sentences."),
    ),
    "code_incomplete": _m(
        QT_TRANSLATE_NOOP("messages", "The code is not complete"),
        QT_TRANSLATE_NOOP("messages", "The code has 6 digits."),
        QT_TRANSLATE_NOOP("messages", "Type all six or paste the whole code."),
    ),
    "code_incorrect": _m(
        QT_TRANSLATE_NOOP("messages", "That code isn't right"),
        QT_TRANSLATE_NOOP("messages", "That code isn't right."),
        QT_TRANSLATE_NOOP("messages", "Check the newest email from us; older codes stop working. {tries_left}."),
    ),
    "code_expired": _m(
        QT_TRANSLATE_NOOP("messages", "That code has expired"),
        QT_TRANSLATE_NOOP("messages", "That code has expired."),
        QT_TRANSLATE_NOOP("messages", "[Resend email](resend-email) to get a new one."),
        "resend-email",
    ),
    "code_used_up": _m(
        QT_TRANSLATE_NOOP("messages", "That code is used up"),
        QT_TRANSLATE_NOOP("messages", "Five wrong codes were typed, so we stopped this one."),
        QT_TRANSLATE_NOOP("messages", "[Resend email](resend-email) to get a new one."),
        "resend-email",
    ),
    "link_expired": _m(
        QT_TRANSLATE_NOOP("messages", "The link has expired"),
        QT_TRANSLATE_NOOP("messages", "The link in the text message works for 10 minutes, and that time is over."),
        QT_TRANSLATE_NOOP("messages", "[Send a new link](resend-link)."),
        "resend-link",
    ),
    "link_refused": _m(
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
    "link_used": _m(
        QT_TRANSLATE_NOOP("messages", "The link was used already"),
        QT_TRANSLATE_NOOP("messages", "Each link works once, to keep you safe."),
        QT_TRANSLATE_NOOP("messages", "Go on in this window, or [send a new link](resend-link)."),
        "resend-link",
    ),
    "match_failed": _m(
        QT_TRANSLATE_NOOP("messages", "The number didn't match"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Three wrong numbers were typed on the phone, so we stopped the link. Nothing about you was shared.",
        ),
        QT_TRANSLATE_NOOP("messages", "[Send a new link](resend-link) and type the number that this window shows."),
        "resend-link",
    ),
    "phone_invalid": _m(
        QT_TRANSLATE_NOOP("messages", "That is not a phone number"),
        QT_TRANSLATE_NOOP("messages", "No phone has this number."),
        QT_TRANSLATE_NOOP("messages", "Check the digits and the country code."),
    ),
    "phone_short": _m(
        QT_TRANSLATE_NOOP("messages", "The number is too short"),
        QT_TRANSLATE_NOOP("messages", "A number in this country has {limit} digits, and this has {length}."),
        QT_TRANSLATE_NOOP("messages", "Add the missing digits."),
    ),
    "phone_country": _m(
        QT_TRANSLATE_NOOP("messages", "We can't text this country"),
        QT_TRANSLATE_NOOP("messages", "We can only send links to numbers from {countries}."),
        QT_TRANSLATE_NOOP("messages", "Enter a number from there, or [verify with a document](documents)."),
        "documents",
    ),
    "phone_not_mobile": _m(
        QT_TRANSLATE_NOOP("messages", "This is a landline"),
        QT_TRANSLATE_NOOP("messages", "This is a landline, and it can't receive the text message."),
        QT_TRANSLATE_NOOP("messages", "Enter a mobile number, or [verify with a document](documents)."),
        "documents",
    ),
    "phone_voip": _m(
        QT_TRANSLATE_NOOP("messages", "This is an internet number"),
        QT_TRANSLATE_NOOP("messages", "This is an internet number (VoIP), so no carrier can confirm that it is yours."),
        QT_TRANSLATE_NOOP("messages", "Enter a mobile number on a phone plan, or [verify with a document](documents)."),
        "documents",
    ),
    "phone_premium": _m(
        QT_TRANSLATE_NOOP("messages", "This is a service number"),
        QT_TRANSLATE_NOOP("messages", "This is a premium or toll-free number, and it belongs to no person."),
        QT_TRANSLATE_NOOP("messages", "Enter your own mobile number, or [verify with a document](documents)."),
        "documents",
    ),
    "phone_unreachable": _m(
        QT_TRANSLATE_NOOP("messages", "The number is not in service"),
        QT_TRANSLATE_NOOP("messages", "No carrier knows this number, so a text message can't reach it."),
        QT_TRANSLATE_NOOP("messages", "Check the digits, or [verify with a document](documents)."),
        "documents",
    ),
    "phone_recently_changed": _m(
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
    "phone_in_use": _m(
        QT_TRANSLATE_NOOP("messages", "The number belongs to another account"),
        QT_TRANSLATE_NOOP("messages", "Another account was verified with this number."),
        QT_TRANSLATE_NOOP(
            "messages",
            "[Sign in](sign_in) to that account, use another number, or [verify with a document](documents).",
        ),
        "documents",
    ),
    "sms_blocked": _m(
        QT_TRANSLATE_NOOP("messages", "Text messages from us are blocked"),
        QT_TRANSLATE_NOOP("messages", "This number once answered STOP, so its carrier holds our messages back."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Text START to {sender} and [resend the SMS](resend-link), or [verify with a document](documents).",
        ),
        "documents",
    ),
    "sms_undelivered": _m(
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
    "sms_delayed": _m(
        QT_TRANSLATE_NOOP("messages", "Your text message is late"),
        QT_TRANSLATE_NOOP("messages", "Your carrier has not confirmed that the message arrived."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Wait a moment, [resend the SMS](resend-link), or [verify with a document](documents).",
        ),
        "resend-link",
    ),
    "under_age": _m(
        QT_TRANSLATE_NOOP("messages", "You are not {limit} yet"),
        QT_TRANSLATE_NOOP("messages", "This date makes you {age}, and {operator} can only verify adults."),
        QT_TRANSLATE_NOOP("messages", "Wrong year? Correct it. Otherwise come back on {adult_on}."),
    ),
    "data_not_available": _m(
        QT_TRANSLATE_NOOP("messages", "No records for this phone"),
        QT_TRANSLATE_NOOP(
            "messages",
            "No public record is tied to this phone number. That is normal for prepaid, family and work plans, and after a move.",
        ),
        QT_TRANSLATE_NOOP("messages", "Use a document instead. It takes about 5 minutes."),
        "documents",
    ),
    "identity_not_confirmed": _m(
        QT_TRANSLATE_NOOP("messages", "We couldn't confirm your details"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The details don't agree with the records that we may use. We are not allowed to say which. Usual causes: a recent move, a new name, a typing error, or a phone plan in another name.",
        ),
        QT_TRANSLATE_NOOP("messages", "[Check your details](edit) once more, or [use a document](documents)."),
        "documents",
    ),
    "details_not_confirmed": _m(
        QT_TRANSLATE_NOOP("messages", "Your details need one more look"),
        QT_TRANSLATE_NOOP("messages", "The records show something slightly different. We are not allowed to say what."),
        QT_TRANSLATE_NOOP("messages", "Compare every line with your official documents and correct what differs."),
        "edit",
    ),
    "phone_other_name": _m(
        QT_TRANSLATE_NOOP("messages", "The phone plan is in another name"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Your carrier lists someone else as the owner of the number ending {ending}. That is normal for family and work plans.",
        ),
        QT_TRANSLATE_NOOP("messages", "Use a document instead, or a phone on a plan in your own name."),
        "documents",
    ),
    "postal_code_differs": _m(
        QT_TRANSLATE_NOOP("messages", "The ZIP code isn't the one on record"),
        QT_TRANSLATE_NOOP(
            "messages", "You entered {postal_code}. After a move, records can be out of date for some weeks."
        ),
        QT_TRANSLATE_NOOP("messages", "If you moved lately, [edit your address](edit) and use the earlier one."),
        "edit",
    ),
    "not_eligible": _m(
        QT_TRANSLATE_NOOP("messages", "We can't offer you an account"),
        QT_TRANSLATE_NOOP(
            "messages",
            "{operator} checked your details against rules that it must follow, and may not open this account. We are not allowed to say which rule.",
        ),
        QT_TRANSLATE_NOOP("messages", "If you think that this is a mistake, appeal and a person looks at it."),
        "appeal",
    ),
    "photo_blurred": _m(
        QT_TRANSLATE_NOOP("messages", "The photo is blurred"),
        QT_TRANSLATE_NOOP("messages", "The document or the camera moved, or it was too close to focus."),
        QT_TRANSLATE_NOOP("messages", "Lay the document flat, hold still and take the photo again."),
        "retake",
    ),
    "photo_glare": _m(
        QT_TRANSLATE_NOOP("messages", "There is glare on the photo"),
        QT_TRANSLATE_NOOP("messages", "A lamp or a window is reflected, and the text under it can't be read."),
        QT_TRANSLATE_NOOP("messages", "Tilt the document or turn off the lamp, and take the photo again."),
        "retake",
    ),
    "photo_dark": _m(
        QT_TRANSLATE_NOOP("messages", "The photo is too dark"),
        QT_TRANSLATE_NOOP("messages", "There is not enough light to read the text."),
        QT_TRANSLATE_NOOP("messages", "Go nearer to a window or switch on a lamp, and take the photo again."),
        "retake",
    ),
    "photo_bright": _m(
        QT_TRANSLATE_NOOP("messages", "The photo is too bright"),
        QT_TRANSLATE_NOOP("messages", "The light is so strong that the text is washed out."),
        QT_TRANSLATE_NOOP("messages", "Move out of the direct light and take the photo again."),
        "retake",
    ),
    "photo_cropped": _m(
        QT_TRANSLATE_NOOP("messages", "Part of the document is missing"),
        QT_TRANSLATE_NOOP("messages", "At least one corner is outside the photo."),
        QT_TRANSLATE_NOOP("messages", "Take the photo again with all four corners in it."),
        "retake",
    ),
    "photo_too_small": _m(
        QT_TRANSLATE_NOOP("messages", "The photo is too small"),
        QT_TRANSLATE_NOOP(
            "messages",
            "It is {width} × {height} pixels, and the text can't be read below {limit} on the short side.",
        ),
        QT_TRANSLATE_NOOP("messages", "Take it again with a camera, or choose the original file and not a preview."),
        "retake",
    ),
    "photo_tilted": _m(
        QT_TRANSLATE_NOOP("messages", "The photo is taken from too far to the side"),
        QT_TRANSLATE_NOOP("messages", "At this angle the text at the far edge is too flat to read."),
        QT_TRANSLATE_NOOP("messages", "Hold the camera straight above the document and take the photo again."),
        "retake",
    ),
    "photo_covered": _m(
        QT_TRANSLATE_NOOP("messages", "Something covers the document"),
        QT_TRANSLATE_NOOP("messages", "A finger or another object is over the text."),
        QT_TRANSLATE_NOOP("messages", "Hold the document by its edges or lay it down, and take the photo again."),
        "retake",
    ),
    "photo_too_large": _m(
        QT_TRANSLATE_NOOP("messages", "The photo has too many pixels"),
        QT_TRANSLATE_NOOP(
            "messages",
            "It claims {megapixels} megapixels, more than any camera takes, so we did not open it.",
        ),
        QT_TRANSLATE_NOOP("messages", "Take a new photo, or save this one smaller."),
        "retake",
    ),
    "photo_not_document": _m(
        QT_TRANSLATE_NOOP("messages", "We see no document"),
        QT_TRANSLATE_NOOP("messages", "Nothing in the photo looks like an identity document."),
        QT_TRANSLATE_NOOP("messages", "Take a photo of the document alone, on a plain surface."),
        "retake",
    ),
    "file_empty": _m(
        QT_TRANSLATE_NOOP("messages", "The file is empty"),
        QT_TRANSLATE_NOOP("messages", '"{name}" has no content. A copy or a download may have been interrupted.'),
        QT_TRANSLATE_NOOP("messages", "Choose another file, or take the photo again."),
        "retake",
    ),
    "file_type": _m(
        QT_TRANSLATE_NOOP("messages", "We can't read this kind of file"),
        QT_TRANSLATE_NOOP("messages", '"{name}" is {kind}, and not a photo that we can read.'),
        QT_TRANSLATE_NOOP("messages", "Choose a photo in JPEG, PNG, WebP or HEIC format."),
        "retake",
    ),
    "file_damaged": _m(
        QT_TRANSLATE_NOOP("messages", "The file is damaged"),
        QT_TRANSLATE_NOOP("messages", '"{name}" ends in the middle, so part of the picture is missing.'),
        QT_TRANSLATE_NOOP("messages", "Copy it again from the phone or camera, or take a new photo."),
        "retake",
    ),
    "file_locked": _m(
        QT_TRANSLATE_NOOP("messages", "The file needs a password"),
        QT_TRANSLATE_NOOP("messages", '"{name}" is a PDF that opens only with a password.'),
        QT_TRANSLATE_NOOP("messages", "Save a copy without a password, or take a photo of the document."),
        "retake",
    ),
    "file_without_photo": _m(
        QT_TRANSLATE_NOOP("messages", "The PDF has no photo page"),
        QT_TRANSLATE_NOOP("messages", 'No page of "{name}" holds a photo or a scan.'),
        QT_TRANSLATE_NOOP("messages", "Choose the scan of your document, or take a photo of it."),
        "retake",
    ),
    "file_too_large": _m(
        QT_TRANSLATE_NOOP("messages", "The file is too large"),
        QT_TRANSLATE_NOOP("messages", '"{name}" has {size} MB, and we can take {limit} MB.'),
        QT_TRANSLATE_NOOP("messages", "Take a new photo, or save this one smaller."),
        "retake",
    ),
    "file_unreadable": _m(
        QT_TRANSLATE_NOOP("messages", "We can't open the file"),
        QT_TRANSLATE_NOOP(
            "messages",
            'The computer does not let this program read "{name}". It may have been moved, or is open elsewhere.',
        ),
        QT_TRANSLATE_NOOP("messages", "Copy it to another folder and choose it there."),
        "retake",
    ),
    "side_missing": _m(
        QT_TRANSLATE_NOOP("messages", "One side is missing"),
        QT_TRANSLATE_NOOP("messages", "We need a photo of the front and one of the back."),
        QT_TRANSLATE_NOOP("messages", "Add the missing side."),
        "retake",
    ),
    "wrong_side": _m(
        QT_TRANSLATE_NOOP("messages", "That is the other side"),
        QT_TRANSLATE_NOOP("messages", "The photo shows the other side of the document."),
        QT_TRANSLATE_NOOP("messages", "Take a photo of the side that is asked for."),
        "retake",
    ),
    "wrong_document": _m(
        QT_TRANSLATE_NOOP("messages", "That is another document"),
        QT_TRANSLATE_NOOP("messages", "The photo shows a different document than the one you chose."),
        QT_TRANSLATE_NOOP("messages", "Take a photo of the one you chose, or [choose another document](documents)."),
        "retake",
    ),
    "same_photo": _m(
        QT_TRANSLATE_NOOP("messages", "That is the same photo twice"),
        QT_TRANSLATE_NOOP("messages", "The front and the back are the same picture."),
        QT_TRANSLATE_NOOP("messages", "Turn the document over and take a photo of the other side."),
        "retake",
    ),
    "photo_failed_before": _m(
        QT_TRANSLATE_NOOP("messages", "This photo was refused before"),
        QT_TRANSLATE_NOOP("messages", "You sent this picture already, and it could not be used."),
        QT_TRANSLATE_NOOP("messages", "Take a new photo, or use [another document](documents)."),
        "retake",
    ),
    "type_not_accepted": _m(
        QT_TRANSLATE_NOOP("messages", "We can't accept this kind of document"),
        QT_TRANSLATE_NOOP(
            "messages", "{operator} may not accept this kind of document from the country that issued it."
        ),
        QT_TRANSLATE_NOOP("messages", "[Choose another document](documents)."),
        "documents",
    ),
    "country_not_accepted": _m(
        QT_TRANSLATE_NOOP("messages", "We can't accept documents from this country"),
        QT_TRANSLATE_NOOP("messages", "{operator} may not accept documents from {country} yet."),
        QT_TRANSLATE_NOOP(
            "messages", "Use a document from another country, if you have one, or [contact support](support)."
        ),
        "documents",
    ),
    "document_expired": _m(
        QT_TRANSLATE_NOOP("messages", "The document has expired"),
        QT_TRANSLATE_NOOP(
            "messages",
            "It expired on {expired_on}. {operator} may only accept documents that are valid today.",
        ),
        QT_TRANSLATE_NOOP("messages", "Use your renewed document or [another document](documents)."),
        "documents",
    ),
    "document_expires_soon": _m(
        QT_TRANSLATE_NOOP("messages", "The document expires soon"),
        QT_TRANSLATE_NOOP("messages", "It is valid until {expires_on}, and you can use it until that day."),
        QT_TRANSLATE_NOOP("messages", "If you have the renewed one already, use [that document](documents)."),
        "documents",
    ),
    "document_damaged": _m(
        QT_TRANSLATE_NOOP("messages", "The document is damaged"),
        QT_TRANSLATE_NOOP("messages", "A part that we must check is torn, worn or covered."),
        QT_TRANSLATE_NOOP("messages", "Use [another document](documents)."),
        "documents",
    ),
    "black_and_white": _m(
        QT_TRANSLATE_NOOP("messages", "The photo has no color"),
        QT_TRANSLATE_NOOP("messages", "It looks like a photocopy. We must see the original in color."),
        QT_TRANSLATE_NOOP("messages", "Take a photo of the document itself."),
        "retake",
    ),
    "screenshot_or_copy": _m(
        QT_TRANSLATE_NOOP("messages", "That is a copy of the document"),
        QT_TRANSLATE_NOOP("messages", "It looks like a photo of a screen or of a print. We must see the original."),
        QT_TRANSLATE_NOOP("messages", "Take a photo of the document itself."),
        "retake",
    ),
    "document_unreadable": _m(
        QT_TRANSLATE_NOOP("messages", "We can't read the document"),
        QT_TRANSLATE_NOOP("messages", "The text or the code lines could not be read in the photo."),
        QT_TRANSLATE_NOOP("messages", "Lay the document flat in good light and take the photo again."),
        "retake",
    ),
    "mrz_unreadable": _m(
        QT_TRANSLATE_NOOP("messages", "We can't read the code lines"),
        QT_TRANSLATE_NOOP("messages", "Line {line} of the code lines could not be read in the photo."),
        QT_TRANSLATE_NOOP(
            "messages", "Lay the document flat, keep light and fingers off these lines, and take the photo again."
        ),
        "retake",
    ),
    "check_digit_wrong": _m(
        QT_TRANSLATE_NOOP("messages", "The code lines don't add up"),
        QT_TRANSLATE_NOOP(
            "messages",
            "A check digit in line {line} of the code lines does not fit the characters before it. One of them is printed or read wrong.",
        ),
        QT_TRANSLATE_NOOP("messages", "Take the photo again. If this comes back, use [another document](documents)."),
        "retake",
    ),
    "not_latin": _m(
        QT_TRANSLATE_NOOP("messages", "We can't read this script"),
        QT_TRANSLATE_NOOP("messages", "The document has no line in Latin letters, and we may only compare those."),
        QT_TRANSLATE_NOOP("messages", "Use a document with Latin letters, such as [your passport](documents)."),
        "documents",
    ),
    "document_name_differs": _m(
        QT_TRANSLATE_NOOP("messages", "The name differs from the document"),
        QT_TRANSLATE_NOOP("messages", "The name that you typed is not the one on the document."),
        QT_TRANSLATE_NOOP("messages", "[Correct the name](edit), or use a document with this name."),
        "edit",
    ),
    "document_birth_date_differs": _m(
        QT_TRANSLATE_NOOP("messages", "The birth date differs from the document"),
        QT_TRANSLATE_NOOP("messages", "The date of birth that you typed is not the one on the document."),
        QT_TRANSLATE_NOOP("messages", "[Correct the date](edit), or take the photo again if we misread it."),
        "edit",
    ),
    "document_not_genuine": _m(
        QT_TRANSLATE_NOOP("messages", "We can't accept this document"),
        QT_TRANSLATE_NOOP("messages", "A reviewer could not confirm that it is an original, valid document."),
        QT_TRANSLATE_NOOP("messages", "If you think that this is a mistake, appeal and another person looks at it."),
        "appeal",
    ),
    "in_review": _m(
        QT_TRANSLATE_NOOP("messages", "A person is looking at it"),
        QT_TRANSLATE_NOOP("messages", "The automatic check could not decide, which is common."),
        QT_TRANSLATE_NOOP("messages", "There is nothing to do. You get the result here and by email."),
    ),
    "service_delayed": _m(
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
    "offline": _m(
        QT_TRANSLATE_NOOP("messages", "You are offline"),
        QT_TRANSLATE_NOOP("messages", "This computer has no connection. Nothing is lost."),
        QT_TRANSLATE_NOOP("messages", "We try again in {wait}."),
        "retry",
    ),
    "slow": _m(
        QT_TRANSLATE_NOOP("messages", "The connection is slow"),
        QT_TRANSLATE_NOOP("messages", "Our server answers, but it takes long. Nothing is lost."),
        QT_TRANSLATE_NOOP("messages", "Wait, or try from another network."),
        "retry",
    ),
    "server_down": _m(
        QT_TRANSLATE_NOOP("messages", "Our server did not answer"),
        QT_TRANSLATE_NOOP("messages", "Our server did not answer. It's our fault and nothing is lost."),
        QT_TRANSLATE_NOOP("messages", "We try again in {wait}."),
        "retry",
    ),
    "answer_unreadable": _m(
        QT_TRANSLATE_NOOP("messages", "We could not understand the answer"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Something between this computer and our server changed the answer: often a hotel or office sign-in page. Nothing is lost.",
        ),
        QT_TRANSLATE_NOOP("messages", "Open a web page to sign in to the network. We try again in {wait}."),
        "retry",
    ),
    "too_many_requests": _m(
        QT_TRANSLATE_NOOP("messages", "That was too fast"),
        QT_TRANSLATE_NOOP("messages", "Too many requests came from this computer in a short time."),
        QT_TRANSLATE_NOOP("messages", "Wait {wait}. We go on by ourselves."),
        "retry",
    ),
    "too_many_tries": _m(
        QT_TRANSLATE_NOOP("messages", "Too many tries"),
        QT_TRANSLATE_NOOP("messages", "The limit of tries is reached, to keep your account safe."),
        QT_TRANSLATE_NOOP("messages", "Wait until {available_at}, or [contact support](support)."),
        "support",
    ),
    "resend_limit": _m(
        QT_TRANSLATE_NOOP("messages", "No more messages for now"),
        QT_TRANSLATE_NOOP("messages", "We sent as many messages as we may in an hour."),
        QT_TRANSLATE_NOOP("messages", "Wait until {available_at}, and look at the messages that came already."),
    ),
    "session_ended": _m(
        QT_TRANSLATE_NOOP("messages", "You are signed out"),
        QT_TRANSLATE_NOOP(
            "messages", "To keep you safe we sign you out after a while. Everything that you sent is kept."
        ),
        QT_TRANSLATE_NOOP("messages", "[Sign in](sign_in) to go on at the same step."),
        "sign_in",
    ),
    "signed_out_elsewhere": _m(
        QT_TRANSLATE_NOOP("messages", "You signed in on another computer"),
        QT_TRANSLATE_NOOP("messages", "The account was opened on another computer, so this one was signed out."),
        QT_TRANSLATE_NOOP("messages", "[Sign in](sign_in) to go on here."),
        "sign_in",
    ),
    "update_needed": _m(
        QT_TRANSLATE_NOOP("messages", "This version is too old"),
        QT_TRANSLATE_NOOP("messages", "Our server needs a newer version of this program. Your place is kept."),
        QT_TRANSLATE_NOOP("messages", "Install the update and start the program again."),
        "update",
    ),
    "stale": _m(
        QT_TRANSLATE_NOOP("messages", "Something changed meanwhile"),
        QT_TRANSLATE_NOOP("messages", "The account was changed in another window while you typed."),
        QT_TRANSLATE_NOOP("messages", "Check what is shown now and go on."),
    ),
    "action_not_available": _m(
        QT_TRANSLATE_NOOP("messages", "That is not possible any more"),
        QT_TRANSLATE_NOOP("messages", "The step was finished meanwhile, here or in another window."),
        QT_TRANSLATE_NOOP("messages", "Go on with what is shown now."),
    ),
    "request_in_progress": _m(
        QT_TRANSLATE_NOOP("messages", "One moment"),
        QT_TRANSLATE_NOOP("messages", "The same request is still on its way."),
        QT_TRANSLATE_NOOP("messages", "Wait a moment."),
        "retry",
    ),
    "key_reused": _m(
        QT_TRANSLATE_NOOP("messages", "That could not be sent"),
        QT_TRANSLATE_NOOP("messages", "The request was changed while it was on its way."),
        QT_TRANSLATE_NOOP("messages", "Try again."),
        "retry",
    ),
    "not_found": _m(
        QT_TRANSLATE_NOOP("messages", "That doesn't exist"),
        QT_TRANSLATE_NOOP("messages", "The page or the record does not exist, or was deleted."),
        QT_TRANSLATE_NOOP("messages", "Check the address, or [contact support](support)."),
        "support",
    ),
    "malformed": _m(
        QT_TRANSLATE_NOOP("messages", "The request was not understood"),
        QT_TRANSLATE_NOOP("messages", "Our server could not read what this program sent. Nothing is lost."),
        QT_TRANSLATE_NOOP("messages", "Try again. If it happens twice, [contact support](support)."),
        "support",
    ),
    "upload_interrupted": _m(
        QT_TRANSLATE_NOOP("messages", "The photo stopped on the way"),
        QT_TRANSLATE_NOOP("messages", "The connection broke while the photo was sent. We keep it."),
        QT_TRANSLATE_NOOP("messages", "We try again in {wait} and go on where it stopped."),
        "retry",
    ),
    "upload_quota": _m(
        QT_TRANSLATE_NOOP("messages", "Too many photos"),
        QT_TRANSLATE_NOOP("messages", "The limit of photos for one account is reached."),
        QT_TRANSLATE_NOOP("messages", "Wait until {available_at}, or [contact support](support)."),
        "support",
    ),
    "digest_mismatch": _m(
        QT_TRANSLATE_NOOP("messages", "The photo arrived damaged"),
        QT_TRANSLATE_NOOP("messages", "What arrived is not what this computer sent."),
        QT_TRANSLATE_NOOP("messages", "Choose it once more, or try from another network."),
        "retry",
    ),
    "already_running": _m(
        QT_TRANSLATE_NOOP("messages", "The program is already open"),
        QT_TRANSLATE_NOOP("messages", "Another window of this program is open on this computer."),
        QT_TRANSLATE_NOOP("messages", "Go on in that window."),
    ),
    "disk_full": _m(
        QT_TRANSLATE_NOOP("messages", "The disk is full"),
        QT_TRANSLATE_NOOP(
            "messages", "This computer has no space left, so what you typed and chose ends with this window."
        ),
        QT_TRANSLATE_NOOP("messages", "Free some space. You can go on meanwhile."),
    ),
    "key_store_missing": _m(
        QT_TRANSLATE_NOOP("messages", "We can't remember you on this computer"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The system has no safe place for the key, so you must sign in again after closing this window.",
        ),
        QT_TRANSLATE_NOOP("messages", "Go on. Keep your password at hand."),
    ),
    "backend_missing": _m(
        QT_TRANSLATE_NOOP("messages", "The program is not complete"),
        QT_TRANSLATE_NOOP("messages", "The part that answers on this computer is not installed, and no server is set."),
        QT_TRANSLATE_NOOP("messages", 'Install it with the extra "backend", or start the program with --server.'),
    ),
}
"""Every code of `problems.KINDS`."""


def message(code: str) -> Message | None:
    """The message of a code, None for a code that this version does not know (show the server's words then)."""
    return MESSAGES.get(code)
