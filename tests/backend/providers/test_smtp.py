"""Mail through a real relay on loopback: what arrives, and what becomes of every way to fail."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from email.utils import parsedate_to_datetime
from typing import Any

import pytest

from kyc_desktop.backend.ports import Deferred, Delivery, Mail, Refused, Retryable
from kyc_desktop.backend.providers.smtp import CONNECTIONS, SmtpMailer, SmtpSettings
from tests.outside import smtp
from tests.outside.smtp import CUT, LOST, RUBBISH, STALL, Relay

MAIL = Mail(
    to="maya.ortiz@example.com",
    subject="Confirm your email for Northlight",
    text="Type this code:\n\n    482915\n\nOr open:\nhttps://id.northlight.example/l/AAAAAAAAAAAAAAAAAAAAAA\n",
    html='<p dir="ltr">482915 – ä</p>\n.\n',
    language="en",
)
ARABIC = replace(
    MAIL, subject="أكِّد بريدك الإلكتروني لدى Northlight", text="اكتب هذا الرمز\n\n    482915\n", language="ar"
)


@pytest.fixture(scope="module")
def running() -> Iterator[Relay]:
    relay = smtp.start()
    yield relay
    relay.stop()


@pytest.fixture
def relay(running: Relay) -> Relay:
    running.clear()
    return running


@pytest.fixture(scope="module")
def plain_running() -> Iterator[Relay]:
    relay = smtp.start(security="none", international=False)
    yield relay
    relay.stop()


@pytest.fixture
def plain(plain_running: Relay) -> Relay:
    plain_running.clear()
    return plain_running


def settings(relay: Relay, **changes: Any) -> SmtpSettings:
    values: dict[str, Any] = {
        "host": relay.host,
        "port": relay.port,
        "security": relay.security,
        "sender": "no-reply@northlight.example",
        "sender_name": "Northlight",
    }
    if relay.security != "none":
        values |= {"user": relay.user, "password": relay.password, "ca_file": relay.ca_file}
    return SmtpSettings(**(values | changes))


@pytest.fixture
async def mailer(relay: Relay) -> AsyncIterator[SmtpMailer]:
    mailer = SmtpMailer(settings(relay))
    yield mailer
    await mailer.close()


@pytest.fixture
async def plain_mailer(plain: Relay) -> AsyncIterator[SmtpMailer]:
    mailer = SmtpMailer(settings(plain, limit_s=0.3))
    yield mailer
    await mailer.close()


# --- what arrives -----------------------------------------------------------------------------------------------


async def test_a_mail_arrives_with_both_bodies_and_its_headers(relay: Relay, mailer: SmtpMailer) -> None:
    receipt = await mailer.send(MAIL, request_id="0f" * 16)
    got = relay.wait_for(MAIL.to)
    assert receipt.status is Delivery.SENT
    assert receipt.provider_id == got.message_id == f"<{'0f' * 16}@northlight.example>"
    assert got.signed_in
    assert got.secured
    assert (got.text, got.html) == (MAIL.text, MAIL.html)
    assert (got.code, got.link) == ("482915", "https://id.northlight.example/l/AAAAAAAAAAAAAAAAAAAAAA")
    assert got.envelope == ("no-reply@northlight.example", MAIL.to)
    message = got.message
    assert message["From"] == "Northlight <no-reply@northlight.example>"
    assert (message["To"], message["Subject"]) == (MAIL.to, MAIL.subject)
    assert parsedate_to_datetime(message["Date"]).tzinfo is not None
    assert message["Content-Language"] == "en"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message.get_content_type() == "multipart/alternative"
    kinds = [part.get_content_type() for part in message.iter_parts()]
    assert kinds == ["text/plain", "text/html"], "readers show the last kind that they can"


async def test_other_scripts_survive_a_road_of_seven_bits(relay: Relay, mailer: SmtpMailer) -> None:
    await mailer.send(ARABIC, request_id="a1" * 16)
    got = relay.wait_for(MAIL.to)
    assert (got.subject, got.text) == (ARABIC.subject, ARABIC.text)
    assert got.message["Content-Language"] == "ar"
    assert got.data.isascii()
    assert max(map(len, got.data.splitlines())) <= 200


async def test_a_long_domain_does_not_break_the_message_id(relay: Relay) -> None:
    domain = ".".join(["a-very-long-label-of-a-domain"] * 3) + ".example"
    mailer = SmtpMailer(settings(relay, sender=f"no-reply@{domain}"))
    await mailer.send(MAIL, request_id="0e" * 16)
    await mailer.close()
    assert relay.wait_for(MAIL.to).message_id == f"<{'0e' * 16}@{domain}>"


async def test_implicit_tls() -> None:
    relay = smtp.start(security="tls")
    mailer = SmtpMailer(settings(relay, user=None))
    await mailer.send(MAIL, request_id="0f" * 16)
    await mailer.close()
    assert relay.wait_for(MAIL.to).secured
    relay.stop()


async def test_many_at_once_share_a_few_connections(relay: Relay, mailer: SmtpMailer) -> None:
    before = relay.connections
    mails = [replace(MAIL, to=f"person{number}@example.com") for number in range(60)]
    await asyncio.gather(*(mailer.send(mail, request_id=f"{number:032x}") for number, mail in enumerate(mails)))
    assert len(relay.mails) == relay.raw == 60
    assert relay.connections - before <= CONNECTIONS
    assert relay.most <= CONNECTIONS


async def test_a_connection_that_the_server_ended_is_not_used_again(relay: Relay, mailer: SmtpMailer) -> None:
    relay.order("end", LOST)
    with pytest.raises(Retryable):
        await mailer.send(MAIL, request_id="01" * 16)
    await mailer.send(MAIL, request_id="02" * 16)
    assert relay.raw == 2


async def test_a_connection_that_ended_while_it_was_kept_is_replaced(relay: Relay, mailer: SmtpMailer) -> None:
    await mailer.send(MAIL, request_id="01" * 16)
    (kept,) = mailer._idle
    relay.hang_up()
    async with asyncio.timeout(5):
        while kept.smtp.is_connected:  # noqa: ASYNC110 - the library has no event for it
            await asyncio.sleep(0.001)
    await mailer.send(MAIL, request_id="02" * 16)
    assert relay.raw == 2


async def test_a_connection_is_not_kept_for_long(relay: Relay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kyc_desktop.backend.providers.smtp.IDLE_S", 0.01)
    mailer = SmtpMailer(settings(relay))
    await mailer.send(MAIL, request_id="01" * 16)
    async with asyncio.timeout(5):
        while relay.open:  # noqa: ASYNC110 - it is counted in another thread
            await asyncio.sleep(0.001)
    assert mailer._idle == []


# --- nothing typed becomes a header -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "maya@example.com\r\nBcc: eve@example.com",
        "maya@example.com\nRCPT TO:<eve@example.com>",
        "maya@example.com>\r\nDATA",
        "maya@example.com, eve@example.com",
        "<maya@example.com>",
        '"maya ortiz"@example.com',
        "maya@exam\x00ple.com",
        "maya@",
        "@example.com",
        "maya",
        "maya@eve@example.com",
        "maya@exa\u2028mple.com",
        "maya@-\u00a0.com",
    ],
)
async def test_what_is_no_address_is_refused_before_anything_is_sent(
    address: str, relay: Relay, mailer: SmtpMailer
) -> None:
    with pytest.raises(Refused, match="email_bounced"):
        await mailer.send(replace(MAIL, to=address), request_id="0f" * 16)
    assert relay.raw == 0


async def test_line_breaks_in_names_and_subjects_add_no_header(relay: Relay) -> None:
    mailer = SmtpMailer(settings(relay, sender_name='North "light"\r\nBcc: eve@example.com\r\n\r\nHi'))
    await mailer.send(replace(MAIL, subject="Hello\r\nBcc: eve@example.com\r\n\r\nHi"), request_id="0f" * 16)
    await mailer.close()
    got = relay.wait_for(MAIL.to)
    assert got.message["Bcc"] is None
    assert got.subject == "Hello Bcc: eve@example.com Hi"
    assert got.message["From"].addresses[0].display_name == 'North "light" Bcc: eve@example.com Hi'
    assert got.text == MAIL.text


# --- international addresses ------------------------------------------------------------------------------------


async def test_an_international_domain_needs_nothing_special(plain: Relay, plain_mailer: SmtpMailer) -> None:
    await plain_mailer.send(replace(MAIL, to="maya@münchen.example"), request_id="0f" * 16)
    assert plain.wait_for("maya@xn--mnchen-3ya.example").envelope[1] == "maya@xn--mnchen-3ya.example"


async def test_an_international_address_where_the_server_takes_it(relay: Relay, mailer: SmtpMailer) -> None:
    await mailer.send(replace(MAIL, to="μαρία@example.com"), request_id="0f" * 16)
    got = relay.wait_for("μαρία@example.com")
    assert got.envelope[1] == "μαρία@example.com"


async def test_an_international_address_where_it_does_not(plain: Relay, plain_mailer: SmtpMailer) -> None:
    with pytest.raises(Refused, match="email_bounced"):
        await plain_mailer.send(replace(MAIL, to="μαρία@example.com"), request_id="0f" * 16)
    assert plain.raw == 0
    await plain_mailer.send(MAIL, request_id="0e" * 16)


# --- the connection ---------------------------------------------------------------------------------------------


async def refused_with_alarm(mailer: SmtpMailer, caplog: pytest.LogCaptureFixture, what: str) -> None:
    """Not the customer's bounce: tried again, and the operator's log has an error that names nobody."""
    for ask in (mailer.probe, lambda: mailer.send(MAIL, request_id="0f" * 16)):
        caplog.clear()
        with pytest.raises(Retryable, match=what) as error:
            await ask()
        assert error.value.not_done
        assert [record.levelno for record in caplog.records if record.name.endswith("smtp")] == [logging.ERROR]
        assert "maya" not in caplog.text


async def test_no_starttls_no_mail(caplog: pytest.LogCaptureFixture) -> None:
    relay = smtp.start(offers_tls=False)
    await refused_with_alarm(SmtpMailer(settings(relay)), caplog, "offers no STARTTLS")
    assert relay.raw == 0
    relay.stop()


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_a_certificate_for_another_name(security: str, caplog: pytest.LogCaptureFixture) -> None:
    relay = smtp.start(security=security, certificate_for="elsewhere.example")
    await refused_with_alarm(SmtpMailer(settings(relay, user=None)), caplog, r"not trusted \(.*mismatch")
    relay.stop()


async def test_a_certificate_of_an_unknown_authority(relay: Relay, caplog: pytest.LogCaptureFixture) -> None:
    await refused_with_alarm(SmtpMailer(settings(relay, ca_file=None)), caplog, "not trusted")


async def test_a_wrong_password(relay: Relay, caplog: pytest.LogCaptureFixture) -> None:
    await refused_with_alarm(SmtpMailer(settings(relay, password="another")), caplog, "535 to AUTH")
    assert "another" not in caplog.text


async def test_no_sign_in_where_one_is_wanted(relay: Relay, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(Retryable, match="530 to MAIL"):
        await SmtpMailer(settings(relay, user=None)).send(MAIL, request_id="0f" * 16)
    assert "530" in caplog.text


async def test_a_server_that_knows_no_sign_in(plain: Relay, caplog: pytest.LogCaptureFixture) -> None:
    mailer = SmtpMailer(settings(plain, user="relay", password="x"))
    plain.order("auth", "500 what")
    with pytest.raises(Retryable, match="AUTH"):
        await mailer.send(MAIL, request_id="0f" * 16)


async def test_nobody_listens(plain: Relay) -> None:
    mailer = SmtpMailer(settings(plain, port=9))
    with pytest.raises(Retryable, match="connect") as error:
        await mailer.send(MAIL, request_id="0f" * 16)
    assert error.value.not_done


async def test_the_probe_signs_in_and_sends_nothing(relay: Relay, mailer: SmtpMailer) -> None:
    await mailer.probe()
    assert relay.raw == 0


def test_settings_that_make_no_sense() -> None:
    with pytest.raises(ValueError, match="address"):
        SmtpSettings(host="mail.example", sender="Northlight <no-reply@northlight.example>")
    with pytest.raises(ValueError, match="password"):
        SmtpSettings(host="mail.example", sender="a@b.example", security="none", user="me")
    assert "secret" not in repr(SmtpSettings(host="mail.example", sender="a@b.example", user="me", password="secret"))


# --- what the server answers ------------------------------------------------------------------------------------

OURS = "ours"
BOUNCE = "bounce"
LATER = "later"
GREY = "grey"


REPLIES = [
    ("greeting", "421 too busy", LATER),
    ("greeting", "554 no SMTP service here", OURS),
    ("ehlo", "421 4.3.2 closing", LATER),
    ("mail", "451 4.3.0 try again", LATER),
    ("mail", "452 4.3.1 full", LATER),
    ("mail", "530 5.7.0 sign in first", OURS),
    ("mail", "550 5.7.1 this sender may not", OURS),
    ("mail", "550 no such sender", OURS),
    ("mail", "553 5.1.8 sender's domain is unknown", OURS),
    ("rcpt", "450 4.2.0 grey list", GREY),
    ("rcpt", "451 4.7.1 later", GREY),
    ("rcpt", "452 4.2.2 mailbox full", GREY),
    ("rcpt", "421 4.3.2 closing", LATER),
    ("rcpt", "550 5.1.1 no such user", BOUNCE),
    ("rcpt", "550 no such user", BOUNCE),
    ("rcpt", "551 moved", BOUNCE),
    ("rcpt", "552 5.2.2 mailbox full", BOUNCE),
    ("rcpt", "553 mailbox name not allowed", BOUNCE),
    ("rcpt", "550 5.4.1 access denied", BOUNCE),
    ("rcpt", "550 5.5.0 mailbox unavailable", BOUNCE),
    ("rcpt", "553 5.6.7 needs SMTPUTF8", BOUNCE),
    ("rcpt", "556 5.1.10 takes no mail", BOUNCE),
    ("rcpt", "554 5.7.1 Relay access denied", OURS),
    ("rcpt", "550 relay not permitted", OURS),
    ("rcpt", "550 5.1.0 Unable to relay for example.com", OURS),
    ("rcpt", "550 5.7.1 blocked by policy", OURS),
    ("rcpt", "553 5.1.8 bad sender", OURS),
    ("rcpt", "530 5.7.0 sign in first", OURS),
    ("rcpt", "503 5.5.1 bad sequence", OURS),
    ("rcpt", "552 5.3.4 too large", OURS),
    ("data", "451 4.3.0 try again", GREY),
    ("data", "554 5.5.1 no valid recipients", OURS),
    ("end", "451 4.7.1 later", GREY),
    ("end", "452 4.3.1 full", GREY),
    ("end", "550 5.1.1 no such user", BOUNCE),
    ("end", "554 5.7.1 looks like spam", OURS),
    ("end", "550 5.7.26 not signed with DKIM", OURS),
    ("end", "554 transaction failed", OURS),
]


@pytest.mark.parametrize("reply", REPLIES, ids=lambda reply: f"{reply[0]}: {reply[1]}")
async def test_replies(
    reply: tuple[str, str, str], plain: Relay, plain_mailer: SmtpMailer, caplog: pytest.LogCaptureFixture
) -> None:
    stage, answer, meant = reply
    plain.order(stage, answer)
    with pytest.raises((Retryable, Refused)) as raised:
        await plain_mailer.send(MAIL, request_id="0f" * 16)
    error = raised.value
    alarms = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert bool(alarms) is (meant == OURS)
    if meant == BOUNCE:
        assert isinstance(error, Refused)
        assert error.code == "email_bounced"
    else:
        assert isinstance(error, Retryable)
        assert isinstance(error, Deferred) is (meant == GREY)
        assert error.after == (60 if meant == GREY else 10)
    assert "maya" not in str(error) + caplog.text
    assert plain.raw == 0
    await plain_mailer.send(MAIL, request_id="0f" * 16)
    assert plain.wait_for(MAIL.to).text == MAIL.text, "the next try finds nothing left over from this one"


@pytest.mark.parametrize("stage", ["greeting", "ehlo", "mail", "rcpt", "data", "end"])
@pytest.mark.parametrize("act", [CUT, RUBBISH])
async def test_cut_and_rubbish_are_tried_again(stage: str, act: str, plain: Relay, plain_mailer: SmtpMailer) -> None:
    plain.order(stage, act)
    with pytest.raises(Retryable) as error:
        await plain_mailer.send(MAIL, request_id="0f" * 16)
    assert error.value.not_done is (act == CUT and stage not in ("data", "end"))
    await plain_mailer.send(MAIL, request_id="0f" * 16)
    assert (len(plain.mails), plain.raw) == (1, 1)


async def test_a_mail_that_was_taken_but_not_confirmed_is_the_same_mail_again(
    plain: Relay, plain_mailer: SmtpMailer
) -> None:
    plain.order("end", LOST)
    with pytest.raises(Retryable) as error:
        await plain_mailer.send(MAIL, request_id="0f" * 16)
    assert not error.value.not_done
    await plain_mailer.send(MAIL, request_id="0f" * 16)
    assert (len(plain.mails), plain.raw) == (1, 2)


@pytest.mark.parametrize("stage", ["greeting", "rcpt", "end"])
async def test_a_server_that_stops_answering(stage: str, plain: Relay) -> None:
    mailer = SmtpMailer(settings(plain, limit_s=0.15))
    plain.order(stage, STALL)
    with pytest.raises(Retryable, match="in time"):
        await mailer.send(MAIL, request_id="0f" * 16)
    await mailer.send(MAIL, request_id="0f" * 16)
    await mailer.close()
    assert plain.raw == 1


async def test_the_limit_counts_waiting_for_a_connection(plain: Relay) -> None:
    mailer = SmtpMailer(settings(plain, limit_s=0.2))
    plain.order("rcpt", *[STALL] * (CONNECTIONS + 2))
    sent = [mailer.send(MAIL, request_id=f"{number:032x}") for number in range(CONNECTIONS + 2)]
    outcomes = await asyncio.gather(*sent, return_exceptions=True)
    assert all(isinstance(outcome, Retryable) for outcome in outcomes)
    await mailer.close()
