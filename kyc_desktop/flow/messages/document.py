"""Messages of the document on the photos: its side, its dates and what can be read."""

from __future__ import annotations

from typing import Final

from ..text import QT_TRANSLATE_NOOP
from .entry import Message

DOCUMENT: Final[dict[str, Message]] = {
    "side_missing": Message(
        QT_TRANSLATE_NOOP("messages", "One side is missing"),
        QT_TRANSLATE_NOOP("messages", "We need a photo of the front and one of the back."),
        QT_TRANSLATE_NOOP("messages", "Add the missing side."),
        "retake",
    ),
    "wrong_side": Message(
        QT_TRANSLATE_NOOP("messages", "That is the other side"),
        QT_TRANSLATE_NOOP("messages", "The photo shows the other side of the document."),
        QT_TRANSLATE_NOOP("messages", "Take a photo of the side that is asked for."),
        "retake",
    ),
    "wrong_document": Message(
        QT_TRANSLATE_NOOP("messages", "That is another document"),
        QT_TRANSLATE_NOOP("messages", "The photo shows a different document than the one you chose."),
        QT_TRANSLATE_NOOP("messages", "Take a photo of the one you chose, or [choose another document](documents)."),
        "retake",
    ),
    "same_photo": Message(
        QT_TRANSLATE_NOOP("messages", "That is the same photo twice"),
        QT_TRANSLATE_NOOP("messages", "The front and the back are the same picture."),
        QT_TRANSLATE_NOOP("messages", "Turn the document over and take a photo of the other side."),
        "retake",
    ),
    "photo_failed_before": Message(
        QT_TRANSLATE_NOOP("messages", "This photo was refused before"),
        QT_TRANSLATE_NOOP("messages", "You sent this picture already, and it could not be used."),
        QT_TRANSLATE_NOOP("messages", "Take a new photo, or use [another document](documents)."),
        "retake",
    ),
    "type_not_accepted": Message(
        QT_TRANSLATE_NOOP("messages", "We can't accept this kind of document"),
        QT_TRANSLATE_NOOP(
            "messages", "{operator} may not accept this kind of document from the country that issued it."
        ),
        QT_TRANSLATE_NOOP("messages", "[Choose another document](documents)."),
        "documents",
    ),
    "country_not_accepted": Message(
        QT_TRANSLATE_NOOP("messages", "We can't accept documents from this country"),
        QT_TRANSLATE_NOOP("messages", "{operator} may not accept documents from {country} yet."),
        QT_TRANSLATE_NOOP(
            "messages", "Use a document from another country, if you have one, or [contact support](support)."
        ),
        "documents",
    ),
    "document_expired": Message(
        QT_TRANSLATE_NOOP("messages", "It expired on {expired_on}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "{operator} may only accept documents that are valid today. A sharper photo of this one will not help.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Use your renewed document or [another document](documents). If we misread the date, retake the photo.",
        ),
        "documents",
    ),
    "document_expires_soon": Message(
        QT_TRANSLATE_NOOP("messages", "The document expires soon"),
        QT_TRANSLATE_NOOP("messages", "It is valid until {expires_on}, and you can use it until that day."),
        QT_TRANSLATE_NOOP("messages", "If you have the renewed one already, use [that document](documents)."),
        "documents",
    ),
    "document_damaged": Message(
        QT_TRANSLATE_NOOP("messages", "The document is damaged"),
        QT_TRANSLATE_NOOP("messages", "A part that we must check is torn, worn or covered."),
        QT_TRANSLATE_NOOP("messages", "Use [another document](documents)."),
        "documents",
    ),
    "black_and_white": Message(
        QT_TRANSLATE_NOOP("messages", "The photo has no color"),
        QT_TRANSLATE_NOOP("messages", "It looks like a photocopy. We must see the original in color."),
        QT_TRANSLATE_NOOP("messages", "Take a photo of the document itself."),
        "retake",
    ),
    "screenshot_or_copy": Message(
        QT_TRANSLATE_NOOP("messages", "That is a copy of the document"),
        QT_TRANSLATE_NOOP("messages", "It looks like a photo of a screen or of a print. We must see the original."),
        QT_TRANSLATE_NOOP("messages", "Take a photo of the document itself."),
        "retake",
    ),
    "document_unreadable": Message(
        QT_TRANSLATE_NOOP("messages", "We can't read the document"),
        QT_TRANSLATE_NOOP("messages", "The text or the code lines could not be read in the photo."),
        QT_TRANSLATE_NOOP("messages", "Lay the document flat in good light and take the photo again."),
        "retake",
    ),
    "mrz_unreadable": Message(
        QT_TRANSLATE_NOOP("messages", "We can't read the code lines"),
        QT_TRANSLATE_NOOP("messages", "Line {line} of the code lines could not be read in the photo."),
        QT_TRANSLATE_NOOP(
            "messages", "Lay the document flat, keep light and fingers off these lines, and take the photo again."
        ),
        "retake",
    ),
    "check_digit_wrong": Message(
        QT_TRANSLATE_NOOP("messages", "The code lines don't add up"),
        QT_TRANSLATE_NOOP(
            "messages",
            "A check digit in line {line} of the code lines does not fit the characters before it. One of them is printed or read wrong.",
        ),
        QT_TRANSLATE_NOOP("messages", "Take the photo again. If this comes back, use [another document](documents)."),
        "retake",
    ),
    "not_latin": Message(
        QT_TRANSLATE_NOOP("messages", "We can't read this script"),
        QT_TRANSLATE_NOOP("messages", "The document has no line in Latin letters, and we may only compare those."),
        QT_TRANSLATE_NOOP("messages", "Use a document with Latin letters, such as [your passport](documents)."),
        "documents",
    ),
    "document_name_differs": Message(
        QT_TRANSLATE_NOOP("messages", "The name differs from the document"),
        QT_TRANSLATE_NOOP("messages", "The name that you typed is not the one on the document."),
        QT_TRANSLATE_NOOP("messages", "[Correct the name](edit), or use a document with this name."),
        "edit",
    ),
    "document_birth_date_differs": Message(
        QT_TRANSLATE_NOOP("messages", "The birth date differs from the document"),
        QT_TRANSLATE_NOOP("messages", "The date of birth that you typed is not the one on the document."),
        QT_TRANSLATE_NOOP("messages", "[Correct the date](edit), or take the photo again if we misread it."),
        "edit",
    ),
    "document_not_genuine": Message(
        QT_TRANSLATE_NOOP("messages", "We can't accept this document"),
        QT_TRANSLATE_NOOP("messages", "A reviewer could not confirm that it is an original, valid document."),
        QT_TRANSLATE_NOOP("messages", "If you think that this is a mistake, appeal and another person looks at it."),
        "appeal",
    ),
}
