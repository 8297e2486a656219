"""What a customer sees of the mail server: a backend with a real relay on a socket."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from kyc_desktop.backend.providers.smtp import SmtpMailer, SmtpSettings
from kyc_desktop.backend.store import tables
from tests.outside import smtp
from tests.outside.smtp import LOST, Received, Relay

from .inside import Inside, inside
from .person import Applicant


@pytest.fixture(scope="module")
def running() -> Iterator[Relay]:
    relay = smtp.start()
    yield relay
    relay.stop()


@pytest.fixture
def relay(running: Relay) -> Relay:
    running.clear()
    return running


@pytest.fixture
async def backend(tmp_path: Path, relay: Relay) -> AsyncIterator[Inside]:
    settings = SmtpSettings(
        host=relay.host,
        port=relay.port,
        user=relay.user,
        password=relay.password,
        ca_file=relay.ca_file,
        sender="id@northlight.example",
        sender_name="Northlight",
    )
    mailer = SmtpMailer(settings)
    async with inside(tmp_path) as found:
        object.__setattr__(found.backend.ports, "mailer", mailer)  # the sandbox knows its inbox only
        yield found
    await mailer.close()


async def arrived(relay: Relay, address: str) -> Received:
    return await asyncio.to_thread(relay.wait_for, address)


async def delivery(maya: Applicant, wanted: str) -> None:
    async with asyncio.timeout(10):
        while maya.document["email"]["delivery"] != wanted:
            await maya.read(wait=2, version=maya.document["version"])


async def test_the_code_of_a_real_mail_confirms_the_address(backend: Inside, relay: Relay) -> None:
    maya = backend.person()
    await maya.register(locale="de-DE")
    got = await arrived(relay, maya.email)
    assert got.subject == "Bestätigen Sie Ihre E-Mail-Adresse für Northlight"
    assert got.message["Content-Language"] == "de"
    await maya.must("confirm-email", code=got.code)
    assert maya.step == "method"


async def test_a_bounce_is_told_and_another_address_goes_on(backend: Inside, relay: Relay) -> None:
    maya = backend.person()
    relay.refused[maya.email] = "550 5.1.1 no such user"
    await maya.register()
    await delivery(maya, "bounced")
    assert maya.document["notice"]["code"] == "email_bounced"
    await maya.must("change-email", email=f"other.{maya.email}", password=maya.password)
    got = await arrived(relay, f"other.{maya.email}")
    await maya.must("confirm-email", code=got.code)


async def test_a_refusal_that_is_ours_is_not_told_as_a_bounce(backend: Inside, relay: Relay) -> None:
    relay.order("rcpt", "554 5.7.1 relay access denied")
    maya = backend.person()
    await maya.register()
    async with asyncio.timeout(10):
        while not await backend.rows(tables.outbox, tables.outbox.c.error.is_not(None)):  # noqa: ASYNC110 - no event
            await asyncio.sleep(0.01)
    await maya.read()
    assert maya.document["email"]["delivery"] == "queued"
    backend.backend.clock.advance(15)
    got = await arrived(relay, maya.email)
    await delivery(maya, "sent")
    assert maya.document["notice"] is None
    await maya.must("confirm-email", code=got.code)


async def test_a_mail_whose_answer_was_lost_comes_again_as_the_same_mail(backend: Inside, relay: Relay) -> None:
    relay.order("end", LOST)
    maya = backend.person()
    await maya.register()
    await delivery(maya, "sent")
    assert (len(relay.mails), relay.raw) == (1, 2)
