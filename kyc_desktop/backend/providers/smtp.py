"""Mail by SMTP, through the operator's relay (RFC 5321, 6409; TLS: 3207, 8314).

What the server answers, and what becomes of it (the errors are those of `ports`):

    250 to DATA                            sent
    4xx to RCPT or DATA                    Deferred for `GREYLISTED_S`: grey lists want minutes (RFC 6647, section 5)
    4xx before that, no answer, cut, TLS   Retryable; a cut after DATA may have been taken, and the next try has the
                                           same Message-ID
    5xx to RCPT or DATA about the address  Refused("email_bounced"); see `smtp_replies`
    5xx about us: sign-in, sender, relay,  Retryable and an error in the log for the operator; the customer's address
    policy, no STARTTLS, wrong certificate may be perfectly good
    an address that needs SMTPUTF8 which   Refused("email_bounced")
    the server lacks (RFC 6531)

Logs hold reply codes only: the words of a server repeat the address.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from ..ports import Deferred, Delivery, Mail, PortError, Receipt, Refused, Retryable
from .smtp_message import Envelope, compose
from .smtp_replies import Blame, Stage, blame

if TYPE_CHECKING:
    import aiosmtplib

CONNECTIONS: Final = 4
"""At once, and kept for `IDLE_S` seconds: relays count connections, and each costs a handshake and a sign-in."""
IDLE_S: Final = 5.0
GREYLISTED_S: Final = 60.0
BUSY_S: Final = 10.0
_LOOPBACK: Final = ("localhost", "127.0.0.1", "::1")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpSettings:
    """The relay. ``security``: starttls (port 587), tls (465) or none. ``ca_file``: PEM of the only authorities that
    are trusted, None: the system's. ``limit_s``: seconds for one mail, connecting and signing in included.

    ValueError: a sender that is no address, or a password that would cross a network in the clear.
    """

    host: str
    port: int = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    sender: str
    sender_name: str = ""
    ca_file: Path | None = None
    limit_s: float = 10.0

    def __post_init__(self) -> None:
        Envelope.of(self.sender)
        if self.security not in ("starttls", "tls", "none"):
            raise ValueError("security is one of starttls, tls, none")
        if self.user and self.security == "none" and self.host not in _LOOPBACK:
            raise ValueError("a password needs security starttls or tls")

    @property
    def domain(self) -> str:
        """Of the sender, in ASCII."""
        return Envelope.of(self.sender).domain


class SmtpMailer:
    """The `Mailer` of production. Raises OSError or ssl.SSLError for a ``ca_file`` that can't be read."""

    def __init__(self, settings: SmtpSettings) -> None:
        self._settings = settings
        self._tls = None if settings.security == "none" else ssl.create_default_context(cafile=settings.ca_file)
        self._free = asyncio.Semaphore(CONNECTIONS)
        self._idle: list[_Kept] = []

    async def send(self, mail: Mail, *, request_id: str) -> Receipt:
        settings = self._settings
        try:
            to = Envelope.of(mail.to)
        except ValueError:
            raise Refused("email_bounced", internal="not an address") from None
        sender = Envelope.of(settings.sender)
        message = compose(mail, sender=sender, sender_name=settings.sender_name, to=to, request_id=request_id)
        async with self._limit(), self._connection() as smtp:
            international = to.international or sender.international
            if international and not smtp.supports_extension("smtputf8"):
                raise Refused("email_bounced", internal="no SMTPUTF8")
            encoding, options = ("utf-8", ["SMTPUTF8"]) if international else ("ascii", [])
            with _replies(Stage.MAIL):
                await smtp.mail(sender.address, options=options, encoding=encoding)
            with _replies(Stage.RCPT):
                await smtp.rcpt(to.address, encoding=encoding)
            with _replies(Stage.DATA):
                await smtp.data(message.as_bytes())
        return Receipt(provider_id=str(message["Message-ID"]), status=Delivery.SENT)

    async def probe(self) -> None:
        """Connect, secure the connection and sign in. Retryable says in its words what is wrong."""
        async with self._limit():
            await _leave(await self._connect())

    async def close(self) -> None:
        """End the connections that are kept."""
        while (smtp := self._take()) is not None:
            with suppress(Retryable):
                async with self._limit():
                    await _leave(smtp)

    @asynccontextmanager
    async def _limit(self) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(self._settings.limit_s):
                yield
        except TimeoutError:
            _log.warning("smtp: no answer within %g s", self._settings.limit_s)
            raise Retryable("smtp: no answer in time") from None

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[aiosmtplib.SMTP]:
        """A connection that is signed in. After a whole mail it is kept; after anything else it ends."""
        async with self._free:
            smtp = self._take() or await self._connect()
            try:
                yield smtp
            except BaseException:
                _drop(smtp)
                raise
            self._keep(smtp)

    def _take(self) -> aiosmtplib.SMTP | None:
        while self._idle:
            kept = self._idle.pop()
            kept.timer.cancel()
            if kept.smtp.is_connected:
                return kept.smtp
        return None

    def _keep(self, smtp: aiosmtplib.SMTP) -> None:
        timer = asyncio.get_running_loop().call_later(IDLE_S, self._end, smtp)
        self._idle.append(_Kept(smtp, timer))

    def _end(self, smtp: aiosmtplib.SMTP) -> None:
        self._idle = [kept for kept in self._idle if kept.smtp is not smtp]
        smtp.close()

    async def _connect(self) -> aiosmtplib.SMTP:
        import aiosmtplib

        settings = self._settings
        smtp = aiosmtplib.SMTP(
            hostname=settings.host,
            port=settings.port,
            use_tls=settings.security == "tls",
            start_tls=False,  # a step of our own below, so that its failures are told apart
            tls_context=self._tls,
            local_hostname=settings.domain,  # else the name of this machine is looked up and told
            timeout=None,
        )
        try:
            with _replies(Stage.CONNECT):
                await smtp.connect()
                await smtp.ehlo()
            if settings.security == "starttls":
                if not smtp.supports_extension("starttls"):
                    raise _ours("the server offers no STARTTLS")
                with _replies(Stage.CONNECT):
                    await smtp.starttls()
                    await smtp.ehlo()
            if settings.user:
                if not smtp.supported_auth_methods:
                    raise _ours("the server offers no way to sign in that we know")
                with _replies(Stage.AUTH):
                    await smtp.login(settings.user, settings.password or "")
        except BaseException:
            _drop(smtp)
            raise
        return smtp


@dataclass(frozen=True, slots=True)
class _Kept:
    smtp: aiosmtplib.SMTP
    timer: asyncio.TimerHandle


async def _leave(smtp: aiosmtplib.SMTP) -> None:
    transport = smtp.transport
    with suppress(Exception):
        await smtp.quit()
    _abort(transport)


def _drop(smtp: aiosmtplib.SMTP) -> None:
    transport = smtp.transport
    smtp.close()
    _abort(transport)


def _abort(transport: asyncio.BaseTransport | None) -> None:
    """The orderly end of TLS would wait for the other side."""
    if isinstance(transport, asyncio.WriteTransport):
        transport.abort()


@contextmanager
def _replies(stage: Stage) -> Iterator[None]:
    """Turns what goes wrong at that stage into Retryable or Refused."""
    import aiosmtplib

    try:
        yield
    except aiosmtplib.SMTPResponseException as error:
        raise _answered(stage, error.code, error.message) from None
    except (aiosmtplib.SMTPException, OSError) as error:  # those of ssl are OSErrors
        for reason in (error, error.__cause__):
            if isinstance(reason, ssl.SSLCertVerificationError):
                raise _ours(f"the certificate of the server is not trusted ({reason.verify_message})") from None
        _log.warning("smtp: %s: %s", stage.value, type(error).__name__)
        not_done = stage is not Stage.DATA
        raise Retryable(f"smtp: {stage.value}: {type(error).__name__}", not_done=not_done) from None


def _answered(stage: Stage, code: int, words: str) -> PortError:
    match blame(stage, code, words):
        case Blame.ADDRESS:
            return Refused("email_bounced", internal=f"smtp {code}")
        case Blame.US:
            return _ours(f"the server answers {code} to {stage.value}")
        case Blame.NOW:
            _log.warning("smtp: %s to %s", code, stage.value)
            if stage in (Stage.RCPT, Stage.DATA) and 400 <= code < 500 and code != 421:
                return Deferred(f"smtp: {code}", after=GREYLISTED_S, not_done=True)
            return Retryable(f"smtp: {code}", after=BUSY_S, not_done=400 <= code < 500)


def _ours(what: str) -> Retryable:
    _log.error("smtp: %s", what)
    return Retryable(f"smtp: {what}", after=BUSY_S, not_done=True)
