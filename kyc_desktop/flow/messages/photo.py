"""Messages of a photo and its file: what is wrong with the picture itself."""

from __future__ import annotations

from typing import Final

from ..text import QT_TRANSLATE_NOOP
from .entry import Message

PHOTO: Final[dict[str, Message]] = {
    "photo_blurred": Message(
        QT_TRANSLATE_NOOP("messages", "The photo is blurred"),
        QT_TRANSLATE_NOOP("messages", "The document or the camera moved, or it was too close to focus."),
        QT_TRANSLATE_NOOP("messages", "Lay the document flat, hold still and take the photo again."),
        "retake",
    ),
    "photo_glare": Message(
        QT_TRANSLATE_NOOP("messages", "There is glare on the photo"),
        QT_TRANSLATE_NOOP("messages", "A lamp or a window is reflected, and the text under it can't be read."),
        QT_TRANSLATE_NOOP("messages", "Tilt the document or turn off the lamp, and take the photo again."),
        "retake",
    ),
    "photo_dark": Message(
        QT_TRANSLATE_NOOP("messages", "The photo is too dark"),
        QT_TRANSLATE_NOOP("messages", "There is not enough light to read the text."),
        QT_TRANSLATE_NOOP("messages", "Go nearer to a window or switch on a lamp, and take the photo again."),
        "retake",
    ),
    "photo_bright": Message(
        QT_TRANSLATE_NOOP("messages", "The photo is too bright"),
        QT_TRANSLATE_NOOP("messages", "The light is so strong that the text is washed out."),
        QT_TRANSLATE_NOOP("messages", "Move out of the direct light and take the photo again."),
        "retake",
    ),
    "photo_cropped": Message(
        QT_TRANSLATE_NOOP("messages", "Part of the document is missing"),
        QT_TRANSLATE_NOOP("messages", "At least one corner is outside the photo."),
        QT_TRANSLATE_NOOP("messages", "Take the photo again with all four corners in it."),
        "retake",
    ),
    "photo_too_small": Message(
        QT_TRANSLATE_NOOP("messages", "The photo is too small"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The document has at most {width} × {height} pixels in it, and its text can't be read below {limit} on the short side.",
        ),
        QT_TRANSLATE_NOOP("messages", "Take it again from nearer, or choose the original file and not a preview."),
        "retake",
    ),
    "photo_tilted": Message(
        QT_TRANSLATE_NOOP("messages", "The photo is taken from too far to the side"),
        QT_TRANSLATE_NOOP("messages", "At this angle the text at the far edge is too flat to read."),
        QT_TRANSLATE_NOOP("messages", "Hold the camera straight above the document and take the photo again."),
        "retake",
    ),
    "photo_covered": Message(
        QT_TRANSLATE_NOOP("messages", "Something covers the document"),
        QT_TRANSLATE_NOOP("messages", "A finger or another object is over the text."),
        QT_TRANSLATE_NOOP("messages", "Hold the document by its edges or lay it down, and take the photo again."),
        "retake",
    ),
    "photo_too_large": Message(
        QT_TRANSLATE_NOOP("messages", "The photo has too many pixels"),
        QT_TRANSLATE_NOOP(
            "messages",
            "It claims {megapixels} megapixels, more than any camera takes, so we did not open it.",
        ),
        QT_TRANSLATE_NOOP("messages", "Take a new photo, or save this one smaller."),
        "retake",
    ),
    "photo_not_document": Message(
        QT_TRANSLATE_NOOP("messages", "We see no document"),
        QT_TRANSLATE_NOOP("messages", "Nothing in the photo looks like an identity document."),
        QT_TRANSLATE_NOOP("messages", "Take a photo of the document alone, on a plain surface."),
        "retake",
    ),
    "file_empty": Message(
        QT_TRANSLATE_NOOP("messages", "The file is empty"),
        QT_TRANSLATE_NOOP("messages", '"{name}" has no content. A copy or a download may have been interrupted.'),
        QT_TRANSLATE_NOOP("messages", "Choose another file, or take the photo again."),
        "retake",
    ),
    "file_type": Message(
        QT_TRANSLATE_NOOP("messages", "We can't read this kind of file"),
        QT_TRANSLATE_NOOP("messages", '"{name}" is {kind}, and not a photo that we can read.'),
        QT_TRANSLATE_NOOP("messages", "Choose a photo in JPEG, PNG, WebP or HEIC format."),
        "retake",
    ),
    "file_damaged": Message(
        QT_TRANSLATE_NOOP("messages", "The file is damaged"),
        QT_TRANSLATE_NOOP("messages", '"{name}" ends in the middle, so part of the picture is missing.'),
        QT_TRANSLATE_NOOP("messages", "Copy it again from the phone or camera, or take a new photo."),
        "retake",
    ),
    "file_locked": Message(
        QT_TRANSLATE_NOOP("messages", "The file needs a password"),
        QT_TRANSLATE_NOOP("messages", '"{name}" is a PDF that opens only with a password.'),
        QT_TRANSLATE_NOOP("messages", "Save a copy without a password, or take a photo of the document."),
        "retake",
    ),
    "file_without_photo": Message(
        QT_TRANSLATE_NOOP("messages", "The PDF has no photo page"),
        QT_TRANSLATE_NOOP("messages", 'No page of "{name}" holds a photo or a scan.'),
        QT_TRANSLATE_NOOP("messages", "Choose the scan of your document, or take a photo of it."),
        "retake",
    ),
    "file_too_large": Message(
        QT_TRANSLATE_NOOP("messages", "The file is too large"),
        QT_TRANSLATE_NOOP("messages", '"{name}" has {size} MB, and we can take {limit} MB.'),
        QT_TRANSLATE_NOOP("messages", "Take a new photo, or save this one smaller."),
        "retake",
    ),
    "file_unreadable": Message(
        QT_TRANSLATE_NOOP("messages", "We can't open the file"),
        QT_TRANSLATE_NOOP(
            "messages",
            'The computer does not let this program read "{name}". It may have been moved, or is open elsewhere.',
        ),
        QT_TRANSLATE_NOOP("messages", "Copy it to another folder and choose it there."),
        "retake",
    ),
}
