"""Plays a mail relay: STARTTLS or TLS with certificates of an authority of its own, sign-in, refusals on order.

Keeps every mail parsed; a second one with the same Message-ID is the same mail, and `Relay.raw` counts it all the
same. Needs no pytest: ``smtp.start()`` serves a load script as well.
"""

from __future__ import annotations

import asyncio
import logging
import re
import ssl
import tempfile
import threading
import time
import weakref
from collections import deque
from dataclasses import dataclass, field
from email import message_from_string
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any, Final

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

USER: Final = "relay"
PASSWORD: Final = "a password of the tests"
STAGES: Final = ("greeting", "ehlo", "auth", "mail", "rcpt", "data", "end")
"""Where an order strikes; ``data``: at the command, before the mail; ``end``: after the whole mail."""
CUT, STALL, RUBBISH, LOST = "cut", "stall", "rubbish", "lost"
"""Orders besides a reply such as ``"451 4.7.1 Later"``: the connection ends, nothing comes any more, something that is
no reply, the mail is taken and the reply to it never arrives."""
_CODE: Final = re.compile(r"^\s*(\d{6})\s*$", re.MULTILINE)
_LINK: Final = re.compile(r"https?://\S+/l/\S+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A mail as its reader has it. ``envelope``: (MAIL FROM, RCPT TO)."""

    to: str
    subject: str
    text: str
    html: str
    message_id: str
    envelope: tuple[str, str]
    message: EmailMessage
    data: bytes
    signed_in: bool
    secured: bool

    @property
    def link(self) -> str:
        found = _LINK.search(self.text)
        return "" if found is None else found[0]

    @property
    def code(self) -> str:
        found = _CODE.search(self.text)
        return "" if found is None else found[1]


@dataclass(slots=True)
class Relay:
    """``mails``: those that were taken, one for each Message-ID; ``raw``: how often one was taken. ``connections``:
    ever opened; ``most``: at once. ``refused``: addresses that get that reply to RCPT, always.
    """

    security: str = "starttls"
    international: bool = True
    certificate_for: str = "127.0.0.1"
    offers_tls: bool = True
    slow_s: float = 0.0
    mails: dict[str, Received] = field(default_factory=dict)
    raw: int = 0
    connections: int = 0
    open: int = 0
    most: int = 0
    refused: dict[str, str] = field(default_factory=dict)
    host: str = "127.0.0.1"
    port: int = 0
    user: str = USER
    password: str = PASSWORD
    ca_file: Path = field(default_factory=Path)
    _orders: dict[str, deque[str]] = field(default_factory=dict)
    _changed: threading.Condition = field(default_factory=threading.Condition)
    _transports: weakref.WeakSet[Any] = field(default_factory=weakref.WeakSet)
    _folder: tempfile.TemporaryDirectory[str] | None = None
    _tls: ssl.SSLContext | None = None
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    _server: asyncio.Server | None = None
    _thread: threading.Thread | None = None
    _ready: threading.Event = field(default_factory=threading.Event)

    def order(self, stage: str, *acts: str) -> None:
        """What the next mails get at that stage; without an order they are taken."""
        assert stage in STAGES, stage
        self._orders.setdefault(stage, deque()).extend(acts)

    def clear(self) -> None:
        """No orders, no mails: for the next test."""
        with self._changed:
            self._orders.clear()
            self.refused.clear()
            self.mails.clear()
            self.raw = 0
            self.most = self.open

    def hang_up(self) -> None:
        """End every connection that is open."""

        def end() -> None:
            for transport in list(self._transports):
                transport.abort()

        self._loop.call_soon_threadsafe(end)

    def wait_for(self, to: str, *, timeout: float = 10.0, seen: int = 0) -> Received:
        """The newest mail to that address, once there are more than ``seen`` of them."""
        end = time.monotonic() + timeout
        with self._changed:
            while True:
                found = [mail for mail in self.mails.values() if mail.to == to]
                if len(found) > seen:
                    return found[-1]
                rest = end - time.monotonic()
                if rest <= 0:
                    raise TimeoutError(f"no mail for {to}")
                self._changed.wait(rest)

    # --- life ---------------------------------------------------------------------------------------------------

    def serve(self) -> None:
        authority = trustme.CA()
        self._folder = tempfile.TemporaryDirectory()
        self.ca_file = Path(self._folder.name) / "authority.pem"
        authority.cert_pem.write_to_path(str(self.ca_file))
        self._tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        authority.issue_cert(self.certificate_for).configure_cert(self._tls)
        self._thread = threading.Thread(target=self._run, name="relay", daemon=True)
        self._thread.start()
        self._ready.wait(10)

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        if self._thread is not None:
            self._thread.join(10)
        if self._folder is not None:
            self._folder.cleanup()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        implicit = self._tls if self.security == "tls" else None
        start = self._loop.create_server(lambda: _Talk(self), self.host, 0, ssl=implicit)
        self._server = self._loop.run_until_complete(start)
        self.port = self._server.sockets[0].getsockname()[1]
        self._loop.call_soon(self._ready.set)
        self._loop.run_forever()
        self._server.close()
        self._loop.run_until_complete(asyncio.sleep(0.02))  # those that are being accepted get their transport first
        for transport in list(self._transports):
            transport.abort()
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*tasks, asyncio.sleep(0.02), return_exceptions=True))
        self._loop.close()

    # --- the talk -----------------------------------------------------------------------------------------------

    @property
    def tls_context(self) -> ssl.SSLContext | None:
        return self._tls if self.security == "starttls" and self.offers_tls else None

    def next(self, stage: str) -> str:
        waiting = self._orders.get(stage)
        return waiting.popleft() if waiting else ""

    def taken(self, session: Session, envelope: Envelope) -> None:
        data = bytes(envelope.original_content or b"")
        message = message_from_string(data.decode().replace("\r\n", "\n"), policy=default)
        assert isinstance(message, EmailMessage)
        plain, html = message.get_body(("plain",)), message.get_body(("html",))
        message_id = str(message["Message-ID"])
        mail = Received(
            to=str(message["To"].addresses[0].addr_spec),
            subject=str(message["Subject"]),
            text=_content(plain),
            html=_content(html),
            message_id=message_id,
            envelope=(str(envelope.mail_from), str(envelope.rcpt_tos[0])),
            message=message,
            data=data,
            signed_in=bool(session.authenticated),
            secured=session.ssl is not None or self.security == "tls",
        )
        with self._changed:
            self.raw += 1
            self.mails.setdefault(message_id, mail)
            self._changed.notify_all()


class _Talk(SMTP):
    """One connection. Orders are looked at before aiosmtpd's own answer."""

    def __init__(self, relay: Relay) -> None:
        self._relay = relay
        self._open = False
        super().__init__(
            _Handler(relay),
            enable_SMTPUTF8=relay.international,
            hostname="relay.example",
            tls_context=relay.tls_context,
            require_starttls=relay.tls_context is not None,
            auth_require_tls=relay.tls_context is not None,
            auth_required=relay.tls_context is not None,
            authenticator=self._check_password,
            loop=asyncio.get_event_loop(),
        )

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if not self._open:
            self._open = True
            self._relay._transports.add(transport)
            self._relay.connections += 1
            self._relay.open += 1
            self._relay.most = max(self._relay.most, self._relay.open)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        if self._open:  # aiosmtpd says it twice after a handshake that failed
            self._open = False
            self._relay.open -= 1
        super().connection_lost(error)

    def _check_password(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, given: Any
    ) -> AuthResult:
        relay = self._relay
        right = LoginPassword(relay.user.encode(), relay.password.encode())
        return AuthResult(success=given == right, handled=False)

    async def push(self, status: Any) -> None:
        if self._relay.slow_s:
            await asyncio.sleep(self._relay.slow_s)
        if isinstance(status, str) and status.startswith("220 relay.example") and await self.struck("greeting"):
            return
        await super().push(status)

    async def struck(self, stage: str) -> bool:
        """Whether an order took the place of the usual answer."""
        act = self._relay.next(stage)
        if not act:
            return False
        if act in (CUT, LOST):
            self.transport.abort()
        elif act == STALL:
            await asyncio.sleep(60)
        elif act == RUBBISH:
            self._writer.write(b"\x16\x03\x01 teapot\r\n")
        else:
            await super().push(act)
        return True

    async def smtp_EHLO(self, arg: str) -> None:
        if not await self.struck("ehlo"):
            await super().smtp_EHLO(arg)

    async def smtp_AUTH(self, arg: str) -> None:
        if not await self.struck("auth"):
            await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg: str | None) -> None:
        if not await self.struck("mail"):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str | None) -> None:
        address = (arg or "").partition("<")[2].partition(">")[0]
        if address in self._relay.refused:
            await super().push(self._relay.refused[address])
        elif not await self.struck("rcpt"):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg: str) -> None:
        if not await self.struck("data"):
            await super().smtp_DATA(arg)


@dataclass(frozen=True, slots=True)
class _Handler:
    relay: Relay

    async def handle_DATA(self, server: _Talk, session: Session, envelope: Envelope) -> str:
        act = self.relay.next("end")
        if act in ("", LOST):
            self.relay.taken(session, envelope)
        if act in (CUT, LOST):
            server.transport.abort()
        elif act == STALL:
            await asyncio.sleep(60)
        elif act == RUBBISH:
            return "teapot"
        elif act:
            return act
        return "250 2.0.0 queued"


def _content(part: EmailMessage | None) -> str:
    return "" if part is None else str(part.get_content()).replace("\r\n", "\n")


def start(
    *,
    security: str = "starttls",
    international: bool = True,
    certificate_for: str = "127.0.0.1",
    offers_tls: bool = True,
    slow_s: float = 0.0,
) -> Relay:
    """``security``: starttls, tls or none; ``offers_tls``: without it EHLO names no STARTTLS."""
    logging.getLogger("mail.log").setLevel(logging.ERROR)  # a warning of aiosmtpd about itself for every sign-in
    relay = Relay(
        security=security,
        international=international,
        certificate_for=certificate_for,
        offers_tls=offers_tls,
        slow_s=slow_s,
    )
    relay.serve()
    return relay
