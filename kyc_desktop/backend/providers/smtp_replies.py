"""Whose fault a refusal of a mail server is: the address's, ours, or only of the moment.

Basic codes: RFC 5321, section 4.2.3; enhanced codes (5.x.y at the start of the words): RFC 3463, 5248, 6531, 7372.
"""

from __future__ import annotations

import re
from enum import Enum, StrEnum
from typing import Final


class Stage(StrEnum):
    """How far a mail got."""

    CONNECT = "connect"
    AUTH = "AUTH"
    MAIL = "MAIL"
    RCPT = "RCPT"
    DATA = "DATA"


class Blame(Enum):
    """``ADDRESS``: mail can't get there. ``US``: something to set right at the server. ``NOW``: later it may work."""

    ADDRESS = 1
    US = 2
    NOW = 3


_ENHANCED: Final = re.compile(r"5\.(\d{1,3})\.(\d{1,3})(?!\d)")
_ABOUT_ADDRESS: Final = frozenset({550, 551, 552, 553, 556})
"""No such mailbox, moved, full, name not allowed, domain takes no mail (RFC 7504): without an enhanced code."""
_SENDER: Final = frozenset({"1.7", "1.8"})
"""Bad sender's address."""
_RELAY: Final = re.compile(r"\brelay", re.IGNORECASE)
"""Several servers refuse to relay with a bare 550 or 553."""


def blame(stage: Stage, code: int, words: str) -> Blame:
    """``words``: the text of the reply. Anything but a 5xx, rubbish too, is only of the moment."""
    if not 500 <= code < 600:
        return Blame.NOW
    if stage not in (Stage.RCPT, Stage.DATA) or _RELAY.search(words):
        return Blame.US
    told = _ENHANCED.match(words)
    subject, detail = (told[1], told[2]) if told else ("0", "0")
    if detail == "0" and subject != "7":  # "other": says no more than the basic code
        return Blame.ADDRESS if code in _ABOUT_ADDRESS else Blame.US
    if f"{subject}.{detail}" in _SENDER:
        return Blame.US
    if subject in ("1", "2", "4") or (subject, detail) == ("6", "7"):  # address, mailbox, route, no SMTPUTF8 there
        return Blame.ADDRESS
    return Blame.US
