"""One message for every code: what happened, why, what to do (design specification, section 5).

Sentences are English source texts for the catalogue ``messages``; the user interface translates them and then
fills the values. Values whose name ends in ``_on`` are dates, in ``_at`` times: the interface writes them in the
customer's locale. Markup is that of `prose`; link keys are commands or screens.
"""

from __future__ import annotations

from typing import Final

from .account import ACCOUNT
from .decision import DECISION
from .document import DOCUMENT
from .entry import Message
from .handoff import HANDOFF
from .phone import PHONE
from .photo import PHOTO
from .program import PROGRAM

MESSAGES: Final[dict[str, Message]] = {**ACCOUNT, **PHONE, **DECISION, **PHOTO, **DOCUMENT, **HANDOFF, **PROGRAM}
"""Every code of `problems.KINDS`."""


def message(code: str) -> Message | None:
    """The message of a code, None for a code that this version does not know (show the server's words then)."""
    return MESSAGES.get(code)
