"""A mail as bytes for SMTP: multipart/alternative, plain text first (RFC 5322, 2045-2047, 3834, 6532).

Nothing that a person or an operator typed can add a header: addresses are checked whole, and `email` refuses line
breaks in header values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Final, Self

from ..ports import Mail

_FORBIDDEN: Final = re.compile(r"[\x00-\x20\x7f-\x9f<>()\[\],;:\\\"\u2028\u2029]")
_POLICY: Final = SMTP.clone(cte_type="7bit")
"""Bodies travel as quoted-printable or base64, whichever is shorter: every server passes them on unchanged."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """An address as servers are told it: the domain in ASCII (IDNA 2008); only the local part may need SMTPUTF8."""

    local: str
    domain: str

    @classmethod
    def of(cls, address: str) -> Self:
        """ValueError for what is no plain address: ``local@domain`` without quotes, comments or control characters."""
        local, _, domain = address.rpartition("@")
        if not local or not domain or _FORBIDDEN.search(address) or "@" in local:
            raise ValueError("not an e-mail address")
        if not domain.isascii():
            import idna

            domain = idna.encode(domain, uts46=True).decode("ascii")
        return cls(local, domain)

    @property
    def address(self) -> str:
        return f"{self.local}@{self.domain}"

    @property
    def international(self) -> bool:
        return not self.local.isascii()


def compose(mail: Mail, *, sender: Envelope, sender_name: str, to: Envelope, request_id: str) -> EmailMessage:
    """``request_id`` makes the Message-ID, so every try of one mail has the same one."""
    message = EmailMessage(_POLICY.clone(utf8=sender.international or to.international))
    message["From"] = Address(_one_line(sender_name), sender.local, sender.domain)
    message["To"] = Address("", to.local, to.domain)
    message["Subject"] = _one_line(mail.subject)
    message["Date"] = format_datetime(datetime.now(UTC))
    message["Message-ID"] = f"<{request_id}@{sender.domain}>"
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"  # Exchange: no out-of-office answers
    message.set_content(mail.text, charset="utf-8")
    message.add_alternative(mail.html, subtype="html", charset="utf-8")
    message["Content-Language"] = mail.language  # last: setting the content removes it
    return message


def _one_line(text: str) -> str:
    return " ".join(text.split())
