"""What is said on the phone of a photo that can't be used: title and what to do, in the language of the page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from ...flow.languages import LANGUAGES
from ...flow.messages import MESSAGES
from ...flow.messages.document import DOCUMENT
from ...flow.messages.photo import PHOTO
from ...flow.prose import parse, plain
from .words import Words

CODES: Final = frozenset({*PHOTO, *DOCUMENT} - {"document_name_differs", "document_birth_date_differs", "side_missing"})
"""What can be said of a photo before the details are known. Each has words in every language."""
_PAGE: Final = {
    "upload_quota": "sending.quota",
    "too_many_tries": "sending.quota",
    "server_down": "sending.failed",
}
"""Codes about the sending and not the photo, with sentences of the page."""


def said(words: Words, code: str, values: Mapping[str, str]) -> tuple[str, str]:
    """Title and sentence. In a language without words for that code, English; "" for an unknown code."""
    if code in _PAGE:
        return words.text("sent.title_refused"), words.text(_PAGE[code])
    known: defaultdict[str, str] = defaultdict(str, values)
    key = f"reasons.{code}"
    if words.language != LANGUAGES[0] and key in words.texts:
        title, remedy = words.several(key)
        return title, remedy.format_map(known)
    message = MESSAGES.get(code)
    if message is None:
        return words.text("sent.title_refused"), words.text("sent.lead_refused")
    texts = [plain(parse(text)).format_map(known) for text in (message.title, message.why, message.remedy)]
    return texts[0], " ".join(filter(None, texts[1:]))
